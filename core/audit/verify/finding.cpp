// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/finding.h"

namespace hall {

using namespace Qt::StringLiterals;

Finding endMissing(qint64 lastSeq, qint64 writtenSeq)
{
    return {u"truncated"_s,
            lastSeq + 1,
            u"The log ends with record %1, but records up to %2 were written."_s.arg(
                QString::number(lastSeq), QString::number(writtenSeq)),
            {},
            lastSeq,
            writtenSeq};
}

} // namespace hall
