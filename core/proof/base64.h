// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hall {

/// The bytes behind standard base64 with its padding, in the one spelling that encoding gives: with
/// a second one, a changed letter could go unnoticed. nullopt otherwise. Private to this room.
std::optional<QByteArray> bytesOfBase64(QByteArrayView text);

} // namespace hall
