// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/storage/connection.h"
#include "core/audit/verify/audit_verify.h"
#include "core/crypto/sha256.h"
#include "tests/audit/log_fixture.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTest>
#include <QVariant>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

class AuditVerifyTest : public QObject {
    Q_OBJECT

    static constexpr int records = 3000;

    Result<VerifyReport> verify(qint64 from = 1)
    {
        VerifyOptions options;
        options.path = m_fixture.path();
        options.fromSeq = from;
        return verifyAuditLog(options);
    }

    void reportsAt(qint64 seq, const QString& problem)
    {
        const auto report = verify();
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QVERIFY(!report->intact);
        QVERIFY2(
            report->badSeq == seq && report->problem == problem,
            qPrintable(
                u"record %1, %2: %3"_s.arg(report->badSeq).arg(report->problem, report->detail)));
        QCOMPARE(report->lastTrustworthySeq, seq - 1);
        QVERIFY(!report->detail.isEmpty());
    }

    /// Gives record `seq` another body, and the hash that goes with it.
    bool forge(qint64 seq, const QByteArray& from, const QByteArray& to, bool withHash)
    {
        const auto connection =
            Connection::open(m_fixture.path(), Connection::Mode::ReadWrite, 1000);
        QSqlQuery query((*connection)->database());
        query.prepare(u"SELECT body FROM record WHERE seq = ?"_s);
        query.addBindValue(seq);
        if (!query.exec() || !query.next())
            return false;
        QByteArray body = query.value(0).toByteArray();
        const QByteArray before = body;
        body.replace(from, to);
        query.finish();
        query.prepare(withHash ? u"UPDATE record SET body = ?, hash = ? WHERE seq = ?"_s
                               : u"UPDATE record SET body = ? WHERE seq = ?"_s);
        query.addBindValue(body);
        if (withHash)
            query.addBindValue(sha256(body));
        query.addBindValue(seq);
        return body != before && query.exec();
    }

private Q_SLOTS:
    void initTestCase()
    {
        RandomRecords source(51);
        QCOMPARE(m_fixture.fill(source, records).size(), std::size_t(records));
        m_fixture.close();
        QVERIFY(QFile::copy(m_fixture.path(), m_fixture.path() + u".good"_s));
    }

    void init()
    {
        for (const char16_t* suffix : {u"", u"-wal", u"-shm"})
            QFile::remove(m_fixture.path() + QString::fromUtf16(suffix));
        QVERIFY(QFile::copy(m_fixture.path() + u".good"_s, m_fixture.path()));
    }

    void anUntouchedLogIsIntact()
    {
        const auto report = verify();
        QVERIFY(report);
        QVERIFY2(report->intact, qPrintable(report->detail));
        QCOMPARE(report->records, records);
        QCOMPARE(report->firstSeq, 1);
        QCOMPARE(report->lastSeq, records);
        QCOMPARE(report->lastTrustworthySeq, records);
        QCOMPARE(report->headHash.toLatin1(),
                 m_fixture.value(u"SELECT hash FROM record ORDER BY seq DESC LIMIT 1"_s)
                     .toByteArray()
                     .toHex());
    }

    void anEmptyLogIsIntact()
    {
        LogFixture empty;
        VerifyOptions options;
        options.path = empty.path();
        const auto report = verifyAuditLog(options);
        QVERIFY(report);
        QVERIFY2(report->intact, qPrintable(report->detail));
        QCOMPARE(report->records, 0);
    }

    void aPartOfIt()
    {
        for (const qint64 from : {2, 1024, 1025, 1026, 2999, 3000}) {
            const auto report = verify(from);
            QVERIFY(report);
            QVERIFY2(report->intact, qPrintable(report->detail));
            QCOMPARE(report->records, records - from + 1);
        }
        for (const qint64 from : {0, -1, 3001}) {
            const auto report = verify(from);
            QVERIFY(!report);
            QCOMPARE(report.error().code, u"INVALID_RANGE"_s);
        }
    }

    void anEditIsFound_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("seq");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const QStringList& statements, qint64 seq,
                            const char* problem) {
            QTest::newRow(name) << statements << seq << QString::fromLatin1(problem);
        };
        row("body",
            {u"UPDATE record SET body = replace(body, 'Not now.', 'Oh yes..') WHERE seq = "
             u"(SELECT min(seq) FROM record WHERE seq >= 700 AND instr(body, 'Not now.') > 0)"_s},
            0, "body");
        row("body of the first", {u"UPDATE record SET body = x'7b7d' WHERE seq = 1"_s}, 1, "body");
        row("body of the last", {u"UPDATE record SET body = body || ' ' WHERE seq = 3000"_s}, 3000,
            "body");
        row("body with white space",
            {u"UPDATE record SET body = replace(body, ',', ', ') WHERE seq = 900"_s}, 900, "body");
        row("body emptied", {u"UPDATE record SET body = x'' WHERE seq = 900"_s}, 900, "body");
        row("hash", {u"UPDATE record SET hash = randomblob(32) WHERE seq = 900"_s}, 900, "column");
        row("hash emptied", {u"UPDATE record SET hash = x'' WHERE seq = 900"_s}, 900, "column");
        row("hash of the last", {u"UPDATE record SET hash = randomblob(32) WHERE seq = 3000"_s},
            3000, "body");
        row("bodies swapped",
            {u"CREATE TEMP TABLE t AS SELECT seq, body FROM record WHERE seq IN (800, 801)"_s,
             u"UPDATE record SET body = (SELECT body FROM t WHERE t.seq = 1601 - record.seq) WHERE "
             u"seq IN (800, 801)"_s},
            800, "body");
        row("bodies and hashes swapped",
            {u"CREATE TEMP TABLE t AS SELECT seq, body, hash FROM record WHERE seq IN (800, 801)"_s,
             u"UPDATE record SET (body, hash) = (SELECT body, hash FROM t WHERE t.seq = 1601 - "
             u"record.seq) WHERE seq IN (800, 801)"_s},
            800, "reordered");
        row("rows swapped",
            {u"UPDATE record SET seq = -1 WHERE seq = 800"_s,
             u"UPDATE record SET seq = 800 WHERE seq = 801"_s,
             u"UPDATE record SET seq = 801 WHERE seq = -1"_s},
            800, "reordered");
        row("moved to the end", {u"UPDATE record SET seq = 99999 WHERE seq = 800"_s}, 800,
            "missing");
        row("moved to the front", {u"UPDATE record SET seq = -5 WHERE seq = 800"_s}, -5,
            "reordered");
        row("deleted", {u"DELETE FROM record WHERE seq = 800"_s}, 800, "missing");
        row("a range deleted", {u"DELETE FROM record WHERE seq BETWEEN 5 AND 2000"_s}, 5,
            "missing");
        row("the first deleted", {u"DELETE FROM record WHERE seq = 1"_s}, 1, "missing");
        row("the last deleted", {u"DELETE FROM record WHERE seq = 3000"_s}, 3000, "truncated");
        row("many of the last deleted", {u"DELETE FROM record WHERE seq > 1024"_s}, 1025,
            "truncated");
        row("all deleted", {u"DELETE FROM record"_s}, 1, "truncated");
        row("deleted and closed up",
            {u"DELETE FROM record WHERE seq = 800"_s,
             u"UPDATE record SET seq = -seq WHERE seq > 800"_s,
             u"UPDATE record SET seq = -seq - 1 WHERE seq < 0"_s},
            800, "reordered");
        row("a term", {u"UPDATE term SET text = 'cap.harmless' WHERE text = 'cap.db.read'"_s}, 0,
            "column");
        row("a term deleted", {u"DELETE FROM term WHERE text = 'org.tenant1'"_s}, 0, "column");
        row("a summary", {u"UPDATE block SET denied = denied - 1 WHERE no = 1"_s}, 1025, "column");
        row("a summary's time", {u"UPDATE block SET max_at = 1 WHERE no = 0"_s}, 1, "column");
        row("a summary deleted", {u"DELETE FROM block WHERE no = 2"_s}, 2049, "column");
        for (const char* column : {"recorded_at", "kind", "receipt_id", "actor", "capability",
                                   "worker", "species", "tenant", "rule", "env", "label", "outcome",
                                   "code", "blast", "correlation_id", "approval_id"}) {
            const QString name = QString::fromLatin1(column);
            const QString other = name == u"receipt_id"_s   ? u"randomblob(16)"_s
                                  : name == u"kind"_s       ? u"2"_s
                                  : name.endsWith(u"_id"_s) ? u"'other'"_s
                                                            : u"coalesce(%1, 0) + 1"_s.arg(name);
            row(qPrintable(u"column "_s + name),
                {u"UPDATE record SET %1 = %2 WHERE seq = 1500"_s.arg(name, other)}, 1500, "column");
            if (name != u"recorded_at"_s && name != u"kind"_s && name != u"receipt_id"_s)
                row(qPrintable(u"emptied "_s + name),
                    {u"UPDATE record SET %1 = NULL WHERE seq = (SELECT min(seq) FROM record WHERE "
                     u"%1 IS NOT NULL AND seq > 1400)"_s.arg(name)},
                    0, "column");
            if (name != u"receipt_id"_s && !name.endsWith(u"_id"_s))
                row(qPrintable(u"another type in "_s + name),
                    {u"UPDATE record SET %1 = CAST(coalesce(%1, 1) AS TEXT) || 'x' WHERE seq = 1500"_s
                         .arg(name)},
                    1500, "column");
        }
    }
    void anEditIsFound()
    {
        QFETCH(QStringList, statements);
        QFETCH(qint64, seq);
        QFETCH(QString, problem);
        if (seq == 0) { // the statement says which record, so ask what it is about to change
            static const QHash<QString, QString> asked{
                {u"body"_s, u"SELECT min(seq) FROM record WHERE seq >= 700 AND instr(body, "
                            u"'Not now.') > 0"_s},
                {u"a term"_s, u"SELECT min(seq) FROM record WHERE capability = (SELECT id FROM "
                              u"term WHERE text = 'cap.db.read')"_s},
                {u"a term deleted"_s, u"SELECT min(seq) FROM record WHERE tenant = (SELECT id FROM "
                                      u"term WHERE text = 'org.tenant1')"_s}};
            const QString tag = QString::fromLatin1(QTest::currentDataTag());
            const QString question =
                tag.startsWith(u"emptied "_s)
                    ? u"SELECT min(seq) FROM record WHERE %1 IS NOT NULL AND seq > 1400"_s.arg(
                          tag.mid(8))
                    : asked.value(tag);
            seq = m_fixture.value(question).toLongLong();
            QVERIFY(seq > 0);
        }
        QVERIFY2(m_fixture.edit(statements), qPrintable(m_fixture.error.message));
        if (seq < 0) {
            const auto report = verify();
            QVERIFY(report && !report->intact);
            QCOMPARE(report->badSeq, seq);
            QCOMPARE(report->problem, problem);
            return;
        }
        reportsAt(seq, problem);
    }

    /// Who changes a record and its hash is given away by the record after it.
    void aForgedRecordIsNamed()
    {
        QVERIFY(forge(1200, "\"data\":{", "\"data\":{\"a\":1,", true));
        reportsAt(1200, u"chain"_s);
    }

    void aForgedRecordBeforeTheLastIsNamed()
    {
        QVERIFY(forge(2999, "\"data\":{", "\"data\":{\"a\":1,", true));
        reportsAt(2999, u"chain"_s);
    }

    void aForgedLinkIsNamed()
    {
        const QByteArray link =
            m_fixture.value(u"SELECT hash FROM record WHERE seq = 1199"_s).toByteArray().toHex();
        QVERIFY(forge(1200, link, QByteArray(64, 'a'), true));
        reportsAt(1200, u"chain"_s);
    }

    void aBodyThatIsOnlyWrittenOtherwiseIsFound()
    {
        // The same JSON with a space, and the hash to match: the last record has no witness after.
        QVERIFY(forge(3000, ",\"kind\"", ", \"kind\"", true));
        reportsAt(3000, u"body"_s);
    }

    void theDecisionIsNamed()
    {
        const QString id =
            u"dec_"_s +
            QString::fromLatin1(
                m_fixture
                    .value(u"SELECT receipt_id FROM record WHERE kind = 1 AND seq = "
                           u"(SELECT min(seq) FROM record WHERE kind = 1 AND seq > 600)"_s)
                    .toByteArray()
                    .toHex());
        QVERIFY(m_fixture.edit({u"UPDATE record SET outcome = 1 WHERE seq = (SELECT min(seq) FROM "
                                u"record WHERE kind = 1 AND seq > 600)"_s}));
        const auto report = verify();
        QCOMPARE(report->badDecisionId, id);
    }

    void randomBytesInTheFileAreFoundOrHarmless()
    {
        QFile good(m_fixture.path() + u".good"_s);
        QVERIFY(good.open(QIODevice::ReadOnly));
        const QByteArray original = good.readAll();
        QRandomGenerator random(5);
        int found = 0;
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = original;
            const auto at = qsizetype(random.bounded(int(bytes.size())));
            bytes[at] = char(bytes[at] ^ char(1 + random.bounded(255)));
            QFile file(m_fixture.path());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            const auto report = verify();
            if (!report || !report->intact) {
                ++found;
                continue;
            }
            // Nothing a record says has changed.
            QCOMPARE(report->records, records);
        }
        QVERIFY(found > 10);
    }

    void itReportsProgressAndCanBeCancelled()
    {
        LogFixture big;
        RandomRecords source(52);
        big.fill(source, 20'000);
        VerifyOptions options;
        options.path = big.path();
        std::vector<qint64> seen;
        options.progress = [&](qint64 done, qint64 all) {
            QCOMPARE(all, 20'000);
            seen.push_back(done);
        };
        QVERIFY(verifyAuditLog(options)->intact);
        QVERIFY(seen.size() >= 3);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(seen.back(), 20'000);

        const std::atomic_bool cancel = true;
        options.cancel = &cancel;
        options.progress = {};
        const auto report = verifyAuditLog(options);
        QVERIFY(report);
        QVERIFY(report->cancelled);
        QVERIFY(!report->intact);
        QCOMPARE(report->problem, QString());
        QVERIFY(report->records < 20'000);
    }

    void itWorksBesideALiveWriter()
    {
        LogFixture live;
        RandomRecords source(53);
        live.fill(source, 500);
        const auto before = [&] {
            VerifyOptions options;
            options.path = live.path();
            return verifyAuditLog(options);
        };
        QCOMPARE(before()->records, 500);
        live.fill(source, 500);
        const auto report = before();
        QVERIFY2(report->intact, qPrintable(report->detail));
        QCOMPARE(report->records, 1000);
    }

private:
    LogFixture m_fixture;
};

HALL_TEST(AuditVerifyTest);
#include "audit_verify_test.moc"
