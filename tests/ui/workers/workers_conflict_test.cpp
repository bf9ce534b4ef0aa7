// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/workers/workers_fixture.h"

#include <QRadioButton>

using namespace hall;
using namespace hall::test;
using namespace hall::ui;
using namespace Qt::StringLiterals;

/// Somebody else changes the worker while a draft is open.
class WorkersConflictTest : public QObject {
    Q_OBJECT

private:
    static void type(QLineEdit* field, const QString& text)
    {
        field->selectAll();
        QTest::keyClicks(field, text);
    }

private Q_SLOTS:
    void ux_07_25_threeWayMergeLosesNothing()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        type(hall.line(u"owner"_s), u"Mine"_s);
        type(hall.line(u"determinism"_s), u"deterministic"_s);

        // The API changes the same member, and another one.
        QVERIFY(hall.enroll(u"org.acme.a"_s,
                            {{u"owner"_s, u"Theirs"_s}, {u"contact"_s, u"them@example.com"_s}}));
        auto* banner = hall.find<QWidget>(u"changedMeanwhile"_s);
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(hall.line(u"owner"_s)->text(), u"Mine"_s);
        QCOMPARE(hall.line(u"contact"_s)->text(), QString());

        hall.press(u"saveWorker"_s);
        auto* merge = hall.find<QWidget>(u"merge"_s);
        QVERIFY(merge->isVisible());
        QCOMPARE(hall.stored(u"org.acme.a"_s).revision, 2);
        QStringList texts;
        for (const auto* label : merge->findChildren<PlainLabel*>())
            texts.append(label->text());
        for (const QString& text : {u"Team A"_s, u"Mine"_s, u"Theirs"_s, u"contact (theirs)"_s,
                                    u"determinism (mine)"_s, u"them@example.com"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
        // Nothing is chosen for me.
        auto* take = hall.find<QPushButton>(u"mergeDraft"_s);
        QVERIFY(!take->isEnabled());
        hall.find<QRadioButton>(u"mine:owner"_s)->click();
        QVERIFY(take->isEnabled());
        click(take);

        QVERIFY(hall.find<QWidget>(u"review"_s)->isVisible());
        QCOMPARE(hall.stored(u"org.acme.a"_s).revision, 2);
        hall.press(u"saveReviewed"_s);
        QTRY_COMPARE(hall.stored(u"org.acme.a"_s).revision, 3);
        const QJsonObject json = hall.stored(u"org.acme.a"_s).json;
        QCOMPARE(json.value(u"owner").toString(), u"Mine"_s);
        QCOMPARE(json.value(u"contact").toString(), u"them@example.com"_s);
        QCOMPARE(json.value(u"determinism").toString(), u"deterministic"_s);
        QTRY_VERIFY(!banner->isVisible());
    }

    void aConflictFoundBySavingIsShownToo()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        type(hall.line(u"owner"_s), u"Mine"_s);
        hall.press(u"saveWorker"_s);
        QVERIFY(hall.find<QWidget>(u"review"_s)->isVisible());
        // Between the look and the press.
        QVERIFY(hall.enroll(u"org.acme.a"_s, {{u"owner"_s, u"Theirs"_s}}));
        hall.press(u"saveReviewed"_s);
        QTRY_VERIFY(hall.find<QWidget>(u"merge"_s)->isVisible());
        QCOMPARE(hall.stored(u"org.acme.a"_s).json.value(u"owner").toString(), u"Theirs"_s);
        hall.find<QRadioButton>(u"theirs:owner"_s)->click();
        hall.press(u"mergeDraft"_s);
        // Nothing of mine is left to save.
        QTRY_VERIFY(hall.said(u"editorState"_s).contains(u"saved · revision 2"_s));
        QCOMPARE(hall.line(u"owner"_s)->text(), u"Theirs"_s);
    }

    void oneMoreChangeWhileComparingIsComparedAgain()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        type(hall.line(u"owner"_s), u"Mine"_s);
        QVERIFY(hall.enroll(u"org.acme.a"_s, {{u"contact"_s, u"one"_s}}));
        QTRY_VERIFY(hall.find<QWidget>(u"changedMeanwhile"_s)->isVisible());
        hall.press(u"compareChanges"_s);
        QVERIFY(hall.find<QPushButton>(u"mergeDraft"_s)->isEnabled());
        QVERIFY(hall.enroll(u"org.acme.a"_s, {{u"owner"_s, u"Theirs"_s}}));
        hall.press(u"mergeDraft"_s);
        // Their owner was not on the screen: it cannot have been overruled.
        QVERIFY(hall.find<QWidget>(u"merge"_s)->isVisible());
        QVERIFY(!hall.find<QPushButton>(u"mergeDraft"_s)->isEnabled());
        QVERIFY(hall.find<QRadioButton>(u"mine:owner"_s));
    }

    void withoutADraftTheNewerRecordIsShown()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        QVERIFY(hall.enroll(u"org.acme.a"_s, {{u"owner"_s, u"Theirs"_s}}));
        QTRY_COMPARE(hall.line(u"owner"_s)->text(), u"Theirs"_s);
        QVERIFY(!hall.find<QWidget>(u"changedMeanwhile"_s)->isVisible());
    }

    void aChangeOfStatusIsNoConflict()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        type(hall.line(u"owner"_s), u"Mine"_s);
        hall.act(u"Suspend"_s);
        QTRY_COMPARE(hall.stored(u"org.acme.a"_s).status, WorkerStatus::Suspended);
        QTRY_VERIFY(hall.said(u"editorState"_s).startsWith(u"Suspended · draft on revision 2"_s));
        QVERIFY(!hall.find<QWidget>(u"changedMeanwhile"_s)->isVisible());
        hall.press(u"saveWorker"_s);
        hall.press(u"saveReviewed"_s);
        QTRY_COMPARE(hall.stored(u"org.acme.a"_s).json.value(u"owner").toString(), u"Mine"_s);
        QCOMPARE(hall.stored(u"org.acme.a"_s).status, WorkerStatus::Suspended);
    }

    void aRemovedWorkersDraftIsKept()
    {
        WorkersFixture hall({u"org.acme.a"_s});
        QVERIFY(hall.shows(1));
        hall.clickRow(u"org.acme.a"_s);
        type(hall.line(u"owner"_s), u"Mine"_s);
        QVERIFY(await<void>([&](Done<void> done) {
            hall.hall().removeWorker(u"org.acme.a"_s, localCaller(), std::move(done));
        }));
        QTRY_VERIFY(hall.find<QWidget>(u"changedMeanwhile"_s)->isVisible());
        QCOMPARE(hall.line(u"owner"_s)->text(), u"Mine"_s);
        hall.press(u"saveWorker"_s);
        hall.press(u"saveReviewed"_s);
        QTRY_COMPARE(hall.stored(u"org.acme.a"_s).json.value(u"owner").toString(), u"Mine"_s);
    }

private:
    static void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }
};

HALL_TEST(WorkersConflictTest);
#include "workers_conflict_test.moc"
