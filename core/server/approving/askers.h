// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"

#include <QtGlobal>

#include <memory>
#include <unordered_map>

namespace hall {

/// Who waits for a reply, by connection: tells the Hall, which may hold replies, that a client is
/// gone. On the server's thread.
class Askers {
public:
    Askers() = default;
    Askers(const Askers&) = delete;
    Askers& operator=(const Askers&) = delete;
    ~Askers() { close(); }

    /// The client of a connection that is open. The same one for all its requests.
    std::shared_ptr<const Asker> of(quint64 connection);
    /// It hung up, though what it left may still be read.
    void hungUp(quint64 connection);
    /// The connection is closed.
    void forget(quint64 connection);
    /// The server ends: nobody is to be waited for, now and from now on.
    void close();

private:
    std::unordered_map<quint64, std::shared_ptr<Asker>> m_askers;
    bool m_closed = false;
};

} // namespace hall
