// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/evidence/keys/signing_key_table.h"
#include "core/audit/record.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/proof/note/checkpoint.h"
#include "core/proof/record_proof.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QSqlDatabase;

namespace hall {

struct SealedSegment;

struct CommitMeter;

/// How much a commit survives. (Audit log, "Durability")
enum class Durability {
    Power,   ///< synchronous=FULL: power loss
    Process, ///< WAL without fsync per commit: a crash of the program, not of the machine
};

struct AuditLogOptions {
    QString path; ///< the SQLite file; made, with its folder, when missing
    Durability durability = Durability::Power;
    int queueCapacity = 8192;    ///< jobs waiting; beyond it submit() refuses
    int busyTimeoutMs = 1000;    ///< how long a commit waits for a foreign lock
    Clock clock = systemClock(); ///< for the log's own integrity records
    /// Has a key of its own beside the file, and makes checkpoints. A Hall's log does. Without, the
    /// tree is kept all the same, so that it can begin to at any time.
    bool signs = false;
    qint64 checkpointEveryRecords = 1000;
    /// After the first record that no checkpoint covers; and between tries after one that failed.
    int checkpointEveryMs = 10'000;
};

/// One transaction's worth of work, or a part of one: group commit puts many jobs into a
/// transaction, and a job whose `apply` fails is undone alone.
struct WriteJob {
    std::vector<RecordDraft> records;
    /// Changes to other tables of the same file (registry, tokens, configuration), run on the
    /// writer thread inside the transaction, before the records are written. May be empty.
    std::function<Result<void>(QSqlDatabase&)> apply;
    /// Called once on the writer thread: after the commit with the records as they stand, or with
    /// an Error (AUDIT_UNAVAILABLE: the disk or the file; otherwise what `apply` said) when nothing
    /// of the job was kept. Must not block.
    std::function<void(Result<std::vector<CommittedRecord>>)> done;
    /// As `apply`, but after the records are written: for what has to know their numbers.
    std::function<Result<void>(QSqlDatabase&, const std::vector<CommittedRecord>&)> conclude = {};
};

/// The newest checkpoint of a log.
struct LastCheckpoint {
    Checkpoint checkpoint;
    QString keyId; ///< `signing_key_id` of who signed it
};

/// The one writer of a Hall's database: schema, chain, group commit. Opening takes the database's
/// lock; a second writer is refused and told which process holds it.
/// All members are thread-safe. Signals are emitted on the writer thread.
class AuditLog : public QObject {
    Q_OBJECT

public:
    /// Opens or makes the database, migrates an older schema after copying the file, refuses a
    /// newer one, checks the tail of the chain. Errors: DATABASE_IN_USE (names pid and program),
    /// DATABASE_TOO_NEW, NOT_A_HALL_DATABASE, DATABASE_READ_ONLY, DATABASE_UNREADABLE,
    /// CHAIN_BROKEN is not an error here: see tailProblem().
    static Result<std::unique_ptr<AuditLog>> open(const AuditLogOptions& options);

    /// Waits for the jobs already accepted, then closes. `done` of each has been called.
    ~AuditLog() override;

    /// False when the queue is full or the log is closing: nothing will happen, `done` is not
    /// called, and the caller answers 503.
    bool submit(WriteJob job);

    int queueDepth() const;
    /// Include commit_meter.h.
    const CommitMeter& commits() const;
    QString path() const;

    struct Health {
        bool writable = true;
        QString problem; ///< for a person, empty when writable
    };
    Health health() const;
    /// What the start-up check found: of the records since the last checkpoint, of that checkpoint
    /// itself, of the checkpoint file beside the database. Empty when intact.
    QString tailProblem() const;

    struct Head {
        qint64 seq = 0;
        QByteArray hash;
    };
    Head head() const;

    // --- evidence (see AuditLogOptions::signs) ---
    /// The keys that the log was and is signed with, oldest first.
    std::vector<SigningKey> publicKeys() const;
    /// The log's name in its checkpoints; empty without a key.
    QString origin() const;
    /// The newest checkpoint; nullopt before the first.
    std::optional<LastCheckpoint> lastCheckpoint() const;
    /// Why no checkpoint can be made and nothing signed; empty when both can. Decisions go on all
    /// the same, and checkpoints do by themselves when they can.
    QString checkpointProblem() const;
    /// Makes a checkpoint over all records now, unless there is one. `done` is called once, on the
    /// writer thread. Errors: SIGNING_UNAVAILABLE, CHECKPOINT_FILE_UNWRITABLE, CHECKPOINT_MISFIT
    /// (one that was made does not fit the log), AUDIT_UNAVAILABLE, NOT_FOUND (no record yet).
    void makeCheckpoint(std::function<void(Result<Checkpoint>)> done);
    /// The record with these canonical bytes, signed with the key of now. Whoever asks has made
    /// sure that they are the log's. Errors: SIGNING_UNAVAILABLE.
    Result<SignedReceipt> signedReceipt(const QByteArray& body) const;
    /// A new key, by a record that both keys sign; the old one's private half is deleted. `done` is
    /// called once, on the writer thread or, with an Error, on this one: KEY_CHANGE_UNDER_WAY,
    /// SIGNING_UNAVAILABLE, KEY_UNWRITABLE, QUEUE_FULL, AUDIT_UNAVAILABLE.
    void rotateKey(const QString& actor, std::function<void(Result<SigningKey>)> done);
    /// The same for a log whose key is lost, by a record that the new key alone signs. Error
    /// KEY_IN_USE when it is not lost.
    void replaceKey(const QString& actor, std::function<void(Result<SigningKey>)> done);

    // --- retention ---
    /// Puts down that records stand in a file (see sealSegment()) and takes them out of the log:
    /// the record that says so and the row of table `segment` in one transaction, from which on
    /// nothing finds them; then their rows, a few at a time while other records are written, and if
    /// need be after the next start. `done` is called once, after that transaction, on the writer
    /// thread or, with an Error, on this one: ARCHIVE_UNDER_WAY (something else was archived
    /// meanwhile), QUEUE_FULL, AUDIT_UNAVAILABLE.
    void archive(const SealedSegment& sealed, const QString& actor,
                 std::function<void(Result<CommittedRecord>)> done);

Q_SIGNALS:
    /// Writing began to fail (`writable` false) or works again.
    void healthChanged(bool writable, const QString& problem);
    /// There is a checkpoint of the first `size` records.
    void checkpointMade(qint64 size);
    /// See checkpointProblem().
    void checkpointProblemChanged(const QString& problem);
    /// After rotateKey() or replaceKey().
    void signingKeyChanged(const QString& keyId);

private:
    class Writer;
    explicit AuditLog(std::unique_ptr<Writer> writer);
    void changeKey(bool isLost, const QString& actor, std::function<void(Result<SigningKey>)> done);
    std::unique_ptr<Writer> m_writer;
};

} // namespace hall
