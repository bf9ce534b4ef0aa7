// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/approving/approval_desk.h"
#include "core/hall/hall.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace hall::ui {

class CardActions;
class InputGuard;
struct CardParts;

/// One approval, whole: what will happen, who asks, why a person is asked, with which arguments,
/// what came before, and the challenge and buttons that decide it. Shows what it was told to show
/// until it is told otherwise; hiding or closing it decides nothing. Its keys work only while the
/// focus is inside, where it first is on the text. Desk, hall and theme must outlive it. GUI thread
/// only. (Approvals, "The dialog"; Screens, 4.1)
class ApprovalCard : public QWidget {
    Q_OBJECT

public:
    ApprovalCard(ApprovalDesk& desk, Hall& hall, Theme& theme, QWidget* parent = nullptr);
    ~ApprovalCard() override;

    using QWidget::show;
    /// Shows the approval; does not take the focus.
    void show(const QString& approvalId);
    void clear();
    QString shownId() const { return m_id; }
    InputGuard& guard() { return m_guard; }

Q_SIGNALS:
    /// It is decided: approved, denied or modified, and recorded.
    void verdictDone(const QString& approvalId);
    void wantsNext();
    /// A person wants to see something else: `hall://decision/dec_…`.
    void wantsPlace(const QString& address);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectParts();

    // --- what is shown (approval_card.cpp) ---
    void take(const QString& id, const Result<Approval>& approval);
    void open(const Approval& approval);
    void deskChanged(const QString& id);
    void refresh(const Approval& approval);
    void present();
    void fillFacts();
    void arrange();
    void tick();
    QString approveWaits(bool hasNote) const;

    // --- what is decided (card_verdicts.cpp) ---
    void decide(ReviewAttempt attempt);
    void deny();
    void approve(bool allWaiting);
    void askScope();
    void approveFor();
    void askSide(int kind);
    void confirmSide();
    void reveal(QWidget* panel);
    void closePanels();
    void notNow();
    void takeUp();
    void resolved(const QString& id, const ReviewOutcome& outcome);
    void failed(const QString& id, const Error& error);

    ApprovalDesk& m_desk;
    Hall& m_hall;
    Theme& m_theme;
    InputGuard& m_guard; ///< owned as a child
    CardActions* m_actions;
    std::unique_ptr<CardParts> m_parts;
    QString m_id;
    std::optional<Approval> m_approval;
    bool m_isAside = false;
    bool m_canUndo = false;
    QTimer m_timer;
    QTimer m_undo;
};

} // namespace hall::ui
