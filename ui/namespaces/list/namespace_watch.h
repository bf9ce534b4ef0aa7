// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/models/background.h"
#include "ui/models/namespaces/namespace_overview.h"

#include <QObject>
#include <QTimer>

namespace hall::ui {

/// Looks at claims and registry whenever the Hall changed, and puts them together beside the GUI
/// thread. Many changes at once become one. The Hall must outlive it. Private to this room; GUI
/// thread only.
class NamespaceWatch : public QObject {
    Q_OBJECT

public:
    explicit NamespaceWatch(Hall& hall, QObject* parent = nullptr);

    /// Looks now and at every change; false: not any more, because nobody would see it.
    void setWatching(bool watching);

Q_SIGNALS:
    void overviewReady(const hall::ui::NamespaceOverviewPtr& overview);

private:
    void look();

    Hall& m_hall;
    bool m_watching = false;
    bool m_looking = false;
    bool m_again = false;
    QTimer m_soon;
    Background m_background;
};

} // namespace hall::ui
