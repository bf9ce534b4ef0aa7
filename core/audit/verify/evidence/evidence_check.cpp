// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/evidence/evidence_check.h"
#include "core/audit/verify/node_hash.h"

#include "core/audit/evidence/checkpoints/checkpoint_file.h"
#include "core/proof/keys/key_file.h"
#include "core/proof/note/checkpoint.h"
#include "core/proof/note/signed_note.h"

#include <algorithm>
#include <utility>

namespace hall {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<EvidenceCheck>> EvidenceCheck::open(const Connection& connection,
                                                           const VerifyOptions& options,
                                                           NoteFile file,
                                                           const ArchivedPart& archived)
{
    Result<CheckpointFeed> feed =
        CheckpointFeed::open(connection, std::move(file), options.fromSeq);
    if (!feed)
        return feed.error();
    Result<TreeCheck> tree = TreeCheck::open(connection, options.fromSeq - 1);
    std::optional<Finding> early;
    if (!tree && tree.error().code == u"TREE_INCOMPLETE") {
        early = Finding{u"column"_s, options.fromSeq, tree.error().message};
    }
    Result<TreeCheck> usable = early ? TreeCheck::open(connection, 0) : std::move(tree);
    if (!usable)
        return usable.error();
    std::unique_ptr<EvidenceCheck> check(
        new EvidenceCheck(connection, options, *std::move(usable), *std::move(feed)));
    check->m_archivedBySeq = archived.saidBySeq;
    const Checked keys = check->m_keys.open(connection, archived, options.fromSeq);
    if (keys.error())
        return *keys.error();
    check->m_early = early ? early : keys.finding();
    return check;
}

EvidenceCheck::EvidenceCheck(const Connection& connection, const VerifyOptions& options,
                             TreeCheck tree, CheckpointFeed feed)
    : m_connection(connection), m_options(options), m_tree(std::move(tree)),
      m_feed(std::move(feed)), m_lastGood(options.fromSeq - 1)
{}

Result<void> EvidenceCheck::prepare(RecordBlock& block)
{
    const qint64 last = block.firstSeq + qint64(block.rows.size()) - 1;
    if (!m_early) {
        const Checked read = m_feed.readTo(last);
        if (read.error())
            return *read.error();
        m_early = read.finding();
        m_earlyAfter = last;
    }
    block.sizes = m_feed.sizes();
    return {};
}

Checked EvidenceCheck::add(const RecordBlock& block)
{
    if (m_early && m_earlyAfter == 0)
        return m_early;
    for (const NotedRecord& record : block.noted) {
        const bool isKey = record.subject == NotedRecord::Subject::SigningKey;
        if (Checked checked = isKey ? m_keys.add(record) : m_verdicts.add(record);
            !checked.isSound())
            return checked;
    }
    for (const Subtree& subtree : block.subtrees) {
        if (Checked checked = m_tree.add(subtree); !checked.isSound())
            return checked;
        if (Checked checked = checkClaims(); !checked.isSound())
            return checked;
    }
    if (m_early && m_tree.size() >= m_earlyAfter)
        return m_early;
    return {};
}

Finding EvidenceCheck::finding(const QString& problem, qint64 size, const QString& detail) const
{
    return {problem, size, detail, {}, m_lastGood};
}

Checked EvidenceCheck::checkClaims()
{
    for (; const CheckpointClaim* claim = m_feed.next(m_tree.size()); m_feed.remove()) {
        if (Checked checked = check(*claim); !checked.isSound())
            return checked;
    }
    return {};
}

Checked EvidenceCheck::check(const CheckpointClaim& claim)
{
    if (claim.size != m_tree.size())
        return finding(
            u"checkpoint"_s, claim.size,
            u"Table checkpoint has a row that says %1 records."_s.arg(QString::number(claim.size)));
    const Sha256 root = m_tree.root();
    if (claim.row) {
        const StoredCheckpoint& row = *claim.row;
        if (auto wrong = checkNote(row.note, row.size, u"in the database"_s, root))
            return wrong;
        if (claim.isRowOdd || storedCheckpoint(row.note).value() != row)
            return finding(u"checkpoint"_s, row.size,
                           u"The columns of the checkpoint of %1 records do not say what its note "
                           u"says."_s.arg(QString::number(row.size)));
    }
    const bool isSame = claim.row && claim.row->note == claim.note;
    if (!claim.note.isEmpty() && !isSame) {
        const QString where = u"in the file %1"_s.arg(m_feed.file().path());
        if (auto wrong = checkNote(claim.note, claim.size, where, root))
            return wrong;
        if (claim.row)
            return finding(u"checkpoint"_s, claim.size,
                           u"The checkpoint of %1 records in the file %2 is not the one in the "
                           u"database."_s.arg(QString::number(claim.size), m_feed.file().path()));
    }
    if (Checked checked = checkPresence(claim); !checked.isSound())
        return checked;
    m_lastGood = claim.size;
    ++m_checkpoints;
    return {};
}

Checked EvidenceCheck::checkPresence(const CheckpointClaim& claim)
{
    const QString size = QString::number(claim.size);
    const QString path = m_feed.file().path();
    if (claim.note.isEmpty() && m_feed.file().isOwn())
        return finding(
            u"checkpoint"_s, claim.size,
            m_feed.file().exists()
                ? u"The checkpoint file %1 lacks the checkpoint of %2 records, which the database "
                  u"has."_s.arg(path, size)
                : u"The checkpoint file %1 is missing, but the database has checkpoints. If it is "
                  u"somewhere else, say where."_s.arg(path));
    if (claim.row || claim.isNoteNew)
        return {};
    // Whoever is killed between the two leaves the file ahead by one, never by more.
    if (m_feed.lastRowSize() > claim.size || ++m_rowsMissing > 1)
        return finding(u"checkpoint"_s, claim.size,
                       u"The database lacks the checkpoint of %1 records, which the file %2 "
                       u"has."_s.arg(size, path));
    m_notes.append(u"The newest checkpoint, of %1 records, stands in the file %2 and not in the "
                   u"database yet."_s.arg(size, path));
    return {};
}

std::optional<Finding> EvidenceCheck::checkNote(const QByteArray& bytes, qint64 size,
                                                const QString& where,
                                                const std::optional<Sha256>& root) const
{
    const Result<SignedNote> note = readNote(bytes);
    const Result<Checkpoint> said =
        note ? readCheckpoint(note->text) : Result<Checkpoint>(note.error());
    if (!said)
        return finding(u"checkpoint"_s, size,
                       u"The checkpoint of %1 records %2 was changed: %3"_s.arg(
                           QString::number(size), where, said.error().message));
    if (said->origin != originOf(m_keys.keys()))
        return finding(u"foreign_key"_s, size,
                       u"The checkpoint of %1 records %2 is of another log, %3."_s.arg(
                           QString::number(size), where, said->origin));
    if (auto wrong = checkSignature(*note, size, where))
        return wrong;
    if (said->size != size)
        return finding(u"checkpoint"_s, size,
                       u"The checkpoint of %1 records %2 says %3 records."_s.arg(
                           QString::number(size), where, QString::number(said->size)));
    if (root && view(*root) != said->root)
        return finding(u"checkpoint"_s, m_lastGood + 1,
                       u"The records %1 to %2 are not those of which the checkpoint %3 was made: "
                       u"one of them was changed, and all that follows from it."_s.arg(
                           QString::number(m_lastGood + 1), QString::number(size), where));
    return std::nullopt;
}

std::optional<Finding> EvidenceCheck::checkSignature(const SignedNote& note, qint64 size,
                                                     const QString& where) const
{
    const QString origin = originOf(m_keys.keys());
    const SigningKey* key = keyAt(m_keys.keys(), size);
    if (key && isSignedBy(note, {origin, key->publicKey}))
        return std::nullopt;
    const QByteArray hash = key ? VerifierKey{origin, key->publicKey}.hash() : QByteArray();
    const bool namesKey = std::any_of(
        note.signatures.begin(), note.signatures.end(),
        [&](const NoteSignature& signature) { return key && signature.keyHash == hash; });
    if (namesKey)
        return finding(u"signature"_s, size,
                       u"The checkpoint of %1 records %2 was changed: its signature is not that of "
                       u"the key %3."_s.arg(QString::number(size), where, key->id));
    return finding(u"foreign_key"_s, size,
                   u"The checkpoint of %1 records %2 is not signed with the key that the log had "
                   u"then."_s.arg(QString::number(size), where));
}

Checked EvidenceCheck::finish()
{
    if (m_early)
        return m_early;
    // A log without records has had no block to read up to.
    if (Checked read = m_feed.readTo(m_tree.size()); !read.isSound())
        return read;
    if (Checked checked = checkClaims(); !checked.isSound())
        return checked;
    if (Checked checked = checkBeyondEnd(); !checked.isSound())
        return checked;
    if (auto wrong = checkTorn())
        return wrong;
    if (Checked checked = m_tree.finish(); !checked.isSound())
        return checked;
    if (Checked checked = m_keys.finish(m_connection); !checked.isSound())
        return checked;
    if (auto wrong = checkPin())
        return wrong;
    m_notes += m_keys.notes();
    if (m_archivedBySeq > m_lastGood && !m_keys.keys().empty())
        m_notes.append(u"No checkpoint covers record %1 yet, which says that records were moved to "
                       u"files."_s.arg(QString::number(m_archivedBySeq)));
    if (!m_feed.file().isOwn() && m_feed.lastNoteSize() < m_tree.size())
        m_notes.append(
            u"The last checkpoint in the file %1 is of %2 records; the log has %3."_s.arg(
                m_feed.file().path(), QString::number(m_feed.lastNoteSize()),
                QString::number(m_tree.size())));
    return {};
}

/// Checkpoints of more records than there are: the end of the log is missing, if they are its own.
Checked EvidenceCheck::checkBeyondEnd()
{
    std::optional<Finding> notOurs;
    qint64 expected = 0;
    while (const auto size = m_feed.nextSize()) {
        if (Checked read = m_feed.readTo(*size); !read.isSound())
            return expected > 0 ? Checked(cutOff(expected)) : read;
        for (; const CheckpointClaim* claim = m_feed.next(*size); m_feed.remove()) {
            if (claim->isNoteNew)
                continue; // the Hall goes on while we look
            const auto wrong =
                claim->row
                    ? checkNote(claim->row->note, claim->size, u"in the database"_s, std::nullopt)
                    : checkNote(claim->note, claim->size,
                                u"in the file %1"_s.arg(m_feed.file().path()), std::nullopt);
            if (!wrong)
                expected = claim->size;
            else if (!notOurs)
                notOurs = wrong;
        }
    }
    return expected > 0 ? cutOff(expected) : notOurs;
}

Finding EvidenceCheck::cutOff(qint64 expected) const
{
    Finding cut{
        u"truncated"_s, m_tree.size() + 1,
        u"The log ends with record %1, but had %2 records when its checkpoint was made."_s.arg(
            QString::number(m_tree.size()), QString::number(expected))};
    cut.expectedSeq = expected;
    return cut;
}

/// Half a note is what being killed leaves behind. It has to begin like one of ours.
std::optional<Finding> EvidenceCheck::checkTorn() const
{
    const QByteArray& torn = m_feed.file().torn();
    const bool isNew = m_feed.file().position() >= m_feed.file().firstEnd();
    if (torn.isEmpty() || (isNew && m_feed.file().isOwn()))
        return std::nullopt;
    if (const auto size = sizeOfTornNote(torn); size && *size > m_tree.size())
        return cutOff(*size);
    const QByteArray start = originOf(m_keys.keys()).toUtf8() + '\n';
    const bool isZeros = torn.count('\0') == torn.size();
    if (torn.startsWith(start) || start.startsWith(torn) || isZeros)
        return std::nullopt;
    return finding(u"checkpoint"_s, m_tree.size(),
                   u"The checkpoint file %1 ends with something that is no checkpoint."_s.arg(
                       m_feed.file().path()));
}

std::optional<Finding> EvidenceCheck::checkPin() const
{
    const auto isPinned = [&](const SigningKey& key) {
        return key.publicKey == m_options.publicKey;
    };
    const std::vector<SigningKey>& keys = m_keys.keys();
    if (m_options.publicKey.isEmpty() || std::any_of(keys.begin(), keys.end(), isPinned))
        return std::nullopt;
    const QString wanted = signingKeyId(m_options.publicKey);
    Finding foreign{u"foreign_key"_s, keys.empty() ? 0 : keys.front().seq,
                    keys.empty()
                        ? u"The log has no signing key; the key that was given is %1."_s.arg(wanted)
                        : u"None of the log's signing keys is the one that was given, %1; its "
                          u"first is %2."_s.arg(wanted, keys.front().id)};
    foreign.lastTrustworthySeq = 0;
    return foreign;
}

} // namespace hall
