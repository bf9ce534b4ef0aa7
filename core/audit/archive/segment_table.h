// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/evidence/keys/signing_key_table.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QString>

#include <optional>
#include <vector>

namespace hall {

/// A row of table `segment`: records that were moved to a file.
struct Segment {
    qint64 firstSeq = 0, lastSeq = 0;
    qint64 seq = 0;              ///< of the record that says so
    qint64 decisions = 0;        ///< among them
    qint64 fromMs = 0, toMs = 0; ///< of their receipt ids
    QString file;                ///< path at that time
    QByteArray sha256;           ///< 32 bytes, of the file
    bool isDeleted = false;      ///< none of the rows is left in the database

    QString fileName() const;
    bool operator==(const Segment&) const = default;
};

/// What the record of the last segment says: where the log in the database begins.
struct ArchiveEnd {
    qint64 lastSeq = 0; ///< 0: nothing was moved
    qint64 saidBySeq = 0;
    QByteArray lastHash;          ///< of record lastSeq; empty when no record says so
    std::vector<SigningKey> keys; ///< introduced up to there
};

/// Moving records to files: what table `segment` and the records `LOG_ARCHIVED` say of it. On the
/// connection's thread. Errors: AUDIT_UNAVAILABLE. (Audit log, "Retention")
namespace segment_table {

/// Of a row of table `record`: it may be found. Others have not been deleted yet.
inline constexpr char16_t notArchived[] =
    u"seq > coalesce((SELECT last_seq FROM segment ORDER BY first_seq DESC LIMIT 1), 0)";

/// Oldest first.
Result<std::vector<Segment>> load(const QSqlDatabase& database);
/// The last record that was moved; 0: none was. Rows up to there are as good as deleted.
Result<qint64> archivedTo(const QSqlDatabase& database);
Result<ArchiveEnd> end(const QSqlDatabase& database);
Result<void> add(const QSqlDatabase& database, const Segment& segment);

/// Error ARCHIVED, naming the file, when record `seq` was moved to one.
Result<void> refuseArchived(const QSqlDatabase& database, qint64 seq);
/// The same for a record that is not in the database, by its 16 bytes: ids tell their time.
Result<void> refuseArchivedId(const QSqlDatabase& database, const QByteArray& uuid,
                              const QString& name);

/// SHA-256 over what the rows say: one record holds it of all segments before its own.
QByteArray digest(const std::vector<Segment>& segments);
std::vector<SigningKey> keysOf(const QJsonObject& data);

} // namespace segment_table

} // namespace hall
