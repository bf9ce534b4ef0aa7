// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hall_fixture.h"
#include "tests/support/test_registry.h"
#include "ui/models/plain_label.h"
#include "ui/overview/activity/activity_watch.h"
#include "ui/overview/attention_card.h"
#include "ui/overview/first_commands.h"
#include "ui/overview/overview_page.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// The first page: its figures are the Hall's, and the commands it offers work as they stand.
class OverviewPageTest : public QObject {
    Q_OBJECT

private:
    static const QString url;

    /// The body of a command: what stands in single quotes after -d.
    static QByteArray bodyOf(const QString& command)
    {
        static const QRegularExpression pattern(u"-d '(.*)'$"_s);
        return pattern.match(command).captured(1).toUtf8();
    }

    static QStringList figures(const QWidget& page)
    {
        QStringList texts;
        for (const QLabel* label : page.findChildren<QLabel*>(u"figure"_s))
            texts.append(label->text());
        return texts;
    }

private Q_SLOTS:
    void theFirstCommandsWorkAsTheyStand()
    {
        HallFixture fixture;
        QVERIFY2(fixture.hall, qPrintable(fixture.error.message));
        const ui::CommandContext context{url, fixture.hall->databasePath()};
        const QString enroll = ui::enrollCommand(context);
        QVERIFY(enroll.contains(url + u"/enroll"_s));
        QVERIFY(enroll.contains(adminTokenPath(context.databasePath)));
        const auto enrolled = fixture.enroll(bodyOf(enroll));
        QVERIFY2(enrolled.ok(), qPrintable(enrolled ? QString() : enrolled.error().message));

        const auto question = ui::exampleQuestion(*fixture.hall->snapshot());
        QCOMPARE(question.workerId, u"org.example.reader"_s);
        const QString route = ui::routeCommand(context, question);
        QVERIFY(route.contains(url + u"/api/route"_s));
        const auto request = readRouteRequest(bodyOf(route));
        QVERIFY(request.ok());
        const auto answer = fixture.route(request->body);
        QVERIFY(answer.ok());
        QVERIFY2(answer->decision.allowed(), qPrintable(answer->decision.reason()));
    }

    void commandsNameTheVariableWhereThereIsNoTokenFile()
    {
        const ui::CommandContext context{url, u"/nowhere/hall.db"_s};
        QVERIFY(ui::routeCommand(context, {}).contains(u"Bearer $HALL_SESSION_TOKEN\""_s));
        QVERIFY(ui::enrollCommand(context).contains(u"Bearer $HALL_ADMIN_TOKEN\""_s));
    }

    void aPathWithAQuoteStaysOneWord()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"it's"_s));
        const QString database = folder.filePath(u"it's/hall.db"_s);
        QFile token(sessionTokenPath(database));
        QVERIFY(token.open(QIODevice::WriteOnly));
        QVERIFY(ui::routeCommand({url, database}, {}).contains(uR"(it'\''s/session-token')"_s));
    }

    void figuresAndRanksFollowTheHall()
    {
        HallFixture fixture;
        QVERIFY(fixture.hall);
        ui::Theme theme;
        ui::ActivityWatch activity(fixture.hall->events());
        ui::OverviewPage page(*fixture.hall, activity, theme);
        page.setServerUrl(url);
        page.show();
        auto* command = page.findChild<QPlainTextEdit*>();
        QVERIFY(command->toPlainText().contains(u"/enroll"_s));
        QCOMPARE(figures(page), QStringList({u"0"_s, u"0"_s, u"0"_s}));

        QVERIFY(fixture.enroll(workerRecordText(u"org.a.b"_s, u"cap.doc.read"_s)).ok());
        QVERIFY(fixture.route({{u"capability_id"_s, u"cap.doc.read"_s}}).ok());
        QVERIFY(fixture.route({{u"capability_id"_s, u"<b>cap.doc.write</b>"_s}}).ok());
        activity.refresh();
        QTRY_COMPARE(figures(page), QStringList({u"2"_s, u"1"_s, u"0"_s}));
        QVERIFY(command->toPlainText().contains(u"/api/route"_s));

        QStringList shown;
        for (const auto* label : page.findChildren<ui::PlainLabel*>()) {
            if (label->isVisibleTo(&page))
                shown.append(label->text());
        }
        QVERIFY2(shown.contains(u"<b>cap.doc.write</b>"_s), qPrintable(shown.join(u'\n')));
        QVERIFY(shown.contains(QString::fromLatin1(fixture.hall->status().headHash.toHex())));
    }

    void whatNeedsAttentionIsSaidAndCounted()
    {
        const auto bundle = readBundle(R"({
            "rules": {"rules": [
                {"rule_id": "first", "match": {}, "decision": {}},
                {"rule_id": "second", "match": {"env": "dev"}, "decision": {}},
                {"rule_id": "third", "match": {"env": "prod"}, "decision": {}}]},
            "workers": [{"worker_id": "org.a.banned", "worker_species_id": "wrk.a",
                         "capabilities": ["cap.a"], "status": "banned"}]})");
        QVERIFY2(bundle.ok(), qPrintable(bundle ? QString() : bundle.error().message));
        Bundle withTampered = *bundle;
        WorkerRecord tampered = bundle->workers.front();
        tampered.workerId = u"org.a.tampered"_s;
        tampered.status = WorkerStatus::Active;
        tampered.attestation.status = AttestationStatus::Denied;
        tampered.attestation.code = u"DENY_WORKER_TAMPERED"_s;
        WorkerRecord retired = bundle->workers.front();
        retired.workerId = u"org.a.retired"_s;
        retired.status = WorkerStatus::Retired;
        withTampered.workers.push_back(tampered);
        withTampered.workers.push_back(retired);
        QVERIFY(ui::attentionSentences(*Snapshot::compile(withTampered), 5)
                    .first()
                    .contains(u"org.a.tampered"_s));
        QCOMPARE(ui::attentionSentences(*Snapshot::compile(withTampered), 5).size(), 4);

        const auto snapshot = Snapshot::compile(*bundle);
        const QStringList all = ui::attentionSentences(*snapshot, 5);
        QCOMPARE(all.size(), 3);
        QVERIFY(all.at(0).contains(u"second"_s) && all.at(0).contains(u"first"_s));
        QVERIFY(all.at(2).contains(u"org.a.banned"_s));
        const QStringList cut = ui::attentionSentences(*snapshot, 2);
        QCOMPARE(cut.size(), 2);
        QVERIFY(cut.at(1).contains(u'2'));
    }
};

const QString OverviewPageTest::url = u"http://127.0.0.1:8765"_s;

HALL_TEST(OverviewPageTest);
#include "overview_page_test.moc"
