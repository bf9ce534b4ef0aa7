// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webhooks/webhook_target.h"

#include "core/protocol/grammar.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

constexpr qsizetype maxUrlLength = 2000;

} // namespace

Result<QUrl> checkWebhookUrl(const QString& text, bool allowRemote)
{
    const auto wrong = [&](const QString& why) {
        return Error{u"%1 cannot receive webhooks: %2"_s.arg(quotedForMessage(text), why),
                     u"INVALID_MEMBER"_s, u"url"_s};
    };
    if (text.size() > maxUrlLength)
        return wrong(u"an address has at most %1 characters."_s.arg(QString::number(maxUrlLength)));
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return wrong(u"it is not an address such as http://127.0.0.1:9000/approvals."_s);
    if (url.scheme() != u"http"_s && url.scheme() != u"https"_s)
        return wrong(u"it has to begin with http:// or https://."_s);
    if (!url.userInfo().isEmpty())
        return wrong(u"it may not hold a user name or password; receivers check the signature."_s);
    if (url.hasFragment())
        return wrong(u"it may not have a # part."_s);
    if (url.port() == 0)
        return wrong(u"no program listens on port 0."_s);
    if (isLoopbackUrl(url))
        return url;
    if (!allowRemote)
        return wrong(u"it is not on this machine. To send approvals elsewhere say so with "
                     u"allow_remote."_s);
    if (url.scheme() != u"https"_s)
        return wrong(u"a receiver on another machine needs https."_s);
    return url;
}

bool isLoopbackUrl(const QUrl& url)
{
    if (url.host().compare(u"localhost"_s, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(url.host());
    return !address.isNull() && address.isLoopback();
}

} // namespace hall
