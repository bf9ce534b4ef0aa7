// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/record_check.h"

#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/query/record_id.h"

#include <QVariant>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCachedTerms = 20'000;

Error notSound(const QString& what)
{
    return Error{what, u"INVALID_RECORD"_s, {}};
}

bool sameText(const QVariant& stored, const QString& expected)
{
    return expected.isEmpty() ? stored.isNull() : !stored.isNull() && stored.toString() == expected;
}

bool sameNumber(const QVariant& stored, std::optional<qint64> expected)
{
    if (!expected)
        return stored.isNull();
    // A number that was stored as text would not be found by a search.
    return stored.typeId() == QMetaType::LongLong && stored.toLongLong() == *expected;
}

} // namespace

QString storedRowColumns()
{
    QString columns = u"seq, recorded_at, kind, receipt_id, blast, correlation_id, approval_id, "
                      u"hash, body"_s;
    for (const char* column : termColumns) {
        columns += u", "_s;
        columns += QLatin1StringView(column);
    }
    return columns;
}

StoredRow readRow(const QSqlQuery& query)
{
    StoredRow row;
    int at = 0;
    row.seq = query.value(at++).toLongLong();
    row.recordedAt = query.value(at++);
    row.kind = query.value(at++);
    row.receiptId = query.value(at++).toByteArray();
    row.blast = query.value(at++);
    row.correlationId = query.value(at++);
    row.approvalId = query.value(at++);
    row.hash = query.value(at++).toByteArray();
    row.body = query.value(at++).toByteArray();
    for (QVariant& term : row.terms)
        term = query.value(at++);
    return row;
}

Result<RecordContent> readBody(const QByteArray& body)
{
    const Result<QJsonObject> parsed = readJsonObject(body);
    if (!parsed)
        return notSound(u"its bytes are not a JSON object"_s);
    const QJsonObject& object = *parsed;
    if (canonicalJson(object) != body)
        return notSound(u"its bytes are not in canonical form"_s);
    const Result<RecordFields> fields = fieldsOfRecord(object);
    if (!fields)
        return notSound(fields.error().message);

    RecordContent content;
    content.fields = *fields;
    content.seq = object.value("seq"_L1).toInteger(-1);
    const QJsonValue previous = object.value("prev_receipt_hash"_L1);
    content.prevHash = QByteArray::fromHex(previous.toString().toLatin1());
    if (!previous.isNull() && content.prevHash.size() != 32)
        return notSound(u"its prev_receipt_hash is not a hash"_s);
    return content;
}

ColumnCheck::ColumnCheck(const QSqlDatabase& database) : m_findTerm(database)
{
    m_findTerm.setForwardOnly(true);
    m_findTerm.prepare(u"SELECT text FROM term WHERE id = ?"_s);
}

std::optional<bool> ColumnCheck::isTerm(const QVariant& id, const QString& text)
{
    if (text.isEmpty())
        return id.isNull();
    if (id.typeId() != QMetaType::LongLong)
        return false;
    const qint64 number = id.toLongLong();
    auto known = m_terms.constFind(number);
    if (known == m_terms.cend()) {
        m_findTerm.bindValue(0, number);
        if (!m_findTerm.exec())
            return std::nullopt;
        const bool isFound = m_findTerm.next();
        const QString stored = isFound ? m_findTerm.value(0).toString() : QString();
        m_findTerm.finish();
        if (!isFound)
            return false;
        if (m_terms.size() >= maxCachedTerms)
            m_terms.clear();
        known = m_terms.insert(number, stored);
    }
    return *known == text;
}

std::optional<QString> ColumnCheck::wrongColumn(const StoredRow& row, const RecordFields& fields)
{
    if (row.receiptId != uuidOfRecordId(fields.id))
        return u"receipt_id"_s;
    if (!sameNumber(row.recordedAt, fields.recordedAtMs))
        return u"recorded_at"_s;
    if (!sameNumber(row.blast, fields.blast))
        return u"blast"_s;
    if (!sameText(row.correlationId, fields.correlationId))
        return u"correlation_id"_s;
    if (!sameText(row.approvalId, fields.approvalId))
        return u"approval_id"_s;
    const std::optional<bool> isKind = isTerm(row.kind, QString::fromUtf8(fields.kind));
    if (!isKind)
        return std::nullopt;
    if (!*isKind)
        return u"kind"_s;
    const auto texts = termTexts(fields);
    for (std::size_t i = 0; i < termColumns.size(); ++i) {
        const std::optional<bool> same = isTerm(row.terms[i], texts[i]);
        if (!same)
            return std::nullopt;
        if (!*same)
            return QString::fromLatin1(termColumns[i]);
    }
    return QString();
}

} // namespace hall
