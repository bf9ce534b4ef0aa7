// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/patterns/pattern_set.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hall::risk {

class ArgumentText;

struct PatternMatch {
    const RiskPattern* pattern; ///< of the set that was asked
    QStringList evidence;       ///< which word, and where: never a value from the call
};

/// The patterns that hold, in the order of the file.
///
/// Verbs and nouns are looked for in the function's name, in which a verb and a noun may also be
/// written as one word (`deleteaccount`). Where the name leaves them open, the arguments are asked:
/// - for the verb, when the name is nothing but open words and nouns (`execute_sql`,
///   `manage_account`), in the arguments' values;
/// - for the noun, when it is nothing but verbs and open words (`delete_record`), in the names and
///   values.
/// Linear in the length of the call, plus a look-up for each word of the patterns.
std::vector<PatternMatch> matchPatterns(const PatternSet& patterns, const QString& functionName,
                                        ActionEnvironment environment,
                                        const ArgumentText& arguments);

} // namespace hall::risk
