// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/program_output.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace hall::test {

/// A folder for keys, and the openssl program to make other people's.
class KeyFolder {
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

    QByteArray content(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool write(const QString& name, const QByteArray& bytes, mode_t mode = 0600) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
               ::fchmod(file.handle(), mode) == 0;
    }
    bool setMode(const QString& name, mode_t mode) const
    {
        return ::chmod(QFile::encodeName(path(name)).constData(), mode) == 0;
    }
    /// 07777 when there is no such file.
    mode_t mode(const QString& name) const
    {
        struct stat info {};
        return ::stat(QFile::encodeName(path(name)).constData(), &info) == 0 ? info.st_mode & 07777
                                                                             : 07777;
    }
    /// What it prints; begins with `failed` when it does.
    QByteArray openssl(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return outputOf(QStringLiteral("/usr/bin/openssl"), arguments, input);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace hall::test
