// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/storage/connection.h"
#include "tests/support/hall_process.h"
#include "tests/support/test_registry.h"
#include "tests/ui/audit/audit_page_fixture.h"
#include "ui/audit/integrity/integrity_banner.h"
#include "ui/models/audit/integrity_words.h"
#include "ui/shell/tray/tray_state.h"
#include "ui/shell/window/main_window.h"

#include <QJsonDocument>
#include <QSqlQuery>

using namespace hall;
using namespace hall::test;
using namespace hall::ui;

/// The banner on the page and everywhere else: what it says, and that it stays until somebody says
/// what he found out.
class AuditPageIntegrityTest : public QObject {
    Q_OBJECT

    /// What somebody does to the file behind the Hall's back.
    static bool tamper(const QString& path, const QString& sql)
    {
        const auto other = Connection::open(path, Connection::Mode::ReadWrite, 5000);
        return other && (*other)->run(sql).ok();
    }
    static QString editOf(qint64 seq)
    {
        return u"UPDATE record SET body = CAST(replace(body, '\"seq\"', '\"sea\"') AS BLOB) "
               u"WHERE seq = %1"_s.arg(QString::number(seq));
    }
    static QString headline(const QWidget& parent)
    {
        return parent.findChild<QLabel*>(u"integrityHeadline"_s)->text();
    }
    static QString words(const QWidget& parent)
    {
        return parent.findChild<PlainLabel*>(u"integrityText"_s)->text();
    }
    static QJsonObject verifiedByCommand(const Sandbox& sandbox, const QString& path, int& exit)
    {
        const RunResult result =
            sandbox.run({u"audit"_s, u"verify"_s, u"--json"_s, u"--db"_s, path});
        exit = result.exit;
        return QJsonDocument::fromJson(result.out).object();
    }
    static qint64 headOf(const QString& path)
    {
        const auto other = Connection::open(path, Connection::Mode::ReadOnly, 5000);
        auto query = other ? QSqlQuery((*other)->database()) : QSqlQuery();
        return query.exec(u"SELECT max(seq) FROM record"_s) && query.next()
                   ? query.value(0).toLongLong()
                   : 0;
    }
    /// A window over the log of `path`, which a Hall opens as it stands.
    struct Window {
        explicit Window(const QString& path, QSettings& store)
        {
            HallOptions options;
            options.databasePath = path;
            auto opened = Hall::open(options);
            if (!opened)
                return;
            hall = *std::move(opened);
            runner = std::make_unique<ServerRunner>(*hall);
            window = std::make_unique<MainWindow>(*hall, *runner, theme, store);
            window->show();
        }
        ~Window()
        {
            window.reset();
            runner.reset();
        }
        std::unique_ptr<Hall> hall;
        Theme theme;
        std::unique_ptr<ServerRunner> runner;
        std::unique_ptr<MainWindow> window;
    };

private Q_SLOTS:
    void aVerificationIsSaidAndChangesNothingElse()
    {
        AuditFixture fixture(2000);
        QVERIFY(fixture.page);
        QCOMPARE(headline(*fixture.page), u"Not verified yet"_s);
        QTest::mouseClick(fixture.find<QPushButton>(u"verifyNow"_s), Qt::LeftButton);
        QTRY_VERIFY(headline(*fixture.page).startsWith(u"Intact to #"_s));
        QVERIFY(!fixture.hall->integrity().running);
        QVERIFY(fixture.find<QPushButton>(u"verifyNow"_s)->isEnabled());
        QVERIFY(!fixture.find<QPushButton>(u"acknowledgeIntegrity"_s)->isVisible());
        QVERIFY(fixture.find<PlainLabel>(u"integrityAnchor"_s)->text().contains(u"heckpoint"_s));
        const QString hash = QString::fromLatin1(fixture.hall->status().headHash.toHex());
        QTRY_VERIFY(
            fixture.find<QLabel>(u"integrityHash"_s)
                ->text()
                .startsWith(QString::fromLatin1(fixture.hall->status().headHash.toHex()).left(8)));
        QCOMPARE(hash.size(), 64);
    }

    void theOutcomesDifferInWordsAndIcon()
    {
        LogIntegrity integrity;
        QStringList headlines, icons;
        const auto add = [&] {
            const IntegrityWords said = describeIntegrity(integrity);
            headlines.append(said.headline);
            icons.append(said.icon);
        };
        add();
        LogCheck check;
        check.records = 9;
        check.lastSeq = 9;
        check.badSeq = 7;
        check.expectedSeq = 10;
        for (const LogState state :
             {LogState::Intact, LogState::Altered, LogState::EndMissing, LogState::NotCheckable}) {
            check.state = state;
            integrity.last = check;
            add();
        }
        QCOMPARE(headlines,
                 QStringList({u"Not verified yet"_s, u"Intact to #9"_s, u"Altered at #7"_s,
                              u"End missing: expected up to #10"_s, u"Could not check"_s}));
        QCOMPARE(QSet<QString>(icons.begin(), icons.end()).size(), 5);
    }

    void aLongVerificationCanBeCancelled()
    {
        AuditFixture fixture(30'000);
        QVERIFY(fixture.page);
        auto* cancel = fixture.find<QPushButton>(u"cancelVerification"_s);
        QTest::mouseClick(fixture.find<QPushButton>(u"verifyNow"_s), Qt::LeftButton);
        QVERIFY(cancel->isVisible());
        QVERIFY(fixture.find<QLabel>(u"integrityProgress"_s)->text().startsWith(u"Verifying"_s));
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(!cancel->isVisible());
        QVERIFY(!fixture.hall->integrity().last); // nothing was found, nothing is recorded
        QCOMPARE(headline(*fixture.page), u"Not verified yet"_s);
    }

    void seeingItTakesAReason()
    {
        AuditFixture fixture(2000);
        QVERIFY(fixture.page);
        QVERIFY(tamper(fixture.path(), editOf(1200)));
        QTest::mouseClick(fixture.find<QPushButton>(u"verifyNow"_s), Qt::LeftButton);
        QTRY_COMPARE(headline(*fixture.page), u"Altered at #1,200"_s);
        QVERIFY(words(*fixture.page).contains(u"#1,199"_s));
        QTest::mouseClick(fixture.find<QPushButton>(u"acknowledgeIntegrity"_s), Qt::LeftButton);
        auto* record = fixture.find<QPushButton>(u"acknowledge"_s);
        auto* reason = fixture.find<QLineEdit>(u"acknowledgeReason"_s);
        QVERIFY(record->isVisible());
        QVERIFY(!record->isEnabled());
        QTest::keyClicks(reason, u"  "_s);
        QVERIFY(!record->isEnabled());
        QTest::keyClicks(reason, u"edited by me"_s);
        QTest::mouseClick(record, Qt::LeftButton);
        QTRY_VERIFY(!fixture.hall->integrity().hasOpenProblem());
        QTRY_VERIFY(words(*fixture.page).contains(u"edited by me"_s));
        QCOMPARE(headline(*fixture.page), u"Altered at #1,200"_s); // it still is
        QTRY_VERIFY(!fixture.find<QPushButton>(u"acknowledgeIntegrity"_s)->isVisible());
    }

    void ux_07_22_aDeletedNewestRowIsEndMissingEverywhere()
    {
        AuditFixture fixture(1500);
        QVERIFY(fixture.page);
        fixture.page.reset();
        fixture.hall.reset(); // closing makes the last checkpoint
        const qint64 head = headOf(fixture.path());
        QVERIFY(tamper(fixture.path(),
                       u"DELETE FROM record WHERE seq = (SELECT max(seq) FROM record)"_s));

        const Sandbox sandbox;
        int exit = -1;
        const QJsonObject said = verifiedByCommand(sandbox, fixture.path(), exit);
        QCOMPARE(exit, 1);
        QCOMPARE(said[u"outcome"_s].toString(), u"end_missing"_s);
        QCOMPARE(said[u"expected_seq"_s].toInteger(), head);

        const Window shown(fixture.path(), fixture.store);
        QVERIFY(shown.window);
        const QString expected = u"End missing: expected up to #%1"_s.arg(QLocale().toString(head));
        QCOMPARE(headline(*shown.window), expected);
        const HallStatus status = shown.hall->status();
        QCOMPARE(status.logState, LogState::EndMissing);
        auto* banner = shown.window->findChild<QWidget*>(u"chainBanner"_s);
        auto* strip = shown.window->findChild<QLabel*>(u"chain"_s);
        ServerState online;
        online.condition = ServerCondition::Online;
        const TrayState tray = describeTray(online, status, ApprovalCounts());
        QCOMPARE(tray.shape, TrayShape::Problem);
        QVERIFY(tray.words.contains(u"end of the audit log is missing"_s));
        // On every page, and it does not go away by itself.
        for (int page = 0; page <= int(MainWindow::Page::Audit); ++page) {
            shown.window->showPage(MainWindow::Page(page));
            QVERIFY(banner->isVisible());
            QCOMPARE(banner->accessibleName(), u"The end of the audit log is missing"_s);
            QCOMPARE(strip->text(), u"Audit log: end missing"_s);
        }
    }

    void ux_07_23_anEditedRowNamesTheFirstBadAndTheLastTrustworthy()
    {
        AuditFixture fixture(1500);
        QVERIFY(fixture.page);
        fixture.page.reset();
        fixture.hall.reset();
        QVERIFY(tamper(fixture.path(), editOf(1300)));
        QVERIFY(tamper(fixture.path(), editOf(1400)));

        const Sandbox sandbox;
        int exit = -1;
        const QJsonObject said = verifiedByCommand(sandbox, fixture.path(), exit);
        QCOMPARE(exit, 1);
        QCOMPARE(said[u"outcome"_s].toString(), u"altered"_s);
        QCOMPARE(said[u"bad_seq"_s].toInteger(), 1300);
        QCOMPARE(said[u"last_trustworthy_seq"_s].toInteger(), 1299);

        const Window shown(fixture.path(), fixture.store);
        QVERIFY(shown.window);
        shown.window->showPage(MainWindow::Page::Audit);
        QTest::mouseClick(shown.window->findChild<QPushButton*>(u"verifyNow"_s), Qt::LeftButton);
        QTRY_VERIFY(!shown.hall->integrity().running && shown.hall->integrity().last);
        QTRY_COMPARE(headline(*shown.window), u"Altered at #1,300"_s);
        QVERIFY(words(*shown.window).contains(u"#1,299"_s));
        QCOMPARE(shown.window->findChild<QLabel*>(u"chain"_s)->text(), u"Audit log: altered"_s);
        QVERIFY(shown.window->findChild<QWidget*>(u"chainBanner"_s)->isVisible());

        // Acknowledged, it leaves the other pages and stays on this one.
        const auto seen = await<LogProblem>([&](Done<LogProblem> done) {
            shown.hall->acknowledgeIntegrity(u"seen"_s, localCaller(), std::move(done));
        });
        QVERIFY(seen);
        QTRY_VERIFY(!shown.window->findChild<QWidget*>(u"chainBanner"_s)->isVisible());
        QCOMPARE(headline(*shown.window), u"Altered at #1,300"_s);
        QTRY_COMPARE(shown.window->findChild<QLabel*>(u"chain"_s)->text(),
                     u"Audit log: altered, acknowledged"_s);
    }
};

HALL_TEST(AuditPageIntegrityTest);
#include "audit_page_integrity_test.moc"
