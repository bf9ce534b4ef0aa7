// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/approving/approval_desk.h"
#include "tests/server/approving/approval_stage.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

/// Every way in which a verdict is refused over HTTP, and that nothing is decided by it.
class ApprovalRefusalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<ApprovalStage>();
        QVERIFY2(m_stage->problem().isEmpty(), qPrintable(m_stage->problem()));
    }

    void refusals_data();
    void refusals();
    void badBodies_data();
    void badBodies();
    void guessingLocksTheReviewer();
    void rolesAreChecked();

private:
    std::unique_ptr<ApprovalStage> m_stage;
};

void ApprovalRefusalsTest::refusals_data()
{
    QTest::addColumn<int>("blast");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, int blast, const QJsonObject& body, int status,
                        const QString& code) {
        QTest::newRow(name) << blast << body << status << code;
    };
    const QString note = u"note"_s;
    const QString scope = u"scope"_s;
    const QJsonObject day{
        {u"worker"_s, u"org.acme.cleaner"_s}, {u"env"_s, u"prod"_s}, {u"duration_s"_s, 3600}};
    const auto with = [](QJsonObject object, const QString& name, const QJsonValue& value) {
        object.insert(name, value);
        return object;
    };
    row("wrong passphrase", 45, verdict(u"approve"_s, {{u"passphrase"_s, u"not his"_s}}), 403,
        u"WRONG_PASSPHRASE"_s);
    row("wrong passphrase to deny", 45, verdict(u"deny"_s, {{u"passphrase"_s, u"not his"_s}}), 403,
        u"WRONG_PASSPHRASE"_s);
    row("no such reviewer", 45, verdict(u"deny"_s, {}, u"Mallory"_s), 404, u"NOT_FOUND"_s);
    row("too fast", 70, verdict(u"approve"_s, {{note, u"Quick."_s}}), 409, u"TOO_FAST"_s);
    row("no note", 70, verdict(u"approve"_s), 400, u"NOTE_REQUIRED"_s);
    row("not modifiable", 45,
        verdict(u"modify"_s, {{u"modified_args"_s, QJsonObject{{u"a"_s, 1}}}}), 400,
        u"NOT_MODIFIABLE"_s);
    row("another worker", 45,
        verdict(u"approve"_s, {{scope, with(day, u"worker"_s, u"org.other.*"_s)}}), 400,
        u"SCOPE_TOO_WIDE"_s);
    row("a long time without typing", 45,
        verdict(u"approve"_s, {{scope, with(day, u"duration_s"_s, 8 * 86400)}}), 400,
        u"SCOPE_TOO_WIDE"_s);
    row("a long time without a note", 45,
        verdict(u"approve"_s, {{scope, with(with(day, u"duration_s"_s, 8 * 86400),
                                            u"typed_capability"_s, u"cap.doc.delete"_s)}}),
        400, u"NOTE_REQUIRED"_s);
    row("by hand below the executor", 45, verdict(u"done_by_hand"_s, {{note, u"Done."_s}}), 400,
        u"INVALID_MEMBER"_s);
}

void ApprovalRefusalsTest::refusals()
{
    QFETCH(int, blast);
    QFETCH(QJsonObject, body);
    QFETCH(int, status);
    QFETCH(QString, code);
    const QByteArray id = m_stage->open(blast == 45 ? QJsonObject() : quizzed(blast));
    const RawReply reply = m_stage->resolve(id, body);
    QVERIFY2(reply.status == status, reply.body.constData());
    QCOMPARE(codeOf(reply), code);
    QCOMPARE(errorContractProblem(reply), QByteArray());
    QVERIFY2(m_stage->approval(id).isPending(), "and nothing was decided");
}

void ApprovalRefusalsTest::badBodies_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const QJsonObject& body, const QString& code,
                        const QString& field) { QTest::newRow(name) << body << code << field; };
    const auto without = [](const QString& name) {
        QJsonObject body = verdict(u"approve"_s);
        body.remove(name);
        return body;
    };
    const auto scoped = [](const QJsonObject& scope) {
        return verdict(u"approve"_s, {{u"scope"_s, scope}});
    };
    const QString missing = u"MISSING_FIELD"_s;
    const QString invalid = u"INVALID_MEMBER"_s;
    row("no decision", without(u"decision"_s), missing, u"decision"_s);
    row("no reviewer", without(u"reviewer"_s), missing, u"reviewer"_s);
    row("no passphrase", without(u"passphrase"_s), missing, u"passphrase"_s);
    row("another decision", verdict(u"allow"_s), invalid, u"decision"_s);
    row("decision in capitals", verdict(u"APPROVE"_s), invalid, u"decision"_s);
    row("mistyped", verdict(u"approve"_s, {{u"all_wating"_s, true}}), invalid, u"all_wating"_s);
    row("answers as a list", verdict(u"approve"_s, {{u"answers"_s, QJsonArray{u"a"_s}}}), invalid,
        u"answers"_s);
    row("answer as a number", verdict(u"approve"_s, {{u"answers"_s, QJsonObject{{u"q1"_s, 1}}}}),
        invalid, u"answers.q1"_s);
    row("long note", verdict(u"deny"_s, {{u"note"_s, QString(2001, u'x')}}), invalid, u"note"_s);
    row("modify nothing", verdict(u"modify"_s), missing, u"modified_args"_s);
    row("arguments to approve",
        verdict(u"approve"_s, {{u"modified_args"_s, QJsonObject{{u"a"_s, 1}}}}), invalid,
        u"modified_args"_s);
    row("scope to deny",
        verdict(u"deny"_s, {{u"scope"_s, QJsonObject{{u"worker"_s, u"org.acme.cleaner"_s},
                                                     {u"env"_s, u"prod"_s},
                                                     {u"duration_s"_s, 60}}}}),
        invalid, u"scope"_s);
    row("all waiting to deny", verdict(u"deny"_s, {{u"all_waiting"_s, true}}), invalid,
        u"all_waiting"_s);
    row("empty scope", scoped({}), missing, u"scope.worker"_s);
    row("scope without env", scoped({{u"worker"_s, u"a"_s}, {u"duration_s"_s, 60}}), missing,
        u"scope.env"_s);
    row("scope with an odd env",
        scoped({{u"worker"_s, u"a"_s}, {u"env"_s, u"moon"_s}, {u"duration_s"_s, 60}}), invalid,
        u"scope.env"_s);
    row("scope without an end", scoped({{u"worker"_s, u"a"_s}, {u"env"_s, u"dev"_s}}), missing,
        u"scope.duration_s"_s);
    row("scope of no time",
        scoped({{u"worker"_s, u"a"_s}, {u"env"_s, u"dev"_s}, {u"duration_s"_s, 0}}), invalid,
        u"scope.duration_s"_s);
    row("scope of half a second",
        scoped({{u"worker"_s, u"a"_s}, {u"env"_s, u"dev"_s}, {u"duration_s"_s, 1.5}}), invalid,
        u"scope.duration_s"_s);
    row("scope with more",
        scoped({{u"worker"_s, u"a"_s},
                {u"env"_s, u"dev"_s},
                {u"duration_s"_s, 60},
                {u"capability"_s, u"x"_s}}),
        invalid, u"scope.capability"_s);
}

void ApprovalRefusalsTest::badBodies()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, code);
    QFETCH(QString, field);
    const QByteArray id = m_stage->open();
    const RawReply reply = m_stage->resolve(id, body);
    QVERIFY2(reply.status == 400, reply.body.constData());
    QCOMPARE(codeOf(reply), code);
    QCOMPARE(reply.json()[u"field"_s].toString(), field);
    QCOMPARE(errorContractProblem(reply), QByteArray());
    QVERIFY(m_stage->approval(id).isPending());
}

void ApprovalRefusalsTest::guessingLocksTheReviewer()
{
    const QByteArray id = m_stage->open();
    for (int guess = 0; guess < 3; ++guess)
        QCOMPARE(
            m_stage->resolve(id, verdict(u"approve"_s, {{u"passphrase"_s, u"a guess"_s}})).status,
            403);
    const RawReply locked = m_stage->resolve(id, verdict(u"approve"_s));
    QCOMPARE(locked.status, 429);
    QCOMPARE(codeOf(locked), u"PASSPHRASE_LOCKED"_s);
    QVERIFY2(m_stage->resolve(id, verdict(u"deny"_s, {}, u"Bob"_s)).status == 200,
             "the other one may");
    const RawReply over = m_stage->resolve(id, verdict(u"approve"_s, {}, u"Bob"_s));
    QCOMPARE(over.status, 409);
    QCOMPARE(codeOf(over), u"APPROVAL_RESOLVED"_s);

    const QByteArray late = m_stage->open({{u"session_id"_s, u"late"_s}});
    m_stage->live.moveClock(16 * 60 * 1000);
    const RawReply expired = m_stage->resolve(late, verdict(u"deny"_s, {}, u"Bob"_s));
    QCOMPARE(expired.status, 409);
    QCOMPARE(codeOf(expired), u"APPROVAL_EXPIRED"_s);
    QCOMPARE(errorContractProblem(expired), QByteArray());
    const RawReply unknown =
        m_stage->resolve("apr_00000000000000000000000000000000", verdict(u"deny"_s, {}, u"Bob"_s));
    QCOMPARE(unknown.status, 404);
}

void ApprovalRefusalsTest::rolesAreChecked()
{
    const QByteArray id = m_stage->open();
    QVERIFY(m_stage->configure({{u"separation_of_duties"_s, true}}));
    const QByteArray everything = m_stage->live.makeToken(adminRoles | Role::Approve);
    const QByteArray own =
        m_stage->route(everything)[u"pending_approval_id"_s].toString().toLatin1();
    const RawReply refused =
        m_stage->send(everything, "POST", approvalPath(own, "resolve"), verdict(u"approve"_s));
    QCOMPARE(refused.status, 403);
    QCOMPARE(codeOf(refused), u"APPROVAL_FORBIDDEN"_s);
    for (const QByteArray& token : {m_stage->agent, m_stage->live.session, m_stage->live.admin}) {
        for (const QByteArray& target : {QByteArray("/wcp/approvals/pending"),
                                         QByteArray("/api/approvals"), QByteArray("/api/grants")})
            QCOMPARE(m_stage->get(token, target).status, 403);
        for (const char* verb : {"resolve", "escalate"}) {
            const RawReply reply =
                m_stage->send(token, "POST", approvalPath(id, verb), verdict(u"approve"_s));
            QCOMPARE(reply.status, 403);
            QCOMPARE(codeOf(reply), u"FORBIDDEN"_s);
        }
    }
    QCOMPARE(m_stage->send(m_stage->approver, "POST", approvalPath(id, "withdraw")).status, 403);
    QVERIFY(m_stage->approval(id).isPending());
}

HALL_TEST(ApprovalRefusalsTest);
#include "approval_refusals_test.moc"
