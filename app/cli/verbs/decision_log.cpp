// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/decision_log.h"

#include "core/hall/decisions/logged_decision.h"

namespace hall::cli {

using namespace Qt::StringLiterals;

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
    return loggedReplies(*page);
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
    return loggedReply(**row);
}

} // namespace hall::cli
