// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/archive/segment_check.h"
#include "core/audit/archive/segment_table.h"
#include "core/audit/evidence/tree_nodes.h"
#include "core/audit/schema/schema.h"
#include "core/audit/storage/connection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestSegmentManifest = 64 << 20;
constexpr int databaseTimeoutMs = 5000;

QString placeText(qint64 seq)
{
    return QString::number(seq);
}

struct FoundSegment {
    QString path;
    SegmentManifest manifest;
};

/// The segments of a folder, held against each other and against a database.
class FolderCheck {
public:
    explicit FolderCheck(const SegmentCheckOptions& options) : m_options(options) {}

    Result<SegmentCheck> run();

private:
    bool blame(const QString& problem, const QString& detail, const QString& file, qint64 seq = 0);
    Result<bool> openDatabase();
    Result<bool> findSegments();
    bool orderAlone();
    bool orderByDatabase();
    Result<bool> readAll();
    Result<bool> readOne(const FoundSegment& segment);
    Result<bool> holdAgainstTree(const FoundSegment& segment);
    bool fitsRow(const Segment& row, const SegmentManifest& manifest);

    SegmentCheckOptions m_options;
    SegmentCheck m_check;
    std::unique_ptr<Connection> m_connection;
    std::vector<Segment> m_rows;
    std::map<std::pair<qint64, qint64>, FoundSegment> m_found; ///< by first and last record
    std::vector<const FoundSegment*> m_order;
};

bool FolderCheck::blame(const QString& problem, const QString& detail, const QString& file,
                        qint64 seq)
{
    m_check.problem = problem;
    m_check.detail = detail;
    m_check.file = file;
    m_check.badSeq = seq;
    return false;
}

Result<bool> FolderCheck::openDatabase()
{
    if (m_options.databasePath.isEmpty())
        return true;
    auto connection =
        Connection::open(m_options.databasePath, Connection::Mode::ReadOnly, databaseTimeoutMs);
    if (!connection)
        return connection.error();
    m_connection = *std::move(connection);
    if (const auto ours = checkSchema(*m_connection); !ours)
        return ours.error();
    auto rows = segment_table::load(m_connection->database());
    if (!rows)
        return rows.error();
    m_rows = *std::move(rows);
    const auto keys = signing_key_table::load(m_connection->database());
    if (!keys)
        return keys.error();
    for (const SigningKey& key : *keys)
        m_options.publicKeys.append(key.publicKey);
    m_check.origin = originOf(*keys);
    return true;
}

Result<bool> FolderCheck::findSegments()
{
    const QDir folder(m_options.folder);
    if (!folder.exists())
        return Error{u"The folder %1 does not exist."_s.arg(m_options.folder),
                     u"SEGMENT_UNREADABLE"_s, m_options.folder};
    const QFileInfoList manifests =
        folder.entryInfoList({u"hall-segment-*.manifest.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo& info : manifests) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return Error{u"%1 cannot be read: %2."_s.arg(info.filePath(), file.errorString()),
                         u"SEGMENT_UNREADABLE"_s, info.filePath()};
        auto manifest = readSegmentManifest(file.read(longestSegmentManifest));
        if (!manifest)
            return blame(u"manifest"_s, manifest.error().message, info.fileName());
        if (info.fileName() != segmentManifestName(manifest->firstSeq, manifest->lastSeq))
            return blame(u"order"_s,
                         u"The manifest is that of the records %1 to %2, under another name."_s.arg(
                             placeText(manifest->firstSeq), placeText(manifest->lastSeq)),
                         info.fileName(), manifest->firstSeq);
        const QString path = folder.filePath(manifest->file);
        const std::pair ends{manifest->firstSeq, manifest->lastSeq};
        m_found.insert({ends, {path, *std::move(manifest)}});
    }
    return true;
}

bool FolderCheck::orderAlone()
{
    const FoundSegment* previous = nullptr;
    for (const auto& [ends, segment] : m_found) {
        const SegmentManifest& manifest = segment.manifest;
        const qint64 first = manifest.firstSeq;
        if (previous && manifest.origin != previous->manifest.origin)
            return blame(u"order"_s, u"The segment is of another log, %1."_s.arg(manifest.origin),
                         manifest.file, first);
        if (previous && first <= previous->manifest.lastSeq)
            return blame(u"order"_s, u"Two segments have record %1."_s.arg(first), manifest.file,
                         first);
        if (previous && first != previous->manifest.lastSeq + 1)
            return blame(u"missing"_s,
                         u"The records %1 to %2 are in none of the segments."_s.arg(
                             placeText(previous->manifest.lastSeq + 1), placeText(first - 1)),
                         manifest.file, previous->manifest.lastSeq + 1);
        if (previous && manifest.prevHash != previous->manifest.lastHash)
            return blame(u"chain"_s,
                         u"The segment that begins with record %1 does not continue the one "
                         u"before."_s.arg(first),
                         manifest.file, first);
        m_order.push_back(&segment);
        previous = &segment;
    }
    if (!m_order.empty()) {
        m_check.origin = m_order.front()->manifest.origin;
        if (const qint64 first = m_order.front()->manifest.firstSeq; first > 1)
            m_check.notes.append(
                u"The records before %1 are in other segments."_s.arg(placeText(first)));
    }
    return true;
}

bool FolderCheck::fitsRow(const Segment& row, const SegmentManifest& manifest)
{
    if (manifest.fileSha256 == row.sha256 && manifest.decisions == row.decisions &&
        manifest.origin == m_check.origin)
        return true;
    return blame(u"database"_s,
                 u"The segment is not the one that record %1 of the log says the records %2 to %3 "
                 u"were moved to."_s.arg(placeText(row.seq), placeText(row.firstSeq),
                                         placeText(row.lastSeq)),
                 manifest.file, row.firstSeq);
}

bool FolderCheck::orderByDatabase()
{
    const SegmentManifest* previous = nullptr;
    for (const Segment& row : m_rows) {
        const auto found = m_found.find({row.firstSeq, row.lastSeq});
        if (found == m_found.end())
            return blame(u"missing"_s,
                         u"The segment of the records %1 to %2 is not in the folder; record %3 of "
                         u"the log says that they were moved to it."_s.arg(
                             placeText(row.firstSeq), placeText(row.lastSeq), placeText(row.seq)),
                         row.fileName(), row.firstSeq);
        const SegmentManifest& manifest = found->second.manifest;
        if (!fitsRow(row, manifest))
            return false;
        if (previous && manifest.prevHash != previous->lastHash)
            return blame(u"chain"_s,
                         u"The segment that begins with record %1 does not continue the one "
                         u"before."_s.arg(row.firstSeq),
                         manifest.file, row.firstSeq);
        m_order.push_back(&found->second);
        previous = &manifest;
    }
    // What a crash left behind before it was recorded, or what belongs to another log.
    for (const auto& [ends, segment] : m_found) {
        if (std::find(m_order.begin(), m_order.end(), &segment) == m_order.end())
            m_check.notes.append(
                u"%1 is not a segment that this log knows of."_s.arg(segment.manifest.file));
    }
    return true;
}

Result<bool> FolderCheck::holdAgainstTree(const FoundSegment& segment)
{
    const merkle::NodeSource nodes = storedNodes(m_connection->database());
    const SegmentManifest& manifest = segment.manifest;
    for (qsizetype i = 0; i < manifest.subtrees.size(); ++i) {
        const qint64 no = blockOf(manifest.firstSeq) + i;
        const auto node = nodes(lowestStoredLevel, no);
        if (!node && node.error().code != u"TREE_INCOMPLETE")
            return node.error();
        if (!node || *node != manifest.subtrees.at(i))
            return blame(
                u"database"_s,
                u"The log's tree over the records %1 to %2 is not that of the "
                u"segment."_s.arg(placeText(no * blockSize + 1), placeText((no + 1) * blockSize)),
                manifest.file, no * blockSize + 1);
    }
    return true;
}

Result<bool> FolderCheck::readOne(const FoundSegment& segment)
{
    if (!QFile::exists(segment.path))
        return blame(u"missing"_s,
                     u"There is a manifest of the records %1 to %2, but not their file."_s.arg(
                         placeText(segment.manifest.firstSeq), placeText(segment.manifest.lastSeq)),
                     segment.manifest.file, segment.manifest.firstSeq);
    if (const auto read = checkSegmentFile(segment.path, segment.manifest, m_options, m_check);
        !read)
        return read.error();
    if (!m_check.problem.isEmpty())
        return false;
    ++m_check.segments;
    m_check.lastSeq = segment.manifest.lastSeq;
    return m_connection ? holdAgainstTree(segment) : Result<bool>(true);
}

Result<bool> FolderCheck::readAll()
{
    m_check.firstSeq = m_order.empty() ? 0 : m_order.front()->manifest.firstSeq;
    for (const FoundSegment* segment : m_order) {
        const auto read = readOne(*segment);
        if (!read || !*read)
            return read;
    }
    if (!m_connection || m_order.empty())
        return true;
    const auto end = segment_table::end(m_connection->database());
    if (!end)
        return end.error();
    if (end->lastHash != m_order.back()->manifest.lastHash)
        return blame(
            u"database"_s,
            u"The log does not go on behind record %1 of the last segment."_s.arg(m_check.lastSeq),
            m_order.back()->manifest.file, m_check.lastSeq);
    return true;
}

Result<SegmentCheck> FolderCheck::run()
{
    for (const auto& step : {&FolderCheck::openDatabase, &FolderCheck::findSegments}) {
        const auto done = (this->*step)();
        if (!done)
            return done.error();
        if (!*done)
            return m_check;
    }
    if (m_found.empty() && m_rows.empty())
        return Error{u"There is no segment in the folder %1."_s.arg(m_options.folder),
                     u"NOT_FOUND"_s, m_options.folder};
    if (!(m_connection ? orderByDatabase() : orderAlone()))
        return m_check;
    const auto read = readAll();
    if (!read)
        return read.error();
    m_check.accepted = *read;
    return m_check;
}

} // namespace

Result<SegmentCheck> checkSegments(const SegmentCheckOptions& options)
{
    return FolderCheck(options).run();
}

} // namespace hall
