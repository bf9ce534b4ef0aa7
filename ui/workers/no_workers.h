// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hall::ui {

class KeyHint;
class ThemedLabel;

/// What stands where no row is: why, and the one thing to do. Private to this room; the theme
/// outlives it.
class NoWorkers : public QWidget {
    Q_OBJECT

public:
    explicit NoWorkers(Theme& theme, QWidget* parent = nullptr);

    void showLoading();
    void showNoneEnrolled();
    void showNoneMatches(int enrolled);

Q_SIGNALS:
    void createAsked();
    void importAsked();
    void clearAsked();

private:
    void restyle();

    Theme& m_theme;
    bool m_isFiltered = false;
    QLabel* m_icon;
    ThemedLabel* m_title;
    ThemedLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_import;
    KeyHint* m_newKey;
    KeyHint* m_searchKey;
};

} // namespace hall::ui
