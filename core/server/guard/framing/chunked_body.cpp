// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/guard/framing/chunked_body.h"

#include "core/server/guard/framing/framing_error.h"

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype maxSizeLine = 256;
}

void ChunkedBody::fail(Error error)
{
    m_error = std::move(error);
    m_state = State::Failed;
}

/// Collects a line in m_line; true when its CR LF is there. A bare CR or LF fails.
bool ChunkedBody::takeLineByte(char c, qsizetype maximum)
{
    const bool afterCr = m_line.endsWith('\r');
    if (c == '\n') {
        if (!afterCr) {
            fail(badFraming(u"a line of the chunked body ends without CR LF."_s));
            return false;
        }
        m_line.chop(1);
        return true;
    }
    if (afterCr || (uchar(c) < 0x20 && c != '\r' && c != '\t') || c == 0x7f) {
        fail(badFraming(u"a control character stands in a line of the chunked body."_s));
        return false;
    }
    m_line.append(c);
    if (m_line.size() > maximum)
        fail(badFraming(u"a line of the chunked body is too long."_s));
    return false;
}

void ChunkedBody::sizeLineDone()
{
    const qsizetype extension = m_line.indexOf(';');
    QByteArray digits = extension < 0 ? m_line : m_line.first(extension);
    while (extension >= 0 && (digits.endsWith(' ') || digits.endsWith('\t')))
        digits.chop(1);
    bool number = !digits.isEmpty() && digits.size() <= 15;
    for (const char c : std::as_const(digits))
        number = number && std::isxdigit(uchar(c));
    if (!number) {
        fail(badFraming(u"a chunk's size has to be a hexadecimal number."_s));
        return;
    }
    m_left = digits.toLongLong(nullptr, 16);
    m_line.clear();
    if (m_left > m_limits.maxBodyBytes - m_total) {
        fail(bodyTooLarge(m_limits.maxBodyBytes));
        return;
    }
    m_total += m_left;
    m_state = m_left == 0 ? State::Trailer : State::Data;
}

qsizetype ChunkedBody::feed(QByteArrayView bytes, QByteArray& out)
{
    qsizetype taken = 0;
    while (taken < bytes.size() && m_state != State::Complete && m_state != State::Failed) {
        if (m_state == State::Data) {
            const qsizetype count = std::min<qint64>(m_left, bytes.size() - taken);
            out.append(bytes.sliced(taken, count));
            taken += count;
            m_left -= count;
            if (m_left == 0)
                m_state = State::DataEnd;
            continue;
        }
        const char c = bytes[taken++];
        if (m_state == State::Trailer && ++m_trailerBytes > m_limits.maxHeaderBytes) {
            fail(headerTooLarge(m_limits.maxHeaderBytes));
            break;
        }
        const qsizetype maximum = m_state == State::Trailer ? m_limits.maxHeaderBytes : maxSizeLine;
        if (!takeLineByte(c, maximum))
            continue;
        if (m_state == State::SizeLine) {
            sizeLineDone();
        } else if (m_state == State::DataEnd) {
            if (!m_line.isEmpty())
                fail(badFraming(u"a chunk is longer than its size says."_s));
            else
                m_state = State::SizeLine;
        } else if (m_line.isEmpty()) {
            m_state = State::Complete;
        } else {
            m_line.clear();
        }
    }
    return taken;
}

} // namespace hall
