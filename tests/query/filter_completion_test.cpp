// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace hall;
using namespace Qt::StringLiterals;

class FilterCompletionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// `|` is the cursor, `[` and `]` stand around what a candidate replaces.
    void completes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("length");
        QTest::addColumn<QStringList>("candidates");
        QTest::newRow("field") << u"ou|"_s << 0 << 2 << QStringList{u"outcome:"_s};
        QTest::newRow("field after a term")
            << u"env:dev c|"_s << 8 << 1
            << QStringList{u"capability:"_s, u"code:"_s, u"correlation:"_s};
        QTest::newRow("excluded field") << u"-ou|"_s << 1 << 2 << QStringList{u"outcome:"_s};
        QTest::newRow("values") << u"env:|"_s << 4 << 0
                                << QStringList{u"dev"_s, u"stage"_s, u"prod"_s, u"edge"_s};
        QTest::newRow("value begun") << u"outcome:de|"_s << 8 << 2 << QStringList{u"DENY"_s};
        QTest::newRow("second value")
            << u"outcome:ALLOW,re|"_s << 14 << 2 << QStringList{u"REQUIRE_HUMAN"_s};
        QTest::newRow("inside a word")
            << u"env:p|xx since:1h"_s << 4 << 3 << QStringList{u"prod"_s};
        QTest::newRow("in quotes") << u"\"a ou|"_s << 0 << 5 << QStringList{};
        QTest::newRow("open field") << u"worker:a|"_s << 7 << 1 << QStringList{};
        QTest::newRow("unknown field") << u"nope:a|"_s << 5 << 1 << QStringList{};
        QTest::newRow("complete") << u"env:prod|"_s << 4 << 4 << QStringList{};
    }
    void completes()
    {
        QFETCH(QString, text);
        const auto cursor = int(text.indexOf(u'|'));
        text.remove(u'|');
        const FilterCompletion completion = completeFilter(text, cursor);
        QTEST(completion.from, "from");
        QTEST(completion.length, "length");
        QTEST(completion.candidates, "candidates");
    }

    void aCursorOutsideTheTextIsAtItsEnd()
    {
        QCOMPARE(completeFilter(u"ou", 99).candidates, QStringList{u"outcome:"_s});
        QCOMPARE(completeFilter(u"ou", -5).from, 0);
    }

    void everyFieldNameParses()
    {
        for (const QString& name : filterFieldNames()) {
            const Result<Filter> filter = parseFilter(name, 0);
            QVERIFY(filter); // a bare name is text
            const QStringList values =
                completeFilter(QString(name + u':'), int(name.size()) + 1).candidates;
            for (const QString& value : values) {
                const QString text = name + u':' + value;
                QVERIFY2(parseFilter(text, 0), qPrintable(text));
            }
        }
    }
};

HALL_TEST(FilterCompletionTest);
#include "filter_completion_test.moc"
