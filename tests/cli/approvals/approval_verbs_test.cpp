// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/approvals/approvals_on_stage.h"
#include "tests/cli/fake_hall.h"
#include "tests/support/test_registry.h"

using namespace hall::test;

/// `hall approval` and `hall grant` as scripts use them: a real Hall, no terminal.
class ApprovalVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAdminTokenMayNot()
    {
        HallOnStage stage;
        QVERIFY(stage.start());
        for (const QStringList& words :
             {QStringList{u"approval"_s, u"list"_s}, QStringList{u"grant"_s, u"list"_s}}) {
            const RunResult result = stage.run(words);
            QCOMPARE(result.exit, 4);
            QVERIFY2(result.err.contains("hall token create --name NAME --role approve | hall auth "
                                         "login --for-approvals\n"),
                     result.err.constData());
        }
        // The other verbs have no such advice.
        const QString reader = stage.newToken(u"reader"_s, u"read"_s);
        const RunResult other = stage.run({u"token"_s, u"list"_s, u"--token"_s, reader});
        QCOMPARE(other.exit, 4);
        QVERIFY(!other.err.contains("--for-approvals"));
    }

    void aTokenIsKeptForApprovals()
    {
        HallOnStage stage;
        QVERIFY(stage.start());
        const QByteArray reader = stage.newToken(u"reader"_s, u"read"_s).toUtf8();
        const QStringList login{u"auth"_s, u"login"_s, u"--for-approvals"_s};
        RunResult result = stage.run(login, reader + '\n');
        QCOMPARE(result.exit, 4);
        QVERIFY(!QFile::exists(stage.sandbox().path(u"config/hall/approve-token"_s)));

        const QByteArray approver = stage.newToken(u"approver"_s, u"approve"_s).toUtf8();
        result = stage.run(login, approver + '\n');
        QVERIFY2(result.exit == 0, result.all().constData());
        QVERIFY(QFile::exists(stage.sandbox().path(u"config/hall/approve-token"_s)));
        result = stage.run({u"approval"_s, u"list"_s});
        QVERIFY2(result.exit == 0, result.all().constData());
        QVERIFY(result.err.contains("No approval is pending."));
        stage.sandbox().setVariable(u"HALL_ADMIN_TOKEN"_s, u"hst_of-another-hall"_s);
        QCOMPARE(stage.run({u"approval"_s, u"list"_s}).exit, 0);
        stage.sandbox().unsetVariable(u"HALL_ADMIN_TOKEN"_s);
        // It governs nothing, and stands in the way of nothing.
        QCOMPARE(stage.run({u"token"_s, u"list"_s}).exit, 0);
        QCOMPARE(stage.sandbox().run({u"auth"_s, u"logout"_s}).exit, 0);
        QVERIFY(!QFile::exists(stage.sandbox().path(u"config/hall/approve-token"_s)));
        QCOMPARE(stage.run({u"approval"_s, u"list"_s}).exit, 4);
    }

    void listedShownApprovedAndUsedOnce()
    {
        ApprovalsOnStage stage;
        QVERIFY(stage.start());
        const QString id = stage.open(mailing(u"\u202ebob@example.com"_s));
        QVERIFY(id.startsWith(u"apr_"_s));
        QCOMPARE(stage.open(mailing(u"\u202ebob@example.com"_s)), id);

        RunResult result = stage.run({u"approval"_s, u"list"_s});
        QCOMPARE(result.exit, 0);
        QVERIFY2(result.out.contains(id.toUtf8()) && result.out.contains("send_email") &&
                     result.out.contains("org.acme.mailer"),
                 result.out.constData());
        result = stage.run({u"approval"_s, u"show"_s, id});
        QCOMPARE(result.exit, 0);
        QVERIFY2(result.out.startsWith("Worker org.acme.mailer wants to "), result.out.constData());
        QVERIFY(result.out.contains("2 identical requests wait"));
        QVERIFY(result.out.contains("\\u{202e}bob@example.com"));
        QVERIFY(!QString::fromUtf8(result.out).contains(QChar(0x202e)));
        QVERIFY(result.out.contains("[masked]") && !result.out.contains("hunter2"));
        QVERIFY(result.out.contains("To approve: look at it for at least 3 s, then confirm."));
        QCOMPARE(stage.shown(id)[u"challenge"_s][u"kind"_s].toString(), u"confirm"_s);

        result = stage.decide({u"approve"_s, id, u"--note"_s, u"known customer"_s});
        QVERIFY2(result.exit == 0, result.all().constData());
        QVERIFY(result.out.startsWith("Approved. "));
        QVERIFY(!result.all().contains(ApprovalsOnStage::passphrase.toUtf8()));
        QCOMPARE(stage.evaluate(mailing(u"\u202ebob@example.com"_s))[u"verdict"_s].toString(),
                 u"approved"_s);
        // Once means once.
        const QString next = stage.open(mailing(u"\u202ebob@example.com"_s));
        QVERIFY(next.startsWith(u"apr_"_s) && next != id);

        result = stage.decide({u"approve"_s, id});
        QCOMPARE(result.exit, 1);
        QVERIFY2(result.err.contains("approved by alice through api"), result.err.constData());
        result = stage.run({u"approval"_s, u"list"_s, u"--state"_s, u"approved"_s});
        QVERIFY(result.out.contains(id.toUtf8()) && result.out.contains("known customer"));
        QVERIFY(!result.out.contains(next.toUtf8()));
    }

    void allThatWait()
    {
        ApprovalsOnStage stage;
        QVERIFY(stage.start());
        const QJsonObject action = mailing(u"bob"_s);
        const QString id = stage.open(action);
        QCOMPARE(stage.open(action), id);
        const RunResult result = stage.decide({u"approve"_s, id, u"--all-waiting"_s});
        QVERIFY2(result.exit == 0, result.all().constData());
        QCOMPARE(stage.shown(id)[u"uses"_s].toInt(), 2);
    }

    void denied()
    {
        ApprovalsOnStage stage;
        QVERIFY(stage.start());
        const QString id = stage.open(refund(u"cust_1"_s, 40));
        RunResult result = stage.decide({u"deny"_s, id, u"--note"_s, u"not today"_s});
        QVERIFY2(result.exit == 0, result.all().constData());
        QVERIFY(result.out.startsWith("Denied. "));
        QCOMPARE(stage.shown(id)[u"note"_s].toString(), u"not today"_s);
        QCOMPARE(stage.decide({u"deny"_s, id}).exit, 1);
        QCOMPARE(stage.decide({u"approve"_s, id, u"--answers"_s, u"-"_s}).exit, 1);
        QVERIFY(stage.run({u"approval"_s, u"list"_s, u"--state"_s, u"denied"_s})
                    .out.contains("not today"));
    }

    void escalated()
    {
        ApprovalsOnStage stage;
        QVERIFY(stage.start());
        const QString id = stage.open(refund(u"cust_1"_s, 40));
        const QString before = stage.shown(id)[u"supervisor_level"_s].toString();
        const RunResult result = stage.decide({u"escalate"_s, id});
        QVERIFY2(result.exit == 0, result.all().constData());
        const QJsonObject after = stage.shown(id);
        QVERIFY(after[u"supervisor_level"_s].toString() != before);
        QCOMPARE(after[u"state"_s].toString(), u"pending"_s);
    }

    void modified()
    {
        ApprovalsOnStage stage;
        QVERIFY(stage.start());
        const QString id = stage.open(mailing(u"bob"_s));
        RunResult result = stage.decide({u"modify"_s, id, u"--args"_s, u"[1]"_s});
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("--args"), result.err.constData());
        result = stage.decide({u"modify"_s, id, u"--args"_s, u"{\"to\":\"eve\"}"_s});
        QVERIFY2(result.exit == 0, result.all().constData());
        QVERIFY(result.out.startsWith("Modified. "));
        QCOMPARE(stage.shown(id)[u"modified_args"_s][u"to"_s].toString(), u"eve"_s);
        QVERIFY(stage.run({u"approval"_s, u"show"_s, id})
                    .out.contains("Approved with these arguments instead:"));
    }

    /// A quiz, answered from a file by somebody who looked first.
    void answersFromElsewhere()
    {
        ApprovalsOnStage stage;
        QVERIFY(stage.start());
        const QString id = stage.open(refund(u"cust_7731"_s, 465));
        const QJsonObject challenge = stage.shown(id)[u"challenge"_s].toObject();
        QCOMPARE(challenge[u"kind"_s].toString(), u"quiz"_s);
        RunResult result = stage.decide({u"approve"_s, id});
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("--answers"), result.err.constData());

        // The wrong ones: any others will do.
        QJsonObject wrong;
        for (const QJsonValue& question : challenge[u"questions"_s].toArray())
            wrong.insert(question[u"id"_s].toString(), u"none of these"_s);
        const QString file = stage.sandbox().write(
            u"answers.json"_s, QJsonDocument(QJsonObject{{u"answers"_s, wrong}}).toJson());
        const QStringList words{u"approve"_s, id, u"--answers"_s, file, u"--note"_s, u"seen"_s};
        result = stage.decide(words);
        QCOMPARE(result.exit, 1); // nobody reads that fast
        QVERIFY2(result.err.contains("at least 10 s"), result.err.constData());
        QCOMPARE(stage.shown(id)[u"wrong_rounds"_s].toInt(), 0);
        const auto inTime = [&] {
            if (result.err.contains("at least 10 s"))
                result = stage.decide(words);
            return !result.err.contains("at least 10 s");
        };
        QTRY_VERIFY_WITH_TIMEOUT(inTime(), 60000);
        QCOMPARE(result.exit, 1);
        QVERIFY2(result.out.contains("not right"), result.all().constData());
        QCOMPARE(stage.shown(id)[u"wrong_rounds"_s].toInt(), 1);
        result = stage.decide(words); // twice wrong
        QCOMPARE(result.exit, 1);
        QVERIFY2(result.out.startsWith("Denied. "), result.all().constData());
    }

    void whoeverIsNotAllowed()
    {
        ApprovalsOnStage stage;
        QVERIFY(stage.start());
        const QString id = stage.open(mailing(u"bob"_s));
        RunResult result = stage.decide({u"approve"_s, id}, u"a guess at it"_s);
        QCOMPARE(result.exit, 4);
        QVERIFY2(result.err.contains("passphrase"), result.err.constData());
        QVERIFY(!result.err.contains("The token came from"));
        QVERIFY(!result.all().contains("a guess at it"));
        QCOMPARE(stage.decide({u"approve"_s, u"apr_unknown"_s}).exit, 1);

        result = stage.run({u"approval"_s, u"approve"_s, id});
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("--reviewer NAME is missing"), result.err.constData());
        result = stage.run({u"approval"_s, u"approve"_s, id, u"--reviewer"_s, u"alice"_s});
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("HALL_REVIEWER_PASSPHRASE"), result.err.constData());
        QCOMPARE(stage.shown(id)[u"state"_s].toString(), u"pending"_s);
    }

    void goingOnAllowing()
    {
        ApprovalsOnStage stage;
        QVERIFY(stage.start());
        QVERIFY(stage.run({u"grant"_s, u"list"_s}).err.contains("no standing grant"));
        const QString id = stage.open(mailing(u"bob"_s));
        RunResult result = stage.decide({u"approve"_s, id, u"--for"_s, u"1h"_s, u"--worker"_s,
                                         u"org.acme.*"_s, u"--any-env"_s});
        QVERIFY2(result.exit == 0, result.all().constData());
        const QJsonObject grant =
            json(stage.run({u"grant"_s, u"list"_s, u"--json"_s}))[u"grants"_s][0].toObject();
        QCOMPARE(grant[u"worker"_s].toString(), u"org.acme.*"_s);
        QCOMPARE(grant[u"capability_id"_s].toString(), u"send_email"_s);
        QVERIFY(grant[u"env"_s].isNull());
        const QString grantId = grant[u"grant_id"_s].toString();
        QVERIFY(stage.run({u"grant"_s, u"list"_s}).out.contains("in force"));
        QCOMPARE(stage.run({u"grant"_s, u"revoke"_s, grantId}).exit, 0);
        QVERIFY(stage.run({u"grant"_s, u"list"_s}).out.contains("revoked"));
        QCOMPARE(stage.run({u"grant"_s, u"revoke"_s, u"grt_unknown"_s}).exit, 1);
    }

    void aGrantBeyondADayIsTyped()
    {
        ApprovalsOnStage stage;
        QVERIFY(stage.start());
        const QString id = stage.open(mailing(u"bob"_s));
        const QStringList words{u"approve"_s, id, u"--for"_s, u"7d"_s, u"--note"_s, u"trusted"_s};
        RunResult result = stage.decide(words);
        QCOMPARE(result.exit, 2);
        QCOMPARE(stage.shown(id)[u"state"_s].toString(), u"pending"_s);
        result = stage.decide(words + QStringList{u"--capability"_s, u"send_email"_s});
        QVERIFY2(result.exit == 0, result.all().constData());
        const QJsonObject grant =
            json(stage.run({u"grant"_s, u"list"_s, u"--json"_s}))[u"grants"_s][0].toObject();
        QCOMPARE(grant[u"worker"_s].toString(), u"org.acme.mailer"_s);
        QCOMPARE(grant[u"env"_s].toString(), u"prod"_s);
    }

    void misuse_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* name, const QStringList& words, const QByteArray& said) {
            QTest::newRow(name) << words << said;
        };
        row("state", {u"list"_s, u"--state"_s, u"maybe"_s}, "--state is \"maybe\"");
        row("limit", {u"list"_s, u"--limit"_s, u"0"_s}, "1 to 1000");
        row("page of the queue", {u"list"_s, u"--before"_s, u"x"_s}, "--before belongs to");
        row("worker alone", {u"approve"_s, u"ID"_s, u"--worker"_s, u"org.acme.*"_s},
            "--worker belongs to --for");
        row("duration", {u"approve"_s, u"ID"_s, u"--for"_s, u"soon"_s}, "--for is \"soon\"");
        row("two environments",
            {u"approve"_s, u"ID"_s, u"--for"_s, u"1h"_s, u"--env"_s, u"dev"_s, u"--any-env"_s},
            "--env and --any-env");
        row("answers that are none", {u"approve"_s, u"ID"_s, u"--answers"_s, u"/nowhere"_s},
            "/nowhere");
        row("no arguments", {u"modify"_s, u"ID"_s}, "--args JSON is missing");
    }
    void misuse()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, said);
        Sandbox sandbox;
        FakeHall hall;
        hall.answer(200, R"({"state":"pending","pending_approval_id":"ID","worker_id":"w",
            "env":"prod","data_label":"PUBLIC","challenge":{"kind":"quiz","questions":[]}})");
        sandbox.setVariable(u"HALL_REVIEWER_PASSPHRASE"_s, u"correct horse"_s);
        const RunResult result =
            sandbox.run(QStringList{u"approval"_s} + words +
                        QStringList{u"--url"_s, hall.url(), u"--token"_s, u"hst_x"_s} +
                        (words.first() == u"list"_s ? QStringList()
                                                    : QStringList{u"--reviewer"_s, u"alice"_s}));
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains(said), result.err.constData());
        for (const QByteArray& request : hall.requests())
            QVERIFY(request.startsWith("GET ")); // nothing was decided
    }

    void answersAreReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::newRow("not JSON") << QByteArray("q1=a");
        QTest::newRow("another member") << QByteArray(R"({"q1":"a"})");
        QTest::newRow("wrong type") << QByteArray(R"({"answers":["a"]})");
    }
    void answersAreReadStrictly()
    {
        QFETCH(QByteArray, answers);
        Sandbox sandbox;
        FakeHall hall;
        hall.answer(200, R"({"state":"pending","challenge":{"kind":"quiz","questions":[]}})");
        sandbox.setVariable(u"HALL_REVIEWER_PASSPHRASE"_s, u"correct horse"_s);
        const RunResult result =
            sandbox.run({u"approval"_s, u"approve"_s, u"ID"_s, u"--reviewer"_s, u"alice"_s,
                         u"--answers"_s, u"-"_s, u"--url"_s, hall.url(), u"--token"_s, u"hst_x"_s},
                        answers);
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("standard input"), result.err.constData());
        QCOMPARE(hall.requests().size(), 1);
    }
};

HALL_TEST(ApprovalVerbsTest);
#include "approval_verbs_test.moc"
