// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/export/tables/export_text.h"

#include "core/base/uuid.h"

#include <QDateTime>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// The first characters that make a cell more than text; a line feed is skipped over by some.
constexpr QStringView dangerous = u"=+-@\t\r\n";

QByteArray csvCell(QString text)
{
    if (!text.isEmpty() && dangerous.contains(text.front()))
        text.prepend(u'\'');
    const bool needsQuotes = text.contains(u'"') || text.contains(u',') || text.contains(u'\n') ||
                             text.contains(u'\r') || text.contains(u';') || text.contains(u'\t');
    if (!needsQuotes)
        return text.toUtf8();
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

} // namespace

QString exportTime(qint64 ms, ExportZone zone)
{
    if (zone == ExportZone::Utc)
        return QString::fromLatin1(isoTime(ms));
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

const QStringList& exportColumns()
{
    static const QStringList columns{
        u"seq"_s,      u"recorded_at"_s, u"kind"_s,   u"id"_s,      u"outcome"_s,
        u"code"_s,     u"capability"_s,  u"worker"_s, u"species"_s, u"tenant"_s,
        u"env"_s,      u"label"_s,       u"rule"_s,   u"blast"_s,   u"correlation"_s,
        u"approval"_s, u"actor"_s,       u"reason"_s, u"hash"_s};
    return columns;
}

QStringList exportCells(const AuditRow& row, ExportZone zone)
{
    const RecordFields& fields = row.fields;
    return {QString::number(row.record.seq),
            exportTime(fields.recordedAtMs, zone),
            QString::fromUtf8(fields.kind),
            fields.id,
            QString::fromUtf8(fields.outcome),
            QString::fromUtf8(fields.code),
            fields.capability,
            fields.worker,
            fields.species,
            fields.tenant,
            QString::fromUtf8(fields.env),
            QString::fromUtf8(fields.label),
            fields.rule,
            fields.blast ? QString::number(*fields.blast) : QString(),
            fields.correlationId,
            fields.approvalId,
            fields.actor,
            fields.reason,
            QString::fromLatin1(row.record.hash.toHex())};
}

QByteArray csvLine(const QStringList& cells)
{
    QByteArrayList parts;
    for (const QString& cell : cells)
        parts.append(csvCell(cell));
    return parts.join(',') + "\r\n";
}

QByteArray csvHead()
{
    return "\xEF\xBB\xBF" + csvLine(exportColumns());
}

} // namespace hall
