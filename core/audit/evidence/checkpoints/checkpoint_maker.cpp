// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/evidence/checkpoints/checkpoint_maker.h"

#include "core/audit/evidence/tree_nodes.h"
#include "core/audit/storage/sql_error.h"
#include "core/proof/note/signed_note.h"

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// What is read of the file's end at first; more when that does not reach back far enough.
constexpr qint64 firstLook = 64 << 10;
/// Longer than any note of ours.
constexpr qsizetype longestTorn = 4096;
constexpr int notesAtOnce = 1000;

} // namespace

CheckpointMaker::CheckpointMaker(const QString& databasePath, bool sync, KeyRing& keys)
    : m_file(checkpointFilePath(databasePath), sync), m_keys(keys), m_isSynced(sync)
{}

/// What speaks against a note of this log, or nothing.
Result<QString> CheckpointMaker::misfit(const QSqlDatabase& database, const QByteArray& bytes,
                                        qint64 records)
{
    const auto note = readNote(bytes);
    const auto checkpoint = note ? readCheckpoint(note->text) : Result<Checkpoint>(note.error());
    if (!checkpoint)
        return u"One of the log's checkpoints was changed: %1"_s.arg(checkpoint.error().message);
    const std::vector<SigningKey> keys = m_keys.keys();
    if (checkpoint->origin != originOf(keys))
        return u"A checkpoint is of another log, %1; this one is %2."_s.arg(
            checkpoint->origin, keys.empty() ? u"without a key"_s : originOf(keys));
    if (checkpoint->size > records)
        return u"The log ends with record %1, but had %2 when a checkpoint was made: its end is "
               u"missing."_s.arg(QString::number(records), QString::number(checkpoint->size));
    const SigningKey* key = keyAt(keys, checkpoint->size);
    if (!key || !isSignedBy(*note, {checkpoint->origin, key->publicKey}))
        return u"The checkpoint of %1 records is not signed with the log's key%2."_s.arg(
            QString::number(checkpoint->size), key ? QString(u' ' + key->id) : QString());
    const auto root = storedRoot(database, checkpoint->size);
    if (!root && root.error().code != u"TREE_INCOMPLETE"_s)
        return root.error();
    if (!root || *root != checkpoint->root)
        return u"The records up to %1 are not those of which the checkpoint was made%2."_s.arg(
            QString::number(checkpoint->size),
            root ? QString() : QString(u": "_s + root.error().message.chopped(1)));
    return QString();
}

Result<QString> CheckpointMaker::reconcile(const QSqlDatabase& database, qint64 records)
{
    m_isReconciled = false;
    auto last = checkpoint_table::last(database);
    if (!last)
        return last.error();
    m_last = *std::move(last);
    if (m_last) {
        const auto wrong = misfit(database, m_last->note, records);
        if (!wrong || !wrong->isEmpty())
            return wrong;
        if (const auto row = storedCheckpoint(m_last->note); !row || !(*row == *m_last))
            return u"The columns of the checkpoint of %1 records do not say what its note "
                   u"says."_s.arg(QString::number(m_last->size));
    }
    const auto wrong = compareFile(database, records);
    m_isReconciled = wrong && wrong->isEmpty();
    return wrong;
}

/// From the end of the file back to the note that the table has too.
Result<QString> CheckpointMaker::compareFile(const QSqlDatabase& database, qint64 records)
{
    for (qint64 look = firstLook;; look *= 8) {
        const auto end = m_file.readEnd(look);
        if (!end)
            return end.error();
        QByteArrayList ahead;
        std::optional<StoredCheckpoint> meeting;
        for (auto note = end->notes.crbegin(); note != end->notes.crend() && !meeting; ++note) {
            const auto row = storedCheckpoint(*note);
            if (!row)
                return u"The checkpoint file %1 was changed: %2"_s.arg(m_file.path(),
                                                                       row.error().message);
            if (m_last && row->size <= m_last->size)
                meeting = *row;
            else
                ahead.prepend(*note);
        }
        if (!meeting && !end->fromStart)
            continue;
        if (auto wrong = endTorn(end->torn, records); !wrong || !wrong->isEmpty())
            return wrong;
        return adopt(database, records, ahead, meeting);
    }
}

Result<QString> CheckpointMaker::adopt(const QSqlDatabase& database, qint64 records,
                                       const QByteArrayList& ahead,
                                       const std::optional<StoredCheckpoint>& meeting)
{
    if (meeting) {
        const auto row = checkpoint_table::find(database, meeting->size);
        if (!row)
            return row.error();
        if (!*row || (**row).note != meeting->note)
            return u"The checkpoint file %1 has another checkpoint of %2 records than the "
                   u"log."_s.arg(m_file.path(), QString::number(meeting->size));
    }
    const qint64 common = meeting ? meeting->size : 0;
    if (m_last && m_last->size > common) {
        if (!ahead.isEmpty())
            return u"The checkpoint file %1 lacks the log's checkpoint of %2 records."_s.arg(
                m_file.path(), QString::number(m_last->size));
        const auto appended = appendAfter(database, common);
        return appended ? Result<QString>(QString()) : Result<QString>(appended.error());
    }
    for (const QByteArray& note : ahead) {
        auto wrong = misfit(database, note, records);
        if (!wrong || !wrong->isEmpty())
            return wrong;
    }
    for (const QByteArray& note : ahead) {
        const auto row = storedCheckpoint(note);
        const auto inserted = row ? insertRow(database, *row) : Result<void>(row.error());
        if (!inserted)
            return inserted.error();
    }
    return QString();
}

/// Half a note is what being killed leaves behind, as long as the log has the records it is about.
/// Anything else is not ours, and is left.
Result<QString> CheckpointMaker::endTorn(const QByteArray& torn, qint64 records)
{
    if (torn.isEmpty())
        return QString();
    const QByteArray start = m_keys.origin().toUtf8() + '\n';
    const bool isEmptied = torn.count('\0') == torn.size();
    const bool isOurs = torn.startsWith(start) || start.startsWith(torn) || isEmptied;
    if (!isOurs || torn.size() > longestTorn || m_keys.origin().isEmpty())
        return u"The checkpoint file %1 was changed: it ends with something that is no "
               u"checkpoint."_s.arg(m_file.path());
    if (const auto size = sizeOfTornNote(torn); size && *size > records)
        return u"The log ends with record %1, but had %2 when a checkpoint was begun: its end is "
               u"missing."_s.arg(QString::number(records), QString::number(*size));
    if (const auto cut = m_file.cut(torn.size()); !cut)
        return cut.error();
    return QString();
}

Result<void> CheckpointMaker::insertRow(const QSqlDatabase& database,
                                        const StoredCheckpoint& checkpoint)
{
    // No fsync: what a power loss takes of the table, the file gives back.
    const QString what = u"write a checkpoint of the log"_s;
    const bool isRelaxed =
        m_isSynced && runSql(database, u"PRAGMA synchronous = NORMAL"_s, {}, what).ok();
    const auto added = checkpoint_table::add(database, checkpoint);
    if (isRelaxed) {
        if (const auto reset = runSql(database, u"PRAGMA synchronous = FULL"_s, {}, what); !reset)
            return reset;
    }
    if (!added)
        return added;
    m_last = checkpoint;
    return {};
}

Result<void> CheckpointMaker::appendAfter(const QSqlDatabase& database, qint64 size)
{
    for (;;) {
        const auto rows = checkpoint_table::after(database, size, notesAtOnce);
        if (!rows)
            return rows.error();
        if (rows->empty())
            return {};
        QByteArrayList notes;
        for (const StoredCheckpoint& row : *rows)
            notes.append(row.note);
        if (const auto appended = m_file.append(notes); !appended)
            return appended;
        size = rows->back().size;
    }
}

Result<void> CheckpointMaker::prepare(const QSqlDatabase& database, qint64 records)
{
    if (m_isReconciled && m_file.isAsLeft())
        return {};
    const auto wrong = reconcile(database, records);
    if (!wrong)
        return wrong.error();
    if (wrong->isEmpty())
        return {};
    return Error{u"%1 No further checkpoint is made until that is put right; `hall audit verify` "
                 u"says more."_s.arg(*wrong),
                 u"CHECKPOINT_MISFIT"_s, m_file.path()};
}

/// By the key of now; the first one after a change of keys by the one before too, so that it says
/// with both that the log is the same.
Result<QByteArray> CheckpointMaker::sign(qint64 records, const QByteArray& root, qint64 nowMs)
{
    const QByteArray text = checkpointText({m_keys.origin(), records, root, nowMs});
    const QString name = m_keys.origin();
    const auto key = m_keys.signingKey();
    if (!key)
        return key.error();
    auto note = signNote(text, name, *key);
    const auto previous = m_keys.previousKey();
    if (!note || !previous)
        return note;
    const auto byPrevious = signNote(text, name, *previous);
    if (!byPrevious)
        return note;
    return QByteArray(*note + byPrevious->mid(text.size() + 1));
}

Result<void> CheckpointMaker::insert(const QSqlDatabase& database, const QByteArray& note)
{
    const auto row = storedCheckpoint(note);
    // Not for one that was under way when the key was changed.
    if (const auto keys = m_keys.keys(); row && !keys.empty() && row->size >= keys.back().seq)
        m_keys.forgetPreviousKey();
    const auto inserted = row ? insertRow(database, *row) : Result<void>(row.error());
    m_isReconciled = inserted.ok();
    return inserted;
}

} // namespace hall
