// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal/secret_input.h"

#include "app/cli/exit_code.h"
#include "app/cli/terminal/input.h"

#include <termios.h>
#include <unistd.h>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSecret = 4096;

/// While it lives, what is typed does not appear on the terminal.
class WithoutEcho {
public:
    WithoutEcho() : m_changed(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~WithoutEcho()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(WithoutEcho)

private:
    termios m_before{};
    bool m_changed;
};

/// One reader for the whole run: what it has read ahead belongs to the next question.
LineReader& standardInput()
{
    static LineReader reader(STDIN_FILENO, longestSecret);
    return reader;
}

} // namespace

bool isTyped()
{
    return ::isatty(STDIN_FILENO) == 1;
}

Result<QString> readTypedLine(const QString& prompt, const QString& what, Output& out)
{
    out.note(prompt);
    QByteArray line;
    if (standardInput().next(line) != LineReader::Status::Line)
        return usageError(u"standard input ended before %1 was given"_s.arg(what), what);
    return QString::fromUtf8(line);
}

Result<QString> readSecretLine(const QString& prompt, const QString& what, Output& out)
{
    // Before the prompt: hiding forgets what was typed ahead.
    const WithoutEcho hidden;
    if (isTyped())
        out.note(prompt + u" (not shown):"_s);
    QByteArray line;
    if (standardInput().next(line) != LineReader::Status::Line || line.trimmed().isEmpty())
        return usageError(u"standard input has no %1; give it as one line"_s.arg(what), what);
    return QString::fromUtf8(line);
}

} // namespace hall::cli
