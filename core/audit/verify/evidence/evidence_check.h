// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/verify/audit_verify.h"
#include "core/audit/verify/evidence/archived_part.h"
#include "core/audit/verify/evidence/checkpoint_feed.h"
#include "core/audit/verify/evidence/key_history.h"
#include "core/audit/verify/evidence/tree_check.h"
#include "core/audit/verify/evidence/verdict_check.h"

#include <memory>

namespace hall {

struct SignedNote;

/// Holds against the records what was said about them when they were written: the tree, the signing
/// keys, the checkpoints in the database and in the file outside it; and what reviewers signed.
class EvidenceCheck {
public:
    /// Errors: DATABASE_UNREADABLE.
    static Result<std::unique_ptr<EvidenceCheck>> open(const Connection& connection,
                                                       const VerifyOptions& options, NoteFile file,
                                                       const ArchivedPart& archived);

    /// Before the block is checked: where its subtrees have to end.
    Result<void> prepare(RecordBlock& block);
    /// The next block, checked and sound in itself.
    Checked add(const RecordBlock& block);
    /// After the last record.
    Checked finish();

    int checkpoints() const { return m_checkpoints; }
    const QStringList& notes() const { return m_notes; }

private:
    EvidenceCheck(const Connection& connection, const VerifyOptions& options, TreeCheck tree,
                  CheckpointFeed feed);

    /// Those of as many records as the tree has by now.
    Checked checkClaims();
    Checked check(const CheckpointClaim& claim);
    Checked checkPresence(const CheckpointClaim& claim);
    /// `where` names table or file. Without a root only what the note says by itself.
    std::optional<Finding> checkNote(const QByteArray& note, qint64 size, const QString& where,
                                     const std::optional<Sha256>& root) const;
    std::optional<Finding> checkSignature(const SignedNote& note, qint64 size,
                                          const QString& where) const;
    Checked checkBeyondEnd();
    std::optional<Finding> checkTorn() const;
    std::optional<Finding> checkPin() const;
    Finding cutOff(qint64 expected) const;
    Finding finding(const QString& problem, qint64 size, const QString& detail) const;

    const Connection& m_connection;
    const VerifyOptions& m_options;
    TreeCheck m_tree;
    KeyHistory m_keys;
    VerdictCheck m_verdicts;
    CheckpointFeed m_feed;
    std::optional<Finding> m_early; ///< found while reading ahead; due after record m_earlyAfter
    qint64 m_earlyAfter = 0;
    qint64 m_lastGood;          ///< size of the last checkpoint that fits
    qint64 m_archivedBySeq = 0; ///< see ArchivedPart::saidBySeq
    int m_checkpoints = 0;
    int m_rowsMissing = 0;
    QStringList m_notes;
};

} // namespace hall
