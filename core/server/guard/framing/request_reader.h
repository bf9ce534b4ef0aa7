// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/server/guard/framing/chunked_body.h"
#include "core/server/guard/framing/framed_request.h"
#include "core/server/guard/framing/request_head.h"

#include <optional>

namespace hall {

/// Reads one request after the other from the bytes of a connection, which may come in pieces of
/// any size, and refuses what is too large or could be read in two ways as early as it shows.
/// Knows nothing of sockets and time.
class RequestReader {
public:
    enum class State {
        Empty, ///< between requests: not a byte of the next one
        Head,
        Body,
        Complete, ///< take() it
        Failed,   ///< error() says why; nothing more can be read from this connection
    };

    explicit RequestReader(const FramingLimits& limits) : m_limits(limits) {}

    State state() const { return m_state; }
    /// Takes bytes up to the end of the current request; returns how many.
    qsizetype feed(QByteArrayView bytes);
    /// True once per request whose client waits for `100 Continue` before it sends the body.
    bool takeContinueWanted();
    /// Of the request under way, in memory.
    qsizetype bufferedBytes() const { return m_headBytes.size() + m_head.request.body.size(); }
    /// Known as soon as the head has been read; for a reply to a request that failed in its body.
    bool isHead() const { return m_head.request.method == "HEAD"; }

    /// After Complete; the reader is Empty again.
    FramedRequest take();
    /// After Failed.
    const Error& error() const { return *m_error; }

private:
    qsizetype feedHead(QByteArrayView bytes);
    qsizetype feedBody(QByteArrayView bytes);
    bool acceptHeadByte(char c);
    void headDone();
    void fail(Error error);

    FramingLimits m_limits;
    State m_state = State::Empty;
    QByteArray m_headBytes;
    bool m_requestLineDone = false;
    bool m_skippedEmptyLine = false;
    bool m_continueWanted = false;
    RequestHead m_head;
    std::optional<ChunkedBody> m_chunked;
    std::optional<Error> m_error;
};

} // namespace hall
