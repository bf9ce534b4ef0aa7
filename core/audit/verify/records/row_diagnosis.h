// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/storage/connection.h"
#include "core/audit/verify/blocks/record_block.h"
#include "core/audit/verify/finding.h"

namespace hall {

/// Says of a block's finding which record was changed and how: the neighbours tell. `isFirst`: no
/// record before the block's first was checked.
Finding diagnose(const Connection& connection, const RecordBlock& block,
                 const BlockFinding& finding, bool isFirst);

/// The SHA-256 of the body of a record; empty when there is none.
QByteArray bodyHashOf(const Connection& connection, qint64 seq);

} // namespace hall
