// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUrl>

namespace hall {

/// The address of a receiver: http or https on this machine (127.0.0.0/8, ::1, localhost; a name
/// that only resolves to it will not do), and with `allowRemote` https anywhere: what is told is
/// not for everybody on the way. Error INVALID_MEMBER, field `url`.
Result<QUrl> checkWebhookUrl(const QString& text, bool allowRemote);

/// Whether the host of an address is this machine by what it says, without asking anybody.
bool isLoopbackUrl(const QUrl& url);

} // namespace hall
