// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace hall {

/// 32 bytes. Thread-safe, and quick for short texts: the log hashes one per record.
QByteArray sha256(QByteArrayView bytes);

} // namespace hall
