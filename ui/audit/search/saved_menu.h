// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/audit/saved_searches.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <QToolButton>

#include <functional>

namespace hall::ui {

/// A button with the searches that were given a name, the last ones used, and what can be done with
/// them. Private to this room; the theme outlives it.
class SavedMenu : public QToolButton {
    Q_OBJECT

public:
    /// `now` gives the search of this moment, `recent` the last ones.
    SavedMenu(Theme& theme, std::function<QString()> now, std::function<QStringList()> recent,
              QWidget* parent = nullptr);

    void setSearches(const SavedSearches& searches) { m_searches = searches; }

Q_SIGNALS:
    void searchChosen(const QString& text);
    void saveAsked();
    void renameAsked(const QString& name);
    void removeAsked(const QString& name);

private:
    void fill();
    void restyle();

    Theme& m_theme;
    std::function<QString()> m_now;
    std::function<QStringList()> m_recent;
    SavedSearches m_searches;
};

} // namespace hall::ui
