// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/audit_verify.h"

#include "core/audit/schema/schema.h"
#include "core/audit/storage/connection.h"
#include "core/audit/verify/chain_check.h"

namespace hall {

using namespace Qt::StringLiterals;

Result<VerifyReport> verifyAuditLog(const VerifyOptions& options)
{
    constexpr int busyTimeoutMs = 5000;
    const auto connection =
        Connection::open(options.path, Connection::Mode::ReadOnly, busyTimeoutMs);
    if (!connection)
        return connection.error();
    if (const auto ours = checkSchema(**connection); !ours)
        return ours.error();
    // One state of the log, however much is written meanwhile.
    if (const auto begun = (*connection)->run(u"BEGIN"_s); !begun)
        return begun.error();
    return checkChain(**connection, options);
}

} // namespace hall
