// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/package_hash.h"

#include "core/attestation/package_walk.h"
#include "core/attestation/path_order.h"

#include <QCryptographicHash>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

using Less = bool (*)(QByteArrayView, QByteArrayView);

void sortBy(std::vector<PackageFile>& files, Less less)
{
    std::sort(files.begin(), files.end(),
              [less](const PackageFile& a, const PackageFile& b) { return less(a.path, b.path); });
}

QString hashInOrder(std::vector<PackageFile>& files, Less less)
{
    sortBy(files, less);
    QCryptographicHash hasher(QCryptographicHash::Sha256);
    for (const PackageFile& file : files) {
        const QByteArray record = file.path + '\n' + QByteArray::number(file.stamp.size) + '\n' +
                                  file.sha256.toHex() + '\n';
        hasher.addData(record);
    }
    return QString::fromLatin1(hasher.result().toHex());
}

/// The first path whose file is not the same in both; empty when nothing changed. Sorts both.
QByteArray firstDifference(std::vector<PackageFile>& before, std::vector<PackageFile>& after)
{
    sortBy(before, bytesLess);
    sortBy(after, bytesLess);
    const auto same = [](const PackageFile& a, const PackageFile& b) {
        return a.path == b.path && a.stamp == b.stamp;
    };
    const auto [was, is] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end(), same);
    if (was == before.end())
        return is == after.end() ? QByteArray() : is->path;
    if (is == after.end())
        return was->path;
    return std::min(was->path, is->path);
}

} // namespace

Result<PackageHashes> hashPackage(const QString& folder, const PackageLimits& limits,
                                  const HashProgress& progress)
{
    auto files = PackageWalk(folder, limits, PackageWalk::Contents::Hash, progress).files();
    if (!files)
        return files.error();
    if (files->empty())
        return Error{u"%1 holds no file that counts; an empty package cannot be attested."_s.arg(
                         pathInWords(folder)),
                     u"PACKAGE_EMPTY"_s, folder};
    auto again = PackageWalk(folder, limits, PackageWalk::Contents::LeaveUnread, progress).files();
    if (!again)
        return again.error();
    if (const QByteArray path = firstDifference(*files, *again); !path.isEmpty()) {
        const QString full = folder + u'/' + QString::fromUtf8(path);
        return Error{
            u"%1 changed while the package was read; try again when nothing writes to it."_s.arg(
                pathInWords(full)),
            u"FILE_CHANGED"_s, full};
    }

    PackageHashes hashes;
    hashes.files = qsizetype(files->size());
    for (const PackageFile& file : *files)
        hashes.bytes += file.stamp.size;
    hashes.hash = hashInOrder(*files, componentsLess);
    hashes.accepted = {hashes.hash, hashInOrder(*files, bytesLess)};
    const auto collates = [](const PackageFile& file) { return hasCollation(file.path); };
    if (std::all_of(files->begin(), files->end(), collates))
        hashes.accepted.append(hashInOrder(*files, collationLess));
    hashes.accepted.removeDuplicates();
    return hashes;
}

Result<PackageStamp> stampPackage(const QString& folder, const PackageLimits& limits)
{
    auto files = PackageWalk(folder, limits, PackageWalk::Contents::LeaveUnread, {}).files();
    if (!files)
        return files.error();
    sortBy(*files, bytesLess);
    PackageStamp stamp;
    QCryptographicHash hasher(QCryptographicHash::Sha256);
    for (const PackageFile& file : *files) {
        const FileStamp& one = file.stamp;
        const QByteArray numbers =
            QByteArray::number(one.device) + ' ' + QByteArray::number(one.inode) + ' ' +
            QByteArray::number(one.size) + ' ' + QByteArray::number(one.mtimeNs) + ' ' +
            QByteArray::number(one.ctimeNs);
        const QByteArray record = file.path + '\n' + numbers + '\n';
        hasher.addData(record);
        stamp.newestChangeNs = std::max(stamp.newestChangeNs, one.ctimeNs);
    }
    stamp.digest = hasher.result();
    return stamp;
}

} // namespace hall
