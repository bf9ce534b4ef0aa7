// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/evidence/checkpoints/checkpoint_file.h"

#include "core/audit/storage/synced_folder.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// With what each signature line of a note begins: an em dash and a blank.
constexpr QByteArrayView signatureMark = "\xE2\x80\x94 ";

QString reasonOf(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

Result<CheckpointNotes> readFrom(const QString& path, qint64 bytes)
{
    QFile file(path);
    const auto unreadable = [&path](const QString& reason) {
        return Error{u"The checkpoint file %1 cannot be read: %2."_s.arg(path, reason),
                     u"CHECKPOINT_FILE_UNREADABLE"_s, path};
    };
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return CheckpointNotes{};
    if (!info.isFile())
        return unreadable(u"it is not a file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    const qint64 skipped = std::max<qint64>(0, file.size() - bytes);
    if (!file.seek(skipped))
        return unreadable(file.errorString());
    QByteArray end = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return unreadable(file.errorString());
    if (skipped > 0) {
        // The first note begins after the first signatures that end here.
        static const QByteArray signatureLine = '\n' + signatureMark.toByteArray();
        qsizetype mark = end.startsWith(signatureMark) ? 0 : end.indexOf(signatureLine);
        mark = mark < 0 ? -1 : end.indexOf("\n\n", mark);
        end = mark < 0 ? QByteArray() : end.mid(mark + 2);
    }
    CheckpointNotes notes = splitCheckpointNotes(end);
    notes.fromStart = skipped == 0;
    return notes;
}

} // namespace

QString checkpointFilePath(const QString& databasePath)
{
    return databasePath + u".checkpoints"_s;
}

CheckpointNotes splitCheckpointNotes(const QByteArray& bytes)
{
    CheckpointNotes found;
    qsizetype at = 0;
    for (;;) {
        // A text, an empty line, signatures, an empty line.
        const qsizetype textEnd = bytes.indexOf("\n\n", at);
        const qsizetype noteEnd = textEnd < 0 ? -1 : bytes.indexOf("\n\n", textEnd + 2);
        if (noteEnd < 0)
            break;
        found.notes.append(bytes.mid(at, noteEnd + 1 - at));
        at = noteEnd + 2;
    }
    found.torn = bytes.mid(at);
    return found;
}

Result<CheckpointNotes> readCheckpointFile(const QString& path)
{
    return readFrom(path, std::numeric_limits<qint64>::max());
}

std::optional<qint64> sizeOfTornNote(const QByteArray& torn)
{
    const QList<QByteArray> lines = torn.split('\n');
    if (lines.size() < 3) // origin, size, and the line end after it
        return std::nullopt;
    bool isNumber = false;
    const qint64 size = lines.at(1).toLongLong(&isNumber);
    return isNumber ? std::optional(size) : std::nullopt;
}

CheckpointFile::CheckpointFile(QString path, bool sync) : m_path(std::move(path)), m_sync(sync) {}

Result<CheckpointNotes> CheckpointFile::readEnd(qint64 bytes)
{
    m_left = stateNow();
    return readFrom(m_path, bytes);
}

Result<void> CheckpointFile::append(const QByteArrayList& notes)
{
    QByteArray bytes;
    for (const QByteArray& note : notes)
        bytes += note + '\n';
    const bool isNew = !stateNow().isThere;
    const int fd = ::open(QFile::encodeName(m_path).constData(),
                          O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return unwritable(errno);
    const auto close = qScopeGuard([fd] { ::close(fd); });
    struct stat before {};
    if (::fstat(fd, &before) != 0)
        return unwritable(errno);
    ssize_t written = ::write(fd, bytes.constData(), std::size_t(bytes.size()));
    int reason = written < 0 ? errno : ENOSPC;
    if (written == bytes.size() && (!m_sync || ::fsync(fd) == 0)) {
        if (isNew && m_sync)
            syncFolderOf(m_path);
        m_left = stateNow();
        return {};
    }
    if (written == bytes.size())
        reason = errno;
    // Half a note would be in the way of the next one. If this fails too, the next start sees it.
    if (::ftruncate(fd, before.st_size) != 0)
        m_left.reset();
    return unwritable(reason);
}

Result<void> CheckpointFile::cut(qint64 tornBytes)
{
    if (!isAsLeft() || !m_left->isThere)
        return unwritable(ESTALE);
    if (::truncate(QFile::encodeName(m_path).constData(), m_left->size - off_t(tornBytes)) != 0)
        return unwritable(errno);
    m_left = stateNow();
    return {};
}

bool CheckpointFile::isAsLeft() const
{
    return m_left && *m_left == stateNow();
}

CheckpointFile::State CheckpointFile::stateNow() const
{
    struct stat info {};
    if (::stat(QFile::encodeName(m_path).constData(), &info) != 0)
        return {};
    return {true, info.st_dev, info.st_ino, info.st_size};
}

Error CheckpointFile::unwritable(int reason) const
{
    return Error{u"The checkpoint file %1 cannot be written: %2. Decisions go on; checkpoints do "
                 u"when it can be written again."_s.arg(m_path, reasonOf(reason)),
                 u"CHECKPOINT_FILE_UNWRITABLE"_s, m_path};
}

} // namespace hall
