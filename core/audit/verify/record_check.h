// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/record_table.h"

#include <QSqlQuery>

#include <optional>

namespace hall {

/// One row of table `record`, as it stands.
struct StoredRow {
    qint64 seq = 0;
    QVariant recordedAt, kind, blast, correlationId, approvalId;
    std::array<QVariant, termColumns.size()> terms;
    QByteArray receiptId, hash, body;
};

/// The columns that readRow() expects, in its order.
QString storedRowColumns();
StoredRow readRow(const QSqlQuery& query);

/// What a record's own bytes say.
struct RecordContent {
    qint64 seq = 0;
    QByteArray prevHash; ///< 32 bytes; empty for null
    RecordFields fields;
};

/// Reads a body and makes sure that it is in canonical form. An Error says what it is not.
Result<RecordContent> readBody(const QByteArray& body);

/// Compares rows with what their bodies say. Trusts nothing but the body.
class ColumnCheck {
public:
    explicit ColumnCheck(const QSqlDatabase& database);

    /// The name of the first column that does not say what the body says; empty when all do.
    /// nullopt on an SQL error, see lastError().
    std::optional<QString> wrongColumn(const StoredRow& row, const RecordFields& fields);

    QSqlError lastError() const { return m_findTerm.lastError(); }

private:
    std::optional<bool> isTerm(const QVariant& id, const QString& text);

    QSqlQuery m_findTerm;
    QHash<qint64, QString> m_terms;
};

} // namespace hall
