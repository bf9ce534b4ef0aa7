// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/monitor_program.h"
#include "tests/hall/approving/desk_fixture.h"
#include "tests/support/test_registry.h"
#include "ui/models/ui_settings.h"
#include "ui/shell/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <atomic>
#include <thread>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;
using ui::MainWindow;

namespace {

/// Asks a Hall Server for one decision after the other, on a thread of its own, until it goes.
class RouteAsker {
public:
    RouteAsker(const QString& url, const QString& token)
        : m_thread([this, at = QUrl(url), token] { ask(at, token.toUtf8()); })
    {}
    ~RouteAsker()
    {
        m_ends = true;
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(RouteAsker)

    int answered() const { return m_answered; }
    int failed() const { return m_failed; }

private:
    void ask(const QUrl& at, const QByteArray& token)
    {
        const QByteArray body = R"({"capability_id":"cap.doc.read"})";
        const QByteArray request =
            "POST /api/route HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token +
            "\r\nContent-Type: application/json\r\nContent-Length: " +
            QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
        while (!m_ends) {
            QTcpSocket socket;
            socket.connectToHost(at.host(), quint16(at.port()));
            socket.write(request);
            const bool came = socket.waitForReadyRead(10'000);
            ++(came && socket.readLine().startsWith("HTTP/1.1 200") ? m_answered : m_failed);
        }
    }

    std::atomic<bool> m_ends = false;
    std::atomic<int> m_answered = 0;
    std::atomic<int> m_failed = 0;
    std::thread m_thread;
};

/// The program over a Hall in which a request waits for a person.
struct SwitchFixture {
    DeskFixture desk{{},
                     std::make_shared<std::atomic<qint64>>(QDateTime::currentMSecsSinceEpoch())};
    QString approval;
    QSettings store{desk.folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ui::Theme theme;
    std::unique_ptr<app::MonitorProgram> program;

    SwitchFixture()
    {
        approval = desk.ask().pendingApprovalId;
        app::ServerSettings settings;
        settings.hall.databasePath = desk.hall->databasePath();
        settings.hall.sessionToken = token();
        settings.server.port = 0;
        desk.hall.reset();
        program = std::make_unique<app::MonitorProgram>(settings, theme, store);
        program->useLanguage(u"en"_s);
        program->start();
    }

    static QString token() { return u"hst_"_s + QString(43, u'a'); }
    MainWindow* window() const { return program->window(); }
    QAction* language(const char* code) const
    {
        for (QAction* action : window()->findChildren<QAction*>()) {
            if (action->data().toString() == QLatin1String(code))
                return action;
        }
        return nullptr;
    }
    QAction* languageMenu() const
    {
        for (QAction* action : window()->findChildren<QAction*>()) {
            if (action->menu() && action->menu()->actions().contains(language("de")))
                return action;
        }
        return nullptr;
    }
    /// Chooses it in the menu and waits for the window that speaks it.
    void choose(const char* code)
    {
        const QPointer<MainWindow> before = window();
        language(code)->trigger();
        QTRY_VERIFY(!before);
        QVERIFY(window());
    }
    QLineEdit* note() const
    {
        for (auto* field : window()->findChildren<QLineEdit*>()) {
            if (field->accessibleName() == u"Note, for the record" && field->isVisible())
                return field;
        }
        return nullptr;
    }
};

} // namespace

/// Another language without another start.
class LanguageSwitchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowStandsWhereItStood()
    {
        SwitchFixture f;
        f.window()->resize(1100, 700);
        f.window()->showPlace(u"hall://worker/"_s + DeskFixture::worker);
        f.window()->showPage(MainWindow::Page::Audit);
        f.choose("de");
        QVERIFY(f.window()->isVisible());
        QCOMPARE(f.window()->size(), QSize(1100, 700));
        QCOMPARE(f.window()->currentPage(), MainWindow::Page::Audit);
        QVERIFY(f.language("de")->isChecked());
        QVERIFY(!f.language("en")->isChecked());
        f.window()->goBack();
        QCOMPARE(f.window()->currentPage(), MainWindow::Page::Workers);
        QCOMPARE(f.store.value(QLatin1String(ui::setting::language.key)).toString(), u"de"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
    }

    void oneThatIsInTheTrayStaysThere()
    {
        SwitchFixture f;
        f.window()->hide();
        f.choose("fr");
        QVERIFY(!f.window()->isVisible());
        f.program->raiseWindow();
        QVERIFY(f.window()->isVisible());
    }

    void theTextsAreThoseOfTheLanguage()
    {
        SwitchFixture f;
        QCOMPARE(f.languageMenu()->text(), u"&Language"_s);
        f.choose("de");
        const QString german = QCoreApplication::translate("hall::ui::MainMenu", "&Language");
        QCOMPARE(f.languageMenu()->text(), german);
        f.choose("en");
        QCOMPARE(f.languageMenu()->text(), u"&Language"_s);
    }

    void decisionsGoOnMeanwhile()
    {
        SwitchFixture f;
        QTRY_COMPARE(f.program->runner()->state(), ServerRunner::State::Listening);
        const QString url = f.program->runner()->url();
        RouteAsker asker(url, SwitchFixture::token());
        QTRY_VERIFY(asker.answered() > 0);
        for (const char* code : {"de", "ja", "zh_CN", "es", "en"}) {
            const int before = asker.answered();
            f.choose(code);
            QVERIFY(asker.answered() > before);
        }
        QCOMPARE(asker.failed(), 0);
        QCOMPARE(f.program->runner()->url(), url);
        QTRY_VERIFY(asker.answered() > 0);
    }

    void aNoteThatIsTypedIsNotLostUnasked()
    {
        SwitchFixture f;
        f.window()->showPlace(u"hall://approval/"_s + f.approval);
        QTRY_VERIFY(f.note());
        QTest::keyClicks(f.note(), u"looked at the plan"_s);
        const QPointer<MainWindow> before = f.window();

        f.language("de")->trigger();
        auto* question = f.window()->findChild<QWidget*>(u"confirmLanguage"_s);
        QVERIFY(question->isVisible());
        QVERIFY(f.language("en")->isChecked());
        QStringList words;
        for (const auto* label : question->findChildren<QLabel*>())
            words.append(label->text());
        QVERIFY2(words.join(u' ').contains(u"Note, for the record"_s),
                 qPrintable(words.join(u'|')));

        QTest::keyClick(question, Qt::Key_Escape);
        QApplication::processEvents();
        QVERIFY(!question->isVisible());
        QCOMPARE(f.window(), before.data());
        QCOMPARE(f.note()->text(), u"looked at the plan"_s);

        f.language("de")->trigger();
        for (auto* button : question->findChildren<QPushButton*>()) {
            if (button->text() == u"Change and lose it")
                button->click();
        }
        QTRY_VERIFY(!before);
        QVERIFY(f.language("de")->isChecked());
    }

    void aSearchIsKeptAndNobodyIsAsked()
    {
        SwitchFixture f;
        f.window()->showPage(MainWindow::Page::Workers);
        auto* search = f.window()->findChild<QLineEdit*>(u"workerSearch"_s);
        QTRY_VERIFY(search->isVisible());
        QTest::keyClicks(search, u"acme"_s);
        f.choose("es");
        QCOMPARE(f.window()->findChild<QLineEdit*>(u"workerSearch"_s)->text(), u"acme"_s);
    }

    void theEndIsStillTheEnd()
    {
        SwitchFixture f;
        f.choose("de");
        QSignalSpy ended(f.program.get(), &app::MonitorProgram::ended);
        f.window()->finish();
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(ended.front().front().toInt(), 0);
    }
};

HALL_TEST(LanguageSwitchTest);

#include "language_switch_test.moc"
