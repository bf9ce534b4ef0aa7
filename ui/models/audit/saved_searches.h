// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hall::ui {

struct SavedSearch {
    QString name;
    QString text; ///< of the query language
    bool operator==(const SavedSearch&) const = default;
};

/// Searches that were given a name, in order of the names. A value; GUI thread only.
class SavedSearches {
public:
    static constexpr int most = 100;
    static constexpr int longestName = 60;

    const std::vector<SavedSearch>& all() const { return m_searches; }
    const SavedSearch* find(const QString& name) const;

    /// A search with that name is replaced. MISSING_FIELD, INVALID_MEMBER (too long), TOO_MANY.
    Result<void> save(const QString& name, const QString& text);
    /// Besides: NOT_FOUND, NAME_TAKEN.
    Result<void> rename(const QString& from, const QString& to);
    void remove(const QString& name);

    /// For the settings: name and text in turn. What cannot be read is left out.
    QStringList toList() const;
    static SavedSearches fromList(const QStringList& list);

private:
    std::vector<SavedSearch> m_searches;
};

} // namespace hall::ui
