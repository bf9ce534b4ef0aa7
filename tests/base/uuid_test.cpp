// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "tests/support/test_registry.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QUuid>

#include <algorithm>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace hall;

class UuidTest : public QObject {
    Q_OBJECT

    static qint64 msOf(const QByteArray& uuid)
    {
        return uuid.first(6).toHex().toLongLong(nullptr, 16);
    }

    static void compareLayout(const QByteArray& uuid, int version)
    {
        QCOMPARE(uuid.size(), 16);
        QCOMPARE(quint8(uuid[6]) >> 4, version);
        QCOMPARE(quint8(uuid[8]) >> 6, 2);
    }

private Q_SLOTS:
    void v7HasTheLayoutOfTheStandard()
    {
        const qint64 ms = QDateTime::currentMSecsSinceEpoch() + 1000;
        const QByteArray uuid = makeUuidV7(ms);
        compareLayout(uuid, 7);
        QCOMPARE(msOf(uuid), ms);
    }

    void v7GrowsWhenTheClockRepeatsOrGoesBack()
    {
        const qint64 ms = QDateTime::currentMSecsSinceEpoch() + 5000;
        QByteArray last = makeUuidV7(ms);
        // More than the 4,096 that the counter holds.
        for (int i = 0; i < 10'000; ++i) {
            const QByteArray next = makeUuidV7(i % 2 == 0 ? ms : ms - 3'600'000);
            QVERIFY2(last < next, qPrintable(uuidText(next)));
            compareLayout(next, 7);
            last = next;
        }
        const QByteArray later = makeUuidV7(ms + 60'000);
        QVERIFY(last < later);
        QCOMPARE(msOf(later), ms + 60'000);
    }

    void v7IsUniqueAndOrderedAcrossThreads()
    {
        constexpr int threads = 4;
        constexpr int perThread = 20'000;
        const qint64 ms = QDateTime::currentMSecsSinceEpoch() + 120'000;
        std::vector<std::vector<QByteArray>> made(threads);
        std::vector<std::thread> workers;
        for (auto& ids : made)
            workers.emplace_back([&ids, ms] {
                for (int i = 0; i < perThread; ++i)
                    ids.push_back(makeUuidV7(ms));
            });
        for (auto& worker : workers)
            worker.join();
        QSet<QByteArray> all;
        for (const auto& ids : made) {
            QVERIFY(std::is_sorted(ids.begin(), ids.end()));
            for (const QByteArray& id : ids)
                all.insert(id);
        }
        QCOMPARE(all.size(), threads * perThread);
    }

    void v7FromAHashIsTheSameTwice()
    {
        const QByteArray hash = QByteArray::fromHex("00112233445566778899aabbccddeeff");
        const QByteArray uuid = uuidV7FromHash(1'700'000'000'123, hash);
        compareLayout(uuid, 7);
        QCOMPARE(msOf(uuid), 1'700'000'000'123);
        QCOMPARE(uuidV7FromHash(1'700'000'000'123, hash), uuid);
        QVERIFY(uuidV7FromHash(1'700'000'000'123, hash.toHex()) != uuid);
    }

    void v4IsWhatQtTakesForARandomUuid()
    {
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const QString text = makeUuidV4Text();
            const QUuid uuid = QUuid::fromString(text);
            QCOMPARE(uuid.version(), QUuid::Random);
            QCOMPARE(uuid.variant(), QUuid::DCE);
            QCOMPARE(uuid.toString(QUuid::WithoutBraces), text);
            seen.insert(text);
        }
        QCOMPARE(seen.size(), 1000);
    }

    void idsAndBytesAreInverse()
    {
        const QByteArray bytes = QByteArray::fromHex("019aa47ac40f7240a2c7f3d609f46ae0");
        QCOMPARE(uuidText(bytes), u"019aa47a-c40f-7240-a2c7-f3d609f46ae0"_s);
        QCOMPARE(decisionIdFromUuid(bytes), u"dec_019aa47ac40f7240a2c7f3d609f46ae0"_s);
        QCOMPARE(uuidFromId(u"019aa47a-c40f-7240-a2c7-f3d609f46ae0"), bytes);
        QCOMPARE(uuidFromId(u"dec_019aa47ac40f7240a2c7f3d609f46ae0"), bytes);
        QCOMPARE(uuidFromId(u"019AA47A-C40F-7240-A2C7-F3D609F46AE0"), bytes);
        QVERIFY(uuidText("short").isEmpty());
        QVERIFY(decisionIdFromUuid({}).isEmpty());
    }

    void refusesWhatIsNoId_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("empty") << QString();
        QTest::newRow("error") << u"error"_s;
        QTest::newRow("bare hex") << u"019aa47ac40f7240a2c7f3d609f46ae0"_s;
        QTest::newRow("short") << u"dec_019aa47ac40f7240a2c7f3d609f46ae"_s;
        QTest::newRow("long") << u"dec_019aa47ac40f7240a2c7f3d609f46ae00"_s;
        QTest::newRow("no hex") << u"dec_019aa47ac40f7240a2c7f3d609f46aeg"_s;
        QTest::newRow("other prefix") << u"aud_019aa47ac40f7240a2c7f3d609f46ae0"_s;
        QTest::newRow("dash moved") << u"019aa47ac-40f-7240-a2c7-f3d609f46ae0"_s;
        QTest::newRow("dashes only") << QString(36, u'-');
        QTest::newRow("other digits") << u"dec_019aa47ac40f7240a2c7f3d609f46ae٠"_s;
    }
    void refusesWhatIsNoId()
    {
        QFETCH(QString, id);
        QVERIFY(uuidFromId(id).isEmpty());
    }

    void writesTime_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("epoch") << qint64(0) << QByteArray("1970-01-01T00:00:00.000Z");
        QTest::newRow("before") << qint64(-1) << QByteArray("1969-12-31T23:59:59.999Z");
        QTest::newRow("leap day") << qint64(951'782'400'000)
                                  << QByteArray("2000-02-29T00:00:00.000Z");
        QTest::newRow("now") << qint64(1'795'232'100'123) << QByteArray("2026-11-21T03:35:00.123Z");
        QTest::newRow("first") << qint64(-62'167'219'200'000)
                               << QByteArray("0000-01-01T00:00:00.000Z");
        QTest::newRow("last") << qint64(253'402'300'799'999)
                              << QByteArray("9999-12-31T23:59:59.999Z");
        QTest::newRow("too early") << qint64(-62'167'219'200'001) << QByteArray();
        QTest::newRow("too late") << qint64(253'402'300'800'000) << QByteArray();
    }
    void writesTime()
    {
        QFETCH(qint64, ms);
        QFETCH(QByteArray, text);
        QCOMPARE(isoTime(ms), text);
        if (!text.isEmpty())
            QCOMPARE(parseIsoTime(QString::fromLatin1(text)), std::optional(ms));
    }

    void agreesWithQtOnTime()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 20'000; ++i) {
            const qint64 ms = random.bounded(qint64(253'402'300'800'000));
            const QByteArray text = isoTime(ms);
            QCOMPARE(
                text,
                QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1());
            QCOMPARE(parseIsoTime(QString::fromLatin1(text)), std::optional(ms));
        }
    }

    void readsTimeWithoutMilliseconds()
    {
        QCOMPARE(parseIsoTime(u"2026-11-21T03:35:00Z"), std::optional(qint64(1'795'232'100'000)));
    }

    void refusesWhatIsNoTime_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", "2026-11-21", "2026-11-21T03:35:00", "2026-11-21T03:35:00+00:00",
              "2026-11-21 03:35:00Z", "2026-13-21T03:35:00Z", "2026-00-21T03:35:00Z",
              "2026-02-29T03:35:00Z", "2100-02-29T00:00:00Z", "2026-11-31T03:35:00Z",
              "2026-11-21T24:00:00Z", "2026-11-21T03:60:00Z", "2026-11-21T03:35:60Z",
              "2026-11-21T03:35:00.12Z", "2026-11-21T03:35:00,123Z", "2026-11-21T03:35:00.12xZ",
              "-026-11-21T03:35:00Z", "2026-11-21T03:35:0 Z"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoTime()
    {
        QFETCH(QString, text);
        QCOMPARE(parseIsoTime(text), std::nullopt);
    }
};

HALL_TEST(UuidTest);
#include "uuid_test.moc"
