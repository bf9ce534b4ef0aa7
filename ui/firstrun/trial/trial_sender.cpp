// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/trial/trial_sender.h"

#include "core/json/canonical_json.h"

#include <QTimer>

#include <algorithm>
#include <limits>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char firstStepsAgent[] = "hall-monitor-first-steps/" HALL_VERSION;

} // namespace

TrialSender::TrialSender(Hall& hall, QObject* parent) : QObject(parent), m_hall(hall) {}

void TrialSender::setServer(const QString& url, const QString& certificatePath)
{
    const QString token = m_hall.sessionToken();
    if (url == m_url && token == m_token && certificatePath == m_certificatePath)
        return;
    m_url = url;
    m_token = token;
    m_certificatePath = certificatePath;
    m_client.reset();
    if (url.isEmpty() || token.isEmpty())
        return;
    m_client = std::make_unique<HallClient>(QUrl(url), token, firstStepsAgent);
    // Without it the handshake fails, and the reply says so.
    if (!certificatePath.isEmpty())
        (void)m_client->trust(certificatePath);
}

void TrialSender::send(const QJsonObject& body, std::function<void(const Trial&)> done)
{
    Trial trial;
    trial.address = m_url + u"/api/route"_s;
    trial.request = canonicalJson(body);
    if (!m_client) {
        trial.problem = m_url.isEmpty()
                            ? tr("The Hall Server does not listen, so nobody can ask it.")
                            : tr("The session token is not known here, so this page cannot ask.");
        QTimer::singleShot(0, this, [trial, done = std::move(done)] { done(trial); });
        return;
    }
    HallCall call;
    call.method = "POST";
    call.path = u"/api/route"_s;
    call.body = trial.request;
    m_client->send(call, [this, trial, done = std::move(done)](const Result<HallReply>& reply) {
        done(readReply(trial, reply));
    });
}

Trial TrialSender::readReply(Trial trial, const Result<HallReply>& reply) const
{
    if (!reply) {
        trial.problem = reply.error().message;
        return trial;
    }
    trial.reply = reply->json;
    if (!reply->ok() || trial.decisionId().isEmpty()) {
        const QString said = reply->json.value(u"message").toString();
        trial.problem = tr("The Hall answered HTTP %1. %2").arg(reply->status).arg(said);
        trial.reply = {};
        return trial;
    }
    // The feed has a decision before its reply goes out.
    const auto batch = m_hall.events().since(0, std::numeric_limits<int>::max());
    const auto found = std::find_if(
        batch.events.rbegin(), batch.events.rend(),
        [id = trial.decisionId()](const auto& event) { return event->fields.id == id; });
    if (found != batch.events.rend())
        trial.decision = *found;
    return trial;
}

} // namespace hall::ui
