// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webhooks/webhook.h"
#include "core/webhooks/webhook_target.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;

/// Where approvals may be told, and where they may not.
class WebhookTargetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void targets_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("here");
        QTest::addColumn<bool>("anywhere");
        const auto row = [](const char* url, bool here, bool anywhere) {
            QTest::newRow(url) << QString::fromLatin1(url) << here << anywhere;
        };
        row("http://127.0.0.1:9000/hook", true, true);
        row("http://127.0.0.2/", true, true);
        row("http://[::1]:9000/hook?key=1", true, true);
        row("http://localhost:9000", true, true);
        row("HTTPS://LocalHost/hook", true, true);
        row("https://example.com/hook", false, true);
        row("http://example.com/hook", false, false);
        row("https://10.0.0.1/", false, true);
        row("https://169.254.169.254/latest", false, true);
        row("http://0.0.0.0:9000/", false, false);
        row("http://localhost.example.com/", false, false);
        row("http://127.0.0.1.example.com/", false, false);
        row("http://127.0.0.1@example.com/", false, false);
        row("http://user:word@127.0.0.1/", false, false);
        row("http://127.0.0.1/#part", false, false);
        row("http://127.0.0.1:0/", false, false);
        row("ftp://127.0.0.1/", false, false);
        row("file:///etc/passwd", false, false);
        row("127.0.0.1:9000", false, false);
        row("http://", false, false);
        row("", false, false);
    }
    void targets()
    {
        QFETCH(QString, url);
        QFETCH(bool, here);
        QFETCH(bool, anywhere);
        QCOMPARE(checkWebhookUrl(url, false).ok(), here);
        QCOMPARE(checkWebhookUrl(url, true).ok(), anywhere);
        const auto refused = checkWebhookUrl(url, false);
        if (refused)
            return;
        QCOMPARE(refused.error().code, u"INVALID_MEMBER"_s);
        QCOMPARE(refused.error().field, u"url"_s);
        QVERIFY(refused.error().message.contains(u"cannot receive webhooks: "_s));
    }

    void anAddressHasALimit()
    {
        const QString longOne = u"http://127.0.0.1/"_s + QString(2000, u'x');
        QVERIFY(!checkWebhookUrl(longOne, false));
        QVERIFY(checkWebhookUrl(longOne.left(2000), false));
    }

    void eachHasASecretAndAnIdOfItsOwn()
    {
        const auto one = makeWebhook(u"http://127.0.0.1/a"_s, {}, false, 5);
        const auto other = makeWebhook(u"http://127.0.0.1/a"_s, {}, false, 5);
        QVERIFY(one && other);
        QVERIFY(one->id.startsWith(u"whk_"_s) && one->id.size() == 20);
        QVERIFY(one->secret.startsWith(u"whs_"_s) && one->secret.size() == 47);
        QVERIFY(one->id != other->id && one->secret != other->secret);
        QCOMPARE(one->events, QStringList({u"approval.opened"_s, u"approval.resolved"_s}));
    }

    void eventsAreKnown()
    {
        const QString url = u"http://127.0.0.1/a"_s;
        const auto some =
            makeWebhook(url, {u"approval.resolved"_s, u"approval.resolved"_s}, false, 5);
        QVERIFY(some);
        QCOMPARE(some->events, QStringList{u"approval.resolved"_s});
        const auto wrong = makeWebhook(url, {u"webhook.test"_s}, false, 5);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().field, u"events"_s);
    }

    /// The secret is for the receiver alone, and a key in the address for whoever made it.
    void whatIsShownAndRecorded()
    {
        const auto hook = makeWebhook(u"http://127.0.0.1/a?key=abc123"_s, {}, false, 5);
        QVERIFY(hook);
        const QByteArray shown = QJsonDocument(hook->toJson()).toJson();
        QVERIFY(!shown.contains("whs_"));
        QVERIFY(shown.contains("abc123"));
        const QByteArray recorded = QJsonDocument(hook->recorded()).toJson();
        QVERIFY(!recorded.contains("whs_"));
        QVERIFY(!recorded.contains("abc123"));
        QVERIFY(recorded.contains("http://127.0.0.1/a?[masked]"));
    }
};

HALL_TEST(WebhookTargetTest);
#include "webhook_target_test.moc"
