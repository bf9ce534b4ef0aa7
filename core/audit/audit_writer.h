// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/archive/segment_deletion.h"
#include "core/audit/audit_log.h"
#include "core/audit/commit_meter.h"
#include "core/audit/evidence/evidence_keeper.h"
#include "core/audit/record_table.h"
#include "core/audit/storage/connection.h"
#include "core/audit/storage/database_lock.h"
#include "core/audit/storage/file_identity.h"

#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace hall {

/// The writer thread: takes every job that waits and commits them together.
class AuditLog::Writer : public QThread {
public:
    explicit Writer(AuditLogOptions options);
    ~Writer() override;

    /// Starts the thread and waits until the database is open or refused.
    Result<void> open();

    bool submit(WriteJob job);
    int queueDepth() const;
    const CommitMeter& commits() const { return m_commits; }
    const QString& path() const { return m_options.path; }
    qint64 now() const { return m_options.clock(); }
    Health health() const;
    QString tailProblem() const { return m_tailProblem; }
    Head head() const;
    /// What of it may be used from other threads, its header says.
    EvidenceKeeper& evidence() { return m_evidence; }
    /// On the writer thread: a segment was recorded.
    void beginDeletion() { m_deletion.begin(); }

    /// Called on the writer thread. Set before open().
    std::function<void(bool, const QString&)> onHealthChanged;

protected:
    void run() override;

private:
    /// What became of one job of a batch.
    struct Fate {
        std::vector<CommittedRecord> records;
        std::optional<Error> refusal; ///< nothing of this job was kept, the others go on
    };

    Result<void> openDatabase();
    Result<void> openConnection(const std::function<Result<void>(Connection&)>& checkOrMakeSchema);
    Error fileGone() const;
    Result<void> checkAtStart();
    void introduceFirstKey();
    /// False: closing. The batch may be empty: a checkpoint is due or asked for.
    bool takeBatch(std::vector<WriteJob>& batch);
    void commitBatch(std::vector<WriteJob>& batch);
    /// Empty: committed. Otherwise why nothing was.
    std::optional<Error> tryCommit(std::vector<WriteJob>& batch, std::vector<Fate>& fates);
    std::optional<Error> prepareBatch();
    std::optional<Error> runJob(WriteJob& job, Fate& fate, ChainHead& head);
    RecordTable::Append append(const RecordDraft& draft, ChainHead& head,
                               CommittedRecord& committed);
    std::optional<Error> noteRecovery(ChainHead& head);
    Error writeError(const QSqlError& error) const;
    std::optional<Error> execute(const QString& sql);
    /// After the callers were answered: nobody waits for signatures and their fsync.
    void tendEvidence(bool isClosing);
    /// Deletes some of the records that were archived, when it is time to.
    void tendDeletion();
    /// Why nothing can be said about the log now.
    std::optional<Error> whyNotNow() const;
    void setHealth(bool writable, const QString& problem);

    const AuditLogOptions m_options;
    CommitMeter m_commits;

    // Of the standard library: the thread sanitizer does not see into Qt's wait conditions.
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<WriteJob> m_queue;
    bool m_isStopping = false;
    Health m_health;
    ChainHead m_head; ///< after the last commit; under m_mutex for readers

    // Written before open() returns, or on the writer thread alone.
    std::optional<Result<void>> m_opened;
    QString m_tailProblem;
    std::unique_ptr<DatabaseLock> m_lock;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<RecordTable> m_table;
    FileIdentity m_file; ///< that is open
    qint64 m_refusedSinceFailure = 0;
    EvidenceKeeper m_evidence;
    SegmentDeletion m_deletion;
};

} // namespace hall
