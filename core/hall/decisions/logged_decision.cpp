// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/decisions/logged_decision.h"

#include "core/base/uuid.h"
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"

namespace hall {

using namespace Qt::StringLiterals;

Result<RouteDecision> loggedDecision(const AuditRow& row)
{
    const auto body = readJsonObject(row.record.body);
    auto decision = body ? decisionFromStored((*body)[u"data"_s].toObject(),
                                              uuidFromId(row.fields.id), row.fields.recordedAtMs)
                         : Result<RouteDecision>(body.error());
    if (!decision)
        return Error{
            u"Record %1 of the audit log is damaged: %2 `hall audit verify` says more."_s.arg(
                QString::number(row.record.seq), decision.error().message),
            u"RECORD_DAMAGED"_s,
            {}};
    return decision;
}

Result<QByteArray> loggedReply(const AuditRow& row)
{
    const auto decision = loggedDecision(row);
    if (!decision)
        return decision.error();
    return routeReply(*decision, {row.record.seq, row.record.hash, row.record.prevHash});
}

Result<QByteArray> loggedReplies(const AuditPage& page)
{
    JsonWriter out(1024 + qsizetype(page.rows.size()) * 2048);
    out.beginObject().key("decisions").beginArray();
    for (const AuditRow& row : page.rows) {
        const auto reply = loggedReply(row);
        if (!reply)
            return reply.error();
        out.raw(*reply);
    }
    out.endArray();
    out.key("count").integer(qint64(page.rows.size()));
    out.key("next_cursor").stringOrNull(QString::fromLatin1(page.nextCursor));
    out.endObject();
    return out.take();
}

} // namespace hall
