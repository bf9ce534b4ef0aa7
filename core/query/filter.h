// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// The query language of the log: one parser for window, command line and HTTP.
/// `capability:cap.db.* -env:dev blast:>=60 since:2h outcome:deny,ask "free text"`.
namespace hall {

/// What a record offers to be searched by, whatever its kind. Empty strings: the record has none.
struct RecordFields {
    QByteArray kind; ///< `decision`, `registry`, `token`, `configuration`, `lockdown` …
    qint64 recordedAtMs = 0;
    QString id; ///< `dec_…`; for other kinds the receipt's UUID in hex with the prefix `rec_`
    QString capability, worker, species, tenant, rule;
    QByteArray env, label, outcome, code;
    std::optional<int> blast;
    QString correlationId, approvalId, actor;
    QString reason; ///< why it was denied, or why somebody did it; its first 500 characters
};

enum class FilterField {
    Kind,
    Id,
    Capability,
    Worker,
    Species,
    Tenant,
    Rule,
    Env,
    Label,
    Outcome,
    Code,
    Blast,
    Correlation,
    Approval,
    Actor,
    Time,
    Text,
};

/// One term. Terms of a filter are joined by AND, the alternatives of a term by OR.
struct FilterTerm {
    enum class Match { Equals, Prefix, AtLeast, AtMost, Above, Below, Contains };
    struct Alternative {
        Match match = Match::Equals;
        QString text;      ///< without `*`, quotes removed
        qint64 number = 0; ///< Blast: the score; Time: Unix ms (since → AtLeast, until → Below)
    };
    FilterField field = FilterField::Text;
    bool negated = false;
    std::vector<Alternative> alternatives;
    int column = 1; ///< where the term starts in the text, from 1
};

struct Filter {
    std::vector<FilterTerm> terms;

    bool isEmpty() const { return terms.empty(); }
    /// Decides in memory what SQL decides in the log: feed and history agree.
    bool matches(const RecordFields& fields) const;
};

/// Denied where a person would have been asked: the Hall learnt. What `would_have_asked:true`
/// finds.
bool wouldHaveAsked(const RecordFields& fields);

/// The names that the language knows, for completion and for "did you mean".
const QStringList& filterFieldNames();

/// Parses a filter. `nowMs` anchors `since:2h`; `until:2026-11-20` is that day's start in local
/// time, an ISO time with zone is taken as it is. An Error has code INVALID_FILTER, `field` the
/// column as a decimal number, and a message that names the column, the word and the nearest field.
Result<Filter> parseFilter(QStringView text, qint64 nowMs);

/// Where a text stops being a filter, and what could stand at the cursor: for completion.
struct FilterCompletion {
    int from = 0;           ///< position of the word under the cursor
    int length = 0;         ///< its length
    QStringList candidates; ///< `outcome:` …, or the closed word list of the field
};
FilterCompletion completeFilter(QStringView text, int cursor);

} // namespace hall
