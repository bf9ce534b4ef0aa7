// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/storage/sql_error.h"

#include "core/audit/storage/connection.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace hall {

Error sqlError(const QSqlQuery& query, const QString& what)
{
    return Error{
        u"Cannot %1: %2."_s.arg(what, sqliteReason(query.lastError())), u"AUDIT_UNAVAILABLE"_s, {}};
}

} // namespace hall
