// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/namespace_claim.h"

#include "core/audit/record.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/sha256.h"
#include "core/protocol/grammar.h"

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxSlugLength = 40;
constexpr QLatin1StringView reserved[] = {"cap"_L1, "wrk"_L1,  "ctrl"_L1,
                                          "pol"_L1, "prof"_L1, "evt"_L1};

bool isReserved(QStringView word)
{
    return std::any_of(std::begin(reserved), std::end(reserved),
                       [word](QLatin1StringView one) { return word == one; });
}

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

Error invalid(const QString& name, const QString& why)
{
    return {u"%1 is not a namespace: %2"_s.arg(quotedForMessage(name), why), u"NAMESPACE_INVALID"_s,
            u"namespace"_s};
}

} // namespace

Result<void> checkNamespace(const QString& name)
{
    const qsizetype dot = name.indexOf(u'.');
    const QString prefix = name.left(dot);
    const QString slug = dot < 0 ? QString() : name.mid(dot + 1);
    if (isReserved(prefix) || ((prefix == u"x"_s || prefix == u"org"_s) && isReserved(slug)))
        return Error{u"%1 is reserved: cap, wrk, ctrl, pol, prof and evt name things of the WCP "
                     u"catalogue, so no one can hold them."_s.arg(quotedForMessage(name)),
                     u"NAMESPACE_RESERVED"_s, u"namespace"_s};
    if (prefix != u"x"_s && prefix != u"org"_s)
        return invalid(name, u"it has to begin with x. (a person or community) or org. (an "
                             u"organization)."_s);
    if (slug.isEmpty())
        return invalid(name, u"after %1. comes a name."_s.arg(prefix));
    if (slug.contains(u'.'))
        return invalid(
            name, u"a namespace is %1. and one name; what follows is the worker's."_s.arg(prefix));
    const auto odd = std::find_if(slug.begin(), slug.end(),
                                  [](QChar c) { return !isLetterOrDigit(c) && c != u'-'; });
    if (odd != slug.end())
        return invalid(name,
                       u"lower-case letters, digits and hyphens are allowed, %1 is not."_s.arg(
                           quotedForMessage(QString(*odd))));
    if (slug.startsWith(u'-') || slug.endsWith(u'-'))
        return invalid(name, u"its name may not %1 with a hyphen."_s.arg(
                                 slug.startsWith(u'-') ? u"begin"_s : u"end"_s));
    if (slug.size() > maxSlugLength)
        return invalid(name, u"its name has %1 characters, %2 are allowed."_s.arg(
                                 QString::number(slug.size()), QString::number(maxSlugLength)));
    return {};
}

QString namespaceKind(const QString& name)
{
    return name.startsWith(u"org.") ? u"organization"_s : u"community"_s;
}

Result<NamespaceKey> makeNamespaceKey(qint64 nowMs)
{
    const auto pair = makeEd25519Key();
    if (!pair)
        return pair.error();
    constexpr qsizetype idBytes = 8;
    NamespaceKey key;
    key.publicKey = pair->publicKey;
    key.privateKey = pair->privateKey;
    key.keyId = u"nsk_"_s + QString::fromLatin1(sha256(pair->publicKey).first(idBytes).toHex());
    key.createdAtMs = nowMs;
    return key;
}

} // namespace hall
