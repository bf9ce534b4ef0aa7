// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/server_runner.h"
#include "tests/bench/load_client.h"
#include "tests/support/hall_fixture.h"

#include <memory>

namespace hall::bench {

/// The number behind `--seconds`, at least 1.
double secondsOfCommandLine(const char* byDefault);

/// A whole HTTP request that asks POST /api/route.
QByteArray routeRequest(const QString& token, const QByteArray& body);
/// Runs the load on a thread of its own while this one serves events.
LoadResult loadWhileServing(quint16 port, const QByteArray& request, int connections,
                            double seconds);

/// A Hall in this process with one worker, which listens on a free port.
struct ServedHall {
    test::HallFixture fixture;
    std::unique_ptr<ServerRunner> server;

    /// Says what is wrong and ends the program when it cannot.
    ServedHall();

    quint16 port() const;
    QByteArray token() const { return fixture.hall->sessionToken().toUtf8(); }
    /// What the worker may do.
    QByteArray request() const;
};

} // namespace hall::bench
