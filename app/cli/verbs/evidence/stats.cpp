// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/hall_token.h"
#include "app/cli/terminal/interrupt.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/audit/statistics/log_statistics.h"
#include "core/base/uuid.h"

#include <QDateTime>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

QString timeText(qint64 ms)
{
    return ms == 0 ? QString() : QString::fromLatin1(isoTime(ms));
}

void showFacet(const QString& title, const Facet& facet, Output& out)
{
    if (facet.words.empty())
        return;
    Table table{{title, u"records"_s}, {}};
    for (const FacetWord& word : facet.words)
        table.rows.push_back({{word.word, outcomeStyle(word.word)}, {QString::number(word.count)}});
    if (facet.field != FilterField::Outcome) {
        for (auto& row : table.rows)
            row.front().style = Style::Plain;
    }
    out.line({});
    out.table(table);
}

void showDays(const AuditCounts& counts, Output& out)
{
    Table table{{u"day (UTC)"_s, u"allowed"_s, u"denied"_s, u"waiting"_s, u"other records"_s}, {}};
    for (const HistogramBucket& day : counts.buckets) {
        if (day.allowed + day.denied + day.escalated + day.other == 0)
            continue;
        table.rows.push_back({{timeText(day.fromMs).left(10)},
                              {QString::number(day.allowed)},
                              {QString::number(day.denied)},
                              {QString::number(day.escalated)},
                              {QString::number(day.other)}});
    }
    if (table.rows.empty())
        return;
    out.line({});
    out.table(table);
}

void show(const LogStatistics& statistics, bool isFiltered, const QString& path, Output& out)
{
    const qint64 records = statistics.records;
    const auto& last = statistics.checkpoint;
    out.fields(
        {{u"database"_s, {path}},
         {u"records"_s, {QString::number(records)}},
         {u"first"_s, {timeText(statistics.firstAtMs)}},
         {u"last"_s, {timeText(statistics.lastAtMs)}},
         {u"bytes"_s, {QString::number(statistics.bytes)}},
         {u"bytes per record"_s,
          {records > 0 ? QString::number(statistics.bytes / records) : QString()}},
         {u"checkpoint"_s,
          {last ? u"of %1 records, %2"_s.arg(QString::number(last->size), timeText(last->atMs))
                : u"none"_s}},
         {u"matches"_s, {isFiltered ? QString::number(statistics.counts.matches) : QString()}}});
    const QString titles[] = {u"kind"_s, u"outcome"_s, u"code"_s};
    for (std::size_t i = 0; i < statistics.counts.facets.size(); ++i)
        showFacet(titles[i], statistics.counts.facets[i], out);
    showDays(statistics.counts, out);
}

ExitCode stats(const Invocation& call, Output& out)
{
    const QString path = call.has(u"db"_s) ? call.value(u"db"_s) : ownDatabasePath();
    const auto filter = parseFilter(call.value(u"filter"_s), QDateTime::currentMSecsSinceEpoch());
    if (!filter)
        return out.fail(filter.error());
    const auto reader = AuditReader::open(path);
    if (!reader)
        return out.fail(reader.error());
    const auto statistics = logStatistics(**reader, *filter, {&interruption(), 0});
    if (!statistics)
        return out.fail(statistics.error());
    if (out.wantsJson()) {
        QJsonObject json = statistics->toJson();
        json[u"database"_s] = path;
        out.json(json);
    } else {
        show(*statistics, !filter->isEmpty(), path, out);
    }
    return ExitCode::Done;
}

} // namespace

std::vector<Verb> statsVerbs()
{
    return {{
        u"audit"_s,
        u"stats"_s,
        u"count what is in the audit log"_s,
        u"Records by kind, outcome, code and day, the size of the database and the last "
        u"checkpoint. "
        "Reads the\n"
        "file; works beside a running Hall. A filter narrows the counts alone."_s,
        u"hall audit stats\n"
        "hall audit stats --filter 'since:7d env:prod' --json"_s,
        {},
        {{u"db"_s, u"FILE"_s, u"the database (default: HALL_DB_PATH or the Hall's own place)"_s},
         {u"filter"_s, u"TEXT"_s, u"as in `hall decision query`"_s}},
        stats,
    }};
}

} // namespace hall::cli
