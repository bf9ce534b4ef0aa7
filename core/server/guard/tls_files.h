// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSslConfiguration>
#include <QString>

namespace hall {

/// A server's TLS set-up (1.2 and newer) from a PEM certificate, with its chain behind it, and the
/// PEM key that belongs to it, RSA or EC. Error TLS_UNUSABLE, which names the file and the reason.
Result<QSslConfiguration> readTlsFiles(const QString& certificatePath, const QString& keyPath);

} // namespace hall
