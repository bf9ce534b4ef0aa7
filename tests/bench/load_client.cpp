// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load_client.h"

#include <QFile>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>

namespace hall::bench {

namespace {

using SteadyClock = std::chrono::steady_clock;

struct Client {
    int socket = -1;
    QByteArray received;
    SteadyClock::time_point sentAt;
};

int connectTo(std::uint16_t port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
        ::close(socket);
        return -1;
    }
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return socket;
}

void send(Client& client, const QByteArray& request)
{
    client.sentAt = SteadyClock::now();
    if (::send(client.socket, request.constData(), std::size_t(request.size()), MSG_NOSIGNAL) !=
        request.size())
        ::shutdown(client.socket, SHUT_RDWR); // seen as a failure when it is read
}

/// Length of the first whole reply in `bytes`; 0 when there is none yet.
qsizetype wholeReply(const QByteArray& bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const QByteArray lower = bytes.first(head).toLower();
    const qsizetype field = lower.indexOf("content-length:");
    if (field < 0)
        return 0;
    const qsizetype from = field + qsizetype(sizeof "content-length:") - 1;
    const qsizetype end = lower.indexOf('\r', from);
    const qsizetype length = lower.mid(from, end < 0 ? -1 : end - from).trimmed().toLongLong();
    const qsizetype whole = head + 4 + length;
    return bytes.size() >= whole ? whole : 0;
}

} // namespace

std::uint32_t LoadResult::percentileUs(double share) const
{
    if (latenciesUs.empty())
        return 0;
    std::vector<std::uint32_t> sorted = latenciesUs;
    const auto at = std::min(sorted.size() - 1, std::size_t(double(sorted.size()) * share));
    std::nth_element(sorted.begin(), sorted.begin() + std::ptrdiff_t(at), sorted.end());
    return sorted[at];
}

LoadResult runLoad(std::uint16_t port, const QByteArray& request, int connections, double seconds)
{
    LoadResult result;
    std::vector<Client> clients(static_cast<std::size_t>(connections));
    const int poll = ::epoll_create1(EPOLL_CLOEXEC);
    for (std::size_t i = 0; i < clients.size(); ++i) {
        clients[i].socket = connectTo(port);
        if (clients[i].socket < 0) {
            ++result.failures;
            continue;
        }
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = i;
        ::epoll_ctl(poll, EPOLL_CTL_ADD, clients[i].socket, &event);
    }

    const auto start = SteadyClock::now();
    const auto end = start + std::chrono::duration<double>(seconds);
    for (Client& client : clients) {
        if (client.socket >= 0)
            send(client, request);
    }
    char buffer[65536];
    epoll_event events[64];
    while (SteadyClock::now() < end) {
        const int ready = ::epoll_wait(poll, events, 64, 100);
        for (int i = 0; i < ready; ++i) {
            Client& client = clients[events[i].data.u64];
            const ssize_t got = ::recv(client.socket, buffer, sizeof buffer, 0);
            if (got <= 0) {
                ++result.failures;
                ::epoll_ctl(poll, EPOLL_CTL_DEL, client.socket, nullptr);
                continue;
            }
            client.received.append(buffer, got);
            const qsizetype whole = wholeReply(client.received);
            if (whole == 0)
                continue;
            if (!client.received.startsWith("HTTP/1.1 200"))
                ++result.failures;
            ++result.replies;
            result.latenciesUs.push_back(
                std::uint32_t(std::chrono::duration_cast<std::chrono::microseconds>(
                                  SteadyClock::now() - client.sentAt)
                                  .count()));
            client.received.remove(0, whole);
            send(client, request);
        }
    }
    result.seconds = std::chrono::duration<double>(SteadyClock::now() - start).count();
    for (const Client& client : clients) {
        if (client.socket >= 0)
            ::close(client.socket);
    }
    ::close(poll);
    return result;
}

long residentKiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLong() * ::sysconf(_SC_PAGESIZE) / 1024;
}

} // namespace hall::bench
