// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/search/audit_browser.h"
#include "tests/audit/search/random_filter.h"
#include "tests/support/test_registry.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

/// What a browser said, in order.
struct Heard {
    struct Page {
        quint64 generation;
        AuditPageWish wish;
        AuditPage page;
    };
    std::vector<Page> pages;
    std::vector<std::pair<quint64, AuditCounts>> counts;
    std::vector<std::pair<quint64, Error>> errors, pageErrors;
    std::vector<quint64> finished;

    explicit Heard(AuditBrowser& browser)
    {
        using B = AuditBrowser;
        QObject::connect(&browser, &B::pageReady, &browser,
                         [this](quint64 g, const AuditPageWish& wish, const AuditPage& page) {
                             pages.push_back({g, wish, page});
                         });
        QObject::connect(&browser, &B::countsReady, &browser,
                         [this](quint64 g, const AuditCounts& c) { counts.emplace_back(g, c); });
        QObject::connect(&browser, &B::failed, &browser,
                         [this](quint64 g, const Error& e) { errors.emplace_back(g, e); });
        QObject::connect(&browser, &B::pageFailed, &browser,
                         [this](quint64 g, const AuditPageWish&, const Error& e) {
                             pageErrors.emplace_back(g, e);
                         });
        QObject::connect(&browser, &B::finished, &browser,
                         [this](quint64 g) { finished.push_back(g); });
    }
};

AuditQuestion question(const QString& filter, bool wantsCounts = true)
{
    AuditQuestion question;
    question.filter = filter;
    question.nowMs = testTimeMs;
    question.page->limit = 10;
    question.wantsCounts = wantsCounts;
    question.facets = {FilterField::Outcome, FilterField::Worker};
    question.buckets = 20;
    return question;
}

} // namespace

class AuditBrowserTest : public QObject {
    Q_OBJECT

    qint64 matching(const QString& text) const
    {
        const Filter filter = *parseFilter(text, testTimeMs);
        return std::count_if(m_all.begin(), m_all.end(),
                             [&](const RecordFields& fields) { return filter.matches(fields); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        RandomRecords random(81);
        m_fixture.fill(random, 6000);
        m_all = logged(m_fixture);
    }

    void aQuestionIsAnswered()
    {
        AuditBrowser browser(m_fixture.path());
        Heard heard(browser);
        const quint64 generation = browser.ask(question(u"-env:prod"_s));
        QTRY_COMPARE(heard.finished.size(), 1U);
        QCOMPARE(heard.finished.front(), generation);
        QCOMPARE(heard.pages.size(), 1U);
        QCOMPARE(heard.pages.front().page.rows.size(), 10U);
        QVERIFY(heard.counts.back().second.exact);
        QCOMPARE(heard.counts.back().second.matches, matching(u"-env:prod"_s));
        QCOMPARE(heard.counts.back().second.facets.size(), 2U);
        QCOMPARE(heard.counts.back().second.buckets.size(), 20U);
        QVERIFY(heard.errors.empty());
    }

    /// Typing: what is heard belongs to the newest question, and the newest one is answered.
    void aNewerQuestionReplacesTheOlder()
    {
        AuditBrowser browser(m_fixture.path());
        Heard heard(browser);
        connect(&browser, &AuditBrowser::pageReady, &browser,
                [&](quint64 generation) { QCOMPARE(generation, browser.generation()); });
        connect(&browser, &AuditBrowser::countsReady, &browser,
                [&](quint64 generation) { QCOMPARE(generation, browser.generation()); });
        quint64 last = 0;
        for (int i = 0; i < 300; ++i) {
            last = browser.ask(question(i % 2 == 0 ? u"-worker:*"_s : u"outcome:deny"_s));
            if (i % 7 == 0)
                QCoreApplication::processEvents();
        }
        last = browser.ask(question(u"label:RESTRICTED"_s));
        QTRY_VERIFY(!heard.finished.empty() && heard.finished.back() == last);
        QCOMPARE(heard.counts.back().first, last);
        QCOMPARE(heard.counts.back().second.matches, matching(u"label:RESTRICTED"_s));
        QVERIFY(heard.errors.empty());
    }

    void furtherPagesGoBothWays()
    {
        AuditBrowser browser(m_fixture.path());
        Heard heard(browser);
        browser.askPage({});
        AuditQuestion asked = question(u"outcome:deny"_s, false);
        asked.page->startAt = u"#3000"_s;
        const quint64 generation = browser.ask(asked);
        QTRY_COMPARE(heard.pages.size(), 1U);
        const AuditPage first = heard.pages.front().page;
        QVERIFY(first.rows.front().record.seq <= 3000);
        browser.askPage({10, first.nextCursor});
        browser.askPage({10, first.newerCursor, PageDirection::Newer});
        browser.askPage({5, {}, PageDirection::Older, m_all[100].id});
        QTRY_COMPARE(heard.pages.size(), 4U);
        QVERIFY(heard.pages[1].page.rows.front().record.seq < first.rows.back().record.seq);
        QVERIFY(heard.pages[2].page.rows.back().record.seq > 3000);
        QCOMPARE(heard.pages[2].wish.direction, PageDirection::Newer);
        QVERIFY(heard.pages[3].page.rows.front().record.seq <= 101);
        QCOMPARE(heard.pages[3].page.rows.size(), 5U);
        QCOMPARE(heard.pages[3].generation, generation);

        browser.askPage({10, "garbage"});
        browser.askPage({10, {}, PageDirection::Older, u"nonsense"_s});
        browser.askPage({10, {}, PageDirection::Older, u"#99999"_s});
        browser.askPage({0});
        QTRY_COMPARE(heard.pageErrors.size(), 4U);
        QCOMPARE(heard.pageErrors[0].second.code, u"INVALID_CURSOR"_s);
        QCOMPARE(heard.pageErrors[1].second.code, u"INVALID_PLACE"_s);
        QCOMPARE(heard.pageErrors[2].second.code, u"PLACE_NOT_FOUND"_s);
        QCOMPARE(heard.pageErrors[3].second.code, u"INVALID_LIMIT"_s);
    }

    void whatIsWrongIsSaid()
    {
        AuditBrowser browser(m_fixture.path());
        Heard heard(browser);
        const quint64 generation = browser.ask(question(u"env:dev outcom:DENY"_s));
        QTRY_COMPARE(heard.errors.size(), 1U);
        QCOMPARE(heard.errors.front().first, generation);
        QCOMPARE(heard.errors.front().second.code, u"INVALID_FILTER"_s);
        QCOMPARE(heard.errors.front().second.field, u"9"_s);
        AuditQuestion wrong = question({});
        wrong.facets = {FilterField::Blast};
        browser.ask(wrong);
        QTRY_COMPARE(heard.errors.size(), 2U);
        QCOMPARE(heard.errors.back().second.code, u"INVALID_FACET"_s);
        QVERIFY(heard.finished.empty());
    }

    void bindingTermsHoldWhateverIsWritten()
    {
        AuditBrowser browser(m_fixture.path());
        Heard heard(browser);
        AuditQuestion asked = question(u"tenant:org.tenant1,org.tenant2"_s);
        asked.bounds = parseFilter(u"tenant:org.tenant2", 0)->terms;
        browser.ask(asked);
        QTRY_COMPARE(heard.finished.size(), 1U);
        QCOMPARE(heard.counts.back().second.matches, matching(u"tenant:org.tenant2"_s));
        for (const AuditRow& row : heard.pages.front().page.rows)
            QCOMPARE(row.fields.tenant, u"org.tenant2"_s);
    }

    void askedOnceIsNotReplaced()
    {
        AuditBrowser browser(m_fixture.path());
        Heard heard(browser);
        std::vector<Result<AuditAnswer>> answers;
        for (int i = 0; i < 20; ++i) {
            browser.askOnce(
                question(i == 7 ? u"nope:1"_s : u"outcome:deny"_s),
                [&](Result<AuditAnswer> answer) { answers.push_back(std::move(answer)); });
            browser.ask(question(u"-worker:*"_s));
        }
        QTRY_COMPARE(answers.size(), 20U);
        for (std::size_t i = 0; i < answers.size(); ++i) {
            QCOMPARE(answers[i].ok(), i != 7);
            if (i != 7)
                QCOMPARE(answers[i]->counts->matches, matching(u"outcome:deny"_s));
        }
        QTRY_VERIFY(!heard.finished.empty());
    }

    void cancelledIsSilent()
    {
        AuditBrowser browser(m_fixture.path());
        Heard heard(browser);
        for (int i = 0; i < 50; ++i) {
            browser.ask(question(u"-worker:*"_s));
            browser.cancel();
        }
        browser.askPage({});
        bool isAnswered = false;
        browser.askOnce(question({}), [&](const Result<AuditAnswer>&) { isAnswered = true; });
        QTRY_VERIFY(isAnswered);
        QVERIFY(heard.pages.empty() && heard.counts.empty() && heard.errors.empty());
    }

    void itCanGoAtAnyMoment()
    {
        for (int i = 0; i < 50; ++i) {
            AuditBrowser browser(m_fixture.path());
            browser.ask(question(u"-worker:*"_s));
            browser.askOnce(question({}),
                            [](const Result<AuditAnswer>&) { QFAIL("nobody is there any more"); });
        }
        QCoreApplication::processEvents();
    }

    void theLogMayComeLater()
    {
        LogFixture later;
        later.close();
        const QString path = later.folder.filePath(u"later.db"_s);
        AuditBrowser browser(path);
        Heard heard(browser);
        browser.ask(question({}));
        QTRY_COMPARE(heard.errors.size(), 1U);
        QCOMPARE(heard.errors.front().second.code, u"DATABASE_MISSING"_s);
        QVERIFY(QFile::copy(later.path(), path));
        browser.ask(question({}));
        QTRY_COMPARE(heard.finished.size(), 1U);
    }

    void whatIsWrittenMeanwhileIsSeenByTheNextQuestion()
    {
        LogFixture fixture;
        AuditBrowser browser(fixture.path());
        Heard heard(browser);
        const QString filter = u"capability:cap.doc.read"_s;
        browser.ask(question(filter));
        QTRY_COMPARE(heard.finished.size(), 1U);
        QCOMPARE(heard.counts.back().second.matches, 0);
        QVERIFY(fixture.write({decisionDraft(someDecision(), u"session"_s)}));
        browser.ask(question(filter));
        QTRY_COMPARE(heard.finished.size(), 2U);
        QCOMPARE(heard.counts.back().second.matches, 1);
    }

private:
    LogFixture m_fixture;
    std::vector<RecordFields> m_all;
};

HALL_TEST(AuditBrowserTest);
#include "audit_browser_test.moc"
