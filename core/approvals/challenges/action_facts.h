// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace hall::challenges {

/// How much an argument says about what will happen.
enum class FactWeight {
    Metadata, ///< `trace_id`, `comment`
    Ordinary,
    Telling, ///< what it is done to, how much, whereto: `account_id`, `amount`, `recipient`
};

/// An argument's value that a person can be asked about.
struct ArgumentFact {
    QString path; ///< `order.items[0].amount`
    QString text; ///< as shown: strings as they are, numbers as canonical JSON
    bool isNumber = false;
    FactWeight weight = FactWeight::Ordinary;
};

/// The values that can be seen whole, in order of path. Left out: booleans, masked values, secrets,
/// what has invisible characters or blanks at its ends, long values and names, and what lies deep.
std::vector<ArgumentFact> argumentFacts(const QJsonObject& arguments);

} // namespace hall::challenges
