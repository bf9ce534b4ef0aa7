// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/verify/blocks/record_block.h"
#include "core/audit/verify/finding.h"

#include <QHash>

namespace hall {

/// The verdicts that reviewers signed, against the keys that the log has recorded for them. A
/// reviewer whose record is not among those that are walked over is left out.
class VerdictCheck {
public:
    /// A record of subject Reviewer or Verdict.
    Checked add(const NotedRecord& record);

private:
    QHash<QString, QByteArray> m_keys; ///< by reviewer id
};

} // namespace hall
