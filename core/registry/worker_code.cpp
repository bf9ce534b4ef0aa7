// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/worker_code.h"

#include "core/attestation/package_hash.h"
#include "core/attestation/regular_file.h"

#include <QFile>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

struct OpenFile {
    FileDescriptor pathOnly;
    FileStamp stamp;
};

/// Without reading, and without waiting for a FIFO or waking a device.
Result<OpenFile> openFile(const QString& path)
{
    FileDescriptor pathOnly(::open(QFile::encodeName(path).constData(), O_PATH | O_CLOEXEC));
    struct stat info {};
    if (!pathOnly.valid() || ::fstat(pathOnly.get(), &info) != 0)
        return Error{u"%1 cannot be read: %2."_s.arg(pathInWords(path), qt_error_string(errno)),
                     u"FILE_UNREADABLE"_s, path};
    if (!S_ISREG(info.st_mode))
        return Error{u"%1 is %2; it has to be a regular file."_s.arg(pathInWords(path),
                                                                     fileTypeInWords(info.st_mode)),
                     u"FILE_UNREADABLE"_s, path};
    return OpenFile{std::move(pathOnly), stampOf(info)};
}

Result<CodeHash> hashFile(const QString& path)
{
    const auto opened = openFile(path);
    if (!opened)
        return opened.error();
    const FileDescriptor file = openForReading(opened->pathOnly);
    if (!file.valid())
        return Error{u"%1 cannot be read: %2."_s.arg(pathInWords(path), qt_error_string(errno)),
                     u"FILE_UNREADABLE"_s, path};
    qint64 bytesRead = 0;
    const auto digest = sha256OfFile(file, opened->stamp, path, {}, bytesRead);
    if (!digest)
        return digest.error();
    const QString hash = QString::fromLatin1(digest->toHex());
    return CodeHash{hash, {hash}};
}

} // namespace

Result<CodeLocation> locateCode(const WorkerFolders& folders, const QString& source)
{
    const auto file = folders.resolveFile(source);
    if (file)
        return CodeLocation{*file, false};
    if (file.error().code != u"SOURCE_NOT_A_FILE")
        return file.error();
    const auto folder = folders.resolveFolder(source);
    if (folder)
        return CodeLocation{*folder, true};
    // Neither: what is wrong with it as a file says more than that it is no folder.
    return file.error();
}

Result<CodeLocation> locateCode(const QStringList& folders, const QString& source)
{
    const auto known = WorkerFolders::create(folders);
    if (!known)
        return known.error();
    return locateCode(*known, source);
}

Result<CodeHash> hashCode(const CodeLocation& location)
{
    if (!location.isPackage)
        return hashFile(location.path);
    const auto package = hashPackage(location.path);
    if (!package)
        return package.error();
    return CodeHash{package->hash, package->accepted};
}

Result<CodeStamp> stampCode(const CodeLocation& location)
{
    if (location.isPackage) {
        const auto package = stampPackage(location.path);
        if (!package)
            return package.error();
        return CodeStamp{package->digest, package->newestChangeNs};
    }
    const auto file = openFile(location.path);
    if (!file)
        return file.error();
    const FileStamp& stamp = file->stamp;
    QByteArray digest;
    for (const qint64 number :
         {qint64(stamp.device), qint64(stamp.inode), stamp.size, stamp.mtimeNs, stamp.ctimeNs})
        digest += QByteArray::number(number) + ' ';
    return CodeStamp{digest, stamp.ctimeNs};
}

} // namespace hall
