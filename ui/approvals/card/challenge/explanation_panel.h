// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/challenges/challenge_sheet.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPlainTextEdit;

namespace hall::ui {

class PlainLabel;
class ThemedLabel;

/// Where a reviewer says in own words what will happen. Counts the words and says what is still
/// to be named; whether it will do is the core's word. Private to this room; the theme outlives
/// it.
class ExplanationPanel : public QWidget {
    Q_OBJECT

public:
    explicit ExplanationPanel(Theme& theme, QWidget* parent = nullptr);

    /// Keeps what was typed when the demand is the same.
    void setSheet(const ChallengeSheet& sheet);
    void clear();
    QString text() const;
    /// What is still missing, as a sentence; empty: nothing.
    QString missing() const { return m_missingText; }

Q_SIGNALS:
    void changed();

private:
    void check();

    Theme& m_theme;
    ChallengeSheet m_sheet;
    QPlainTextEdit* m_edit;
    ThemedLabel* m_count;
    PlainLabel* m_missing;
    QString m_missingText;
};

} // namespace hall::ui
