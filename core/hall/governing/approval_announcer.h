// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QSet>
#include <QString>

namespace hall {

class ApprovalDesk;
class WebhookSender;
struct Approval;

/// Tells the webhooks when an approval is opened and when it is resolved, once each, whatever else
/// the desk has to say about it. Has to outlive the desk it follows.
class ApprovalAnnouncer {
public:
    explicit ApprovalAnnouncer(WebhookSender& sender) : m_sender(sender) {}

    /// From now on. What is pending already has been announced by the Hall that opened it.
    void follow(ApprovalDesk& desk);

private:
    void opened(const Approval& approval);
    void changed(const Approval& approval);
    void tell(const char* event, const Approval& approval);

    WebhookSender& m_sender;
    QMutex m_mutex;
    QSet<QString> m_open; ///< announced as opened, not yet as resolved
};

} // namespace hall
