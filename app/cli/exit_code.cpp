// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"

#include <QStringList>

namespace hall::cli {

using namespace Qt::StringLiterals;

ExitCode exitCodeOf(const Error& error)
{
    static const QStringList no{u"NOT_FOUND"_s, u"NOT_COVERED"_s, u"ARCHIVED"_s};
    static const QStringList unreachableNow{u"UNREACHABLE"_s, u"NOT_A_HALL"_s};
    static const QStringList notAllowed{u"UNAUTHORIZED"_s, u"FORBIDDEN"_s};
    if (no.contains(error.code))
        return ExitCode::No;
    if (unreachableNow.contains(error.code))
        return ExitCode::Unreachable;
    if (notAllowed.contains(error.code))
        return ExitCode::NotAllowed;
    return ExitCode::Misuse;
}

Error usageError(const QString& message, const QString& field)
{
    return {message, QString::fromLatin1(error_code::usage), field};
}

} // namespace hall::cli
