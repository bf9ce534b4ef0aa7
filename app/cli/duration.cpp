// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/duration.h"

namespace hall::cli {

std::optional<qint64> parseDuration(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QChar unit = text.back();
    const qint64 unitMs = unit == u'd'   ? 86'400'000
                          : unit == u'h' ? 3'600'000
                          : unit == u'm' ? 60'000
                                         : 0;
    bool ok = false;
    const qint64 count = text.chopped(1).toLongLong(&ok);
    constexpr qint64 tenYearsMs = 3650LL * 86'400'000;
    if (!ok || unitMs == 0 || count < 1 || count > tenYearsMs / unitMs)
        return std::nullopt;
    return count * unitMs;
}

} // namespace hall::cli
