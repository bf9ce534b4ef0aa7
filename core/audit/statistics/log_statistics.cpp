// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/statistics/log_statistics.h"

#include "core/audit/evidence/checkpoints/checkpoint_table.h"
#include "core/audit/storage/sql_error.h"
#include "core/base/uuid.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 mostDays = 1000;
constexpr int wordsPerFacet = 100;

QJsonValue timeOrNull(qint64 ms)
{
    return ms == 0 ? QJsonValue() : QJsonValue(QString::fromLatin1(isoTime(ms)));
}

} // namespace

QJsonObject countsJson(const AuditCounts& counts)
{
    return {{u"matches"_s, counts.matches},
            {u"exact"_s, counts.exact},
            {u"counted_from"_s, counts.countedFrom}};
}

QJsonArray facetJson(const Facet& facet)
{
    QJsonArray words;
    for (const FacetWord& word : facet.words)
        words.append(QJsonObject{{u"value"_s, word.word}, {u"count"_s, word.count}});
    return words;
}

QJsonObject bucketJson(const HistogramBucket& bucket)
{
    return {{u"from"_s, QString::fromLatin1(isoTime(bucket.fromMs))},
            {u"to"_s, QString::fromLatin1(isoTime(bucket.toMs))},
            {u"allowed"_s, bucket.allowed},
            {u"denied"_s, bucket.denied},
            {u"escalated"_s, bucket.escalated},
            {u"other"_s, bucket.other}};
}

QJsonObject LogStatistics::toJson() const
{
    QJsonObject json = countsJson(counts);
    json[u"records"_s] = records;
    json[u"first_at"_s] = timeOrNull(firstAtMs);
    json[u"last_at"_s] = timeOrNull(lastAtMs);
    json[u"bytes"_s] = bytes;
    json[u"bytes_per_record"_s] = records > 0 ? QJsonValue(bytes / records) : QJsonValue();
    json[u"checkpoint_size"_s] = checkpoint ? QJsonValue(checkpoint->size) : QJsonValue();
    json[u"checkpoint_at"_s] = checkpoint ? timeOrNull(checkpoint->atMs) : QJsonValue();
    const QString names[] = {u"kinds"_s, u"outcomes"_s, u"codes"_s};
    for (std::size_t i = 0; i < counts.facets.size(); ++i)
        json[names[i]] = facetJson(counts.facets[i]);
    QJsonArray days;
    for (const HistogramBucket& day : counts.buckets) {
        if (day.allowed + day.denied + day.escalated + day.other > 0)
            days.append(bucketJson(day));
    }
    json[u"days"_s] = days;
    return json;
}

Result<LogStatistics> logStatistics(AuditReader& reader, const Filter& filter,
                                    const SearchLimits& limits)
{
    LogStatistics statistics;
    QSqlQuery query(reader.database());
    if (!query.exec(u"SELECT sum(records), min(min_at), max(max_at) FROM block"_s) || !query.next())
        return sqlError(query, u"read the log's summaries"_s);
    statistics.records = query.value(0).toLongLong();
    statistics.firstAtMs = query.value(1).toLongLong();
    statistics.lastAtMs = query.value(2).toLongLong();
    query.finish();
    if (!query.exec(u"SELECT file FROM pragma_database_list WHERE name = 'main'"_s) ||
        !query.next())
        return sqlError(query, u"read the log's summaries"_s);
    const QString file = query.value(0).toString();
    query.finish();
    statistics.bytes = QFileInfo(file).size() + QFileInfo(QString(file + u"-wal")).size();
    const auto checkpoint = checkpoint_table::last(reader.database());
    if (!checkpoint)
        return checkpoint.error();
    if (*checkpoint)
        statistics.checkpoint = LogStatistics::LastSigned{(*checkpoint)->size, (*checkpoint)->atMs};

    AuditCountRequest wish;
    wish.filter = filter;
    wish.decisionsOnly = false;
    wish.facets = {FilterField::Kind, FilterField::Outcome, FilterField::Code};
    wish.wordsPerFacet = wordsPerFacet;
    if (statistics.records > 0) {
        wish.toMs = (statistics.lastAtMs / dayMs + 1) * dayMs;
        wish.fromMs = std::max(statistics.firstAtMs / dayMs * dayMs, wish.toMs - mostDays * dayMs);
        wish.buckets = int((wish.toMs - wish.fromMs) / dayMs);
    }
    auto counts = reader.count(wish, limits);
    if (!counts)
        return counts.error();
    statistics.counts = *std::move(counts);
    return statistics;
}

} // namespace hall
