// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

class QSqlDatabase;

/// The SQL of table `setting`: a few named texts. Each function runs on the thread of the
/// connection it is given.
namespace hall::setting_store {

inline constexpr char bundle[] = "bundle";       ///< the configuration without workers, JSON
inline constexpr char lockdown[] = "lockdown";   ///< `1`, `0`
inline constexpr char online[] = "online";       ///< `1`, `0`
inline constexpr char integrity[] = "integrity"; ///< of the log: LogIntegrity, JSON
inline constexpr char catalog[] = "catalog";     ///< the imported taxonomy, as it came

/// Empty when it was never saved.
Result<QString> load(const QSqlDatabase& database, const char* name);
Result<void> save(const QSqlDatabase& database, const char* name, const QString& value);

} // namespace hall::setting_store
