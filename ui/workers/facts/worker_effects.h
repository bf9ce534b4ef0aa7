// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/models/background.h"
#include "ui/models/worker/effect/change_impact.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace hall::ui {

/// Finds out beside the GUI thread what a record means: what its worker may do, and what a change
/// of it would have done. Of two questions of a kind only the newer one is answered. The Hall must
/// outlive it. GUI thread only; private to this room.
class WorkerEffects : public QObject {
    Q_OBJECT

public:
    explicit WorkerEffects(Hall& hall, QObject* parent = nullptr);
    ~WorkerEffects() override;

    /// For `worker` as it stands in the Hall, or as a draft would make it.
    void askMatrix(const WorkerRecord& worker, bool isDraft);
    /// Of storing `draft` in place of the record of its worker.
    void askImpact(const WorkerRecord& draft);
    /// No answer any more to what was asked.
    void forget();

Q_SIGNALS:
    void matrixReady(const hall::ui::CapabilityMatrix& matrix);
    void impactReady(const hall::ui::ChangeImpact& impact);
    /// The log could not be read.
    void impactFailed(const QString& why);

private:
    using Counter = std::shared_ptr<std::atomic<quint64>>;
    static Cancelled overtaken(const Counter& counter);
    void decideAgain(const WorkerRecord& draft, AuditPage page, Cancelled cancelled);

    Hall& m_hall;
    Counter m_matrix = std::make_shared<std::atomic<quint64>>(0);
    Counter m_impact = std::make_shared<std::atomic<quint64>>(0);
    Background m_background;
};

} // namespace hall::ui
