// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/live_hall.h"

#include "core/json/canonical_json.h"

#include <QTest>
#include <QUrl>

#include <future>

namespace hall::test {

using namespace Qt::StringLiterals;

LiveHall::LiveHall(ServerOptions options, int eventCapacity)
    : m_options(std::move(options)), m_eventCapacity(eventCapacity)
{
    start();
}

bool LiveHall::reopen()
{
    m_runner.reset();
    m_hall.reset();
    start();
    return m_problem.isEmpty();
}

void LiveHall::start()
{
    HallOptions hallOptions;
    hallOptions.databasePath = m_folder.filePath(u"hall.db"_s);
    hallOptions.durability = Durability::Process;
    hallOptions.eventCapacity = m_eventCapacity;
    hallOptions.workerFolders = {m_folder.filePath(u"workers"_s)};
    session = "hst_test-session-0123456789012345678901234567890";
    admin = "hst_test-admin-001234567890123456789012345678900";
    hallOptions.sessionToken = QString::fromLatin1(session);
    hallOptions.adminToken = QString::fromLatin1(admin);
    hallOptions.clock = [ahead = m_aheadMs, now = systemClock()] { return now() + *ahead; };
    auto opened = Hall::open(hallOptions);
    if (!opened) {
        m_problem = opened.error().message;
        return;
    }
    m_hall = std::move(opened).value();
    m_runner = std::make_unique<ServerRunner>(*m_hall);
    m_options.port = 0;
    m_runner->start(m_options);
    (void)QTest::qWaitFor([this] { return m_runner->state() != ServerRunner::State::Starting; },
                          20000);
    if (m_runner->state() != ServerRunner::State::Listening)
        m_problem = u"not listening: "_s + m_runner->error().message;
    m_port = quint16(QUrl(m_runner->url()).port(0));
}

QByteArray LiveHall::makeToken(Roles roles, const QString& tenant)
{
    static int number = 0;
    NewToken wanted;
    wanted.name = u"token-%1"_s.arg(++number);
    wanted.roles = roles;
    wanted.tenant = tenant;
    std::promise<QByteArray> secret;
    m_hall->createToken(wanted, localCaller(), [&secret](Result<CreatedToken> created) {
        secret.set_value(created ? created->secret.toLatin1() : QByteArray());
    });
    return secret.get_future().get();
}

RawReply LiveHall::enrol(const QByteArray& workerId, const QByteArray& capability)
{
    return ask(m_port, requestBytes("POST", "/enroll", admin, workerRecord(workerId, capability)));
}

RawReply LiveHall::route(const QByteArray& body) const
{
    return ask(m_port, requestBytes("POST", "/api/route", session, body));
}

QByteArray workerRecord(const QByteArray& workerId, const QByteArray& capability)
{
    const QByteArray members =
        "\"worker_id\":\"" + workerId +
        "\",\"worker_species_id\":\"wrk.test.species\",\"capabilities\":[\"" + capability +
        "\"],\"risk_tier\":\"low\"";
    const auto hash = recordArtifactHash("{" + members + "}");
    return "{\"artifact_hash\":\"" + (hash ? hash->toLatin1() : QByteArray()) + "\"," + members +
           "}";
}

} // namespace hall::test
