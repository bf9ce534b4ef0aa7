// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/base/result.h"

#include <QByteArrayList>

namespace hall::cli {

/// The keys in the files of `--public-key`, 32 bytes each. Errors: FILE_UNUSABLE, INVALID_KEY.
Result<QByteArrayList> publicKeysGiven(const Invocation& call);

} // namespace hall::cli
