// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/approving/approval_desk.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace hall::ui {

/// Pending and not set aside.
int waitingCount(const ApprovalCounts& counts);

/// What happens at the desk, brought to the GUI thread and gathered: fifty requests within a moment
/// are one signal. The desk must outlive it. GUI thread only.
class DeskWatch : public QObject {
    Q_OBJECT

public:
    explicit DeskWatch(ApprovalDesk& desk, QObject* parent = nullptr);

Q_SIGNALS:
    /// Each id once, in the order in which they came. New ones are in `arrived` and in `changed`.
    void arrived(const QStringList& approvalIds);
    void changed(const QStringList& approvalIds);
    void grantsChanged();

private:
    void note(QStringList& ids, const QString& id);
    void tell();

    QStringList m_arrived, m_changed;
    bool m_grants = false;
    QTimer m_soon;
};

} // namespace hall::ui
