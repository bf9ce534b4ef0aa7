// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hall/approving/desk_fixture.h"
#include "tests/support/test_registry.h"
#include "ui/approvals/lists/approval_table.h"
#include "ui/models/approvals/approval_history_model.h"
#include "ui/models/approvals/approval_queue_model.h"
#include "ui/models/approvals/approval_words.h"
#include "ui/models/approvals/standing_grant_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;
using ui::ApprovalQueueModel;

/// The lists behind the page: order, place, and what a thousand of them cost.
class PageModelsTest : public QObject {
    Q_OBJECT

private:
    static Approval approval(const QString& id,
                             SupervisorLevel supervisor = SupervisorLevel::Gatekeeper,
                             RiskLevel level = RiskLevel::Medium, qint64 expiresAtMs = 1000)
    {
        Approval one;
        one.id = id;
        one.capabilityId = u"cap.doc.write"_s;
        one.workerId = u"org.acme.writer"_s;
        one.supervisorLevel = supervisor;
        one.level = level;
        one.createdAtMs = 1;
        one.expiresAtMs = expiresAtMs;
        return one;
    }

    static QStringList rows(const QAbstractItemModel& model)
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids += model.index(row, 0).data(ui::ApprovalIdRole).toString();
        return ids;
    }

private Q_SLOTS:
    void theMostUrgentComesFirst()
    {
        ApprovalQueueModel model;
        const QAbstractItemModelTester tester(&model);
        model.put(approval(u"late"_s, SupervisorLevel::Gatekeeper, RiskLevel::High, 9000), false);
        model.put(approval(u"soon"_s, SupervisorLevel::Gatekeeper, RiskLevel::High, 2000), false);
        model.put(approval(u"low"_s, SupervisorLevel::Gatekeeper, RiskLevel::Low, 500), false);
        model.put(approval(u"critical"_s, SupervisorLevel::Gatekeeper, RiskLevel::Critical, 9999),
                  false);
        model.put(approval(u"commander"_s, SupervisorLevel::IncidentCommander, RiskLevel::Low),
                  false);
        model.put(approval(u"notice"_s, SupervisorLevel::Advisory, RiskLevel::Critical, 1), false);
        QCOMPARE(rows(model), (QStringList{u"commander"_s, u"critical"_s, u"soon"_s, u"late"_s,
                                           u"low"_s, u"notice"_s}));
        QCOMPARE(model.nextDeadlineMs(), std::optional<qint64>(1));
    }

    void anEscalatedOneMovesAndStaysPicked()
    {
        ApprovalQueueModel model;
        const QAbstractItemModelTester tester(&model);
        for (const char* id : {"a", "b", "c", "d"})
            model.put(approval(QString::fromLatin1(id)), false);
        const QPersistentModelIndex picked = model.index(model.rowOf(u"c"_s), 0);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.put(approval(u"c"_s, SupervisorLevel::Executor), false);
        QCOMPARE(rows(model), (QStringList{u"c"_s, u"a"_s, u"b"_s, u"d"_s}));
        QCOMPARE(moved.count(), 1);
        QVERIFY(reset.isEmpty());
        QCOMPARE(picked.row(), 0);
        QCOMPARE(picked.data(ui::ApprovalIdRole).toString(), u"c"_s);
        model.put(approval(u"c"_s, SupervisorLevel::Advisory), false);
        QCOMPARE(rows(model), (QStringList{u"a"_s, u"b"_s, u"d"_s, u"c"_s}));
        QCOMPARE(picked.row(), 3);
        // The counter alone moves nothing.
        Approval waiting = approval(u"b"_s);
        waiting.waiting = 3;
        model.put(waiting, false);
        QCOMPARE(moved.count(), 2);
        QCOMPARE(model.index(1, int(ui::QueueColumn::Waiting)).data().toString(), u"3 ×"_s);
        QVERIFY(model.index(0, int(ui::QueueColumn::Waiting)).data().toString().isEmpty());
    }

    void thoseSetAsideStandBelowAHeadingAtTheEnd()
    {
        ApprovalQueueModel model;
        const QAbstractItemModelTester tester(&model);
        model.put(approval(u"a"_s, SupervisorLevel::Executor), false);
        model.put(approval(u"b"_s), false);
        model.put(approval(u"c"_s), true);
        model.put(approval(u"a"_s, SupervisorLevel::Executor), true);
        QCOMPARE(rows(model), (QStringList{u"b"_s, QString(), u"a"_s, u"c"_s}));
        QCOMPARE(model.asideCount(), 2);
        QCOMPARE(model.pendingCount(), 3);
        QVERIFY(model.index(1, 0).data(ui::ApprovalHeadingRole).toBool());
        QVERIFY(model.index(1, 0).data().toString().contains(u'2'));
        QCOMPARE(model.flags(model.index(1, 0)), Qt::NoItemFlags);
        QVERIFY(!model.approvalAt(1));
        QVERIFY(model.nextAfter(u"b"_s).isEmpty());
        QCOMPARE(model.nextAfter({}), u"b"_s);
        QCOMPARE(model.nextAfter(u"a"_s), u"b"_s);
        model.put(approval(u"a"_s, SupervisorLevel::Executor), false);
        Approval done = approval(u"c"_s);
        done.state = ApprovalState::Denied;
        model.put(done, true);
        QCOMPARE(rows(model), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(model.asideCount(), 0);
        QCOMPARE(model.nextAfter(u"a"_s), u"b"_s);
        QCOMPARE(model.nextAfter(u"b"_s), u"a"_s);
        model.take(u"a"_s);
        model.take(u"b"_s);
        model.take(u"b"_s);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.nextAfter({}).isEmpty());
    }

    void aThousandPendingStayFluid()
    {
        ui::Theme theme;
        ApprovalQueueModel model;
        ui::ApprovalTable table(model, {}, theme);
        table.resize(600, 800);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy laidOut(&model, &QAbstractItemModel::layoutChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        for (int i = 0; i < 1000; ++i) {
            model.put(approval(u"apr_%1"_s.arg(i), SupervisorLevel(i % 4), RiskLevel(i % 3),
                               10'000 + i * 7919 % 1000),
                      false);
        }
        table.pickRow(500);
        const QString picked = table.currentId();
        QCoreApplication::processEvents();
        QCOMPARE(inserted.count(), 1000);
        // A second of the clock, an escalation and a verdict: none of them makes the list anew.
        for (int i = 0; i < 20; ++i) {
            model.setNow(i * 1000);
            model.put(approval(u"apr_%1"_s.arg(i * 31), SupervisorLevel::IncidentCommander), false);
            model.take(u"apr_%1"_s.arg(i * 31 + 1));
            QCoreApplication::processEvents();
        }
        QCOMPARE(reset.count(), 0);
        QCOMPARE(laidOut.count(), 0);
        QCOMPARE(table.currentId(), picked);
        QCOMPARE(table.currentIndex().data(ui::ApprovalIdRole).toString(), picked);
    }

    void theHistoryComesInPagesNewestFirst()
    {
        DeskFixture hall(QJsonObject{{u"max_pending_per_token"_s, 1000}});
        constexpr int resolved = ui::ApprovalHistoryModel::pageSize + 20;
        // The session's token may have a hundred at once.
        for (int done = 0; done < resolved; done += 60) {
            for (int i = 0; i < 60; ++i)
                hall.ask({{u"request"_s, QJsonObject{{u"row"_s, done + i}}}});
            hall.pass(3'600'000);
            hall.expire();
        }
        QCOMPARE(hall.desk().pending().size(), std::size_t(0));

        ui::ApprovalHistoryModel model(hall.desk());
        QSignalSpy answered(&model, &ui::ApprovalHistoryModel::answered);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({}));
        QTRY_COMPARE(answered.count(), 1);
        QCOMPARE(model.rowCount(), ui::ApprovalHistoryModel::pageSize);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QTRY_COMPARE(answered.count(), 2);
        QCOMPARE(model.rowCount(), resolved);
        QStringList all = rows(model);
        all.removeDuplicates();
        QCOMPARE(all.size(), resolved);
        for (int row = 1; row < resolved; ++row)
            QVERIFY(model.approvalAt(row - 1)->resolvedAtMs >= model.approvalAt(row)->resolvedAtMs);

        // What is resolved now comes in at the top, once.
        const QString id =
            hall.ask({{u"request"_s, QJsonObject{{u"row"_s, -1}}}}).pendingApprovalId;
        model.put(*hall.desk().find(id));
        QCOMPARE(model.rowOf(id), -1);
        QVERIFY(hall.resolve(id, hall.attempt(VerdictWord::Deny)).ok());
        model.put(*hall.desk().find(id));
        model.put(*hall.desk().find(id));
        QCOMPARE(model.rowOf(id), 0);
        QCOMPARE(model.rowCount(), resolved + 1);

        // Another question begins anew, and the answer to the old one is not taken.
        model.setState(ApprovalState::Denied);
        QCOMPARE(model.rowCount(), 0);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(model.isComplete());
        model.put(Approval{});
        QCOMPARE(model.rowCount(), 1);
    }

    void grantsKeepTheirRows()
    {
        ui::StandingGrantModel model;
        const QAbstractItemModelTester tester(&model);
        StandingGrant old;
        old.id = u"grt_1"_s;
        old.capabilityId = u"cap.doc.write"_s;
        old.expiresAtMs = 100'000;
        model.setGrants({old}, 1000);
        const QPersistentModelIndex picked = model.index(0, 0);
        StandingGrant fresh = old;
        fresh.id = u"grt_2"_s;
        old.hits = 1234;
        old.revokedAtMs = 900;
        model.setGrants({fresh, old}, 1000);
        QCOMPARE(picked.row(), 1);
        QCOMPARE(model.inForceCount(), 1);
        QCOMPARE(picked.data().toString(), u"Revoked"_s);
        QCOMPARE(model.index(0, 0).data().toString(), u"In force"_s);
        QCOMPARE(model.index(0, int(ui::GrantColumn::LastHit)).data().toString(), u"never"_s);
        model.setNow(200'000);
        QCOMPARE(model.index(0, 0).data().toString(), u"Expired"_s);
        model.setGrants({}, 200'000);
        QCOMPARE(model.rowCount(), 0);
    }

    void durationsAreReadAtAGlance_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, qint64 ms, const QString& text) {
            QTest::newRow(name) << ms << text;
        };
        row("over", -1, u"due"_s);
        row("zero", 0, u"due"_s);
        row("a moment", 1, u"1 s"_s);
        row("seconds", 119'000, u"119 s"_s);
        row("minutes", 120'000, u"2 min"_s);
        row("many minutes", 7'199'000, u"119 min"_s);
        row("hours", 2 * 3'600'000 + 5 * 60'000, u"2 h 05 min"_s);
        row("days", 3 * 86'400'000LL + 4 * 3'600'000, u"3 d 4 h"_s);
    }
    void durationsAreReadAtAGlance()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        QCOMPARE(ui::durationText(ms), text);
    }

    void whatCameFromOutsideIsSpelledOut()
    {
        Approval trick = approval(u"apr_1"_s);
        trick.capabilityId = u"cap.doc.read\u202Eetirw"_s;
        trick.workerId = u"<b>org.acme</b>"_s;
        QVERIFY(ui::approvalTitle(trick).contains(u"\\u202E"_s));
        ApprovalQueueModel model;
        model.put(trick, false);
        const QModelIndex capability = model.index(0, int(ui::QueueColumn::Capability));
        QVERIFY(capability.data().toString().contains(u"\\u202E"_s));
        QVERIFY(!capability.data(Qt::ToolTipRole).toString().contains(QChar(0x202e)));
        const QModelIndex worker = model.index(0, int(ui::QueueColumn::Worker));
        QVERIFY(!worker.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    }
};

HALL_TEST(PageModelsTest);
#include "page_models_test.moc"
