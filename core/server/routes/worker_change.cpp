// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes/worker_change.h"

#include "core/json/json_reader.h"

namespace hall {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString& member, const QString& problem)
{
    return {u"`%1` %2"_s.arg(member, problem), u"INVALID_MEMBER"_s, member};
}

} // namespace

Result<WorkerChange> readWorkerChange(const QString& workerId, const HttpRequest& request)
{
    WorkerChange change{workerId, {}};
    const QByteArray& tag = request.ifMatch;
    if (tag.isEmpty() || tag == "*")
        return change;
    bool isNumber = false;
    if (tag.size() > 2 && tag.startsWith('"') && tag.endsWith('"'))
        change.seenRevision = tag.sliced(1, tag.size() - 2).toInt(&isNumber);
    if (!isNumber)
        return Error{u"If-Match has to be the ETag of the worker you saw, like \"7\"."_s,
                     u"INVALID_PARAMETER"_s, u"If-Match"_s};
    return change;
}

Result<StatusChange> readStatusChange(const QByteArray& body)
{
    const auto json = readJsonObject(body);
    if (!json)
        return json.error();
    for (const QString& name : json->keys()) {
        if (name != u"status" && name != u"reason")
            return invalid(name.left(100), u"is not known. Known are status and reason."_s);
    }
    if (!json->contains(u"status"_s))
        return Error{u"missing field status: active, suspended, retired or banned."_s,
                     u"MISSING_FIELD"_s, u"status"_s};
    const auto status = parseWorkerStatus((*json)[u"status"_s].toString());
    if (!status || *status == WorkerStatus::Revoked)
        return invalid(u"status"_s, u"has to be active, suspended, retired or banned."_s);
    const QJsonValue reason = (*json)[u"reason"_s];
    if (!reason.isUndefined() && !reason.isString())
        return invalid(u"reason"_s, u"has to be a string."_s);
    if (reason.toString().size() > 1000)
        return invalid(u"reason"_s, u"has more than 1000 characters."_s);
    return StatusChange{*status, reason.toString()};
}

} // namespace hall
