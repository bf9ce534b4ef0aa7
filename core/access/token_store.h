// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/token.h"
#include "core/base/result.h"

#include <vector>

class QSqlDatabase;

/// The SQL of table `token`. Each function runs on the thread of the connection it is given.
namespace hall::token_store {

Result<std::vector<Token>> load(const QSqlDatabase& database);
/// Writes a new token or the changed times of a known one.
Result<void> save(const QSqlDatabase& database, const Token& token);

} // namespace hall::token_store
