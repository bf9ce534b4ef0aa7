// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/approving/askers.h"

namespace hall {

std::shared_ptr<const Asker> Askers::of(quint64 connection)
{
    std::shared_ptr<Asker>& asker = m_askers[connection];
    if (!asker)
        asker = std::make_shared<Asker>();
    if (m_closed)
        asker->gone = true;
    return asker;
}

void Askers::hungUp(quint64 connection)
{
    const auto found = m_askers.find(connection);
    if (found != m_askers.end())
        found->second->gone = true;
}

void Askers::forget(quint64 connection)
{
    hungUp(connection);
    m_askers.erase(connection);
}

void Askers::close()
{
    m_closed = true;
    for (const auto& [connection, asker] : m_askers)
        asker->gone = true;
}

} // namespace hall
