// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/evidence/keys/signing_key_table.h"
#include "core/audit/storage/connection.h"
#include "core/audit/verify/finding.h"
#include "core/crypto/sha256_hasher.h"

#include <optional>
#include <vector>

namespace hall {

/// The beginning of a log whose records were moved to files: what is known of it without them.
struct ArchivedPart {
    qint64 lastSeq = 0;    ///< 0: nothing was moved
    bool isDeleted = true; ///< none of the rows up to there is left in the database
    qint64 saidBySeq = 0;  ///< the record that says so, behind it
    Sha256 lastHash{};     ///< of record lastSeq
    /// Introduced by records up to there, oldest first, as that record says.
    std::vector<SigningKey> keys;
    std::optional<Finding> finding; ///< table `segment` and the records do not say the same
};

/// Reads table `segment`, and from the record of its last row what the log goes on from. The walk
/// over the log checks that record as any other. Rows of records up to lastSeq are ones that have
/// not been deleted yet. Errors: DATABASE_UNREADABLE.
Result<ArchivedPart> readArchivedPart(const Connection& connection);

} // namespace hall
