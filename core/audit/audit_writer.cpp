// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_writer.h"

#include "core/audit/schema/schema.h"

#include <QFile>
#include <QSqlQuery>

#include <algorithm>
#include <chrono>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// More jobs in one transaction do not make it cheaper, and the first of them would wait longer.
constexpr std::size_t maxBatch = 512;

} // namespace

AuditLog::Writer::Writer(AuditLogOptions options)
    : m_options(std::move(options)), m_evidence(m_options),
      m_deletion(m_options.durability == Durability::Power)
{
    setObjectName(u"audit-writer"_s);
    m_evidence.wake = [this] {
        const std::lock_guard lock(m_mutex);
        m_wake.notify_all();
    };
}

AuditLog::Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        m_wake.notify_all();
    }
    wait();
}

Result<void> AuditLog::Writer::open()
{
    start();
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_opened.has_value(); });
    return *m_opened;
}

bool AuditLog::Writer::submit(WriteJob job)
{
    const std::lock_guard lock(m_mutex);
    if (m_isStopping || m_queue.size() >= std::size_t(std::max(1, m_options.queueCapacity)))
        return false;
    m_queue.push_back(std::move(job));
    if (m_queue.size() == 1)
        m_wake.notify_all();
    return true;
}

int AuditLog::Writer::queueDepth() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_queue.size());
}

AuditLog::Health AuditLog::Writer::health() const
{
    const std::lock_guard lock(m_mutex);
    return m_health;
}

AuditLog::Head AuditLog::Writer::head() const
{
    const std::lock_guard lock(m_mutex);
    return {m_head.seq, m_head.hash};
}

void AuditLog::Writer::run()
{
    const Result<void> opened = openDatabase();
    {
        const std::lock_guard lock(m_mutex);
        m_opened = opened;
        m_wake.notify_all();
    }
    if (opened) {
        std::vector<WriteJob> batch;
        while (takeBatch(batch)) {
            commitBatch(batch);
            batch.clear();
            tendEvidence(false);
            tendDeletion();
        }
        tendEvidence(true);
    }
    // Connections never cross threads: closed where it was opened.
    m_table.reset();
    m_connection.reset();
    m_lock.reset();
}

bool AuditLog::Writer::takeBatch(std::vector<WriteJob>& batch)
{
    std::unique_lock lock(m_mutex);
    const auto hasWork = [this] {
        return !m_queue.empty() || m_isStopping || m_evidence.hasWork();
    };
    auto at = m_evidence.wakeAt();
    if (const auto deletion = m_deletion.wakeAt(); deletion && (!at || *deletion < *at))
        at = deletion;
    if (at)
        m_wake.wait_until(lock, *at, hasWork);
    else
        m_wake.wait(lock, hasWork);
    const auto count = std::ptrdiff_t(std::min(m_queue.size(), maxBatch));
    std::move(m_queue.begin(), m_queue.begin() + count, std::back_inserter(batch));
    m_queue.erase(m_queue.begin(), m_queue.begin() + count);
    return count > 0 || !m_isStopping;
}

void AuditLog::Writer::commitBatch(std::vector<WriteJob>& batch)
{
    if (batch.empty())
        return;
    std::vector<Fate> fates(batch.size());
    const auto began = std::chrono::steady_clock::now();
    const qint64 seqBefore = m_head.seq;
    const std::optional<Error> failure = tryCommit(batch, fates);
    if (failure) {
        if (m_table) {
            QSqlQuery(m_connection->database()).exec(u"ROLLBACK"_s);
            m_table->reset();
        }
        m_refusedSinceFailure += qint64(batch.size());
        setHealth(false, failure->message);
    } else {
        m_refusedSinceFailure = 0;
        m_commits.durations.count(std::chrono::duration_cast<std::chrono::microseconds>(
                                      std::chrono::steady_clock::now() - began)
                                      .count());
        m_commits.records += quint64(m_head.seq - seqBefore);
        setHealth(true, {});
    }
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (!batch[i].done)
            continue;
        if (failure)
            batch[i].done(*failure);
        else if (fates[i].refusal)
            batch[i].done(*fates[i].refusal);
        else
            batch[i].done(std::move(fates[i].records));
    }
}

std::optional<Error> AuditLog::Writer::tryCommit(std::vector<WriteJob>& batch,
                                                 std::vector<Fate>& fates)
{
    if (const auto problem = prepareBatch())
        return problem;
    ChainHead head = m_head;
    if (m_refusedSinceFailure > 0) {
        if (const auto problem = noteRecovery(head))
            return problem;
    }
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (const auto problem = runJob(batch[i], fates[i], head))
            return problem;
    }
    if (!m_table->flushBlocks())
        return writeError(m_table->lastError());
    if (const auto grown = m_evidence.flush(m_connection->database(), head.seq); !grown)
        return grown.error();
    if (const auto problem = execute(u"COMMIT"_s))
        return problem;
    m_evidence.committed();
    const std::lock_guard lock(m_mutex);
    m_head = head;
    return std::nullopt;
}

/// Begins the transaction; after a failure with a new connection, and only on the same log.
std::optional<Error> AuditLog::Writer::prepareBatch()
{
    if (m_refusedSinceFailure > 0) {
        // Not without the file: SQLite would make a new one in its place.
        if (!QFile::exists(m_options.path))
            return fileGone();
        if (const auto opened = openConnection(&checkSchema); !opened)
            return Error{opened.error().message, u"AUDIT_UNAVAILABLE"_s, m_options.path};
    } else if (!m_file.isStillAt(m_options.path)) {
        return fileGone();
    }
    if (const auto problem = execute(u"BEGIN IMMEDIATE"_s))
        return problem;
    if (m_refusedSinceFailure == 0)
        return std::nullopt;

    // A commit whose error came too late may stand in the file all the same: continue from there.
    const std::optional<ChainHead> head = m_table->readHead();
    const std::optional<QByteArray> ours = m_table->hashOf(m_head.seq);
    if (!head || !ours)
        return writeError(m_table->lastError());
    if (head->seq < m_head.seq || *ours != m_head.hash)
        return Error{u"The database %1 is not the one this Hall has written to: record %2 is "
                     u"missing or different. Put the right file back, or restart the Hall."_s.arg(
                         m_options.path, QString::number(m_head.seq)),
                     u"AUDIT_UNAVAILABLE"_s, m_options.path};
    if (const auto continued = m_evidence.resume(m_connection->database(), head->seq); !continued)
        return continued.error();
    const std::lock_guard lock(m_mutex);
    m_head = *head;
    return std::nullopt;
}

Error AuditLog::Writer::fileGone() const
{
    return Error{u"The database %1 was moved, deleted or replaced while the Hall was using it. Put "
                 u"it back; the Hall goes on by itself."_s.arg(m_options.path),
                 u"AUDIT_UNAVAILABLE"_s, m_options.path};
}

std::optional<Error> AuditLog::Writer::runJob(WriteJob& job, Fate& fate, ChainHead& head)
{
    // Only a job that can fail half way needs a savepoint of its own.
    const bool hasSavepoint = job.apply || job.conclude || job.records.size() > 1;
    const ChainHead before = head;
    RecordTable::Pending pending;
    if (hasSavepoint) {
        pending = m_table->pending();
        if (const auto problem = execute(u"SAVEPOINT job"_s))
            return problem;
    }

    if (job.apply) {
        QSqlDatabase database = m_connection->database();
        if (const Result<void> applied = job.apply(database); !applied)
            fate.refusal = applied.error();
    }
    for (const RecordDraft& draft : job.records) {
        if (fate.refusal)
            break;
        CommittedRecord committed;
        switch (append(draft, head, committed)) {
        case RecordTable::Append::Done:
            fate.records.push_back(std::move(committed));
            break;
        case RecordTable::Append::Refused:
            fate.refusal = m_table->refusal();
            break;
        case RecordTable::Append::Failed:
            return writeError(m_table->lastError());
        }
    }
    if (job.conclude && !fate.refusal) {
        QSqlDatabase database = m_connection->database();
        if (const Result<void> concluded = job.conclude(database, fate.records); !concluded)
            fate.refusal = concluded.error();
    }
    if (!hasSavepoint)
        return std::nullopt;
    if (fate.refusal) {
        if (const auto problem = execute(u"ROLLBACK TO job"_s))
            return problem;
        head = before;
        m_table->restore(std::move(pending));
    }
    return execute(u"RELEASE job"_s);
}

std::optional<Error> AuditLog::Writer::noteRecovery(ChainHead& head)
{
    const RecordDraft draft = eventDraft(record_kind::integrity, m_options.clock(), u"hall"_s,
                                         {{u"code"_s, u"LOG_WRITABLE_AGAIN"_s},
                                          {u"problem"_s, health().problem},
                                          {u"refused"_s, m_refusedSinceFailure}});
    CommittedRecord committed;
    if (append(draft, head, committed) != RecordTable::Append::Done)
        return writeError(m_table->lastError());
    return std::nullopt;
}

RecordTable::Append AuditLog::Writer::append(const RecordDraft& draft, ChainHead& head,
                                             CommittedRecord& committed)
{
    const RecordTable::Append done = m_table->append(draft, head, committed);
    if (done == RecordTable::Append::Done)
        m_evidence.add(committed.seq, committed.hash);
    return done;
}

Error AuditLog::Writer::writeError(const QSqlError& error) const
{
    return Error{u"The audit log %1 cannot be written: %2. Everything is denied until it can; the "
                 u"Hall goes on by itself then."_s.arg(m_options.path, sqliteReason(error)),
                 u"AUDIT_UNAVAILABLE"_s, m_options.path};
}

std::optional<Error> AuditLog::Writer::execute(const QString& sql)
{
    QSqlQuery query(m_connection->database());
    if (query.exec(sql))
        return std::nullopt;
    return writeError(query.lastError());
}

void AuditLog::Writer::tendEvidence(bool isClosing)
{
    if (!isClosing && !m_evidence.hasWork() && !m_evidence.isDue())
        return;
    if (const auto problem = whyNotNow())
        return m_evidence.putOff(*problem);
    introduceFirstKey();
    if (const auto problem = whyNotNow())
        return m_evidence.putOff(*problem);
    m_evidence.tend(m_connection->database(), isClosing);
}

void AuditLog::Writer::tendDeletion()
{
    if (!m_deletion.isDue())
        return;
    if (whyNotNow())
        return m_deletion.putOff();
    if (m_deletion.step(m_connection->database()))
        m_table->forgetWords();
}

std::optional<Error> AuditLog::Writer::whyNotNow() const
{
    if (m_refusedSinceFailure > 0)
        return Error{health().problem, u"AUDIT_UNAVAILABLE"_s, m_options.path};
    if (!m_file.isStillAt(m_options.path))
        return fileGone();
    return std::nullopt;
}

void AuditLog::Writer::setHealth(bool writable, const QString& problem)
{
    bool isChange = false;
    {
        const std::lock_guard lock(m_mutex);
        isChange = m_health.writable != writable;
        m_health = {writable, problem};
    }
    if (isChange && onHealthChanged)
        onHealthChanged(writable, problem);
}

} // namespace hall
