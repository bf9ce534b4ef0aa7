// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/caller.h"
#include "core/audit/search/audit_reader.h"
#include "core/base/task_thread.h"
#include "core/server/events/event_request.h"
#include "core/server/events/fan_out.h"
#include "core/server/events/stream_queue.h"
#include "core/server/guard/stream_watcher.h"
#include "core/server/http/reply_outbox.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace hall {

class Hall;
class Statistics;
struct RouteCall;

struct StreamLimits {
    int most = 64;                ///< readers at a time
    int heartbeatMs = 15000;      ///< of silence
    qint64 bufferBytes = 1 << 20; ///< what waits for one reader
};

/// The way to the readers' connections.
struct StreamOutlet {
    std::function<void(quint64 connection, const QByteArray&)> feed;
    std::function<qint64(quint64 connection)> unsent;
    std::function<void(quint64 connection)> end;
};

/// The readers of GET /api/events. Lives on the server's thread. What has been decided is looked
/// for after its commit, a few times a second, and made into events on a thread that yields to all
/// others: no decision waits for a reader. A reader begins in the log when it has an id to go on
/// from, at the pace at which it takes what it gets, then changes to what is in memory; one that
/// does not keep up with that is let go.
class EventStreams : public QObject, public StreamWatcher {
    Q_OBJECT

public:
    /// `hall` and `statistics` are to outlive it.
    EventStreams(Hall& hall, Statistics& statistics, StreamLimits limits, StreamOutlet outlet);
    ~EventStreams() override;

    /// Answers a request with a stream. Errors: those of readEventRequest(), TOO_MANY_STREAMS,
    /// EVENT_ID_ARCHIVED, SHUTTING_DOWN.
    void open(const RouteCall& call);
    /// The connection is closed.
    void forget(quint64 connection);
    /// Ends all streams; no more are opened.
    void close();

    void streamOpened(quint64 connection) override;
    void streamAdvanced(quint64 connection) override;
    void streamStalled(quint64 connection) override;

private:
    enum class State {
        Opening,    ///< not answered yet
        Answered,   ///< its head waits for earlier replies of the connection
        CatchingUp, ///< reads the log
        Live,
    };
    struct Stream {
        quint64 serial = 0; ///< tells it from others of the same connection
        State state = State::Opening;
        Caller caller;
        EventRequest request;
        std::optional<Responder> respond; ///< while Opening
        quint64 eventId = 0;              ///< see LiveReader
        qint64 seq = 0;
        StreamQueue queue;
        bool isPageUnderWay = false;
        bool isFilling = false;
        qint64 spokeAtMs = 0; ///< of m_clock
    };
    using Streams = std::map<quint64, Stream>;

    /// Leads back to this from other threads, as long as it is there.
    struct WayBack {
        QMutex mutex;
        EventStreams* streams = nullptr;
        void post(std::function<void(EventStreams&)> call);
    };

    Stream* find(quint64 connection, quint64 serial);
    void findStart(quint64 connection, Stream& stream);
    void startFound(quint64 connection, quint64 serial, Result<qint64> seq);
    void answer(quint64 connection, Stream& stream);
    void refuse(quint64 connection, const Error& error);
    void askForPage(quint64 connection, Stream& stream);
    void pageCame(quint64 connection, quint64 serial, std::shared_ptr<const Result<AuditPage>> page,
                  quint64 eventId, qint64 headSeq);
    void pageMade(quint64 connection, quint64 serial, Delivery delivery, bool isLast);
    void startRound();
    void roundMade(const std::vector<Delivery>& deliveries);
    void announceApproval(const QString& approvalId);
    /// False: it was let go.
    bool enqueue(quint64 connection, Stream& stream, QByteArray bytes, quint64 events);
    void fill(quint64 connection, Stream& stream);
    void drop(quint64 connection, Stream& stream, quint64 missed);
    void end(quint64 connection, const QByteArray& lastWords);
    void tick();
    void countOpen();
    void work(std::function<void()> task);

    Hall& m_hall;
    Statistics& m_statistics;
    const StreamLimits m_limits;
    StreamOutlet m_outlet;
    std::shared_ptr<WayBack> m_wayBack = std::make_shared<WayBack>();
    Streams m_streams; ///< by connection
    quint64 m_lastSerial = 0;
    QElapsedTimer m_clock;
    qint64 m_lookedAtTokensMs = 0;
    QTimer m_ticker;
    bool m_isRoundUnderWay = false;
    bool m_isClosed = false;
    std::unique_ptr<TaskThread> m_worker; ///< from the first reader on
};

} // namespace hall
