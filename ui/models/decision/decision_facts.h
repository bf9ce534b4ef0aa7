// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/decision/decision_detail.h"

#include <QString>

#include <vector>

namespace hall::ui {

/// A line of a detail panel: what, and its value. Values may hold text from outside: show them in a
/// PlainLabel.
struct Fact {
    enum class Kind { Text, Id };
    QString name;  ///< translated
    QString value; ///< never empty
    Kind kind = Kind::Text;
    QString hint; ///< further text on demand (UTC for a time), may be empty
};

/// A heading and its lines; a section without lines is left out of the lists below.
struct FactSection {
    QString title; ///< translated; empty for the first
    std::vector<Fact> facts;
};

/// Who wanted what, and what the Hall said.
std::vector<FactSection> summaryFacts(const DecisionDetail& detail);
/// What led to the answer, besides the checklist: the denial and what to do about it, the rule, its
/// preconditions, the blast score's parts, controls, escalation, candidates.
std::vector<FactSection> reasonFacts(const DecisionDetail& detail);
/// Where the record stands in the chain.
std::vector<FactSection> receiptFacts(const DecisionDetail& detail);

/// What a reader is told first: `DENY_…: message`, or why there was nothing against it.
QString verdictSentence(const RouteDecision& decision);
/// What an operator does about a denial; empty when there is none.
QString adviceSentence(const RouteDecision& decision);

} // namespace hall::ui
