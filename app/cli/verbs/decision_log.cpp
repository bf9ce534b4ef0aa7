// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/decision_log.h"

#include "core/audit/audit_reader.h"
#include "core/base/uuid.h"
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"
#include "core/protocol/route_decision.h"

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> replyOf(const AuditRow& row)
{
    const auto body = readJsonObject(row.record.body);
    if (!body)
        return Error{u"record %1 is damaged: %2; `hall audit verify` says more"_s.arg(
                         QString::number(row.record.seq), body.error().message),
                     u"RECORD_DAMAGED"_s, QString()};
    const auto decision = decisionFromStored((*body)[u"data"_s].toObject(),
                                             uuidFromId(row.fields.id), row.fields.recordedAtMs);
    if (!decision)
        return Error{u"record %1 is damaged: %2; `hall audit verify` says more"_s.arg(
                         QString::number(row.record.seq), decision.error().message),
                     u"RECORD_DAMAGED"_s, QString()};
    return routeReply(*decision, {row.record.seq, row.record.hash, row.record.prevHash});
}

} // namespace

Result<QByteArray> decisionPageFromLog(const QString& databasePath, const Filter& filter, int limit,
                                       const QByteArray& cursor)
{
    const auto reader = AuditReader::open(databasePath);
    if (!reader)
        return reader.error();
    AuditPageRequest request;
    request.filter = filter;
    request.limit = limit;
    request.cursor = cursor;
    const auto page = (*reader)->page(request);
    if (!page)
        return page.error();

    JsonWriter out;
    out.beginObject().key("decisions").beginArray();
    for (const AuditRow& row : page->rows) {
        const auto reply = replyOf(row);
        if (!reply)
            return reply.error();
        out.raw(*reply);
    }
    out.endArray();
    out.key("count").integer(qint64(page->rows.size()));
    out.key("next_cursor").stringOrNull(QString::fromLatin1(page->nextCursor));
    out.endObject();
    return out.take();
}

Result<QByteArray> decisionFromLog(const QString& databasePath, const QString& id)
{
    const auto reader = AuditReader::open(databasePath);
    if (!reader)
        return reader.error();
    const auto row = (*reader)->find(id);
    if (!row)
        return row.error();
    if (!*row || (*row)->fields.kind != record_kind::decision)
        return Error{u"no decision has the id %1"_s.arg(id), u"NOT_FOUND"_s, u"decision_id"_s};
    return replyOf(**row);
}

} // namespace hall::cli
