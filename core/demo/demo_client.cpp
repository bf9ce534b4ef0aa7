// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_client.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

/// As many connections as Qt opens to one host.
constexpr int mostUnderWay = 6;
constexpr int answerTimeoutMs = 10'000;

} // namespace

DemoClient::~DemoClient()
{
    // Nobody is left to be told.
    for (QNetworkReply* reply : m_network.findChildren<QNetworkReply*>())
        reply->disconnect(this);
}

void DemoClient::setHall(const QString& url, const QString& token)
{
    // A proxy of the machine is for the world outside.
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_url = QUrl(url + u"/api/route"_s);
    m_authorization = "Bearer " + token.toUtf8();
}

void DemoClient::ask(const DemoRequest& request, Answered answered)
{
    m_line.push_back({request, std::move(answered)});
    sendNext();
}

void DemoClient::sendNext()
{
    while (m_underWay < mostUnderWay && !m_line.empty()) {
        const Asked asked = std::move(m_line.front());
        m_line.pop_front();
        send(asked);
    }
}

void DemoClient::send(const Asked& asked)
{
    ++m_underWay;
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", m_authorization);
    request.setRawHeader("User-Agent", asked.request.userAgent);
    request.setTransferTimeout(answerTimeoutMs);
    QNetworkReply* reply =
        m_network.post(request, QJsonDocument(asked.request.body).toJson(QJsonDocument::Compact));
    connect(reply, &QNetworkReply::finished, this, [this, reply, asked] {
        reply->deleteLater();
        --m_underWay;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const DemoAnswer answer =
            readDemoAnswer(asked.request, status, reply->readAll(), reply->errorString());
        sendNext();
        asked.answered(answer);
    });
}

} // namespace hall
