// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/hall_server.h"

#include <QDir>
#include <QFile>
#include <QSet>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// Inodes of the sockets that listen on the port, from a table of /proc/net: columns `sl`,
/// `local_address` (hex address and port), `rem_address`, `st` (0A: listening), …, `inode` (10th).
QSet<QByteArray> listeningInodes(const QString& tablePath, quint16 port)
{
    QSet<QByteArray> inodes;
    QFile table(tablePath);
    if (!table.open(QIODevice::ReadOnly))
        return inodes;
    const QByteArray suffix = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    const QList<QByteArray> lines = table.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() > 9 && columns[1].endsWith(suffix) && columns[3] == "0A")
            inodes.insert(columns[9]);
    }
    return inodes;
}

bool holdsAny(const QString& processFolder, const QSet<QByteArray>& inodes)
{
    const QDir descriptors(processFolder + u"/fd"_s);
    const QStringList names =
        descriptors.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        // The link reads `socket:[4711]`, relative to nothing.
        const QByteArray target = QFile::symLinkTarget(descriptors.filePath(name)).toLatin1();
        const qsizetype open = target.lastIndexOf("socket:[");
        if (open >= 0 && target.endsWith(']') &&
            inodes.contains(target.sliced(open + 8).chopped(1)))
            return true;
    }
    return false;
}

} // namespace

QString listenerOfPort(quint16 port)
{
    const QSet<QByteArray> inodes =
        listeningInodes(u"/proc/net/tcp"_s, port) + listeningInodes(u"/proc/net/tcp6"_s, port);
    if (inodes.isEmpty())
        return {};
    const QStringList folders = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& pid : folders) {
        bool number = false;
        pid.toLongLong(&number);
        const QString folder = u"/proc/"_s + pid;
        if (!number || !holdsAny(folder, inodes))
            continue;
        QFile name(folder + u"/comm"_s);
        const QString program = name.open(QIODevice::ReadOnly)
                                    ? QString::fromUtf8(name.readAll()).trimmed()
                                    : QString();
        return u"%1 (pid %2)"_s.arg(program.isEmpty() ? u"a process"_s : program, pid);
    }
    return {};
}

} // namespace hall
