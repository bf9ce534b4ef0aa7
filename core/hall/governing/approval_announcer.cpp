// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/governing/approval_announcer.h"

#include "core/approvals/approval.h"
#include "core/hall/approving/approval_desk.h"
#include "core/webhooks/webhook_sender.h"

namespace hall {

void ApprovalAnnouncer::follow(ApprovalDesk& desk)
{
    // Direct, because the thread that made the Hall need not have an event loop.
    QObject::connect(
        &desk, &ApprovalDesk::opened, &desk,
        [this, &desk](const QString& id) {
            if (const auto approval = desk.find(id))
                opened(*approval);
        },
        Qt::DirectConnection);
    QObject::connect(
        &desk, &ApprovalDesk::changed, &desk,
        [this, &desk](const QString& id) {
            if (const auto approval = desk.find(id))
                changed(*approval);
        },
        Qt::DirectConnection);
    const std::vector<Approval> pending = desk.pending();
    const QMutexLocker lock(&m_mutex);
    for (const Approval& approval : pending)
        m_open.insert(approval.id);
}

void ApprovalAnnouncer::opened(const Approval& approval)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_open.insert(approval.id);
    }
    tell(webhook_event::opened, approval);
    // Whoever resolved it may have been faster than this signal.
    changed(approval);
}

void ApprovalAnnouncer::changed(const Approval& approval)
{
    if (approval.isPending())
        return;
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_open.remove(approval.id))
            return;
    }
    tell(webhook_event::resolved, approval);
}

void ApprovalAnnouncer::tell(const char* event, const Approval& approval)
{
    if (m_sender.hasHooks())
        m_sender.post(event, approval.toJson());
}

} // namespace hall
