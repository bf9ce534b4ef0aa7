// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/search/audit_counter.h"
#include "tests/audit/search/random_filter.h"
#include "tests/support/instrumented.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <map>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

const std::pair<FilterField, QString (*)(const RecordFields&)> facetFields[] = {
    {FilterField::Kind, [](const RecordFields& f) { return QString::fromUtf8(f.kind); }},
    {FilterField::Capability, [](const RecordFields& f) { return f.capability; }},
    {FilterField::Worker, [](const RecordFields& f) { return f.worker; }},
    {FilterField::Species, [](const RecordFields& f) { return f.species; }},
    {FilterField::Tenant, [](const RecordFields& f) { return f.tenant; }},
    {FilterField::Rule, [](const RecordFields& f) { return f.rule; }},
    {FilterField::Env, [](const RecordFields& f) { return QString::fromUtf8(f.env); }},
    {FilterField::Label, [](const RecordFields& f) { return QString::fromUtf8(f.label); }},
    {FilterField::Outcome, [](const RecordFields& f) { return QString::fromUtf8(f.outcome); }},
    {FilterField::Code, [](const RecordFields& f) { return QString::fromUtf8(f.code); }},
    {FilterField::Actor, [](const RecordFields& f) { return f.actor; }},
};

QStringList shown(const std::vector<HistogramBucket>& buckets)
{
    QStringList lines;
    for (const HistogramBucket& bucket : buckets)
        lines.append(u"%1-%2: %3 %4 %5 %6"_s.arg(bucket.fromMs)
                         .arg(bucket.toMs)
                         .arg(bucket.allowed)
                         .arg(bucket.denied)
                         .arg(bucket.escalated)
                         .arg(bucket.other));
    return lines;
}

} // namespace

/// Counting in packed columns gives what counting records one by one gives.
class AuditCountTest : public QObject {
    Q_OBJECT

    std::vector<RecordFields> matches(const AuditCountRequest& request) const
    {
        std::vector<RecordFields> found;
        for (const RecordFields& fields : m_all) {
            if ((!request.decisionsOnly || fields.kind == "decision") &&
                request.filter.matches(fields))
                found.push_back(fields);
        }
        return found;
    }

    void compareFacets(const AuditCountRequest& request, const std::vector<RecordFields>& found,
                       const AuditCounts& counts)
    {
        QCOMPARE(counts.facets.size(), request.facets.size());
        for (std::size_t i = 0; i < request.facets.size(); ++i) {
            std::map<QString, qint64> expected;
            for (const RecordFields& fields : found)
                ++expected[facetFields[i].second(fields)];
            const Facet& facet = counts.facets[i];
            QCOMPARE(facet.field, request.facets[i]);
            QCOMPARE(facet.without, expected[QString()]);
            expected.erase(QString());
            QCOMPARE(facet.distinct, qint64(expected.size()));
            QCOMPARE(facet.words.size(),
                     std::min(expected.size(), std::size_t(request.wordsPerFacet)));
            qint64 before = std::numeric_limits<qint64>::max();
            for (const FacetWord& word : facet.words) {
                QCOMPARE(word.count, expected[word.word]);
                QVERIFY(word.count <= before);
                before = word.count;
                expected.erase(word.word);
            }
            for (const auto& [word, count] : expected)
                QVERIFY(count <= before);
        }
    }

    void compareBuckets(const std::vector<RecordFields>& found, const AuditCounts& counts)
    {
        std::vector<HistogramBucket> expected = counts.buckets;
        for (HistogramBucket& bucket : expected)
            bucket.allowed = bucket.denied = bucket.escalated = bucket.other = 0;
        for (const RecordFields& fields : found) {
            for (HistogramBucket& bucket : expected) {
                if (fields.recordedAtMs < bucket.fromMs || fields.recordedAtMs >= bucket.toMs)
                    continue;
                ++(fields.outcome == "ALLOW"           ? bucket.allowed
                   : fields.outcome == "DENY"          ? bucket.denied
                   : fields.outcome == "REQUIRE_HUMAN" ? bucket.escalated
                                                       : bucket.other);
            }
        }
        QCOMPARE(shown(counts.buckets), shown(expected));
    }

private Q_SLOTS:
    void initTestCase()
    {
        RandomRecords random(51);
        QCOMPARE(m_fixture.fill(random, 5000).size(), 5000U);
        m_all = logged(m_fixture);
        auto reader = AuditReader::open(m_fixture.path());
        QVERIFY(reader);
        m_reader = *std::move(reader);
    }

    void countsWhatCountingCounts()
    {
        RandomRecords random(52);
        int counted = 0;
        constexpr int rounds = underSanitizer(600, 150);
        for (int round = 0; round < rounds; ++round) {
            const QString text = round < 4 ? QString() : randomFilter(random, m_all);
            const auto filter = parseFilter(text, m_all.back().recordedAtMs);
            QVERIFY2(filter, qPrintable(text));
            AuditCountRequest request;
            request.filter = *filter;
            request.decisionsOnly = random.number(2) == 0;
            for (const auto& [field, textOf] : facetFields)
                request.facets.push_back(field);
            request.wordsPerFacet = 1 + int(random.number(8));
            request.buckets = 1 + int(random.number(40));
            if (random.number(2) == 0) {
                request.fromMs = random.pick(m_all).recordedAtMs;
                request.toMs = request.fromMs + 1 + random.number(4'000'000);
            }
            const auto counts = m_reader->count(request);
            QVERIFY2(counts, qPrintable(text));
            QVERIFY(counts->exact);
            const std::vector<RecordFields> found = matches(request);
            QVERIFY2(
                counts->matches == qint64(found.size()),
                qPrintable(
                    u"%1: %2 instead of %3"_s.arg(text).arg(counts->matches).arg(found.size())));
            compareFacets(request, found, *counts);
            compareBuckets(found, *counts);
            if (QTest::currentTestFailed()) {
                qWarning() << text << request.decisionsOnly << request.fromMs << request.toMs;
                return;
            }
            counted += int(counts->matches);
        }
        QVERIFY(counted > rounds * 16);
    }

    /// All matches fall into the span that is taken when none is given.
    void theSpanIsThatOfTheMatches()
    {
        for (const QString& text : {u""_s, u"since:2026-01-01"_s, u"-since:2026-01-01 kind:*"_s}) {
            AuditCountRequest request;
            request.filter = *parseFilter(text, 0);
            request.decisionsOnly = false;
            request.buckets = 7;
            const auto counts = m_reader->count(request);
            QVERIFY(counts);
            QCOMPARE(counts->buckets.size(), 7U);
            qint64 sum = 0;
            for (const HistogramBucket& bucket : counts->buckets)
                sum += bucket.allowed + bucket.denied + bucket.escalated + bucket.other;
            QCOMPARE(sum, counts->matches);
        }
        AuditCountRequest request;
        request.filter = *parseFilter(u"until:2020-01-01", 0);
        request.buckets = 3;
        const auto counts = m_reader->count(request);
        QVERIFY(counts && counts->exact);
        QCOMPARE(counts->matches, 0);
    }

    /// On the way every count is a lower bound of the last one.
    void slicesGrowToTheWhole()
    {
        AuditCountRequest request;
        request.filter = *parseFilter(u"-env:prod", 0);
        request.facets = {FilterField::Outcome};
        auto counter = m_reader->counter(request);
        QVERIFY(counter);
        qint64 before = 0;
        double share = 0;
        while (!counter->isDone()) {
            QVERIFY(counter->advance({nullptr, 1}));
            const auto counts = counter->soFar();
            QVERIFY(counts->matches >= before);
            QVERIFY(counts->share > share);
            before = counts->matches;
            share = counts->share;
            const auto from = std::size_t(counts->countedFrom - 1);
            qint64 expected = 0;
            for (std::size_t i = from; i < m_all.size(); ++i)
                expected += m_all[i].kind == "decision" && request.filter.matches(m_all[i]);
            QCOMPARE(counts->matches, expected);
            QCOMPARE(counts->exact, counter->isDone());
        }
        QCOMPARE(share, 1.0);
        QCOMPARE(before, qint64(matches(request).size()));
    }

    void anEmptyLog()
    {
        LogFixture empty;
        const auto reader = AuditReader::open(empty.path());
        AuditCountRequest request;
        request.facets = {FilterField::Outcome};
        request.buckets = 5;
        const auto counts = (*reader)->count(request);
        QVERIFY(counts && counts->exact);
        QCOMPARE(counts->matches, 0);
        QVERIFY(counts->facets.front().words.empty());
    }

    void wrongRequestsAreRefused()
    {
        const auto codeOf = [&](const std::function<void(AuditCountRequest&)>& change) {
            AuditCountRequest request;
            change(request);
            const auto counts = m_reader->count(request);
            return counts ? QString() : counts.error().code;
        };
        QCOMPARE(codeOf([](auto& r) { r.facets = {FilterField::Blast}; }), u"INVALID_FACET"_s);
        QCOMPARE(codeOf([](auto& r) { r.facets = {FilterField::Time}; }), u"INVALID_FACET"_s);
        QCOMPARE(codeOf([](auto& r) { r.wordsPerFacet = 0; }), u"INVALID_LIMIT"_s);
        QCOMPARE(codeOf([](auto& r) { r.wordsPerFacet = 1001; }), u"INVALID_LIMIT"_s);
        QCOMPARE(codeOf([](auto& r) { r.buckets = 1001; }), u"INVALID_LIMIT"_s);
        QCOMPARE(codeOf([](auto& r) { r.buckets = -1; }), u"INVALID_LIMIT"_s);
        QCOMPARE(codeOf([](auto& r) {
                     r.fromMs = 5;
                     r.toMs = 5;
                 }),
                 u"INVALID_RANGE"_s);
        QCOMPARE(codeOf([](auto& r) { r.buckets = 3; }), QString());
    }

    void aCancelledSearchEnds()
    {
        const std::atomic_bool cancel{true};
        const auto isCancelled = [](const auto& result) {
            return !result && result.error().code == u"SEARCH_CANCELLED"_s;
        };
        AuditCountRequest count;
        count.filter = *parseFilter(u"-env:prod", 0);
        QVERIFY(isCancelled(m_reader->count(count, {&cancel, 0})));
        AuditPageRequest page{*parseFilter(u"-worker:*", 0), 50, {}, true};
        page.cancel = &cancel;
        QVERIFY(isCancelled(m_reader->page(page)));
        QVERIFY(isCancelled(
            m_reader->placeOf({LogPlace::By::Hash, 0, {}, QByteArray(64, 'a')}, &cancel)));
        // The reader is as good as before.
        QVERIFY(m_reader->count(count));
        page.cancel = nullptr;
        QVERIFY(m_reader->page(page));
    }

    void cleanupTestCase() { m_reader.reset(); }

private:
    LogFixture m_fixture;
    std::vector<RecordFields> m_all;
    std::unique_ptr<AuditReader> m_reader;
};

HALL_TEST(AuditCountTest);
#include "audit_count_test.moc"
