// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace hall;
using namespace Qt::StringLiterals;

/// The one word that stands for two terms.
class WouldHaveAskedTest : public QObject {
    Q_OBJECT

    static RecordFields record(const QByteArray& outcome, const QByteArray& code)
    {
        RecordFields fields;
        fields.kind = "decision";
        fields.outcome = outcome;
        fields.code = code;
        return fields;
    }

private Q_SLOTS:
    void itFindsWhatWasMarked_data()
    {
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("marked");
        const auto row = [](const char* outcome, const char* code, bool marked) {
            QTest::addRow("%s %s", outcome, code)
                << QByteArray(outcome) << QByteArray(code) << marked;
        };
        row("DENY", "DENY_REQUIRES_HUMAN", true);
        row("DENY", "DENY_REQUIRES_HUMAN_APPROVAL", true);
        row("REQUIRE_HUMAN", "DENY_REQUIRES_HUMAN_APPROVAL", false);
        row("DENY", "DENY_LOCKDOWN", false);
        row("DENY", "DENY_APPROVAL_DENIED", false);
        row("ALLOW", "", false);
    }
    void itFindsWhatWasMarked()
    {
        QFETCH(QByteArray, outcome);
        QFETCH(QByteArray, code);
        QFETCH(bool, marked);
        const auto filter = parseFilter(u"would_have_asked:true", 0);
        QVERIFY(filter.ok());
        QCOMPARE(filter->matches(record(outcome, code)), marked);
        QCOMPARE(wouldHaveAsked(record(outcome, code)), marked);
    }

    void itJoinsOthers()
    {
        const auto filter = parseFilter(u"-env:prod would_have_asked:TRUE worker:org.acme.a", 0);
        QVERIFY(filter.ok());
        RecordFields fields = record("DENY", "DENY_REQUIRES_HUMAN");
        fields.worker = u"org.acme.a"_s;
        QVERIFY(filter->matches(fields));
        fields.env = "prod";
        QVERIFY(!filter->matches(fields));
    }

    void everythingElseIsRefusedAtItsColumn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("column");
        QTest::newRow("false") << u"would_have_asked:false"_s << u"1"_s;
        QTest::newRow("excluded") << u"env:dev -would_have_asked:true"_s << u"10"_s;
        QTest::newRow("prefix") << u"would_have_asked:t*"_s << u"1"_s;
        QTest::newRow("list") << u"would_have_asked:true,false"_s << u"1"_s;
        QTest::newRow("compared") << u"would_have_asked>=true"_s << u"17"_s;
        QTest::newRow("open quote") << u"would_have_asked:\"true"_s << u"18"_s;
    }
    void everythingElseIsRefusedAtItsColumn()
    {
        QFETCH(QString, text);
        const auto filter = parseFilter(text, 0);
        QVERIFY(!filter.ok());
        QCOMPARE(filter.error().code, u"INVALID_FILTER"_s);
        QTEST(filter.error().field, "column");
    }

    void itIsOfferedWhileOneTypes()
    {
        QCOMPARE(completeFilter(u"would", 5).candidates, QStringList{u"would_have_asked:"_s});
        QCOMPARE(completeFilter(u"would_have_asked:", 17).candidates, QStringList{u"true"_s});
    }
};

HALL_TEST(WouldHaveAskedTest);
#include "would_have_asked_test.moc"
