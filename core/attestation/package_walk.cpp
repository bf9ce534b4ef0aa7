// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/package_walk.h"

#include <QFile>
#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// Wherever they stand in the path, file or folder.
constexpr std::array<QByteArrayView, 6> excludedNames{
    ".git", "__pycache__", ".DS_Store", "manifest.json", "manifest.sig", "manifest.tmp"};

bool isExcludedName(const QByteArray& name)
{
    return std::find(excludedNames.begin(), excludedNames.end(), QByteArrayView(name)) !=
           excludedNames.end();
}

/// A record ends its path with a line feed: one inside the name would let one file pass for two.
/// The engines disagree on what is not UTF-8.
bool isUsableName(const QByteArray& name)
{
    const auto isControl = [](char c) { return quint8(c) < 0x20 || c == 0x7F; };
    return QUtf8StringView(name).isValidUtf8() && std::none_of(name.begin(), name.end(), isControl);
}

FileDescriptor openPath(const FileDescriptor& folder, const QByteArray& name, int flags)
{
    return FileDescriptor(::openat(folder.get(), name.constData(), O_PATH | O_CLOEXEC | flags));
}

} // namespace

PackageWalk::PackageWalk(const QString& folder, const PackageLimits& limits, Contents contents,
                         const HashProgress& progress)
    : m_folder(folder), m_limits(limits), m_contents(contents), m_progress(progress)
{}

QString PackageWalk::shown(const QByteArray& path) const
{
    return m_folder + u'/' + QString::fromUtf8(path);
}

Error PackageWalk::refused(const QByteArray& path, const QString& why, const QString& code) const
{
    const QString full = path.isEmpty() ? m_folder : shown(path);
    return {u"%1 %2"_s.arg(pathInWords(full), why), code, full};
}

Result<std::vector<PackageFile>> PackageWalk::files()
{
    const FileDescriptor root(::open(QFile::encodeName(m_folder).constData(), O_PATH | O_CLOEXEC));
    struct stat info {};
    if (!root.valid() || ::fstat(root.get(), &info) != 0)
        return refused({}, u"cannot be opened: %1."_s.arg(qt_error_string(errno)),
                       u"FILE_UNREADABLE"_s);
    if (!S_ISDIR(info.st_mode))
        return refused({}, u"is %1; a package is a folder."_s.arg(fileTypeInWords(info.st_mode)),
                       u"PACKAGE_NOT_A_FOLDER"_s);
    m_root = locationOf(root);
    if (m_root.isEmpty())
        return refused({}, u"cannot be located: /proc is needed for that."_s, u"FILE_UNREADABLE"_s);
    if (auto problem = walkFolder(root, {}, 1))
        return *std::move(problem);
    return std::move(m_files);
}

PackageWalk::Problem PackageWalk::walkFolder(const FileDescriptor& folder, const QByteArray& prefix,
                                             int depth)
{
    const auto unreadable = [&] {
        return refused(prefix.chopped(prefix.isEmpty() ? 0 : 1),
                       u"cannot be listed: %1."_s.arg(qt_error_string(errno)),
                       u"FILE_UNREADABLE"_s);
    };
    FileDescriptor readable(::openat(folder.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!readable.valid())
        return unreadable();
    const std::unique_ptr<DIR, int (*)(DIR*)> listing(::fdopendir(readable.get()), &::closedir);
    if (!listing)
        return unreadable();
    readable.release();
    for (;;) {
        errno = 0;
        const dirent* const entry = ::readdir(listing.get());
        if (!entry) {
            if (errno != 0)
                return unreadable();
            return std::nullopt;
        }
        const QByteArray name(entry->d_name);
        if (name == "." || name == "..")
            continue;
        if (++m_entries > m_limits.maxEntries)
            return refused({},
                           u"holds more than the %1 files and folders that a package may."_s.arg(
                               m_limits.maxEntries),
                           u"PACKAGE_TOO_MANY_ENTRIES"_s);
        if (auto problem = visit(folder, prefix, name, depth))
            return problem;
    }
}

PackageWalk::Problem PackageWalk::visit(const FileDescriptor& folder, const QByteArray& prefix,
                                        const QByteArray& name, int depth)
{
    if (isExcludedName(name))
        return std::nullopt;
    const QByteArray path = prefix + name;
    const FileDescriptor entry = openPath(folder, name, O_NOFOLLOW);
    struct stat info {};
    if (!entry.valid() || ::fstat(entry.get(), &info) != 0)
        return refused(path, u"cannot be opened: %1."_s.arg(qt_error_string(errno)),
                       u"FILE_UNREADABLE"_s);
    // A folder of that name is code like any other.
    if (name.endsWith(".pyc") && !S_ISDIR(info.st_mode))
        return std::nullopt;
    if (!isUsableName(name))
        return refused(
            path, u"has a name with control characters or bytes that are not UTF-8; rename it."_s,
            u"PACKAGE_NAME_INVALID"_s);
    switch (info.st_mode & S_IFMT) {
    case S_IFREG:
        return addFile(entry, info, path);
    case S_IFLNK:
        return visitLink(folder, name, path);
    case S_IFDIR:
        if (depth >= m_limits.maxDepth)
            return refused(path,
                           u"is nested deeper than the %1 levels that a package may have."_s.arg(
                               m_limits.maxDepth),
                           u"PACKAGE_TOO_DEEP"_s);
        return walkFolder(entry, path + '/', depth + 1);
    default:
        return refused(path,
                       u"is %1; a package holds regular files and folders only."_s.arg(
                           fileTypeInWords(info.st_mode)),
                       u"PACKAGE_SPECIAL_FILE"_s);
    }
}

PackageWalk::Problem PackageWalk::visitLink(const FileDescriptor& folder, const QByteArray& name,
                                            const QByteArray& path)
{
    const FileDescriptor target = openPath(folder, name, 0);
    struct stat info {};
    if (!target.valid() || ::fstat(target.get(), &info) != 0)
        return refused(
            path, u"is a symbolic link that cannot be followed: %1."_s.arg(qt_error_string(errno)),
            u"PACKAGE_LINK_BROKEN"_s);
    const QByteArray inside = m_root.endsWith('/') ? m_root : m_root + '/';
    if (!locationOf(target).startsWith(inside))
        return refused(path, u"is a symbolic link out of the package; put a copy in its place."_s,
                       u"PACKAGE_LINK_LEAVES"_s);
    // Where such a link leads is in no record: it could be turned to other code unnoticed.
    if (S_ISDIR(info.st_mode))
        return refused(path,
                       u"is a symbolic link to a folder, which the hash cannot cover; put a copy "
                       u"in its place."_s,
                       u"PACKAGE_LINK_TO_FOLDER"_s);
    if (!S_ISREG(info.st_mode))
        return refused(path,
                       u"is a symbolic link to %1; a package holds regular files and folders "
                       u"only."_s.arg(fileTypeInWords(info.st_mode)),
                       u"PACKAGE_SPECIAL_FILE"_s);
    return addFile(target, info, path);
}

PackageWalk::Problem PackageWalk::addFile(const FileDescriptor& pathOnly, const struct stat& info,
                                          const QByteArray& path)
{
    // Compared this way round, because the sum of two sizes may not fit.
    if (info.st_size > m_limits.maxBytes - m_bytes)
        return refused({},
                       u"holds more than the %1 bytes that a package may; the last file seen was "
                       u"%2."_s.arg(m_limits.maxBytes)
                           .arg(pathInWords(QString::fromUtf8(path))),
                       u"PACKAGE_TOO_LARGE"_s);
    m_bytes += info.st_size;
    PackageFile file{path, {}, stampOf(info)};
    if (m_contents == Contents::Hash) {
        const FileDescriptor readable = openForReading(pathOnly);
        if (!readable.valid())
            return refused(path, u"cannot be read: %1."_s.arg(qt_error_string(errno)),
                           u"FILE_UNREADABLE"_s);
        auto hash = sha256OfFile(readable, file.stamp, shown(path), m_progress, m_bytesRead);
        if (!hash)
            return hash.error();
        file.sha256 = *std::move(hash);
    }
    m_files.push_back(std::move(file));
    return std::nullopt;
}

} // namespace hall
