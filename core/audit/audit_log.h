// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/record.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QSqlDatabase;

namespace hall {

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
    QString path() const;

    struct Health {
        bool writable = true;
        QString problem; ///< for a person, empty when writable
    };
    Health health() const;
    /// What the start-up check of the chain's tail found; empty when intact.
    QString tailProblem() const;

    struct Head {
        qint64 seq = 0;
        QByteArray hash;
    };
    Head head() const;

Q_SIGNALS:
    /// Writing began to fail (`writable` false) or works again.
    void healthChanged(bool writable, const QString& problem);

private:
    class Writer;
    explicit AuditLog(std::unique_ptr<Writer> writer);
    std::unique_ptr<Writer> m_writer;
};

} // namespace hall
