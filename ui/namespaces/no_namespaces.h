// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace hall::ui {

class ThemedLabel;

/// What stands where no row is: why, and the one thing to do. Private to this room; the theme
/// outlives it.
class NoNamespaces : public QWidget {
    Q_OBJECT

public:
    explicit NoNamespaces(Theme& theme, QWidget* parent = nullptr);

    /// Loading is what it says before.
    void showNone();

private:
    ThemedLabel* m_title;
    ThemedLabel* m_text;
};

} // namespace hall::ui
