// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/place.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace hall;
using namespace Qt::StringLiterals;

/// Where somebody wants to jump to in the log.
class PlaceTest : public QObject {
    Q_OBJECT

    static constexpr qint64 now = 1'780'000'000'000;

private Q_SLOTS:
    void isRead_data()
    {
        using By = LogPlace::By;
        QTest::addColumn<QString>("text");
        QTest::addColumn<LogPlace::By>("by");
        QTest::addColumn<qint64>("number");
        QTest::newRow("number") << u"4711"_s << By::Seq << qint64(4711);
        QTest::newRow("marked number") << u" #4711 "_s << By::Seq << qint64(4711);
        QTest::newRow("ten million") << u"10000000"_s << By::Seq << qint64(10'000'000);
        QTest::newRow("decision") << u"dec_0199a0b1c2d3744485556667778889aa"_s << By::Id
                                  << qint64(0);
        QTest::newRow("event") << u"rec_0199a0b1c2d3744485556667778889aa"_s << By::Id << qint64(0);
        QTest::newRow("UUID") << u"0199a0b1-c2d3-7444-8555-6667778889aa"_s << By::Id << qint64(0);
        QTest::newRow("age") << u"2h"_s << By::Time << now - 7'200'000;
        QTest::newRow("moment") << u"2026-11-20T08:00:00Z"_s << By::Time
                                << qint64(1'795'161'600'000);
        QTest::newRow("start of a hash") << u"12AB34cd"_s << By::Hash << qint64(0);
        QTest::newRow("hash") << u"ab"_s.repeated(32) << By::Hash << qint64(0);
        QTest::newRow("looks like days") << u"1234567d"_s << By::Hash << qint64(0);
    }
    void isRead()
    {
        QFETCH(QString, text);
        QFETCH(LogPlace::By, by);
        QFETCH(qint64, number);
        const Result<LogPlace> place = parsePlace(text, now);
        QVERIFY2(place, place ? "" : qPrintable(place.error().message));
        QCOMPARE(place->by, by);
        QCOMPARE(place->number, number);
        const bool canBeHash = by == LogPlace::By::Hash || text == u"10000000";
        QCOMPARE(place->hash, canBeHash ? text.toLower().toLatin1() : QByteArray());
        if (by == LogPlace::By::Id)
            QCOMPARE(place->id, text);
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", " ", "#", "#0", "0", "-3", "#12x", "abcdef", "yesterday",
                                 "dec_12", "2026-13-40", "env:dev"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("too long for a hash") << u"ab"_s.repeated(33);
    }
    void isRefused()
    {
        QFETCH(QString, text);
        const Result<LogPlace> place = parsePlace(text, now);
        QVERIFY(!place);
        QCOMPARE(place.error().code, u"INVALID_PLACE"_s);
        QVERIFY(place.error().message.contains(text.trimmed().left(40)));
        QVERIFY(place.error().message.contains(u"Write the number of a record"_s));
    }
};

HALL_TEST(PlaceTest);
#include "place_test.moc"
