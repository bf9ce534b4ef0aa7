// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/search/random_filter.h"
#include "tests/support/instrumented.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

Filter filterOf(const QString& text, qint64 now = testTimeMs)
{
    const auto filter = parseFilter(text, now);
    return filter ? *filter : Filter{};
}

std::vector<qint64> seqsOf(const AuditPage& page)
{
    std::vector<qint64> seqs;
    for (const AuditRow& row : page.rows)
        seqs.push_back(row.record.seq);
    return seqs;
}

} // namespace

class AuditPagingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesTogetherAreTheWholeLog_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("decisionsOnly");
        QTest::addColumn<int>("limit");
        QTest::newRow("everything") << QString() << false << 1000;
        QTest::newRow("one of six") << u"capability:cap.db.read"_s << true << 500;
        QTest::newRow("two terms") << u"outcome:deny tenant:org.tenant1"_s << true << 250;
        QTest::newRow("scores") << u"blast:>=97"_s << true << 100;
        QTest::newRow("text") << u"worker5"_s << true << 300;
        // More ids than are looked up beforehand, and matches far between.
        QTest::newRow("frequent ids") << u"correlation:run-* blast:>=96 -env:prod"_s << true << 100;
        QTest::newRow("all but some ids") << u"-correlation:run-1* blast:>=97"_s << true << 100;
    }
    /// Many records, page by page: each match once, newest first.
    void pagesTogetherAreTheWholeLog()
    {
        QFETCH(QString, filter);
        QFETCH(bool, decisionsOnly);
        QFETCH(int, limit);
        constexpr int records = underSanitizer(100'000, 20'000);
        if (!m_big) {
            m_big = std::make_unique<LogFixture>();
            RandomRecords source(21);
            m_big->fill(source, records);
            m_fields = logged(*m_big);
        }
        QVERIFY(m_fields.size() >= std::size_t(records));

        AuditPageRequest request{filterOf(filter), limit, {}, decisionsOnly};
        std::vector<qint64> expected;
        for (std::size_t i = m_fields.size(); i-- > 0;) {
            const bool isWanted = !decisionsOnly || m_fields[i].kind == "decision";
            if (isWanted && request.filter.matches(m_fields[i]))
                expected.push_back(qint64(i) + 1);
        }
        QVERIFY(expected.size() > std::size_t(records) / 100);

        const auto reader = AuditReader::open(m_big->path());
        QVERIFY(reader);
        std::vector<qint64> seen;
        do {
            const auto page = (*reader)->page(request);
            QVERIFY2(page, page ? "" : qPrintable(page.error().message));
            for (const AuditRow& row : page->rows)
                seen.push_back(row.record.seq);
            const bool isLast = page->nextCursor.isEmpty();
            QVERIFY(isLast || page->rows.size() == std::size_t(limit));
            request.cursor = page->nextCursor;
        } while (!request.cursor.isEmpty());
        QCOMPARE(seen, expected);

        if (limit > 300)
            return;
        // The shorter ones upwards as well, from the oldest to the newest.
        std::reverse(expected.begin(), expected.end());
        seen.clear();
        request.direction = PageDirection::Newer;
        request.cursor.clear();
        for (;;) {
            const auto page = (*reader)->page(request);
            QVERIFY2(page, page ? "" : qPrintable(page.error().message));
            if (page->rows.empty())
                break;
            for (auto row = page->rows.rbegin(); row != page->rows.rend(); ++row)
                seen.push_back(row->record.seq);
            request.cursor = page->newerCursor;
        }
        QCOMPARE(seen, expected);
    }

    void aPageCanStartAnywhereAndGoBothWays()
    {
        LogFixture fixture;
        RandomRecords source(25);
        fixture.fill(source, 3000);
        const std::vector<RecordFields> all = logged(fixture);
        const auto reader = AuditReader::open(fixture.path());
        for (const QString& text : {u""_s, u"outcome:deny"_s, u"-env:prod"_s, u"worker1"_s,
                                    u"outcome:deny env:dev blast:>=90"_s}) {
            const Filter filter = filterOf(text);
            for (const qint64 start : {1, 2, 1023, 1024, 1025, 2048, 2500, 2999, 5000}) {
                std::vector<qint64> older;
                std::vector<qint64> newer;
                for (qint64 seq = qint64(all.size()); seq >= 1; --seq) {
                    if (!filter.matches(all[std::size_t(seq - 1)]))
                        continue;
                    (seq <= start ? older : newer).push_back(seq);
                }
                older.resize(std::min<std::size_t>(older.size(), 20));
                newer.erase(newer.begin(),
                            newer.end() - std::min<std::ptrdiff_t>(20, std::ssize(newer)));
                AuditPageRequest request{filter, 20, {}, false};
                request.startSeq = start;
                const auto down = (*reader)->page(request);
                QVERIFY(down);
                QCOMPARE(seqsOf(*down), older);
                request.direction = PageDirection::Newer;
                const auto up = (*reader)->page(request);
                QVERIFY(up);
                QCOMPARE(seqsOf(*up), newer);
                // Down again from there, and up again from below: the same rows.
                if (!up->rows.empty()) {
                    AuditPageRequest back{filter, 20, up->nextCursor, false};
                    QCOMPARE(seqsOf(*(*reader)->page(back)), older);
                }
                AuditPageRequest again{filter, 20, down->newerCursor, false, PageDirection::Newer};
                if (start < qint64(all.size()))
                    QCOMPARE(seqsOf(*(*reader)->page(again)), newer);
            }
        }
    }

    void theUpwardCursorSeesWhatIsWrittenLater()
    {
        LogFixture fixture;
        const auto reader = AuditReader::open(fixture.path());
        AuditPageRequest request{filterOf(u"capability:cap.new"_s), 5, {}, true};
        const auto first = (*reader)->page(request);
        QVERIFY(first && first->rows.empty());
        request.direction = PageDirection::Newer;
        request.cursor = first->newerCursor;
        QVERIFY((*reader)->page(request)->rows.empty());
        const auto written =
            fixture.write({decisionDraft(someDecision(testTimeMs, u"cap.new"_s), u"session"_s)});
        QVERIFY(written);
        const auto page = (*reader)->page(request);
        QCOMPARE(seqsOf(*page), std::vector<qint64>{written->front().seq});
        request.cursor = page->newerCursor;
        QVERIFY((*reader)->page(request)->rows.empty());
    }

    void newRecordsDoNotShiftLaterPages()
    {
        LogFixture fixture;
        RandomRecords source(22);
        fixture.fill(source, 100);
        const auto reader = AuditReader::open(fixture.path());
        AuditPageRequest request;
        request.limit = 10;
        const auto first = (*reader)->page(request);
        fixture.fill(source, 50);
        request.cursor = first->nextCursor;
        const auto second = (*reader)->page(request);
        QVERIFY(second->rows.front().record.seq < first->rows.back().record.seq);
    }

    void aPageThatEndsExactlyIsTheLast()
    {
        LogFixture fixture;
        for (int i = 0; i < 6; ++i)
            QVERIFY(fixture.write({decisionDraft(someDecision(), u"session"_s)}));
        const auto reader = AuditReader::open(fixture.path());
        AuditPageRequest request;
        request.limit = 6;
        QCOMPARE((*reader)->page(request)->nextCursor, QByteArray());
        request.limit = 5;
        QVERIFY(!(*reader)->page(request)->nextCursor.isEmpty());
    }

    void cursorsOfOthersAreRefused()
    {
        LogFixture fixture;
        RandomRecords source(23);
        fixture.fill(source, 200);
        const auto reader = AuditReader::open(fixture.path());
        AuditPageRequest request{filterOf(u"outcome:deny"_s), 5, {}, true};
        const QByteArray cursor = (*reader)->page(request)->nextCursor;
        QVERIFY(!cursor.isEmpty());

        const auto refusal = [&](const QString& filter, QByteArray other, bool decisionsOnly) {
            const auto page =
                (*reader)->page({filterOf(filter), 5, std::move(other), decisionsOnly});
            return page ? QString() : page.error().code;
        };
        const QString wrong = u"INVALID_CURSOR"_s;
        QCOMPARE(refusal(u"outcome:deny"_s, cursor, true), QString());
        QCOMPARE(refusal(u"outcome:allow"_s, cursor, true), wrong);
        QCOMPARE(refusal(u"-outcome:deny"_s, cursor, true), wrong);
        QCOMPARE(refusal(u"code:deny"_s, cursor, true), wrong);
        QCOMPARE(refusal(u"outcome:deny env:dev"_s, cursor, true), wrong);
        QCOMPARE(refusal(u"outcome:deny"_s, cursor, false), wrong);
        QCOMPARE(refusal(QString(), cursor, true), wrong);
        QCOMPARE(refusal(u"outcome:deny"_s, "garbage", true), wrong);
        QCOMPARE(refusal(u"outcome:deny"_s, cursor + "A", true), wrong);
        QCOMPARE(refusal(u"outcome:deny"_s, "!!!", true), wrong);
        QByteArray flipped = cursor;
        flipped[15] = flipped[15] == 'A' ? 'B' : 'A';
        QCOMPARE(refusal(u"outcome:deny"_s, flipped, true), wrong);
    }

    void aCursorOutlivesTheMomentItsFilterWasReadAt()
    {
        LogFixture fixture;
        RandomRecords source(24);
        fixture.fill(source, 200);
        const auto reader = AuditReader::open(fixture.path());
        AuditPageRequest request{filterOf(u"since:2h"_s, testTimeMs), 5, {}, true};
        request.cursor = (*reader)->page(request)->nextCursor;
        request.filter = filterOf(u"since:2h"_s, testTimeMs + 1234);
        QVERIFY((*reader)->page(request));
    }

    void limitsAreChecked()
    {
        LogFixture fixture;
        const auto reader = AuditReader::open(fixture.path());
        for (const int limit : {0, -1, 1001}) {
            const auto page = (*reader)->page({{}, limit, {}, true});
            QVERIFY(!page);
            QCOMPARE(page.error().code, u"INVALID_LIMIT"_s);
        }
        QVERIFY((*reader)->page({{}, 1000, {}, true})->rows.empty());
    }

    void cleanupTestCase() { m_big.reset(); }

private:
    std::unique_ptr<LogFixture> m_big;
    std::vector<RecordFields> m_fields;
};

HALL_TEST(AuditPagingTest);
#include "audit_paging_test.moc"
