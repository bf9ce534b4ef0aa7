// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/models/plain_label.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// A port that somebody else has: said in words, never moved silently.
class ShellPortTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ux_07_portInUseIsSaidAndRetryWorksWhenItIsFree()
    {
        ShellFixture shell;
        QTcpServer occupant;
        QVERIFY(occupant.listen(QHostAddress::LocalHost));
        const quint16 port = occupant.serverPort();
        shell.listen(port);
        QTRY_COMPARE(shell.runner->state(), ServerRunner::State::Failed);

        auto* title = shell.find<QLabel>("problemTitle");
        QTRY_VERIFY(title->isVisible());
        QVERIFY(title->text().contains(QString::number(port)));
        const QString reason = shell.find<ui::PlainLabel>("problemReason")->text();
        QVERIFY2(reason.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(reason));
        QCOMPARE(shell.find<QLabel>("stateWord")->text(), u"Port in use"_s);
        QVERIFY(shell.runner->url().isEmpty());

        click(shell.find<QPushButton>("retry"));
        QTRY_COMPARE(shell.runner->state(), ServerRunner::State::Failed);
        occupant.close();
        click(shell.find<QPushButton>("retry"));
        QTRY_COMPARE(shell.runner->state(), ServerRunner::State::Listening);
        QTRY_VERIFY(!title->isVisible());
        QVERIFY(shell.runner->url().endsWith(u':' + QString::number(port)));
        QTRY_COMPARE(shell.find<QLabel>("stateWord")->text(), u"Online"_s);
    }

    void anotherPortIsTakenOnlyWhenAskedAndTheConsequenceIsSaid()
    {
        ShellFixture shell;
        QTcpServer occupant;
        QVERIFY(occupant.listen(QHostAddress::LocalHost));
        quint16 freePort = 0;
        {
            QTcpServer probe;
            QVERIFY(probe.listen(QHostAddress::LocalHost));
            freePort = probe.serverPort();
        }
        shell.listen(occupant.serverPort());
        QTRY_VERIFY(shell.find<QSpinBox>("otherPort")->isVisible());
        shell.find<QSpinBox>("otherPort")->setValue(freePort);
        const QString consequence = shell.find<QLabel>("portConsequence")->text();
        QVERIFY(consequence.contains(QString::number(occupant.serverPort())));
        QVERIFY(consequence.contains(QString::number(freePort)));
        QCOMPARE(shell.runner->state(), ServerRunner::State::Failed);
        click(shell.find<QPushButton>("usePort"));
        QTRY_COMPARE(shell.runner->state(), ServerRunner::State::Listening);
        QVERIFY(shell.runner->url().endsWith(u':' + QString::number(freePort)));
    }

    void theProblemStaysOneClickAwayFromEveryPage()
    {
        ShellFixture shell;
        QTcpServer occupant;
        QVERIFY(occupant.listen(QHostAddress::LocalHost));
        shell.listen(occupant.serverPort());
        auto* title = shell.find<QLabel>("problemTitle");
        QTRY_VERIFY(title->isVisible());
        shell.window->showPage(ui::MainWindow::Page::Feed);
        QVERIFY(!title->isVisible());
        click(shell.find<QPushButton>("showProblem"));
        QVERIFY(title->isVisible());
    }
};

HALL_TEST(ShellPortTest);
#include "shell_port_test.moc"
