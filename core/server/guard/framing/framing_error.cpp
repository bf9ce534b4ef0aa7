// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/guard/framing/framing_error.h"

namespace hall {

using namespace Qt::StringLiterals;

Error badFraming(const QString& what)
{
    return {u"This is not a valid HTTP request: "_s + what, u"BAD_FRAMING"_s, {}};
}

Error bodyTooLarge(qint64 maximum)
{
    return {u"The body is larger than %1 bytes, which is the most this Hall reads."_s.arg(maximum),
            u"BODY_TOO_LARGE"_s,
            {}};
}

Error headerTooLarge(int maximum)
{
    return {
        u"Request line and headers are larger than %1 bytes, which is the most this Hall reads."_s
            .arg(maximum),
        u"HEADER_TOO_LARGE"_s,
        {}};
}

} // namespace hall
