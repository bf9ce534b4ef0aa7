// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/approving/approval_desk.h"
#include "ui/approvals/card/guard/input_guard.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QTimer>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPushButton;

namespace hall::ui {

class DecisionButton;
class PlainLabel;
class ThemedLabel;

/// "Approve for…": for how long, for whom and where, with what that would have let through among
/// the last requests. What lasts beyond a day is not offered above the limit; it takes a note and
/// the capability typed again, and so does everything above the limit. Private to this room; desk,
/// theme and guard outlive it.
class ScopeChooser : public QFrame {
    Q_OBJECT

public:
    ScopeChooser(ApprovalDesk& desk, Theme& theme, InputGuard& guard, QWidget* parent = nullptr);

    /// `limit`: 0 to 100; a score above it lets nothing last beyond a day, as does a critical
    /// level.
    void ask(const Approval& approval, int limit);
    GrantScope scope() const;
    QString note() const;
    /// Why approving has to wait for other reasons; empty: it has not.
    void setApproveWaits(const QString& why);

Q_SIGNALS:
    void confirmed();
    void closed();
    /// Decisions that the scope would have matched.
    void showAsked(const QStringList& decisionIds);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillChoices();
    void scopeChanged();
    void askPreview();
    void check();
    bool needsCare() const;

    ApprovalDesk& m_desk;
    Theme& m_theme;
    Approval m_approval;
    bool m_isAboveLimit = false;
    QString m_waits;
    quint64 m_asked = 0;
    QStringList m_matched;
    ThemedLabel* m_title;
    QComboBox* m_duration;
    QDateTimeEdit* m_until;
    QComboBox* m_who;
    QComboBox* m_env;
    PlainLabel* m_preview;
    QPushButton* m_showMatched;
    QWidget* m_care;
    ThemedLabel* m_careText;
    QLineEdit* m_typed;
    QLineEdit* m_note;
    ThemedLabel* m_missing;
    DecisionButton* m_confirm;
    QTimer m_soon;
};

} // namespace hall::ui
