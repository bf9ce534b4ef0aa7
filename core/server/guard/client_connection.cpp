// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/guard/client_connection.h"

#include "core/server/guard/guard.h"
#include "core/server/guard/statistics.h"
#include "core/server/guard/stream_watcher.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

#include <poll.h>
#include <sys/socket.h>

namespace hall {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 readBufferBytes = 64 << 10;
/// Beyond this much unsent answer no further request is read.
constexpr qint64 maxUnsentBytes = 256 << 10;
/// Requests of one client in a row before others get their turn.
constexpr int requestsPerTurn = 32;
/// How long, and how much, is read away so that the client gets to read its answer.
constexpr qint64 lingerMs = 2000;
constexpr qint64 lingerAfterErrorMs = 15000;
constexpr qint64 lingerBytes = 256 << 20;
/// How many requests one client may have under way when the first of them is held, and how much of
/// their answers is kept.
constexpr size_t maxOwed = 16;
constexpr qsizetype maxOwedBytes = 256 << 10;
/// What the kernel may hold of a stream: it would take megabytes for a reader that is stuck.
constexpr int streamSendBufferBytes = 128 << 10;
} // namespace

ClientConnection::ClientConnection(GuardContext& context, quint64 id, QTcpSocket* socket,
                                   QObject* parent)
    : QObject(parent), m_context(context), m_id(id), m_socket(socket),
      m_reader(context.options.framing), m_since(context.clock.elapsed())
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readBufferBytes);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &ClientConnection::onReadyRead);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &ClientConnection::onBytesWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, &ClientConnection::onDisconnected);
}

ClientConnection::~ClientConnection()
{
    m_socket->disconnect(this);
}

bool ClientConnection::idle() const
{
    if (m_phase != Phase::Reading || m_reader.state() != RequestReader::State::Empty ||
        !m_owed.empty() || !m_input.isEmpty() || m_socket->bytesAvailable() > 0 ||
        m_socket->bytesToWrite() > 0)
        return false;
    char byte = 0;
    return ::recv(int(m_socket->socketDescriptor()), &byte, 1, MSG_PEEK | MSG_DONTWAIT) <= 0;
}

void ClientConnection::onReadyRead()
{
    if (m_phase == Phase::Lingering || m_phase == Phase::Streaming)
        discardInput();
    else
        pump();
}

void ClientConnection::onBytesWritten()
{
    m_progress = m_context.clock.elapsed();
    if (m_phase == Phase::Lingering)
        shutDownWriting();
    else if (m_phase == Phase::Streaming)
        m_context.streams.streamAdvanced(m_id);
    else
        pump();
}

void ClientConnection::onDisconnected()
{
    if (m_phase == Phase::Closed)
        return;
    if (m_phase == Phase::Lingering)
        --m_context.lingering;
    m_phase = Phase::Closed;
    m_owed.clear();
    m_context.bufferedBytes -= std::exchange(m_accounted, 0);
    m_context.onClosed(m_id);
}

void ClientConnection::pump()
{
    if (m_pumping)
        return;
    m_pumping = true;
    for (int requests = 0;
         m_phase == Phase::Reading && m_socket->bytesToWrite() < maxUnsentBytes;) {
        if (m_input.isEmpty())
            m_input = m_socket->read(std::min(m_socket->bytesAvailable(), readBufferBytes));
        if (m_input.isEmpty())
            break;
        if (requests == requestsPerTurn) {
            QMetaObject::invokeMethod(this, &ClientConnection::pump, Qt::QueuedConnection);
            break;
        }
        readSome();
        if (m_phase != Phase::Reading || m_reader.state() == RequestReader::State::Empty)
            ++requests;
    }
    m_pumping = false;
}

void ClientConnection::readSome()
{
    if (m_reader.state() == RequestReader::State::Empty)
        m_since = m_context.clock.elapsed();
    const qsizetype taken = m_reader.feed(m_input);
    m_input.remove(0, taken);
    accountBuffered();
    switch (m_reader.state()) {
    case RequestReader::State::Failed:
        refuse(m_reader.error());
        break;
    case RequestReader::State::Complete:
        dispatch();
        break;
    default:
        if (m_context.bufferedBytes > m_context.options.maxBufferedBytes)
            refuse({u"The Hall is reading too many large requests at this moment. Try again."_s,
                    u"MEMORY_EXHAUSTED"_s,
                    {}});
        else if (m_input.isEmpty())
            inviteBody();
    }
}

/// Not before what is owed is out: the client would take it for the answer to that.
void ClientConnection::inviteBody()
{
    if (m_owed.empty() && m_reader.takeContinueWanted())
        write("HTTP/1.1 100 Continue\r\n\r\n");
}

void ClientConnection::accountBuffered()
{
    const qint64 now = m_reader.bufferedBytes();
    m_context.bufferedBytes += now - std::exchange(m_accounted, now);
}

void ClientConnection::dispatch()
{
    const FramedRequest request = m_reader.take();
    accountBuffered();
    m_context.statistics.countRequest();
    ++m_generation;
    m_phase = Phase::Busy;
    Owed& owed = m_owed.emplace_back();
    owed.generation = m_generation;
    owed.keepAlive = request.keepAlive;
    owed.headOnly = request.method == "HEAD";
    const quint64 generation = m_generation;
    const auto host = m_context.options.hosts.check(request.host, m_socket->localAddress());
    if (!host) {
        const HttpReply reply = HttpReply::failure(host.error());
        m_context.onRefusedHost(request, reply);
        answer(generation, reply);
    } else
        m_context.onRequest(request, m_socket->peerAddress(), {m_id, generation});
}

void ClientConnection::write(const QByteArray& bytes)
{
    m_progress = m_context.clock.elapsed();
    m_socket->write(bytes);
    // Saves a round through the event loop; what does not fit goes out from there.
    m_socket->flush();
}

void ClientConnection::answer(quint64 generation, const HttpReply& reply)
{
    const auto owed = std::find_if(m_owed.begin(), m_owed.end(), [generation](const Owed& one) {
        return one.generation == generation && !one.reply;
    });
    if (owed == m_owed.end())
        return;
    m_context.statistics.countRefusal(reply.refusal);
    owed->reply = reply;
    owed->keepAlive = owed->keepAlive && !reply.isStream;
    sendWhatIsDue();
    readOn();
}

void ClientConnection::hold(quint64 generation)
{
    if (m_owed.empty() || m_owed.back().generation != generation)
        return;
    m_owed.back().held = true;
    readOn();
}

void ClientConnection::refuse(const Error& error)
{
    if (m_phase != Phase::Reading)
        return;
    m_phase = Phase::Busy;
    Owed& last = m_owed.emplace_back();
    last.keepAlive = false;
    last.headOnly = m_reader.isHead();
    last.reply = HttpReply::failure(error);
    m_context.statistics.countRefusal(last.reply->refusal);
    sendWhatIsDue();
}

void ClientConnection::sendWhatIsDue()
{
    while (!m_owed.empty() && m_owed.front().reply) {
        const Owed owed = std::move(m_owed.front());
        m_owed.pop_front();
        const bool keepAlive = owed.keepAlive && !(m_context.draining && m_owed.empty());
        write(wireBytes(*owed.reply, keepAlive, owed.headOnly));
        if (m_phase == Phase::Closed)
            return;
        if (owed.reply->isStream && !owed.headOnly)
            return beginStream();
        if (!keepAlive)
            return linger(owed.generation == 0);
    }
    if (m_owed.empty() && m_phase == Phase::Reading) {
        m_since = m_context.clock.elapsed();
        inviteBody();
    }
}

void ClientConnection::beginStream()
{
    m_owed.clear();
    m_input.clear();
    m_context.bufferedBytes -= std::exchange(m_accounted, 0);
    m_phase = Phase::Streaming;
    m_socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, streamSendBufferBytes);
    // An encrypted socket takes everything at once; what counts is what leaves it.
    if (const auto* tls = qobject_cast<QSslSocket*>(m_socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &ClientConnection::onBytesWritten);
    discardInput();
    if (m_phase == Phase::Streaming)
        m_context.streams.streamOpened(m_id);
}

void ClientConnection::feed(const QByteArray& bytes)
{
    if (m_phase != Phase::Streaming)
        return;
    // More to take is no progress of a client that takes nothing.
    if (unsent() == 0)
        m_progress = m_context.clock.elapsed();
    m_socket->write(bytes);
    m_socket->flush();
}

void ClientConnection::endStream()
{
    if (m_phase == Phase::Streaming)
        linger(false);
}

qint64 ClientConnection::unsent() const
{
    const auto* tls = qobject_cast<QSslSocket*>(m_socket);
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

bool ClientConnection::mayReadOn() const
{
    if (m_owed.empty())
        return true;
    const Owed& last = m_owed.back();
    if (!last.keepAlive || !(last.held || last.reply) || m_context.draining)
        return false;
    qsizetype kept = 0;
    for (const Owed& owed : m_owed)
        kept += owed.reply ? owed.reply->body.size() : 0;
    return m_owed.size() < maxOwed && kept < maxOwedBytes;
}

void ClientConnection::readOn()
{
    if (m_phase != Phase::Busy || !mayReadOn())
        return;
    m_phase = Phase::Reading;
    m_since = m_context.clock.elapsed();
    pump();
}

/// The socket itself notices the end of what the client sends only once all of it is read.
bool ClientConnection::hungUp() const
{
    pollfd watched{int(m_socket->socketDescriptor()), POLLRDHUP, 0};
    return ::poll(&watched, 1, 0) > 0;
}

void ClientConnection::linger(bool afterError)
{
    m_input.clear();
    m_owed.clear();
    m_context.bufferedBytes -= std::exchange(m_accounted, 0);
    if (m_context.lingering >= m_context.options.maxLingering) {
        abort();
        return;
    }
    ++m_context.lingering;
    m_phase = Phase::Lingering;
    m_since = m_context.clock.elapsed();
    m_afterError = afterError;
    shutDownWriting();
    discardInput();
}

/// Ends our side once the answer is out, so that the client sees the end and can close; closing at
/// once while it still sends would reset the connection and could destroy the answer on its way.
void ClientConnection::shutDownWriting()
{
    if (m_phase != Phase::Lingering || m_writingShut || m_socket->bytesToWrite() > 0)
        return;
    m_writingShut = true;
    m_since = m_context.clock.elapsed();
    const bool tls = qobject_cast<QSslSocket*>(m_socket) != nullptr;
    if (!m_afterError && (tls || m_context.draining))
        m_socket->disconnectFromHost();
    else if (!tls)
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
}

void ClientConnection::discardInput()
{
    while ((m_phase == Phase::Lingering || m_phase == Phase::Streaming) &&
           m_socket->bytesAvailable() > 0) {
        m_discarded += m_socket->skip(m_socket->bytesAvailable());
        if (m_discarded > lingerBytes)
            abort();
    }
}

void ClientConnection::sweep(qint64 now)
{
    const GuardOptions& options = m_context.options;
    const qint64 age = now - m_since;
    if (!m_owed.empty() && hungUp())
        m_context.onHungUp(m_id);
    if (m_phase != Phase::Closed && unsent() > 0) {
        if (now - m_progress <= options.writeStallMs)
            return;
        if (m_phase == Phase::Streaming)
            m_context.streams.streamStalled(m_id);
        abort();
    } else if (m_phase == Phase::Lingering) {
        if (age > (m_afterError ? lingerAfterErrorMs : lingerMs))
            abort();
    } else if (m_phase != Phase::Reading || !m_owed.empty()) {
        // Neither is late: the client waits for us.
        return;
    } else if (m_reader.state() != RequestReader::State::Empty) {
        if (age > options.requestTimeoutMs)
            refuse({u"The request was not complete after %1 ms."_s.arg(options.requestTimeoutMs),
                    u"REQUEST_TIMEOUT"_s,
                    {}});
    } else {
        // Nothing was asked, so nothing is answered.
        if (age > (hasSpoken() ? options.idleTimeoutMs : options.requestTimeoutMs))
            close();
    }
}

void ClientConnection::drain()
{
    if (m_phase != Phase::Reading)
        return;
    if (m_reader.state() != RequestReader::State::Empty)
        refuse({u"The Hall is shutting down."_s, u"SHUTTING_DOWN"_s, {}});
    else if (m_owed.empty())
        close();
    else
        m_phase = Phase::Busy;
}

void ClientConnection::abort()
{
    m_socket->abort();
    // A socket in its TLS handshake may go without saying so.
    onDisconnected();
}

} // namespace hall
