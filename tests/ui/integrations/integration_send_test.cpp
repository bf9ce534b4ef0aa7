// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/integrations/integrations_fixture.h"
#include "ui/integrations/kits/kit.h"

using namespace hall;
using namespace hall::ui;
using namespace hall::test;

/// Sending what an integration sends.
class IntegrationSendTest : public QObject {
    Q_OBJECT

private:
    static void send(IntegrationsFixture& shell)
    {
        click(shell.button("sendNow"));
        QTRY_VERIFY_WITH_TIMEOUT(shell.label("outcomeWord") != u"Asking…"_s, 30'000);
    }
    static QString viewText(IntegrationsFixture& shell, const char* view)
    {
        return shell.find<QWidget>(view)->findChild<QPlainTextEdit*>()->toPlainText();
    }

private Q_SLOTS:
    void everyKitsRequestIsDecided_data()
    {
        QTest::addColumn<QString>("id");
        for (const Kit& kit : integrationKits())
            QTest::newRow(qPrintable(kit.id)) << kit.id;
    }
    void everyKitsRequestIsDecided()
    {
        QFETCH(QString, id);
        IntegrationsFixture shell;
        QVERIFY(shell.open(id));
        send(shell);
        QVERIFY2(shell.label("outcomeWord") != u"No decision"_s,
                 qPrintable(shell.plain("sendReason")));
        const auto batch = shell.fixture.hall->events().since(0, 10);
        QCOMPARE(int(batch.events.size()), 1);
        QVERIFY(!batch.events.front()->dryRun);
        QVERIFY(viewText(shell, "sendReply").contains(batch.events.front()->fields.id));
        const QString request = viewText(shell, "sendRequest");
        const Kit* kit = findKit(id);
        QVERIFY(
            request.contains(u"User-Agent: "_s + QString::fromLatin1(kit->request.userAgent())));
        QVERIFY(request.contains(kit->request.path));
        QVERIFY(!request.contains(shell.fixture.hall->sessionToken()));
        QVERIFY(!request.contains(u"{{CORRELATION_ID}}"_s));
        QVERIFY(shell.find<QWidget>("sendChecklist"));
        QVERIFY(shell.shows("showInFeed"));
        // What the page sends itself is no platform's call.
        QTRY_VERIFY(!shell.runner->clients().empty());
        QCOMPARE(shell.mark(kit->name), u"step-not-reached"_s);
    }

    void theExampleIsExplainedAndCanBeEnrolled()
    {
        IntegrationsFixture shell;
        QVERIFY(shell.open(u"curl"_s));
        send(shell);
        QCOMPARE(shell.label("outcomeWord"), u"Denied"_s);
        QVERIFY(shell.plain("sendReason").startsWith(u"DENY_"_s));
        QVERIFY(shell.shows("sendEnrol"));
        QVERIFY(shell.plain("sendCommand").contains(u"--id org.acme.reader"_s));
        QVERIFY(shell.plain("sendCommand").contains(u"--cap cap.doc.read"_s));

        const QByteArray record = workerRecordText(u"org.acme.reader"_s, u"cap.doc.read"_s);
        QVERIFY(shell.fixture.enroll(record).ok());
        send(shell);
        QTRY_COMPARE(shell.label("outcomeWord"), u"Allowed"_s);
        QVERIFY(!shell.shows("sendEnrol"));
        click(shell.button("showInFeed"));
        const auto batch = shell.fixture.hall->events().since(0, 10);
        QCOMPARE(shell.asked, QString(u"hall://decision/"_s + batch.events.back()->fields.id));
    }

    void aDryRunIsMarked()
    {
        IntegrationsFixture shell;
        for (const QString& id : {u"curl"_s, u"mcp"_s, u"dify-approval-tool"_s}) {
            QVERIFY(shell.open(id));
            auto* dry = shell.find<QCheckBox>("sendDryRun");
            dry->setChecked(true);
            send(shell);
            const auto batch = shell.fixture.hall->events().since(0, 10);
            QVERIFY(!batch.events.empty());
            QVERIFY2(batch.events.back()->dryRun, qPrintable(id));
        }
    }

    void withTheServerStoppedItSaysWhatToDo()
    {
        IntegrationsFixture shell;
        QVERIFY(shell.open(u"curl"_s));
        shell.runner->stop();
        QTRY_VERIFY(shell.runner->url().isEmpty());
        send(shell);
        QCOMPARE(shell.label("outcomeWord"), u"No decision"_s);
        QVERIFY(shell.plain("sendReason").contains(u"does not listen"_s));
        QVERIFY(shell.shows("sendAdvice"));
        QVERIFY(!shell.shows("showInFeed"));
        QVERIFY(shell.fixture.hall->events().since(0, 10).events.empty());
    }
};

HALL_TEST(IntegrationSendTest);

#include "integration_send_test.moc"
