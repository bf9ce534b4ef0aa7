// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/storage/file_identity.h"

#include <QFile>

#include <sys/stat.h>

namespace hall {

FileIdentity FileIdentity::of(const QString& path)
{
    FileIdentity identity;
    struct stat info {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return identity;
    identity.m_isThere = true;
    identity.m_device = info.st_dev;
    identity.m_inode = info.st_ino;
    return identity;
}

bool FileIdentity::isStillAt(const QString& path) const
{
    const FileIdentity now = of(path);
    return now.m_isThere && now.m_device == m_device && now.m_inode == m_inode;
}

} // namespace hall
