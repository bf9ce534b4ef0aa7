// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/event_parser.h"

namespace hall::cli {

void EventParser::feed(const QByteArray& bytes)
{
    m_rest += bytes;
    qsizetype from = 0;
    for (qsizetype end = 0; (end = m_rest.indexOf('\n', from)) >= 0; from = end + 1) {
        const qsizetype length = end - from - (end > from && m_rest[end - 1] == '\r' ? 1 : 0);
        takeLine(m_rest.sliced(from, length));
    }
    m_rest.remove(0, from);
}

void EventParser::takeLine(const QByteArray& line)
{
    if (line.isEmpty()) {
        if (m_hasField)
            m_onEvent(m_event);
        m_event.name.clear();
        m_event.data.clear();
        m_hasField = false;
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.first(colon < 0 ? line.size() : colon);
    QByteArray value = colon < 0 ? QByteArray() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (name == "id")
        m_event.id = value;
    else if (name == "event")
        m_event.name = value;
    else if (name == "data")
        m_event.data.append(m_event.data.isEmpty() ? "" : "\n").append(value);
    else
        return;
    m_hasField = true;
}

} // namespace hall::cli
