// SPDX-License-Identifier: GPL-3.0-or-later
// What is in the log, in numbers.
#include "core/server/routes/routes.h"

#include "core/audit/statistics/log_statistics.h"
#include "core/base/task_thread.h"
#include "core/base/uuid.h"
#include "core/hall/hall.h"
#include "core/server/http/router.h"
#include "core/server/routes/requests/decision_query.h"
#include "core/server/routes/requests/query_reader.h"

#include <QDateTime>

#include <algorithm>
#include <atomic>
#include <memory>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// Whoever wants more than this gives exact counts waits for `hall audit stats`.
constexpr int countingMs = 300;

const std::pair<QString, FilterField> facetFields[] = {
    {u"kind"_s, FilterField::Kind},       {u"capability"_s, FilterField::Capability},
    {u"worker"_s, FilterField::Worker},   {u"species"_s, FilterField::Species},
    {u"tenant"_s, FilterField::Tenant},   {u"rule"_s, FilterField::Rule},
    {u"env"_s, FilterField::Env},         {u"label"_s, FilterField::Label},
    {u"outcome"_s, FilterField::Outcome}, {u"code"_s, FilterField::Code},
    {u"actor"_s, FilterField::Actor}};

/// Counts on a thread and a connection of its own: whoever counts keeps nobody who decides or
/// searches waiting.
class LogCounting {
public:
    explicit LogCounting(QString path) : m_path(std::move(path)) {}
    ~LogCounting()
    {
        m_isEnding = true;
        m_thread.post([this] { m_reader.reset(); });
    }
    Q_DISABLE_COPY_MOVE(LogCounting)

    using Count = std::function<Result<QJsonObject>(AuditReader& reader, const SearchLimits&)>;
    void answer(const Responder& respond, Count count)
    {
        m_thread.post([this, respond, count = std::move(count)] {
            const auto counted = run(count);
            if (!counted)
                return respond.fail(counted.error());
            respond.send(HttpReply::json(*counted));
        });
    }

private:
    Result<QJsonObject> run(const Count& count)
    {
        if (!m_reader) {
            auto opened = AuditReader::open(m_path);
            if (!opened)
                return opened.error();
            m_reader = *std::move(opened);
        }
        return count(*m_reader, {&m_isEnding, countingMs});
    }

    const QString m_path;
    std::atomic_bool m_isEnding = false;
    std::unique_ptr<AuditReader> m_reader; ///< of the thread
    TaskThread m_thread;                   ///< ends first
};

/// `q`, and what the caller may see: with the role admin every kind of record, else decisions;
/// bound to a tenant, that tenant's.
Filter filterOf(QueryReader& query, const Caller& caller)
{
    auto filter =
        parseFilter(query.text(u"q"_s).value_or(QString()), QDateTime::currentMSecsSinceEpoch());
    if (!filter) {
        query.fail(u"q"_s, u"is not understood: %1"_s.arg(filter.error().message));
        return {};
    }
    bindToTenant(*filter, caller);
    if (!caller.roles.testFlag(Role::Admin))
        filter->terms.push_back(
            {FilterField::Kind,
             false,
             {{FilterTerm::Match::Equals, QString::fromLatin1(record_kind::decision), 0}},
             1});
    return *std::move(filter);
}

qint64 timeOf(QueryReader& query, const QString& name)
{
    const auto text = query.text(name);
    if (!text)
        return 0;
    const auto ms = parseIsoTime(*text);
    if (!ms || *ms <= 0)
        query.fail(name, u"has to be a time: 2026-11-20T08:00:00Z."_s);
    return ms.value_or(0);
}

void showStatistics(LogCounting& counting, const RouteCall& call)
{
    QueryReader query(call.request);
    const Filter filter = filterOf(query, call.caller);
    query.refuseOthers();
    if (query.error())
        return call.respond.fail(*query.error());
    counting.answer(
        call.respond,
        [filter](AuditReader& reader, const SearchLimits& limits) -> Result<QJsonObject> {
            const auto statistics = logStatistics(reader, filter, limits);
            if (!statistics)
                return statistics.error();
            return statistics->toJson();
        });
}

void answerCounts(LogCounting& counting, const RouteCall& call, const AuditCountRequest& wish,
                  const std::function<void(const AuditCounts&, QJsonObject&)>& add)
{
    counting.answer(
        call.respond,
        [wish, add](AuditReader& reader, const SearchLimits& limits) -> Result<QJsonObject> {
            const auto counts = reader.count(wish, limits);
            if (!counts)
                return counts.error();
            QJsonObject json = countsJson(*counts);
            add(*counts, json);
            return json;
        });
}

void showHistogram(LogCounting& counting, const RouteCall& call)
{
    QueryReader query(call.request);
    AuditCountRequest wish;
    wish.decisionsOnly = false;
    wish.filter = filterOf(query, call.caller);
    wish.buckets = query.number(u"buckets"_s, 1, 1000, 60);
    wish.fromMs = timeOf(query, u"from"_s);
    wish.toMs = timeOf(query, u"to"_s);
    query.refuseOthers();
    if (!query.error() && (wish.fromMs == 0) != (wish.toMs == 0))
        query.fail(wish.fromMs == 0 ? u"from"_s : u"to"_s,
                   u"is missing: give both `from` and `to`, or neither."_s);
    if (!query.error() && wish.fromMs > 0 && wish.fromMs >= wish.toMs)
        query.fail(u"to"_s, u"has to be later than `from`."_s);
    if (query.error())
        return call.respond.fail(*query.error());
    answerCounts(counting, call, wish, [](const AuditCounts& counts, QJsonObject& json) {
        QJsonArray buckets;
        for (const HistogramBucket& bucket : counts.buckets)
            buckets.append(bucketJson(bucket));
        json[u"buckets"_s] = buckets;
    });
}

void showFacets(LogCounting& counting, const RouteCall& call)
{
    QueryReader query(call.request);
    AuditCountRequest wish;
    wish.decisionsOnly = false;
    wish.filter = filterOf(query, call.caller);
    wish.wordsPerFacet = query.number(u"limit"_s, 1, 1000, 10);
    const QString fields = query.text(u"fields"_s).value_or(u"outcome,code"_s);
    QStringList names;
    for (const QString& name : fields.split(u',')) {
        const auto known = std::find_if(std::begin(facetFields), std::end(facetFields),
                                        [&name](const auto& field) { return field.first == name; });
        if (known == std::end(facetFields) || names.contains(name))
            query.fail(u"fields"_s, u"has `%1`; it has to be some of kind, capability, worker, "
                                    u"species, tenant, rule, env, label, outcome, code, actor, "
                                    u"each once."_s.arg(name.left(40)));
        else
            wish.facets.push_back(known->second);
        names.append(name);
    }
    query.refuseOthers();
    if (query.error())
        return call.respond.fail(*query.error());
    answerCounts(counting, call, wish, [names](const AuditCounts& counts, QJsonObject& json) {
        QJsonObject facets;
        for (std::size_t i = 0; i < counts.facets.size(); ++i) {
            const Facet& facet = counts.facets[i];
            facets[names.at(qsizetype(i))] = QJsonObject{{u"values"_s, facetJson(facet)},
                                                         {u"distinct"_s, facet.distinct},
                                                         {u"without"_s, facet.without}};
        }
        json[u"facets"_s] = facets;
    });
}

} // namespace

void addStatisticsRoutes(Router& router, Hall& hall)
{
    const auto counting = std::make_shared<LogCounting>(hall.databasePath());
    router.add("GET", u"/api/audit/stats"_s, Role::Read,
               [counting](const RouteCall& call) { showStatistics(*counting, call); });
    router.add("GET", u"/api/audit/histogram"_s, Role::Read,
               [counting](const RouteCall& call) { showHistogram(*counting, call); });
    router.add("GET", u"/api/audit/facets"_s, Role::Read,
               [counting](const RouteCall& call) { showFacets(*counting, call); });
}

} // namespace hall
