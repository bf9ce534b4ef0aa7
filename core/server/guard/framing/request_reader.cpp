// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/guard/framing/request_reader.h"

#include "core/server/guard/framing/framing_error.h"

#include <algorithm>
#include <utility>

namespace hall {

using namespace Qt::StringLiterals;

void RequestReader::fail(Error error)
{
    m_error = std::move(error);
    m_state = State::Failed;
}

qsizetype RequestReader::feed(QByteArrayView bytes)
{
    qsizetype taken = 0;
    if (m_state == State::Empty && !bytes.isEmpty())
        m_state = State::Head;
    if (m_state == State::Head)
        taken = feedHead(bytes);
    if (m_state == State::Body)
        taken += feedBody(bytes.sliced(taken));
    return taken;
}

/// Looks at each byte as it comes, so that garbage is refused at once and not after a timeout.
bool RequestReader::acceptHeadByte(char c)
{
    const bool afterCr = m_headBytes.endsWith('\r');
    if (c == '\n') {
        if (!afterCr)
            fail(badFraming(u"a line ends with LF alone instead of CR LF."_s));
    } else if (afterCr) {
        fail(badFraming(u"there is a CR without LF."_s));
    } else if ((uchar(c) < 0x20 && c != '\r' && c != '\t') || c == 0x7f) {
        fail(badFraming(u"there is a control character in its head."_s));
    } else if (!m_requestLineDone && uchar(c) >= 0x80) {
        fail(badFraming(u"its first line is not ASCII."_s));
    }
    return m_state == State::Head;
}

qsizetype RequestReader::feedHead(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (taken < bytes.size()) {
        const char c = bytes[taken++];
        if (!acceptHeadByte(c))
            break;
        m_headBytes.append(c);
        if (m_headBytes.size() > m_limits.maxHeaderBytes) {
            fail(headerTooLarge(m_limits.maxHeaderBytes));
            break;
        }
        if (c != '\n')
            continue;
        if (m_headBytes.size() == 2) {
            // Some clients end a body with a CR LF that they do not count: one is read over.
            if (m_skippedEmptyLine) {
                fail(badFraming(u"it begins with empty lines."_s));
                break;
            }
            m_skippedEmptyLine = true;
            m_headBytes.clear();
            if (taken == bytes.size())
                m_state = State::Empty;
            continue;
        }
        m_requestLineDone = true;
        if (m_headBytes.endsWith("\r\n\r\n")) {
            headDone();
            break;
        }
    }
    return taken;
}

void RequestReader::headDone()
{
    auto head = parseRequestHead(QByteArrayView(m_headBytes).chopped(4), m_limits);
    m_headBytes.clear();
    if (!head) {
        fail(head.error());
        return;
    }
    m_head = std::move(head).value();
    if (m_head.chunked)
        m_chunked.emplace(m_limits);
    const bool hasBody = m_head.chunked || m_head.contentLength > 0;
    m_continueWanted = hasBody && m_head.expectsContinue;
    m_state = hasBody ? State::Body : State::Complete;
}

qsizetype RequestReader::feedBody(QByteArrayView bytes)
{
    // A client that has begun to send its body does not wait any more.
    if (!bytes.isEmpty())
        m_continueWanted = false;
    QByteArray& body = m_head.request.body;
    if (m_chunked) {
        const qsizetype taken = m_chunked->feed(bytes, body);
        if (m_chunked->error())
            fail(*m_chunked->error());
        else if (m_chunked->complete())
            m_state = State::Complete;
        return taken;
    }
    const qsizetype count = std::min<qint64>(m_head.contentLength - body.size(), bytes.size());
    body.append(bytes.first(count));
    if (body.size() == m_head.contentLength)
        m_state = State::Complete;
    return count;
}

bool RequestReader::takeContinueWanted()
{
    return std::exchange(m_continueWanted, false);
}

FramedRequest RequestReader::take()
{
    FramedRequest request = std::move(m_head.request);
    m_head = {};
    m_chunked.reset();
    m_requestLineDone = false;
    m_skippedEmptyLine = false;
    m_state = State::Empty;
    return request;
}

} // namespace hall
