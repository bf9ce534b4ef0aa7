// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/approvals/page_shell_fixture.h"
#include "tests/ui/notes/session_bus.h"

#include <QDBusMessage>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTimer>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;
using ui::MainWindow;
using ui::Note;
using ui::NoteGroup;

namespace {

const QStringList everything{u"actions"_s, u"body"_s, u"body-markup"_s};

Note noteOf(NoteGroup group, const QString& text, const QString& approvalId = {})
{
    return {group, u"A title"_s, text, false, approvalId};
}

} // namespace

/// Notes on a real D-Bus, with a service that keeps what it shows.
class DesktopNotifierTest : public QObject {
    Q_OBJECT

private:
    SessionBus m_bus;
    NoteBook* m_fallback = nullptr; ///< the notifier owns it

    std::unique_ptr<ui::DesktopNotifier> notifier(const QString& address)
    {
        auto fallback = std::make_unique<NoteBook>();
        m_fallback = fallback.get();
        return std::make_unique<ui::DesktopNotifier>(std::move(fallback), address);
    }
    auto notifier() { return notifier(m_bus.address()); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(!m_bus.address().isEmpty()); }

    void aGroupHasOneNote()
    {
        NoteService service(m_bus, everything);
        const auto notes = notifier();
        notes->show(noteOf(NoteGroup::Approvals, u"one"_s));
        QTRY_COMPARE(service.notified, 1);
        QCOMPARE(service.only().summary, u"A title"_s);
        QCOMPARE(service.only().hints.value(u"urgency"_s).toInt(), 1);
        const uint id = service.onlyId();
        // Once it is said to have arrived.
        notes->show(noteOf(NoteGroup::Approvals, u"two"_s));
        QTRY_COMPARE(service.notified, 2);
        QCOMPARE(service.shown.size(), std::size_t(1));
        QCOMPARE(service.only().replaces, id);
        QCOMPARE(service.only().body, u"two"_s);
        Note alarm = noteOf(NoteGroup::Server, u"three"_s);
        alarm.isAlarm = true;
        notes->show(alarm);
        QTRY_COMPARE(service.shown.size(), std::size_t(2));
        QCOMPARE(service.shown.rbegin()->second.hints.value(u"urgency"_s).toInt(), 2);
        notes->withdraw(NoteGroup::Approvals);
        QTRY_COMPARE(service.shown.size(), std::size_t(1));
        QCOMPARE(service.only().body, u"three"_s);
        QVERIFY(m_fallback->notes.empty());
    }

    void whatIsOvertakenIsNotShownTwice()
    {
        NoteService service(m_bus, everything);
        const auto notes = notifier();
        for (int i = 1; i <= 20; ++i)
            notes->show(noteOf(NoteGroup::Approvals, QString::number(i)));
        QTRY_VERIFY(!service.shown.empty() && service.only().body == u"20"_s);
        QCOMPARE(service.shown.size(), std::size_t(1));
        // Withdrawn before the service has heard of it.
        notes->withdraw(NoteGroup::Approvals);
        notes->show(noteOf(NoteGroup::Summary, u"never"_s));
        notes->withdraw(NoteGroup::Summary);
        QTRY_VERIFY(service.shown.empty());
        notes->show(noteOf(NoteGroup::Server, u"last"_s));
        QTRY_COMPARE(service.shown.size(), std::size_t(1));
        QCOMPARE(service.only().body, u"last"_s);
    }

    void aDismissedNoteIsNotReplaced()
    {
        NoteService service(m_bus, everything);
        const auto notes = notifier();
        QSignalSpy activated(notes.get(), &ui::Notifier::activated);
        notes->show(noteOf(NoteGroup::Server, u"one"_s));
        QTRY_COMPARE(service.notified, 1);
        service.press(service.onlyId(), u"default"_s);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<NoteGroup>(), NoteGroup::Server);
        notes->show(noteOf(NoteGroup::Server, u"two"_s));
        QTRY_COMPARE(service.notified, 2);
        QCOMPARE(service.only().replaces, 0U);
    }

    void aNoteThatWasFollowedGoes()
    {
        NoteService service(m_bus, everything);
        const auto notes = notifier();
        notes->show(noteOf(NoteGroup::Server, u"one"_s));
        QTRY_COMPARE(service.notified, 1);
        // This service leaves it.
        Q_EMIT service.ActionInvoked(service.onlyId(), u"default"_s);
        QTRY_VERIFY(service.shown.empty());
    }

    void markupIsOnlyText_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("body");
        QTest::newRow("read by the service")
            << everything << u"&lt;b&gt;a&lt;/b&gt; &amp;amp; &quot;b&quot;"_s;
        QTest::newRow("shown as it is") << QStringList{u"body"_s} << u"<b>a</b> &amp; \"b\""_s;
    }
    void markupIsOnlyText()
    {
        QFETCH(QStringList, capabilities);
        QFETCH(QString, body);
        NoteService service(m_bus, capabilities);
        const auto notes = notifier();
        notes->show(noteOf(NoteGroup::Server, u"<b>a</b> &amp; \"b\""_s));
        QTRY_COMPARE(service.notified, 1);
        QCOMPARE(service.only().body, body);
    }

    void reviewOpensTheApproval()
    {
        NoteService service(m_bus, everything);
        PageShellFixture shell(m_bus.address());
        const QString id = shell.ask(1);
        QTRY_COMPARE(service.notified, 1);
        // No way to approve from here.
        QCOMPARE(service.only().actions, (QStringList{u"default"_s, u"Show"_s, u"review"_s,
                                                      u"Review"_s, u"later"_s, u"Not now"_s}));
        QVERIFY(service.only().body.contains(DeskFixture::capability));
        service.press(service.onlyId(), u"review"_s);
        QTRY_COMPARE(shell.page()->openedApproval(), id);
        QCOMPARE(shell.window->currentPage(), MainWindow::Page::Approvals);
        QVERIFY(shell.desk.desk().find(id)->isPending());
        QVERIFY(!shell.desk.desk().isAside(id));
    }

    void notNowSetsItAside()
    {
        NoteService service(m_bus, everything);
        PageShellFixture shell(m_bus.address());
        const QString id = shell.ask(1);
        QTRY_COMPARE(service.notified, 1);
        service.press(service.onlyId(), u"later"_s);
        QTRY_VERIFY(shell.desk.desk().isAside(id));
        QTRY_COMPARE(shell.window->windowTitle(), u"Hall Monitor"_s);
        QVERIFY(shell.desk.desk().find(id)->isPending());
        QVERIFY(shell.page()->openedApproval().isEmpty());
    }

    void aNoteGoesWhenItsCauseIsGone()
    {
        NoteService service(m_bus, everything);
        PageShellFixture shell(m_bus.address());
        const QString id = shell.ask(1);
        QTRY_COMPARE(service.shown.size(), std::size_t(1));
        QVERIFY(shell.desk.resolve(id, shell.desk.attempt(VerdictWord::Deny)).ok());
        QTRY_VERIFY(service.shown.empty());
        QVERIFY(!shell.ask(2).isEmpty());
        QTRY_COMPARE(service.shown.size(), std::size_t(1));
        // The next one takes its place, so by then its number is known.
        const int before = service.notified;
        QVERIFY(!shell.ask(3).isEmpty());
        QTRY_VERIFY(service.notified > before);
        QCOMPARE(service.shown.size(), std::size_t(1));
        // And with the program.
        shell.window.reset();
        QTRY_VERIFY(service.shown.empty());
    }

    void aServiceWithoutButtonsGetsNone()
    {
        NoteService service(m_bus, {u"body"_s});
        const auto notes = notifier();
        notes->show(noteOf(NoteGroup::Approvals, u"one"_s, u"apr_1"_s));
        QTRY_COMPARE(service.notified, 1);
        QVERIFY(service.only().actions.isEmpty());
    }

    void onlyTheServicePressesButtons()
    {
        NoteService service(m_bus, everything);
        const auto notes = notifier();
        QSignalSpy reviews(notes.get(), &ui::Notifier::reviewAsked);
        QSignalSpy asides(notes.get(), &ui::Notifier::asideAsked);
        notes->show(noteOf(NoteGroup::Approvals, u"one"_s, u"apr_1"_s));
        QTRY_COMPARE(service.notified, 1);
        // Another program on the same bus; the bus has its signal before the service sends one.
        const QDBusConnection other = m_bus.connect();
        QDBusMessage pretended =
            QDBusMessage::createSignal(NoteService::path, NoteService::name, u"ActionInvoked"_s);
        pretended << service.onlyId() << u"later"_s;
        QVERIFY(other.send(pretended));
        QCOMPARE(other
                     .call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                                          u"org.freedesktop.DBus"_s, u"GetId"_s))
                     .type(),
                 QDBusMessage::ReplyMessage);
        service.press(service.onlyId(), u"review"_s);
        QTRY_COMPARE(reviews.size(), 1);
        QCOMPARE(reviews[0][0].toString(), u"apr_1"_s);
        QVERIFY(asides.isEmpty());
        QDBusConnection::disconnectFromBus(other.name());
    }

    void whereThereIsNoServiceTheTrayTakesIt_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("no service on the bus") << m_bus.address();
        QTest::newRow("no bus") << QString();
        QTest::newRow("a bus that is gone") << u"unix:path=/nonexistent/bus"_s;
        QTest::newRow("no address") << u"disabled:"_s;
    }
    void whereThereIsNoServiceTheTrayTakesIt()
    {
        QFETCH(QString, address);
        const auto notes = notifier(address);
        QSignalSpy activated(notes.get(), &ui::Notifier::activated);
        notes->show(noteOf(NoteGroup::Approvals, u"one"_s));
        notes->show(noteOf(NoteGroup::Server, u"two"_s));
        QTRY_COMPARE(m_fallback->notes.size(), std::size_t(2));
        m_fallback->click(NoteGroup::Server);
        QCOMPARE(activated.size(), 1);
        notes->withdraw(NoteGroup::Server);
        QCOMPARE(m_fallback->withdrawn.size(), std::size_t(1));
    }

    void aServiceMayComeAndGo()
    {
        const auto notes = notifier();
        notes->show(noteOf(NoteGroup::Server, u"one"_s));
        QTRY_COMPARE(m_fallback->notes.size(), std::size_t(1));
        {
            NoteService first(m_bus, everything, 7);
            notes->show(noteOf(NoteGroup::Server, u"two"_s));
            QTRY_COMPARE(first.notified, 1);
            QCOMPARE(first.onlyId(), 7U);
        }
        // Another one knows nothing of number 7, or it is another program's.
        NoteService second(m_bus, {}, 40);
        notes->show(noteOf(NoteGroup::Server, u"three"_s));
        QTRY_COMPARE(second.notified, 1);
        QCOMPARE(second.only().replaces, 0U);
        QCOMPARE(m_fallback->notes.size(), std::size_t(1));
    }

    void aBusThatDoesNotAnswerHoldsUpNothing()
    {
        const QTemporaryDir folder;
        auto silent = std::make_unique<QLocalServer>();
        QVERIFY(silent->listen(folder.filePath(u"bus"_s)));
        const auto notes = notifier(u"unix:path="_s + silent->fullServerName());
        notes->show(noteOf(NoteGroup::Server, u"one"_s));
        QTRY_VERIFY(silent->hasPendingConnections());
        bool goesOn = false;
        QTimer::singleShot(0, this, [&goesOn] { goesOn = true; });
        QTRY_VERIFY(goesOn);
        QVERIFY(m_fallback->notes.empty());
        silent.reset();
        QTRY_COMPARE(m_fallback->notes.size(), std::size_t(1));
    }
};

HALL_TEST(DesktopNotifierTest);
#include "desktop_notifier_test.moc"
