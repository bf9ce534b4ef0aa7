// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/search/audit_reader.h"
#include "core/crypto/sha256.h"
#include "core/json/json_reader.h"

#include "core/audit/archive/segment_table.h"
#include "core/audit/schema/schema.h"
#include "core/audit/search/audit_counter.h"
#include "core/audit/search/matching/audit_query.h"
#include "core/audit/search/matching/place_finder.h"
#include "core/audit/storage/connection.h"
#include "core/audit/storage/interruption.h"
#include "core/audit/storage/read_snapshot.h"
#include "core/query/record_id.h"

#include <QScopeGuard>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxLimit = 1000;
constexpr qsizetype fingerprintBytes = 8;
constexpr qint64 largestSeq = std::numeric_limits<qint64>::max() - 2;

QByteArray bigEndian(qint64 value)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// Tells filters apart. Not by their times: `since:2h` means another moment when the next page is
/// asked for.
QByteArray fingerprint(const AuditPageRequest& request)
{
    QByteArray text(1, request.decisionsOnly ? 'd' : 'a');
    for (const FilterTerm& term : request.filter.terms) {
        text += bigEndian(qint64(term.field)) + (term.negated ? '-' : '+');
        for (const FilterTerm::Alternative& alternative : term.alternatives) {
            const QByteArray value = alternative.text.toUtf8();
            const bool isTime = term.field == FilterField::Time;
            text += bigEndian(qint64(alternative.match)) + bigEndian(value.size()) + value +
                    bigEndian(isTime ? 0 : alternative.number);
        }
        text += ';';
    }
    return sha256(text).first(fingerprintBytes);
}

QByteArray makeCursor(const AuditPageRequest& request, qint64 seq)
{
    const QByteArray bytes = bigEndian(seq) + fingerprint(request);
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// The seq that the cursor stands at.
Result<qint64> readCursor(const AuditPageRequest& request)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        request.cursor, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const bool isOurs = decoded && decoded.decoded.size() == 8 + fingerprintBytes;
    const qint64 seq = isOurs ? qFromBigEndian<qint64>(decoded.decoded.constData()) : -1;
    if (!isOurs || seq < 0)
        return Error{u"The cursor is not one this Hall gave out. Leave it out to start with the "
                     u"newest record."_s,
                     u"INVALID_CURSOR"_s, u"cursor"_s};
    if (decoded.decoded.last(fingerprintBytes) != fingerprint(request))
        return Error{u"The cursor belongs to another filter. Leave it out to start with the newest "
                     u"record."_s,
                     u"INVALID_CURSOR"_s, u"cursor"_s};
    return seq;
}

Result<AuditWindow> windowOf(const AuditPageRequest& request)
{
    AuditWindow window;
    // One more tells whether there is a page after this one.
    window.limit = request.limit + 1;
    if (request.direction == PageDirection::Newer)
        window.order = AuditWindow::Order::OldestFirst;
    std::optional<qint64> place;
    if (!request.cursor.isEmpty()) {
        const Result<qint64> cursor = readCursor(request);
        if (!cursor)
            return cursor.error();
        place = *cursor;
    } else if (request.startSeq) {
        const qint64 start = std::clamp<qint64>(*request.startSeq, 0, largestSeq);
        place = request.direction == PageDirection::Older ? start + 1 : start;
    }
    if (place && request.direction == PageDirection::Older)
        window.below = *place;
    else if (place)
        window.above = *place;
    return window;
}

} // namespace

struct AuditReader::Private {
    std::unique_ptr<Connection> connection;

    Error readError(const QSqlError& error) const
    {
        return databaseError(connection->path(), u"read"_s, error, u"DATABASE_UNREADABLE"_s);
    }
    Result<AuditPage> page(const AuditPageRequest& request);
    bool prepare(QSqlQuery& query, const QString& condition);
    Result<std::optional<AuditRow>> row(std::optional<QSqlQuery>& query, const QVariant& value);

    std::optional<QSqlQuery> bySeq, byReceiptId; ///< prepared; gone before the connection is
};

bool AuditReader::Private::prepare(QSqlQuery& query, const QString& condition)
{
    query.setForwardOnly(true);
    return query.prepare(u"SELECT seq, hash, body, receipt_id, recorded_at, term.text FROM record "
                         u"LEFT JOIN term ON term.id = record.kind WHERE "_s +
                         condition);
}

/// A record that cannot be read any more is shown all the same, with what its row says of it:
/// verification names it, and a history that hid it would help whoever changed it.
Result<std::optional<AuditRow>> AuditReader::Private::row(std::optional<QSqlQuery>& prepared,
                                                          const QVariant& value)
{
    QSqlQuery& query = *prepared;
    query.bindValue(0, value);
    if (!query.exec())
        return readError(query.lastError());
    // An open statement would keep the log's state of this moment, and its old pages, for good.
    const auto end = qScopeGuard([&query] { query.finish(); });
    if (!query.next())
        return std::optional<AuditRow>();

    AuditRow row;
    row.record.seq = query.value(0).toLongLong();
    row.record.hash = query.value(1).toByteArray();
    row.record.body = query.value(2).toByteArray();
    const Result<QJsonObject> parsed = readJsonObject(row.record.body);
    const QJsonObject body = parsed ? *parsed : QJsonObject();
    row.record.prevHash =
        QByteArray::fromHex(body.value("prev_receipt_hash"_L1).toString().toLatin1());
    if (Result<RecordFields> fields = fieldsOfRecord(body)) {
        row.fields = *std::move(fields);
    } else {
        const QByteArray uuid = query.value(3).toByteArray();
        row.fields.kind = query.value(5).toString().toUtf8();
        row.fields.recordedAtMs = query.value(4).toLongLong();
        row.fields.id = eventIdFromUuid(uuid);
        if (row.fields.kind == record_kind::decision)
            row.fields.id.replace(0, eventIdPrefix.size(), decisionIdPrefix.toString());
    }
    return std::optional<AuditRow>(std::move(row));
}

AuditReader::AuditReader() : d(std::make_unique<Private>()) {}

AuditReader::~AuditReader() = default;

Result<std::unique_ptr<AuditReader>> AuditReader::open(const QString& path)
{
    Result<std::unique_ptr<Connection>> connection =
        Connection::open(path, Connection::Mode::ReadOnly, readerBusyTimeoutMs);
    if (!connection)
        return connection.error();
    if (const auto ours = checkSchema(**connection); !ours)
        return ours.error();
    std::unique_ptr<AuditReader> reader(new AuditReader);
    Private& d = *reader->d;
    d.connection = *std::move(connection);
    d.bySeq.emplace(d.connection->database());
    d.byReceiptId.emplace(d.connection->database());
    if (!d.prepare(*d.bySeq, u"seq = ?"_s))
        return d.readError(d.bySeq->lastError());
    if (!d.prepare(*d.byReceiptId, u"receipt_id = ? AND "_s + segment_table::notArchived))
        return d.readError(d.byReceiptId->lastError());
    return reader;
}

Result<AuditPage> AuditReader::Private::page(const AuditPageRequest& request)
{
    const Result<AuditWindow> window = windowOf(request);
    if (!window)
        return window.error();
    AuditQuery query(*connection, request.filter, request.decisionsOnly);
    Result<std::vector<qint64>> places = query.places(*window, request.cancel);
    if (!places)
        return places.error();
    const bool hasMore = places->size() > std::size_t(request.limit);
    if (hasMore)
        places->pop_back();
    const bool isUpwards = request.direction == PageDirection::Newer;
    if (isUpwards)
        std::reverse(places->begin(), places->end());

    AuditPage page;
    page.rows.reserve(places->size());
    for (const qint64 seq : *places) {
        Result<std::optional<AuditRow>> row = this->row(bySeq, seq);
        if (!row)
            return row.error();
        if (*row)
            page.rows.push_back(**std::move(row));
    }
    if (places->empty()) {
        // Nothing here: what is newer is newer than where this page was to begin.
        const Result<qint64> head = connection->number(u"SELECT max(seq) FROM record"_s);
        if (!head)
            return head.error();
        page.newerCursor =
            makeCursor(request, isUpwards ? window->above : std::min(window->below - 1, *head));
        if (isUpwards && window->above > 0)
            page.nextCursor = makeCursor(request, window->above + 1);
        return page;
    }
    // Whoever goes upwards comes from something older.
    if (isUpwards ? window->above > 0 : hasMore)
        page.nextCursor = makeCursor(request, places->back());
    page.newerCursor = makeCursor(request, places->front());
    return page;
}

Result<AuditPage> AuditReader::page(const AuditPageRequest& request)
{
    if (request.limit < 1 || request.limit > maxLimit)
        return Error{u"A page has 1 to %1 records, not %2."_s.arg(maxLimit).arg(request.limit),
                     u"INVALID_LIMIT"_s, u"limit"_s};
    const ReadSnapshot snapshot(*d->connection);
    const Interruption interruption(*d->connection, request.cancel);
    Result<AuditPage> page = d->page(request);
    if (!page && interruption.isCancelled())
        return searchCancelled();
    if (page && request.direction == PageDirection::Newer) {
        const Result<qint64> first = d->connection->number(u"SELECT min(seq) FROM record"_s);
        if (!first)
            return first.error();
        page->firstSeq = *first;
    }
    return page;
}

Result<AuditCounter> AuditReader::counter(const AuditCountRequest& request,
                                          const std::atomic_bool* cancel)
{
    const ReadSnapshot snapshot(*d->connection);
    const Interruption interruption(*d->connection, cancel);
    Result<AuditCounter> counter = AuditCounter::start(*d->connection, request);
    if (!counter && interruption.isCancelled())
        return searchCancelled();
    return counter;
}

Result<AuditCounts> AuditReader::count(const AuditCountRequest& request, const SearchLimits& limits)
{
    Result<AuditCounter> counter = this->counter(request, limits.cancel);
    if (!counter)
        return counter.error();
    if (const auto counted = counter->advance(limits); !counted)
        return counted.error();
    return counter->soFar();
}

Result<std::optional<qint64>> AuditReader::placeOf(const LogPlace& place,
                                                   const std::atomic_bool* cancel)
{
    const ReadSnapshot snapshot(*d->connection);
    const Interruption interruption(*d->connection, cancel);
    Result<std::optional<qint64>> found = findPlace(*d->connection, place, cancel);
    if (!found && interruption.isCancelled())
        return searchCancelled();
    return found;
}

Result<std::optional<AuditRow>> AuditReader::find(const QString& id)
{
    const QByteArray uuid = uuidOfRecordId(id);
    if (uuid.isEmpty())
        return std::optional<AuditRow>();
    Result<std::optional<AuditRow>> row = d->row(d->byReceiptId, uuid);
    if (row && !*row) {
        const auto moved =
            segment_table::refuseArchivedId(d->connection->database(), uuid, id.left(100));
        if (!moved)
            return moved.error();
    }
    if (!row || !*row)
        return row;
    const bool hasPrefix = id.startsWith(decisionIdPrefix, Qt::CaseInsensitive) ||
                           id.startsWith(eventIdPrefix, Qt::CaseInsensitive);
    if (hasPrefix && (*row)->fields.id != asciiFolded(id))
        return std::optional<AuditRow>();
    return row;
}

Result<DecisionTally> AuditReader::tally(qint64 sinceMs)
{
    QSqlQuery query(d->connection->database());
    query.setForwardOnly(true);
    query.prepare(tallySql());
    query.bindValue(u":since"_s, sinceMs);
    if (!query.exec() || !query.next())
        return d->readError(query.lastError());
    DecisionTally tally;
    tally.total = query.value(0).toLongLong();
    tally.since = query.value(1).toLongLong();
    tally.denied = query.value(2).toLongLong();
    tally.escalated = query.value(3).toLongLong();
    return tally;
}

QSqlDatabase AuditReader::database() const
{
    return d->connection->database();
}

} // namespace hall
