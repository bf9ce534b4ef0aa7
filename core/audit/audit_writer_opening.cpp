// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_writer.h"

#include "core/audit/schema/schema.h"
#include "core/audit/storage/database_file.h"
#include "core/audit/verify/chain_check.h"

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// Records whose hashes, links and columns are checked before the log is continued: these at least,
/// and back to the last checkpoint as far as a start may wait for it.
constexpr qint64 tailLength = 1000, longestTail = 100'000;

} // namespace

Result<void> AuditLog::Writer::openDatabase()
{
    if (const auto made = makeDatabaseFile(m_options.path); !made)
        return made;
    Result<std::unique_ptr<DatabaseLock>> lock =
        DatabaseLock::take(m_options.path, m_options.clock());
    if (!lock)
        return lock.error();
    m_lock = *std::move(lock);

    const QStringList migrations = schemaMigrations();
    const auto prepare = [&](Connection& connection) {
        return prepareSchema(connection, migrations);
    };
    if (const auto opened = openConnection(prepare); !opened)
        return opened;
    if (const auto sound = quickCheck(*m_connection); !sound)
        return sound;
    const std::optional<ChainHead> head = m_table->readHead();
    if (!head)
        return databaseError(m_options.path, u"read"_s, m_table->lastError(),
                             u"DATABASE_UNREADABLE"_s);
    m_head = *head;
    if (const auto begun = m_evidence.open(m_connection->database(), m_head.seq); !begun)
        return Error{begun.error().message, u"DATABASE_UNREADABLE"_s, m_options.path};
    introduceFirstKey();
    m_deletion.begin();
    return checkAtStart();
}

void AuditLog::Writer::introduceFirstKey()
{
    auto job = m_evidence.firstKey();
    if (!job)
        return;
    std::vector<WriteJob> batch;
    batch.push_back(*std::move(job));
    commitBatch(batch);
}

Result<void> AuditLog::Writer::checkAtStart()
{
    const QString evidence = m_evidence.check(m_connection->database(), m_head.seq);
    const std::optional<LastCheckpoint> last = m_evidence.last();
    const qint64 uncovered = last ? m_head.seq - last->checkpoint.size : 0;
    const Result<QString> tail =
        checkTail(*m_connection, std::clamp(uncovered, tailLength, longestTail));
    if (!tail)
        return tail.error();
    m_tailProblem = tail->isEmpty() ? evidence : *tail;
    return {};
}

Result<void>
AuditLog::Writer::openConnection(const std::function<Result<void>(Connection&)>& checkOrMakeSchema)
{
    m_table.reset();
    m_connection.reset();
    Result<std::unique_ptr<Connection>> connection =
        Connection::open(m_options.path, Connection::Mode::ReadWrite, m_options.busyTimeoutMs);
    if (!connection)
        return connection.error();
    if (const auto ours = checkOrMakeSchema(**connection); !ours)
        return ours;
    const bool survivesPowerLoss = m_options.durability == Durability::Power;
    if (const auto tuned = tuneForWriting(**connection, survivesPowerLoss); !tuned)
        return tuned;

    auto table = std::make_unique<RecordTable>((*connection)->database());
    if (!table->prepare())
        return databaseError(m_options.path, u"written"_s, table->lastError(),
                             u"DATABASE_UNREADABLE"_s);
    m_file = FileIdentity::of(m_options.path);
    m_connection = *std::move(connection);
    m_table = std::move(table);
    return {};
}

} // namespace hall
