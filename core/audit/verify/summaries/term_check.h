// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/storage/connection.h"
#include "core/audit/verify/finding.h"

#include <vector>

namespace hall {

/// Table `term` after a walk over the whole log: it has the words that records say (each was
/// compared) and no others. `usedTerms`: by id.
Checked checkTerms(const Connection& connection, const std::vector<bool>& usedTerms,
                   qint64 lastSeq);

} // namespace hall
