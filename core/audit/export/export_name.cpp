// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/export/export_job.h"

#include "core/audit/export/log_rows.h"

#include <QDateTime>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFilter = 40;

/// Letters and digits of ASCII, with one `-` for everything between them.
QString nameOfFilter(const QString& filter)
{
    QString name;
    for (const QChar c : filter) {
        const bool keeps = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
                           (c >= u'0' && c <= u'9') || c == u'.';
        if (keeps && !(c == u'.' && (name.isEmpty() || name.endsWith(u'-'))))
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(longestFilter);
    while (name.endsWith(u'-') || name.endsWith(u'.'))
        name.chop(1);
    return name;
}

} // namespace

QString exportFormatName(ExportFormat format)
{
    return format == ExportFormat::Jsonl ? u"jsonl"_s
           : format == ExportFormat::Csv ? u"csv"_s
                                         : u"html"_s;
}

QString exportFileName(const ExportOptions& options, qint64 firstSeq, qint64 lastSeq)
{
    const QString what = nameOfFilter(options.filter);
    QString name = options.isDemo ? u"hall-demo-"_s : u"hall-audit-"_s;
    name += what.isEmpty() ? u"all"_s : what;
    for (const qint64 seq : {firstSeq, lastSeq}) {
        if (seq > 0)
            name += u'-' + QString::number(seq);
    }
    return name + u'.' + exportFormatName(options.format);
}

Result<QString> proposedExportName(const ExportOptions& options)
{
    const auto reader = AuditReader::open(options.databasePath);
    if (!reader)
        return reader.error();
    ExportOptions now = options;
    if (now.nowMs == 0)
        now.nowMs = QDateTime::currentMSecsSinceEpoch();
    auto rows = LogRows::start(**reader, now);
    if (!rows)
        return rows.error();
    const auto first = rows->edge(PageDirection::Newer);
    if (!first)
        return first.error();
    const auto last = rows->edge(PageDirection::Older);
    if (!last)
        return last.error();
    return exportFileName(options, *first, *last);
}

} // namespace hall
