// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// The three orders in which the public engines write the files of a package. They agree unless a
/// name goes on after a folder's (`code/x`, `code-2`, `code.py`) or capitals are mixed in.
/// Paths are relative, UTF-8, separated by `/`. (Public WCP facts, hashing rules)
namespace hall {

/// Folder by folder, each name by its code points: `a/b` before `a-b`. The Python engine's, and
/// the Hall's own.
bool componentsLess(QByteArrayView a, QByteArrayView b);

/// The bytes of the whole path: `a-b` before `a/b`. The Go engine's.
bool bytesLess(QByteArrayView a, QByteArrayView b);

/// As the Unicode collation sorts English text, punctuation counted and small letters first: `a.b`
/// before `a/b` before `ab` before `aB`. The TypeScript engine's, which takes the order of the
/// language it runs in; English is the only one the Hall knows. Both paths have to satisfy
/// hasCollation.
bool collationLess(QByteArrayView a, QByteArrayView b);

/// Whether collationLess knows every character: printable ASCII. What stands outside is sorted by
/// tables that change with each release of Unicode.
bool hasCollation(QByteArrayView path);

} // namespace hall
