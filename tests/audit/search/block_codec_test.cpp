// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/columns/block_codec.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <limits>
#include <random>

using namespace hall;

/// Columns come back as they went in, and bytes that are none are refused.
class BlockCodecTest : public QObject {
    Q_OBJECT

    static std::vector<qint64> someValues(std::mt19937_64& random, int records, quint64 different)
    {
        std::vector<qint64> values;
        for (int i = 0; i < records; ++i) {
            const auto value = qint64(random() % different);
            values.push_back(random() % 50 == 0 ? value << 40 : value);
        }
        return values;
    }

private Q_SLOTS:
    void wordsComeBack()
    {
        std::mt19937_64 random(1);
        WordColumn column;
        for (const int records : {1, 2, 63, 64, 65, 1000, 1024}) {
            for (const quint64 different : {1U, 2U, 3U, 4U, 5U, 16U, 17U, 200U, 300U, 100'000U}) {
                const std::vector<qint64> values = someValues(random, records, different);
                const QByteArray bytes = WordColumn::encode(values);
                QCOMPARE(WordColumn::encode(values), bytes);
                QVERIFY(column.read(bytes, records));
                QCOMPARE(column.records(), records);
                QVERIFY(std::is_sorted(column.values().begin(), column.values().end()));
                std::vector<qint64> back;
                column.forEachCode(RecordSet::first(RecordSet::size), [&](int code) {
                    back.push_back(column.values()[std::size_t(code)]);
                });
                QCOMPARE(back, values);
                for (std::size_t code = 0; code < column.values().size(); ++code) {
                    std::vector<char> wanted(column.values().size());
                    wanted[code] = 1;
                    const RecordSet set = column.withCodes(wanted);
                    QCOMPARE(set.count(), column.counts()[code]);
                    set.forEach([&](int record) {
                        QCOMPARE(values[std::size_t(record)], column.values()[code]);
                    });
                }
            }
        }
    }

    void timesComeBack()
    {
        std::mt19937_64 random(2);
        std::vector<qint64> times{std::numeric_limits<qint64>::min(),
                                  std::numeric_limits<qint64>::max(), 0, -1, 1};
        for (int i = 0; i < 1000; ++i)
            times.push_back(1'780'000'000'000 + qint64(random() % 100'000) * i);
        const QByteArray bytes = encodeTimes(times);
        const auto back = decodeTimes(bytes, int(times.size()));
        QVERIFY(back);
        QCOMPARE(*back, times);
        QVERIFY(!decodeTimes(bytes, int(times.size()) - 1));
        QVERIFY(!decodeTimes(bytes, int(times.size()) + 1));
        QVERIFY(!decodeTimes(QByteArray(2000, char(0xFF)), 1024));
    }

    /// Whatever somebody writes into the table: refused, or read without a look beyond it.
    void changedBytesDoNoHarm()
    {
        std::mt19937_64 random(3);
        WordColumn column;
        int refused = 0;
        for (int round = 0; round < 20'000; ++round) {
            const int records = 1 + int(random() % 1024);
            QByteArray bytes = WordColumn::encode(someValues(random, records, 1 + random() % 400));
            if (random() % 4 == 0)
                bytes.chop(1 + qsizetype(random() % std::size_t(bytes.size())));
            for (quint64 changes = random() % 4; changes > 0 && !bytes.isEmpty(); --changes)
                bytes[qsizetype(random() % std::size_t(bytes.size()))] = char(random());
            bytes.squeeze();
            if (!column.read(bytes, records)) {
                ++refused;
                continue;
            }
            int sum = 0;
            for (const int count : column.counts())
                sum += count;
            QCOMPARE(sum, records);
            column.forEachCode(RecordSet::first(RecordSet::size), [&](int code) {
                QVERIFY(code >= 0 && code < int(column.values().size()));
            });
            std::vector<char> wanted(column.values().size());
            wanted.back() = 1;
            QVERIFY(column.withCodes(wanted).count() <= records);
        }
        QVERIFY(refused > 1000);
        QVERIFY(!column.read({}, 1));
        QVERIFY(!column.read(WordColumn::encode({1, 2, 3}), 0));
    }

    void setsOfRecords()
    {
        for (const int count : {0, 1, 63, 64, 65, 1023, 1024})
            QCOMPARE(RecordSet::first(count).count(), count);
        QCOMPARE(RecordSet::between(5, 9).count(), 5);
        QCOMPARE(RecordSet::between(60, 70).count(), 11);
        QVERIFY(RecordSet::between(7, 6).isEmpty());
        RecordSet set;
        set.insert(0);
        set.insert(1023);
        std::vector<int> seen;
        set.forEach([&](int record) { seen.push_back(record); });
        QCOMPARE(seen, (std::vector<int>{0, 1023}));
        QCOMPARE(RecordSet::first(1024).without(set).count(), 1022);
    }
};

HALL_TEST(BlockCodecTest);
#include "block_codec_test.moc"
