// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/server_runner.h"

#include "core/server/clients/client_book.h"

#include <QMutex>

#include <optional>

namespace hall {

namespace {

constexpr int drainMs = 2000;

/// What lives on the server's thread. Everything but counters() and clients() is called there.
class ServerHome : public QObject {
    Q_OBJECT

public:
    explicit ServerHome(Hall& hall) : m_hall(hall) {}

    ServerCounters counters() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_server ? m_server->counters() : ServerCounters();
    }

    std::vector<ConnectedClient> clients() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_server ? m_server->clients() : std::vector<ConnectedClient>();
    }

    void start(const ServerOptions& options)
    {
        auto server = std::make_unique<HallServer>(m_hall, options);
        const auto listening = server->listen();
        if (!listening) {
            Q_EMIT failed(listening.error());
            return;
        }
        connect(server.get(), &HallServer::drained, this, &ServerHome::drained);
        const QString url = server->url();
        const QStringList warnings = server->warnings();
        {
            const QMutexLocker lock(&m_mutex);
            m_server = std::move(server);
        }
        Q_EMIT listens(url, warnings);
    }

    void drain()
    {
        if (m_server)
            m_server->drain(drainMs);
        else
            Q_EMIT drained();
    }

    void drop()
    {
        std::unique_ptr<HallServer> server;
        const QMutexLocker lock(&m_mutex);
        server.swap(m_server);
    }

Q_SIGNALS:
    void listens(const QString& url, const QStringList& warnings);
    void failed(const hall::Error& error);
    void drained();

private:
    Hall& m_hall;
    mutable QMutex m_mutex;
    std::unique_ptr<HallServer> m_server;
};

} // namespace

class ServerRunner::Private {
public:
    explicit Private(ServerRunner& runner, Hall& theHall) : q(runner), home(new ServerHome(theHall))
    {}

    void begin(const ServerOptions& wanted);
    void become(State next);
    /// The thread has nothing to answer any more.
    void ended();

    ServerRunner& q;
    QThread thread;
    ServerHome* home; ///< deleted when the thread ends
    State state = State::Stopped;
    bool stopping = false;
    std::optional<ServerOptions> next; ///< to be started when the stop is complete
    ServerOptions options;
    Error error;
    QString url;
    QStringList warnings;
};

void ServerRunner::Private::become(State wanted)
{
    state = wanted;
    if (wanted != State::Listening) {
        url.clear();
        warnings.clear();
    }
    Q_EMIT q.stateChanged();
}

void ServerRunner::Private::begin(const ServerOptions& wanted)
{
    options = wanted;
    error = {};
    QMetaObject::invokeMethod(home, [there = home, wanted] { there->start(wanted); });
    become(State::Starting);
}

void ServerRunner::Private::ended()
{
    stopping = false;
    QMetaObject::invokeMethod(home, [there = home] { there->drop(); });
    if (next) {
        const ServerOptions wanted = *next;
        next.reset();
        begin(wanted);
    } else {
        become(State::Stopped);
    }
}

ServerRunner::ServerRunner(Hall& hall, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, hall))
{
    qRegisterMetaType<hall::Error>();
    d->home->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->home, &QObject::deleteLater);
    connect(d->home, &ServerHome::listens, this,
            [this](const QString& url, const QStringList& warnings) {
                d->url = url;
                d->warnings = warnings;
                d->become(State::Listening);
                if (d->stopping)
                    QMetaObject::invokeMethod(d->home, [home = d->home] { home->drain(); });
            });
    connect(d->home, &ServerHome::failed, this, [this](const Error& error) {
        d->error = error;
        if (d->stopping)
            d->ended();
        else
            d->become(State::Failed);
    });
    connect(d->home, &ServerHome::drained, this, [this] { d->ended(); });
    d->thread.setObjectName(QStringLiteral("hall-server"));
    d->thread.start();
}

ServerRunner::~ServerRunner()
{
    disconnect(d->home, nullptr, this, nullptr);
    // Direct: this thread waits below and would never take a queued call.
    connect(d->home, &ServerHome::drained, &d->thread, &QThread::quit, Qt::DirectConnection);
    QMetaObject::invokeMethod(d->home, [home = d->home] { home->drain(); });
    d->thread.wait();
}

void ServerRunner::start(const ServerOptions& options)
{
    if (d->state == State::Stopped || d->state == State::Failed) {
        d->begin(options);
        return;
    }
    d->next = options;
    const bool draining = d->stopping;
    d->stopping = true;
    if (!draining && d->state == State::Listening)
        QMetaObject::invokeMethod(d->home, [home = d->home] { home->drain(); });
}

void ServerRunner::stop()
{
    d->next.reset();
    if (d->stopping)
        return;
    if (d->state == State::Failed) {
        d->become(State::Stopped);
        return;
    }
    if (d->state == State::Stopped)
        return;
    d->stopping = true;
    if (d->state == State::Listening)
        QMetaObject::invokeMethod(d->home, [home = d->home] { home->drain(); });
}

ServerRunner::State ServerRunner::state() const
{
    return d->state;
}

Error ServerRunner::error() const
{
    return d->error;
}

ServerOptions ServerRunner::options() const
{
    return d->options;
}

QString ServerRunner::url() const
{
    return d->url;
}

QStringList ServerRunner::warnings() const
{
    return d->warnings;
}

ServerCounters ServerRunner::counters() const
{
    return d->home->counters();
}

std::vector<ConnectedClient> ServerRunner::clients() const
{
    return d->home->clients();
}

} // namespace hall

#include "server_runner.moc"
