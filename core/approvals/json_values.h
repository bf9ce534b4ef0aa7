// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"

#include <QJsonValue>
#include <QString>

namespace hall {

inline QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// Unix ms as ISO-8601; null for 0, which stands for never.
inline QJsonValue timeOrNull(qint64 ms)
{
    return ms == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromLatin1(isoTime(ms)));
}

} // namespace hall
