// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/evidence/checkpoints/checkpoint_maker.h"
#include "core/audit/evidence/keys/key_ring.h"
#include "core/audit/evidence/tree_nodes.h"
#include "core/base/task_thread.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace hall {

/// What the writer does besides records, so that others can be shown them later: the tree, the
/// keys, the checkpoints. On the writer thread, but for what says otherwise. The checkpoint file is
/// written on a thread of its own: no record waits for its fsync.
class EvidenceKeeper {
public:
    using Time = std::chrono::steady_clock::time_point;
    using Asked = std::function<void(Result<Checkpoint>)>;

    explicit EvidenceKeeper(const AuditLogOptions& options);

    /// Continues tree and keys at a log of `records` records, before the first one is added. What
    /// is missing from the log is kept for check(). Errors: AUDIT_UNAVAILABLE.
    Result<void> open(const QSqlDatabase& database, qint64 records);
    /// The same for the tree, after a write of which nobody knows whether it happened.
    Result<void> resume(const QSqlDatabase& database, qint64 records);
    /// The job that gives a log its first key; nullopt when it has one or cannot get any now.
    std::optional<WriteJob> firstKey();
    /// Keys, last checkpoint and checkpoint file against the log. Empty: they fit.
    QString check(const QSqlDatabase& database, qint64 records);

    /// See TreeGrowth.
    void add(qint64 seq, const QByteArray& receiptHash) { m_tree.add(seq, receiptHash); }
    Result<void> flush(const QSqlDatabase& database, qint64 records)
    {
        return m_tree.flush(database, records);
    }
    void committed();

    /// When a checkpoint is due or to be tried again; nullopt: when something happens.
    std::optional<Time> wakeAt() const;
    bool isDue() const;
    /// Ends the checkpoint whose note was written, and begins one if it is due or asked for.
    /// `isClosing`: begins one over what has none, and waits for it.
    void tend(const QSqlDatabase& database, bool isClosing);
    /// Instead of tend(), while the log cannot be written.
    void putOff(const Error& why);

    // --- on any thread ---
    /// A checkpoint over the records of now; answered by tend() or putOff().
    void ask(Asked done);
    /// tend() has something to do, whatever the time is.
    bool hasWork() const;
    KeyRing& keys() { return m_keys; }
    const KeyRing& keys() const { return m_keys; }
    std::optional<LastCheckpoint> last() const;
    /// Why no checkpoint can be made; empty when it can.
    QString problem() const;

    /// hasWork() may have become true: on any thread. The others are called on the writer thread.
    /// Set before open().
    std::function<void()> wake;
    std::function<void(qint64)> onCheckpoint;
    std::function<void(const QString&)> onProblemChanged;

private:
    void begin(const QSqlDatabase& database);
    void end(const QSqlDatabase& database, bool waits);
    Result<void> canBegin(const QSqlDatabase& database);
    void succeed();
    void fail(const Error& error);
    void answer(const Result<Checkpoint>& result);
    void noteUncovered();
    qint64 covered() const; ///< records of the last checkpoint
    void setProblem(const QString& problem);
    void postpone();
    void publishLast();

    const AuditLogOptions m_options;
    const std::chrono::milliseconds m_every;
    TreeGrowth m_tree;
    QString m_treeProblem;
    KeyRing m_keys;
    CheckpointMaker m_maker;
    std::optional<Time> m_uncoveredSince; ///< the first record that no checkpoint covers
    std::optional<Time> m_retryAt;        ///< after a failure
    QByteArray m_beingWritten;            ///< the note; empty: none
    std::vector<Asked> m_answers;         ///< for whoever asked before it was begun

    mutable std::mutex m_mutex;
    std::condition_variable m_isWritten;
    std::vector<Asked> m_asked;
    std::optional<Result<void>> m_written; ///< what became of m_beingWritten
    std::optional<LastCheckpoint> m_last;
    QString m_problem;

    std::optional<TaskThread> m_writing; ///< ends first
};

} // namespace hall
