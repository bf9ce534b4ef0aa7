// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/code_hasher.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <time.h>

namespace hall {

namespace {

constexpr qsizetype maxCachedFiles = 10000;
/// A file changed this recently may change again within the same tick of the file system's clock,
/// with the same stamp: its hash is not remembered.
constexpr qint64 settledNs = 1'000'000'000;

qint64 nanoseconds(const timespec& time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

CodeHasher::CodeHasher(QString baseFolder) : m_baseFolder(std::move(baseFolder)) {}

std::optional<CodeHasher::Stamp> CodeHasher::stampOf(const QByteArray& path)
{
    struct stat info {};
    if (::stat(path.constData(), &info) != 0 || !S_ISREG(info.st_mode))
        return std::nullopt;
    return Stamp{info.st_dev, info.st_ino, info.st_size, nanoseconds(info.st_mtim),
                 nanoseconds(info.st_ctim)};
}

std::optional<QString> CodeHasher::hash(const QString& path)
{
    if (path.isEmpty())
        return std::nullopt;
    QString absolute = path;
    if (QDir::isRelativePath(path)) {
        if (m_baseFolder.isEmpty())
            return std::nullopt;
        absolute = QDir(m_baseFolder).absoluteFilePath(path);
    }
    const QByteArray encoded = QFile::encodeName(absolute);
    const auto before = stampOf(encoded);
    if (!before)
        return std::nullopt;
    {
        const QMutexLocker lock(&m_mutex);
        const auto known = m_cache.constFind(absolute);
        if (known != m_cache.cend() && known->stamp == *before)
            return known->hash;
    }

    QFile file(absolute);
    QCryptographicHash hasher(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hasher.addData(&file))
        return std::nullopt;
    const auto after = stampOf(encoded);
    if (!after || *after != *before)
        return std::nullopt;

    const QString hash = QString::fromLatin1(hasher.result().toHex());
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    if (nanoseconds(now) - before->ctimeNs < settledNs)
        return hash;
    const QMutexLocker lock(&m_mutex);
    if (m_cache.size() >= maxCachedFiles)
        m_cache.clear();
    m_cache.insert(absolute, {*before, hash});
    return hash;
}

} // namespace hall
