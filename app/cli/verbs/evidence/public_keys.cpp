// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/evidence/public_keys.h"

#include "app/cli/terminal/input.h"

#include "core/proof/keys/key_file.h"

namespace hall::cli {

using namespace Qt::StringLiterals;

Result<QByteArrayList> publicKeysGiven(const Invocation& call)
{
    QByteArrayList keys;
    for (const QString& path : call.values(u"public-key"_s)) {
        const auto text = readWhole(path);
        if (!text)
            return text.error();
        const auto key = readPublicKey(*text);
        if (!key)
            return Error{u"%1: %2"_s.arg(path, key.error().message), key.error().code, path};
        keys.append(*key);
    }
    return keys;
}

} // namespace hall::cli
