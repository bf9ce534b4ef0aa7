// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/base64.h"

namespace hall {

std::optional<QByteArray> bytesOfBase64(QByteArrayView text)
{
    QByteArray bytes = QByteArray::fromBase64(text.toByteArray());
    if (bytes.toBase64() != text)
        return std::nullopt;
    return bytes;
}

} // namespace hall
