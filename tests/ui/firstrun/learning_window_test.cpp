// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/firstrun/first_run_fixture.h"
#include "ui/controls/detail/json_view.h"
#include "ui/controls/panels/banner.h"
#include "ui/feed/feed_page.h"
#include "ui/firstrun/learning/marks_window.h"
#include "ui/models/feed_model.h"
#include "ui/models/firstrun/example_set.h"

#include <QTableView>
#include <QTreeWidget>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// Learning mode in the window: offered, shown, marked, turned into rules, ended.
class LearningWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromAWeekOfMarksToARule()
    {
        FirstRunFixture f;
        for (const QString& id : ui::exampleWorkers())
            QVERIFY(f.fixture.enroll(ui::exampleRecord(id)).ok());
        QVERIFY(await<QJsonObject>([&](Done<QJsonObject> done) {
                    f.hall().importBundle(ui::bundleWithExampleRule(f.hall().snapshot()->bundle()),
                                          localCaller(), std::move(done));
                }).ok());
        QVERIFY(!f.shows("learningBanner"));
        click(f.button("learnForAWeek"));
        QTRY_VERIFY(f.shows("learningBanner"));
        const qint64 until = f.hall().snapshot()->bundle().config.learningUntilMs;
        QVERIFY(until > QDateTime::currentMSecsSinceEpoch());
        QVERIFY(f.shows("endLearning") && !f.shows("learnForAWeek"));

        const auto marked = f.fixture.route(ui::approvalRequest());
        QVERIFY(marked.ok() && marked->decision.wouldHaveAsked);
        auto* feed = f.window->findChild<ui::FeedPage*>();
        feed->setFilterText(u"would_have_asked:true"_s);
        feed->refresh();
        auto* table = feed->findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const QModelIndex outcome = table->model()->index(0, int(ui::FeedColumn::Outcome));
        QCOMPARE(outcome.data().toString(), u"Would have asked"_s);
        QVERIFY(outcome.data(ui::FeedModel::WouldHaveAskedRole).toBool());

        click(f.button("bannerMarks"));
        auto* window = f.window->findChild<ui::MarksWindow*>();
        QVERIFY(window);
        auto* list = window->findChild<QTreeWidget*>(u"markList"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        auto* save = window->findChild<QPushButton*>(u"saveMarkRules"_s);
        QVERIFY(!save->isEnabled());
        list->topLevelItem(0)->setCheckState(0, Qt::Checked);
        QVERIFY(save->isEnabled());
        QVERIFY(window->findChild<ui::JsonView*>(u"markRules"_s)
                    ->shownText()
                    .contains(ui::exampleMailer));
        const std::size_t before = f.hall().snapshot()->bundle().rules.size();
        click(save);
        QTRY_COMPARE(f.hall().snapshot()->bundle().rules.size(), before + 1);
        QTRY_VERIFY(f.fixture.route(ui::approvalRequest())->decision.allowed());

        click(f.button("bannerEndLearning"));
        QTRY_VERIFY(!f.shows("learningBanner"));
        QCOMPARE(f.hall().snapshot()->bundle().config.learningUntilMs, 0);
        QCOMPARE(f.hall().snapshot()->bundle().rules.size(), before + 1);
    }
};

HALL_TEST(LearningWindowTest);
#include "learning_window_test.moc"
