// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/audit/audit_page_fixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>

using namespace hall;
using namespace hall::test;
using namespace hall::ui;

/// Going to one record among many.
class AuditPagePlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ux_07_21_theNewestPageAndAnyRecordWithoutAFreeze()
    {
        AuditFixture audit(20'000);
        // The window goes on working while the log is read: this beats in between.
        int beats = 0;
        QTimer beat;
        QObject::connect(&beat, &QTimer::timeout, &beat, [&beats] { ++beats; });
        beat.start(0);
        QTRY_VERIFY(audit.rows()->rowCount() > 0);
        QVERIFY(beats > 0);
        QCOMPARE(audit.number(0), audit.hall->status().headSeq);
        QVERIFY(audit.settled());

        // Any id, from the first record to the last.
        for (const qint64 seq : {qint64(1), qint64(7'777), qint64(19'999)}) {
            audit.jumpTo(u"#%1"_s.arg(seq));
            QTRY_COMPARE(audit.currentNumber(), seq);
            const QString id = audit.page->shownRecord();
            QVERIFY(id.startsWith(u"dec_"_s) || id.startsWith(u"rec_"_s));
            audit.jumpTo(u"#%1"_s.arg(seq == 7'777 ? 12'000 : 7'777));
            QTRY_VERIFY(audit.currentNumber() != seq);
            beats = 0;
            audit.jumpTo(id);
            QTRY_COMPARE(audit.currentNumber(), seq);
            QVERIFY(beats > 0);
            QCOMPARE(audit.page->shownRecord(), id);
            // Few of the many are in memory, and the record has its neighbours around it.
            QVERIFY(audit.rows()->rowCount() <= 2000);
        }
        QTRY_COMPARE(audit.number(audit.table()->currentIndex().row() + 1), qint64(19'998));
    }

    void placesOfEveryKind()
    {
        const AuditFixture audit;
        QVERIFY(audit.settled());
        audit.clickRow(40);
        const EventPtr event = audit.page->detail()->event();
        const qint64 seq = event->record.seq;
        const auto reaches = [&](const QString& place) {
            audit.jumpTo(u"#5"_s);
            if (!QTest::qWaitFor([&] { return audit.currentNumber() == 5; }))
                return false;
            audit.jumpTo(place);
            return QTest::qWaitFor([&] { return audit.currentNumber() == seq; });
        };
        const QString hash = QString::fromLatin1(event->record.hash.toHex());
        QVERIFY(reaches(u"#%1"_s.arg(seq)));
        QVERIFY(reaches(event->fields.id));
        QVERIFY(reaches(hash));
        QVERIFY(reaches(hash.first(10).toUpper()));
    }

    void aTimeLeadsToTheRecordOfThen()
    {
        const AuditFixture audit;
        QVERIFY(audit.settled());
        audit.jumpTo(u"45d"_s);
        QTRY_VERIFY(!audit.page->shownRecord().isEmpty());
        const qint64 then = QDateTime::currentDateTime().addDays(-45).toMSecsSinceEpoch();
        const qint64 at = audit.page->detail()->event()->fields.recordedAtMs;
        QVERIFY(at <= then + 60'000);
        QVERIFY(at > then - qint64(2) * 86'400'000);
    }

    void whatIsNotThereIsSaid_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("said");
        QTest::newRow("id") << u"dec_00000000000000000000000000000000"_s << u"not found"_s;
        QTest::newRow("number") << u"#99999999"_s << u"not found"_s;
        QTest::newRow("hash") << u"00000000000abc"_s << u"not found"_s;
        QTest::newRow("no place") << u"tomorrow"_s << u"Not a place"_s;
    }
    void whatIsNotThereIsSaid()
    {
        QFETCH(QString, place);
        QFETCH(QString, said);
        const AuditFixture audit(500);
        QVERIFY(audit.settled());
        const qint64 top = audit.topNumber();
        audit.jumpTo(place);
        QTRY_VERIFY(audit.notice()->isVisible());
        QVERIFY2(audit.notice()->accessibleName().contains(said),
                 qPrintable(audit.notice()->accessibleName()));
        QVERIFY(!audit.find<QWidget>(u"auditNoticeAct"_s)->isVisible());
        QCOMPARE(audit.topNumber(), top);
    }

    void aSearchThatHidesTheRecordCanBeLeft()
    {
        const AuditFixture audit;
        QVERIFY(audit.settled());
        audit.searchFor(u"outcome:allow"_s);
        QTRY_COMPARE(audit.cell(0, 3), u"Allowed"_s);
        // One between two allowed ones.
        int row = 0;
        while (audit.number(row) - audit.number(row + 1) == 1)
            ++row;
        const qint64 hidden = audit.number(row) - 1;
        audit.jumpTo(u"#%1"_s.arg(hidden));
        QTRY_VERIFY(audit.notice()->isVisible());
        QVERIFY(audit.notice()->accessibleName().contains(u"not among the matches"_s));
        QTest::mouseClick(audit.find<QPushButton>(u"auditNoticeAct"_s), Qt::LeftButton);
        QTRY_COMPARE(audit.currentNumber(), hidden);
        QVERIFY(audit.search()->text().isEmpty());
        QVERIFY(!audit.notice()->isVisible());
    }

    void aLinkMakesTheSearchGiveWay()
    {
        const AuditFixture audit(1000);
        QVERIFY(audit.settled());
        const QString id = audit.rows()->index(3, 13).data(Qt::DisplayRole).toString();
        audit.searchFor(u"env:prod -env:prod"_s);
        QTRY_VERIFY(audit.find<QWidget>(u"noRecords"_s)->isVisible());
        QSignalSpy said(audit.page.get(), &AuditLogPage::said);
        audit.page->showRecord(id);
        QTRY_COMPARE(audit.page->shownRecord(), id);
        QVERIFY(audit.search()->text().isEmpty());
        QCOMPARE(said.size(), 1);
    }

    void aRecordIsShownOnAPageThatWasNeverOpened()
    {
        const AuditFixture audit(500);
        QVERIFY(audit.settled());
        AuditLogPage other(*audit.hall, const_cast<Theme&>(audit.theme));
        other.showRecord(u"#17"_s);
        QVERIFY(other.shownRecord().isEmpty());
        other.show();
        QTRY_VERIFY(!other.shownRecord().isEmpty());
        QCOMPARE(other.detail()->event()->record.seq, qint64(17));
    }

    void earlierAndLaterOfACorrelationId()
    {
        AuditFixture audit(500);
        QVERIFY(audit.settled());
        QStringList ids;
        for (int i = 0; i < 3; ++i) {
            const auto answer = audit.route(u"run-of-three"_s);
            QVERIFY(answer.ok());
            ids.append(answer->decision.decisionId());
            QVERIFY(audit.route(u"another"_s).ok());
        }
        QSignalSpy said(audit.page.get(), &AuditLogPage::said);
        audit.page->showNeighbour(ids[1], false);
        QTRY_COMPARE(audit.page->shownRecord(), ids[0]);
        audit.table()->setFocus();
        QTest::keyClick(audit.table(), Qt::Key_BracketRight);
        QTRY_COMPARE(audit.page->shownRecord(), ids[1]);
        QTest::keyClick(audit.table(), Qt::Key_BracketRight);
        QTRY_COMPARE(audit.page->shownRecord(), ids[2]);
        QVERIFY(said.isEmpty());
        QTest::keyClick(audit.table(), Qt::Key_BracketRight);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(audit.page->shownRecord(), ids[2]);
    }
};

HALL_TEST(AuditPagePlacesTest);
#include "audit_page_places_test.moc"
