// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/evidence/note_file.h"

#include "core/audit/evidence/checkpoints/checkpoint_file.h"

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// Longer than any line of a checkpoint. More without a line end is something else.
constexpr qint64 maxLine = 64 << 10;
constexpr qsizetype maxNote = 1 << 20;

} // namespace

Result<NoteFile> NoteFile::beside(const QString& databasePath)
{
    const QString path = checkpointFilePath(databasePath);
    if (QFile::exists(path))
        return open(path, true);
    NoteFile none;
    none.m_path = path;
    return none;
}

Result<NoteFile> NoteFile::given(const QString& path)
{
    if (!QFile::exists(path))
        return Error{u"There is no checkpoint file %1."_s.arg(path), u"CHECKPOINT_FILE_MISSING"_s,
                     u"checkpoints"_s};
    return open(path, false);
}

Result<NoteFile> NoteFile::open(const QString& path, bool isOwn)
{
    NoteFile file;
    file.m_path = path;
    file.m_isOwn = isOwn;
    file.m_file = std::make_unique<QFile>(path);
    if (!file.m_file->open(QIODevice::ReadOnly))
        return file.unreadable();
    file.m_firstEnd = file.m_file->size();
    return file;
}

Result<QByteArray> NoteFile::next()
{
    QByteArray note;
    // A text, an empty line, signatures, an empty line.
    for (int emptyLines = 0; m_file && !m_isOver && emptyLines < 2;) {
        const QByteArray line = m_file->readLine(maxLine);
        if (m_file->error() != QFileDevice::NoError)
            return unreadable();
        note += line;
        m_isOver = !line.endsWith('\n') || note.size() > maxNote;
        emptyLines += line.size() == 1;
    }
    if (m_isOver) {
        m_torn += note;
        return QByteArray();
    }
    m_position += note.size();
    note.chop(note.isEmpty() ? 0 : 1);
    return note;
}

Error NoteFile::unreadable() const
{
    return {u"The checkpoint file %1 cannot be read: %2."_s.arg(m_path, m_file->errorString()),
            u"CHECKPOINT_FILE_UNREADABLE"_s, u"checkpoints"_s};
}

} // namespace hall
