// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/guard/framing/request_reader.h"
#include "core/server/http/http_reply.h"

#include <QObject>

#include <deque>
#include <optional>

class QTcpSocket;

namespace hall {

struct GuardContext;

/// One client's connection. Reads a request, waits for its answer, reads the next: a client that
/// sends ahead fills its own buffers, not ours. Only behind a reply that is held some more are read
/// and taken up; their answers wait here for their turn.
class ClientConnection : public QObject {
    Q_OBJECT

public:
    /// Takes over a connected socket; it may still be in its TLS handshake.
    ClientConnection(GuardContext& context, quint64 id, QTcpSocket* socket, QObject* parent);
    ~ClientConnection() override;

    /// Without effect unless the request `generation` is waiting.
    void answer(quint64 generation, const HttpReply& reply);
    /// The request that is waiting may wait for long: goes on with the next one.
    void hold(quint64 generation);
    /// Answers without a request, or in the middle of one, and closes.
    void refuse(const Error& error);
    /// More of the stream that the answer is. Without effect unless it is one.
    void feed(const QByteArray& bytes);
    /// Ends the stream once all of it is out.
    void endStream();
    /// Bytes that were written and are still in this process.
    qint64 unsent() const;
    /// Closes what has taken too long. `now` in ms of the context's clock.
    void sweep(qint64 now);
    /// Ends the connection as soon as that loses no answer.
    void drain();
    /// Closes an idle connection without a word.
    void close() { linger(false); }
    /// Closes at once, what is unsent is lost.
    void abort();

    /// Between requests, and nothing has arrived.
    bool idle() const;
    qint64 idleSince() const { return m_since; }
    /// Has sent a whole request before.
    bool hasSpoken() const { return m_generation > 0; }
    bool lingering() const { return m_phase == Phase::Lingering; }

private:
    enum class Phase {
        Reading,
        Busy,      ///< a request waits for its answer, and none is read
        Streaming, ///< the answer goes on; what comes in is thrown away
        Lingering, ///< the last answer is on its way; what still comes in is thrown away
        Closed,
    };

    /// A request that has not been answered on the wire.
    struct Owed {
        quint64 generation = 0; ///< 0: of no request, the last words before the end
        bool keepAlive = true;
        bool headOnly = false;
        bool held = false;
        std::optional<HttpReply> reply; ///< waits for the ones before it
    };

    void pump();
    void readSome();
    void inviteBody();
    void dispatch();
    void write(const QByteArray& bytes);
    void sendWhatIsDue();
    void readOn();
    void beginStream();
    bool mayReadOn() const;
    bool hungUp() const;
    void linger(bool afterError);
    void discardInput();
    void shutDownWriting();
    void onReadyRead();
    void onBytesWritten();
    void onDisconnected();
    void accountBuffered();

    GuardContext& m_context;
    const quint64 m_id;
    QTcpSocket* m_socket;
    RequestReader m_reader;
    QByteArray m_input; ///< read, and not yet taken by the reader
    quint64 m_generation = 0;
    Phase m_phase = Phase::Reading;
    bool m_pumping = false;
    std::deque<Owed> m_owed; ///< in the order of the requests
    bool m_writingShut = false;
    bool m_afterError = false;
    qint64 m_since;        ///< start of the idle time, the request, or the lingering
    qint64 m_progress = 0; ///< when the client last took bytes of an answer
    qint64 m_discarded = 0;
    qint64 m_accounted = 0; ///< this connection's share of the context's bufferedBytes
};

} // namespace hall
