// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/search/audit_counter.h"

#include "core/audit/storage/interruption.h"
#include "core/audit/storage/read_snapshot.h"
#include "core/protocol/vocabulary.h"

#include <QElapsedTimer>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxWords = 1000;
constexpr int maxBuckets = 1000;

Result<void> check(const AuditCountRequest& request)
{
    if (request.wordsPerFacet < 1 || request.wordsPerFacet > maxWords)
        return Error{
            u"A facet has 1 to %1 words, not %2."_s.arg(maxWords).arg(request.wordsPerFacet),
            u"INVALID_LIMIT"_s, u"limit"_s};
    if (request.buckets < 0 || request.buckets > maxBuckets)
        return Error{
            u"A histogram has 1 to %1 buckets, not %2."_s.arg(maxBuckets).arg(request.buckets),
            u"INVALID_LIMIT"_s, u"buckets"_s};
    if ((request.fromMs != 0 || request.toMs != 0) && request.toMs <= request.fromMs)
        return Error{u"A histogram ends after it begins."_s, u"INVALID_RANGE"_s, u"to"_s};
    for (const FilterField field : request.facets) {
        if (!termColumnOf(field))
            return Error{u"There is no facet of this field. There are kind, capability, worker, "
                         u"species, tenant, rule, env, label, outcome, code and actor."_s,
                         u"INVALID_FACET"_s, u"facets"_s};
    }
    return {};
}

} // namespace

void AuditCounter::Tally::add(qint64 word, qint64 count)
{
    constexpr qint64 few = 1 << 16;
    if (word < 0 || word >= few) {
        m_many[word] += count;
        return;
    }
    if (std::size_t(word) >= m_few.size())
        m_few.resize(std::size_t(word) + 1);
    m_few[std::size_t(word)] += count;
}

std::vector<std::pair<qint64, qint64>> AuditCounter::Tally::words() const
{
    std::vector<std::pair<qint64, qint64>> words;
    for (std::size_t word = 1; word < m_few.size(); ++word) {
        if (m_few[word] > 0)
            words.emplace_back(qint64(word), m_few[word]);
    }
    for (auto word = m_many.cbegin(); word != m_many.cend(); ++word)
        words.emplace_back(word.key(), word.value());
    return words;
}

AuditCounter::AuditCounter(const Connection& connection, const AuditCountRequest& request,
                           ColumnWalk walk)
    : m_connection(&connection), m_request(request), m_walk(std::move(walk)),
      m_tallies(request.facets.size())
{}

Result<AuditCounter> AuditCounter::start(const Connection& connection,
                                         const AuditCountRequest& request)
{
    if (const auto checked = check(request); !checked)
        return checked.error();
    AuditQuery query(connection, request.filter, request.decisionsOnly);
    Result<ColumnWalk> walk = query.walkAll();
    if (!walk)
        return walk.error();
    AuditCounter counter(connection, request, *std::move(walk));
    const SeqRange range = counter.m_walk.range();
    counter.m_countedFrom = range.to + 1;
    if (request.buckets > 0) {
        if (const auto found = counter.findOutcomes(); !found)
            return found.error();
        if (const auto spanned = counter.spanBuckets(range); !spanned)
            return spanned.error();
    }
    return counter;
}

Result<void> AuditCounter::findOutcomes()
{
    const std::pair<Outcome, qint64*> outcomes[] = {
        {Outcome::Allow, &m_allow}, {Outcome::Deny, &m_deny}, {Outcome::RequireHuman, &m_escalate}};
    for (const auto& [outcome, term] : outcomes) {
        QSqlQuery query(m_connection->database());
        if (!runSelect(query, {u"SELECT id FROM term WHERE text = ?"_s,
                               {QString::fromUtf8(outcomeName(outcome))}}))
            return searchError(*m_connection, query.lastError());
        if (query.next())
            *term = query.value(0).toLongLong();
    }
    return {};
}

Result<void> AuditCounter::spanBuckets(const SeqRange& range)
{
    qint64 from = m_request.fromMs;
    qint64 to = m_request.toMs;
    if (from == 0 && to == 0) {
        QSqlQuery query(m_connection->database());
        if (!runSelect(query, {u"SELECT min(min_at), max(max_at) + 1 FROM block WHERE no BETWEEN "
                               u"(? - 1) / 1024 AND (? - 1) / 1024"_s,
                               {range.from, range.to}}) ||
            !query.next())
            return searchError(*m_connection, query.lastError());
        from = query.value(0).toLongLong();
        to = query.value(1).toLongLong();
        for (const FilterTerm& term : m_request.filter.terms) {
            if (term.field != FilterField::Time || term.negated)
                continue;
            const auto& [match, text, ms] = term.alternatives.front();
            if (match == FilterTerm::Match::AtLeast)
                from = std::max(from, ms);
            else
                to = std::min(to, ms);
        }
        to = std::max(to, from + 1);
    }
    m_bucketMs = std::max<qint64>(1, (to - from + m_request.buckets - 1) / m_request.buckets);
    for (int i = 0; i < m_request.buckets; ++i) {
        HistogramBucket bucket;
        bucket.fromMs = from + i * m_bucketMs;
        bucket.toMs = bucket.fromMs + m_bucketMs;
        m_buckets.push_back(bucket);
    }
    return {};
}

Result<void> AuditCounter::advance(const SearchLimits& limits)
{
    const ReadSnapshot snapshot(*m_connection);
    const Interruption interruption(*m_connection, limits.cancel);
    QElapsedTimer timer;
    timer.start();
    while (!m_walk.atEnd()) {
        if (interruption.isCancelled())
            return searchCancelled();
        const auto found = m_walk.next();
        if (!found)
            return interruption.isCancelled() ? searchCancelled() : found.error();
        if (const auto counted = count(*found); !counted)
            return counted;
        m_countedFrom = m_walk.reader().firstSeq();
        if (limits.budgetMs > 0 && timer.elapsed() >= limits.budgetMs)
            break;
    }
    return {};
}

Result<void> AuditCounter::count(const ColumnWalk::Found& found)
{
    if (found.records.isEmpty())
        return {};
    m_matches += found.records.count();
    if (const auto counted = countFacets(found); !counted)
        return counted;
    return m_buckets.empty() ? Result<void>() : countBuckets(found);
}

Result<void> AuditCounter::countFacets(const ColumnWalk::Found& found)
{
    for (std::size_t i = 0; i < m_tallies.size(); ++i) {
        const auto words = m_walk.reader().words(termColumnOf(m_request.facets[i])->column);
        if (!words)
            return words.error();
        const std::vector<qint64>& values = (*words)->values();
        const std::vector<int>* counts = &(*words)->counts();
        if (!found.isWhole) {
            m_codeCounts.assign(values.size(), 0);
            (*words)->forEachCode(found.records,
                                  [&](int code) { ++m_codeCounts[std::size_t(code)]; });
            counts = &m_codeCounts;
        }
        for (std::size_t code = 0; code < values.size(); ++code) {
            if ((*counts)[code] > 0)
                m_tallies[i].add(values[code], (*counts)[code]);
        }
    }
    return {};
}

HistogramBucket* AuditCounter::bucketOf(qint64 ms)
{
    const qint64 from = m_buckets.front().fromMs;
    if (ms < from || ms >= m_buckets.back().toMs)
        return nullptr;
    return &m_buckets[std::size_t((ms - from) / m_bucketMs)];
}

qint64* AuditCounter::memberOf(HistogramBucket& bucket, qint64 outcome) const
{
    if (outcome == m_allow)
        return &bucket.allowed;
    if (outcome == m_escalate)
        return &bucket.escalated;
    return outcome == m_deny ? &bucket.denied : &bucket.other;
}

Result<void> AuditCounter::countBuckets(const ColumnWalk::Found& found)
{
    const BlockInfo& block = found.block;
    HistogramBucket* const whole = bucketOf(block.minAt);
    const bool isInOne = whole && whole == bucketOf(block.maxAt);
    if (isInOne && found.isWhole) {
        whole->allowed += block.decisions - block.denied;
        whole->denied += block.denied - block.escalated;
        whole->escalated += block.escalated;
        whole->other += block.records - block.decisions;
        return {};
    }
    if (block.maxAt < m_buckets.front().fromMs || block.minAt >= m_buckets.back().toMs)
        return {};
    const auto outcomes = m_walk.reader().words(LogColumn::Outcome);
    if (!outcomes)
        return outcomes.error();
    const std::vector<qint64>& values = (*outcomes)->values();
    if (isInOne) {
        (*outcomes)->forEachCode(found.records,
                                 [&](int code) { ++*memberOf(*whole, values[std::size_t(code)]); });
        return {};
    }
    const auto times = m_walk.reader().times();
    if (!times)
        return times.error();
    for (std::size_t code = 0; code < values.size(); ++code) {
        std::vector<char> wanted(values.size());
        wanted[code] = 1;
        RecordSet records = (*outcomes)->withCodes(wanted);
        records &= found.records;
        records &= RecordSet::first(int((*times)->size()));
        records.forEach([&](int record) {
            if (HistogramBucket* const bucket = bucketOf((**times)[std::size_t(record)]))
                ++*memberOf(*bucket, values[code]);
        });
    }
    return {};
}

Result<Facet> AuditCounter::facet(std::size_t no) const
{
    std::vector<std::pair<qint64, qint64>> words = m_tallies[no].words();
    Facet facet;
    facet.field = m_request.facets[no];
    facet.distinct = qint64(words.size());
    facet.without = m_tallies[no].without();
    const auto wanted = std::min(words.size(), std::size_t(m_request.wordsPerFacet));
    std::partial_sort(words.begin(), words.begin() + std::ptrdiff_t(wanted), words.end(),
                      [](const auto& a, const auto& b) {
                          return a.second != b.second ? a.second > b.second : a.first < b.first;
                      });
    words.resize(wanted);
    QSqlQuery query(m_connection->database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT text FROM term WHERE id = ?"_s);
    for (const auto& [word, count] : words) {
        query.bindValue(0, word);
        if (!query.exec())
            return searchError(*m_connection, query.lastError());
        facet.words.push_back({query.next() ? query.value(0).toString() : QString(), count});
        query.finish();
    }
    return facet;
}

Result<AuditCounts> AuditCounter::soFar() const
{
    AuditCounts counts;
    counts.matches = m_matches;
    counts.buckets = m_buckets;
    counts.exact = isDone();
    counts.countedFrom = counts.exact ? 1 : m_countedFrom;
    counts.share = m_walk.share();
    for (std::size_t i = 0; i < m_tallies.size(); ++i) {
        const Result<Facet> facet = this->facet(i);
        if (!facet)
            return facet.error();
        counts.facets.push_back(*facet);
    }
    return counts;
}

} // namespace hall
