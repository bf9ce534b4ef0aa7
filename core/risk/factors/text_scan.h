// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// Finds one thing in an ASCII text: the offset of the first one, or -1. Each is a loop that looks
/// at a byte a bounded number of times; a backtracking expression for an e-mail address took 19 s
/// on 80 kB of arguments.
namespace hall::risk {

/// Anywhere, also inside a word.
qsizetype findText(QByteArrayView text, QByteArrayView needle);
/// With no letter, digit or `_` on either side …
qsizetype findWord(QByteArrayView text, QByteArrayView word);
/// … or only none behind it.
qsizetype findWordEnd(QByteArrayView text, QByteArrayView ending);
/// `first`, one white space or more, `second`.
qsizetype findSpaced(QByteArrayView text, QByteArrayView first, QByteArrayView second);
/// Letters, digits, `._%+-`, an `@`, a host with a dot and at least two letters after one.
qsizetype findEmail(QByteArrayView text);
/// Four numbers of one to three digits joined by dots, with no digit on either side.
qsizetype findDottedQuad(QByteArrayView text);

} // namespace hall::risk
