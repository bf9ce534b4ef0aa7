// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/namespace_claim.h"

class QSqlDatabase;

/// The SQL of tables `namespace_claim` and `namespace_key`. Each function runs on the thread of the
/// connection it is given.
namespace hall::namespace_store {

/// A claim whose key is lost or damaged is DATABASE_UNREADABLE: it could not be verified against.
Result<NamespaceClaims> load(const QSqlDatabase& database);
/// Adds a claim or changes its holder. A key other than the stored one replaces it: of the old one
/// the private half is wiped.
Result<void> save(const QSqlDatabase& database, const NamespaceClaim& claim, qint64 nowMs);
/// Ends a claim and retires its key.
Result<void> remove(const QSqlDatabase& database, const QString& name, qint64 nowMs);

} // namespace hall::namespace_store
