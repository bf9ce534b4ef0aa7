// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "tests/audit/search/random_filter.h"
#include "tests/support/instrumented.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// What a filter finds in the log is what it matches in memory.
class AuditSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLogFindsWhatMemoryMatches()
    {
        LogFixture fixture;
        RandomRecords random(31);
        QCOMPARE(fixture.fill(random, 4000).size(), 4000U);
        const std::vector<RecordFields> all = logged(fixture);
        const auto reader = AuditReader::open(fixture.path());
        int found = 0;
        for (int round = 0; round < underSanitizer(1000, 200); ++round) {
            const QString text = randomFilter(random, all);
            const auto filter = parseFilter(text, random.now());
            QVERIFY2(filter,
                     qPrintable(text + u": "_s + (filter ? QString() : filter.error().message)));
            const bool decisionsOnly = random.number(2) == 0;
            std::vector<qint64> expected;
            constexpr int limit = 200;
            for (std::size_t i = all.size(); i-- > 0 && expected.size() < limit;) {
                if ((!decisionsOnly || all[i].kind == "decision") && filter->matches(all[i]))
                    expected.push_back(qint64(i) + 1);
            }
            const auto page = (*reader)->page({*filter, limit, {}, decisionsOnly});
            QVERIFY2(page, qPrintable(text + u": "_s + (page ? QString() : page.error().message)));
            std::vector<qint64> seen;
            for (const AuditRow& row : page->rows) {
                seen.push_back(row.record.seq);
                QVERIFY(filter->matches(row.fields));
            }
            QVERIFY2(
                seen == expected,
                qPrintable(
                    u"%1: %2 instead of %3"_s.arg(text).arg(seen.size()).arg(expected.size())));
            found += int(seen.size());
        }
        QVERIFY(found > 1000);
    }

    /// Reasons are searched by their pieces of three characters, and pieces are folded in another
    /// way than letters are compared: what is found has to be the same all the same.
    void aTextOfAnyCharactersIsFound()
    {
        LogFixture fixture;
        RandomRecords random(37);
        const QString alphabet = u"aAbB cÄäßSsİiıΣσς\"'*%_\\-:\u0301\u200D\t"_s;
        std::vector<RecordDraft> drafts;
        for (int i = 0; i < 400; ++i) {
            RouteDecision decision = someDecision(testTimeMs + i);
            QString reason;
            for (quint32 length = random.number(12); length > 0; --length)
                reason +=
                    random.number(9) == 0
                        ? u"\U0001F600"_s
                        : QString(alphabet.at(qsizetype(random.number(quint32(alphabet.size())))));
            decision.denial->message = reason;
            drafts.push_back(decisionDraft(decision, u"session"_s));
        }
        QVERIFY(fixture.write(std::move(drafts)));
        const std::vector<RecordFields> all = logged(fixture);
        const auto reader = AuditReader::open(fixture.path());
        int found = 0;
        for (int round = 0; round < underSanitizer(500, 150); ++round) {
            const QList<uint> points = random.pick(all).reason.toUcs4();
            if (points.isEmpty())
                continue;
            const qsizetype from = qsizetype(random.number(quint32(points.size())));
            const qsizetype length = 1 + qsizetype(random.number(quint32(points.size() - from)));
            Filter filter;
            filter.terms.push_back(
                {FilterField::Text,
                 random.number(5) == 0,
                 {{random.number(4) == 0 ? FilterTerm::Match::Prefix : FilterTerm::Match::Contains,
                   QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData() + from),
                                     length),
                   0}}});
            std::vector<qint64> expected;
            for (std::size_t i = all.size(); i-- > 0;) {
                if (all[i].kind == "decision" && filter.matches(all[i]))
                    expected.push_back(qint64(i) + 1);
            }
            const auto page = (*reader)->page({filter, 1000, {}, true});
            QVERIFY2(page, page ? "" : qPrintable(page.error().message));
            std::vector<qint64> seen;
            for (const AuditRow& row : page->rows)
                seen.push_back(row.record.seq);
            QVERIFY2(seen == expected, qPrintable(filter.terms.front().alternatives.front().text));
            found += int(seen.size());
        }
        QVERIFY(found > 1000);
    }

    void aLongReasonIsSearchedByItsBeginning()
    {
        LogFixture fixture;
        RouteDecision decision = someDecision();
        decision.denial->message = QString(499, u'x') + u"\U0001F600the rest"_s;
        QVERIFY(fixture.write({decisionDraft(decision, u"session"_s)}));
        const auto reader = AuditReader::open(fixture.path());
        const auto found = [&](const QString& text) {
            const auto page = (*reader)->page({*parseFilter(text, 0), 50, {}, true});
            return page && !page->rows.empty();
        };
        QVERIFY(found(u"xxx\U0001F600"_s));
        QVERIFY(!found(u"\"the rest\""_s));
    }

    void findKnowsEveryFormOfAnId()
    {
        LogFixture fixture;
        const RouteDecision decision = someDecision();
        const RecordDraft event = eventDraft(record_kind::token, testTimeMs, u"local"_s, {});
        QVERIFY(fixture.write({decisionDraft(decision, u"session"_s), event}));
        const auto reader = AuditReader::open(fixture.path());
        const auto seqOf = [&](const QString& id) {
            const auto row = (*reader)->find(id);
            return row && *row ? (*row)->record.seq : qint64(0);
        };
        QCOMPARE(seqOf(decision.decisionId()), 1);
        QCOMPARE(seqOf(uuidText(decision.uuid)), 1);
        QCOMPARE(seqOf(decision.decisionId().toUpper()), 1);
        QCOMPARE(seqOf(event.fields.id), 2);
        QCOMPARE(seqOf(uuidText(event.uuid)), 2);
        QCOMPARE(seqOf(u"dec_"_s + event.fields.id.mid(4)), 0);
        QCOMPARE(seqOf(u"rec_"_s + decision.decisionId().mid(4)), 0);
        QCOMPARE(seqOf(u"dec_00000000000070008000000000000000"_s), 0);
        QCOMPARE(seqOf(u"dec_'; DROP TABLE record; --"_s), 0);
        QCOMPARE(seqOf({}), 0);
    }

    void aChangedRecordIsStillShown()
    {
        LogFixture fixture;
        const RouteDecision decision = someDecision();
        QVERIFY(fixture.write({decisionDraft(decision, u"session"_s)}));
        fixture.close();
        QVERIFY(fixture.edit({u"UPDATE record SET body = x'00FF'"_s}));
        const auto reader = AuditReader::open(fixture.path());
        const auto row = (*reader)->find(decision.decisionId());
        QVERIFY(row && *row);
        QCOMPARE((*row)->fields.id, decision.decisionId());
        QCOMPARE((*row)->fields.recordedAtMs, testTimeMs);
        QCOMPARE((*row)->record.body, QByteArray("\x00\xFF", 2));
        QCOMPARE((*reader)->page({})->rows.size(), 1U);
    }
};

HALL_TEST(AuditSearchTest);
#include "audit_search_test.moc"
