// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/client/http_client.h"
#include "tests/cli/hall_on_stage.h"

#include <QFile>
#include <QJsonArray>

namespace hall::test {

/// A running Hall with the reviewer alice, a kept token that may approve, and agents that ask.
class ApprovalsOnStage : public HallOnStage {
public:
    inline static const QString passphrase = u"correct horse battery"_s;

    bool start() { return HallOnStage::start() && addReviewer(u"alice"_s) && keepApproveToken(); }
    bool addReviewer(const QString& name)
    {
        return run({u"reviewer"_s, u"add"_s, name}, passphrase.toUtf8() + '\n').exit == 0;
    }
    bool keepApproveToken()
    {
        return run({u"auth"_s, u"login"_s, u"--for-approvals"_s},
                   newToken(u"reviewing"_s, u"approve"_s).toUtf8() + '\n')
                   .exit == 0;
    }

    /// What an agent is answered to POST /api/evaluate.
    QJsonObject evaluate(const QJsonObject& action)
    {
        QFile file(sandbox().path(u"session-token"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        cli::HttpClient client(QUrl(server().url()), QString::fromUtf8(file.readAll()).trimmed());
        QJsonObject body = action;
        if (!body.contains(u"wait_ms"_s))
            body.insert(u"wait_ms"_s, 0);
        HallCall request;
        request.method = "POST";
        request.path = u"/api/evaluate"_s;
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        const auto answer = client.send(request);
        return answer ? answer->json : QJsonObject();
    }
    /// The id of the approval that an action opens.
    QString open(const QJsonObject& action)
    {
        return evaluate(action)[u"pending_approval_id"_s].toString();
    }

    /// `hall approval …` as alice, without a terminal.
    RunResult decide(const QStringList& words, const QString& secret = passphrase)
    {
        sandbox().setVariable(u"HALL_REVIEWER_PASSPHRASE"_s, secret);
        const RunResult result =
            run(QStringList{u"approval"_s} + words + QStringList{u"--reviewer"_s, u"alice"_s});
        sandbox().unsetVariable(u"HALL_REVIEWER_PASSPHRASE"_s);
        return result;
    }
    QJsonObject shown(const QString& id)
    {
        return json(run({u"approval"_s, u"show"_s, id, u"--json"_s}));
    }
};

/// An action that a person confirms: medium.
inline QJsonObject mailing(const QString& to)
{
    return {{u"function_name"_s, u"send_email"_s},
            {u"risk_level"_s, u"medium"_s},
            {u"risk_threshold"_s, 0.1},
            {u"worker_id"_s, u"org.acme.mailer"_s},
            {u"action_args"_s, QJsonObject{{u"to"_s, to}, {u"password"_s, u"hunter2-secret"_s}}}};
}

/// An action that takes a quiz: high.
inline QJsonObject refund(const QString& customer, int amount)
{
    return {{u"function_name"_s, u"refund_payment"_s},
            {u"risk_level"_s, u"high"_s},
            {u"worker_id"_s, u"org.acme.refunder"_s},
            {u"action_args"_s, QJsonObject{{u"customer"_s, customer}, {u"amount"_s, amount}}}};
}

} // namespace hall::test
