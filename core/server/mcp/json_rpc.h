// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace hall {

/// JSON-RPC 2.0, as far as MCP uses it.
struct RpcMessage {
    enum class Kind { Request, Notification, Response };
    Kind kind = Kind::Request;
    QJsonValue id; ///< a string or a whole number; of a request only
    QString method;
    QJsonObject params;
};

enum class RpcFault {
    Parse = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
};

/// One JSON object. Errors: those of reading JSON, BATCH_NOT_SUPPORTED, NOT_AN_OBJECT.
Result<QJsonObject> readRpcObject(const QByteArray& body);
/// Error: INVALID_MEMBER.
Result<RpcMessage> readRpcMessage(const QJsonObject& object);
/// The id to answer an object with that is no proper message; null when it has none.
QJsonValue rpcIdOf(const QJsonObject& object);

/// `result`: JSON.
QByteArray rpcResult(const QJsonValue& id, const QByteArray& result);
/// To a request: `data` is the contract's error body.
QByteArray rpcFailure(const QJsonValue& id, RpcFault fault, const Error& error);
/// To what is no message at all: the same, and the members of the contract's error body beside it.
QByteArray rpcRefusal(const QJsonValue& id, RpcFault fault, const Error& error);

} // namespace hall
