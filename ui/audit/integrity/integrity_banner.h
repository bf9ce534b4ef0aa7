// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QTimer>

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace hall::ui {

class CopyButton;
class PlainLabel;
class ThemedIconLabel;
class ThemedLabel;

/// Whether the log is what was written: the last check's outcome, the newest hash, the anchor; lets
/// a person verify it now and say that he has seen what was found. The Hall does the work, on a
/// thread of its own. Hall and theme must outlive it. GUI thread only.
class IntegrityBanner : public QFrame {
    Q_OBJECT

public:
    IntegrityBanner(Hall& hall, Theme& theme, QWidget* parent = nullptr);

    void verify();
    /// Takes what the Hall knows now.
    void refresh();

Q_SIGNALS:
    /// A short sentence for a status bar.
    void said(const QString& what);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* makeProgress();
    QWidget* makeAnswer();
    void showRunning(const std::optional<LogIntegrity::Running>& running);
    void openAnswer(bool open);
    void acknowledge();

    Hall& m_hall;
    Theme& m_theme;
    Clock m_clock = systemClock();
    QTimer m_progress; ///< while one runs
    ColorRole m_role = ColorRole::Info;

    ThemedIconLabel* m_icon;
    ThemedLabel* m_headline;
    PlainLabel* m_text;
    PlainLabel* m_anchor;
    ThemedLabel* m_hash;
    CopyButton* m_copy;
    QPushButton* m_verify;
    QPushButton* m_answer; ///< opens the row in which a person says what he found out
    QWidget* m_progressRow;
    ThemedLabel* m_progressText;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QWidget* m_answerRow;
    QLineEdit* m_reason;
    QPushButton* m_acknowledge;
};

} // namespace hall::ui
