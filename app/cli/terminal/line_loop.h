// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit_code.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace hall::cli {

class Output;

/// Where the lines of a verb come from that answers one after the other.
struct LineInput {
    QString path;           ///< `-`: standard input
    QString what;           ///< what a line holds, with its article, for messages: "a request"
    qsizetype maxBytes = 0; ///< of a line, without its end; whole MiB
};

/// Writes the answer to a line, and says whether the line was good. Lines are counted from 1; one
/// that is longer than allowed comes as error BODY_TOO_LARGE.
using AnswerLine = std::function<bool(const Result<QByteArray>& line, qint64 number)>;

/// Answers every line, in order and in constant memory. Done: all were good. No: one was not.
/// Misuse, after a note or the error: the input cannot be opened or read, or stdout takes no more.
ExitCode answerLines(const LineInput& input, const AnswerLine& answer, Output& out);

} // namespace hall::cli
