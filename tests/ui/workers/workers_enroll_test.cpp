// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/workers/workers_fixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>

using namespace hall;
using namespace hall::test;
using namespace hall::ui;
using namespace Qt::StringLiterals;

/// The ways in: form, drop, paste, files. None stores anything by itself.
class WorkersEnrollTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byForm()
    {
        WorkersFixture hall;
        QTRY_VERIFY(hall.find<QPushButton>(u"noWorkersAction"_s)->isVisible());
        hall.press(u"noWorkersAction"_s);
        QCOMPARE(hall.page->focusWidget(), hall.line(u"worker_id"_s));
        QVERIFY(!hall.find<QPushButton>(u"saveWorker"_s)->isEnabled());
        QTest::keyClicks(hall.line(u"worker_id"_s), u"org.acme.form"_s);
        QTest::keyClicks(hall.line(u"worker_species_id"_s), u"wrk.doc.form"_s);
        QTest::keyClicks(hall.lines(u"capabilities"_s), u"cap.doc.read"_s);
        QVERIFY(hall.find<QPushButton>(u"saveWorker"_s)->isEnabled());
        hall.press(u"saveWorker"_s);
        QVERIFY(hall.hall().snapshot()->bundle().workers.empty());
        hall.press(u"saveReviewed"_s);
        QTRY_VERIFY(hall.hall().snapshot()->worker(u"org.acme.form"_s));
        QVERIFY(hall.shows(1));
        QTRY_COMPARE(hall.table()->currentIndex().row(), 0);
        QCOMPARE(hall.page->currentWorker(), u"org.acme.form"_s);
        QVERIFY(hall.ask(u"org.acme.form"_s, u"cap.doc.read"_s));
    }

    void byDrop()
    {
        WorkersFixture hall;
        // Without a hash: it is made for the person, and said.
        const QString path =
            hall.write(u"w.json"_s, canonicalJson(WorkersFixture::recordOf(u"org.acme.dropped"_s)));
        hall.drop({path});
        QTRY_COMPARE(hall.line(u"worker_id"_s)->text(), u"org.acme.dropped"_s);
        QVERIFY(hall.said(u"editorState"_s).contains(u"w.json"_s));
        QVERIFY(hall.hall().snapshot()->bundle().workers.empty());
        hall.press(u"saveWorker"_s);
        QVERIFY(hall.said(u"hashNote"_s).contains(u"made anew"_s));
        hall.press(u"saveReviewed"_s);
        QTRY_VERIFY(hall.hall().snapshot()->worker(u"org.acme.dropped"_s));
    }

    void aFaultyFileIsShownWithItsErrors()
    {
        WorkersFixture hall;
        QJsonObject record = WorkersFixture::recordOf(u"org.acme.bad"_s);
        record.insert(u"risk_tier"_s, u"huge"_s);
        hall.drop({hall.write(u"bad.json"_s, canonicalJson(record))});
        QTRY_VERIFY(hall.said(u"message:risk_tier"_s).contains(u"huge"_s));
        QVERIFY(!hall.find<QPushButton>(u"saveWorker"_s)->isEnabled());
        hall.drop({hall.write(u"broken.json"_s, "{\"worker_id\": ")});
        QTRY_VERIFY(hall.said(u"jsonProblem"_s).contains(u"line 1"_s));
        QCOMPARE(hall.page->unsavedDrafts(), 2);
    }

    void severalFilesAreListedFirst()
    {
        WorkersFixture hall({u"org.acme.known"_s});
        QJsonObject changed = WorkersFixture::recordOf(u"org.acme.known"_s);
        changed.insert(u"owner"_s, u"Other"_s);
        hall.drop(
            {hall.write(u"1.json"_s, canonicalJson(WorkersFixture::recordOf(u"org.acme.new"_s))),
             hall.write(u"2.json"_s, canonicalJson(changed)), hall.write(u"3.json"_s, "no json"),
             hall.fixture.folder.filePath(u"missing.json"_s)});
        auto* lines = hall.find<QListWidget>(u"importLines"_s);
        QTRY_COMPARE(lines->count(), 4);
        QCOMPARE(lines->item(0)->checkState(), Qt::Checked);
        QCOMPARE(lines->item(1)->checkState(), Qt::Unchecked);
        QVERIFY(lines->item(1)->text().contains(u"owner"_s));
        QVERIFY(!(lines->item(2)->flags() & Qt::ItemIsUserCheckable));
        QVERIFY(lines->item(3)->text().contains(u"missing.json"_s));
        QVERIFY(!hall.hall().snapshot()->worker(u"org.acme.new"_s));

        lines->item(1)->setCheckState(Qt::Checked);
        hall.press(u"enrollImported"_s);
        QTRY_VERIFY(hall.hall().snapshot()->worker(u"org.acme.new"_s));
        QTRY_COMPARE(hall.stored(u"org.acme.known"_s).json.value(u"owner").toString(), u"Other"_s);
        auto* results = hall.find<QListWidget>(u"resultLines"_s);
        QTRY_COMPARE(results->count(), 2);
        QVERIFY(results->item(0)->text().startsWith(u"org.acme.new: Enrolled"_s));
    }

    void byPaste()
    {
        WorkersFixture hall({u"org.acme.known"_s});
        QVERIFY(hall.shows(1));
        QVERIFY(QTest::qWaitForWindowActive(hall.page.get()));
        QGuiApplication::clipboard()->setText(
            QString::fromUtf8(canonicalJson(WorkersFixture::recordOf(u"org.acme.pasted"_s))));
        hall.table()->setFocus();
        QTest::keyClick(hall.table(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(hall.line(u"worker_id"_s)->text(), u"org.acme.pasted"_s);
        // In a field it is text.
        QGuiApplication::clipboard()->setText(u"Team P"_s);
        hall.line(u"owner"_s)->setFocus();
        hall.line(u"owner"_s)->selectAll();
        QTest::keyClick(hall.line(u"owner"_s), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(hall.line(u"owner"_s)->text(), u"Team P"_s);
        QCOMPARE(hall.page->unsavedDrafts(), 1);
    }

    void aRecordOfAnEnrolledWorkerIsAChangeOfIt()
    {
        WorkersFixture hall({u"org.acme.known"_s});
        QVERIFY(hall.shows(1));
        QJsonObject record = WorkersFixture::recordOf(u"org.acme.known"_s);
        record.insert(u"owner"_s, u"Other"_s);
        hall.drop({hall.write(u"known.json"_s, canonicalJson(record))});
        QTRY_VERIFY(hall.said(u"editorState"_s).contains(u"draft on revision 1 · 1 member"_s));
        hall.press(u"saveWorker"_s);
        hall.press(u"saveReviewed"_s);
        QTRY_COMPARE(hall.stored(u"org.acme.known"_s).revision, 2);
    }

    void anIdThatIsTakenMeanwhileIsAChangeToo()
    {
        WorkersFixture hall;
        hall.drop(
            {hall.write(u"w.json"_s, canonicalJson(WorkersFixture::recordOf(u"org.acme.a"_s)))});
        QTRY_COMPARE(hall.line(u"worker_id"_s)->text(), u"org.acme.a"_s);
        QVERIFY(hall.enroll(u"org.acme.a"_s, {{u"owner"_s, u"First"_s}}));
        hall.press(u"saveWorker"_s);
        // Not enrolled over the other one: shown as what it would change.
        QStringList texts;
        for (const auto* label : hall.find<QWidget>(u"review"_s)->findChildren<PlainLabel*>())
            texts.append(label->text());
        QVERIFY(texts.contains(u"First"_s));
        QCOMPARE(hall.stored(u"org.acme.a"_s).revision, 1);
    }
};

HALL_TEST(WorkersEnrollTest);
#include "workers_enroll_test.moc"
