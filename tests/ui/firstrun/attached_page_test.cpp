// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/firstrun/first_run_fixture.h"
#include "ui/shell/attached/attached_page.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <QTcpServer>
#include <QTcpSocket>
#include <QTreeWidget>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

/// A Hall that has a port already.
struct OtherHall {
    HallFixture fixture;
    ServerRunner runner{*fixture.hall};

    OtherHall()
    {
        ServerOptions options;
        options.port = 0;
        runner.start(options);
        (void)QTest::qWaitFor([this] { return runner.state() == ServerRunner::State::Listening; });
    }
    quint16 port() const { return quint16(QUrl(runner.url()).port()); }
};

} // namespace

/// The port belongs to another Hall: its decisions can be looked at, and nothing else.
class AttachedPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup() { QFile::remove(ui::AttachedPage::savedTokenPath()); }

    void ux_07_27_theHallThatRunsThereIsLookedAt()
    {
        OtherHall other;
        QVERIFY(other.fixture.route({{u"capability_id"_s, u"cap.doc.read"_s}}).ok());
        ShellFixture shell;
        shell.listen(other.port());
        auto* attach = shell.find<QPushButton>("attach");
        QTRY_VERIFY(attach->isVisible());
        QCOMPARE(shell.find<QLabel>("stateWord")->text(), u"Port in use"_s);
        QVERIFY(shell.find<QPushButton>("retry")->isVisible());
        QVERIFY(shell.runner->url().isEmpty());
        click(attach);
        auto* page = shell.window->findChild<ui::AttachedPage*>();
        QVERIFY(page->isVisible());
        QVERIFY(
            shell.find<QLabel>("attachedWhere")->text().contains(QString::number(other.port())));

        // Nothing without a token, and a wrong one is said to be wrong.
        click(shell.find<QPushButton>("attachNow"));
        QVERIFY(shell.find<QWidget>("attachedProblem")->isVisible());
        shell.find<QLineEdit>("attachedToken")->setText(u"hst_wrong"_s);
        click(shell.find<QPushButton>("attachNow"));
        QTRY_VERIFY(shell.find<ui::PlainLabel>("attachedProblem")->text().contains(u"401"));
        QVERIFY(!page->isAttached());

        shell.find<QLineEdit>("attachedToken")->setText(other.fixture.hall->sessionToken());
        click(shell.find<QPushButton>("attachNow"));
        auto* list = shell.find<QTreeWidget>("attachedList");
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QVERIFY(page->isAttached());
        QCOMPARE(list->topLevelItem(0)->text(1), u"Denied"_s);
        QTRY_VERIFY(shell.find<ui::PlainLabel>("attachedStatus")->text().contains(u"decisions: 1"));
        QVERIFY(other.fixture.route({{u"capability_id"_s, u"cap.doc.write"_s}}).ok());
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(0)->text(2), u"cap.doc.write"_s);
        // What was picked stays picked.
        QCOMPARE(list->currentItem()->text(2), u"cap.doc.read"_s);
        QCOMPARE(shell.hall().status().decisionsTotal, 0);

        click(shell.find<QPushButton>("attachedLeave"));
        QVERIFY(shell.find<QLabel>("problemTitle")->isVisible());
        QVERIFY(!page->isAttached());
        QVERIFY(shell.find<QLineEdit>("attachedToken")->text().isEmpty());
    }

    void whatIsNoHallCannotBeAttachedTo()
    {
        QTcpServer occupant;
        QVERIFY(occupant.listen(QHostAddress::LocalHost));
        connect(&occupant, &QTcpServer::newConnection, this, [&] {
            auto* socket = occupant.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n{\"status\":\"ok\"}");
                socket->disconnectFromHost();
            });
        });
        ShellFixture shell;
        shell.listen(occupant.serverPort());
        auto* answers = shell.find<QLabel>("portAnswers");
        QTRY_VERIFY(answers->text().contains(u"does not answer as a Hall"));
        QVERIFY(!shell.find<QPushButton>("attach")->isVisible());
    }

    void aKeptTokenIsTakenUnlessOthersCanReadIt()
    {
        const QString path = ui::AttachedPage::savedTokenPath();
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hst_kept\n") > 0);
        file.close();
        ui::Theme theme;
        ui::AttachedPage page(theme);
        auto* token = page.findChild<QLineEdit*>(u"attachedToken"_s);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther));
        page.open(QUrl(u"http://127.0.0.1:1"_s));
        QVERIFY(token->text().isEmpty());
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        page.open(QUrl(u"http://127.0.0.1:1"_s));
        QCOMPARE(token->text(), u"hst_kept"_s);
    }
};

HALL_TEST(AttachedPageTest);
#include "attached_page_test.moc"
