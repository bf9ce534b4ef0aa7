// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"

namespace hall {

/// Reads the body of POST /api/tokens: `name`, `roles` and, optionally, `tenant`, `expires_at`
/// (ISO time) and `prefix` (`hst_` or `phk_`). An unknown member is an error: a mistyped
/// `expires_at` must not make a token that never expires.
Result<NewToken> readTokenRequest(const QByteArray& body);

} // namespace hall
