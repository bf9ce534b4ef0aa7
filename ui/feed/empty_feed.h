// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/feed_model.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace hall::ui {

class KeyHint;

/// What stands where rows would be: why there are none, and the one thing to do about it. Private
/// to this room; the theme outlives it.
class EmptyFeed : public QWidget {
    Q_OBJECT

public:
    explicit EmptyFeed(Theme& theme, QWidget* parent = nullptr);

    void setServerUrl(const QString& url);
    /// Nothing has arrived: a command to copy.
    void showNothingArrived();
    /// The filter hides all of `hidden`: a button that clears it.
    void showAllHidden(OutcomeCounts hidden);
    void refreshTheme();

Q_SIGNALS:
    void clearFilterRequested();
    void copied(const QString& what);
    /// A person wants to be led.
    void startAsked();

private:
    Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QPlainTextEdit* m_command;
    QPushButton* m_action;
    QPushButton* m_start;
    KeyHint* m_filterKey;
    bool m_allHidden = false;
};

} // namespace hall::ui
