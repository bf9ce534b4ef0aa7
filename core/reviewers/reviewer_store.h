// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviewers/reviewer.h"

#include <vector>

class QSqlDatabase;

/// The SQL of table `reviewer`. Each function runs on the thread of the connection it is given.
namespace hall::reviewer_store {

/// Removed ones too, oldest first.
Result<std::vector<Reviewer>> load(const QSqlDatabase& database);
/// Adds a reviewer, or changes lock, sealed key and removal of one that is there; id, name and
/// public key stay.
Result<void> save(const QSqlDatabase& database, const Reviewer& reviewer);

} // namespace hall::reviewer_store
