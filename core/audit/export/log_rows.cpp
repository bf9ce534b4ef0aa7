// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/export/log_rows.h"

#include "core/audit/archive/segment_table.h"
#include "core/crypto/sha256.h"

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsPerPage = 500;
constexpr int countingMs = 300;

Error cancelled()
{
    return Error{u"The export was cancelled. Nothing was written."_s, u"EXPORT_CANCELLED"_s, {}};
}

Error inWordsOfExport(const Error& error)
{
    return error.code == u"SEARCH_CANCELLED"_s ? cancelled() : error;
}

Error notExportable(const QString& what)
{
    return Error{u"%1 Nothing was written: an export vouches for its records. `hall audit verify` "
                 u"says more."_s.arg(what),
                 u"RECORD_DAMAGED"_s,
                 {}};
}

} // namespace

LogRows::LogRows(AuditReader& reader, Filter filter, const ExportOptions& options)
    : m_reader(&reader), m_filter(std::move(filter)), m_decisionsOnly(options.decisionsOnly),
      m_isWhole(m_filter.isEmpty() && !options.decisionsOnly), m_cancel(options.cancel)
{}

Result<LogRows> LogRows::start(AuditReader& reader, const ExportOptions& options)
{
    auto filter = parseFilter(options.filter, options.nowMs);
    if (!filter)
        return filter.error();
    LogRows rows(reader, *std::move(filter), options);
    // What was moved to files is not exported: it is in files already.
    const auto archive = segment_table::end(reader.database());
    if (!archive)
        return archive.error();
    rows.m_lastSeq = rows.m_archivedTo = archive->lastSeq;
    rows.m_lastHash = rows.m_archivedHash = archive->lastHash;
    AuditPageRequest newest;
    newest.limit = 1;
    newest.decisionsOnly = false;
    const auto page = reader.page(newest);
    if (!page)
        return page.error();
    rows.m_head = page->rows.empty() ? 0 : page->rows.front().record.seq;
    return rows;
}

void LogRows::restart()
{
    m_cursor.clear();
    m_lastSeq = m_archivedTo;
    m_lastHash = m_archivedHash;
    m_isAtEnd = false;
}

AuditPageRequest LogRows::request(PageDirection direction, int limit) const
{
    AuditPageRequest request;
    request.filter = m_filter;
    request.limit = limit;
    request.decisionsOnly = m_decisionsOnly;
    request.direction = direction;
    request.startSeq = direction == PageDirection::Newer ? 0 : m_head;
    request.cancel = m_cancel;
    return request;
}

Result<void> LogRows::vouch(const AuditRow& row)
{
    const CommittedRecord& record = row.record;
    if (sha256(record.body) != record.hash)
        return notExportable(u"Record %1 was changed: its bytes do not have the hash stored with "
                             u"them."_s.arg(record.seq));
    if (m_isWhole && record.seq != m_lastSeq + 1)
        return notExportable(u"Record %1 is missing from the log."_s.arg(m_lastSeq + 1));
    if (m_isWhole && record.prevHash != m_lastHash)
        return notExportable(u"Record %1 does not continue the one before it."_s.arg(record.seq));
    m_lastSeq = record.seq;
    m_lastHash = record.hash;
    return {};
}

Result<std::vector<AuditRow>> LogRows::next()
{
    if (m_cancel && m_cancel->load(std::memory_order_relaxed))
        return cancelled();
    if (m_isAtEnd)
        return std::vector<AuditRow>();
    AuditPageRequest wish = request(PageDirection::Newer, rowsPerPage);
    wish.cursor = m_cursor;
    auto page = m_reader->page(wish);
    if (!page)
        return inWordsOfExport(page.error());
    std::vector<AuditRow> rows = std::move(page->rows);
    std::reverse(rows.begin(), rows.end());
    m_isAtEnd = rows.size() < rowsPerPage;
    while (!rows.empty() && rows.back().record.seq > m_head) {
        rows.pop_back();
        m_isAtEnd = true;
    }
    m_cursor = page->newerCursor;
    for (const AuditRow& row : rows) {
        if (const auto sound = vouch(row); !sound)
            return sound.error();
    }
    return rows;
}

Result<qint64> LogRows::total()
{
    AuditCountRequest wish;
    wish.filter = m_filter;
    wish.decisionsOnly = m_decisionsOnly;
    const auto counts = m_reader->count(wish, {m_cancel, countingMs});
    if (!counts)
        return inWordsOfExport(counts.error());
    return counts->exact ? counts->matches : -1;
}

Result<qint64> LogRows::edge(PageDirection from)
{
    const auto page = m_reader->page(request(from, 1));
    if (!page)
        return inWordsOfExport(page.error());
    return page->rows.empty() ? 0 : page->rows.front().record.seq;
}

} // namespace hall
