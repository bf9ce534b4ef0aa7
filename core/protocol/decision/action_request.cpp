// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/decision/action_request.h"

#include "core/protocol/masking/secret_scan.h"

namespace hall {

using namespace Qt::StringLiterals;

namespace {

Environment environmentOf(const QString& text)
{
    const QString word = text.toLower();
    if (word.isEmpty() || word == u"production" || word == u"prod")
        return Environment::Prod;
    if (word == u"edge")
        return Environment::Edge;
    if (word == u"staging" || word == u"stage")
        return Environment::Stage;
    return Environment::Dev;
}

} // namespace

RouteRequest requestOfAction(const QJsonObject& body, const QByteArray& artifactHash,
                             const QString& correlationId)
{
    RouteRequest request;
    bool masked = false;
    const QJsonValue name = body[u"function_name"_s];
    request.capabilityId =
        withSecretTextMasked(name.isString() ? name.toString() : u"unknown_action"_s, masked);
    request.workerId = body[u"worker_id"_s].toString();
    request.workerNamed = !request.workerId.isEmpty();
    request.env = environmentOf(body[u"environment"_s].toString());
    const QJsonValue correlation = body[u"correlation_id"_s];
    request.correlationGenerated = !correlation.isString();
    request.correlationId = correlation.isString() ? correlation.toString() : correlationId;
    request.dryRun = body[u"dry_run"_s].toBool();
    request.body = body;
    request.artifactHash = artifactHash;
    return request;
}

} // namespace hall
