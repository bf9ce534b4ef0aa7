// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/audit_verify.h"

#include "core/audit/schema/schema.h"
#include "core/audit/storage/connection.h"
#include "core/audit/verify/chain_check.h"
#include "core/audit/verify/evidence/note_file.h"
#include "core/crypto/prepare_crypto.h"

#include <array>

namespace hall {

using namespace Qt::StringLiterals;

QByteArrayView verifyOutcomeName(VerifyOutcome outcome)
{
    constexpr std::array<QByteArrayView, 4> names{"intact", "altered", "end_missing", "cancelled"};
    return names[std::size_t(outcome)];
}

Result<VerifyReport> verifyAuditLog(const VerifyOptions& options)
{
    prepareCrypto();
    const auto connection =
        Connection::open(options.path, Connection::Mode::ReadOnly, readerBusyTimeoutMs);
    if (!connection)
        return connection.error();
    if (const auto ours = checkSchema(**connection); !ours)
        return ours.error();
    // The file before the database: a Hall that goes on meanwhile appends to it what is in neither
    // yet, and a checkpoint of more records than one can see means that the end is missing.
    Result<NoteFile> file = options.checkpointsPath.isEmpty()
                                ? NoteFile::beside(options.path)
                                : NoteFile::given(options.checkpointsPath);
    if (!file)
        return file.error();
    // One state of the log, however much is written meanwhile.
    if (const auto begun = (*connection)->run(u"BEGIN"_s); !begun)
        return begun.error();
    return checkLog(**connection, options, *std::move(file));
}

} // namespace hall
