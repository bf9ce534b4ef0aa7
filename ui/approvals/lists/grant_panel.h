// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "ui/controls/panels/card.h"

class QFormLayout;
class QPushButton;

namespace hall::ui {

class ConfirmPanel;
class PlainLabel;

/// One standing grant: what it allows, since when and how often, and the way to end it. Private to
/// this room; the theme outlives it.
class GrantPanel : public Card {
    Q_OBJECT

public:
    explicit GrantPanel(Theme& theme, QWidget* parent = nullptr);

    void setGrant(const StandingGrant& grant, qint64 nowMs);
    QString grantId() const { return m_grant.id; }
    /// Asks whether to end it; nothing when it has ended.
    void askRevoke();

Q_SIGNALS:
    void revokeAsked(const QString& grantId); ///< and confirmed
    void originAsked(const QString& approvalId);

private:
    PlainLabel* addFact(const QString& name, const QString& objectName);

    Theme& m_theme;
    StandingGrant m_grant;
    bool m_inForce = false;
    QFormLayout* m_facts;
    PlainLabel* m_state;
    PlainLabel* m_capability;
    PlainLabel* m_workers;
    PlainLabel* m_limits;
    PlainLabel* m_expires;
    PlainLabel* m_hits;
    PlainLabel* m_origin;
    QPushButton* m_revoke;
    QPushButton* m_showOrigin;
    ConfirmPanel* m_question;
};

} // namespace hall::ui
