// SPDX-License-Identifier: GPL-3.0-or-later
// An approval in one sentence, for the card, the list and the command line.
#include "core/approvals/approval.h"
#include "core/protocol/visible_text.h"

namespace hall {

using namespace Qt::StringLiterals;

QString sentenceFor(const Approval& approval)
{
    const QString who = approval.workerId.isEmpty()
                            ? u"The caller %1"_s.arg(visibleText(approval.tokenName))
                            : u"Worker %1"_s.arg(visibleText(approval.workerId));
    const QString where = QLatin1StringView(environmentName(approval.env));
    const QString what = visibleText(approval.capabilityId);
    if (approval.door == ApprovalDoor::Evaluate)
        return u"%1 wants to take the action %2 in %3."_s.arg(who, what, where);
    return u"%1 wants to run %2 in %3, with %4 data."_s.arg(
        who, what, where, QLatin1StringView(dataLabelName(approval.dataLabel)));
}

} // namespace hall
