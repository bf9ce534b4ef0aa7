// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringView>

#include <initializer_list>

namespace hall {

/// The RFC 8785 (JCS) form: members sorted by UTF-16 code units, no white space, numbers as
/// ECMAScript prints a double, UTF-8. Every hash of the project is over these bytes, except the
/// registry record's, below.
QByteArray canonicalJson(const QJsonValue& value);
void appendCanonicalJson(QByteArray& out, const QJsonValue& value);

/// As canonicalJson(object), leaving out the top-level members in `names`.
QByteArray canonicalJsonWithout(const QJsonObject& object,
                                std::initializer_list<QStringView> names);

/// Appends `text` as a JSON string in the RFC 8785 form, quotes included.
void appendJsonString(QByteArray& out, QStringView text);

/// A double as ECMAScript's Number.prototype.toString prints it. JSON has no
/// other numbers: what is not finite comes out as `null`.
QByteArray canonicalNumber(double number);

/// `sha256:` + 64 lower-case hex digits of the SHA-256 of `bytes`.
QString sha256Label(const QByteArray& bytes);

/// The hash that a registry record carries in `artifact_hash`: SHA-256 of the record without
/// that member, keys sorted at every level, separators `,` and `:` without spaces, non-ASCII
/// characters escaped as \uXXXX, numbers as written. Works on the text, because "as written" is
/// lost in a parsed number. (Public WCP facts, hashing rules)
Result<QString> recordArtifactHash(const QByteArray& recordText);

} // namespace hall
