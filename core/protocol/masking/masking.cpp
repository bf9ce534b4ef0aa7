// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/masking/masking.h"

#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/protocol/masking/secret_scan.h"

#include <QJsonArray>

namespace hall {

namespace {

QString maskedString()
{
    return QString::fromUtf16(maskedText);
}

bool mayHoldJson(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return trimmed.size() >= 2 && ((trimmed.front() == u'{' && trimmed.back() == u'}') ||
                                   (trimmed.front() == u'[' && trimmed.back() == u']'));
}

QString maskText(const QString& text, bool& masked)
{
    if (mayHoldJson(text)) {
        if (const auto inner = readJson(text.toUtf8())) {
            bool innerMasked = false;
            const QJsonValue clean = withSecretsMasked(*inner, &innerMasked);
            if (!innerMasked)
                return text;
            masked = true;
            return QString::fromUtf8(canonicalJson(clean));
        }
    }
    return withSecretTextMasked(text, masked);
}

QJsonArray maskArray(const QJsonArray& array, bool& masked)
{
    QJsonArray result = array;
    for (qsizetype i = 0; i < array.size(); ++i) {
        bool itemMasked = false;
        const QJsonValue clean = withSecretsMasked(array.at(i), &itemMasked);
        if (itemMasked) {
            result.replace(i, clean);
            masked = true;
        }
    }
    return result;
}

} // namespace

QJsonObject withSecretsMasked(const QJsonObject& object, bool* masked)
{
    QJsonObject result = object;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QJsonValue value = it.value();
        const QString name = it.key();
        if (isSecretMember(name, value)) {
            result.insert(name, maskedString());
        } else {
            bool memberMasked = false;
            const QJsonValue clean = withSecretsMasked(value, &memberMasked);
            if (!memberMasked)
                continue;
            result.insert(name, clean);
        }
        if (masked)
            *masked = true;
    }
    return result;
}

QJsonValue withSecretsMasked(const QJsonValue& value, bool* masked)
{
    bool changed = false;
    QJsonValue result = value;
    if (value.isString())
        result = maskText(value.toString(), changed);
    else if (value.isArray())
        result = maskArray(value.toArray(), changed);
    else if (value.isObject())
        result = withSecretsMasked(value.toObject(), &changed);
    if (changed && masked)
        *masked = true;
    return result;
}

} // namespace hall
