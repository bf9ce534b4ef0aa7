// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/approving/approval_desk.h"
#include "tests/server/approving/approval_stage.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

/// The queue of approvals over HTTP: who sees what, and what a verdict does.
class ApprovalRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<ApprovalStage>();
        QVERIFY2(m_stage->problem().isEmpty(), qPrintable(m_stage->problem()));
    }

    void pendingShowsWhatIsAsked();
    void pendingHasALimit();
    void requesterSeesItsOwnOnly();
    void aTokenOfATenantSeesThatTenant();
    void anApprovalReleasesOneRequest();
    void allWaitingReleasesAll();
    void aDenialStands();
    void aQuizIsPassedOrDenies();
    void itTakesTwoForTheCritical();
    void aStandingGrantIsListedAndRevoked();
    void escalatedUpToTheTop();
    void withdrawnByWhoAskedOnly();
    void historyIsPagedAndFiltered();

private:
    std::unique_ptr<ApprovalStage> m_stage;
};

void ApprovalRoutesTest::pendingShowsWhatIsAsked()
{
    const QByteArray secret = "sk-live-4242424242424242424242424242";
    const QJsonObject asked = m_stage->route(
        m_stage->agent, {{u"request"_s, QJsonObject{{u"path"_s, u"/srv/a"_s},
                                                    {u"api_key"_s, QString::fromLatin1(secret)}}}});
    QCOMPARE(asked[u"outcome"_s].toString(), u"REQUIRE_HUMAN"_s);
    QCOMPARE(asked[u"denied"_s], QJsonValue(true));

    const RawReply reply = m_stage->get(m_stage->approver, "/wcp/approvals/pending");
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.body.contains(secret));
    QVERIFY(!reply.body.contains("\"seed\""));
    const QJsonObject json = reply.json();
    QCOMPARE(json[u"count"_s].toInt(), 1);
    QCOMPARE(json[u"total"_s].toInt(), 1);
    QVERIFY(!json[u"since"_s].toString().isEmpty());
    const QJsonObject item = json[u"approvals"_s][0].toObject();
    QCOMPARE(item[u"pending_approval_id"_s], asked[u"pending_approval_id"_s]);
    QCOMPARE(item[u"approval_expires_at"_s], asked[u"approval_expires_at"_s]);
    QCOMPARE(item[u"supervisor_level"_s].toString(), u"gatekeeper"_s);
    QCOMPARE(item[u"request"_s][u"request"_s][u"api_key"_s].toString(), u"[masked]"_s);
    QCOMPARE(item[u"request"_s][u"request"_s][u"path"_s].toString(), u"/srv/a"_s);
    const QJsonObject context = item[u"escalation_context"_s].toObject();
    QCOMPARE(context.keys(), (QStringList{u"blast_score"_s, u"capability_id"_s, u"data_label"_s,
                                          u"policy_version"_s, u"tenant_risk"_s}));
    QCOMPARE(context[u"capability_id"_s].toString(), u"cap.doc.delete"_s);
    QCOMPARE(context[u"blast_score"_s].toInt(), 45);
    QCOMPARE(context[u"data_label"_s].toString(), u"INTERNAL"_s);
    const QJsonObject challenge = item[u"challenge"_s].toObject();
    QCOMPARE(challenge[u"kind"_s].toString(), u"confirm"_s);
    QCOMPARE(challenge[u"least_review_ms"_s].toInt(), 3000);
}

void ApprovalRoutesTest::pendingHasALimit()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(!m_stage->open({{u"session_id"_s, QString::number(i)}}).isEmpty());
    const QJsonObject two =
        m_stage->get(m_stage->approver, "/wcp/approvals/pending?limit=2").json();
    QCOMPARE(two[u"count"_s].toInt(), 2);
    QCOMPARE(two[u"total"_s].toInt(), 3);
    QCOMPARE(two[u"approvals"_s][0][u"session_id"_s].toString(), u"0"_s);
    for (const char* wrong :
         {"limit=0", "limit=1001", "wait_ms=30001", "wait_ms=-1", "wait_ms=x", "sinse=1"}) {
        const RawReply reply =
            m_stage->get(m_stage->approver, QByteArray("/wcp/approvals/pending?") + wrong);
        QCOMPARE(reply.status, 400);
        QCOMPARE(codeOf(reply), u"INVALID_PARAMETER"_s);
        QCOMPARE(errorContractProblem(reply), QByteArray());
    }
}

void ApprovalRoutesTest::requesterSeesItsOwnOnly()
{
    const QByteArray id = m_stage->open(quizzed());
    const RawReply own = m_stage->get(m_stage->agent, approvalPath(id));
    QCOMPARE(own.status, 200);
    QCOMPARE(own.json()[u"state"_s].toString(), u"pending"_s);
    QVERIFY2(own.json()[u"denied"_s] == true, "nothing may run by that");
    QVERIFY(!own.json().contains(u"challenge"_s));
    QVERIFY(!own.body.contains("\"questions\""));

    const RawReply reviewers = m_stage->get(m_stage->approver, approvalPath(id));
    QCOMPARE(reviewers.status, 200);
    QCOMPARE(reviewers.json()[u"challenge"_s][u"kind"_s].toString(), u"quiz"_s);
    QVERIFY(!reviewers.json()[u"challenge"_s][u"questions"_s].toArray().isEmpty());
    QVERIFY(!reviewers.body.contains("\"right\""));
    QCOMPARE(reviewers.json()[u"reviewers_available"_s].toInt(), 2);

    for (const QByteArray& token : {m_stage->live.session, m_stage->live.makeToken(Role::Route)}) {
        const RawReply other = m_stage->get(token, approvalPath(id));
        QCOMPARE(other.status, 404);
        QCOMPARE(errorContractProblem(other), QByteArray());
    }
    QCOMPARE(m_stage->get(m_stage->approver, approvalPath("apr_00000000000000000000000000000000"))
                 .status,
             404);

    QCOMPARE(m_stage->resolve(id, verdict(u"deny"_s)).status, 200);
    const QJsonObject denied = m_stage->get(m_stage->agent, approvalPath(id)).json();
    QCOMPARE(denied[u"state"_s].toString(), u"denied"_s);
    QCOMPARE(denied[u"denied"_s], QJsonValue(true));
    QVERIFY(m_stage->get(m_stage->approver, approvalPath(id)).json()[u"challenge"_s].isNull());
    QVERIFY2(m_stage->live.reopen(), qPrintable(m_stage->live.problem()));
    QCOMPARE(m_stage->get(m_stage->agent, approvalPath(id)).json()[u"state"_s].toString(),
             u"denied"_s);
    QCOMPARE(m_stage->get(m_stage->live.session, approvalPath(id)).status, 404);
}

void ApprovalRoutesTest::aTokenOfATenantSeesThatTenant()
{
    const QByteArray id = m_stage->open({{u"tenant_id"_s, u"org.acme"_s}});
    const QByteArray own = m_stage->live.makeToken(Role::Approve, u"org.acme"_s);
    const QByteArray other = m_stage->live.makeToken(Role::Approve, u"org.other"_s);
    QCOMPARE(m_stage->get(own, approvalPath(id)).status, 200);
    QCOMPARE(m_stage->get(other, approvalPath(id)).status, 404);
    QCOMPARE(m_stage->get(own, "/wcp/approvals/pending").json()[u"total"_s].toInt(), 1);
    QCOMPARE(m_stage->get(other, "/wcp/approvals/pending").json()[u"total"_s].toInt(), 0);
    const RawReply refused =
        m_stage->send(other, "POST", approvalPath(id, "resolve"), verdict(u"deny"_s));
    QCOMPARE(refused.status, 403);
    QCOMPARE(codeOf(refused), u"APPROVAL_FORBIDDEN"_s);
    QCOMPARE(m_stage->send(own, "POST", approvalPath(id, "resolve"), verdict(u"deny"_s)).status,
             200);
    QCOMPARE(m_stage->get(own, "/api/approvals").json()[u"count"_s].toInt(), 1);
    QCOMPARE(m_stage->get(other, "/api/approvals").json()[u"count"_s].toInt(), 0);
}

void ApprovalRoutesTest::anApprovalReleasesOneRequest()
{
    const QByteArray id = m_stage->open();
    const RawReply reply =
        m_stage->resolve(id, verdict(u"approve"_s, {{u"note"_s, u"The archive has a copy."_s}}));
    QCOMPARE(reply.status, 200);
    const QJsonObject outcome = reply.json();
    QCOMPARE(outcome[u"pending_approval_id"_s].toString().toLatin1(), id);
    QCOMPARE(outcome[u"state"_s].toString(), u"approved"_s);
    QCOMPARE(outcome[u"passed"_s], QJsonValue(true));
    QCOMPARE(outcome[u"resolved_by"_s].toString(), u"Alice"_s);
    QCOMPARE(outcome[u"channel"_s].toString(), u"api"_s);
    QVERIFY(!outcome[u"message"_s].toString().isEmpty());
    QVERIFY(outcome[u"next_challenge"_s].isNull());
    QCOMPARE(m_stage->get(m_stage->approver, "/wcp/approvals/pending").json()[u"total"_s].toInt(),
             0);

    QVERIFY2(m_stage->route(m_stage->live.session)[u"denied"_s] == true, "another token's");
    const QJsonObject allowed = m_stage->route(m_stage->agent);
    QCOMPARE(allowed[u"denied"_s], QJsonValue(false));
    QCOMPARE(allowed[u"outcome"_s].toString(), u"ALLOW"_s);
    QVERIFY2(m_stage->route(m_stage->agent)[u"denied"_s] == true, "it was good for one");
}

void ApprovalRoutesTest::allWaitingReleasesAll()
{
    const QByteArray id = m_stage->open();
    for (int i = 0; i < 2; ++i)
        QCOMPARE(m_stage->open(), id);
    QCOMPARE(m_stage->get(m_stage->approver, approvalPath(id)).json()[u"waiting"_s].toInt(), 3);
    QCOMPARE(m_stage->resolve(id, verdict(u"approve"_s, {{u"all_waiting"_s, true}})).status, 200);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_stage->route(m_stage->agent)[u"denied"_s], QJsonValue(false));
    QCOMPARE(m_stage->route(m_stage->agent)[u"denied"_s], QJsonValue(true));
}

void ApprovalRoutesTest::aDenialStands()
{
    const QByteArray id = m_stage->open();
    const QJsonObject outcome = m_stage->resolve(id, verdict(u"deny"_s)).json();
    QCOMPARE(outcome[u"state"_s].toString(), u"denied"_s);
    QCOMPARE(outcome[u"passed"_s], QJsonValue(false));
    const QJsonObject again = m_stage->route(m_stage->agent);
    QCOMPARE(again[u"outcome"_s].toString(), u"DENY"_s);
    QCOMPARE(again[u"deny_reason_if_denied"_s][u"code"_s].toString(), u"DENY_APPROVAL_DENIED"_s);
}

void ApprovalRoutesTest::aQuizIsPassedOrDenies()
{
    const QJsonObject note{{u"note"_s, u"Asked for by the archive."_s}};
    const QByteArray wrongTwice = m_stage->open(quizzed(65));
    const QByteArray passed = m_stage->open(quizzed());
    QCOMPARE(m_stage->get(m_stage->approver, "/wcp/approvals/pending").status, 200);

    QJsonObject answers = m_stage->rightAnswers(passed);
    answers.insert(u"note"_s, note[u"note"_s]);
    const RawReply early = m_stage->resolve(passed, verdict(u"approve"_s, answers));
    QCOMPARE(early.status, 409);
    QCOMPARE(codeOf(early), u"TOO_FAST"_s);

    m_stage->live.moveClock(11'000);
    const QJsonObject first = m_stage->resolve(wrongTwice, verdict(u"approve"_s, note)).json();
    QCOMPARE(first[u"state"_s].toString(), u"pending"_s);
    QCOMPARE(first[u"passed"_s], QJsonValue(false));
    QCOMPARE(first[u"next_challenge"_s][u"kind"_s].toString(), u"quiz"_s);
    const QJsonObject second = m_stage->resolve(wrongTwice, verdict(u"approve"_s, note)).json();
    QCOMPARE(second[u"state"_s].toString(), u"denied"_s);

    const RawReply right = m_stage->resolve(passed, verdict(u"approve"_s, answers));
    QVERIFY2(right.status == 200, right.body.constData());
    QCOMPARE(right.json()[u"state"_s].toString(), u"approved"_s);
}

void ApprovalRoutesTest::itTakesTwoForTheCritical()
{
    const QByteArray id = m_stage->open(quizzed(90));
    QCOMPARE(m_stage->get(m_stage->approver, approvalPath(id))
                 .json()[u"challenge"_s][u"explanation"_s][u"least_words"_s]
                 .toInt(),
             15);
    m_stage->live.moveClock(31'000);
    const auto approve = [&](const QString& reviewer) {
        QJsonObject answers = m_stage->rightAnswers(id);
        answers.insert(u"note"_s, u"Agreed with the archive."_s);
        return m_stage->resolve(id, verdict(u"approve"_s, answers, reviewer));
    };
    const RawReply first = approve(u"Alice"_s);
    QVERIFY2(first.status == 200, first.body.constData());
    QCOMPARE(first.json()[u"passed"_s], QJsonValue(true));
    QCOMPARE(first.json()[u"state"_s].toString(), u"pending"_s);
    QCOMPARE(first.json()[u"next_challenge"_s][u"kind"_s].toString(), u"quiz"_s);
    QVERIFY(m_stage->route(m_stage->agent, quizzed(90))[u"denied"_s] == true);
    const RawReply same = approve(u"Alice"_s);
    QCOMPARE(same.status, 409);
    QCOMPARE(codeOf(same), u"SAME_REVIEWER"_s);
    QCOMPARE(errorContractProblem(same), QByteArray());
    m_stage->live.moveClock(31'000);
    const RawReply second = approve(u"Bob"_s);
    QVERIFY2(second.status == 200, second.body.constData());
    QCOMPARE(second.json()[u"state"_s].toString(), u"approved"_s);
    QCOMPARE(second.json()[u"steps"_s].toArray().size(), 1);
}

void ApprovalRoutesTest::aStandingGrantIsListedAndRevoked()
{
    const QByteArray id = m_stage->open();
    const QJsonObject scope{
        {u"worker"_s, u"org.acme.*"_s}, {u"env"_s, QJsonValue::Null}, {u"duration_s"_s, 3600}};
    const RawReply reply = m_stage->resolve(id, verdict(u"approve"_s, {{u"scope"_s, scope}}));
    QVERIFY2(reply.status == 200, reply.body.constData());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(
            m_stage->route(m_stage->agent, {{u"session_id"_s, QString::number(i)}})[u"denied"_s],
            QJsonValue(false));

    const QJsonObject listed = m_stage->get(m_stage->approver, "/api/grants").json();
    QCOMPARE(listed[u"count"_s].toInt(), 1);
    const QJsonObject grant = listed[u"grants"_s][0].toObject();
    QCOMPARE(grant[u"worker"_s].toString(), u"org.acme.*"_s);
    QVERIFY(grant[u"env"_s].isNull());
    QCOMPARE(grant[u"approval_id"_s].toString().toLatin1(), id);
    const QByteArray grantPath = "/api/grants/" + grant[u"grant_id"_s].toString().toLatin1();
    const RawReply revoked = m_stage->send(m_stage->approver, "DELETE", grantPath);
    QCOMPARE(revoked.status, 200);
    QCOMPARE(revoked.json()[u"revoked"_s], QJsonValue(true));
    QVERIFY(revoked.json()[u"revoked_at"_s].isString());
    QCOMPARE(m_stage->route(m_stage->agent, {{u"session_id"_s, u"later"_s}})[u"denied"_s],
             QJsonValue(true));
    QCOMPARE(m_stage->send(m_stage->approver, "DELETE", "/api/grants/grt_0000000000000000").status,
             404);
}

void ApprovalRoutesTest::escalatedUpToTheTop()
{
    const QByteArray id = m_stage->open();
    QJsonObject body = verdict(u""_s, {{u"note"_s, u"Above my head."_s}});
    body.remove(u"decision"_s);
    for (const QString& level : {u"executor"_s, u"incident_commander"_s}) {
        const RawReply reply =
            m_stage->send(m_stage->approver, "POST", approvalPath(id, "escalate"), body);
        QVERIFY2(reply.status == 200, reply.body.constData());
        QCOMPARE(reply.json()[u"supervisor_level"_s].toString(), level);
        QCOMPARE(reply.json()[u"state"_s].toString(), u"pending"_s);
    }
    const RawReply top =
        m_stage->send(m_stage->approver, "POST", approvalPath(id, "escalate"), body);
    QCOMPARE(top.status, 409);
    QCOMPARE(codeOf(top), u"HIGHEST_LEVEL"_s);
    QCOMPARE(errorContractProblem(top), QByteArray());
    const RawReply done =
        m_stage->resolve(id, verdict(u"done_by_hand"_s, {{u"note"_s, u"Deleted it."_s}}));
    QVERIFY2(done.status == 200, done.body.constData());
    QVERIFY(m_stage->route(m_stage->agent)[u"denied"_s] == true);
}

void ApprovalRoutesTest::withdrawnByWhoAskedOnly()
{
    const QByteArray id = m_stage->open();
    const RawReply other =
        m_stage->send(m_stage->live.session, "POST", approvalPath(id, "withdraw"));
    QCOMPARE(other.status, 403);
    QCOMPARE(codeOf(other), u"APPROVAL_FORBIDDEN"_s);
    QCOMPARE(errorContractProblem(other), QByteArray());
    const RawReply own = m_stage->send(m_stage->agent, "POST", approvalPath(id, "withdraw"));
    QCOMPARE(own.status, 200);
    QCOMPARE(own.json()[u"state"_s].toString(), u"cancelled"_s);
    QCOMPARE(own.json()[u"denied"_s], QJsonValue(true));
    QCOMPARE(m_stage->send(m_stage->agent, "POST", approvalPath(id, "withdraw")).status, 409);
}

void ApprovalRoutesTest::historyIsPagedAndFiltered()
{
    for (const QString& word : {u"deny"_s, u"approve"_s, u"deny"_s}) {
        const QByteArray id = m_stage->open(
            {{u"session_id"_s, QString(word + u"-session"_s)}, {u"correlation_id"_s, u"c"_s}});
        const RawReply reply = m_stage->resolve(id, verdict(word));
        if (reply.status == 404) // the same request was denied a moment ago: no new approval
            continue;
        QCOMPARE(reply.status, 200);
    }
    QVERIFY(!m_stage->open({{u"session_id"_s, u"open"_s}}).isEmpty());
    const QJsonObject all = m_stage->get(m_stage->approver, "/api/approvals").json();
    QCOMPARE(all[u"count"_s].toInt(), 2);
    QCOMPARE(all[u"approvals"_s][0][u"state"_s].toString(), u"approved"_s);
    QVERIFY(all[u"next"_s].isNull());
    const QJsonObject first = m_stage->get(m_stage->approver, "/api/approvals?limit=1").json();
    QCOMPARE(first[u"count"_s].toInt(), 1);
    const QByteArray before = first[u"next"_s].toString().toLatin1();
    QVERIFY(!before.isEmpty());
    const QJsonObject second =
        m_stage
            ->get(m_stage->approver, "/api/approvals?limit=1&before=" + before.toPercentEncoding())
            .json();
    QCOMPARE(second[u"approvals"_s][0][u"state"_s].toString(), u"denied"_s);
    const auto counted = [&](const QByteArray& state) {
        return m_stage->get(m_stage->approver, "/api/approvals?state=" + state)
            .json()[u"count"_s]
            .toInt(-1);
    };
    QCOMPARE(counted("denied"), 1);
    QCOMPARE(counted("approved"), 1);
    QCOMPARE(counted("expired"), 0);
    QCOMPARE(counted("pending"), 1);
    for (const char* wrong : {"state=gone", "limit=0", "befor=1", "before=nonsense"}) {
        const RawReply reply =
            m_stage->get(m_stage->approver, QByteArray("/api/approvals?") + wrong);
        QVERIFY2(reply.status == 400, reply.body.constData());
        QCOMPARE(errorContractProblem(reply), QByteArray());
    }
}

HALL_TEST(ApprovalRoutesTest);
#include "approval_routes_test.moc"
