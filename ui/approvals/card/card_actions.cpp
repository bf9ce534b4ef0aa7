// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/card_actions.h"

#include "ui/models/on_gui_thread.h"

namespace hall::ui {

using namespace Qt::StringLiterals;

CardActions::CardActions(ApprovalDesk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void CardActions::resolve(const QString& id, ReviewAttempt attempt, const QString& session)
{
    if (m_busy)
        return;
    setBusy(true);
    attempt.credential.session = session;
    attempt.channel = u"window"_s;
    m_desk.resolve(id, attempt, localCaller(),
                   onGuiThread<ReviewOutcome>(this, [this, id](const Result<ReviewOutcome>& got) {
                       setBusy(false);
                       if (got)
                           Q_EMIT resolved(id, *got);
                       else
                           Q_EMIT failed(id, got.error());
                   }));
}

void CardActions::escalate(const QString& id, const QString& note, const QString& session)
{
    if (m_busy)
        return;
    setBusy(true);
    ReviewerCredential credential;
    credential.session = session;
    m_desk.escalate(id, credential, note, u"window"_s, localCaller(),
                    onGuiThread<Approval>(this, [this, id](const Result<Approval>& got) {
                        setBusy(false);
                        if (got)
                            Q_EMIT escalated(*got);
                        else
                            Q_EMIT failed(id, got.error());
                    }));
}

void CardActions::reveal(const QString& id, const QString& path, const QString& reviewer,
                         const QString& passphrase)
{
    m_desk.reveal(id, path, reviewer, passphrase, localCaller(),
                  onGuiThread<QJsonValue>(this, [this, id, path](const Result<QJsonValue>& got) {
                      Q_EMIT revealed(id, path, got);
                  }));
}

void CardActions::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

} // namespace hall::ui
