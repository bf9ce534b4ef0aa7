// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/local_hall.h"

#include "app/cli/terminal/input.h"
#include "core/access/token.h"

#include <QFileInfo>

namespace hall::cli {

using namespace Qt::StringLiterals;

LocalHall::LocalHall(std::unique_ptr<Hall> hall, const ServerOptions& server, QString token)
    : m_token(std::move(token)), m_hall(std::move(hall)), m_server(*m_hall, server)
{}

Result<std::unique_ptr<LocalHall>> LocalHall::open(const QString& databasePath)
{
    if (!QFileInfo::exists(databasePath)) {
        return Error{u"there is no database at %1; `hall server start --db FILE` makes one"_s.arg(
                         databasePath),
                     u"DATABASE_MISSING"_s, databasePath};
    }
    HallOptions options;
    options.databasePath = QFileInfo(databasePath).absoluteFilePath();
    options.adminToken = newTokenSecret();
    auto hall = Hall::open(options);
    if (!hall) {
        Error error = hall.error();
        if (error.code == u"DATABASE_IN_USE"_s)
            error.message += u" Leave out --db to ask the Hall that holds it."_s;
        return error;
    }

    ServerOptions server;
    server.port = 0;
    server.maxBodyBytes = maxFileBytes;
    std::unique_ptr<LocalHall> local(new LocalHall(*std::move(hall), server, options.adminToken));
    if (const auto listening = local->m_server.listen(); !listening)
        return listening.error();
    return local;
}

QUrl LocalHall::address() const
{
    return QUrl(m_server.url());
}

} // namespace hall::cli
