// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hall {

/// To be called on the main thread before another one hashes, signs or opens a TLS connection.
void prepareCrypto();

} // namespace hall
