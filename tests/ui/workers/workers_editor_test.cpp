// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/workers/workers_fixture.h"

#include <QCheckBox>
#include <QTabWidget>
#include <QTextBlock>

using namespace hall;
using namespace hall::test;
using namespace hall::ui;
using namespace Qt::StringLiterals;

/// Form, JSON, review and saving of one worker.
class WorkersEditorTest : public QObject {
    Q_OBJECT

private:
    static void type(QLineEdit* field, const QString& text)
    {
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    static QJsonObject shown(const WorkersFixture& hall)
    {
        const auto json = readJsonObject(hall.json()->toPlainText().toUtf8());
        return json ? *json : QJsonObject();
    }

private Q_SLOTS:
    void formAndJsonWriteOneDraft()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        QCOMPARE(hall.line(u"owner"_s)->text(), u"Team A"_s);
        type(hall.line(u"owner"_s), u"Team B"_s);
        QCOMPARE(shown(hall).value(u"owner").toString(), u"Team B"_s);
        hall.lines(u"capabilities"_s)->setPlainText(u"cap.doc.read\n\n cap.new \n"_s);
        QCOMPARE(shown(hall).value(u"capabilities").toArray(),
                 QJsonArray({u"cap.doc.read"_s, u"cap.new"_s}));
        type(hall.line(u"blast_radius.data"_s), u"3"_s);
        QCOMPARE(shown(hall).value(u"blast_radius").toObject(), QJsonObject({{u"data"_s, 3}}));
        QTest::mouseClick(hall.find<QCheckBox>(u"allowed_environments"_s), Qt::LeftButton);
        hall.find<QCheckBox>(u"allowed_environments.prod"_s)->click();
        QCOMPARE(shown(hall).value(u"allowed_environments").toArray(), QJsonArray{u"prod"_s});
        auto* tier = hall.find<QComboBox>(u"policy_tier"_s);
        tier->setCurrentIndex(5);
        Q_EMIT tier->activated(5);
        QCOMPARE(shown(hall).value(u"policy_tier").toInt(), 4);

        QString text = hall.json()->toPlainText();
        text.replace(u"Team B"_s, u"Team C"_s);
        hall.json()->setPlainText(text);
        QCOMPARE(hall.line(u"owner"_s)->text(), u"Team C"_s);
        // Nothing of it is stored.
        QCOMPARE(hall.stored(u"org.acme.a"_s).revision, 1);
        QVERIFY(hall.said(u"editorState"_s).contains(u"draft on revision 1"_s));
    }

    void aFieldThatIsClearedLeavesTheRecord()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        hall.line(u"owner"_s)->selectAll();
        QTest::keyClick(hall.line(u"owner"_s), Qt::Key_Delete);
        QVERIFY(!shown(hall).contains(u"owner"_s));
        type(hall.line(u"attestation.source_file"_s), u"a.py"_s);
        QVERIFY(shown(hall).contains(u"attestation"_s));
        hall.line(u"attestation.source_file"_s)->selectAll();
        QTest::keyClick(hall.line(u"attestation.source_file"_s), Qt::Key_Delete);
        QVERIFY(!shown(hall).contains(u"attestation"_s));
    }

    void errorsAreSaidWhereTheyAre()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        auto* save = hall.find<QPushButton>(u"saveWorker"_s);
        QVERIFY(!save->isEnabled());
        hall.lines(u"capabilities"_s)->setPlainText(u"cap.a\ncap.a"_s);
        QVERIFY(hall.said(u"message:capabilities"_s).contains(u"capabilities[1]"_s));
        QVERIFY(!save->isEnabled());
        QVERIFY(hall.find<QToolButton>(u"saveObstacle"_s)->text().contains(u"capabilities[1]"_s));
        // The line in the JSON is the one with the second of them.
        const auto marks = hall.json()->extraSelections();
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks[0].cursor.block().text().trimmed(), u"\"cap.a\""_s);
        QVERIFY(marks[0].cursor.block().previous().text().contains(u"cap.a"_s));
        hall.lines(u"capabilities"_s)->setPlainText(u"cap.a"_s);
        QVERIFY(save->isEnabled());
        QVERIFY(hall.json()->extraSelections().isEmpty());
        QVERIFY(!hall.find<QToolButton>(u"saveObstacle"_s)->isVisible());
    }

    void brokenJsonStopsTheFormAndSaysWhere()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        QString text = hall.json()->toPlainText();
        text.replace(u"\"owner\": "_s, u"\"owner\" "_s);
        hall.json()->setPlainText(text);
        QVERIFY(hall.said(u"jsonProblem"_s).contains(u"line"_s));
        QVERIFY(hall.line(u"owner"_s)->isReadOnly());
        QCOMPARE(hall.line(u"owner"_s)->text(), u"Team A"_s);
        QCOMPARE(hall.json()->extraSelections().size(), 1);
        QVERIFY(!hall.find<QPushButton>(u"saveWorker"_s)->isEnabled());
        hall.press(u"revertWorker"_s);
        QVERIFY(!hall.line(u"owner"_s)->isReadOnly());
        QVERIFY(shown(hall).contains(u"owner"_s));
    }

    void underscoresAreFlaggedNotRefused()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        hall.lines(u"currently_implements"_s)->setPlainText(u"ctrl.obs.audit_log"_s);
        QVERIFY(hall.said(u"message:currently_implements"_s).contains(u"ctrl.obs.audit-log"_s));
        QVERIFY(hall.find<QPushButton>(u"saveWorker"_s)->isEnabled());
    }

    void unknownMembersAndNumbersAreKept()
    {
        WorkersFixture hall;
        QVERIFY(hall.enroll(u"org.acme.a"_s,
                            {{u"x_vendor"_s, QJsonObject{{u"deep"_s, QJsonArray{1, u"b"_s}}}},
                             {u"blast_radius"_s, QJsonObject{{u"data"_s, 1}, {u"own"_s, u"x"_s}}},
                             {u"notes"_s, 7}}));
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        QVERIFY(hall.said(u"otherMembers"_s).contains(u"x_vendor"_s));
        // The form has no way to write a number as notes: it says so and leaves it alone.
        QVERIFY(hall.lines(u"notes"_s)->isReadOnly());
        QVERIFY(!hall.said(u"message:notes"_s).isEmpty());
        type(hall.line(u"blast_radius.data"_s), u"2"_s);
        type(hall.line(u"owner"_s), u"Team B"_s);
        hall.press(u"saveWorker"_s);
        hall.press(u"saveReviewed"_s);
        QTRY_COMPARE(hall.stored(u"org.acme.a"_s).revision, 2);
        const QJsonObject json = hall.stored(u"org.acme.a"_s).json;
        QCOMPARE(json.value(u"x_vendor").toObject(),
                 QJsonObject({{u"deep"_s, QJsonArray{1, u"b"_s}}}));
        QCOMPARE(json.value(u"blast_radius").toObject(),
                 QJsonObject({{u"data"_s, 2}, {u"own"_s, u"x"_s}}));
        QCOMPARE(json.value(u"notes").toInt(), 7);
        QCOMPARE(json.value(u"owner").toString(), u"Team B"_s);
    }

    void savingShowsEachChangeAndTheNewHash()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        type(hall.line(u"owner"_s), u"Team B"_s);
        hall.lines(u"capabilities"_s)->setPlainText(u"cap.doc.read\ncap.new"_s);
        hall.press(u"saveWorker"_s);
        QVERIFY(hall.find<QWidget>(u"review"_s)->isVisible());
        QStringList texts;
        for (const auto* label : hall.find<QWidget>(u"review"_s)->findChildren<PlainLabel*>())
            texts.append(label->text());
        for (const QString& text :
             {u"owner"_s, u"Team A"_s, u"Team B"_s, u"+ cap.new"_s, u"− cap.db.write"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
        QVERIFY(!texts.contains(u"cap.doc.read"_s));
        QVERIFY(hall.said(u"hashNote"_s).contains(u"made anew"_s));
        // Nothing happens before it is said so, and Enter is not an answer.
        QTest::keyClick(hall.page->focusWidget(), Qt::Key_Escape);
        QCOMPARE(hall.stored(u"org.acme.a"_s).revision, 1);
        hall.page->showWorker(u"org.acme.a"_s);
        hall.press(u"saveWorker"_s);
        hall.press(u"saveReviewed"_s);
        QTRY_COMPARE(hall.stored(u"org.acme.a"_s).revision, 2);
        const WorkerRecord stored = hall.stored(u"org.acme.a"_s);
        QCOMPARE(stored.artifactHash, *recordArtifactHash(canonicalJson(stored.json)));
        QTRY_VERIFY(hall.said(u"editorState"_s).contains(u"saved · revision 2"_s));
        QCOMPARE(hall.page->unsavedDrafts(), 0);
    }

    void draftsStayWhileOthersAreLookedAt()
    {
        WorkersFixture hall({u"org.acme.a"_s, u"org.acme.b"_s});
        QVERIFY(hall.shows(2));
        hall.clickRow(u"org.acme.a"_s);
        type(hall.line(u"owner"_s), u"Mine"_s);
        hall.clickRow(u"org.acme.b"_s);
        QCOMPARE(hall.line(u"owner"_s)->text(), u"Team A"_s);
        QCOMPARE(hall.page->unsavedDrafts(), 1);
        QVERIFY(hall.find<QToolButton>(u"drafts"_s)->isVisible());
        QTest::keyClick(hall.table(), Qt::Key_Escape);
        hall.clickRow(u"org.acme.a"_s);
        QCOMPARE(hall.line(u"owner"_s)->text(), u"Mine"_s);
        hall.press(u"revertWorker"_s);
        QCOMPARE(hall.line(u"owner"_s)->text(), u"Team A"_s);
        QCOMPARE(hall.page->unsavedDrafts(), 0);
    }

    void aRetiredWorkerIsReadAndDuplicated()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        QVERIFY(await<WorkerRecord>([&](Done<WorkerRecord> done) {
            hall.hall().setWorkerStatus({u"org.acme.a"_s, {}}, WorkerStatus::Retired, {},
                                        localCaller(), std::move(done));
        }));
        QVERIFY(hall.shows(1));
        QTRY_COMPARE(hall.table()->model()->index(0, 6).data().toString(), u"Retired"_s);
        hall.clickRow(u"org.acme.a"_s);
        QVERIFY(hall.line(u"owner"_s)->isReadOnly());
        QVERIFY(hall.json()->isReadOnly());
        hall.act(u"Duplicate"_s);
        QVERIFY(!hall.line(u"owner"_s)->isReadOnly());
        QCOMPARE(hall.line(u"worker_id"_s)->text(), QString());
        type(hall.line(u"worker_id"_s), u"org.acme.b"_s);
        hall.press(u"saveWorker"_s);
        hall.press(u"saveReviewed"_s);
        QTRY_COMPARE(hall.stored(u"org.acme.b"_s).json.value(u"owner").toString(), u"Team A"_s);
        QTRY_COMPARE(hall.page->currentWorker(), u"org.acme.b"_s);
    }

    void idsOfTheCatalogAreOfferedAndTakenByHand()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        auto* capabilities = hall.lines(u"capabilities"_s);
        capabilities->setFocus();
        capabilities->selectAll();
        QTest::keyClicks(capabilities, u"cap.doc.r"_s);
        auto* offered = hall.offered();
        QVERIFY(offered && offered->isVisible());
        QVERIFY(offered->model()->rowCount() > 0);
        const QString first = offered->model()->index(0, 0).data().toString();
        QVERIFY2(first.startsWith(u"cap.doc.r"_s), qPrintable(first));
        // Enter alone takes what was chosen, and makes no new line.
        QTest::keyClick(offered, Qt::Key_Down);
        QTest::keyClick(offered, Qt::Key_Return);
        QCOMPARE(capabilities->toPlainText(), first);
        QVERIFY(!hall.offered());

        // What no catalog knows can be written all the same.
        QTest::keyClick(capabilities, Qt::Key_Return);
        QTest::keyClicks(capabilities, u"cap.zz.own"_s);
        QVERIFY(!hall.offered());
        QCOMPARE(capabilities->toPlainText(), QString(first + u"\ncap.zz.own"_s));

        auto* species = hall.line(u"worker_species_id"_s);
        species->setFocus();
        species->selectAll();
        QTest::keyClicks(species, u"wrk."_s);
        offered = hall.offered();
        QVERIFY(offered);
        QTest::keyClick(offered, Qt::Key_Escape);
        QVERIFY(!hall.offered());
        QCOMPARE(species->text(), u"wrk."_s);
    }
};

HALL_TEST(WorkersEditorTest);
#include "workers_editor_test.moc"
