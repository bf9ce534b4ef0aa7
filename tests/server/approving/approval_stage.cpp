// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/approving/approval_stage.h"

#include "core/approvals/challenges/challenge_sheet.h"
#include "core/hall/approving/approval_desk.h"
#include "core/json/canonical_json.h"

#include <QJsonArray>

namespace hall::test {

using namespace Qt::StringLiterals;

namespace {

const QString alicesPassphrase = u"correct horse battery"_s;
const QString bobsPassphrase = u"staple of another kind"_s;

QJsonObject merged(QJsonObject object, const QJsonObject& more)
{
    for (auto it = more.constBegin(); it != more.constEnd(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

QJsonObject deleteRequest(const QJsonObject& more)
{
    return merged({{u"capability_id"_s, u"cap.doc.delete"_s},
                   {u"worker_id"_s, u"org.acme.cleaner"_s},
                   {u"env"_s, u"prod"_s},
                   {u"request"_s, QJsonObject{{u"path"_s, u"/srv/reports/2019"_s},
                                              {u"count"_s, 12},
                                              {u"recipient"_s, u"archive@acme.example"_s}}}},
                  more);
}

QJsonObject verdict(const QString& decision, const QJsonObject& more, const QString& reviewer)
{
    return merged({{u"decision"_s, decision},
                   {u"reviewer"_s, reviewer},
                   {u"passphrase"_s, reviewer == u"Bob"_s ? bobsPassphrase : alicesPassphrase}},
                  more);
}

QByteArray post(const QByteArray& path, const QByteArray& token, const QJsonObject& body)
{
    return requestBytes("POST", path, token, canonicalJson(body));
}

ApprovalStage::ApprovalStage(const QJsonObject& approvals, const ServerOptions& options)
    : live(options)
{
    m_problem = live.problem();
    if (!m_problem.isEmpty())
        return;
    agent = live.makeToken(Role::Route);
    approver = live.makeToken(Role::Approve);
    const RawReply enrolled = live.enrol("org.acme.cleaner", "cap.doc.delete");
    if (enrolled.status != 201)
        m_problem = QString::fromUtf8(enrolled.body);
    else if (!configure(approvals))
        m_problem = u"the configuration is refused"_s;
    for (const auto& [name, passphrase] :
         {std::pair(u"Alice"_s, alicesPassphrase), std::pair(u"Bob"_s, bobsPassphrase)}) {
        const RawReply added = send(live.admin, "POST", "/api/reviewers",
                                    {{u"name"_s, name}, {u"passphrase"_s, passphrase}});
        if (added.status != 201)
            m_problem = QString::fromUtf8(added.body);
    }
}

bool ApprovalStage::configure(const QJsonObject& approvals)
{
    const QJsonObject rule{
        {u"rule_id"_s, u"ask.before.delete"_s},
        {u"match"_s, QJsonObject{{u"capability_id"_s, u"cap.doc.delete"_s}}},
        {u"decision"_s,
         QJsonObject{{u"candidate_workers_ranked"_s,
                      QJsonArray{QJsonObject{{u"worker_species_id"_s, u"wrk.test.species"_s},
                                             {u"score_hint"_s, 1}}}},
                     {u"escalation"_s, QJsonObject{{u"human_required_default"_s, true}}}}}};
    const RawReply set =
        send(live.admin, "PUT", "/api/config",
             {{u"config"_s, QJsonObject{{u"derive_rules"_s, true}, {u"approvals"_s, approvals}}},
              {u"rules"_s, QJsonObject{{u"rules"_s, QJsonArray{rule}}}}});
    if (set.status != 200)
        qWarning("%s", set.body.constData());
    return set.status == 200;
}

RawReply ApprovalStage::send(const QByteArray& token, const QByteArray& method,
                             const QByteArray& path, const QJsonObject& body) const
{
    return ask(live.port(), requestBytes(method, path, token, canonicalJson(body)));
}

RawReply ApprovalStage::get(const QByteArray& token, const QByteArray& path) const
{
    return ask(live.port(), requestBytes("GET", path, token));
}

QJsonObject ApprovalStage::route(const QByteArray& token, const QJsonObject& more) const
{
    return send(token, "POST", "/api/route", deleteRequest(more)).json();
}

QByteArray ApprovalStage::open(const QJsonObject& more) const
{
    return route(agent, more)[u"pending_approval_id"_s].toString().toLatin1();
}

RawReply ApprovalStage::resolve(const QByteArray& id, const QJsonObject& body) const
{
    return send(approver, "POST", "/api/approvals/" + id + "/resolve", body);
}

Approval ApprovalStage::approval(const QByteArray& id)
{
    return live.hall().approvals().find(QString::fromLatin1(id)).value_or(Approval());
}

QJsonObject ApprovalStage::rightAnswers(const QByteArray& id)
{
    const ChallengeSheet sheet = challengeFor(approval(id));
    QJsonObject choices;
    for (const QuizQuestion& question : sheet.questions)
        choices.insert(question.id, question.choices.at(question.right));
    QJsonObject answers{{u"answers"_s, choices}};
    if (sheet.explanation)
        answers.insert(u"explanation"_s,
                       QString(u"The cleaner wants to remove something for good: "_s +
                               sheet.explanation->action + u' ' +
                               sheet.explanation->mentions.join(u" and "_s) +
                               u", which nobody can bring back once it has happened here."_s));
    return answers;
}

} // namespace hall::test
