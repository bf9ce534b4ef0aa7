// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/archive/segment_folder.h"

#include "core/audit/evidence/tree_nodes.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestOldManifest = 64 << 20;

/// Whether the records of a segment are those that stand in the database.
Result<bool> isInDatabase(const SegmentManifest& manifest, const QString& origin,
                          const QSqlDatabase& database)
{
    if (manifest.origin != origin)
        return false;
    const merkle::NodeSource stored = storedNodes(database);
    for (qsizetype i = 0; i < manifest.subtrees.size(); ++i) {
        const auto node = stored(lowestStoredLevel, blockOf(manifest.firstSeq) + i);
        if (!node && node.error().code != u"TREE_INCOMPLETE")
            return node.error();
        if (!node || *node != manifest.subtrees.at(i))
            return false;
    }
    return true;
}

Result<void> removeUnrecorded(const QDir& folder, const SegmentManifest& wanted,
                              const QSqlDatabase& database)
{
    const QString pattern = u"hall-segment-%1-*.manifest.json"_s.arg(wanted.firstSeq);
    const QFileInfoList manifests = folder.entryInfoList({pattern}, QDir::Files);
    for (const QFileInfo& info : manifests) {
        QFile file(info.filePath());
        const auto manifest = file.open(QIODevice::ReadOnly)
                                  ? readSegmentManifest(file.read(longestOldManifest))
                                  : Result<SegmentManifest>(Error{});
        if (!manifest)
            continue;
        const auto isThere = isInDatabase(*manifest, wanted.origin, database);
        if (!isThere)
            return isThere.error();
        if (*isThere) {
            QFile::remove(folder.filePath(manifest->file));
            file.remove();
        }
    }
    return {};
}

} // namespace

QString segmentFolder(const QString& databasePath)
{
    return databasePath + u".segments"_s;
}

Result<QDir> prepareSegmentFolder(const SegmentPlace& place, const SegmentManifest& wanted,
                                  const QSqlDatabase& database)
{
    const QDir folder(QFileInfo(place.path).absoluteFilePath());
    if (!folder.exists()) {
        const bool isMade =
            QDir().mkpath(folder.path()) &&
            QFile::setPermissions(folder.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (!isMade)
            return Error{u"The folder %1 cannot be made."_s.arg(folder.path()),
                         u"EXPORT_UNWRITABLE"_s, folder.path()};
    }
    const QStringList halves =
        place.isOwn ? folder.entryList({u"hall-segment-*.part"_s}, QDir::Files) : QStringList();
    for (const QString& half : halves)
        QFile::remove(folder.filePath(half));
    if (const auto removed = removeUnrecorded(folder, wanted, database); !removed)
        return removed.error();
    for (const QString& name :
         {wanted.file, segmentManifestName(wanted.firstSeq, wanted.lastSeq)}) {
        if (folder.exists(name))
            return Error{u"%1 is there already, and it is not of this log as it is now. Take "
                         u"another folder."_s.arg(folder.filePath(name)),
                         u"TARGET_EXISTS"_s, folder.filePath(name)};
    }
    return folder;
}

} // namespace hall
