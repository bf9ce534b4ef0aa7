// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "tests/server/live_hall.h"

#include <QJsonObject>

namespace hall::test {

/// A live Hall in which a person has to decide about `cap.doc.delete`, two reviewers, and who may
/// talk to it in their name.
class ApprovalStage {
public:
    /// `approvals`: the bundle's `config.approvals`.
    explicit ApprovalStage(const QJsonObject& approvals = {}, const ServerOptions& options = {});

    QString problem() const { return m_problem; }

    LiveHall live;
    QByteArray agent;    ///< role route
    QByteArray approver; ///< role approve

    RawReply send(const QByteArray& token, const QByteArray& method, const QByteArray& path,
                  const QJsonObject& body = {}) const;
    RawReply get(const QByteArray& token, const QByteArray& path) const;
    /// POST /api/route of deleteRequest().
    QJsonObject route(const QByteArray& token, const QJsonObject& more = {}) const;
    /// The id of an approval that route() opens.
    QByteArray open(const QJsonObject& more = {}) const;
    RawReply resolve(const QByteArray& id, const QJsonObject& body) const;

    /// Puts the rules and this `config.approvals` in force.
    bool configure(const QJsonObject& approvals);
    /// The right answers to the challenge that the approval has now.
    QJsonObject rightAnswers(const QByteArray& id);
    /// As the Hall has it.
    Approval approval(const QByteArray& id);

private:
    QString m_problem;
};

/// org.acme.cleaner is to delete something in prod: blast score 45 unless `more` says so, confirm.
QJsonObject deleteRequest(const QJsonObject& more = {});

/// As deleteRequest() takes it: a blast score whose challenge is a quiz.
inline QJsonObject quizzed(int blast = 70)
{
    return {{QStringLiteral("blast_score"), blast}};
}

/// Where an approval is, or what is done with it.
inline QByteArray approvalPath(const QByteArray& id, const QByteArray& verb = {})
{
    return "/api/approvals/" + id + (verb.isEmpty() ? QByteArray() : "/" + verb);
}

inline QString codeOf(const RawReply& reply)
{
    return reply.json()[QStringLiteral("code")].toString();
}

/// A verdict of Alice, or of Bob.
QJsonObject verdict(const QString& decision, const QJsonObject& more = {},
                    const QString& reviewer = QStringLiteral("Alice"));

/// The same over HTTP/1.1 as bytes.
QByteArray post(const QByteArray& path, const QByteArray& token, const QJsonObject& body);

} // namespace hall::test
