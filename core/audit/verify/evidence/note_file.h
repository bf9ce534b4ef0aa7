// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

namespace hall {

/// A file of signed notes, each followed by an empty line, read from its start. A Hall may be
/// appending to it meanwhile.
class NoteFile {
public:
    /// The file that a Hall keeps beside its database; one that is missing has no notes. Errors:
    /// CHECKPOINT_FILE_UNREADABLE.
    static Result<NoteFile> beside(const QString& databasePath);
    /// The same for one that somebody gave: Error CHECKPOINT_FILE_MISSING as well.
    static Result<NoteFile> given(const QString& path);

    const QString& path() const { return m_path; }
    bool exists() const { return m_file != nullptr; }
    /// The log's own, which has to agree with the database in everything. Another one may be a copy
    /// from a while ago, or a selection.
    bool isOwn() const { return m_isOwn; }
    /// Where the file ended when it was opened. What stands behind was written since.
    qint64 firstEnd() const { return m_firstEnd; }

    /// The next note; empty at the end. Errors: CHECKPOINT_FILE_UNREADABLE.
    Result<QByteArray> next();
    /// The end of the note that next() gave.
    qint64 position() const { return m_position; }
    /// What stands behind the last whole note, once next() has given nothing.
    const QByteArray& torn() const { return m_torn; }

private:
    static Result<NoteFile> open(const QString& path, bool isOwn);
    Error unreadable() const;

    QString m_path;
    std::unique_ptr<QFile> m_file;
    bool m_isOwn = true;
    bool m_isOver = false;
    QByteArray m_torn;
    qint64 m_firstEnd = 0, m_position = 0;
};

} // namespace hall
