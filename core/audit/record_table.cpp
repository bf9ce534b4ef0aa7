// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/record_table.h"

#include "core/crypto/sha256.h"

#include <QVariant>

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// Ids that requests make up are terms too, so the cache has to end somewhere.
constexpr qsizetype maxCachedTerms = 20'000;

/// Texts are bound as the bytes that they are stored as, and cast to text by the statement: of
/// UTF-16 SQLite takes a byte order mark in front for its own, and swaps or drops what a caller has
/// sent.
QVariant bytesOrNull(const QString& text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(text.toUtf8());
}

} // namespace

std::array<QString, termColumns.size()> termTexts(const RecordFields& fields)
{
    return {fields.actor,
            fields.capability,
            fields.worker,
            fields.species,
            fields.tenant,
            fields.rule,
            QString::fromUtf8(fields.env),
            QString::fromUtf8(fields.label),
            QString::fromUtf8(fields.outcome),
            QString::fromUtf8(fields.code),
            fields.reason};
}

void BlockSummary::add(const RecordFields& fields)
{
    add(fields.recordedAtMs, fields.kind == record_kind::decision, fields.outcome);
}

void BlockSummary::add(qint64 atMs, bool isDecision, QByteArrayView decided)
{
    minAt = std::min(minAt, atMs);
    maxAt = std::max(maxAt, atMs);
    ++records;
    if (!isDecision)
        return;
    ++decisions;
    denied += decided != "ALLOW";
    escalated += decided == "REQUIRE_HUMAN";
}

RecordTable::RecordTable(const QSqlDatabase& database)
    : m_database(database), m_insert(database), m_findTerm(database), m_addTerm(database),
      m_addBlock(database), m_columns(database)
{}

bool RecordTable::execute(QSqlQuery& query)
{
    if (query.exec())
        return true;
    m_error = query.lastError();
    return false;
}

bool RecordTable::run(const QString& sql)
{
    QSqlQuery query(m_database);
    if (query.exec(sql))
        return true;
    m_error = query.lastError();
    return false;
}

bool RecordTable::prepare()
{
    const std::pair<QSqlQuery*, QString> statements[] = {
        {&m_insert,
         u"INSERT INTO record (seq, recorded_at, kind, receipt_id, actor, capability, worker, "
         u"species, tenant, rule, env, label, outcome, code, reason, blast, correlation_id, "
         u"approval_id, hash, body) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?, CAST(? AS TEXT), "
         u"CAST(? AS TEXT),?,?)"_s},
        {&m_findTerm, u"SELECT id FROM term WHERE text = CAST(? AS TEXT)"_s},
        {&m_addTerm, u"INSERT INTO term (text) VALUES (CAST(? AS TEXT))"_s},
        {&m_addBlock, u"INSERT INTO block (no, min_at, max_at, records, decisions, denied, "
                      u"escalated) VALUES (?,?,?,?,?,?,?) ON CONFLICT (no) DO UPDATE SET "
                      u"min_at = min(min_at, excluded.min_at), "
                      u"max_at = max(max_at, excluded.max_at), "
                      u"records = records + excluded.records, "
                      u"decisions = decisions + excluded.decisions, "
                      u"denied = denied + excluded.denied, "
                      u"escalated = escalated + excluded.escalated"_s},
    };
    m_findTerm.setForwardOnly(true);
    for (const auto& [query, sql] : statements) {
        if (!query->prepare(sql)) {
            m_error = query->lastError();
            return false;
        }
    }
    if (m_columns.prepare() && m_columns.catchUp())
        return true;
    m_error = m_columns.lastError();
    return false;
}

std::optional<ChainHead> RecordTable::readHead()
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT seq, hash FROM record ORDER BY seq DESC LIMIT 1"_s)) {
        m_error = query.lastError();
        return std::nullopt;
    }
    if (!query.next())
        return ChainHead{};
    return ChainHead{query.value(0).toLongLong(), query.value(1).toByteArray()};
}

std::optional<QByteArray> RecordTable::hashOf(qint64 seq)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT hash FROM record WHERE seq = ?"_s);
    query.addBindValue(seq);
    if (!execute(query))
        return std::nullopt;
    return query.next() ? query.value(0).toByteArray() : QByteArray();
}

std::optional<qint64> RecordTable::termId(const QString& text)
{
    const auto known = m_terms.constFind(text);
    if (known != m_terms.cend())
        return *known;

    const QByteArray bytes = text.toUtf8();
    m_findTerm.bindValue(0, bytes);
    if (!execute(m_findTerm))
        return std::nullopt;
    qint64 id = 0;
    if (m_findTerm.next()) {
        id = m_findTerm.value(0).toLongLong();
        m_findTerm.finish();
    } else {
        m_findTerm.finish();
        if (!m_hasNewTerms && !run(u"SAVEPOINT terms"_s))
            return std::nullopt;
        m_hasNewTerms = true;
        m_addTerm.bindValue(0, bytes);
        if (!execute(m_addTerm))
            return std::nullopt;
        id = m_addTerm.lastInsertId().toLongLong();
    }
    if (m_terms.size() >= maxCachedTerms)
        m_terms.clear();
    m_terms.insert(text, id);
    return id;
}

RecordTable::Append RecordTable::append(const RecordDraft& draft, ChainHead& head,
                                        CommittedRecord& committed)
{
    m_hasNewTerms = false;
    const Append result = insert(draft, head, committed);
    if (!m_hasNewTerms || result == Append::Failed)
        return result;
    // A term that no record says would be found as a forged one.
    if (result == Append::Refused) {
        if (!run(u"ROLLBACK TO terms"_s))
            return Append::Failed;
        m_terms.clear();
    }
    return run(u"RELEASE terms"_s) ? result : Append::Failed;
}

RecordTable::Append RecordTable::insert(const RecordDraft& draft, ChainHead& head,
                                        CommittedRecord& committed)
{
    const RecordFields& fields = draft.fields;
    if (draft.uuid.size() != 16 || draft.kind.isEmpty() || draft.data.isEmpty()) {
        m_refusal = {u"A record needs a kind, a 16-byte id and data."_s, u"INVALID_RECORD"_s, {}};
        return Append::Refused;
    }
    const auto kind = termId(QString::fromUtf8(draft.kind));
    if (!kind)
        return Append::Failed;

    committed.seq = head.seq + 1;
    committed.prevHash = head.hash;
    committed.body = recordBody(draft, committed.seq, committed.prevHash);
    committed.hash = sha256(committed.body);

    int at = 0;
    m_insert.bindValue(at++, committed.seq);
    m_insert.bindValue(at++, draft.recordedAtMs);
    m_insert.bindValue(at++, *kind);
    m_insert.bindValue(at++, draft.uuid);
    for (const QString& text : termTexts(fields)) {
        if (text.isEmpty()) {
            m_insert.bindValue(at++, QVariant(QMetaType::fromType<qint64>()));
            continue;
        }
        const auto id = termId(text);
        if (!id)
            return Append::Failed;
        m_insert.bindValue(at++, *id);
    }
    m_insert.bindValue(at++, fields.blast ? QVariant(*fields.blast)
                                          : QVariant(QMetaType::fromType<int>()));
    m_insert.bindValue(at++, bytesOrNull(fields.correlationId));
    m_insert.bindValue(at++, bytesOrNull(fields.approvalId));
    m_insert.bindValue(at++, committed.hash);
    m_insert.bindValue(at++, committed.body);
    if (!execute(m_insert)) {
        if (!m_error.databaseText().contains(u"record.receipt_id"_s))
            return Append::Failed;
        m_refusal = {u"A record with the id %1 is in the log already."_s.arg(fields.id),
                     u"DUPLICATE_RECORD"_s,
                     {}};
        return Append::Refused;
    }
    m_pending[blockOf(committed.seq)].add(fields);
    if (committed.seq % blockSize == 0)
        m_fullBlocks.push_back(blockOf(committed.seq));
    head = {committed.seq, committed.hash};
    return Append::Done;
}

bool RecordTable::flushBlocks()
{
    for (const auto& [no, block] : m_pending) {
        const qint64 values[] = {
            no,           block.minAt,    block.maxAt, block.records, block.decisions,
            block.denied, block.escalated};
        int at = 0;
        for (const qint64 value : values)
            m_addBlock.bindValue(at++, value);
        if (!execute(m_addBlock))
            return false;
    }
    m_pending.clear();
    for (const qint64 no : m_fullBlocks) {
        if (!m_columns.add(no)) {
            m_error = m_columns.lastError();
            return false;
        }
    }
    m_fullBlocks.clear();
    return true;
}

void RecordTable::reset()
{
    m_fullBlocks.clear();
    restore({});
}

void RecordTable::restore(Pending pending)
{
    m_pending = std::move(pending);
    // Terms that the undone part added are gone from the table.
    m_terms.clear();
}

} // namespace hall
