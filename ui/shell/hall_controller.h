// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/server_state.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace hall::ui {

/// The window's one line to Hall and server: looks once a second and whenever something changed,
/// and brings answers from the Hall's threads to the GUI thread. Waits for nothing. `hall` and
/// `runner` must outlive it. GUI thread only.
class HallController : public QObject {
    Q_OBJECT

public:
    HallController(Hall& hall, ServerRunner& runner, QObject* parent = nullptr);

    const HallStatus& status() const { return m_status; }
    const ServerState& state() const { return m_state; }
    double decisionsPerSecond() const { return m_rate; }
    QString url() const; ///< empty unless listening
    QStringList warnings() const;
    Error serverError() const;
    ServerOptions serverOptions() const;
    QString sessionToken() const; ///< empty: not known here
    Hall& hall() { return m_hall; }

    void setLockdown(bool on, const QString& reason);
    void setOnline(bool on);
    void retry();               ///< once more with the same options
    void usePort(quint16 port); ///< 1–65535, for this run

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void refreshed();
    void stateChanged();
    /// `what` was asked for and did not happen.
    void actionFailed(const QString& what, const hall::Error& error);

private:
    Done<void> report(const QString& what);
    void measure();

    Hall& m_hall;
    ServerRunner& m_runner;
    HallStatus m_status;
    ServerState m_state;
    QTimer m_timer;
    QElapsedTimer m_sinceMeasure;
    qint64 m_measuredTotal = 0;
    double m_rate = 0;
};

} // namespace hall::ui
