// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"

#include <QObject>

namespace hall::ui {

/// Learning mode of a Hall, on and off: one change of its configuration each. The Hall must outlive
/// it. GUI thread only.
class LearningSwitch : public QObject {
    Q_OBJECT

public:
    explicit LearningSwitch(Hall& hall, QObject* parent = nullptr);

    /// Unix ms; 0: the Hall does not learn now.
    qint64 until() const;
    bool isBusy() const { return m_busy; }

    void learnForAWeek();
    void end();

Q_SIGNALS:
    void changed();
    void failed(const hall::Error& error);

private:
    void set(qint64 untilMs);

    Hall& m_hall;
    bool m_busy = false;
};

} // namespace hall::ui
