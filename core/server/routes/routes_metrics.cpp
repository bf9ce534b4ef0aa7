// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes/routes.h"

#include "core/audit/commit_meter.h"
#include "core/base/uuid.h"
#include "core/hall/approving/approval_desk.h"
#include "core/hall/hall.h"
#include "core/hall/measuring/hall_metrics.h"
#include "core/json/json_writer.h"
#include "core/server/clients/client_book.h"
#include "core/server/guard/statistics.h"
#include "core/server/http/http_error.h"
#include "core/server/http/router.h"
#include "core/server/metrics/metrics_text.h"
#include "core/server/metrics/process_figures.h"

namespace hall {

using namespace Qt::StringLiterals;

namespace {

using MetricType = MetricsText::Type;

void writeDecisionFigures(MetricsText& out, const Hall& hall)
{
    out.family("hall_decisions_total", MetricType::Counter,
               "Decisions made and recorded, by outcome and code.");
    for (const HallMetrics::DecisionCount& row : hall.metrics().decisions()) {
        const QByteArray code = row.code ? denyCodeName(*row.code).toByteArray() : QByteArray();
        out.sample(row.count,
                   {{"outcome", outcomeName(row.outcome).toByteArray()}, {"code", code}});
    }
    out.family("hall_decision_duration_seconds", MetricType::Histogram,
               "From the request read to its record committed.");
    out.histogram(hall.metrics().durations());
}

void writeLogFigures(MetricsText& out, const Hall& hall, const HallStatus& status)
{
    out.family("hall_writer_queue_depth", MetricType::Gauge, "Jobs that wait for the writer.");
    out.sample(qint64(status.queueDepth));
    out.family("hall_commit_duration_seconds", MetricType::Histogram,
               "One commit of the audit log; it may hold many records.");
    out.histogram(hall.commits().durations);
    out.family("hall_log_records_total", MetricType::Counter, "Records added to the audit log.");
    out.sample(quint64(hall.commits().records));
    out.family("hall_log_integrity", MetricType::Gauge,
               "0 while something is wrong with the audit log and nobody has acknowledged it.");
    out.sample(qint64(status.chainProblem.isEmpty() ? 1 : 0));
    out.family("hall_log_writable", MetricType::Gauge, "Whether the audit log takes records.");
    out.sample(qint64(status.writable ? 1 : 0));
}

void writeServerFigures(MetricsText& out, const ServerCounters& counters)
{
    out.family("hall_connections", MetricType::Gauge, "Connections that are open.");
    out.sample(counters.connections);
    out.family("hall_requests_total", MetricType::Counter, "Requests that were read.");
    out.sample(counters.requests);
    out.family("hall_rejected_connections_total", MetricType::Counter,
               "Connections and requests that were refused, by reason.");
    for (const char* reason : refusalCounters())
        out.sample(counters.refused.value(reason), {{"reason", reason}});
    out.family("hall_event_streams", MetricType::Gauge, "Readers of the live stream.");
    out.sample(counters.eventStreams);
    out.family("hall_event_streams_dropped_total", MetricType::Counter,
               "Readers that were dropped because they were too slow.");
    out.sample(counters.eventStreamsDropped);
}

QByteArray metricsText(Hall& hall, const Statistics& statistics)
{
    const HallStatus status = hall.status();
    MetricsText out;
    writeDecisionFigures(out, hall);
    writeLogFigures(out, hall, status);
    writeServerFigures(out, statistics.counters());
    out.family("hall_pending_approvals", MetricType::Gauge, "Approvals that wait for a person.");
    out.sample(qint64(hall.approvals().counts().pending));
    out.family("hall_lockdown", MetricType::Gauge, "1 during a lockdown.");
    out.sample(qint64(status.lockdown ? 1 : 0));
    out.family("hall_online", MetricType::Gauge, "0 while the Hall is offline.");
    out.sample(qint64(status.online ? 1 : 0));
    out.family("hall_build_info", MetricType::Gauge, "The version that runs.");
    out.sample(qint64(1), {{"version", HALL_VERSION}});
    out.family("process_resident_memory_bytes", MetricType::Gauge, "Resident memory.");
    out.sample(residentBytes());
    static const double started = processStartSeconds();
    out.family("process_start_time_seconds", MetricType::Gauge,
               "When the process started, Unix time.");
    out.sample(started);
    return out.take();
}

QByteArray clientList(const std::vector<ConnectedClient>& clients)
{
    JsonWriter out(256 + qsizetype(clients.size()) * 256);
    out.beginObject().key("clients").beginArray();
    for (const ConnectedClient& client : clients) {
        out.beginObject();
        out.key("token_name").stringOrNull(client.tokenName);
        out.key("kind").string(client.kind);
        out.key("product").stringOrNull(client.product);
        out.key("version").stringOrNull(client.version);
        out.key("first_call_at").ascii(isoTime(client.firstCallMs));
        out.key("last_call_at").ascii(isoTime(client.lastCallMs));
        out.key("calls").integer(qint64(client.calls));
        out.key("errors").beginObject();
        for (auto it = client.errors.cbegin(); it != client.errors.cend(); ++it) {
            out.key(it.key().constData()).beginObject();
            out.key("count").integer(qint64(it->count));
            out.key("last_at").ascii(isoTime(it->lastMs));
            out.endObject();
        }
        out.endObject();
        out.endObject();
    }
    out.endArray();
    out.key("count").integer(qint64(clients.size()));
    out.endObject();
    return out.take();
}

} // namespace

void addMetricsRoutes(Router& router, Hall& hall, const Statistics& statistics,
                      const ClientBook& clients)
{
    router.add("GET", u"/metrics"_s, Role::Read, [&hall, &statistics](const RouteCall& call) {
        HttpReply reply = HttpReply::text(metricsText(hall, statistics));
        reply.contentType = "text/plain; version=0.0.4; charset=utf-8";
        call.respond.send(std::move(reply));
    });
    router.add("GET", u"/api/clients"_s, Role::Admin, [&clients](const RouteCall& call) {
        call.respond.send(HttpReply::json(clientList(clients.clients())));
    });
}

} // namespace hall
