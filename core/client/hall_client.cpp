// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/hall_client.h"

#include "core/client/hall_wire.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <utility>

namespace hall {

namespace {

enum class Cut { No, Late, Endless };

} // namespace

class HallClient::Private {
public:
    explicit Private(HallWire to) : wire(std::move(to)) { wire.prepare(network); }

    Result<HallReply> read(QNetworkReply& reply, const HallCall& call, Cut cut) const;

    HallWire wire;
    QNetworkAccessManager network;
};

HallClient::HallClient(QUrl address, const QString& token, QByteArray userAgent, QObject* parent)
    : QObject(parent),
      d(std::make_unique<Private>(HallWire(std::move(address), token, std::move(userAgent))))
{}

HallClient::~HallClient() = default;

QUrl HallClient::address() const
{
    return d->wire.address();
}

Result<void> HallClient::trust(const QString& pemPath)
{
    return d->wire.trust(pemPath);
}

void HallClient::send(const HallCall& call, Done done)
{
    if (const auto token = d->wire.checkToken(); !token) {
        QTimer::singleShot(0, this,
                           [error = token.error(), done = std::move(done)] { done(error); });
        return;
    }
    QNetworkReply* reply =
        call.body.isEmpty()
            ? d->network.sendCustomRequest(d->wire.request(call), call.method)
            : d->network.sendCustomRequest(d->wire.request(call), call.method, call.body);
    const auto cut = std::make_shared<Cut>(Cut::No);
    // Above the transfer's own timeout, which starts again with every byte.
    auto* timer = new QTimer(reply);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, reply, [reply, cut] {
        *cut = Cut::Late;
        reply->abort();
    });
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply, cut](qint64 received) {
        if (received > maxReplyBytes && *cut == Cut::No) {
            *cut = Cut::Endless;
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, cut, call, done = std::move(done)] {
                reply->deleteLater();
                done(d->read(*reply, call, *cut));
            });
    timer->start(call.timeoutMs);
}

Result<HallReply> HallClient::Private::read(QNetworkReply& reply, const HallCall& call,
                                            Cut cut) const
{
    switch (cut) {
    case Cut::Late:
        return wire.late(call);
    case Cut::Endless:
        return wire.endless();
    case Cut::No:
        break;
    }
    return wire.read(reply, call);
}

} // namespace hall
