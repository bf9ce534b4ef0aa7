// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace hall::test {

/// A folder of real files. `path()` is canonical.
class PackageFolder {
public:
    QString path() const { return QFileInfo(m_dir.path()).canonicalFilePath(); }
    QString path(const QString& name) const { return path() + u'/' + name; }

    /// Makes the folders on the way.
    bool write(const QString& name, const QByteArray& content) const
    {
        const QString full = path(name);
        QFile file(full);
        return QDir().mkpath(QFileInfo(full).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(content) == content.size();
    }
    bool append(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        return file.open(QIODevice::Append) && file.write(content) == content.size();
    }
    /// `target` as it is to stand in the link.
    bool link(const QString& name, const QString& target) const
    {
        return ::symlink(QFile::encodeName(target).constData(),
                         QFile::encodeName(path(name)).constData()) == 0;
    }
    bool fifo(const QString& name) const
    {
        return ::mkfifo(QFile::encodeName(path(name)).constData(), 0600) == 0;
    }
    bool socket(const QString& name) const
    {
        const QByteArray full = QFile::encodeName(path(name));
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        if (full.size() >= qsizetype(sizeof address.sun_path))
            return false;
        qstrcpy(address.sun_path, full.constData());
        const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
        const bool bound =
            ::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
        ::close(fd);
        return bound;
    }
    /// Without writing its content: takes no space.
    bool sparse(const QString& name, qint64 size) const
    {
        return write(name, {}) && ::truncate(QFile::encodeName(path(name)).constData(), size) == 0;
    }
    bool mode(const QString& name, mode_t bits) const
    {
        return ::chmod(QFile::encodeName(path(name)).constData(), bits) == 0;
    }

private:
    QTemporaryDir m_dir;
};

/// While it lives, permissions count also where the tests run as root.
class WithoutPrivileges {
public:
    WithoutPrivileges() : m_wasRoot(::geteuid() == 0)
    {
        constexpr uid_t nobody = 65534;
        m_ok = !m_wasRoot || ::seteuid(nobody) == 0;
    }
    ~WithoutPrivileges()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(WithoutPrivileges)
    bool ok() const { return m_ok; }

private:
    bool m_wasRoot;
    bool m_ok;
};

/// The message of a result that should have been a value.
template <typename T>
QByteArray whyNot(const Result<T>& result)
{
    return result ? QByteArray() : result.error().message.toUtf8();
}

} // namespace hall::test
