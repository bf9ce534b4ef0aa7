// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/export/export_job.h"
#include "ui/models/background.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace hall::ui {

/// One export at a time, on a thread of its own. Deleting it cancels what goes on. GUI thread only.
class ExportRun : public QObject {
    Q_OBJECT

public:
    explicit ExportRun(QObject* parent = nullptr);
    ~ExportRun() override;

    /// Nothing happens while one goes on. `progress` and `cancel` of the options are this object's
    /// own.
    void start(ExportOptions options);
    void cancel();
    bool isRunning() const { return m_cancel != nullptr; }
    /// The name that a file of these options should have: nameProposed(), unless something newer
    /// was asked for.
    void proposeName(ExportOptions options);

Q_SIGNALS:
    /// At most ten times a second. `total` -1: not known yet.
    void progressed(qint64 done, qint64 total);
    void finished(const hall::Result<hall::ExportResult>& result);
    void nameProposed(const hall::Result<QString>& name);

private:
    Background m_background;
    std::shared_ptr<std::atomic_bool> m_cancel; ///< of the one that goes on; null: none
    int m_asked = 0;                            ///< names
};

} // namespace hall::ui
