// SPDX-License-Identifier: GPL-3.0-or-later
// What readers of the live stream cost those who ask, as ratios measured in one run:
//   event_stream_bench [--seconds N]
// POST /api/route over 64 keep-alive connections, without any reader, with 56 that never read, and
// with 8 more that read everything: 64 is the most that the Hall takes.
#include "tests/bench/served_hall.h"

#include <QCoreApplication>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <memory>
#include <thread>
#include <vector>

using namespace hall;
using namespace hall::bench;

namespace {

constexpr int stuckReaders = 56;
constexpr int liveReaders = 8;

class StreamSocket {
public:
    StreamSocket(quint16 port, const QByteArray& token) : m_port(port), m_token(token) { open(); }
    StreamSocket(const StreamSocket&) = delete;
    StreamSocket& operator=(const StreamSocket&) = delete;
    ~StreamSocket() { ::close(m_socket); }

    int descriptor() const { return m_socket; }
    /// Comes back when the Hall has ended it.
    void reopen()
    {
        ::close(m_socket);
        open();
    }

private:
    void open()
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
            return;
        const QByteArray request =
            "GET /api/events HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + m_token +
            "\r\n\r\n";
        (void)!::write(m_socket, request.constData(), size_t(request.size()));
    }

    quint16 m_port;
    QByteArray m_token;
    int m_socket = -1;
};

/// Reads `count` streams on a thread of its own and counts their events; comes back when one ends.
class LiveReaders {
public:
    LiveReaders(quint16 port, const QByteArray& token, int count)
    {
        for (int i = 0; i < count; ++i)
            m_streams.push_back(std::make_unique<StreamSocket>(port, token));
        m_thread = std::thread([this] { read(); });
    }
    ~LiveReaders()
    {
        m_stops = true;
        m_thread.join();
    }
    quint64 events() const { return m_events; }
    quint64 returns() const { return m_returns; }

private:
    void read()
    {
        std::vector<pollfd> watched(m_streams.size());
        std::vector<char> buffer(256 << 10);
        while (!m_stops) {
            for (size_t i = 0; i < watched.size(); ++i)
                watched[i] = {m_streams[i]->descriptor(), POLLIN, 0};
            ::poll(watched.data(), watched.size(), 50);
            for (size_t i = 0; i < watched.size(); ++i) {
                if (watched[i].revents == 0)
                    continue;
                const ssize_t got = ::read(watched[i].fd, buffer.data(), buffer.size());
                if (got <= 0) {
                    ++m_returns;
                    m_streams[i]->reopen();
                    continue;
                }
                m_events += quint64(
                    QByteArrayView(buffer.data(), got).toByteArray().count("\nevent: decision\n"));
            }
        }
    }

    std::vector<std::unique_ptr<StreamSocket>> m_streams;
    std::atomic<quint64> m_events = 0, m_returns = 0;
    std::atomic_bool m_stops = false;
    std::thread m_thread;
};

void say(const char* what, const LoadResult& result, const LoadResult& base)
{
    std::printf("%-44s %8.0f /s   p50 %5u us   p99 %6u us   ratio %.2f\n", what, result.perSecond(),
                result.percentileUs(0.5), result.percentileUs(0.99),
                result.perSecond() / std::max(1.0, base.perSecond()));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const double seconds = secondsOfCommandLine("10");
    const ServedHall hall;
    const quint16 port = hall.port();
    const QByteArray token = hall.token();
    const auto loadFor = [port, request = hall.request()](double length) {
        return loadWhileServing(port, request, 64, length);
    };

    (void)loadFor(std::max(1.0, seconds / 5));
    const LoadResult none = loadFor(seconds);
    const long before = residentKiB();
    std::vector<std::unique_ptr<StreamSocket>> stuck;
    for (int i = 0; i < stuckReaders; ++i)
        stuck.push_back(std::make_unique<StreamSocket>(port, token));
    const LoadResult onlyStuck = loadFor(seconds);
    const quint64 droppedStuck = hall.server->counters().eventStreamsDropped;
    for (auto& one : stuck)
        one->reopen();
    LoadResult both;
    quint64 events = 0;
    quint64 returns = 0;
    {
        LiveReaders live(port, token, liveReaders);
        both = loadFor(seconds);
        events = live.events();
        returns = live.returns();
    }
    const long after = residentKiB();
    const LoadResult again = loadFor(seconds);

    say("POST /api/route, no reader", none, none);
    say("56 readers that never read", onlyStuck, none);
    say("56 that never read, 8 that read everything", both, none);
    say("no reader again", again, none);
    std::printf("wanted: ratio at least 0.85 with readers that never read\n");
    std::printf("events that the 8 got             %llu of %llu each\n",
                static_cast<unsigned long long>(events / liveReaders),
                static_cast<unsigned long long>(both.replies));
    std::printf(
        "let go because they were slow     %llu, then %llu; came back %llu times\n",
        static_cast<unsigned long long>(droppedStuck),
        static_cast<unsigned long long>(hall.server->counters().eventStreamsDropped - droppedStuck),
        static_cast<unsigned long long>(returns));
    std::printf("resident memory                   %ld KiB before readers, %ld after\n", before,
                after);
    const auto failures = none.failures + onlyStuck.failures + both.failures + again.failures;
    std::printf("failed replies                    %llu\n",
                static_cast<unsigned long long>(failures));
    return failures == 0 ? 0 : 1;
}
