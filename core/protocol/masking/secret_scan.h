// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringView>

/// Recognises secrets by name and by look. Every scan is linear in the length of the text.
namespace hall {

/// Whether a member of this name holds a secret: a word of the name is password, secret, token,
/// key, authorization or credential, or one of their usual joined or shortened forms. Words end at
/// camelCase humps, digits and punctuation.
bool isSecretName(QStringView name);

/// As isSecretName, but null is no secret, nor is a count such as `max_tokens: 500`.
bool isSecretMember(QStringView name, const QJsonValue& value);

/// `text` with what looks like a key in it replaced by `[masked]`; of a broken or embedded JSON
/// text, the values of members with secret names too. `masked` is set when anything was replaced.
QString withSecretTextMasked(const QString& text, bool& masked);

} // namespace hall
