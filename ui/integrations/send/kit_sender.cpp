// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/send/kit_sender.h"

#include "core/json/canonical_json.h"
#include "ui/integrations/clients/refusal_words.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <limits>
#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char integrationsAgent[] = "hall-monitor-integrations/" HALL_VERSION;

/// As the client book takes it.
QString productOf(const QByteArray& userAgent)
{
    return QString::fromLatin1(userAgent.split(' ').first().split('/').first()).toLower();
}

/// The decision itself, also where an MCP reply wraps it; empty: there is none.
QJsonObject decisionIn(const QJsonObject& json)
{
    const QJsonValue wrapped = json[u"result"_s][u"structuredContent"_s];
    const QJsonObject decision = wrapped.isObject() ? wrapped.toObject() : json;
    return decision[u"decision_id"_s].toString().startsWith("dec_"_L1) ? decision : QJsonObject();
}

} // namespace

KitSender::KitSender(Hall& hall, QObject* parent) : QObject(parent), m_hall(hall) {}

void KitSender::setServer(const QString& url, const QString& certificatePath)
{
    m_url = url;
    m_certificatePath = certificatePath;
}

void KitSender::send(const KitRequest& request, bool dryRun, Done done)
{
    KitRequest filled = request;
    QJsonObject question = request.question();
    if (question.contains(u"correlation_id"_s))
        question.insert(u"correlation_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (dryRun)
        question.insert(u"dry_run"_s, true);
    filled.setQuestion(question);

    KitExchange start;
    start.requestHead = QString::fromLatin1(request.method) + u' ' + m_url + request.path;
    HallCall call;
    call.method = request.method;
    call.path = request.path;
    call.body = canonicalJson(filled.body);
    for (const auto& [name, value] : request.headers) {
        start.requestHead +=
            u'\n' + QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value);
        if (name != "Authorization")
            call.headers.append({name, value});
    }
    start.requestBody = call.body;
    exchange(call, request.userAgent(), start, std::move(done));
}

void KitSender::test(Done done)
{
    HallCall call;
    call.path = u"/status"_s;
    KitExchange start;
    start.requestHead = u"GET "_s + m_url + call.path;
    exchange(call, integrationsAgent, start, std::move(done));
}

void KitSender::exchange(const HallCall& call, const QByteArray& userAgent, KitExchange start,
                         Done done)
{
    const QString token = m_hall.sessionToken();
    if (m_url.isEmpty() || token.isEmpty()) {
        start.problem = m_url.isEmpty() ? tr("The Hall Server does not listen.")
                                        : tr("The session token is not known here.");
        start.fix = m_url.isEmpty()
                        ? tr("The line at the top of the window says why, and what can be done.")
                        : tr("Rotate it: then this window knows the new one.");
        QTimer::singleShot(0, this, [start, done = std::move(done)] { done(start); });
        return;
    }
    // One for each call: it may have another User-Agent and another token than the one before.
    auto* client = new HallClient(QUrl(m_url), token, userAgent, this);
    // Without it the handshake fails, and the reply says so.
    if (!m_certificatePath.isEmpty())
        (void)client->trust(m_certificatePath);
    const QString product = productOf(userAgent);
    ++m_own[product];
    QElapsedTimer clock;
    clock.start();
    client->send(call, [this, client, start, clock, product,
                        done = std::move(done)](const Result<HallReply>& reply) {
        client->deleteLater();
        KitExchange result = start;
        result.ms = clock.elapsed();
        const auto own = m_own.find(product);
        if ((!reply || !reply->ok()) && own != m_own.end() && *own > 0)
            --*own;
        read(result, reply);
        done(result);
    });
}

void KitSender::read(KitExchange& exchange, const Result<HallReply>& reply) const
{
    if (!reply) {
        exchange.problem = reply.error().message;
        exchange.fix = unreachedFix(reply.error());
        return;
    }
    exchange.status = reply->status;
    exchange.replyBody = reply->body;
    if (!reply->ok()) {
        const QString code = reply->json[u"code"_s].toString();
        exchange.problem =
            tr("The Hall answered HTTP %1. %2")
                .arg(QString::number(reply->status), reply->json[u"message"_s].toString());
        exchange.fix = refusalWords(code.toLower().toLatin1()).fix;
        return;
    }
    exchange.decision = decisionIn(reply->json);
    if (exchange.decision.isEmpty())
        return;
    // The feed has a decision before its reply goes out.
    const auto batch = m_hall.events().since(0, std::numeric_limits<int>::max());
    const auto found = std::find_if(
        batch.events.rbegin(), batch.events.rend(),
        [id = exchange.decisionId()](const auto& event) { return event->fields.id == id; });
    if (found != batch.events.rend())
        exchange.event = *found;
}

} // namespace hall::ui
