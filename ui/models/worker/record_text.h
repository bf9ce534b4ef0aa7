// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

/// The text of a record, edited one member at a time: what nobody touched keeps its order, its
/// layout and its numbers as written. All pure and thread-safe.
namespace hall::ui {

/// A place in a text, in UTF-16 units.
struct TextSpan {
    qsizetype from = 0;
    qsizetype length = 0;
};

/// Names of members from the outside in; a position in an array is `[3]`.
using MemberPath = QStringList;

/// `privilege_envelope.tools[3]`, as the errors of the record name it, and back.
QString memberPathText(const MemberPath& path);
MemberPath memberPath(const QString& text);

/// The record as text in lines: the members that WCP names in WCP's order, then the others.
QString recordText(const QJsonObject& record);

/// Where the value stands; nullopt when it is not there. `text` has to be valid JSON.
std::optional<TextSpan> valueSpan(const QString& text, const MemberPath& path);
/// Where to point for `path`: its value, or that of the nearest member around it.
TextSpan nearestSpan(const QString& text, const MemberPath& path);

/// The value at `path`; undefined when it is not there.
QJsonValue valueAt(const QJsonObject& record, const MemberPath& path);
/// `text`, a valid JSON object, with another value at `path` (members only, no positions).
/// Undefined takes the member away, and the objects around it that become empty.
QString withValue(const QString& text, const MemberPath& path, const QJsonValue& value);

} // namespace hall::ui
