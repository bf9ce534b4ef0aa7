// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/integrations/integrations_fixture.h"
#include "ui/integrations/clients/client_table_model.h"
#include "ui/integrations/clients/refusal_words.h"

#include <QTableView>

using namespace hall;
using namespace hall::ui;
using namespace hall::test;

/// Who called, and the mark at the kit of that kind.
class IntegrationClientsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRealCallIsMarkedAndRemembered()
    {
        IntegrationsFixture shell;
        QVERIFY(shell.open(u"curl"_s));
        QCOMPARE(shell.mark(u"curl"_s), u"step-not-reached"_s);
        // What the page sends and what is refused does not count.
        click(shell.button("sendNow"));
        QTRY_VERIFY_WITH_TIMEOUT(shell.shows("showInFeed"), 30'000);
        QVERIFY(shell.curl(u"hst_wrong"_s).contains("UNAUTHORIZED"));
        QTRY_COMPARE(int(shell.runner->clients().size()), 2);
        shell.leaveAndComeBack();
        QCOMPARE(shell.mark(u"curl"_s), u"step-not-reached"_s);

        QVERIFY(shell.curl(shell.fixture.hall->sessionToken()).contains("decision_id"));
        QTRY_COMPARE_WITH_TIMEOUT(shell.mark(u"curl"_s), u"step-passed"_s, 30'000);
        QVERIFY(shell.plain("kitSeen").contains(u"was answered first"_s));
        QCOMPARE(shell.mark(u"n8n"_s), u"step-not-reached"_s);

        const QByteArray python = IntegrationsFixture::runProgram(
            u"/usr/bin/python3"_s,
            {u"-B"_s, u"-c"_s,
             u"import sys; sys.path.insert(0, sys.argv[1]); from pyhall import Hall; "
             "print(Hall(api_key=sys.argv[2], base_url=sys.argv[3]).decisions.make("
             "worker_id='org.acme.reader', capability='cap.doc.read').denied)"_s,
             QStringLiteral(HALL_KITS "/python"), shell.fixture.hall->sessionToken(),
             shell.runner->url()});
        QCOMPARE(python.trimmed(), QByteArray("True"));
        QTRY_COMPARE_WITH_TIMEOUT(shell.mark(u"Python"_s), u"step-passed"_s, 30'000);

        // A window that is made anew knows.
        shell.runner->stop();
        QTRY_VERIFY(shell.runner->url().isEmpty());
        shell.reopen();
        QCOMPARE(shell.mark(u"curl"_s), u"step-passed"_s);
        QCOMPARE(shell.mark(u"n8n"_s), u"step-not-reached"_s);
    }

    void aWrongTokenIsSeenWithTheFix()
    {
        IntegrationsFixture shell;
        QVERIFY(shell.open(u"clients"_s));
        QVERIFY(shell.shows("noClients"));
        QVERIFY(shell.curl(u"hst_wrong"_s).contains("UNAUTHORIZED"));
        auto* table = shell.find<QTableView>("clientTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), 30'000);
        QVERIFY(!shell.shows("noClients"));
        const auto cell = [table](int column) {
            return table->model()->index(0, column).data().toString();
        };
        QCOMPARE(cell(ClientTableModel::KindColumn), u"curl (curl)"_s);
        QCOMPARE(cell(ClientTableModel::TokenColumn), u"none"_s);
        QVERIFY(!cell(ClientTableModel::VersionColumn).isEmpty());
        QCOMPARE(cell(ClientTableModel::CallsColumn), u"1"_s);
        QCOMPARE(cell(ClientTableModel::ErrorsColumn), u"1"_s);
        table->selectRow(0);
        QVERIFY(shell.shows("clientErrors"));
        QVERIFY2(shell.label("clientErrors").contains(u"401"_s) &&
                     shell.label("clientErrors").contains(u"hall token create"_s),
                 qPrintable(shell.label("clientErrors")));
        // Another kind of trouble of the same client, while it is picked.
        (void)IntegrationsFixture::runProgram(
            u"curl"_s, {u"--silent"_s, u"--noproxy"_s, u"*"_s, u"--header"_s,
                        u"Host: hall.example.org"_s, shell.runner->url() + u"/health"_s});
        QTRY_VERIFY_WITH_TIMEOUT(shell.label("clientErrors").contains(u"--allow-host"_s), 30'000);
    }

    void everyKindThatAPersonMeetsHasWords_data()
    {
        QTest::addColumn<QByteArray>("counter");
        QTest::addColumn<QString>("fix");
        QTest::newRow("host") << QByteArray("host_not_allowed") << u"--allow-host"_s;
        QTest::newRow("token") << QByteArray("unauthorized") << u"hall token create"_s;
        QTest::newRow("role") << QByteArray("forbidden") << u"role"_s;
        QTest::newRow("too many") << QByteArray("rate_limited") << u"Retry-After"_s;
        QTest::newRow("TLS") << QByteArray("bad_framing") << u"http://"_s;
        QTest::newRow("another") << QByteArray("some_other") << u"reply"_s;
    }
    void everyKindThatAPersonMeetsHasWords()
    {
        QFETCH(QByteArray, counter);
        QFETCH(QString, fix);
        const RefusalWords words = refusalWords(counter);
        QVERIFY(!words.what.isEmpty());
        QVERIFY2(words.fix.contains(fix), qPrintable(words.fix));
    }

    void tlsToAPlainPortIsSeen()
    {
        IntegrationsFixture shell;
        QVERIFY(shell.open(u"clients"_s));
        QString url = shell.runner->url();
        (void)IntegrationsFixture::runProgram(
            u"curl"_s, {u"--silent"_s, u"--insecure"_s, u"--noproxy"_s, u"*"_s, u"--max-time"_s,
                        u"20"_s, url.replace(u"http:"_s, u"https:"_s) + u"/health"_s});
        QTRY_VERIFY_WITH_TIMEOUT(shell.shows("unknownErrors"), 30'000);
        QVERIFY2(shell.label("unknownErrors").contains(u"TLS to a plain port"_s),
                 qPrintable(shell.label("unknownErrors")));
    }
};

HALL_TEST(IntegrationClientsTest);

#include "integration_clients_test.moc"
