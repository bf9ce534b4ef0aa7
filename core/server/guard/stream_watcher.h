// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hall {

/// What becomes of the connections whose answer is a stream. Called on the server's thread, also
/// from within a call that wrote to the connection. Its end comes as Guard's `onClosed`.
class StreamWatcher {
public:
    virtual ~StreamWatcher() = default;
    /// The head is written; the stream may be fed.
    virtual void streamOpened(quint64 connection) = 0;
    /// Bytes went out; there may be room for more.
    virtual void streamAdvanced(quint64 connection) = 0;
    /// The client has taken nothing for so long that the connection is closed now.
    virtual void streamStalled(quint64 connection) = 0;
};

} // namespace hall
