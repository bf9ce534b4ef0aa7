// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/proof/note/checkpoint.h"

#include <QByteArray>
#include <QSqlDatabase>

#include <optional>
#include <vector>

namespace hall {

/// A row of table `checkpoint`.
struct StoredCheckpoint {
    qint64 size = 0;
    qint64 atMs = 0;
    QByteArray root;
    QByteArray note; ///< the whole signed note

    bool operator==(const StoredCheckpoint&) const = default;
};
/// The row that a note belongs in. Errors: INVALID_NOTE, INVALID_CHECKPOINT.
Result<StoredCheckpoint> storedCheckpoint(const QByteArray& note);

/// On the connection's thread. Errors: AUDIT_UNAVAILABLE.
namespace checkpoint_table {

Result<std::optional<StoredCheckpoint>> last(const QSqlDatabase& database);
Result<std::optional<StoredCheckpoint>> find(const QSqlDatabase& database, qint64 size);
/// The first checkpoint over record `seq`, the one with the least.
Result<std::optional<StoredCheckpoint>> firstOver(const QSqlDatabase& database, qint64 seq);
/// Those of more than `size` records, in their order, at most `most`.
Result<std::vector<StoredCheckpoint>> after(const QSqlDatabase& database, qint64 size, int most);
Result<void> add(const QSqlDatabase& database, const StoredCheckpoint& checkpoint);

} // namespace checkpoint_table

} // namespace hall
