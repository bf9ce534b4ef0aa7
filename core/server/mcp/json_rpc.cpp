// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/mcp/json_rpc.h"

#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"
#include "core/protocol/error_reply.h"

#include <cmath>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// What a tool is called with may be 64 levels deep, as elsewhere; it stands in `params.arguments`.
constexpr JsonLimits limits{66, 1 << 20, true};
constexpr double largestWholeNumber = 9007199254740991.0;

bool isId(const QJsonValue& value)
{
    if (value.isString())
        return true;
    const double number = value.toDouble();
    return value.isDouble() && number == std::trunc(number) &&
           std::abs(number) <= largestWholeNumber;
}

Error wrong(const QString& member, const QString& right)
{
    return {u"`%1` %2"_s.arg(member, right), u"INVALID_MEMBER"_s, member};
}

JsonWriter beginReply(const QJsonValue& id)
{
    JsonWriter out;
    out.beginObject();
    out.key("jsonrpc").ascii("2.0");
    out.key("id").value(id);
    return out;
}

} // namespace

Result<QJsonObject> readRpcObject(const QByteArray& body)
{
    auto json = readJson(body, limits);
    if (!json)
        return json.error();
    if (json->isArray())
        return Error{u"The body is a batch. Send one message at a time: the protocol has no "
                     u"batches since 2025-06-18."_s,
                     u"BATCH_NOT_SUPPORTED"_s,
                     {}};
    if (!json->isObject())
        return Error{u"The body has to be a JSON-RPC message, which is an object, not %1."_s.arg(
                         jsonTypeName(*json)),
                     u"NOT_AN_OBJECT"_s,
                     {}};
    return json->toObject();
}

Result<RpcMessage> readRpcMessage(const QJsonObject& object)
{
    if (object[u"jsonrpc"_s] != u"2.0"_s)
        return wrong(u"jsonrpc"_s, u"has to be \"2.0\"."_s);
    RpcMessage message;
    const bool answers = object.contains(u"result"_s) || object.contains(u"error"_s);
    if (answers && !object.contains(u"method"_s)) {
        message.kind = RpcMessage::Kind::Response;
        return message;
    }
    const QJsonValue method = object[u"method"_s];
    if (!method.isString() || method.toString().isEmpty())
        return wrong(u"method"_s, u"has to be the name of a method."_s);
    message.method = method.toString();
    if (!object.contains(u"id"_s))
        message.kind = RpcMessage::Kind::Notification;
    else if (!isId(object[u"id"_s]))
        return wrong(u"id"_s, u"has to be a string or a whole number."_s);
    message.id = object[u"id"_s];
    const QJsonValue params = object[u"params"_s];
    if (!params.isUndefined() && !params.isObject())
        return wrong(u"params"_s, u"has to be an object."_s);
    message.params = params.toObject();
    return message;
}

QJsonValue rpcIdOf(const QJsonObject& object)
{
    const QJsonValue id = object[u"id"_s];
    return isId(id) ? id : QJsonValue(QJsonValue::Null);
}

QByteArray rpcResult(const QJsonValue& id, const QByteArray& result)
{
    JsonWriter out = beginReply(id);
    out.key("result").raw(result);
    out.endObject();
    return out.take();
}

QByteArray rpcFailure(const QJsonValue& id, RpcFault fault, const Error& error)
{
    JsonWriter out = beginReply(id);
    out.key("error").beginObject();
    out.key("code").integer(int(fault));
    out.key("message").string(error.message);
    out.key("data").raw(errorReply(error));
    out.endObject();
    out.endObject();
    return out.take();
}

QByteArray rpcRefusal(const QJsonValue& id, RpcFault fault, const Error& error)
{
    const auto contract = readJsonObject(errorReply(error));
    QJsonObject json = contract ? *contract : QJsonObject();
    json.insert(u"jsonrpc"_s, u"2.0"_s);
    json.insert(u"id"_s, id);
    json.insert(u"error"_s, QJsonObject{{u"code"_s, int(fault)}, {u"message"_s, error.message}});
    return canonicalJson(json);
}

} // namespace hall
