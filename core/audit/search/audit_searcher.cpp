// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/search/audit_searcher.h"

#include "core/query/place.h"

#include <QDateTime>
#include <QMetaObject>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// What counting may take before somebody who waits for a page gets his turn.
constexpr int sliceMs = 50;
/// Between two reports of a count that goes on.
constexpr int reportEveryMs = 500;

} // namespace

AuditBrowser::Searcher::Searcher(AuditBrowser* browser, QString path)
    : m_browser(browser), m_path(std::move(path))
{
    setObjectName(u"audit-search"_s);
}

AuditBrowser::Searcher::~Searcher()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        m_isReplaced = true;
        m_isEnding = true;
        m_wake.notify_all();
    }
    wait();
}

void AuditBrowser::Searcher::ask(quint64 generation, AuditQuestion question)
{
    const std::lock_guard lock(m_mutex);
    m_asked = Asked{generation, std::move(question)};
    m_wishes.clear();
    m_isReplaced = true;
    m_wake.notify_all();
}

void AuditBrowser::Searcher::askPage(AuditPageWish wish)
{
    const std::lock_guard lock(m_mutex);
    m_wishes.push_back(std::move(wish));
    m_wake.notify_all();
}

void AuditBrowser::Searcher::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_asked.reset();
    m_wishes.clear();
    m_isReplaced = true;
}

void AuditBrowser::Searcher::askOnce(AuditQuestion question,
                                     std::function<void(Result<AuditAnswer>)> done)
{
    const std::lock_guard lock(m_mutex);
    m_once.push_back({std::move(question), std::move(done)});
    m_wake.notify_all();
}

void AuditBrowser::Searcher::run()
{
    for (Work work; take(work); work = {}) {
        if (work.asked)
            begin(*std::move(work.asked));
        else if (work.wish)
            answerWish(*work.wish);
        else if (work.once)
            answerOnce(*std::move(work.once));
        else
            countOn();
    }
    // Connections never cross threads: closed where it was opened.
    m_counter.reset();
    m_reader.reset();
}

bool AuditBrowser::Searcher::take(Work& work)
{
    std::unique_lock lock(m_mutex);
    const auto takeFirst = [](auto& queue, auto& target) {
        target = std::move(queue.front());
        queue.pop_front();
    };
    for (;;) {
        if (m_isStopping)
            return false;
        if (m_asked) {
            work.asked = std::move(m_asked);
            m_asked.reset();
            m_isReplaced = false;
            return true;
        }
        if (m_isReplaced) {
            m_counter.reset();
            m_hasStanding = false;
        }
        if (!m_wishes.empty()) {
            takeFirst(m_wishes, work.wish);
            return true;
        }
        if (!m_once.empty()) {
            takeFirst(m_once, work.once);
            return true;
        }
        if (m_counter)
            return true;
        m_wake.wait(lock);
    }
}

template <typename Report>
void AuditBrowser::Searcher::tell(Report report)
{
    QMetaObject::invokeMethod(
        m_browser,
        [browser = m_browser, generation = m_standing.generation, report = std::move(report)] {
            if (browser->m_generation == generation)
                report(browser, generation);
        },
        Qt::QueuedConnection);
}

void AuditBrowser::Searcher::fail(const Error& error)
{
    m_counter.reset();
    m_hasStanding = false;
    if (m_isReplaced)
        return;
    tell([error](AuditBrowser* browser, quint64 generation) {
        Q_EMIT browser->failed(generation, error);
    });
}

Result<void> AuditBrowser::Searcher::openLog()
{
    if (m_reader)
        return {};
    Result<std::unique_ptr<AuditReader>> reader = AuditReader::open(m_path);
    if (!reader)
        return reader.error();
    m_reader = *std::move(reader);
    return {};
}

Result<Filter> AuditBrowser::Searcher::filterOf(const AuditQuestion& question)
{
    Result<Filter> filter = parseFilter(question.filter, question.nowMs);
    if (filter)
        filter->terms.insert(filter->terms.end(), question.bounds.begin(), question.bounds.end());
    return filter;
}

AuditCountRequest AuditBrowser::Searcher::countRequest(const AuditQuestion& question, Filter filter)
{
    return {std::move(filter), question.decisionsOnly, question.facets, question.wordsPerFacet,
            question.buckets,  question.fromMs,        question.toMs};
}

Result<AuditPage> AuditBrowser::Searcher::page(const AuditQuestion& question, const Filter& filter,
                                               const AuditPageWish& wish,
                                               const std::atomic_bool& cancel)
{
    AuditPageRequest request{filter,         wish.limit,   wish.cursor, question.decisionsOnly,
                             wish.direction, std::nullopt, &cancel};
    if (wish.cursor.isEmpty() && !wish.startAt.isEmpty()) {
        const Result<LogPlace> place = parsePlace(wish.startAt, question.nowMs);
        if (!place)
            return place.error();
        const Result<std::optional<qint64>> seq = m_reader->placeOf(*place, &cancel);
        if (!seq)
            return seq.error();
        if (!*seq)
            return Error{u"There is no record at this place: it is not in the log, or the log "
                         u"begins later."_s,
                         u"PLACE_NOT_FOUND"_s, u"place"_s};
        request.startSeq = **seq;
    }
    return m_reader->page(request);
}

void AuditBrowser::Searcher::begin(Asked asked)
{
    m_counter.reset();
    m_standing = std::move(asked);
    m_hasStanding = true;
    AuditQuestion& question = m_standing.question;
    if (question.nowMs == 0)
        question.nowMs = QDateTime::currentMSecsSinceEpoch();
    if (const auto opened = openLog(); !opened)
        return fail(opened.error());
    const Result<Filter> filter = filterOf(question);
    if (!filter)
        return fail(filter.error());
    m_filter = *filter;

    if (question.page) {
        Result<AuditPage> page = this->page(question, m_filter, *question.page, m_isReplaced);
        if (!page)
            return fail(page.error());
        tell([wish = *question.page, page = *std::move(page)](AuditBrowser* browser,
                                                              quint64 generation) {
            Q_EMIT browser->pageReady(generation, wish, page);
        });
    }
    if (!question.wantsCounts) {
        tell([](AuditBrowser* browser, quint64 generation) {
            Q_EMIT browser->finished(generation);
        });
        return;
    }
    m_counting.start();
    m_tellAtMs = question.budgetMs;
    Result<AuditCounter> counter =
        m_reader->counter(countRequest(question, m_filter), &m_isReplaced);
    if (!counter)
        return fail(counter.error());
    m_counter.emplace(*std::move(counter));
}

void AuditBrowser::Searcher::countOn()
{
    const AuditQuestion& question = m_standing.question;
    if (const auto counted = m_counter->advance({&m_isReplaced, sliceMs}); !counted)
        return fail(counted.error());
    const bool isDue = m_counting.elapsed() >= m_tellAtMs;
    if (!m_counter->isDone() && !isDue)
        return;
    Result<AuditCounts> counts = m_counter->soFar();
    if (!counts)
        return fail(counts.error());
    const bool isLast = counts->exact || !question.untilExact;
    m_tellAtMs = m_counting.elapsed() + reportEveryMs;
    if (isLast)
        m_counter.reset();
    tell([counts = *std::move(counts), isLast](AuditBrowser* browser, quint64 generation) {
        Q_EMIT browser->countsReady(generation, counts);
        if (isLast && browser->m_generation == generation)
            Q_EMIT browser->finished(generation);
    });
}

void AuditBrowser::Searcher::answerWish(const AuditPageWish& wish)
{
    // The question failed, and with it its pages.
    if (!m_hasStanding)
        return;
    const Result<AuditPage> page = this->page(m_standing.question, m_filter, wish, m_isReplaced);
    if (m_isReplaced)
        return;
    tell([wish, page](AuditBrowser* browser, quint64 generation) {
        if (page)
            Q_EMIT browser->pageReady(generation, wish, *page);
        else
            Q_EMIT browser->pageFailed(generation, wish, page.error());
    });
}

Result<AuditAnswer> AuditBrowser::Searcher::answer(const AuditQuestion& question)
{
    if (const auto opened = openLog(); !opened)
        return opened.error();
    const Result<Filter> filter = filterOf(question);
    if (!filter)
        return filter.error();
    AuditAnswer answer;
    if (question.page) {
        Result<AuditPage> page = this->page(question, *filter, *question.page, m_isEnding);
        if (!page)
            return page.error();
        answer.page = *std::move(page);
    }
    if (question.wantsCounts) {
        Result<AuditCounts> counts =
            m_reader->count(countRequest(question, *filter), {&m_isEnding, question.budgetMs});
        if (!counts)
            return counts.error();
        answer.counts = *std::move(counts);
    }
    return answer;
}

void AuditBrowser::Searcher::answerOnce(AskedOnce once)
{
    if (once.question.nowMs == 0)
        once.question.nowMs = QDateTime::currentMSecsSinceEpoch();
    Result<AuditAnswer> answer = this->answer(once.question);
    QMetaObject::invokeMethod(
        m_browser, [done = std::move(once.done), answer = std::move(answer)] { done(answer); },
        Qt::QueuedConnection);
}

} // namespace hall
