// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"

#include "core/protocol/deny_code.h"
#include "core/protocol/vocabulary.h"
#include "core/query/record_id.h"

#include <algorithm>
#include <array>

namespace hall {

namespace {

using Match = FilterTerm::Match;
using Alternative = FilterTerm::Alternative;

bool matchesText(const Alternative& alternative, QStringView value)
{
    if (alternative.match == Match::Prefix)
        return !value.isEmpty() && value.startsWith(alternative.text);
    return value == alternative.text;
}

bool matchesNumber(const Alternative& alternative, qint64 value)
{
    switch (alternative.match) {
    case Match::AtLeast:
        return value >= alternative.number;
    case Match::AtMost:
        return value <= alternative.number;
    case Match::Above:
        return value > alternative.number;
    case Match::Below:
        return value < alternative.number;
    default:
        return value == alternative.number;
    }
}

/// Free text: a part of the names a record carries, or one of its ids as a whole.
bool matchesFreeText(const Alternative& alternative, const RecordFields& fields)
{
    const QString wanted = asciiFolded(alternative.text);
    const bool isPrefix = alternative.match == Match::Prefix;
    const auto isIn = [&](const QString& value) {
        if (value.isEmpty())
            return false;
        const QString folded = asciiFolded(value);
        return isPrefix ? folded.startsWith(wanted) : folded.contains(wanted);
    };
    const std::array names{&fields.capability, &fields.worker, &fields.species,
                           &fields.tenant,     &fields.rule,   &fields.reason};
    if (std::any_of(names.begin(), names.end(), [&](const QString* name) { return isIn(*name); }))
        return true;
    if (isIn(QString::fromUtf8(fields.code)))
        return true;
    if (isPrefix)
        return matchesText(alternative, fields.correlationId) || fields.id.startsWith(wanted);
    const QByteArray uuid = uuidOfRecordId(alternative.text);
    return fields.correlationId == alternative.text ||
           (!uuid.isEmpty() && uuid == uuidOfRecordId(fields.id));
}

QString textOf(FilterField field, const RecordFields& fields)
{
    switch (field) {
    case FilterField::Kind:
        return QString::fromUtf8(fields.kind);
    case FilterField::Id:
        return fields.id;
    case FilterField::Capability:
        return fields.capability;
    case FilterField::Worker:
        return fields.worker;
    case FilterField::Species:
        return fields.species;
    case FilterField::Tenant:
        return fields.tenant;
    case FilterField::Rule:
        return fields.rule;
    case FilterField::Env:
        return QString::fromUtf8(fields.env);
    case FilterField::Label:
        return QString::fromUtf8(fields.label);
    case FilterField::Outcome:
        return QString::fromUtf8(fields.outcome);
    case FilterField::Code:
        return QString::fromUtf8(fields.code);
    case FilterField::Correlation:
        return fields.correlationId;
    case FilterField::Approval:
        return fields.approvalId;
    case FilterField::Actor:
        return fields.actor;
    case FilterField::Blast:
    case FilterField::Time:
    case FilterField::Text:
        break;
    }
    return {};
}

bool matchesAlternative(FilterField field, const Alternative& alternative,
                        const RecordFields& fields)
{
    switch (field) {
    case FilterField::Blast:
        return fields.blast && matchesNumber(alternative, *fields.blast);
    case FilterField::Time:
        return matchesNumber(alternative, fields.recordedAtMs);
    case FilterField::Text:
        return matchesFreeText(alternative, fields);
    default:
        return matchesText(alternative, textOf(field, fields));
    }
}

} // namespace

bool wouldHaveAsked(const RecordFields& fields)
{
    return fields.outcome == outcomeName(Outcome::Deny) &&
           (fields.code == denyCodeName(DenyCode::RequiresHuman) ||
            fields.code == denyCodeName(DenyCode::RequiresHumanApproval));
}

bool Filter::matches(const RecordFields& fields) const
{
    return std::all_of(terms.begin(), terms.end(), [&](const FilterTerm& term) {
        const bool isMet = std::any_of(term.alternatives.begin(), term.alternatives.end(),
                                       [&](const Alternative& wanted) {
                                           return matchesAlternative(term.field, wanted, fields);
                                       });
        return isMet != term.negated;
    });
}

} // namespace hall
