// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/webhooks/webhook.h"

#include <vector>

class QSqlDatabase;

/// The SQL of table `webhook`. Each function runs on the thread of the connection it is given.
namespace hall::webhook_store {

/// Oldest first.
Result<std::vector<Webhook>> load(const QSqlDatabase& database);
/// Adds a hook, or changes of one that is there whether it is enabled, and its last answer.
Result<void> save(const QSqlDatabase& database, const Webhook& hook);
Result<void> remove(const QSqlDatabase& database, const QString& id);

} // namespace hall::webhook_store
