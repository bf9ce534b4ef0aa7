// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hall::challenges {

/// Words that may stand where `word` (lower case) stands, in order, all as long as it: other verbs
/// for a verb, other currencies for a currency, other things and names for any other word. It may
/// be among them. Empty where there are none of that length. Thread-safe.
QStringList wordsLike(const QString& word);

/// All lists, for tests.
QList<QStringList> allWordLists();

} // namespace hall::challenges
