// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/approving/approval_desk.h"

#include <QJsonValue>
#include <QObject>

namespace hall::ui {

/// Carries out what the card asks of the desk, one verdict at a time, and brings the answers to
/// the GUI thread. The desk outlives it. GUI thread only; private to this room.
class CardActions : public QObject {
    Q_OBJECT

public:
    explicit CardActions(ApprovalDesk& desk, QObject* parent = nullptr);

    /// Each is refused while another is under way. `session` is the reviewer's.
    void resolve(const QString& id, ReviewAttempt attempt, const QString& session);
    void escalate(const QString& id, const QString& note, const QString& session);
    void reveal(const QString& id, const QString& path, const QString& reviewer,
                const QString& passphrase);

    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged();
    void resolved(const QString& id, const hall::ReviewOutcome& outcome);
    void escalated(const hall::Approval& approval);
    void revealed(const QString& id, const QString& path, const hall::Result<QJsonValue>& value);
    /// Nothing was decided.
    void failed(const QString& id, const hall::Error& error);

private:
    void setBusy(bool busy);

    ApprovalDesk& m_desk;
    bool m_busy = false;
};

} // namespace hall::ui
