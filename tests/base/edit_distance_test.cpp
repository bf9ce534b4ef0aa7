// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/edit_distance.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;

class EditDistanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsSlips_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("slips");
        QTest::newRow("nothing") << QString() << QString() << 0;
        QTest::newRow("same") << u"read"_s << u"read"_s << 0;
        QTest::newRow("all missing") << QString() << u"read"_s << 4;
        QTest::newRow("one missing") << u"rad"_s << u"read"_s << 1;
        QTest::newRow("one too many") << u"reead"_s << u"read"_s << 1;
        QTest::newRow("one wrong") << u"raad"_s << u"read"_s << 1;
        QTest::newRow("neighbours swapped") << u"raed"_s << u"read"_s << 1;
        QTest::newRow("swapped at the end") << u"reda"_s << u"read"_s << 1;
        QTest::newRow("two apart") << u"dear"_s << u"read"_s << 2;
        QTest::newRow("another word") << u"xyz"_s << u"read"_s << 4;
    }
    void countsSlips()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, slips);
        QCOMPARE(hall::editDistance(a, b), slips);
        QCOMPARE(hall::editDistance(b, a), slips);
    }
};

HALL_TEST(EditDistanceTest);

#include "edit_distance_test.moc"
