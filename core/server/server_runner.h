// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/hall_server.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace hall {

/// A HallServer on a thread of its own, for a program whose own thread has a window to draw.
/// Everything here is called on, and emitted to, the thread that made the runner.
class ServerRunner : public QObject {
    Q_OBJECT

public:
    enum class State { Stopped, Starting, Listening, Failed };

    explicit ServerRunner(Hall& hall, QObject* parent = nullptr);
    /// Drains for at most two seconds, then stops.
    ~ServerRunner() override;

    /// Starts, or after stop() or a failure starts again, with these options.
    void start(const ServerOptions& options);
    void stop();

    State state() const;
    Error error() const; ///< of the last failure, e.g. PORT_IN_USE
    ServerOptions options() const;
    QString url() const; ///< empty unless listening
    QStringList warnings() const;
    ServerCounters counters() const; ///< as of now; thread-safe underneath
    /// Who called since it listens; empty when it does not. (clients/client_book.h)
    std::vector<ConnectedClient> clients() const;

Q_SIGNALS:
    void stateChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hall
