// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Finds out what to tell a person about a text that readJson refused. Private to this room; runs
/// only after a refusal, so it may scan the text again.
namespace hall {

/// `line 3, column 7`, both from 1, columns in characters.
QString positionWords(const QByteArray& text, qsizetype offset);

/// What is wrong at `offset`, as the end of a sentence: "`'` found where …".
QString syntaxProblem(const QByteArray& text, qsizetype offset);

/// Byte offset of the `ordinal`-th member name (from 0, in reading order).
qsizetype offsetOfKey(const QByteArray& text, qsizetype ordinal);
/// Byte offset of the first bracket that opens level `depth` (the root's is 1).
qsizetype offsetOfDepth(const QByteArray& text, int depth);
/// Byte offset of the first byte that is not UTF-8; -1 when all of it is.
qsizetype offsetOfInvalidUtf8(const QByteArray& text);

} // namespace hall
