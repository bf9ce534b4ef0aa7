// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/mcp/mcp_routes.h"

#include "core/access/access_control.h"
#include "core/json/canonical_json.h"
#include "core/json/json_writer.h"
#include "core/protocol/error_reply.h"
#include "core/protocol/grammar.h"
#include "core/server/http/http_error.h"
#include "core/server/http/router.h"
#include "core/server/mcp/json_rpc.h"
#include "core/server/mcp/mcp_tools.h"

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// The newest first.
const QStringList& protocolVersions()
{
    static const QStringList versions{u"2025-06-18"_s, u"2025-03-26"_s};
    return versions;
}

HttpReply refused(HttpReply reply)
{
    reply.refusal = "bad_request";
    return reply;
}

HttpReply faultReply(const QJsonValue& id, RpcFault fault, const Error& error)
{
    return refused(HttpReply::json(rpcFailure(id, fault, error)));
}

HttpReply noMessageReply(const QJsonValue& id, RpcFault fault, const Error& error)
{
    return refused(HttpReply::json(rpcRefusal(id, fault, error), 400));
}

HttpReply resultReply(const QJsonValue& id, const QJsonObject& result)
{
    return HttpReply::json(rpcResult(id, canonicalJson(result)));
}

/// A decision that denies is an answer like any other; only what was not answered is an error.
HttpReply toolReply(const QJsonValue& id, const Result<QByteArray>& answer)
{
    const QByteArray json = answer ? *answer : errorReply(answer.error());
    JsonWriter out(json.size() * 2 + 256);
    out.beginObject();
    out.key("content").beginArray().beginObject();
    out.key("type").ascii("text");
    out.key("text").string(QString::fromUtf8(json));
    out.endObject().endArray();
    out.key("structuredContent").raw(json);
    out.key("isError").boolean(!answer.ok());
    out.endObject();
    HttpReply reply = HttpReply::json(rpcResult(id, out.take()));
    if (!answer)
        reply.refusal = httpError(answer.error().code).counter;
    return reply;
}

std::optional<Error> refusal(const RouteCall& call, const QStringList& allowedOrigins)
{
    const HttpRequest& request = call.request;
    if (!request.origin.isEmpty() && !allowedOrigins.contains(QString::fromUtf8(request.origin)))
        return Error{
            u"A page of %1 may not talk to this Hall: allow the origin if it should."_s.arg(
                quotedForMessage(QString::fromUtf8(request.origin))),
            u"ORIGIN_NOT_ALLOWED"_s, u"Origin"_s};
    const QString version = QString::fromUtf8(request.mcpProtocolVersion);
    if (!version.isEmpty() && !protocolVersions().contains(version))
        return Error{u"MCP-Protocol-Version is %1; this Hall speaks %2."_s.arg(
                         quotedForMessage(version), protocolVersions().join(u" and "_s)),
                     u"INVALID_PARAMETER"_s, u"MCP-Protocol-Version"_s};
    return std::nullopt;
}

void initialize(const RouteCall& call, const RpcMessage& message)
{
    const QString asked = message.params[u"protocolVersion"_s].toString();
    if (asked.isEmpty())
        return call.respond.send(
            faultReply(message.id, RpcFault::InvalidParams,
                       {u"`params.protocolVersion` has to be a version, such as %1."_s.arg(
                            protocolVersions().first()),
                        u"INVALID_MEMBER"_s, u"params.protocolVersion"_s}));
    const bool known = protocolVersions().contains(asked);
    call.respond.send(resultReply(
        message.id,
        {{u"protocolVersion"_s, known ? asked : protocolVersions().first()},
         {u"capabilities"_s, QJsonObject{{u"tools"_s, QJsonObject{{u"listChanged"_s, false}}}}},
         {u"serverInfo"_s, QJsonObject{{u"name"_s, u"hall-monitor"_s},
                                       {u"title"_s, u"Hall Monitor"_s},
                                       {u"version"_s, QStringLiteral(HALL_VERSION)}}},
         {u"instructions"_s,
          u"Ask before you act: hall.route whether a worker may run a capability, hall.evaluate "
          "whether one action may run. Go on only when the answer has denied false. When a person "
          "has to decide, the answer names pending_approval_id: send the same request again, with "
          "wait_ms, to get the decision."_s}}));
}

void listTools(const RouteCall& call, const RpcMessage& message)
{
    // There is one page, so there is no cursor that could have come from here.
    if (message.params.contains(u"cursor"_s))
        return call.respond.send(
            faultReply(message.id, RpcFault::InvalidParams,
                       {u"`params.cursor` is none of this Hall's: the list has one page."_s,
                        u"INVALID_MEMBER"_s, u"params.cursor"_s}));
    call.respond.send(resultReply(message.id, {{u"tools"_s, describeTools(call.caller.roles)}}));
}

void callTool(Hall& hall, const RouteCall& call, const RpcMessage& message)
{
    const QJsonValue name = message.params[u"name"_s];
    const QJsonValue arguments = message.params[u"arguments"_s];
    const Tool* tool = findTool(name.toString());
    if (!tool)
        return call.respond.send(
            faultReply(message.id, RpcFault::InvalidParams,
                       {u"There is no tool %1."_s.arg(quotedForMessage(name.toString())),
                        u"NOT_FOUND"_s, u"params.name"_s}));
    if (!arguments.isUndefined() && !arguments.isObject())
        return call.respond.send(faultReply(message.id, RpcFault::InvalidParams,
                                            {u"`params.arguments` has to be an object."_s,
                                             u"INVALID_MEMBER"_s, u"params.arguments"_s}));
    const auto allowed = AccessControl::require(call.caller, tool->role);
    if (!allowed)
        return call.respond.send(toolReply(message.id, allowed.error()));
    const bool mayWait = tool->run(
        hall, {arguments.toObject(), call.caller, call.asker,
               [respond = call.respond, id = message.id](const Result<QByteArray>& answer) {
                   respond.send(toolReply(id, answer));
               }});
    if (mayWait)
        call.respond.hold();
}

void answerRequest(Hall& hall, const RouteCall& call, const RpcMessage& message)
{
    if (message.method == u"initialize")
        initialize(call, message);
    else if (message.method == u"ping")
        call.respond.send(resultReply(message.id, {}));
    else if (message.method == u"tools/list")
        listTools(call, message);
    else if (message.method == u"tools/call")
        callTool(hall, call, message);
    else
        call.respond.send(faultReply(
            message.id, RpcFault::MethodNotFound,
            {u"This Hall has no method %1: it has initialize, ping, tools/list and tools/call."_s
                 .arg(quotedForMessage(message.method)),
             u"NOT_FOUND"_s, u"method"_s}));
}

void answer(Hall& hall, const QStringList& allowedOrigins, const RouteCall& call)
{
    if (const auto why = refusal(call, allowedOrigins))
        return call.respond.fail(*why);
    const auto object = readRpcObject(call.request.body);
    if (!object) {
        const QString& code = object.error().code;
        const bool read = code == u"BATCH_NOT_SUPPORTED" || code == u"NOT_AN_OBJECT";
        return call.respond.send(noMessageReply(
            QJsonValue::Null, read ? RpcFault::InvalidRequest : RpcFault::Parse, object.error()));
    }
    const auto message = readRpcMessage(*object);
    if (!message)
        return call.respond.send(
            noMessageReply(rpcIdOf(*object), RpcFault::InvalidRequest, message.error()));
    if (message->kind == RpcMessage::Kind::Request)
        return answerRequest(hall, call, *message);
    HttpReply accepted;
    accepted.status = 202;
    call.respond.send(std::move(accepted));
}

} // namespace

void addMcpRoutes(Router& router, Hall& hall, const QStringList& allowedOrigins)
{
    router.add(
        "POST", u"/mcp"_s, Role::Route | Role::Read | Role::Approve,
        [&hall, allowedOrigins](const RouteCall& call) { answer(hall, allowedOrigins, call); });
}

} // namespace hall
