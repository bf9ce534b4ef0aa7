// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nameless.h"
#include "tests/support/test_registry.h"
#include "tests/ui/approvals/risk_fixture.h"
#include "ui/models/risk/pattern_table_model.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableWidget>
#include <QTextBlock>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;
using ui::PatternTableModel;

/// The tab about risk: what is in force is shown, and edited without losing anybody's change.
class RiskPatternsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInPatternsAreShown()
    {
        RiskFixture fixture;
        auto* table = fixture.table("patternTable");
        QCOMPARE(table->model()->rowCount(), int(PatternSet::builtIn()->patterns().size()));
        QCOMPARE(PageFixture::cell(table, 0, PatternTableModel::IdColumn),
                 u"destroys-people-data-or-infrastructure"_s);
        QCOMPARE(PageFixture::cell(table, 0, PatternTableModel::FloorColumn), u"0.85 Critical"_s);
        QCOMPARE(fixture.text("patternOrigin"), u"In force: built-in, version hall-1"_s);
        QVERIFY(!fixture.button("resetPatterns")->isVisible());
        fixture.click("copyPatternHash");
        QCOMPARE(QGuiApplication::clipboard()->text(), PatternSet::builtIn()->sha256());
        // A chosen one is told whole.
        PageFixture::clickRow(table, 2);
        QVERIFY(fixture.text("patternChosen").contains(u"decommission"_s));
        QVERIFY(fixture.text("patternChosen").contains(u"environment production"_s));
    }

    void profileAndChallengesComeFromTheConfiguration()
    {
        RiskFixture fixture;
        QCOMPARE(fixture.label("profile-standard"), u"Profile standard, in force"_s);
        QCOMPARE(fixture.label("profile-attesta"), u"Profile attesta"_s);
        QCOMPARE(fixture.label("challenge-high"), u"quiz"_s);
        QVERIFY(fixture
                    .storeElsewhere({{u"profile"_s, u"attesta"_s}},
                                    {{u"challenges"_s, QJsonObject{{u"high"_s, u"multi_party"_s}}}})
                    .ok());
        QTRY_COMPARE(fixture.label("profile-attesta"), u"Profile attesta, in force"_s);
        QCOMPARE(fixture.label("profile-standard"), u"Profile standard"_s);
        QCOMPARE(fixture.label("challenge-high"), u"multi_party"_s);
        QVERIFY(fixture.label("patternNote").contains(u"attesta"_s));
        // And the trial goes by it: the environment multiplies, no pattern raises.
        fixture.part<QLineEdit>("trialName")->setText(u"delete_account"_s);
        fixture.part<QLineEdit>("trialArguments")->setText(u"{\"id\":\"cust_123\"}"_s);
        QVERIFY(fixture.text("trialVerdict").startsWith(u"0.61"_s));
        QVERIFY(fixture.text("trialVerdict").contains(u"Two reviewers"_s));
    }

    void aTrialIsScoredAsItIsTyped()
    {
        RiskFixture fixture;
        auto* name = fixture.part<QLineEdit>("trialName");
        auto* arguments = fixture.part<QLineEdit>("trialArguments");
        auto* parts = fixture.part<QTableWidget>("trialParts");
        QVERIFY(!parts->isVisible());
        const auto before = fixture.desk.hall->status().headSeq;
        name->setFocus();
        QTest::keyClicks(name, u"delete_account"_s);
        QTest::keyClicks(arguments, u"{\"id\":\"cust_123\"}"_s);
        QVERIFY(fixture.text("trialVerdict").startsWith(u"0.85 · Critical"_s));
        QVERIFY(parts->isVisible());
        QCOMPARE(parts->rowCount(), 7);
        QCOMPARE(parts->item(5, 0)->text(), u"destroys-people-data-or-infrastructure"_s);
        QCOMPARE(parts->item(5, 1)->text(), u"at least 0.85"_s);
        QVERIFY(!parts->item(0, 2)->text().isEmpty());
        // What a row cuts off is below, whole.
        parts->setFocus();
        parts->selectRow(5);
        QVERIFY(fixture.text("trialWhole").contains(u"Found: "_s));
        // No floor of production elsewhere.
        auto* environment = fixture.part<QComboBox>("trialEnvironment");
        environment->setCurrentText(u"development"_s);
        QCOMPARE(parts->rowCount(), 6);
        arguments->setText(u"{\"id\":"_s);
        QVERIFY(fixture.text("trialVerdict").startsWith(u"Arguments: "_s));
        QVERIFY(!parts->isVisible());
        arguments->clear();
        name->clear();
        QVERIFY(fixture.text("trialVerdict").startsWith(u"Type the name"_s));
        QCOMPARE(fixture.desk.hall->status().headSeq, before);
    }

    void anEditIsCheckedTriedAndSaved()
    {
        RiskFixture fixture;
        auto* table = fixture.table("patternTable");
        const std::size_t rules = fixture.desk.hall->snapshot()->bundle().rules.size();
        const QString workers = fixture.desk.worker;
        QVERIFY(rules > 0);
        fixture.part<QLineEdit>("trialName")->setText(u"delete_comment"_s);
        fixture.part<QComboBox>("trialEnvironment")->setCurrentText(u"development"_s);
        const QString inForce = fixture.text("trialVerdict");
        fixture.click("editPatterns");
        QVERIFY(fixture.json()->isVisible());
        QVERIFY(fixture.json()->hasFocus());
        QCOMPARE(fixture.json()->toPlainText(), QString::fromUtf8(PatternSet::builtInText()));
        QVERIFY(!fixture.button("savePatterns")->isEnabled());

        // A slip: the reader names the member, the line is marked, nothing can be saved.
        fixture.json()->setPlainText(RiskFixture::jsonText(RiskFixture::patterns(3)));
        QVERIFY(fixture.text("patternState").startsWith(u"$.patterns[0].floor "_s));
        const int line = fixture.page->findChild<ui::PatternEditor*>()->markedLine();
        QVERIFY(fixture.json()->document()->findBlockByNumber(line - 1).text().contains(
            u"\"floor\""_s));
        QVERIFY(!fixture.button("savePatterns")->isEnabled());
        QCOMPARE(table->model()->rowCount(), int(PatternSet::builtIn()->patterns().size()));
        QVERIFY(fixture.label("trialAgainst").contains(u"mistake"_s));
        QCOMPARE(fixture.text("trialVerdict"), inForce);

        // Put right: shown and tried before it is saved.
        fixture.json()->setPlainText(RiskFixture::jsonText(RiskFixture::patterns(0.95)));
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(fixture.text("trialVerdict").startsWith(u"0.95 · Critical"_s));
        QVERIFY(fixture.label("trialAgainst").contains(inForce));
        QVERIFY(fixture.config().risk.patterns.isEmpty());
        QSignalSpy said(fixture.page.get(), &ui::ApprovalsPage::said);
        QTest::keyClick(fixture.json(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(fixture.config().risk.patterns, RiskFixture::patterns(0.95));
        QTRY_VERIFY(!fixture.json()->isVisible());
        QTRY_COMPARE(said.count(), 1);
        QCOMPARE(fixture.text("patternOrigin"), u"In force: your own, without a version"_s);
        fixture.click("copyPatternHash");
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 sha256Label(canonicalJson(RiskFixture::patterns(0.95))));
        // Rules, workers and claims are where they were.
        QCOMPARE(fixture.snapshot->bundle().rules.size(), rules);
        QVERIFY(fixture.snapshot->worker(workers));

        // It is in force: the Hall asks two people about it.
        const auto call = parseActionCall({{u"function_name"_s, u"delete_comment"_s},
                                           {u"environment"_s, u"development"_s},
                                           {u"dry_run"_s, true}});
        QVERIFY(call.ok());
        const auto answer = await<EvaluateAnswer>([&](Done<EvaluateAnswer> done) {
            fixture.desk.hall->evaluate(*call, fixture.desk.agent, std::move(done));
        });
        QVERIFY(answer.ok());
        QCOMPARE(answer->risk.effectiveScore, 0.95);

        // And back.
        fixture.click("resetPatterns");
        QVERIFY(fixture.part<QWidget>("confirmReset")->isVisible());
        QVERIFY(!fixture.config().risk.patterns.isEmpty());
        fixture.confirm("confirmReset");
        QTRY_VERIFY(fixture.config().risk.patterns.isEmpty());
        QTRY_COMPARE(fixture.text("patternOrigin"), u"In force: built-in, version hall-1"_s);
        QVERIFY(!fixture.button("resetPatterns")->isVisible());
        QCOMPARE(fixture.snapshot->bundle().rules.size(), rules);
    }

    void whatSomebodyElseStoresIsNotLostAndNeitherIsTheText()
    {
        RiskFixture fixture;
        const QJsonObject mine = RiskFixture::patterns(0.95);
        const QJsonObject theirs = RiskFixture::patterns(0.5, u"theirs"_s);
        fixture.click("editPatterns");
        fixture.json()->setPlainText(RiskFixture::jsonText(mine));
        auto* conflict = fixture.part<QWidget>("patternConflict");
        // What is no matter of the patterns is no conflict.
        QVERIFY(fixture.storeElsewhere({}, {{u"max_pending"_s, 7}}).ok());
        QTRY_COMPARE(fixture.config().approvals.maxPending, 7);
        QCoreApplication::processEvents();
        QVERIFY(!conflict->isVisible());
        QVERIFY(fixture.storeElsewhere({{u"patterns"_s, theirs}}, {{u"max_pending"_s, 7}}).ok());
        // The click comes before the news: nothing is stored over it.
        fixture.click("savePatterns");
        QTRY_VERIFY(conflict->isVisible());
        QCOMPARE(fixture.config().risk.patterns, theirs);
        QCOMPARE(fixture.json()->toPlainText(), RiskFixture::jsonText(mine));
        QVERIFY(!fixture.button("savePatterns")->isEnabled());

        fixture.click("takeTheirs");
        QVERIFY(!conflict->isVisible());
        QVERIFY(fixture.json()->toPlainText().contains(u"theirs"_s));
        QVERIFY(!fixture.button("savePatterns")->isEnabled());
        fixture.json()->undo();
        QCOMPARE(fixture.json()->toPlainText(), RiskFixture::jsonText(mine));
        QVERIFY(fixture.button("savePatterns")->isEnabled());

        const QJsonObject again = RiskFixture::patterns(0.6, u"again"_s);
        QVERIFY(fixture.storeElsewhere({{u"patterns"_s, again}}, {{u"max_pending"_s, 7}}).ok());
        QTRY_VERIFY(conflict->isVisible());
        fixture.click("keepMine");
        QVERIFY(!conflict->isVisible());
        fixture.click("savePatterns");
        QTRY_COMPARE(fixture.config().risk.patterns, mine);
        // Their other change is still there.
        QCOMPARE(fixture.config().approvals.maxPending, 7);
    }

    void typedTextIsNotGivenUpByOneKey()
    {
        RiskFixture fixture;
        fixture.click("editPatterns");
        QTest::keyClick(fixture.json(), Qt::Key_Escape);
        QVERIFY(!fixture.json()->isVisible());
        QVERIFY(fixture.button("editPatterns")->hasFocus());

        fixture.click("editPatterns");
        QTest::keyClicks(fixture.json(), u"x"_s);
        QTest::keyClick(fixture.json(), Qt::Key_Escape);
        QVERIFY(fixture.json()->isVisible());
        auto* question = fixture.part<QWidget>("discardPatterns");
        QVERIFY(question->isVisible());
        QTest::keyClick(question->findChild<QPushButton*>(u"cancel"_s), Qt::Key_Escape);
        QVERIFY(!question->isVisible());
        QVERIFY(fixture.json()->toPlainText().startsWith(u'x'));
        fixture.click("cancelPatterns");
        fixture.confirm("discardPatterns");
        QVERIFY(!fixture.json()->isVisible());
        QCOMPARE(fixture.table("patternTable")->model()->rowCount(),
                 int(PatternSet::builtIn()->patterns().size()));
        QVERIFY(fixture.config().risk.patterns.isEmpty());
    }

    void aFailedSaveSaysWhyAndKeepsTheText()
    {
        RiskFixture fixture;
        fixture.click("editPatterns");
        const QString text = RiskFixture::jsonText(RiskFixture::patterns(0.95));
        fixture.json()->setPlainText(text);
        // Without its file the log takes no record, and what is not recorded is not done.
        const QString path = fixture.desk.hall->databasePath();
        QVERIFY(QFile::rename(path, path + u".aside"_s));
        fixture.click("savePatterns");
        QTRY_VERIFY(fixture.text("patternState").startsWith(u"Not saved: "_s));
        QVERIFY(fixture.text("patternState").contains(path));
        QCOMPARE(fixture.json()->toPlainText(), text);
        QVERIFY(fixture.config().risk.patterns.isEmpty());
        // And it can be tried again.
        QVERIFY(QFile::rename(path + u".aside"_s, path));
        fixture.click("savePatterns");
        QTRY_COMPARE(fixture.config().risk.patterns, RiskFixture::patterns(0.95));
        QTRY_VERIFY(!fixture.json()->isVisible());
    }

    void everythingHasANameAndFitsASmallWindow()
    {
        RiskFixture fixture({720, 520});
        const auto look = [&] {
            QCoreApplication::processEvents();
            QCOMPARE(nameless(fixture.page.get()).join(u"; "_s), QString());
            QVERIFY2(fixture.risk()->widget()->width() <= fixture.risk()->viewport()->width(),
                     qPrintable(u"%1 > %2"_s.arg(fixture.risk()->widget()->width())
                                    .arg(fixture.risk()->viewport()->width())));
        };
        look();
        fixture.click("editPatterns");
        // Both sides of the edit are in view, and so is all of it.
        auto* splitter = fixture.part<QSplitter>("patternSplitter");
        QVERIFY(splitter->sizes().at(0) > 0 && splitter->sizes().at(1) > 0);
        const auto isInView = [&] {
            const QRect seen = fixture.risk()->viewport()->rect();
            const QPoint at = splitter->mapTo(fixture.risk()->viewport(), QPoint());
            return seen.contains(QRect(at, splitter->size()));
        };
        QVERIFY(isInView());
        fixture.part<QLineEdit>("trialName")->setText(u"delete_account"_s);
        look();
        QVERIFY(isInView());
    }

    void allOfItIsReachedByTab()
    {
        RiskFixture fixture;
        fixture.click("editPatterns");
        fixture.json()->setPlainText(RiskFixture::jsonText(RiskFixture::patterns(0.95)));
        fixture.tabs()->setFocus();
        QStringList visited;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QString name = QApplication::focusWidget()->objectName();
            if (!visited.isEmpty() && name == visited.first())
                break;
            visited += name;
        }
        for (const QString& name : {u"copyPatternHash"_s, u"patternTable"_s, u"patternJson"_s,
                                    u"savePatterns"_s, u"cancelPatterns"_s, u"trialName"_s,
                                    u"trialArguments"_s, u"trialEnvironment"_s, u"switchTrust"_s})
            QVERIFY2(visited.contains(name), qPrintable(name + u" not in "_s + visited.join(u' ')));
        QVERIFY(visited.indexOf(u"patternTable"_s) < visited.indexOf(u"patternJson"_s));
        QVERIFY(visited.indexOf(u"patternJson"_s) < visited.indexOf(u"savePatterns"_s));
        QVERIFY(visited.indexOf(u"savePatterns"_s) < visited.indexOf(u"trialName"_s));
    }
};

HALL_TEST(RiskPatternsTest);
#include "risk_patterns_test.moc"
