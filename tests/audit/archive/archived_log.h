// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/archive/segment_check.h"
#include "core/audit/archive/segment_sealer.h"
#include "core/audit/verify/audit_verify.h"
#include "tests/audit/evidence/signed_log.h"

#include <QDir>

namespace hall::test {

/// A log that records are moved out of.
struct ArchivedLog : SignedLog {
    explicit ArchivedLog(const AuditLogOptions& options = signingOptions()) : SignedLog(options) {}

    /// Later than any record of a test.
    static constexpr qint64 everything = 2 * testTimeMs;

    QString segmentsPath() const { return segmentFolder(path()); }

    Result<std::optional<SealedSegment>> seal(qint64 beforeMs = everything,
                                              const QString& target = {})
    {
        SealOptions options;
        options.databasePath = path();
        options.folder = target;
        options.beforeMs = beforeMs;
        options.nowMs = testTimeMs;
        return sealSegment(options);
    }
    Result<CommittedRecord> record(const SealedSegment& sealed)
    {
        auto recorded = std::make_shared<std::promise<Result<CommittedRecord>>>();
        auto answer = recorded->get_future();
        log->archive(sealed, QStringLiteral("admin"),
                     [recorded](Result<CommittedRecord> result) { recorded->set_value(result); });
        return answer.get();
    }
    /// Makes a checkpoint and moves what can be moved; the record that says so.
    Result<CommittedRecord> archive(qint64 beforeMs = everything)
    {
        if (const auto made = checkpoint(); !made)
            return made.error();
        const auto sealed = seal(beforeMs);
        if (!sealed)
            return sealed.error();
        if (!*sealed)
            return Error{QStringLiteral("nothing to archive"), QStringLiteral("NOT_FOUND"), {}};
        return record(**sealed);
    }
    /// Rows that were archived and are still there.
    qint64 undeleted()
    {
        return value(QStringLiteral("SELECT count(*) FROM record WHERE seq <= (SELECT "
                                    "max(last_seq) FROM segment)"))
            .toLongLong();
    }
    bool isDeleted()
    {
        return value(QStringLiteral("SELECT count(*) FROM segment WHERE deleted = 0")).toInt() == 0;
    }

    Result<VerifyReport> verify()
    {
        VerifyOptions options;
        options.path = path();
        return verifyAuditLog(options);
    }
    /// `alone`: with the key and without the database.
    Result<SegmentCheck> checkFolder(bool alone = false)
    {
        SegmentCheckOptions options;
        options.folder = segmentsPath();
        if (!alone)
            options.databasePath = path();
        else if (const auto key = readKeyFile(keyPath()))
            options.publicKeys = {key->publicKey};
        return checkSegments(options);
    }
};

} // namespace hall::test
