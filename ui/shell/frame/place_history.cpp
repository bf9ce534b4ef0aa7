// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/place_history.h"

namespace hall::ui {

void PlaceHistory::leave(const Place& here)
{
    m_places.resize(m_at + 1);
    m_places[m_at] = here;
    m_places.emplace_back();
    if (m_places.size() > most)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

std::optional<Place> PlaceHistory::back(const Place& here)
{
    if (!canGoBack())
        return std::nullopt;
    m_places[m_at] = here;
    return m_places[--m_at];
}

std::optional<Place> PlaceHistory::forward(const Place& here)
{
    if (!canGoForward())
        return std::nullopt;
    m_places[m_at] = here;
    return m_places[++m_at];
}

} // namespace hall::ui
