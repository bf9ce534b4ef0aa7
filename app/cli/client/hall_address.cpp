// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/hall_address.h"

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

struct Address {
    QString text;
    QString source;
};

Address findAddress(const Invocation& call)
{
    if (call.has(u"url"_s))
        return {call.value(u"url"_s), u"--url"_s};
    for (const char* variable : {"HALL_SERVER_URL", "HALL_API_URL", "PYHALL_HALL_URL"}) {
        const QString text = qEnvironmentVariable(variable);
        if (!text.isEmpty())
            return {text, QString::fromLatin1(variable)};
    }
    return {u"http://127.0.0.1:8765"_s, u"default"_s};
}

} // namespace

Result<QUrl> hallAddress(const Invocation& call)
{
    const Address address = findAddress(call);
    const auto wrong = [&](const QString& why) {
        return usageError(u"%1 is \"%2\": %3"_s.arg(address.source, address.text, why),
                          address.source);
    };

    QUrl url(address.text, QUrl::StrictMode);
    if (!address.text.contains(u"://"_s))
        return wrong(u"an address begins with http:// or https://, for example "
                     "http://127.0.0.1:8765"_s);
    if (!url.isValid())
        return wrong(u"not a valid address (%1)"_s.arg(url.errorString()));
    if (url.scheme() != u"http"_s && url.scheme() != u"https"_s)
        return wrong(u"a Hall speaks http or https, not %1"_s.arg(url.scheme()));
    if (url.host().isEmpty())
        return wrong(u"the host is missing"_s);
    if (url.port() == 0)
        return wrong(u"no program listens on port 0"_s);
    if (url.hasQuery() || url.hasFragment())
        return wrong(u"an address has no ? and no #"_s);
    if (!url.userInfo().isEmpty())
        return wrong(u"an address holds no user name or password; give the token with --token or "
                     "HALL_ADMIN_TOKEN"_s);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

} // namespace hall::cli
