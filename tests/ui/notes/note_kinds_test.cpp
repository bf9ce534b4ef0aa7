// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/approvals/page_shell_fixture.h"

#include <QFile>
#include <QMenuBar>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;
using ui::Note;
using ui::NoteGroup;

namespace {

const QString other = u"org.acme.other"_s;

/// The window over a Hall whose second worker's code is a file.
struct KindsFixture : PageShellFixture {
    QString source = desk.folder.filePath(u"other.py"_s);

    KindsFixture()
    {
        (void)write("v1");
        (void)desk.enroll(workerRecordText(
            other, u"cap.doc.read"_s,
            {{u"attestation"_s, QJsonObject{{u"code_hash"_s, sha256Label("v1").mid(7)},
                                            {u"source_file"_s, source}}}}));
        const QJsonObject rule{
            {u"rule_id"_s, u"ask"_s},
            {u"match"_s, QJsonObject{{u"capability_id"_s, DeskFixture::capability}}},
            {u"decision"_s,
             QJsonObject{{u"escalation"_s, QJsonObject{{u"human_required_default"_s, true}}}}}};
        (void)desk.import({{u"config"_s, QJsonObject{{u"derive_rules"_s, true},
                                                     {u"require_worker_attestation"_s, true}}},
                           {u"rules"_s, QJsonObject{{u"rules"_s, QJsonArray{rule}}}}});
    }

    bool write(const QByteArray& text) const
    {
        QFile file(source);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }
    RouteDecision route(const QString& capability, bool dryRun = false)
    {
        return desk
            .route(
                {{u"capability_id"_s, capability}, {u"worker_id"_s, other}, {u"dry_run"_s, dryRun}},
                desk.agent)
            ->decision;
    }
    bool tamper()
    {
        return route(u"cap.doc.read"_s).allowed() && write("v2") &&
               !route(u"cap.doc.read"_s).allowed();
    }
    bool ban(const QString& worker)
    {
        return await<WorkerRecord>([&](Done<WorkerRecord> done) {
                   desk.hall->setWorkerStatus({worker, std::nullopt}, WorkerStatus::Banned,
                                              u"leaks"_s, localCaller(), std::move(done));
               })
            .ok();
    }
    bool setOnline(bool online)
    {
        return await<void>([&](Done<void> done) {
                   desk.hall->setOnline(online, localCaller(), std::move(done));
               })
            .ok();
    }
    const Note& last() const { return notes->notes.back(); }
    bool isOn(const char* kind)
    {
        return tray().menu().findChild<QAction*>(QString::fromLatin1(kind))->isChecked();
    }
};

} // namespace

/// What is worth a note besides a request that waits, and how each is turned off.
class NoteKindsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tamperingIsSaidAtOnce()
    {
        KindsFixture shell;
        shell.isWatched = true; // the window may show something else
        QVERIFY(shell.tamper());
        QTRY_COMPARE(shell.notes->count(NoteGroup::Tampering), 1);
        QVERIFY(shell.last().isAlarm);
        QVERIFY(shell.last().text.contains(other));
        // A second denial of the same worker is no news.
        QVERIFY(!shell.route(u"cap.doc.read"_s).allowed());
        shell.isWatched = false;
        QVERIFY(shell.ban(DeskFixture::worker));
        QTRY_COMPARE(shell.notes->count(NoteGroup::Bans), 1);
        QCOMPARE(shell.notes->count(NoteGroup::Tampering), 1);
    }

    void aBanIsSaid()
    {
        KindsFixture shell;
        QVERIFY(shell.ban(other));
        QTRY_COMPARE(shell.notes->count(NoteGroup::Bans), 1);
        QCOMPARE(shell.last().title, u"A worker was banned"_s);
        QCOMPARE(shell.last().text, other);
        // By a hash as well.
        const QString hash = shell.desk.hall->snapshot()->worker(DeskFixture::worker)->artifactHash;
        const auto banned = await<BanAnswer>([&](Done<BanAnswer> done) {
            BannedHash one;
            one.sha256 = hash;
            one.reason = u"stolen"_s;
            shell.desk.hall->ban({one}, localCaller(), std::move(done));
        });
        QVERIFY(banned.ok());
        QTRY_COMPARE(shell.notes->count(NoteGroup::Bans), 2);
        QCOMPARE(shell.last().text, DeskFixture::worker);
    }

    void whatWasSoAtTheStartIsNoNews()
    {
        KindsFixture shell;
        QVERIFY(shell.ban(other));
        QTRY_COMPARE(shell.notes->count(NoteGroup::Bans), 1);
        shell.window->finish();
        shell.openWindow();
        QVERIFY(shell.ban(DeskFixture::worker));
        QTRY_COMPARE(shell.notes->count(NoteGroup::Bans), 1);
        QCOMPARE(shell.last().text, DeskFixture::worker);
    }

    void manyDenialsAreOneNote()
    {
        KindsFixture shell;
        for (int i = 0; i < 40; ++i)
            QVERIFY(!shell.route(u"cap.unknown"_s, true).allowed());
        for (int i = 0; i < 20; ++i)
            QVERIFY(!shell.route(u"cap.unknown"_s).allowed());
        // Neither twenty nor dry runs are a spike.
        QVERIFY(shell.ban(other));
        QTRY_COMPARE(shell.notes->count(NoteGroup::Bans), 1);
        QCOMPARE(shell.notes->count(NoteGroup::Denials), 0);
        QVERIFY(!shell.route(u"cap.unknown"_s).allowed());
        QTRY_COMPARE(shell.notes->count(NoteGroup::Denials), 1);
        QVERIFY(shell.last().text.contains(u"21"_s));
    }

    void aHallThatSaysNoIsSaid()
    {
        KindsFixture shell;
        shell.listen();
        QTRY_COMPARE(shell.tray().state().shape, ui::TrayShape::Running);
        QVERIFY(shell.setOnline(false));
        QTRY_COMPARE(shell.notes->count(NoteGroup::Server), 1);
        QCOMPARE(shell.last().title, u"The Hall is offline"_s);
        QVERIFY(shell.setOnline(true));
        QTRY_COMPARE(shell.notes->withdrawn.size(), std::size_t(1));
        const auto locked = await<void>([&](Done<void> done) {
            shell.desk.hall->setLockdown(true, {}, localCaller(), std::move(done));
        });
        QVERIFY(locked.ok());
        QTRY_COMPARE(shell.notes->count(NoteGroup::Server), 2);
        QCOMPARE(shell.last().title, u"The Hall is in lockdown"_s);
    }

    void aLogThatTakesNoRecordsIsSaid()
    {
        DeskFixture hall;
        NoteBook notes;
        ui::QuietTime quiet([] { return qint64(1000); });
        ui::NoteGate gate(quiet, [] { return false; });
        ui::HallNotes rules(*hall.hall, notes, quiet, gate, {});
        HallStatus status;
        status.problem = u"The disk is full."_s;
        ui::ServerState online, full;
        online.condition = ui::ServerCondition::Online;
        full.condition = ui::ServerCondition::CannotRecord;
        rules.takeState(online, status, {});
        rules.takeState(full, status, u"an old problem of the server"_s);
        QCOMPARE(notes.count(NoteGroup::Server), 1);
        QCOMPARE(notes.notes.back().title, u"The audit log takes no records"_s);
        QCOMPARE(notes.notes.back().text, u"The disk is full."_s);
        rules.takeState(online, status, {});
        QCOMPARE(notes.withdrawn.size(), std::size_t(1));
        gate.setOn(ui::NoteKind::Integrity, false);
        status.chainProblem = u"Record #7 was changed."_s;
        rules.takeState(full, status, {});
        QCOMPARE(notes.notes.size(), std::size_t(1));
    }

    void anApprovalThatExpiresSoonIsSaidOnce()
    {
        KindsFixture shell;
        const QString first = shell.ask(1);
        QTRY_COMPARE(shell.notes->count(NoteGroup::Approvals), 1);
        QCOMPARE(shell.last().approvalId, first);
        shell.desk.pass(700'000);
        const QString second = shell.ask(2);
        QTRY_COMPARE(shell.window->windowTitle(), u"(2) Hall Monitor"_s);
        shell.desk.pass(80'000); // 120 s are left of the first
        QTRY_COMPARE(shell.last().title, u"A request expires soon"_s);
        QCOMPARE(shell.last().approvalId, first);
        QVERIFY(!shell.last().text.contains(u"hunter2"_s));
        const auto said = shell.notes->notes.size();
        shell.desk.pass(10'000);
        // The next one is said when it is its turn, and with it nothing of the first again.
        shell.desk.pass(690'000);
        shell.desk.desk().checkDeadlines();
        QTRY_COMPARE(shell.desk.desk().find(first)->state, ApprovalState::Expired);
        QTRY_COMPARE(shell.last().approvalId, second);
        QCOMPARE(shell.last().title, u"A request expires soon"_s);
        QCOMPARE(shell.notes->notes.size(), said + 1);
    }

    void eachKindIsTurnedOffAndThatIsRemembered()
    {
        KindsFixture shell;
        for (const ui::NoteKind kind : ui::noteKinds)
            QVERIFY(shell.isOn(ui::noteKindKey(kind).toLatin1().constData()));
        shell.choose("tampering");
        shell.choose("approval_opened");
        shell.choose("denial_spike");
        shell.choose("hall_offline");
        shell.window->finish();
        shell.openWindow();
        QVERIFY(!shell.isOn("tampering"));
        QVERIFY(shell.isOn("worker_banned"));
        shell.listen();
        QTRY_COMPARE(shell.tray().state().shape, ui::TrayShape::Running);

        QVERIFY(!shell.ask(1).isEmpty());
        for (int i = 0; i < 30; ++i)
            QVERIFY(!shell.route(u"cap.unknown"_s).allowed());
        QVERIFY(shell.tamper());
        QVERIFY(shell.setOnline(false));
        QTRY_COMPARE(shell.tray().state().shape, ui::TrayShape::Paused);
        // What is still on comes after all of these.
        QVERIFY(shell.ban(DeskFixture::worker));
        QTRY_COMPARE(shell.notes->count(NoteGroup::Bans), 1);
        QCOMPARE(shell.notes->notes.size(), std::size_t(1));
        // And back again.
        shell.choose("denial_spike");
        QTRY_COMPARE(shell.notes->count(NoteGroup::Denials), 1);
        QVERIFY(shell.isOn("denial_spike"));
    }

    void thoseWithoutATrayFindItInTheWindow()
    {
        PageShellFixture shell;
        const QMenu* view = nullptr;
        for (const QAction* action : shell.window->menuBar()->actions()) {
            if (action->text() == u"&View"_s)
                view = action->menu();
        }
        QVERIFY(view);
        QCOMPARE(view->actions().constLast()->menu(),
                 shell.tray().menu().findChild<QMenu*>(u"trayNotes"_s));
    }

    void whatHappenedQuietlyIsSummedUp()
    {
        DeskFixture hall;
        NoteBook notes;
        ui::QuietTime quiet([] { return qint64(1000); });
        ui::NoteGate gate(quiet, [] { return false; });
        ui::HallNotes rules(*hall.hall, notes, quiet, gate, {});
        const auto is = [&rules](ui::ServerCondition condition) {
            ui::ServerState state;
            state.condition = condition;
            rules.takeState(state, {}, {});
        };
        is(ui::ServerCondition::Online);
        gate.setOn(ui::NoteKind::WorkerBanned, false);
        quiet.startFor(std::chrono::minutes(30));
        rules.takeTampered({u"org.acme.a"_s});
        rules.takeTampered({u"org.acme.b"_s});
        rules.takeBanned({u"org.acme.c"_s});
        is(ui::ServerCondition::Offline);
        is(ui::ServerCondition::Online);
        is(ui::ServerCondition::Lockdown);
        QVERIFY(notes.notes.empty());
        quiet.end();
        QCOMPARE(notes.notes.size(), std::size_t(1));
        QCOMPARE(notes.notes.back().group, NoteGroup::Summary);
        QCOMPARE(notes.notes.back().text,
                 u"The Hall was offline. The Hall is in lockdown. Workers whose code was changed: "
                 "org.acme.a, org.acme.b."_s);
        QVERIFY(notes.notes.back().isAlarm);
        quiet.startFor(std::chrono::minutes(30));
        quiet.end();
        QCOMPARE(notes.notes.size(), std::size_t(1));
    }
};

HALL_TEST(NoteKindsTest);
#include "note_kinds_test.moc"
