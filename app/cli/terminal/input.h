// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace hall::cli {

/// The longest file that is read whole: a bundle, a worker's record.
inline constexpr qsizetype maxFileBytes = 64 << 20;

/// The whole file, or stdin for `-`. Error FILE_UNUSABLE with the file's name and the reason.
Result<QByteArray> readWhole(const QString& path);

/// Lines from a file descriptor, one at a time and in constant memory. Does not own the descriptor.
class LineReader {
public:
    /// `maxLine` in bytes, without the line's end.
    LineReader(int fd, qsizetype maxLine);

    enum class Status { Line, TooLong, End, Failed };
    /// The next line without its end (`\n`), also the last one without an end. TooLong: the line
    /// was longer than allowed and has been skipped. Failed: see errorText().
    Status next(QByteArray& line);
    /// True when the next call will not have to wait for whoever writes.
    bool hasLine() const { return m_buffer.indexOf('\n', m_position) >= 0; }
    QString errorText() const { return m_error; }

private:
    bool fill();

    int m_fd;
    qsizetype m_maxLine;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    bool m_ended = false;
    QString m_error;
};

} // namespace hall::cli
