// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/models/background.h"
#include "ui/models/worker/worker_table_model.h"

#include <QObject>
#include <QTimer>

namespace hall::ui {

/// Looks at the registry whenever the Hall changed, and works out beside the GUI thread what that
/// means for the table. Many changes at once become one. The Hall must outlive it. Private to this
/// room; GUI thread only.
class RegistryWatch : public QObject {
    Q_OBJECT

public:
    explicit RegistryWatch(Hall& hall, QObject* parent = nullptr);

    /// Asks at once, whether or not something changed.
    void look();

Q_SIGNALS:
    /// From the snapshot of the delta before; apply it at once.
    void deltaReady(const hall::ui::WorkerDelta& delta);

private:
    Hall& m_hall;
    SnapshotPtr m_seen;
    bool m_looking = false;
    bool m_again = false;
    QTimer m_soon;
    Background m_background;
};

} // namespace hall::ui
