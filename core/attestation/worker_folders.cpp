// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/worker_folders.h"

#include "core/attestation/regular_file.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// Whether the system would see the path that `path` shows: a NUL ends it early, and half of a
/// surrogate pair becomes another character.
bool isSystemPath(const QString& path)
{
    return !path.isEmpty() && !path.contains(QChar::Null) &&
           QFile::decodeName(QFile::encodeName(path)) == path;
}

/// What the file system says `path` is; errno tells why there is none.
std::optional<QString> canonicalPath(const QString& path)
{
    const std::unique_ptr<char, decltype(&std::free)> resolved(
        ::realpath(QFile::encodeName(path).constData(), nullptr), &std::free);
    if (!resolved)
        return std::nullopt;
    return QFile::decodeName(resolved.get());
}

bool isInside(const QString& path, const QString& folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

bool isInsideAny(const QString& path, const QStringList& folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&](const QString& folder) { return isInside(path, folder); });
}

/// Those that exist, with symlinks resolved.
QStringList canonicalFolders(const QStringList& folders)
{
    QStringList found;
    for (const QString& folder : folders) {
        const auto canonical = canonicalPath(folder);
        if (canonical && *canonical != u"/"_s)
            found.append(*canonical);
    }
    return found;
}

Error sourceError(const QString& path, const QString& why, const QString& code)
{
    return {u"The source %1 %2"_s.arg(pathInWords(path), why), code, path};
}

} // namespace

Result<WorkerFolders> WorkerFolders::create(const QStringList& folders)
{
    WorkerFolders result;
    for (const QString& folder : folders) {
        const QString clean = QDir::cleanPath(folder);
        if (!isSystemPath(folder) || !QDir::isAbsolutePath(folder) || clean == u"/"_s)
            return Error{
                u"%1 cannot be a worker folder: give the absolute path of a folder below /."_s.arg(
                    pathInWords(folder)),
                u"WORKER_FOLDER_INVALID"_s, folder};
        result.m_folders.append(clean);
    }
    result.m_folders.removeDuplicates();
    return result;
}

Result<QString> WorkerFolders::resolveFile(const QString& path) const
{
    return resolve(path, Wanted::File);
}

Result<QString> WorkerFolders::resolveFolder(const QString& path) const
{
    return resolve(path, Wanted::Folder);
}

Result<QString> WorkerFolders::resolve(const QString& path, Wanted wanted) const
{
    if (!isSystemPath(path))
        return sourceError(path, u"is not a path of this system."_s, u"SOURCE_PATH_INVALID"_s);
    if (m_folders.isEmpty())
        return sourceError(path,
                           u"cannot be looked up: no worker folder is configured; add the folder "
                           u"that holds it."_s,
                           u"NO_WORKER_FOLDERS"_s);

    const QStringList roots = canonicalFolders(m_folders);
    QStringList candidates;
    if (QDir::isAbsolutePath(path))
        candidates.append(path);
    else
        for (const QString& folder : m_folders)
            candidates.append(folder + u'/' + path);

    QStringList found;
    bool missing = false;
    int obstacle = 0;
    for (const QString& candidate : candidates) {
        if (const auto canonical = canonicalPath(candidate)) {
            if (isInsideAny(*canonical, roots) && !found.contains(*canonical))
                found.append(*canonical);
            continue;
        }
        const int cause = errno;
        const QString clean = QDir::cleanPath(candidate);
        if (!isInsideAny(clean, m_folders) && !isInsideAny(clean, roots))
            continue;
        if (cause == ENOENT || cause == ENOTDIR)
            missing = true;
        else
            obstacle = cause;
    }
    if (found.size() > 1)
        return sourceError(
            path,
            u"is in more than one worker folder: %1 and %2; give the absolute path."_s.arg(
                pathInWords(found[0]), pathInWords(found[1])),
            u"SOURCE_AMBIGUOUS"_s);
    // What cannot be looked at might be a second one.
    if (obstacle != 0)
        return sourceError(path, u"cannot be read: %1."_s.arg(qt_error_string(obstacle)),
                           u"SOURCE_UNREADABLE"_s);
    if (found.isEmpty() && missing)
        return sourceError(
            path, u"does not exist in the worker folders (%1)."_s.arg(m_folders.join(u", "_s)),
            u"SOURCE_NOT_FOUND"_s);
    if (found.isEmpty())
        return sourceError(
            path,
            u"lies outside the worker folders (%1); move it there, or add its folder."_s.arg(
                m_folders.join(u", "_s)),
            u"SOURCE_OUTSIDE_FOLDERS"_s);

    struct stat info {};
    const QByteArray encoded = QFile::encodeName(found.first());
    if (::stat(encoded.constData(), &info) != 0)
        return sourceError(path, u"cannot be read: %1."_s.arg(qt_error_string(errno)),
                           u"SOURCE_UNREADABLE"_s);
    const QString type = fileTypeInWords(info.st_mode);
    if (wanted == Wanted::Folder && !S_ISDIR(info.st_mode))
        return sourceError(path, u"is %1; a package is a folder."_s.arg(type),
                           u"SOURCE_NOT_A_FOLDER"_s);
    if (wanted == Wanted::File && !S_ISREG(info.st_mode))
        return sourceError(path, u"is %1; it has to be a regular file."_s.arg(type),
                           u"SOURCE_NOT_A_FILE"_s);
    if (wanted == Wanted::File && info.st_size > maxSourceFileBytes)
        return sourceError(
            path,
            u"has %1 bytes; a source file may have %2."_s.arg(info.st_size).arg(maxSourceFileBytes),
            u"SOURCE_TOO_LARGE"_s);
    const int mode = wanted == Wanted::File ? R_OK : R_OK | X_OK;
    if (::faccessat(AT_FDCWD, encoded.constData(), mode, AT_EACCESS) != 0)
        return sourceError(path, u"cannot be read: %1."_s.arg(qt_error_string(errno)),
                           u"SOURCE_UNREADABLE"_s);
    return found.first();
}

} // namespace hall
