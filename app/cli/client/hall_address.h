// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/base/result.h"

#include <QUrl>

namespace hall::cli {

/// Where the Hall is: --url, else HALL_SERVER_URL, HALL_API_URL, PYHALL_HALL_URL, else
/// http://127.0.0.1:8765. The path has no slash at its end. Error USAGE: names where the address
/// came from and what is wrong with it.
Result<QUrl> hallAddress(const Invocation& call);

} // namespace hall::cli
