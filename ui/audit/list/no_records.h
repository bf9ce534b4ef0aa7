// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hall::ui {

class KeyHint;
class PlainLabel;
class ThemedIconLabel;
class ThemedLabel;

/// What stands where records would be: why there are none, and the one thing to do about it.
/// Private to this room; the theme outlives it.
class NoRecords : public QWidget {
    Q_OBJECT

public:
    enum class Reason { Searching, Nothing, NoMatch, Failed, Cancelled };

    explicit NoRecords(Theme& theme, QWidget* parent = nullptr);

    /// `problem`: with Failed, what went wrong and what would help.
    void showReason(Reason reason, const QString& problem = {});
    Reason reason() const { return m_reason; }

Q_SIGNALS:
    void clearAsked();
    void retryAsked();
    void cancelAsked();

private:
    Reason m_reason = Reason::Searching;
    ThemedIconLabel* m_icon;
    ThemedLabel* m_title;
    PlainLabel* m_text;
    QPushButton* m_action;
    KeyHint* m_searchKey;
    KeyHint* m_refreshKey;
};

} // namespace hall::ui
