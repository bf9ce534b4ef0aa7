// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/hall_client.h"
#include "core/hall/hall.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>

namespace hall::ui {

/// One request as an agent would send it, and what came of it.
struct Trial {
    QString address;    ///< `http://127.0.0.1:8765/api/route`
    QByteArray request; ///< the body
    QJsonObject reply;  ///< empty with a problem
    QString problem;    ///< why there is no decision; may hold text from outside
    /// As the feed has it; nullptr: it is not there.
    std::shared_ptr<const DecisionEvent> decision;

    bool denied() const { return reply.value(QStringLiteral("denied")).toBool(true); }
    QString outcome() const { return reply.value(QStringLiteral("outcome")).toString(); }
    QString decisionId() const { return reply.value(QStringLiteral("decision_id")).toString(); }
    QString approvalId() const
    {
        return reply.value(QStringLiteral("pending_approval_id")).toString();
    }
};

/// Sends requests to the Hall's own port with its session token, as an agent does. The Hall must
/// outlive it. GUI thread only.
class TrialSender : public QObject {
    Q_OBJECT

public:
    explicit TrialSender(Hall& hall, QObject* parent = nullptr);

    /// `url` empty: the Hall does not listen. `certificatePath`: PEM of its own, or empty.
    void setServer(const QString& url, const QString& certificatePath);
    bool canSend() const { return m_client != nullptr; }

    /// `done` is called once, later.
    void send(const QJsonObject& body, std::function<void(const Trial&)> done);

private:
    Trial readReply(Trial trial, const Result<HallReply>& reply) const;

    Hall& m_hall;
    QString m_url, m_token, m_certificatePath;
    std::unique_ptr<HallClient> m_client;
};

} // namespace hall::ui
