// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_words.h"

#include "core/protocol/deny_code.h"
#include "core/protocol/vocabulary.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>
#include <vector>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// No name or alias is longer.
constexpr std::size_t longestWord = 32;

const std::vector<FilterWord>& words()
{
    using F = FilterField;
    using M = FilterTerm::Match;
    static const std::vector<FilterWord> list{
        {u"capability"_s, F::Capability, M::Equals, u"cap.db.*"_s},
        {u"worker"_s, F::Worker, M::Equals, u"org.acme.*"_s},
        {u"species"_s, F::Species, M::Equals, u"wrk.doc.*"_s},
        {u"tenant"_s, F::Tenant, M::Equals, u"org.acme"_s},
        {u"rule"_s, F::Rule, M::Equals, u"NO_MATCH"_s},
        {u"env"_s, F::Env, M::Equals, u"prod"_s},
        {u"label"_s, F::Label, M::Equals, u"RESTRICTED"_s},
        {u"outcome"_s, F::Outcome, M::Equals, u"DENY"_s},
        {u"code"_s, F::Code, M::Equals, u"DENY_LOCKDOWN"_s},
        {u"blast"_s, F::Blast, M::Equals, u">=60"_s},
        {u"since"_s, F::Time, M::AtLeast, u"2h"_s},
        {u"until"_s, F::Time, M::Below, u"2026-11-20"_s},
        {u"id"_s, F::Id, M::Equals, u"dec_01*"_s},
        {u"correlation"_s, F::Correlation, M::Equals, u"run-42"_s},
        {u"approval"_s, F::Approval, M::Equals, u"apr_01*"_s},
        {u"actor"_s, F::Actor, M::Equals, u"local"_s},
        {u"kind"_s, F::Kind, M::Equals, u"registry"_s},
        {wouldHaveAskedWord, F::Code, M::Equals, u"true"_s},
    };
    return list;
}

struct Alias {
    QString spelling;
    QString name;
};

const std::vector<Alias>& aliases()
{
    static const std::vector<Alias> table{
        {u"cap"_s, u"capability"_s},
        {u"capability_id"_s, u"capability"_s},
        {u"worker_id"_s, u"worker"_s},
        {u"worker_species_id"_s, u"species"_s},
        {u"selected_worker_species_id"_s, u"species"_s},
        {u"tenant_id"_s, u"tenant"_s},
        {u"rule_id"_s, u"rule"_s},
        {u"matched_rule_id"_s, u"rule"_s},
        {u"environment"_s, u"env"_s},
        {u"data_label"_s, u"label"_s},
        {u"deny_code"_s, u"code"_s},
        {u"blast_score"_s, u"blast"_s},
        {u"decision"_s, u"id"_s},
        {u"decision_id"_s, u"id"_s},
        {u"receipt_id"_s, u"id"_s},
        {u"correlation_id"_s, u"correlation"_s},
        {u"cid"_s, u"correlation"_s},
        {u"approval_id"_s, u"approval"_s},
        {u"pending_approval_id"_s, u"approval"_s},
        {u"token"_s, u"actor"_s},
    };
    return table;
}

/// Number of single-letter changes between two short words.
int distance(QStringView a, QStringView b)
{
    std::array<int, longestWord + 1> row{};
    const std::size_t length = std::min<std::size_t>(std::size_t(b.size()), longestWord);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (std::size_t j = 0; j < length; ++j) {
            const int change = diagonal + (a[i] != b[qsizetype(j)]);
            diagonal = row[j + 1];
            row[j + 1] = std::min({change, diagonal + 1, row[j] + 1});
        }
    }
    return row[length];
}

QString wireWord(QByteArrayView name)
{
    return QString::fromLatin1(name);
}

std::optional<QString> normalisedOutcome(const QString& value)
{
    const QString upper = value.toUpper();
    std::optional<Outcome> outcome = parseOutcome(upper);
    if (upper == u"ALLOWED"_s)
        outcome = Outcome::Allow;
    else if (upper == u"DENIED"_s)
        outcome = Outcome::Deny;
    else if (upper == u"ASK"_s || upper == u"HUMAN"_s || upper == u"ESCALATED"_s)
        outcome = Outcome::RequireHuman;
    if (!outcome)
        return std::nullopt;
    return wireWord(outcomeName(*outcome));
}

} // namespace

const QStringList& filterFieldNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const FilterWord& word : words())
            list.append(word.name);
        return list;
    }();
    return names;
}

const FilterWord* findFilterWord(QStringView nameOrAlias)
{
    QString name = nameOrAlias.toString().toLower();
    for (const Alias& alias : aliases()) {
        if (alias.spelling == name)
            name = alias.name;
    }
    const auto found = std::find_if(words().begin(), words().end(),
                                    [&](const FilterWord& word) { return word.name == name; });
    return found == words().end() ? nullptr : &*found;
}

QString nearestFilterWord(QStringView mistyped)
{
    const QString lower =
        mistyped.first(std::min<qsizetype>(mistyped.size(), qsizetype(longestWord)))
            .toString()
            .toLower();
    QString nearest;
    int best = 3; // more than two letters off is another word
    const auto consider = [&](const QString& spelling, const QString& name) {
        const int off = distance(lower, spelling);
        if (off < best && off < spelling.size()) {
            best = off;
            nearest = name;
        }
    };
    for (const FilterWord& word : words()) {
        consider(word.name, word.name);
        if (lower.size() >= 3 && word.name.startsWith(lower) && best > 1) {
            best = 1;
            nearest = word.name;
        }
    }
    for (const Alias& alias : aliases())
        consider(alias.spelling, alias.name);
    return nearest;
}

QStringList filterValueWords(FilterField field)
{
    QStringList list;
    switch (field) {
    case FilterField::Env:
        for (const auto value :
             {Environment::Dev, Environment::Stage, Environment::Prod, Environment::Edge})
            list.append(wireWord(environmentName(value)));
        break;
    case FilterField::Label:
        for (const auto value : {DataLabel::Public, DataLabel::Internal, DataLabel::Confidential,
                                 DataLabel::Restricted})
            list.append(wireWord(dataLabelName(value)));
        break;
    case FilterField::Outcome:
        for (const auto value : {Outcome::Allow, Outcome::Deny, Outcome::RequireHuman})
            list.append(wireWord(outcomeName(value)));
        break;
    case FilterField::Code:
        for (int code = 0; code < denyCodeCount; ++code)
            list.append(wireWord(denyCodeName(DenyCode(code))));
        break;
    case FilterField::Kind:
        list = {u"decision"_s, u"approval"_s,      u"registry"_s, u"reviewer"_s,
                u"token"_s,    u"configuration"_s, u"lockdown"_s, u"integrity"_s};
        break;
    default:
        break;
    }
    return list;
}

std::optional<QString> normalisedFilterValue(FilterField field, const QString& value)
{
    switch (field) {
    case FilterField::Env:
        if (const auto env = parseEnvironment(value.toLower()))
            return wireWord(environmentName(*env));
        return std::nullopt;
    case FilterField::Label:
        if (const auto label = parseDataLabel(value))
            return wireWord(dataLabelName(*label));
        return std::nullopt;
    case FilterField::Outcome:
        return normalisedOutcome(value);
    default:
        // Codes and kinds grow with the program; a filter over an older log may name others.
        return normalisedFilterPrefix(field, value);
    }
}

QString normalisedFilterPrefix(FilterField field, const QString& prefix)
{
    switch (field) {
    case FilterField::Env:
    case FilterField::Kind:
    case FilterField::Id:
        return prefix.toLower();
    case FilterField::Label:
    case FilterField::Outcome:
    case FilterField::Code:
        return prefix.toUpper();
    default:
        return prefix;
    }
}

} // namespace hall
