// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/worker/record_text.h"

#include <vector>

/// What is different between versions of a record, member by member. Objects are looked into,
/// everything else (a list too) is one value; artifact_hash follows from the rest and is left out.
/// All pure and thread-safe.
namespace hall::ui {

struct MemberChange {
    MemberPath path;
    QJsonValue before; ///< undefined: it was not there
    QJsonValue after;  ///< undefined: it was taken away
};

/// Sorted by path.
std::vector<MemberChange> recordChanges(const QJsonObject& before, const QJsonObject& after);

/// A value for a reader: text as it is, anything else as JSON, and a dash for what is not there.
QString valueWords(const QJsonValue& value);
/// The change of a list as `+ added` and `− removed`, one a line; empty for any other change.
QString listWords(const MemberChange& change);

/// A member that one of two authors, or both, changed since `base`.
struct MergedMember {
    enum class From {
        Mine,
        Theirs,
        Both,    ///< the same change
        Conflict ///< different changes
    };
    MemberPath path;
    QJsonValue base, mine, theirs;
    From from = From::Mine;
};

/// Sorted by path. What neither changed is left out.
std::vector<MergedMember> mergeRecords(const QJsonObject& base, const QJsonObject& mine,
                                       const QJsonObject& theirs);

} // namespace hall::ui
