// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/governing/agent_trust.h"
#include "tests/support/nameless.h"
#include "tests/support/test_registry.h"
#include "tests/ui/approvals/risk_fixture.h"
#include "ui/models/risk/trust_table_model.h"

#include <QSignalSpy>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;
using Column = ui::TrustTableModel::Column;

/// Trust in the window: what people decided is shown, and each change of it takes a reason.
class RiskTrustTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trustIsSwitchedAfterAQuestion()
    {
        RiskFixture fixture;
        QVERIFY(fixture.label("trustState").startsWith(u"Off"_s));
        fixture.click("switchTrust");
        QVERIFY(fixture.part<QWidget>("confirmTrust")->isVisible());
        QVERIFY(!fixture.config().risk.trust);
        QTest::keyClick(fixture.part<QWidget>("confirmTrust"), Qt::Key_Escape);
        QVERIFY(!fixture.part<QWidget>("confirmTrust")->isVisible());
        QVERIFY(!fixture.config().risk.trust);
        fixture.click("switchTrust");
        fixture.confirm("confirmTrust");
        QTRY_VERIFY(fixture.config().risk.trust);
        QTRY_VERIFY(fixture.label("trustState").startsWith(u"On"_s));
        QCOMPARE(fixture.button("switchTrust")->text(), u"Turn off…"_s);
        // Somebody else's change comes in, too, and the rule is still there.
        QVERIFY(fixture.storeElsewhere({{u"trust"_s, false}}).ok());
        QTRY_VERIFY(fixture.label("trustState").startsWith(u"Off"_s));
        QCOMPARE(fixture.desk.hall->snapshot()->bundle().rules.size(), std::size_t(1));
    }

    void anAgentIsListedRevokedAndRestored()
    {
        RiskFixture fixture;
        auto* table = fixture.table("trustTable");
        QVERIFY(fixture.part<QLabel>("noAgents")->isVisible());
        QVERIFY(!fixture.button("revokeTrust")->isVisible());
        const QString id = fixture.ask(0);
        QVERIFY(fixture.desk.resolve(id, fixture.desk.attempt(VerdictWord::Deny)).ok());
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(PageFixture::cell(table, 0, Column::TokenColumn), u"agent"_s);
        QCOMPARE(PageFixture::cell(table, 0, Column::AgentColumn), DeskFixture::worker);
        QCOMPARE(PageFixture::cell(table, 0, Column::TrustColumn), u"0.00"_s);
        QCOMPARE(PageFixture::cell(table, 0, Column::OutcomesColumn), u"1"_s);
        QVERIFY(!fixture.button("revokeTrust")->isEnabled());

        fixture.risk()->ensureWidgetVisible(table);
        PageFixture::clickRow(table, 0);
        QVERIFY(fixture.button("revokeTrust")->isEnabled());
        QVERIFY(!fixture.button("restoreTrust")->isEnabled());
        fixture.click("revokeTrust");
        auto* panel = fixture.part<QWidget>("trustReason");
        auto* reason = panel->findChild<QLineEdit*>(u"reason"_s);
        auto* confirm = panel->findChild<QPushButton*>(u"confirm"_s);
        QVERIFY(reason->hasFocus());
        // All of the question is in view, wherever the page was.
        const auto isInView = [&] {
            const QRect seen = fixture.risk()->viewport()->rect();
            return seen.contains(
                QRect(panel->mapTo(fixture.risk()->viewport(), QPoint()), panel->size()));
        };
        QTRY_VERIFY(isInView());
        // No reason, no act; Enter does not act either.
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(reason, u"  "_s);
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(reason, u"it lied"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(panel->isVisible());
        QVERIFY(!fixture.desk.hall->trustOfAgents().front().revokedAtMs);
        QSignalSpy said(fixture.page.get(), &ui::ApprovalsPage::said);
        fixture.click(confirm);
        QTRY_COMPARE(PageFixture::cell(table, 0, Column::StateColumn), u"Revoked"_s);
        QTRY_COMPARE(said.count(), 1);
        // The row is still the chosen one.
        QCOMPARE(table->currentId(), fixture.desk.hall->trustOfAgents().front().key);
        QVERIFY(!fixture.button("revokeTrust")->isEnabled());

        fixture.click("restoreTrust");
        QTest::keyClicks(reason, u"it was us"_s);
        fixture.click(confirm);
        QTRY_COMPARE(PageFixture::cell(table, 0, Column::StateColumn), u"Earned"_s);
        QCOMPARE(PageFixture::cell(table, 0, Column::TrustColumn), u"0.30"_s);
        fixture.click("reportIncident");
        QTest::keyClicks(reason, u"it broke the build"_s);
        fixture.click(confirm);
        QTRY_COMPARE(PageFixture::cell(table, 0, Column::IncidentsColumn), u"1"_s);
        QCOMPARE(PageFixture::cell(table, 0, Column::TrustColumn), u"0.21"_s);
        QCOMPARE(nameless(fixture.page.get()).join(u"; "_s), QString());
    }

    void agentsAreFoundByName()
    {
        RiskFixture fixture;
        const QString id = fixture.ask(0);
        QVERIFY(fixture.desk.resolve(id, fixture.desk.attempt(VerdictWord::Deny)).ok());
        auto* table = fixture.table("trustTable");
        QTRY_VERIFY(table->isVisible());
        auto* filter = fixture.part<QLineEdit>("trustFilter");
        QTest::keyClicks(filter, u"WRITER"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::keyClicks(filter, u"!"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(fixture.part<QLabel>("noAgents")->isVisible());
        filter->clear();
        QVERIFY(table->isVisible());
    }

    void whatTheHallRefusesIsSaidInPlace()
    {
        RiskFixture fixture;
        const QString id = fixture.ask(0);
        QVERIFY(fixture.desk.resolve(id, fixture.desk.attempt(VerdictWord::Deny)).ok());
        auto* table = fixture.table("trustTable");
        QTRY_VERIFY(table->isVisible());
        fixture.risk()->ensureWidgetVisible(table);
        PageFixture::clickRow(table, 0);
        fixture.click("reportIncident");
        auto* panel = fixture.part<QWidget>("trustReason");
        panel->findChild<QLineEdit*>(u"reason"_s)->setText(QString(5000, u'x'));
        fixture.click(panel->findChild<QPushButton*>(u"confirm"_s));
        auto* failure = fixture.part<ui::PlainLabel>("trustFailure");
        QTRY_VERIFY(failure->isVisible());
        QVERIFY(failure->text().startsWith(u"The incident was not recorded: "_s));
        QCOMPARE(PageFixture::cell(table, 0, Column::IncidentsColumn), u"0"_s);
    }
};

HALL_TEST(RiskTrustTest);
#include "risk_trust_test.moc"
