// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace hall::ui {

/// A place of the window: a page, what is picked on it, and what is searched for.
struct Place {
    int page = 0;
    QString id;     ///< may be empty
    QString search; ///< may be empty
    bool operator==(const Place&) const = default;
};

/// Where a person was, back and forward as in a browser. A place is kept as it was left, so that
/// coming back finds the same row. A value.
class PlaceHistory {
public:
    static constexpr std::size_t most = 100;

    /// A person leaves `here` for somewhere else; what was ahead is forgotten.
    void leave(const Place& here);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    /// nullopt when there is none. `here` is where the person is now.
    std::optional<Place> back(const Place& here);
    std::optional<Place> forward(const Place& here);

private:
    std::vector<Place> m_places{Place()}; ///< that of m_at is as it was when it was come to
    std::size_t m_at = 0;
};

} // namespace hall::ui
