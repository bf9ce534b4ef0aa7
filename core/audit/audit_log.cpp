// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_log.h"

#include "core/audit/archive/segment_sealer.h"
#include "core/audit/audit_writer.h"
#include "core/audit/storage/database_file.h"
#include "core/audit/storage/sql_error.h"
#include "core/crypto/prepare_crypto.h"

namespace hall {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<AuditLog>> AuditLog::open(const AuditLogOptions& options)
{
    prepareCrypto();
    AuditLogOptions resolved = options;
    resolved.path = resolvedDatabasePath(options.path);
    std::unique_ptr<AuditLog> log(new AuditLog(std::make_unique<Writer>(std::move(resolved))));
    if (const auto opened = log->m_writer->open(); !opened)
        return opened.error();
    return log;
}

AuditLog::AuditLog(std::unique_ptr<Writer> writer) : m_writer(std::move(writer))
{
    m_writer->onHealthChanged = [this](bool writable, const QString& problem) {
        Q_EMIT healthChanged(writable, problem);
    };
    EvidenceKeeper& evidence = m_writer->evidence();
    evidence.onCheckpoint = [this](qint64 size) { Q_EMIT checkpointMade(size); };
    evidence.onProblemChanged = [this](const QString& problem) {
        Q_EMIT checkpointProblemChanged(problem);
    };
}

AuditLog::~AuditLog() = default;

bool AuditLog::submit(WriteJob job)
{
    return m_writer->submit(std::move(job));
}

const CommitMeter& AuditLog::commits() const
{
    return m_writer->commits();
}

int AuditLog::queueDepth() const
{
    return m_writer->queueDepth();
}

QString AuditLog::path() const
{
    return m_writer->path();
}

AuditLog::Health AuditLog::health() const
{
    return m_writer->health();
}

QString AuditLog::tailProblem() const
{
    return m_writer->tailProblem();
}

AuditLog::Head AuditLog::head() const
{
    return m_writer->head();
}

std::vector<SigningKey> AuditLog::publicKeys() const
{
    return m_writer->evidence().keys().keys();
}

QString AuditLog::origin() const
{
    return m_writer->evidence().keys().origin();
}

std::optional<LastCheckpoint> AuditLog::lastCheckpoint() const
{
    return m_writer->evidence().last();
}

QString AuditLog::checkpointProblem() const
{
    return m_writer->evidence().problem();
}

void AuditLog::makeCheckpoint(std::function<void(Result<Checkpoint>)> done)
{
    m_writer->evidence().ask(std::move(done));
}

Result<SignedReceipt> AuditLog::signedReceipt(const QByteArray& body) const
{
    const auto key = m_writer->evidence().keys().signingKey();
    if (!key)
        return key.error();
    return signReceipt(body, *key);
}

void AuditLog::changeKey(bool isLost, const QString& actor,
                         std::function<void(Result<SigningKey>)> done)
{
    KeyRing& keys = m_writer->evidence().keys();
    // A checkpoint follows at once: it shows with both keys' signatures that the log is the same.
    const auto changed = [this, done](const Result<SigningKey>& key) {
        if (!key)
            return done(key.error());
        Q_EMIT signingKeyChanged(key->id);
        m_writer->evidence().ask([done, key](const Result<Checkpoint>&) { done(key); });
    };
    const auto kind = isLost ? KeyRing::Change::Replace : KeyRing::Change::Rotate;
    auto job = keys.change(kind, actor, m_writer->now(), changed);
    if (!job)
        return done(job.error());
    const auto refused = job->done;
    if (!submit(*std::move(job)))
        refused(Error{u"The Hall's audit log has too much waiting: try again in a moment."_s,
                      u"QUEUE_FULL"_s,
                      {}});
}

void AuditLog::rotateKey(const QString& actor, std::function<void(Result<SigningKey>)> done)
{
    changeKey(false, actor, std::move(done));
}

void AuditLog::archive(const SealedSegment& sealed, const QString& actor,
                       std::function<void(Result<CommittedRecord>)> done)
{
    WriteJob job;
    job.records = {eventDraft(record_kind::integrity, m_writer->now(), actor, sealed.record)};
    job.apply = [before = sealed.segmentsBefore](QSqlDatabase& database) -> Result<void> {
        const auto segments = segment_table::load(database);
        if (!segments)
            return segments.error();
        if (segment_table::digest(*segments) == before)
            return {};
        return Error{
            u"Other records were archived meanwhile: try again."_s, u"ARCHIVE_UNDER_WAY"_s, {}};
    };
    job.conclude = [row = sealed.row](QSqlDatabase& database,
                                      const std::vector<CommittedRecord>& records) -> Result<void> {
        Segment segment = row;
        segment.seq = records.front().seq;
        if (const auto added = segment_table::add(database, segment); !added)
            return added;
        // Searches go by the blocks: what has none is not found any more.
        return runSql(database, u"DELETE FROM block WHERE no <= ?"_s, {blockOf(segment.lastSeq)},
                      u"archive records"_s);
    };
    job.done = [this, done](Result<std::vector<CommittedRecord>> result) {
        if (!result)
            return done(result.error());
        m_writer->beginDeletion();
        done(result->front());
    };
    if (!submit(std::move(job)))
        done(Error{u"The Hall's audit log has too much waiting: try again in a moment."_s,
                   u"QUEUE_FULL"_s,
                   {}});
}

void AuditLog::replaceKey(const QString& actor, std::function<void(Result<SigningKey>)> done)
{
    changeKey(true, actor, std::move(done));
}

} // namespace hall
