// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/hall_client.h"
#include "core/hall/hall.h"
#include "ui/integrations/kits/kit.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace hall::ui {

/// One request and what came of it. Texts may come from outside.
struct KitExchange {
    QString requestHead; ///< request line and headers; the token is not in it
    QByteArray requestBody;
    int status = 0; ///< 0: no reply
    qint64 ms = 0;
    QByteArray replyBody;
    QString problem; ///< why there is no decision; empty: there is one
    QString fix;     ///< what to do about the problem
    QJsonObject decision;
    /// As the feed has it; nullptr: it is not there.
    std::shared_ptr<const DecisionEvent> event;

    QString decisionId() const { return decision.value(QStringLiteral("decision_id")).toString(); }
};

/// Sends over a real connection what a kit sends, and asks how the Hall is. The Hall outlives it.
/// GUI thread only.
class KitSender : public QObject {
    Q_OBJECT

public:
    explicit KitSender(Hall& hall, QObject* parent = nullptr);

    /// `url` empty: the Hall does not listen. `certificatePath`: PEM of its own, or empty.
    void setServer(const QString& url, const QString& certificatePath);
    QString url() const { return m_url; }

    /// `done` is called once, later, unless the sender is gone by then.
    using Done = std::function<void(const KitExchange&)>;
    void send(const KitRequest& request, bool dryRun, Done done);
    /// GET /status: a round trip that decides nothing.
    void test(Done done);
    /// What a product's calls that came from here and were answered add up to, those under way
    /// included, since the server started.
    quint64 ownCalls(const QString& product) const { return m_own.value(product.toLower()); }
    /// The server started anew and has forgotten all calls.
    void forgetOwnCalls() { m_own.clear(); }

private:
    void exchange(const HallCall& call, const QByteArray& userAgent, KitExchange start, Done done);
    void read(KitExchange& exchange, const Result<HallReply>& reply) const;

    Hall& m_hall;
    QString m_url, m_certificatePath;
    QHash<QString, quint64> m_own; ///< by product in lower case
};

} // namespace hall::ui
