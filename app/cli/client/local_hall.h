// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hall/hall.h"
#include "core/server/hall_server.h"

#include <QString>
#include <QUrl>

#include <memory>

namespace hall::cli {

/// A Hall opened on a database file for one verb (`--db FILE`). It is asked like any other, on a
/// free loopback port and with a token that nobody else has seen, so that a verb is written once
/// and gives the same answer both ways. Its server runs on the thread that opened it, while that
/// thread's event loop waits for the answer.
class LocalHall {
public:
    /// Errors: DATABASE_MISSING (a mistyped name must not make a new Hall), those of Hall::open and
    /// HallServer::listen.
    static Result<std::unique_ptr<LocalHall>> open(const QString& databasePath);

    QUrl address() const;
    QString token() const { return m_token; }

private:
    LocalHall(std::unique_ptr<Hall> hall, const ServerOptions& server, QString token);

    QString m_token;
    std::unique_ptr<Hall> m_hall;
    HallServer m_server; ///< after m_hall: it ends first
};

} // namespace hall::cli
