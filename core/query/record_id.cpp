// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/record_id.h"

#include "core/base/uuid.h"

namespace hall {

QByteArray uuidOfRecordId(QStringView id)
{
    QString text = asciiFolded(id);
    if (text.startsWith(eventIdPrefix))
        text.replace(0, eventIdPrefix.size(), decisionIdPrefix.toString());
    return uuidFromId(text);
}

QString eventIdFromUuid(const QByteArray& uuid)
{
    return eventIdPrefix.toString() + QString::fromLatin1(uuid.toHex());
}

QString asciiFolded(QStringView text)
{
    QString folded = text.toString();
    for (QChar& c : folded) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(char16_t(c.unicode() - u'A' + u'a'));
    }
    return folded;
}

} // namespace hall
