// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal/line_loop.h"

#include "app/cli/terminal/input.h"
#include "app/cli/terminal/output.h"

#include <QFile>

#include <cstdio>

#include <unistd.h>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

Error tooLong(const LineInput& input)
{
    return {u"The line is longer than %1 MiB, the most that %2 may have."_s.arg(
                QString::number(input.maxBytes >> 20), input.what),
            u"BODY_TOO_LARGE"_s, QString()};
}

} // namespace

ExitCode answerLines(const LineInput& input, const AnswerLine& answer, Output& out)
{
    const bool fromFile = input.path != u"-"_s;
    QFile file(input.path);
    if (fromFile && !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return out.fail({u"%1: cannot be opened: %2"_s.arg(input.path, file.errorString()),
                         QString::fromLatin1(error_code::fileUnusable), input.path});
    LineReader reader(fromFile ? file.handle() : STDIN_FILENO, input.maxBytes);

    bool allGood = true;
    QByteArray line;
    for (qint64 number = 1;; ++number) {
        // Whoever waits for an answer before sending the next line must not wait for a buffer.
        if (!reader.hasLine())
            std::fflush(stdout);
        bool isGood = false;
        switch (reader.next(line)) {
        case LineReader::Status::End:
            return allGood ? ExitCode::Done : ExitCode::No;
        case LineReader::Status::Failed:
            out.note(u"hall: %1 cannot be read: %2"_s.arg(
                fromFile ? input.path : u"standard input"_s, reader.errorText()));
            return ExitCode::Misuse;
        case LineReader::Status::TooLong:
            isGood = answer(tooLong(input), number);
            break;
        case LineReader::Status::Line:
            isGood = answer(line, number);
            break;
        }
        allGood = allGood && isGood;
        if (std::ferror(stdout) != 0)
            return ExitCode::Misuse;
    }
}

} // namespace hall::cli
