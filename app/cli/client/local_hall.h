// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hall/hall.h"
#include "core/server/server_runner.h"

#include <QString>
#include <QUrl>

#include <memory>

namespace hall::cli {

/// A Hall opened on a database file for one verb (`--db FILE`). It is asked like any other, on a
/// free loopback port and with a token that nobody else has seen, so that a verb is written once
/// and gives the same answer both ways.
class LocalHall {
public:
    /// Errors: DATABASE_MISSING (a mistyped name must not make a new Hall), those of Hall::open and
    /// HallServer::listen.
    static Result<std::unique_ptr<LocalHall>> open(const QString& databasePath);

    QUrl address() const;
    QString token() const { return m_token; }

private:
    LocalHall(std::unique_ptr<Hall> hall, QString token);

    QString m_token;
    std::unique_ptr<Hall> m_hall;
    ServerRunner m_runner; ///< after m_hall: it ends first
};

} // namespace hall::cli
