// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"

#include <QObject>

#include <functional>
#include <vector>

namespace hall::ui {

/// Puts the examples into this Hall and takes them out again: ordinary enrolments and changes of
/// the configuration, each in the log. One thing at a time; the Hall must outlive it. GUI thread
/// only. (ui/models/firstrun/example_set.h)
class ExampleActions : public QObject {
    Q_OBJECT

public:
    explicit ExampleActions(Hall& hall, QObject* parent = nullptr);

    bool isBusy() const { return m_busy; }

    /// Each goes on where an earlier try stopped: what is there already is left alone.
    void loadWorkers();
    void installRule(); ///< and the worker it is about
    void removeAll();

    /// A record of somebody's own.
    void enroll(const std::vector<QByteArray>& records);

Q_SIGNALS:
    void busyChanged();
    /// `error` has a message if the last one asked for stopped half-way.
    void finished(const hall::Error& error);

private:
    using Step = std::function<void(std::function<void(const Error&)>)>;

    Step enrolling(const QByteArray& record);
    Step enrollingExample(const QString& workerId);
    Step importing(QByteArray (*bundle)(const Bundle&), bool wanted);
    void begin(std::vector<Step> steps);
    void next();

    Hall& m_hall;
    bool m_busy = false;
    std::size_t m_at = 0;
    std::vector<Step> m_steps;
};

} // namespace hall::ui
