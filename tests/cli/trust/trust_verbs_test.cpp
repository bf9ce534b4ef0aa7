// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/approvals/approvals_on_stage.h"
#include "tests/support/test_registry.h"

using namespace hall::test;

class TrustVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromAVerdictToRestoredTrust_data() { bothWays(); }
    void fromAVerdictToRestoredTrust()
    {
        QFETCH(bool, file);
        ApprovalsOnStage stage;
        QVERIFY(stage.start());
        RunResult result = stage.run({u"trust"_s, u"list"_s});
        QCOMPARE(result.exit, 0);
        QVERIFY2(result.err.contains("Nobody has decided"), result.err.constData());
        QVERIFY2(result.err.contains("Trust is off"), result.err.constData());
        const QString id = stage.open(mailing(u"bob"_s));
        QCOMPARE(stage.decide({u"deny"_s, id}).exit, 0);
        QVERIFY(!file || stage.useFile());

        const QJsonObject agent = listed(stage)[u"agents"_s][0].toObject();
        const QString key = agent[u"agent"_s].toString();
        QVERIFY2(key.startsWith(u"tok_"_s) && key.endsWith(u"/org.acme.mailer"_s), qPrintable(key));
        result = stage.run({u"trust"_s, u"list"_s});
        QVERIFY2(result.out.contains(key.toUtf8()) &&
                     result.out.contains("session/org.acme.mailer") && result.out.contains("0.00"),
                 result.out.constData());

        result = changed(stage, u"restore"_s, key);
        QCOMPARE(result.exit, 1);
        QVERIFY2(result.err.contains("not revoked"), result.err.constData());
        result = changed(stage, u"incident"_s, key);
        QVERIFY2(result.exit == 0, result.all().constData());
        QCOMPARE(result.out, QByteArray("Trust in session/org.acme.mailer: 0.00\n"));
        result = changed(stage, u"revoke"_s, key);
        QCOMPARE(result.out, QByteArray("Trust in session/org.acme.mailer: revoked\n"));
        QVERIFY(stage.run({u"trust"_s, u"list"_s}).out.contains("revoked"));
        result = changed(stage, u"restore"_s, key);
        QCOMPARE(result.out, QByteArray("Trust in session/org.acme.mailer: 0.30\n"));
        QCOMPARE(listed(stage)[u"agents"_s][0][u"incidents"_s].toInt(), 0);
        QCOMPARE(listed(stage)[u"count"_s].toInt(), 1);
    }

    void whatIsMissingIsNamed()
    {
        HallOnStage stage;
        QVERIFY(stage.start());
        for (const QString& verb : {u"revoke"_s, u"restore"_s, u"incident"_s}) {
            RunResult result = stage.run({u"trust"_s, verb, u"tok_1/nobody"_s});
            QCOMPARE(result.exit, 2);
            QVERIFY2(result.err.contains("--reason"), result.err.constData());
            result = changed(stage, verb, u"tok_1/nobody"_s);
            QCOMPARE(result.exit, 1);
            QVERIFY2(result.err.contains("tok_1/nobody"), result.err.constData());
        }
    }

private:
    static QJsonObject listed(const HallOnStage& stage)
    {
        return json(stage.run({u"trust"_s, u"list"_s, u"--json"_s}));
    }
    static RunResult changed(const HallOnStage& stage, const QString& verb, const QString& key)
    {
        return stage.run({u"trust"_s, verb, key, u"--reason"_s, u"a test"_s});
    }
};

HALL_TEST(TrustVerbsTest);
#include "trust_verbs_test.moc"
