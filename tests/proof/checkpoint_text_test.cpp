// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/note/checkpoint.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace hall;

class CheckpointTextTest : public QObject {
    Q_OBJECT

    const Checkpoint m_checkpoint{u"hall-monitor/0123456789abcdef"_s, 20852163,
                                  QByteArray(32, '\xA5'), 1'780'000'000'123};

private Q_SLOTS:
    void isWrittenOneWay()
    {
        QCOMPARE(checkpointText(m_checkpoint),
                 QByteArray("hall-monitor/0123456789abcdef\n"
                            "20852163\n"
                            "paWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaU=\n"
                            "time 2026-05-28T20:26:40.123Z\n"));
    }

    void isReadAsItWasWritten_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("nothing yet") << qint64(0);
        QTest::newRow("one") << qint64(1);
        QTest::newRow("the most") << std::numeric_limits<qint64>::max();
    }
    void isReadAsItWasWritten()
    {
        QFETCH(qint64, size);
        Checkpoint written = m_checkpoint;
        written.size = size;
        const auto read = readCheckpoint(checkpointText(written));
        QVERIFY(read.ok());
        QCOMPARE(read->origin, written.origin);
        QCOMPARE(read->size, size);
        QCOMPARE(read->root, written.root);
        QCOMPARE(read->atMs, written.atMs);
    }

    void extensionsOfOthersAreLetBe()
    {
        const auto read = readCheckpoint(checkpointText(m_checkpoint) + "colour green\n");
        QVERIFY(read.ok());
        QCOMPARE(read->atMs, m_checkpoint.atMs);
    }

    void refusesWhatIsNoCheckpoint_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const QByteArray good = checkpointText(m_checkpoint);
        const auto with = [&good](const QByteArray& from, const QByteArray& to) {
            return QByteArray(good).replace(from, to);
        };
        QTest::newRow("nothing") << QByteArray() << u"no end"_s;
        QTest::newRow("two lines") << QByteArray("a\nb\n") << u"2 lines"_s;
        QTest::newRow("no line end") << good.chopped(1) << u"no end"_s;
        QTest::newRow("an empty line") << with("20852163\n", "20852163\n\n") << u"empty line"_s;
        QTest::newRow("another origin") << with("hall-monitor/", "example.com/") << u"origin"_s;
        QTest::newRow("capitals in the origin") << with("abcdef", "ABCDEF") << u"origin"_s;
        QTest::newRow("a longer origin") << with("abcdef", "abcdef0") << u"origin"_s;
        QTest::newRow("a size with a zero") << with("20852163", "020852163") << u"second line"_s;
        QTest::newRow("a size with a sign") << with("20852163", "+20852163") << u"second line"_s;
        QTest::newRow("less than nothing") << with("20852163", "-1") << u"second line"_s;
        QTest::newRow("a size with a space") << with("20852163", "20852163 ") << u"second line"_s;
        QTest::newRow("too large") << with("20852163", "9223372036854775808") << u"second line"_s;
        QTest::newRow("no number") << with("20852163", "many") << u"second line"_s;
        QTest::newRow("a short root") << with("paWlpaWl", "paWl") << u"32 bytes"_s;
        QTest::newRow("another spelling of the root") << with("paU=", "paV=") << u"32 bytes"_s;
        QTest::newRow("no time") << with("time ", "when ") << u"no line that says"_s;
        QTest::newRow("two times")
            << QByteArray(good + "time 2026-05-28T20:26:40.123Z\n") << u"twice"_s;
        QTest::newRow("a time without milliseconds") << with(".123Z", "Z") << u"its time"_s;
        QTest::newRow("a day that is none") << with("05-28", "02-30") << u"its time"_s;
    }
    void refusesWhatIsNoCheckpoint()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto read = readCheckpoint(text);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, u"INVALID_CHECKPOINT"_s);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    }
};

HALL_TEST(CheckpointTextTest);
#include "checkpoint_text_test.moc"
