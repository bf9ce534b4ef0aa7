// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/worker/record_text.h"

#include <vector>

namespace hall::ui {

/// Something to say about a member of a record that is being written.
struct RecordIssue {
    enum class Level {
        Error, ///< the Hall would refuse the record
        Hint,  ///< it would take it; the author may still want to know
    };
    Level level = Level::Error;
    MemberPath path;
    QString message; ///< one sentence; may hold text from outside
};

/// Errors first, all of them: the Hall itself would stop at the first. artifact_hash is not looked
/// at, because saving makes it anew. Pure; thread-safe.
std::vector<RecordIssue> recordIssues(const QJsonObject& record);

} // namespace hall::ui
