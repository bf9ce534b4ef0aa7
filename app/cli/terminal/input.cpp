// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal/input.h"

#include "app/cli/exit_code.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <unistd.h>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chunkBytes = 64 << 10;

Error unusable(const QString& path, const QString& why)
{
    return {u"%1: %2"_s.arg(path == u"-"_s ? u"standard input"_s : path, why),
            QString::fromLatin1(error_code::fileUnusable), path};
}

} // namespace

Result<QByteArray> readWhole(const QString& path)
{
    QFile file(path);
    const bool opened = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly)
                                       : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!opened)
        return unusable(path, u"cannot be opened: "_s + file.errorString());
    QByteArray bytes;
    for (;;) {
        const QByteArray chunk = file.read(chunkBytes);
        if (chunk.isEmpty())
            break;
        bytes += chunk;
        if (bytes.size() > maxFileBytes)
            return unusable(path, u"is longer than 64 MiB"_s);
    }
    if (file.error() != QFileDevice::NoError)
        return unusable(path, u"cannot be read: "_s + file.errorString());
    return bytes;
}

LineReader::LineReader(int fd, qsizetype maxLine) : m_fd(fd), m_maxLine(maxLine) {}

bool LineReader::fill()
{
    if (m_ended)
        return false;
    m_buffer.remove(0, m_position);
    m_position = 0;
    const qsizetype had = m_buffer.size();
    m_buffer.resize(had + chunkBytes);
    ssize_t got = 0;
    do {
        got = ::read(m_fd, m_buffer.data() + had, size_t(chunkBytes));
    } while (got < 0 && errno == EINTR);
    m_buffer.resize(had + std::max<ssize_t>(got, 0));
    if (got < 0)
        m_error = QString::fromLocal8Bit(std::strerror(errno));
    m_ended = got <= 0;
    return got > 0;
}

LineReader::Status LineReader::next(QByteArray& line)
{
    line.clear();
    bool tooLong = false;
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n', m_position);
        const qsizetype length = (end >= 0 ? end : m_buffer.size()) - m_position;
        if (length > m_maxLine)
            tooLong = true;
        if (end >= 0) {
            if (!tooLong)
                line = m_buffer.mid(m_position, length);
            m_position = end + 1;
            return tooLong ? Status::TooLong : Status::Line;
        }
        // What belongs to a line that is refused anyway need not be kept.
        if (tooLong)
            m_position = m_buffer.size();
        if (fill())
            continue;
        if (!m_error.isEmpty())
            return Status::Failed;
        const bool rest = m_position < m_buffer.size();
        if (rest && !tooLong)
            line = m_buffer.mid(m_position);
        m_position = m_buffer.size();
        if (tooLong)
            return Status::TooLong;
        return rest ? Status::Line : Status::End;
    }
}

} // namespace hall::cli
