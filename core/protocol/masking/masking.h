// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace hall {

/// What stands in the log and on the screen instead of a secret.
inline constexpr char16_t maskedText[] = u"[masked]";

/// `value` with secrets replaced by `[masked]`: the whole value of a member named like password,
/// secret, token, key, authorization or credential (as a word of the name, any case), and any
/// string that looks like a key (`sk-…`, `hst_…`, `ghp_…`, `AKIA…`, a PEM private key, a JWT,
/// `Bearer …`, `user:password@` in a URL) at any depth, in strings that hold JSON too.
/// `masked` is set to true when anything was replaced, and left alone otherwise.
/// (Approvals, "Life of an approval", last paragraph)
QJsonValue withSecretsMasked(const QJsonValue& value, bool* masked = nullptr);
QJsonObject withSecretsMasked(const QJsonObject& object, bool* masked = nullptr);

} // namespace hall
