// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace hall {

/// How an Error's code goes out over HTTP.
struct HttpError {
    const char* code;
    int status;
    const char* counter; ///< the ServerCounters entry; empty: not counted
    int retryAfterS;     ///< seconds for Retry-After; 0: no such header
};

/// The one table from code to status. A code that is not in it is answered 500: what the server
/// does not know must not look like the client's fault or like success.
const HttpError& httpError(QStringView code);

/// Each counter that the table names, once.
std::vector<const char*> refusalCounters();

/// The reason phrase of a status.
QByteArrayView statusPhrase(int status);

} // namespace hall
