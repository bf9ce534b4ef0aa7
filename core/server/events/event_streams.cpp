// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/events/event_streams.h"

#include "core/hall/approving/approval_desk.h"
#include "core/hall/hall.h"
#include "core/json/json_writer.h"
#include "core/server/approving/approval_views.h"
#include "core/server/events/event_frames.h"
#include "core/server/guard/statistics.h"
#include "core/server/http/router.h"

#include <sys/resource.h>
#include <unistd.h>

#include <utility>
#include <vector>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// How often it is looked for new decisions; a person does not see the difference to at once.
constexpr int tickMs = 25;
/// How late a token's end is noticed.
constexpr qint64 tokenLookMs = 200;
/// A connection is given no more than this at a time: what it has cannot be taken back.
constexpr qint64 windowBytes = 64 << 10;
/// Records of the log read at a time, and up to how much may wait before more are.
constexpr int pageRecords = 50;
constexpr qint64 pagesAheadBytes = 256 << 10;
/// Everything that decides goes first.
constexpr int workerNiceness = 10;

HttpReply streamHead()
{
    HttpReply head;
    head.isStream = true;
    head.contentType = "text/event-stream";
    // A proxy that collects a reply before it passes it on would never pass this one on.
    head.headers.emplace_back("X-Accel-Buffering", "no");
    return head;
}

Error hallStops()
{
    return {u"The Hall is shutting down."_s, u"SHUTTING_DOWN"_s, {}};
}

Error archived(qint64 after, qint64 firstSeq)
{
    return {
        u"What came after event %1 is archived: the log begins with record %2. Leave the id out "
        u"to begin now."_s.arg(QString::number(after), QString::number(firstSeq)),
        u"EVENT_ID_ARCHIVED"_s, u"Last-Event-ID"_s};
}

} // namespace

void EventStreams::WayBack::post(std::function<void(EventStreams&)> call)
{
    const QMutexLocker lock(&mutex);
    if (streams)
        QMetaObject::invokeMethod(
            streams, [to = streams, call = std::move(call)] { call(*to); }, Qt::QueuedConnection);
}

EventStreams::EventStreams(Hall& hall, Statistics& statistics, StreamLimits limits,
                           StreamOutlet outlet)
    : m_hall(hall), m_statistics(statistics), m_limits(limits), m_outlet(std::move(outlet))
{
    m_wayBack->streams = this;
    m_clock.start();
    m_ticker.setInterval(tickMs);
    connect(&m_ticker, &QTimer::timeout, this, &EventStreams::tick);
    for (const auto signal : {&ApprovalDesk::opened, &ApprovalDesk::changed})
        connect(&m_hall.approvals(), signal, this, &EventStreams::announceApproval,
                Qt::QueuedConnection);
}

EventStreams::~EventStreams()
{
    {
        const QMutexLocker lock(&m_wayBack->mutex);
        m_wayBack->streams = nullptr;
    }
    m_worker.reset();
}

void EventStreams::work(std::function<void()> task)
{
    if (!m_worker) {
        m_worker = std::make_unique<TaskThread>();
        m_worker->post([] { ::setpriority(PRIO_PROCESS, id_t(::gettid()), workerNiceness); });
    }
    m_worker->post(std::move(task));
}

EventStreams::Stream* EventStreams::find(quint64 connection, quint64 serial)
{
    const auto found = m_streams.find(connection);
    return found != m_streams.end() && found->second.serial == serial ? &found->second : nullptr;
}

void EventStreams::countOpen()
{
    m_statistics.setEventStreams(m_streams.size());
    if (m_streams.empty())
        m_ticker.stop();
    else if (!m_ticker.isActive())
        m_ticker.start();
}

// --- opening ---

void EventStreams::open(const RouteCall& call)
{
    // Before the end of the log is: what is committed in between is sent, not lost.
    const quint64 eventId = m_hall.events().newest();
    const HallStatus status = m_hall.status();
    auto request = readEventRequest(call.request, call.caller, status.logOrigin, status.headSeq);
    if (!request)
        return call.respond.fail(request.error());
    if (m_isClosed)
        return call.respond.fail(hallStops());
    if (call.request.method == "HEAD")
        return call.respond.send(streamHead());
    if (int(m_streams.size()) >= m_limits.most)
        return call.respond.fail(
            {u"The Hall has %1 live streams open, which is the most it takes. Try again when one "
             u"has ended."_s.arg(m_limits.most),
             u"TOO_MANY_STREAMS"_s,
             {}});

    const quint64 connection = call.request.ticket.connection;
    Stream& stream = m_streams[connection];
    stream.serial = ++m_lastSerial;
    stream.caller = call.caller;
    stream.request = *std::move(request);
    stream.respond = call.respond;
    stream.eventId = eventId;
    stream.seq = status.headSeq;
    countOpen();
    if (stream.request.decisions && (stream.request.after || stream.request.recent > 0))
        findStart(connection, stream);
    else
        answer(connection, stream);
}

/// Asks the log where the reader is to begin.
void EventStreams::findStart(quint64 connection, Stream& stream)
{
    AuditPageRequest look;
    const std::optional<qint64> after = stream.request.after;
    if (after) {
        look.decisionsOnly = false;
        look.direction = PageDirection::Newer;
        look.startSeq = after;
        look.limit = 1;
    } else {
        look.filter = *stream.request.filter;
        look.limit = stream.request.recent;
    }
    m_hall.page(look, [way = m_wayBack, connection, serial = stream.serial, after,
                       head = stream.seq](Result<AuditPage> page) {
        Result<qint64> seq = head;
        if (!page)
            seq = page.error();
        else if (!after)
            seq = page->rows.empty() ? head : page->rows.back().record.seq - 1;
        else if (page->firstSeq > *after + 1)
            seq = archived(*after, page->firstSeq);
        else
            seq = *after;
        way->post([connection, serial, seq](EventStreams& streams) {
            streams.startFound(connection, serial, seq);
        });
    });
}

void EventStreams::startFound(quint64 connection, quint64 serial, Result<qint64> seq)
{
    Stream* stream = find(connection, serial);
    if (!stream)
        return;
    if (!seq)
        return refuse(connection, seq.error());
    stream->seq = *seq;
    answer(connection, *stream);
}

void EventStreams::refuse(quint64 connection, const Error& error)
{
    const auto found = m_streams.find(connection);
    const std::optional<Responder> respond = std::move(found->second.respond);
    m_streams.erase(found);
    countOpen();
    if (respond)
        respond->fail(error);
}

void EventStreams::answer(quint64, Stream& stream)
{
    stream.state = State::Answered;
    const std::optional<Responder> respond = std::exchange(stream.respond, std::nullopt);
    respond->send(streamHead());
}

void EventStreams::streamOpened(quint64 connection)
{
    const auto found = m_streams.find(connection);
    if (found == m_streams.end())
        return m_outlet.end(connection);
    Stream& stream = found->second;
    const bool begins = stream.request.after || stream.request.recent > 0;
    stream.state = stream.request.decisions && begins ? State::CatchingUp : State::Live;
    if (!enqueue(connection, stream,
                 event_frames::opening(event_frames::id(m_hall.status().logOrigin, stream.seq)), 0))
        return;
    if (stream.state == State::CatchingUp)
        askForPage(connection, stream);
}

// --- from the log ---

void EventStreams::askForPage(quint64 connection, Stream& stream)
{
    if (stream.isPageUnderWay || stream.queue.bytes() > pagesAheadBytes)
        return;
    stream.isPageUnderWay = true;
    // What the ring has up to now is committed, so the page sees it.
    const quint64 eventId = m_hall.events().newest();
    const qint64 headSeq = m_hall.status().headSeq;
    AuditPageRequest request;
    request.filter = *stream.request.filter;
    request.limit = pageRecords;
    request.direction = PageDirection::Newer;
    request.startSeq = stream.seq;
    m_hall.page(std::move(request), [way = m_wayBack, connection, serial = stream.serial, eventId,
                                     headSeq](Result<AuditPage> page) {
        way->post([connection, serial, eventId, headSeq,
                   shared = std::make_shared<const Result<AuditPage>>(std::move(page))](
                      EventStreams& streams) {
            streams.pageCame(connection, serial, shared, eventId, headSeq);
        });
    });
}

void EventStreams::pageCame(quint64 connection, quint64 serial,
                            std::shared_ptr<const Result<AuditPage>> page, quint64 eventId,
                            qint64 headSeq)
{
    const Stream* stream = find(connection, serial);
    if (!stream)
        return;
    if (!*page)
        return end(connection, event_frames::ended(page->error()));
    // Moved to files while the reader was on its way.
    if (const qint64 first = page->value().firstSeq; first > stream->seq + 1)
        return end(connection, event_frames::ended(archived(stream->seq, first)));
    work([way = m_wayBack, origin = m_hall.status().logOrigin, connection, serial,
          page = std::move(page), eventId, headSeq] {
        const std::vector<AuditRow>& rows = page->value().rows;
        Delivery delivery = deliveryOf(origin, rows);
        const bool isLast = rows.size() < std::size_t(pageRecords);
        delivery.eventId = eventId;
        if (isLast)
            delivery.seq = std::max(delivery.seq, headSeq);
        way->post([connection, serial, delivery, isLast](EventStreams& streams) {
            streams.pageMade(connection, serial, delivery, isLast);
        });
    });
}

void EventStreams::pageMade(quint64 connection, quint64 serial, Delivery delivery, bool isLast)
{
    Stream* stream = find(connection, serial);
    if (!stream)
        return;
    stream->isPageUnderWay = false;
    stream->seq = std::max(stream->seq, delivery.seq);
    if (isLast) {
        stream->state = State::Live;
        stream->eventId = delivery.eventId;
    }
    // Not bounded by the buffer: it was asked for only because there was room.
    if (delivery.events > 0) {
        stream->queue.add(std::move(delivery.bytes), delivery.events);
        fill(connection, *stream);
        stream = find(connection, serial);
    }
    if (stream && stream->state == State::CatchingUp)
        askForPage(connection, *stream);
}

// --- from memory ---

void EventStreams::startRound()
{
    if (m_isRoundUnderWay)
        return;
    const quint64 newest = m_hall.events().newest();
    std::vector<LiveReader> readers;
    for (const auto& [connection, stream] : m_streams) {
        if (stream.state == State::Live && stream.request.decisions && stream.eventId < newest)
            readers.push_back(
                {connection, stream.serial, stream.eventId, stream.seq, stream.request.filter});
    }
    if (readers.empty())
        return;
    m_isRoundUnderWay = true;
    work([way = m_wayBack, &ring = m_hall.events(), origin = m_hall.status().logOrigin,
          readers = std::move(readers)] {
        way->post([deliveries = fanOut(ring, origin, readers)](EventStreams& streams) {
            streams.roundMade(deliveries);
        });
    });
}

void EventStreams::roundMade(const std::vector<Delivery>& deliveries)
{
    m_isRoundUnderWay = false;
    bool hasMore = false;
    for (const Delivery& delivery : deliveries) {
        Stream* stream = find(delivery.connection, delivery.serial);
        if (!stream || stream->state != State::Live)
            continue;
        if (delivery.isLost) {
            stream->state = State::CatchingUp;
            askForPage(delivery.connection, *stream);
            continue;
        }
        stream->eventId = delivery.eventId;
        stream->seq = delivery.seq;
        hasMore = hasMore || delivery.hasMore;
        if (delivery.events > 0)
            enqueue(delivery.connection, *stream, delivery.bytes, delivery.events);
    }
    if (hasMore)
        startRound();
}

void EventStreams::announceApproval(const QString& approvalId)
{
    const auto approval = m_streams.empty() || approvalId.isEmpty()
                              ? std::nullopt
                              : m_hall.approvals().find(approvalId);
    if (!approval)
        return;
    JsonWriter out;
    out.value(requesterView(*approval));
    const QByteArray frame = event_frames::approval(out.take());
    std::vector<std::pair<quint64, quint64>> readers;
    for (const auto& [connection, stream] : m_streams) {
        const bool isOpen = stream.state == State::Live || stream.state == State::CatchingUp;
        if (isOpen && stream.request.approvals && maySee(*approval, stream.caller))
            readers.emplace_back(connection, stream.serial);
    }
    for (const auto& [connection, serial] : readers) {
        if (Stream* stream = find(connection, serial))
            enqueue(connection, *stream, frame, 1);
    }
}

// --- to the connection ---

bool EventStreams::enqueue(quint64 connection, Stream& stream, QByteArray bytes, quint64 events)
{
    if (stream.queue.bytes() + bytes.size() > m_limits.bufferBytes && !stream.queue.isEmpty()) {
        drop(connection, stream, events);
        return false;
    }
    const quint64 serial = stream.serial;
    stream.queue.add(std::move(bytes), events);
    fill(connection, stream);
    return find(connection, serial) != nullptr;
}

void EventStreams::fill(quint64 connection, Stream& stream)
{
    // Writing reports what went out, which leads here again.
    if (stream.isFilling)
        return;
    const quint64 serial = stream.serial;
    stream.isFilling = true;
    while (!stream.queue.isEmpty() && m_outlet.unsent(connection) < windowBytes) {
        stream.spokeAtMs = m_clock.elapsed();
        m_outlet.feed(connection, stream.queue.take());
        // The connection may have been found closed.
        if (!find(connection, serial))
            return;
    }
    stream.isFilling = false;
}

void EventStreams::streamAdvanced(quint64 connection)
{
    const auto found = m_streams.find(connection);
    if (found == m_streams.end())
        return;
    const quint64 serial = found->second.serial;
    fill(connection, found->second);
    Stream* stream = find(connection, serial);
    if (stream && stream->state == State::CatchingUp)
        askForPage(connection, *stream);
}

void EventStreams::streamStalled(quint64 connection)
{
    if (m_streams.erase(connection) == 0)
        return;
    m_statistics.countDroppedStream();
    countOpen();
}

void EventStreams::drop(quint64 connection, Stream& stream, quint64 missed)
{
    m_statistics.countDroppedStream();
    end(connection, event_frames::dropped(missed + stream.queue.events()));
}

void EventStreams::end(quint64 connection, const QByteArray& lastWords)
{
    m_streams.erase(connection);
    countOpen();
    m_outlet.feed(connection, lastWords);
    m_outlet.end(connection);
}

void EventStreams::forget(quint64 connection)
{
    if (m_streams.erase(connection) > 0)
        countOpen();
}

void EventStreams::tick()
{
    const qint64 now = m_clock.elapsed();
    const bool looksAtTokens = now - m_lookedAtTokensMs >= tokenLookMs;
    if (looksAtTokens)
        m_lookedAtTokensMs = now;
    std::vector<quint64> refused;
    std::vector<quint64> silent;
    for (const auto& [connection, stream] : m_streams) {
        const bool isOpen = stream.state == State::Live || stream.state == State::CatchingUp;
        if (isOpen && looksAtTokens && !m_hall.access().isUsable(stream.caller.tokenId))
            refused.push_back(connection);
        else if (isOpen && stream.queue.isEmpty() && now - stream.spokeAtMs >= m_limits.heartbeatMs)
            silent.push_back(connection);
    }
    for (const quint64 connection : refused)
        end(connection,
            event_frames::ended({u"The token of this stream was revoked or has expired."_s,
                                 u"UNAUTHORIZED"_s,
                                 {}}));
    const QString origin = silent.empty() ? QString() : m_hall.status().logOrigin;
    for (const quint64 connection : silent) {
        const auto found = m_streams.find(connection);
        if (found != m_streams.end())
            enqueue(connection, found->second,
                    event_frames::heartbeat(event_frames::id(origin, found->second.seq)), 0);
    }
    startRound();
}

void EventStreams::close()
{
    m_isClosed = true;
    while (!m_streams.empty()) {
        const auto first = m_streams.begin();
        const quint64 connection = first->first;
        if (first->second.state == State::Opening) {
            refuse(connection, hallStops());
            continue;
        }
        // What waits fits into the buffer, so it may all go out.
        QByteArray rest;
        while (!first->second.queue.isEmpty())
            rest += first->second.queue.take();
        end(connection, rest + event_frames::ended(hallStops()));
    }
}

} // namespace hall
