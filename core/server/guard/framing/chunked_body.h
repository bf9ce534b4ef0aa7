// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/server/guard/framing/framed_request.h"

#include <QByteArray>

#include <optional>

namespace hall {

/// Removes the chunked transfer coding as bytes arrive, in pieces of any size. Chunk extensions
/// and trailer fields are read over, and bounded.
class ChunkedBody {
public:
    explicit ChunkedBody(const FramingLimits& limits) : m_limits(limits) {}

    /// Takes what belongs to the body and appends its data to `out`; returns how much it took.
    qsizetype feed(QByteArrayView bytes, QByteArray& out);
    bool complete() const { return m_state == State::Complete; }
    const std::optional<Error>& error() const { return m_error; }

private:
    enum class State { SizeLine, Data, DataEnd, Trailer, Complete, Failed };

    bool takeLineByte(char c, qsizetype maximum);
    void sizeLineDone();
    void fail(Error error);

    FramingLimits m_limits;
    State m_state = State::SizeLine;
    QByteArray m_line;
    qint64 m_left = 0;  ///< of the chunk
    qint64 m_total = 0; ///< data bytes so far and announced
    qsizetype m_trailerBytes = 0;
    std::optional<Error> m_error;
};

} // namespace hall
