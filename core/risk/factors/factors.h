// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace hall::risk {

class ArgumentText;

/// What one factor found, from 0 (nothing to fear) to 1, and how to tell a reviewer.
struct Finding {
    double score = 0;
    QString why;          ///< one sentence
    QStringList evidence; ///< what was found and where; never a value from the call
};

/// The words of the name, split at camelCase humps and `_ . - /`.
Finding judgeName(const QString& functionName);
/// The highest of what matches in the arguments' values.
Finding judgeArguments(const ArgumentText& arguments);
/// Words that warn. A function nobody described is a little worse than one described as harmless.
Finding judgeDoc(const QString& doc);
/// Each `true` adds 0.3, each number its share of 10,000 (at most all of it) times 0.8.
Finding judgeHints(const QJsonObject& hints);
/// `timesScored`: how often this function was scored before.
Finding judgeNovelty(quint64 timesScored);

} // namespace hall::risk
