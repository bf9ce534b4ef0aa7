// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/guard/framing/request_reader.h"
#include "core/server/http/http_reply.h"

#include <QObject>

class QTcpSocket;

namespace hall {

struct GuardContext;

/// One client's connection. Reads a request, waits for its answer, reads the next: so replies are
/// in order without book-keeping, and a client that sends ahead fills its own buffers, not ours.
class ClientConnection : public QObject {
    Q_OBJECT

public:
    /// Takes over a connected socket; it may still be in its TLS handshake.
    ClientConnection(GuardContext& context, quint64 id, QTcpSocket* socket, QObject* parent);
    ~ClientConnection() override;

    /// Without effect unless `generation` is the request that is waiting.
    void answer(quint64 generation, const HttpReply& reply);
    /// Answers without a request, or in the middle of one, and closes.
    void refuse(const Error& error);
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
        Busy,      ///< a request waits for its answer
        Lingering, ///< the last answer is on its way; what still comes in is thrown away
        Closed,
    };

    void pump();
    void readSome();
    void dispatch();
    void write(const QByteArray& bytes);
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
    bool m_keepAlive = true;
    bool m_headOnly = false;
    bool m_writingShut = false;
    bool m_afterError = false;
    qint64 m_since;        ///< start of the idle time, the request, or the lingering
    qint64 m_progress = 0; ///< when the client last took bytes of an answer
    qint64 m_discarded = 0;
    qint64 m_accounted = 0; ///< this connection's share of the context's bufferedBytes
};

} // namespace hall
