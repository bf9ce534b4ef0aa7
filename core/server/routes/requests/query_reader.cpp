// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/routes/requests/query_reader.h"

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

void QueryReader::fail(const QString& name, const QString& what)
{
    if (!m_error)
        m_error = Error{u"The query parameter `%1` %2"_s.arg(name.left(100), what),
                        u"INVALID_PARAMETER"_s, name};
}

std::optional<QString> QueryReader::text(const QString& name)
{
    m_asked.append(name);
    std::optional<QString> found;
    for (const auto& [key, value] : m_request.query) {
        if (key != name)
            continue;
        if (found)
            fail(name, u"is given twice."_s);
        found = value;
    }
    return m_error ? std::nullopt : found;
}

int QueryReader::number(const QString& name, int minimum, int maximum, int fallback)
{
    const auto given = text(name);
    if (!given)
        return fallback;
    const bool digits = !given->isEmpty() && std::all_of(given->begin(), given->end(), [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
    bool ok = false;
    const int value = given->toInt(&ok);
    if (!digits || !ok || value < minimum || value > maximum) {
        fail(name, u"is `%1`; it has to be a whole number from %2 to %3."_s.arg(
                       given->left(40), QString::number(minimum), QString::number(maximum)));
        return fallback;
    }
    return value;
}

std::optional<bool> QueryReader::flag(const QString& name)
{
    const auto given = text(name);
    if (!given)
        return std::nullopt;
    if (*given == u"1" || *given == u"true")
        return true;
    if (*given == u"0" || *given == u"false")
        return false;
    fail(name, u"is `%1`; it has to be true or false."_s.arg(given->left(40)));
    return std::nullopt;
}

void QueryReader::refuseOthers()
{
    for (const auto& [key, value] : m_request.query) {
        if (!m_asked.contains(key))
            fail(key, u"is not known here. Known are: %1."_s.arg(m_asked.join(u", "_s)));
    }
}

} // namespace hall
