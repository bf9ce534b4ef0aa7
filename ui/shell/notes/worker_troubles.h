// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/models/background.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace hall::ui {

/// Workers that nothing is allowed to, by their ids.
struct WorkerTroubles {
    QSet<QString> tampered; ///< their code was changed
    QSet<QString> banned;   ///< by their status, or by the hash of their code or record
};
WorkerTroubles troublesIn(const Snapshot& snapshot);

/// Tells which workers were found changed, and which were banned, since it began. Works that out
/// beside the GUI thread. The Hall must outlive it. GUI thread only.
class WorkerTroubleWatch : public QObject {
    Q_OBJECT

public:
    explicit WorkerTroubleWatch(Hall& hall, QObject* parent = nullptr);

    /// Nothing when the Hall has not changed since, or the last look is not over.
    void look();

Q_SIGNALS:
    void tampered(const QStringList& workerIds);
    void banned(const QStringList& workerIds);

private:
    void take(const WorkerTroubles& now);

    Hall& m_hall;
    std::shared_ptr<const Snapshot> m_seen;
    WorkerTroubles m_known;
    bool m_begun = false; ///< what was so at the start is no news
    bool m_looking = false;
    Background m_background;
};

} // namespace hall::ui
