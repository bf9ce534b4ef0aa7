// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace hall::ui {

class NavigationBadge;

/// The pages at the left, each with icon, word and shortcut. Tab enters at the current one, the
/// arrow keys walk. `theme` must outlive it. GUI thread only.
class Navigation : public QWidget {
    Q_OBJECT

public:
    explicit Navigation(Theme& theme, QWidget* parent = nullptr);

    /// The actions of the menu say which keys lead there; they outlive this.
    void addPage(const QString& iconName, const QString& word, QAction& action);
    void setWays(QAction& back, QAction& forward);
    void setCurrent(int index);
    /// How many things wait on that page; 0: nothing is shown.
    void setBadge(int index, int count);
    /// Whether there is a way back, and forward again.
    void setHistory(bool back, bool forward);
    int current() const;
    void focusCurrent();

Q_SIGNALS:
    void chosen(int index);
    void backAsked();
    void forwardAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QVBoxLayout* m_column;
    QToolButton* m_back;
    QToolButton* m_forward;
    std::vector<QToolButton*> m_buttons;
    std::vector<NavigationBadge*> m_badges; ///< one for each button
};

} // namespace hall::ui
