// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/code_hasher.h"

#include <QDir>
#include <QFileInfo>

#include <time.h>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCachedPaths = 10000;
/// A file changed this recently may change again within the same tick of the file system's clock,
/// with the same stamp: its hash is not remembered.
constexpr qint64 settledNs = 1'000'000'000;

qint64 nowNs()
{
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

} // namespace

CodeHasher::CodeHasher(Locate locate) : m_locate(std::move(locate)) {}

std::optional<QString> CodeHasher::hash(const QString& source, const QString& registered)
{
    if (source.isEmpty())
        return std::nullopt;
    const auto location = m_locate(source);
    if (!location)
        return std::nullopt;
    const auto hash = hashOf(*location);
    if (!hash)
        return std::nullopt;
    return hash->is(registered) ? registered : hash->hash;
}

std::optional<CodeHash> CodeHasher::hashOf(const CodeLocation& location)
{
    const auto before = stampCode(location);
    if (!before)
        return std::nullopt;
    {
        const QMutexLocker lock(&m_mutex);
        const auto known = m_cache.constFind(location.path);
        if (known != m_cache.cend() && known->stamp == before->digest)
            return known->hash;
    }
    const auto hash = hashCode(location);
    if (!hash)
        return std::nullopt;
    const auto after = stampCode(location);
    if (!after || after->digest != before->digest)
        return std::nullopt;
    if (nowNs() - before->newestChangeNs < settledNs)
        return *hash;
    const QMutexLocker lock(&m_mutex);
    if (m_cache.size() >= maxCachedPaths)
        m_cache.clear();
    m_cache.insert(location.path, {before->digest, *hash});
    return *hash;
}

CodeHasher::Locate codeAnywhere(const QString& baseFolder)
{
    return [baseFolder](const QString& source) -> Result<CodeLocation> {
        if (QDir::isRelativePath(source) && baseFolder.isEmpty())
            return Error{
                u"The source %1 is relative, and there is no folder to look for it in."_s.arg(
                    source),
                u"SOURCE_NOT_FOUND"_s, source};
        const QString path = QDir(baseFolder).absoluteFilePath(source);
        return CodeLocation{path, QFileInfo(path).isDir()};
    };
}

} // namespace hall
