// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/columns/block_codec.h"
#include "core/audit/columns/log_columns.h"
#include "core/audit/record_table.h"
#include "tests/audit/search/random_filter.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// Table column_block: written with the record that completes a block, and never needed.
class ColumnBlockTest : public QObject {
    Q_OBJECT

    static qint64 storedBlocks(LogFixture& fixture)
    {
        return fixture.value(u"SELECT count(*) FROM column_block"_s).toLongLong() / logColumnCount;
    }
    static QByteArray stored(LogFixture& fixture, LogColumn column, qint64 block)
    {
        return fixture
            .value(
                u"SELECT data FROM column_block WHERE place = %1"_s.arg(columnPlace(column, block)))
            .toByteArray();
    }
    /// What pages and counts say of some filters.
    static QStringList answers(LogFixture& fixture)
    {
        QStringList lines;
        const auto reader = AuditReader::open(fixture.path());
        if (!reader)
            return {reader.error().message};
        for (const char16_t* const text :
             {u"", u"-outcome:allow", u"-worker:* env:dev", u"\"Not now\"", u"since:2026-01-01",
              u"-blast:<90 capability:cap.d*", u"-approval:* outcome:ask", u"kind:*"}) {
            AuditCountRequest count;
            count.filter = *parseFilter(text, testTimeMs);
            count.decisionsOnly = false;
            count.facets = {FilterField::Code, FilterField::Worker};
            count.buckets = 12;
            const auto counts = (*reader)->count(count);
            lines.append(counts ? QString::number(counts->matches) : counts.error().message);
            if (!counts)
                continue;
            for (const Facet& facet : counts->facets) {
                for (const FacetWord& word : facet.words)
                    lines.append(word.word + u' ' + QString::number(word.count));
            }
            for (const HistogramBucket& bucket : counts->buckets)
                lines.append(QString::number(bucket.denied));
            const auto page = (*reader)->page({count.filter, 100, {}, false});
            for (const AuditRow& row : page->rows)
                lines.append(row.fields.id);
        }
        return lines;
    }

private Q_SLOTS:
    void completeBlocksAreStored()
    {
        LogFixture fixture;
        RandomRecords random(61);
        fixture.fill(random, 3500);
        const std::vector<RecordFields> all = logged(fixture);
        QCOMPARE(storedBlocks(fixture), 3);

        for (qint64 block = 0; block < 3; ++block) {
            WordColumn blasts;
            const QByteArray bytes = stored(fixture, LogColumn::Blast, block);
            QVERIFY(blasts.read(bytes, int(blockSize)));
            std::vector<qint64> expected;
            std::vector<qint64> times;
            for (qint64 i = block * blockSize; i < (block + 1) * blockSize; ++i) {
                const RecordFields& fields = all[std::size_t(i)];
                expected.push_back(fields.blast ? *fields.blast + 1 : 0);
                times.push_back(fields.recordedAtMs);
            }
            QCOMPARE(bytes, WordColumn::encode(expected));
            QCOMPARE(stored(fixture, LogColumn::Time, block), encodeTimes(times));
            const QByteArray hash =
                fixture.value(u"SELECT hash FROM record WHERE seq = %1"_s.arg(block * 1024 + 7))
                    .toByteArray();
            QCOMPARE(stored(fixture, LogColumn::Hash, block).mid(6 * hashStart, hashStart),
                     hash.left(hashStart));
        }
    }

    /// A job that is undone takes with it what it completed, and the next one completes it again.
    void anUndoneJobStoresNothing()
    {
        LogFixture fixture;
        RandomRecords random(62);
        const auto before = fixture.value(u"SELECT count(*) FROM record"_s).toInt();
        fixture.fill(random, 1020 - before);
        std::vector<RecordDraft> twice{random.next(), random.next(), random.next(), random.next()};
        twice.push_back(random.next());
        twice.push_back(twice.back());
        const auto refused = fixture.write(std::move(twice));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"DUPLICATE_RECORD"_s);
        QCOMPARE(storedBlocks(fixture), 0);
        fixture.fill(random, 4);
        QCOMPARE(fixture.value(u"SELECT count(*) FROM record"_s).toInt(), 1024);
        QCOMPARE(storedBlocks(fixture), 1);
    }

    void anotherProgramsLogGetsThemAtTheNextStart()
    {
        LogFixture fixture;
        RandomRecords random(63);
        fixture.fill(random, 3500);
        const QStringList before = answers(fixture);
        const QByteArray workers = stored(fixture, LogColumn::Worker, 1);
        fixture.close();
        QVERIFY(fixture.edit({u"DELETE FROM column_block"_s}));
        // Not needed, only slower without.
        QCOMPARE(answers(fixture), before);
        QVERIFY(fixture.open());
        QCOMPARE(storedBlocks(fixture), 3);
        QCOMPARE(stored(fixture, LogColumn::Worker, 1), workers);
        QCOMPARE(answers(fixture), before);
    }

    /// Bytes that are no column are passed over for the records themselves.
    void damagedColumnsAreNotBelieved()
    {
        LogFixture fixture;
        RandomRecords random(64);
        fixture.fill(random, 2500);
        const QStringList before = answers(fixture);
        fixture.close();
        QVERIFY(fixture.edit({u"UPDATE column_block SET data = x'FF00' WHERE place % 2 = 0"_s,
                              u"DELETE FROM column_block WHERE place % 3 = 0"_s}));
        QCOMPARE(answers(fixture), before);
    }

    /// Version 7 had no reasons, no pieces of terms and no columns.
    void anOlderLogIsBroughtUpToDate()
    {
        LogFixture fixture;
        RandomRecords random(65);
        fixture.fill(random, 2500);
        RouteDecision decision = someDecision();
        decision.denial->message = QString(600, u'y') + u"\U0001F600 \"quoted\" \\ end"_s;
        QVERIFY(fixture.write(
            {decisionDraft(decision, u"session"_s),
             eventDraft(record_kind::token, testTimeMs, u"local"_s,
                        {{u"reason"_s, u"Zwölf Gründe"_s}}),
             eventDraft(record_kind::token, testTimeMs, u"local"_s, {{u"reason"_s, 12}})}));
        const QStringList before = answers(fixture);
        const QString reasons =
            u"SELECT group_concat(seq || ' ' || ifnull(text, ''), '|') FROM (SELECT seq, text FROM "
            u"record LEFT JOIN term ON term.id = record.reason ORDER BY seq)"_s;
        const QString said = fixture.value(reasons).toString();
        QVERIFY(said.contains(u"Not now."_s) && said.contains(u"Zwölf Gründe"_s));
        fixture.close();

        QVERIFY2(fixture.edit({u"DROP TRIGGER term_added"_s, u"DROP TABLE term_text"_s,
                               u"DROP TABLE column_block"_s, u"DROP INDEX record_reason"_s,
                               u"DELETE FROM term WHERE id IN (SELECT reason FROM record)"_s,
                               u"ALTER TABLE record DROP COLUMN reason"_s,
                               u"PRAGMA user_version = 7"_s}),
                 qPrintable(fixture.error.message));
        QVERIFY2(fixture.open(), qPrintable(fixture.error.message));
        QCOMPARE(fixture.log->tailProblem(), QString());
        QCOMPARE(fixture.value(reasons).toString(), said);
        QCOMPARE(storedBlocks(fixture), 2);
        QCOMPARE(answers(fixture), before);
        // And new words are found as well.
        decision = someDecision();
        decision.denial->message = u"Entirely new words."_s;
        QVERIFY(fixture.write({decisionDraft(decision, u"session"_s)}));
        const auto reader = AuditReader::open(fixture.path());
        QCOMPARE((*reader)->page({*parseFilter(u"\"tirely new\"", 0), 50, {}})->rows.size(), 1U);
        QCOMPARE((*reader)->page({*parseFilter(u"Gründe", 0), 50, {}, false})->rows.size(), 1U);
    }
};

HALL_TEST(ColumnBlockTest);
#include "column_block_test.moc"
