// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>

#include <vector>

namespace hall {

/// A key that a log was or is signed with.
struct SigningKey {
    QString id;           ///< `signing_key_id`
    QByteArray publicKey; ///< 32 bytes
    qint64 seq = 0;       ///< of the record that introduced it: it signs from there to the next one
};

/// `hall-monitor/` and the id of the log's first key. Empty without keys.
QString originOf(const std::vector<SigningKey>& keys);
/// The key that a checkpoint of `size` records has to be signed with; nullptr when there is none.
const SigningKey* keyAt(const std::vector<SigningKey>& keys, qint64 size);

/// Table `signing_key`. On the connection's thread. Errors: AUDIT_UNAVAILABLE.
namespace signing_key_table {

/// Oldest first.
Result<std::vector<SigningKey>> load(const QSqlDatabase& database);
Result<void> add(const QSqlDatabase& database, const SigningKey& key);
/// What the records that introduce `keys` say otherwise, as a sentence; empty: nothing.
Result<QString> misfit(const QSqlDatabase& database, const std::vector<SigningKey>& keys);

} // namespace signing_key_table

} // namespace hall
