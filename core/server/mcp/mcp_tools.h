// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/caller.h"
#include "core/hall/hall.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <memory>

namespace hall {

/// One call of a tool.
struct ToolCall {
    QJsonObject arguments;
    Caller caller;
    std::shared_ptr<const Asker> asker;
    Done<QByteArray> done; ///< the answer, a JSON object
};

/// What MCP clients may do here. Each tool is one of the Hall's HTTP requests under another name,
/// with the same members, the same answers and the same role.
struct Tool {
    const char* name;
    Role role;
    /// True when the answer may wait for a person.
    bool (*run)(Hall& hall, const ToolCall& call);
};

/// nullptr when there is none of that name.
const Tool* findTool(QStringView name);

/// Name, title, description and input schema (JSON Schema) of the tools that `roles` may use: an
/// agent is not shown what it could only try to talk a person into.
QJsonArray describeTools(Roles roles);

} // namespace hall
