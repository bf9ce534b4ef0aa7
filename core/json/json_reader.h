// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace hall {

/// How much of it readJson accepts.
struct JsonLimits {
    int maxDepth = 64;             ///< nested arrays and objects, the root's included; 1 to 1000
    qsizetype maxBytes = 64 << 20; ///< whole text
    /// Refuses an integer that a double cannot hold (INEXACT_NUMBER): for texts whose hash binds
    /// something, where two different numbers must not become one.
    bool exactIntegers = false;
};

/// Reads JSON the strict way that a decision needs and that QJsonDocument does not offer: a
/// duplicate key is an error (two readers of one request must not see two requests), so are
/// invalid UTF-8, a number outside the range of a double, trailing text and nesting beyond
/// `limits.maxDepth`. A byte order mark in front is skipped. The error's message gives line and
/// column, `field` the JSON path (`$.rules.rules[3].match`). Codes: MALFORMED_JSON, DUPLICATE_KEY,
/// JSON_TOO_DEEP, JSON_TOO_LARGE, INVALID_UTF8, EMPTY_BODY, INEXACT_NUMBER. Thread-safe.
/// (Hall Server contract, "POST /api/route")
Result<QJsonValue> readJson(const QByteArray& text, const JsonLimits& limits = {});

/// As readJson, and the root has to be an object (code NOT_AN_OBJECT).
Result<QJsonObject> readJsonObject(const QByteArray& text, const JsonLimits& limits = {});

/// `$` + "enabled" → `$.enabled`, a name with other characters as `$["a b"]` (shortened when long);
/// an empty path gives the bare member. Array positions as `[3]`.
QString jsonPathMember(const QString& path, const QString& member);
QString jsonPathIndex(const QString& path, qsizetype index);

/// The kind of a value in the words of an error message: "a string", "an array", "null" …
QString jsonTypeName(const QJsonValue& value);

} // namespace hall
