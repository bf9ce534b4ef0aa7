// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace hall::ui {

class HelpBrowser;
class PlainLabel;
class ThemedLabel;

/// The help in a window of its own, beside the work and never in its way: back and forward, the
/// contents, and a search in the page. `theme` must outlive it. GUI thread only.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(Theme& theme, QWidget* parent = nullptr);

    /// Shows the window with that page, e.g. `live-feed`, in front.
    void showPage(const QString& name);
    QString pageName() const;

private:
    void findNext(bool backward);
    void showExternal(const QString& address);

    HelpBrowser* m_browser;
    QLineEdit* m_search;
    PlainLabel* m_note;
};

} // namespace hall::ui
