// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/hall_on_stage.h"
#include "tests/support/test_registry.h"
#include "tests/webhooks/receiver.h"

#include <QJsonArray>

using namespace hall::test;

class WebhookVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void webhooks_data() { bothWays(); }
    void webhooks()
    {
        QFETCH(bool, file);
        HallOnStage stage;
        QVERIFY(stage.start());
        QVERIFY(!file || stage.useFile());
        Receiver receiver;

        RunResult result = stage.run({u"webhook"_s, u"list"_s});
        QCOMPARE(result.exit, 0);
        QVERIFY(result.err.contains("no webhook"));

        result = stage.run({u"webhook"_s, u"add"_s, receiver.url()});
        QVERIFY2(result.exit == 0, result.all().constData());
        QVERIFY(result.out.startsWith("whs_"));
        QCOMPARE(result.out.count('\n'), 1); // SECRET=$(hall webhook add …)
        const QByteArray secret = result.out.trimmed();
        QVERIFY(result.err.contains("only this once"));
        QVERIFY(!result.err.contains(secret));

        const QJsonObject hook =
            json(stage.run({u"webhook"_s, u"list"_s, u"--json"_s}))[u"webhooks"_s][0].toObject();
        const QString id = hook[u"webhook_id"_s].toString();
        QCOMPARE(hook[u"url"_s].toString(), receiver.url());

        result = stage.run({u"webhook"_s, u"test"_s, id});
        QVERIFY2(result.exit == 0, result.all().constData());
        QCOMPARE(receiver.events(), QList<QByteArray>{"webhook.test"});
        receiver.answer({503});
        result = stage.run({u"webhook"_s, u"test"_s, id});
        QCOMPARE(result.exit, 1);
        QVERIFY2(result.out.contains("HTTP 503"), result.out.constData());
        result = stage.run({u"webhook"_s, u"test"_s, id, u"--json"_s});
        QCOMPARE(result.exit, 1);
        QCOMPARE(json(result)[u"delivered"_s].toBool(true), false);

        QVERIFY(stage.run({u"webhook"_s, u"list"_s}).out.contains(receiver.url().toUtf8()));
        QCOMPARE(stage.run({u"webhook"_s, u"remove"_s, id}).exit, 0);
        QCOMPARE(stage.run({u"webhook"_s, u"remove"_s, id}).exit, 1);
        QCOMPARE(stage.run({u"webhook"_s, u"test"_s, id}).exit, 1);
    }

    void elsewhereOnlyWhenSaid()
    {
        HallOnStage stage;
        QVERIFY(stage.start());
        const QString remote = u"https://example.com/hall"_s;
        RunResult result = stage.run({u"webhook"_s, u"add"_s, remote});
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("not on this machine"), result.err.constData());
        result = stage.run({u"webhook"_s, u"add"_s, remote, u"--allow-remote"_s, u"--event"_s,
                            u"approval.opened"_s, u"--json"_s});
        QCOMPARE(result.exit, 0);
        QCOMPARE(json(result)[u"events"_s].toArray(), QJsonArray{u"approval.opened"_s});
        QCOMPARE(stage.run({u"webhook"_s, u"add"_s, remote, u"--event"_s, u"nothing"_s}).exit, 2);
    }

    void onlyAdminsMay()
    {
        HallOnStage stage;
        QVERIFY(stage.start());
        const QString secret = stage.newToken(u"reader"_s, u"read"_s);
        QCOMPARE(stage.run({u"webhook"_s, u"list"_s, u"--token"_s, secret}).exit, 4);
    }
};

HALL_TEST(WebhookVerbsTest);
#include "webhook_verbs_test.moc"
