// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hall::ui {

/// What a person should know about one argument besides its value.
enum class ArgumentMark {
    None,
    Changed, ///< another value in the last approved call
    New,     ///< not there in it
    Gone,    ///< there in it, and not now
    Hidden,  ///< masked here or there: nobody can compare it
};

/// One argument or a part of one, in the order of reading.
struct ArgumentRow {
    QString name; ///< member, or `[3]`
    QString path; ///< from the request's root: `action_args.to[3]`
    QJsonValue value;
    int depth = 0;
    bool hasParts = false; ///< an object or array that is not empty: its parts follow
    ArgumentMark mark = ArgumentMark::None;
    QJsonValue before;    ///< Changed, Gone: the value in the last approved call
    bool differs = false; ///< from `elsewhere`
    QJsonValue elsewhere; ///< the value in another request that waits; Undefined: not there
};

/// Arguments of a request, held against the last approved call (`before`) and another request that
/// waits (`elsewhere`) where these are known. At most `limit` rows; `left` counts the rest.
struct MarkedArguments {
    std::vector<ArgumentRow> rows;
    int left = 0;
    int marked = 0; ///< rows with a mark
};

/// Pure. `root` is the path of `arguments` in the request.
MarkedArguments markArguments(const QString& root, const QJsonObject& arguments,
                              const std::optional<QJsonObject>& before,
                              const std::optional<QJsonObject>& elsewhere, int limit = 1000);

/// Paths of the values in `request` that hold something masked, as ApprovalDesk::reveal takes
/// them; at most `limit`.
QStringList maskedPaths(const QJsonObject& request, int limit = 50);

/// JSON in lines, whole, every invisible character as the JSON escape `\uXXXX`: what is read is
/// what was sent, and it can be edited and read back.
QString readableJson(const QJsonObject& object);
/// One value the same way, in one line, with `…` in the middle when it is longer than `limit`.
QString readableValue(const QJsonValue& value, qsizetype limit = 256);

} // namespace hall::ui
