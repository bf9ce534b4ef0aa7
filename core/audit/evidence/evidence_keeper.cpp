// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/evidence/evidence_keeper.h"

#include "core/proof/note/signed_note.h"

#include <iterator>
#include <utility>

namespace hall {

using namespace Qt::StringLiterals;

EvidenceKeeper::EvidenceKeeper(const AuditLogOptions& options)
    : m_options(options), m_every(options.checkpointEveryMs), m_keys(options.path),
      m_maker(options.path, options.durability == Durability::Power, m_keys)
{
    if (options.signs)
        m_writing.emplace();
}

Result<void> EvidenceKeeper::open(const QSqlDatabase& database, qint64 records)
{
    const auto made = TreeGrowth::makeMissing(database, records);
    if (!made && made.error().code != u"TREE_INCOMPLETE"_s)
        return made;
    if (const auto continued = resume(database, records); !continued)
        return continued;
    if (!made) // it names the record; what resume() missed are the nodes over it
        m_treeProblem = made.error().message;
    return m_keys.load(database);
}

Result<void> EvidenceKeeper::resume(const QSqlDatabase& database, qint64 records)
{
    const auto continued = m_tree.resume(database, records);
    m_treeProblem.clear();
    if (continued)
        return {};
    // Decisions do not need the tree: they go on, and what is missing is said.
    if (continued.error().code != u"TREE_INCOMPLETE"_s)
        return continued;
    m_treeProblem = continued.error().message;
    return {};
}

std::optional<WriteJob> EvidenceKeeper::firstKey()
{
    if (!m_options.signs || !m_keys.keys().empty())
        return std::nullopt;
    m_keys.reread();
    auto job = m_keys.change(KeyRing::Change::First, u"hall"_s, m_options.clock(),
                             [](const Result<SigningKey>&) {});
    if (!job) {
        setProblem(job.error().message);
        return std::nullopt;
    }
    return *std::move(job);
}

QString EvidenceKeeper::check(const QSqlDatabase& database, qint64 records)
{
    const auto said = [](const Result<QString>& found) {
        return found ? *found : found.error().message;
    };
    QString problem = m_treeProblem;
    if (problem.isEmpty()) {
        const auto introduced = signing_key_table::misfit(database, m_keys.keys());
        if (!introduced || !introduced->isEmpty())
            problem = said(introduced);
    }
    const auto compared = m_maker.reconcile(database, records);
    publishLast();
    noteUncovered();
    if (!compared) // what cannot be read or written now is no sign that anything was changed
        setProblem(compared.error().message);
    else if (!compared->isEmpty())
        setProblem(*compared);
    if (m_options.signs && this->problem().isEmpty() && !m_keys.problem().isEmpty())
        setProblem(m_keys.problem());
    return problem.isEmpty() && compared ? *compared : problem;
}

void EvidenceKeeper::committed()
{
    m_tree.committed();
    noteUncovered();
}

void EvidenceKeeper::noteUncovered()
{
    if (!m_uncoveredSince && m_tree.size() > covered())
        m_uncoveredSince = std::chrono::steady_clock::now();
}

qint64 EvidenceKeeper::covered() const
{
    const std::lock_guard lock(m_mutex);
    return m_last ? m_last->checkpoint.size : 0;
}

std::optional<EvidenceKeeper::Time> EvidenceKeeper::wakeAt() const
{
    if (!m_options.signs || !m_beingWritten.isEmpty())
        return std::nullopt;
    if (m_retryAt)
        return m_retryAt;
    if (m_uncoveredSince)
        return *m_uncoveredSince + m_every;
    return std::nullopt;
}

bool EvidenceKeeper::isDue() const
{
    const std::optional<Time> at = wakeAt();
    if (!at)
        return false;
    if (!m_retryAt && m_tree.size() - covered() >= m_options.checkpointEveryRecords)
        return true;
    return std::chrono::steady_clock::now() >= *at;
}

void EvidenceKeeper::ask(Asked done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_asked.push_back(std::move(done));
    }
    wake();
}

bool EvidenceKeeper::hasWork() const
{
    const std::lock_guard lock(m_mutex);
    // While a note is being written, whoever asks for the next one waits for that.
    return m_written || (m_beingWritten.isEmpty() && !m_asked.empty());
}

void EvidenceKeeper::tend(const QSqlDatabase& database, bool isClosing)
{
    do {
        end(database, isClosing);
        if (m_beingWritten.isEmpty() && ((isClosing && wakeAt()) || hasWork() || isDue()))
            begin(database);
    } while (isClosing && !m_beingWritten.isEmpty());
}

void EvidenceKeeper::putOff(const Error& why)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_written) {
            m_written.reset();
            m_beingWritten.clear();
            // The file is ahead of the table, or not: it is looked at again.
            m_maker.abandon();
        }
        std::move(m_asked.begin(), m_asked.end(), std::back_inserter(m_answers));
        m_asked.clear();
    }
    postpone();
    answer(why);
}

void EvidenceKeeper::begin(const QSqlDatabase& database)
{
    {
        const std::lock_guard lock(m_mutex);
        std::move(m_asked.begin(), m_asked.end(), std::back_inserter(m_answers));
        m_asked.clear();
    }
    if (const auto can = canBegin(database); !can)
        return fail(can.error());
    const qint64 records = m_tree.size();
    if (records <= covered())
        return succeed();
    const auto note = m_maker.sign(records, m_tree.root(), m_options.clock());
    if (!note)
        return fail(note.error());
    {
        const std::lock_guard lock(m_mutex);
        m_beingWritten = *note;
    }
    m_writing->post([this, note = *note] {
        const auto written = m_maker.append(note);
        {
            const std::lock_guard lock(m_mutex);
            m_written = written;
        }
        m_isWritten.notify_all();
        wake();
    });
}

void EvidenceKeeper::end(const QSqlDatabase& database, bool waits)
{
    if (m_beingWritten.isEmpty())
        return;
    Result<void> done;
    QByteArray note;
    {
        std::unique_lock lock(m_mutex);
        if (waits)
            m_isWritten.wait(lock, [this] { return m_written.has_value(); });
        if (!m_written)
            return;
        done = *std::exchange(m_written, std::nullopt);
        note = std::exchange(m_beingWritten, QByteArray());
    }
    if (done)
        done = m_maker.insert(database, note);
    if (done)
        succeed();
    else
        fail(done.error());
}

Result<void> EvidenceKeeper::canBegin(const QSqlDatabase& database)
{
    if (!m_options.signs)
        return Error{u"This log is kept without a signing key."_s, u"SIGNING_UNAVAILABLE"_s, {}};
    if (!m_treeProblem.isEmpty())
        return Error{m_treeProblem + u" Without it no checkpoint can be made; `hall audit verify` "
                                     u"says more."_s,
                     u"CHECKPOINT_MISFIT"_s,
                     {}};
    m_keys.reread();
    if (const auto key = m_keys.signingKey(); !key)
        return key.error();
    const auto prepared = m_maker.prepare(database, m_tree.size());
    publishLast();
    return prepared;
}

void EvidenceKeeper::succeed()
{
    const qint64 before = covered();
    publishLast();
    m_retryAt.reset();
    m_uncoveredSince.reset();
    noteUncovered();
    setProblem({});
    if (onCheckpoint && covered() > before)
        onCheckpoint(covered());
    if (const auto known = last())
        answer(known->checkpoint);
    else
        answer(Error{
            u"The log has no record yet, so there is no checkpoint of it."_s, u"NOT_FOUND"_s, {}});
}

void EvidenceKeeper::fail(const Error& error)
{
    publishLast();
    postpone();
    setProblem(error.message);
    answer(error);
}

void EvidenceKeeper::answer(const Result<Checkpoint>& result)
{
    for (const Asked& done : std::exchange(m_answers, {}))
        done(result);
}

void EvidenceKeeper::postpone()
{
    m_retryAt = std::chrono::steady_clock::now() + m_every;
}

std::optional<LastCheckpoint> EvidenceKeeper::last() const
{
    const std::lock_guard lock(m_mutex);
    return m_last;
}

QString EvidenceKeeper::problem() const
{
    const std::lock_guard lock(m_mutex);
    return m_problem;
}

void EvidenceKeeper::setProblem(const QString& problem)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_problem == problem)
            return;
        m_problem = problem;
    }
    if (problem.isEmpty())
        m_retryAt.reset();
    else
        postpone();
    if (onProblemChanged)
        onProblemChanged(problem);
}

void EvidenceKeeper::publishLast()
{
    std::optional<LastCheckpoint> next;
    if (const auto& row = m_maker.last()) {
        const auto note = readNote(row->note);
        const auto checkpoint =
            note ? readCheckpoint(note->text) : Result<Checkpoint>(note.error());
        const std::vector<SigningKey> keys = m_keys.keys();
        const SigningKey* key = keyAt(keys, row->size);
        if (checkpoint)
            next = LastCheckpoint{*checkpoint, key ? key->id : QString()};
    }
    const std::lock_guard lock(m_mutex);
    m_last = std::move(next);
}

} // namespace hall
