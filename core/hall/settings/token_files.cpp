// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/settings/token_files.h"

#include <QFile>
#include <QSaveFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace hall {

Result<QString> readTokenFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return QString();
    if (!file.open(QIODevice::ReadOnly))
        return Error{u"Cannot read the token file %1: %2."_s.arg(path, file.errorString()),
                     u"TOKEN_FILE_UNREADABLE"_s, path};

    struct stat info {};
    if (::fstat(file.handle(), &info) != 0 || !S_ISREG(info.st_mode))
        return Error{u"The token file %1 is not a regular file."_s.arg(path),
                     u"TOKEN_FILE_UNREADABLE"_s, path};
    if (info.st_mode & (S_IRWXG | S_IRWXO)) {
        return Error{u"The token file %1 can be read by others (mode 0%2). Run: chmod 600 '%1'. If "
                     u"somebody may have read it, delete it instead: a new token is made at the "
                     u"next start."_s.arg(path, QString::number(info.st_mode & 0777, 8)),
                     u"TOKEN_FILE_EXPOSED"_s, path};
    }
    return QString::fromUtf8(file.read(4096)).trimmed();
}

Result<void> writeTokenFile(const QString& path, const QString& secret)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(secret.toUtf8() + '\n') > 0 && file.commit();
    if (!written)
        return Error{u"Cannot write the token file %1: %2."_s.arg(path, file.errorString()),
                     u"TOKEN_FILE_UNWRITABLE"_s, path};
    return {};
}

} // namespace hall
