// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QSet>
#include <QString>
#include <QStringList>

namespace hall {

/// Which Host values are ours. A page in the user's browser can make a name of its own point to
/// 127.0.0.1, but it cannot make the browser send another Host (DNS rebinding).
class HostPolicy {
public:
    /// `boundHost` is the address or name the server listens on, empty for loopback; `allowed` are
    /// further names, with a port (then exactly that one) or without (any).
    HostPolicy(const QString& boundHost, const QStringList& allowed);

    /// HOST_NOT_ALLOWED unless `host` (a Host value, empty when there was none) is loopback or
    /// configured. `local` is the address the client reached: its literal is taken when the server
    /// listens on every address.
    Result<void> check(const QByteArray& host, const QHostAddress& local) const;

private:
    QSet<QString> m_names; ///< lower case
    bool m_everyAddress = false;
};

} // namespace hall
