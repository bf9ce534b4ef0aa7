// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/note/checkpoint.h"

#include "core/base/uuid.h"
#include "core/proof/base64.h"

#include <QByteArrayList>

#include <algorithm>
#include <optional>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView originStart = "hall-monitor/";
constexpr qsizetype originDigits = 16;
constexpr qsizetype rootBytes = 32;
constexpr QByteArrayView timeStart = "time ";

Error invalid(const QString& what)
{
    return {u"The checkpoint is not readable: %1."_s.arg(what), u"INVALID_CHECKPOINT"_s, {}};
}

bool isOrigin(QByteArrayView line)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return line.startsWith(originStart) && line.size() == originStart.size() + originDigits &&
           std::all_of(line.begin() + originStart.size(), line.end(), isHex);
}

/// In the one spelling that checkpointText gives it.
std::optional<qint64> sizeOf(const QByteArray& line)
{
    bool ok = false;
    const qint64 size = line.toLongLong(&ok);
    if (!ok || size < 0 || QByteArray::number(size) != line)
        return std::nullopt;
    return size;
}

std::optional<qint64> timeOf(QByteArrayView line)
{
    const std::optional<qint64> at = parseIsoTime(QString::fromLatin1(line));
    if (!at || isoTime(*at) != line)
        return std::nullopt;
    return at;
}

} // namespace

QByteArray checkpointText(const Checkpoint& checkpoint)
{
    return checkpoint.origin.toUtf8() + '\n' + QByteArray::number(checkpoint.size) + '\n' +
           checkpoint.root.toBase64() + '\n' + timeStart.toByteArray() + isoTime(checkpoint.atMs) +
           '\n';
}

Result<Checkpoint> readCheckpoint(const QByteArray& noteText)
{
    if (!noteText.endsWith('\n'))
        return invalid(u"its last line has no end"_s);
    const QByteArrayList lines = noteText.chopped(1).split('\n');
    if (lines.size() < 3)
        return invalid(u"it has %1 lines; origin, size and root take three"_s.arg(lines.size()));
    if (lines.contains(QByteArray()))
        return invalid(u"it has an empty line"_s);
    if (!isOrigin(lines[0]))
        return invalid(u"its first line is not the origin of a Hall's log, hall-monitor/ and 16 "
                       u"hex digits"_s);
    const std::optional<qint64> size = sizeOf(lines[1]);
    if (!size)
        return invalid(u"its second line is not a number of records"_s);
    const std::optional<QByteArray> root = bytesOfBase64(lines[2]);
    if (!root || root->size() != rootBytes)
        return invalid(u"its third line is not a root of 32 bytes in base64"_s);

    std::optional<qint64> at;
    for (const QByteArray& line : lines.sliced(3)) {
        // Others are extensions that this program does not know; the signature covers them too.
        if (!line.startsWith(timeStart))
            continue;
        if (at)
            return invalid(u"it says its time twice"_s);
        at = timeOf(QByteArrayView(line).sliced(timeStart.size()));
        if (!at)
            return invalid(u"its time is not like 2026-11-21T08:00:00.000Z"_s);
    }
    if (!at)
        return invalid(u"it has no line that says its time"_s);
    return Checkpoint{QString::fromLatin1(lines[0]), *size, *root, *at};
}

} // namespace hall
