// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace hall {

/// The secret in a token file, or an empty string when there is no file. TOKEN_FILE_EXPOSED when
/// others may read it: the message names the file, its mode, and the command that mends it.
Result<QString> readTokenFile(const QString& path);

/// Writes a secret, mode 0600, in one step: a reader sees the old file or the new one.
Result<void> writeTokenFile(const QString& path, const QString& secret);

} // namespace hall
