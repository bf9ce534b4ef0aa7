// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "core/base/result.h"

namespace hall {

/// The inverses of Approval::toJson and StandingGrant::toJson, for what the Hall stored itself.
/// DAMAGED_RECORD when it is not that.
Result<Approval> approvalFromJson(const QJsonObject& json);
Result<StandingGrant> standingGrantFromJson(const QJsonObject& json);

} // namespace hall
