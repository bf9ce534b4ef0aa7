// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes/routes.h"

#include "core/base/uuid.h"
#include "core/hall/hall.h"
#include "core/json/json_writer.h"
#include "core/server/guard/statistics.h"
#include "core/server/http/router.h"
#include "core/server/routes/wcp_compliance.h"

#include <QDateTime>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

QByteArray nowText()
{
    return isoTime(QDateTime::currentMSecsSinceEpoch());
}

QByteArray health(const Hall& hall)
{
    const HallStatus status = hall.status();
    JsonWriter out;
    out.beginObject();
    out.key("status").ascii(status.writable ? "ok" : "degraded");
    out.key("timestamp").ascii(nowText());
    out.key("version").ascii(HALL_VERSION);
    if (status.demo)
        out.key("demo").boolean(true);
    out.endObject();
    return out.take();
}

void writeHallState(JsonWriter& out, const HallStatus& status)
{
    out.key("hall_version").ascii(HALL_VERSION);
    out.key("hall_name").ascii("Hall Monitor");
    out.key("timestamp").ascii(nowText());
    out.key("started_at").ascii(isoTime(status.startedAtMs));
    out.key("online").boolean(status.online);
    out.key("lockdown").boolean(status.lockdown);
    if (status.demo)
        out.key("demo").boolean(true);
    // Standing belongs to the public registry, which a local Hall does not ask.
    out.key("account_standing").null();
    out.key("standing_checked_at").null();
    out.key("workers_enrolled").integer(status.workersEnrolled);
    out.key("rules").integer(status.rules);
    out.key("shadowed_rules").integer(status.shadowedRules);
    out.key("decisions_total").integer(status.decisionsTotal);
    out.key("decisions_today").integer(status.decisionsToday);
    out.key("denials_today").integer(status.denialsToday);
    out.key("escalations_today").integer(status.escalationsToday);
    out.key("writable").boolean(status.writable);
    out.key("problem").stringOrNull(status.problem);
    out.key("chain_problem").stringOrNull(status.chainProblem);
    out.key("queue_depth").integer(status.queueDepth);
    out.key("head_seq").integer(status.headSeq);
    out.key("head_hash").stringOrNull(QString::fromLatin1(status.headHash.toHex()));
    out.key("log_origin").stringOrNull(status.logOrigin);
    out.key("signing_key_id").stringOrNull(status.signingKeyId);
    out.key("checkpoint_size").integer(status.checkpointSize);
    if (status.checkpointSize > 0)
        out.key("checkpoint_at").ascii(isoTime(status.checkpointAtMs));
    else
        out.key("checkpoint_at").null();
    out.key("checkpoint_problem").stringOrNull(status.checkpointProblem);
}

QByteArray statusReply(const Hall& hall, const Statistics& statistics)
{
    const ServerCounters counters = statistics.counters();
    JsonWriter out(1024);
    out.beginObject();
    writeHallState(out, hall.status());
    const HallConfig& config = hall.snapshot()->bundle().config;
    out.key("learning_until");
    if (config.learns(QDateTime::currentMSecsSinceEpoch()))
        out.ascii(isoTime(config.learningUntilMs));
    else
        out.null();
    out.key("connections").integer(qint64(counters.connections));
    out.key("requests").integer(qint64(counters.requests));
    out.key("refused").beginObject();
    for (auto it = counters.refused.cbegin(); it != counters.refused.cend(); ++it)
        out.key(it.key().constData()).integer(qint64(it.value()));
    out.endObject();
    out.endObject();
    return out.take();
}

QByteArray complianceReply(const Hall& hall)
{
    const WcpCompliance compliance = wcpCompliance(*hall.snapshot(), hall.status());
    JsonWriter out(2048);
    out.beginObject();
    out.key("status").ascii(hall.status().writable ? "ok" : "degraded");
    out.key("compliance_level").ascii(compliance.level);
    out.key("requirements").beginArray();
    for (const WcpRequirement& requirement : compliance.requirements) {
        out.beginObject();
        out.key("id").ascii(requirement.id);
        out.key("level").ascii(requirement.level);
        out.key("met").boolean(requirement.met);
        out.key("detail").ascii(requirement.detail);
        out.endObject();
    }
    out.endArray();
    out.key("version").ascii(HALL_VERSION);
    out.key("timestamp").ascii(nowText());
    out.endObject();
    return out.take();
}

} // namespace

void addStatusRoutes(Router& router, Hall& hall, const Statistics& statistics)
{
    for (const QString& path : {u"/health"_s, u"/api/health"_s}) {
        router.add("GET", path, Roles(), [&hall](const RouteCall& call) {
            call.respond.send(HttpReply::json(health(hall)));
        });
    }
    router.add("GET", u"/wcp/health"_s, Roles(), [&hall](const RouteCall& call) {
        call.respond.send(HttpReply::json(complianceReply(hall)));
    });
    router.add("GET", u"/status"_s, Role::Read, [&hall, &statistics](const RouteCall& call) {
        call.respond.send(HttpReply::json(statusReply(hall, statistics)));
    });
}

} // namespace hall
