// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/prepare_crypto.h"

#include <openssl/crypto.h>

namespace hall {

void prepareCrypto()
{
    // OpenSSL keeps state for each thread and frees it when the thread ends. QThread::wait()
    // returns a little earlier than that, so a thread may still be ending when the process does:
    // OpenSSL must not have been torn down under it. What is global is left to the system.
    OPENSSL_init_crypto(OPENSSL_INIT_LOAD_CONFIG | OPENSSL_INIT_NO_ATEXIT, nullptr);
}

} // namespace hall
