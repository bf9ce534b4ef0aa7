// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/keys/key_file.h"
#include "core/proof/record_proof.h"
#include "tests/support/test_registry.h"
#include "tests/ui/audit/audit_page_fixture.h"
#include "ui/audit/proof/evidence_tab.h"
#include "ui/models/audit/json_compare.h"

#include <QCheckBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>

using namespace hall;
using namespace hall::test;
using namespace hall::ui;

/// Receipt and proof of a record, and two records side by side.
class AuditPageEvidenceTest : public QObject {
    Q_OBJECT

    using How = ComparedMember::How;

    static EvidenceTab* openTab(const AuditFixture& fixture, const QString& name)
    {
        auto* tab = fixture.find<EvidenceTab>(name);
        fixture.page->detail()->showTab(tab);
        return tab;
    }
    static QString outcome(const EvidenceTab& tab)
    {
        return tab.findChild<PlainLabel*>(u"evidenceOutcome"_s)->text();
    }
    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void aReceiptIsCheckedAndSaved()
    {
        AuditFixture fixture(500);
        QVERIFY(fixture.page && fixture.settled());
        fixture.clickRow(20);
        QTRY_VERIFY(!fixture.page->shownRecord().isEmpty());
        auto* tab = openTab(fixture, u"receiptTab"_s);
        QTRY_VERIFY(!tab->evidence().isEmpty());
        const QByteArray key = fixture.hall->signingKeys().back().publicKey;
        QVERIFY(checkReceipt(tab->evidence(), key));
        QTest::mouseClick(tab->findChild<QPushButton*>(u"checkEvidence"_s), Qt::LeftButton);
        QVERIFY2(outcome(*tab).startsWith(u"It holds."_s), qPrintable(outcome(*tab)));

        QSignalSpy said(tab, &EvidenceTab::said);
        const QString path = fixture.folder.filePath(u"receipt.json"_s);
        tab->saveEvidence(path);
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(checkReceipt(contents(path), key));
        tab->saveKey(fixture.folder.filePath(u"key.pem"_s));
        QTRY_COMPARE(said.count(), 2);
        QCOMPARE(*readPublicKey(contents(fixture.folder.filePath(u"key.pem"_s))), key);
        tab->saveEvidence(u"/nowhere/at/all/receipt.json"_s);
        QTRY_COMPARE(said.count(), 3);
        QVERIFY(said.last().first().toString().contains(u"was not written"_s));
    }

    void aProofFollowsTheRecord()
    {
        AuditFixture fixture(500);
        QVERIFY(fixture.page && fixture.settled());
        fixture.clickRow(20);
        auto* tab = openTab(fixture, u"proofTab"_s);
        QTRY_VERIFY(!tab->evidence().isEmpty());
        const auto first = readRecordProof(tab->evidence());
        QVERIFY(first);
        QCOMPARE(first->seq, fixture.currentNumber());
        QVERIFY(checkRecordProof(*first, fixture.hall->signingKeys().back().publicKey));
        QTest::mouseClick(tab->findChild<QPushButton*>(u"checkEvidence"_s), Qt::LeftButton);
        QVERIFY2(outcome(*tab).contains(u"#%1 of"_s.arg(first->seq)), qPrintable(outcome(*tab)));

        fixture.clickRow(22);
        QTRY_VERIFY(!tab->evidence().isEmpty() &&
                    readRecordProof(tab->evidence())->seq == fixture.currentNumber());
        QCOMPARE(outcome(*tab), u"Not checked yet."_s);
    }

    void twoRecordsSideBySide()
    {
        AuditFixture fixture(500);
        QVERIFY(fixture.page && fixture.settled());
        QSignalSpy said(fixture.page.get(), &AuditLogPage::said);
        fixture.clickRow(3);
        QTest::keyClick(fixture.table(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(said.last().first().toString().contains(u"Pick two"_s));
        fixture.clickRow(5, Qt::ControlModifier);
        QTest::keyClick(fixture.table(), Qt::Key_D, Qt::ControlModifier);
        auto* view = fixture.find<QWidget>(u"compareView"_s);
        QVERIFY(view->isVisible());
        auto* table = fixture.find<QTableWidget>(u"compareTable"_s);
        QVERIFY(table->rowCount() > 0);
        QStringList members;
        for (int row = 0; row < table->rowCount(); ++row) {
            members.append(table->item(row, 0)->text());
            QVERIFY(table->item(row, 1)->text() != u"same"_s);
        }
        QVERIFY(members.contains(u"seq"_s));
        QVERIFY(members.contains(u"receipt_id"_s));
        const int different = table->rowCount();
        fixture.find<QCheckBox>(u"onlyDifferent"_s)->setChecked(false);
        QVERIFY(table->rowCount() > different);
        QTest::mouseClick(fixture.find<QPushButton>(u"closeCompare"_s), Qt::LeftButton);
        QVERIFY(!view->isVisible());
        QVERIFY(fixture.table()->isVisible());
    }

    void membersAreHeldAgainstEachOther()
    {
        const auto compared = compareJson(
            R"({"a":1,"list":[1,{"x":"y"},3],"only":{"here":true},"same":{"deep":"<b>"}})",
            R"({"a":2,"list":[1,{"x":"z"}],"other":null,"same":{"deep":"<b>"}})");
        QVERIFY(compared);
        const std::vector<ComparedMember> expected{
            {u"a"_s, u"1"_s, u"2"_s, How::Different},
            {u"list[0]"_s, u"1"_s, u"1"_s, How::Same},
            {u"list[1].x"_s, u"\"y\""_s, u"\"z\""_s, How::Different},
            {u"list[2]"_s, u"3"_s, {}, How::OnlyLeft},
            {u"only.here"_s, u"true"_s, {}, How::OnlyLeft},
            {u"other"_s, {}, u"null"_s, How::OnlyRight},
            {u"same.deep"_s, u"\"<b>\""_s, u"\"<b>\""_s, How::Same},
        };
        QCOMPARE(compared->size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE((*compared)[i].path, expected[i].path);
            QVERIFY((*compared)[i] == expected[i]);
        }
        QVERIFY(!compareJson("{", "{}"));
        QVERIFY(!compareJson("{}", R"({"a":1,"a":2})"));
    }

    void aListInItsOrder()
    {
        QByteArray list = "[";
        for (int i = 0; i < 12; ++i)
            list += (i ? "," : "") + QByteArray::number(i);
        const auto compared = compareJson("{\"l\":" + list + "]}", "{}");
        QVERIFY(compared);
        QCOMPARE(compared->size(), size_t(12));
        QCOMPARE((*compared)[2].path, u"l[2]"_s);
        QCOMPARE((*compared)[11].path, u"l[11]"_s);
    }
};

HALL_TEST(AuditPageEvidenceTest);
#include "audit_page_evidence_test.moc"
