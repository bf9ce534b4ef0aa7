// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/approvals/approvals_on_stage.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>

using namespace hall::test;

namespace {

QJsonObject step(const QString& see, const QString& type)
{
    return {{u"see"_s, see}, {u"type"_s, type}};
}

QJsonObject answer(const QString& how, const QStringList& values)
{
    return {{u"see"_s, u"Answer, 1 to"_s}, {how, QJsonArray::fromStringList(values)}};
}

/// What is true of the action of refund(); the look-alikes are not.
const QStringList truths{u"cust_7731"_s,         u"465"_s,  u"refund_payment"_s,
                         u"org.acme.refunder"_s, u"prod"_s, u"production"_s,
                         u"INTERNAL"_s};

const QJsonObject passphraseStep =
    step(u"Passphrase of alice (not shown):"_s, ApprovalsOnStage::passphrase);

} // namespace

/// A person at a terminal: the whole action first, then the challenge, the passphrase last.
class ApprovalDialogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<ApprovalsOnStage>();
        QVERIFY(m_stage->start());
    }

    void confirming()
    {
        const QString id = m_stage->open(mailing(u"\u202ebob\u001b[2J"_s));
        QElapsedTimer taken;
        taken.start();
        const RunResult result =
            talk({u"approve"_s, id},
                 {step(u"Reviewer:"_s, u"alice"_s), step(u"Type yes"_s, u"yes"_s), passphraseStep});
        QVERIFY2(result.exit == 0, result.all().constData());
        QVERIFY(taken.elapsed() >= 3000);
        const QString said = QString::fromUtf8(result.out);
        QVERIFY2(said.startsWith(u"Worker org.acme.mailer wants to "_s), result.out.constData());
        QVERIFY(said.contains(u"\"to\": \"\\u{202e}bob\\u001b[2J\""_s));
        QVERIFY(!said.contains(QChar(0x202e)) && !said.contains(u"\u001b[2J"_s));
        QVERIFY(said.contains(u"Look at it for another 4 s."_s));
        QVERIFY(!said.contains(ApprovalsOnStage::passphrase));
        QVERIFY(said.indexOf(u"Type yes"_s) < said.indexOf(u"Passphrase of"_s));
        QVERIFY(said.contains(u"Approved. Recorded as #"_s));
        QCOMPARE(m_stage->shown(id)[u"state"_s].toString(), u"approved"_s);
    }

    /// Anything but a yes is none.
    void notConfirming_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("no") << u"n"_s;
        QTest::newRow("only Enter") << QString();
        QTest::newRow("y") << u"y"_s;
    }
    void notConfirming()
    {
        QFETCH(QString, word);
        const QString id = m_stage->open(mailing(u"bob"_s));
        const RunResult result =
            talk({u"approve"_s, id, u"--reviewer"_s, u"alice"_s}, {step(u"Type yes"_s, word)});
        QCOMPARE(result.exit, 1);
        QVERIFY2(result.out.contains("Nothing was decided."), result.all().constData());
        QVERIFY(!result.out.contains("Passphrase"));
        QCOMPARE(m_stage->shown(id)[u"state"_s].toString(), u"pending"_s);
    }

    void aQuizIsAskedAgainAfterAWrongAnswer()
    {
        const QString id = m_stage->open(refund(u"cust_7731"_s, 465));
        const qsizetype questions = questionsOf(id);
        QVERIFY(questions >= 1);
        QList<QJsonObject> steps{step(u"Note, why"_s, u"the customer called"_s)};
        for (qsizetype i = 0; i < questions; ++i)
            steps.append(answer(u"wrong"_s, truths));
        steps.append(passphraseStep);
        for (qsizetype i = 0; i < questions; ++i)
            steps.append(answer(u"choose"_s, truths));
        const RunResult result = talk({u"approve"_s, id, u"--reviewer"_s, u"alice"_s}, steps);
        QVERIFY2(result.exit == 0, result.all().constData());
        QVERIFY(result.out.contains("not right. Read the action again."));
        QCOMPARE(result.out.count("Passphrase of alice"), 1);
        const QJsonObject approval = m_stage->shown(id);
        QCOMPARE(approval[u"state"_s].toString(), u"approved"_s);
        QCOMPARE(approval[u"wrong_rounds"_s].toInt(), 1);
        QCOMPARE(approval[u"note"_s].toString(), u"the customer called"_s);
    }

    void twoReviewersAreSaidAtOnce()
    {
        QJsonObject action = refund(u"cust_7731"_s, 465);
        action.insert(u"risk_level"_s, u"critical"_s);
        const QString id = m_stage->open(action);
        const RunResult result = m_stage->run({u"approval"_s, u"show"_s, id});
        QVERIFY2(result.out.contains("say in your own words"), result.out.constData());
        QVERIFY(result.out.contains("It takes 2 different reviewers; this is for number 1."));
        QVERIFY(result.out.contains("It takes 2 more, and 1 may take part"));
    }

    /// One explains in own words, another passes a quiz: 30 s and 10 s, waited for.
    void twoReviewersTogether()
    {
        QVERIFY(m_stage->addReviewer(u"bob"_s));
        QJsonObject action = refund(u"cust_7731"_s, 465);
        action.insert(u"risk_level"_s, u"critical"_s);
        const QString id = m_stage->open(action);
        QStringList named;
        for (const QJsonValue& value :
             m_stage->shown(id)[u"challenge"_s][u"explanation"_s][u"must_name"_s].toArray())
            named.append(value.toString());
        const QString words = u"Our shop gives money back because somebody complained about broken "
                              "shoes yesterday evening, so this moves: "_s +
                              named.join(u' ');
        const QStringList common{u"approve"_s, id, u"--note"_s, u"seen"_s, u"--reviewer"_s};
        RunResult result = talk(common + QStringList{u"alice"_s},
                                {step(u"in your own words (Enter"_s, words), passphraseStep});
        QCOMPARE(result.exit, 1);
        QVERIFY2(result.out.contains("another reviewer has to approve it too"),
                 result.out.right(2000).constData());

        QList<QJsonObject> steps;
        for (qsizetype i = questionsOf(id); i > 0; --i)
            steps.append(answer(u"choose"_s, truths));
        steps.append(step(u"Passphrase of bob (not shown):"_s, ApprovalsOnStage::passphrase));
        result = talk(common + QStringList{u"bob"_s}, steps);
        QVERIFY2(result.exit == 0, result.out.right(2000).constData());
        QVERIFY(result.out.contains("Passed by alice"));
        QCOMPARE(m_stage->shown(id)[u"steps"_s].toArray().size(), 1);
    }

    void leavingDecidesNothing()
    {
        const QString id = m_stage->open(refund(u"cust_7731"_s, 465));
        const RunResult result =
            talk({u"approve"_s, id, u"--reviewer"_s, u"alice"_s, u"--note"_s, u"seen"_s},
                 {step(u"Answer, 1 to"_s, u"\u0004"_s)});
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.out.contains("ended before an answer was given"), result.all().constData());
        QCOMPARE(m_stage->shown(id)[u"state"_s].toString(), u"pending"_s);
        QCOMPARE(m_stage->shown(id)[u"wrong_rounds"_s].toInt(), 0);
    }

    void denyingAsksForThePassphraseAlone()
    {
        const QString id = m_stage->open(refund(u"cust_7731"_s, 465));
        const RunResult result =
            talk({u"deny"_s, id, u"--reviewer"_s, u"alice"_s}, {passphraseStep});
        QVERIFY2(result.exit == 0, result.all().constData());
        QVERIFY(result.out.contains("Denied. Recorded as #"));
    }

private:
    qsizetype questionsOf(const QString& id)
    {
        return m_stage->shown(id)[u"challenge"_s][u"questions"_s].toArray().size();
    }

    RunResult talk(const QStringList& words, const QList<QJsonObject>& steps)
    {
        QJsonArray list;
        for (const QJsonObject& one : steps)
            list.append(one);
        const QString text = QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
        return m_stage->sandbox().runProgram(
            u"python3"_s,
            QStringList{QStringLiteral(HALL_AT_TERMINAL), text, hallProgram(), u"approval"_s} +
                words + QStringList{u"--url"_s, m_stage->server().url()});
    }

    std::unique_ptr<ApprovalsOnStage> m_stage;
};

HALL_TEST(ApprovalDialogueTest);
#include "approval_dialogue_test.moc"
