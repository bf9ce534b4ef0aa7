// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/local_hall.h"

#include "app/cli/input.h"
#include "core/access/token.h"

#include <QEventLoop>
#include <QFileInfo>

namespace hall::cli {

using namespace Qt::StringLiterals;

LocalHall::LocalHall(std::unique_ptr<Hall> hall, QString token)
    : m_token(std::move(token)), m_hall(std::move(hall)), m_runner(*m_hall)
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

    std::unique_ptr<LocalHall> local(new LocalHall(*std::move(hall), options.adminToken));
    ServerOptions server;
    server.port = 0;
    server.maxBodyBytes = maxFileBytes;
    QEventLoop loop;
    const auto settled = [&] {
        const auto state = local->m_runner.state();
        return state == ServerRunner::State::Listening || state == ServerRunner::State::Failed;
    };
    QObject::connect(&local->m_runner, &ServerRunner::stateChanged, &loop, [&] {
        if (settled())
            loop.quit();
    });
    local->m_runner.start(server);
    if (!settled())
        loop.exec();
    if (local->m_runner.state() == ServerRunner::State::Failed)
        return local->m_runner.error();
    return local;
}

QUrl LocalHall::address() const
{
    return QUrl(m_runner.url());
}

} // namespace hall::cli
