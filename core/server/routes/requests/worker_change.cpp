// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes/requests/worker_change.h"
#include "core/hall/reason_length.h"

#include "core/protocol/grammar.h"
#include "core/server/routes/requests/body_reader.h"

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPathLength = 4096;

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

Result<StatusChange> readStatusChange(const QByteArray& text)
{
    BodyReader body(text);
    const QString word =
        body.requiredText(u"status"_s, maxIdBytes, u"active, suspended, retired or banned."_s);
    const QString reason = body.text(u"reason"_s, maxReasonLength);
    body.refuseOthers();
    const auto status = parseWorkerStatus(word);
    if (!status || *status == WorkerStatus::Revoked)
        body.fail(u"status"_s, u"has to be active, suspended, retired or banned."_s);
    if (body.error())
        return *body.error();
    return StatusChange{*status, reason};
}

Result<AttestRequest> readAttestRequest(const QByteArray& text)
{
    BodyReader body(text);
    AttestRequest request;
    request.sourceFile = body.text(u"source_file"_s, maxPathLength);
    request.codeHash = body.text(u"code_hash"_s, maxIdBytes);
    request.acceptChanged = body.flag(u"accept_changes"_s);
    request.sign = body.flag(u"sign"_s);
    body.refuseOthers();
    if (body.error())
        return *body.error();
    return request;
}

} // namespace hall
