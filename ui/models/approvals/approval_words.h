// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "ui/models/cell_look.h"
#include "ui/models/time_text.h"

#include <QString>

namespace hall::ui {

/// How approvals are spoken of: word, icon and tone, the same in every list and on the card. The
/// words are translated; icons differ in shape.

QString approvalStateWord(ApprovalState state);
QString approvalStateIcon(ApprovalState state);
CellTone approvalStateTone(ApprovalState state);

QString riskLevelWord(RiskLevel level);
QString riskLevelIcon(RiskLevel level);
CellTone riskLevelTone(RiskLevel level);

QString supervisorLevelWord(SupervisorLevel level);
QString supervisorLevelIcon(SupervisorLevel level);
CellTone supervisorLevelTone(SupervisorLevel level);

/// `window` → In the window …; what no Hall of this version writes stays as it is.
QString channelWord(const QString& channel);

/// "cap.doc.delete for org.acme.reader": which approval, without any value of its arguments.
QString approvalTitle(const Approval& approval);

} // namespace hall::ui
