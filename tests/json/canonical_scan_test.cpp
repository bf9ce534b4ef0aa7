// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/canonical_json.h"
#include "core/json/canonical_scan.h"
#include "core/json/json_reader.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

#include <random>

using namespace hall;
using namespace Qt::StringLiterals;

namespace {

bool scans(const QByteArray& text)
{
    CanonicalScan scan(text);
    scan.skip();
    return scan.isDone();
}

/// What the scan stands for: the tree says so.
bool isCanonical(const QByteArray& text)
{
    const auto value = readJson(text);
    return value && canonicalJson(*value) == text;
}

/// Values of every kind, with texts and numbers that are easy to get wrong.
class RandomJson {
public:
    explicit RandomJson(quint32 seed) : m_random(seed) {}

    quint32 below(quint32 bound) { return quint32(m_random() % bound); }
    QJsonValue value(int depth = 0)
    {
        switch (below(depth < 4 ? 9 : 6)) {
        case 0:
            return QJsonValue::Null;
        case 1:
            return below(2) == 0;
        case 2:
            return qint64(m_random()) >> below(64);
        case 3:
            return double(qint64(m_random())) / double(1 + below(100'000));
        case 4:
        case 5:
            return text();
        case 6:
            return array(depth);
        default:
            return object(depth);
        }
    }

private:
    QString text()
    {
        static const QString odd =
            u"\"\\/\b\t\n\f\r\u0001\u001F\u007F\u0080é߿ࠀ漢\uFFFD\uFFFE\uFEFF\U0001F600 a"_s;
        QString text;
        for (quint32 left = below(12); left > 0; --left)
            text += below(4) == 0 ? odd.mid(int(below(quint32(odd.size()))), 1)
                                  : QString(QChar(char16_t('a' + below(26))));
        // Half a surrogate pair is no text.
        return QString::fromUtf8(text.toUtf8());
    }
    QJsonArray array(int depth)
    {
        QJsonArray array;
        for (quint32 left = below(4); left > 0; --left)
            array.append(value(depth + 1));
        return array;
    }
    QJsonObject object(int depth)
    {
        QJsonObject object;
        for (quint32 left = below(6); left > 0; --left)
            object.insert(below(8) == 0 ? text() : u"name%1"_s.arg(below(200)), value(depth + 1));
        return object;
    }

    std::mt19937_64 m_random;
};

} // namespace

class CanonicalScanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsCanonical_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"{}", "[]", "\"\"", "0", "-1", "123456789012345", "-123456789012345", "0.1", "1.5e-7",
              "1e+21", "9007199254740992", "true", "false", "null", "[1,[2,[]],{}]",
              "{\"\":1,\"a\":2,\"aa\":3,\"abcdefgh\":4,\"abcdefghi\":5,\"b\":6}",
              "\"\\b\\t\\n\\f\\r\\\"\\\\/\\u0000\\u001f\"", "\"\x7f\"",
              "\"\xc2\x80\xdf\xbf\xe0\xa0\x80\xef\xbf\xbd\xf0\x90\x80\x80\xf4\x8f\xbf\xbd\""})
            QTest::newRow(text) << QByteArray(text);
    }
    void whatIsCanonical()
    {
        QFETCH(QByteArray, text);
        QVERIFY(isCanonical(text));
        QVERIFY(scans(text));
    }

    void whatIsNot_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* text) { QTest::newRow(text) << QByteArray(text); };
        for (const char* text : {"",
                                 " 1",
                                 "1 ",
                                 "{} ",
                                 "[1, 2]",
                                 "{\"a\": 1}",
                                 "[1,]",
                                 "[,1]",
                                 "[1 2]",
                                 "{\"a\"}",
                                 "{\"a\":}",
                                 "{\"a\":1,}",
                                 "{a:1}",
                                 "{\"b\":1,\"a\":2}",
                                 "{\"a\":1,\"a\":2}",
                                 "{\"aa\":1,\"a\":2}",
                                 "{\"abcdefghi\":1,\"abcdefgh\":2}",
                                 "[",
                                 "]",
                                 "{",
                                 "}",
                                 "[}",
                                 "tru",
                                 "truE",
                                 "nul",
                                 "nulll",
                                 "01",
                                 "-0",
                                 "-",
                                 "+1",
                                 "1.",
                                 ".5",
                                 "1.0",
                                 "1.50",
                                 "1e5",
                                 "1E+21",
                                 "1e21",
                                 "1e400",
                                 "-1e400",
                                 "1e-400",
                                 "9007199254740993",
                                 "12345678901234567890",
                                 "0x1",
                                 "NaN",
                                 "Infinity",
                                 "--1",
                                 "1-1",
                                 "\"",
                                 "\"a",
                                 "\"\\\"",
                                 "\"\\/\"",
                                 "\"\\u0041\"",
                                 "\"\\u001F\"",
                                 "\"\\u0008\"",
                                 "\"\\u000a\"",
                                 "\"\\u00e9\"",
                                 "\"\\ud83d\\ude00\"",
                                 "\"\\x\"",
                                 "\"\\u00\"",
                                 "\"\\u000\"",
                                 "\"\t\"",
                                 "\"\n\"",
                                 "\"\xff\"",
                                 "\"\x80\"",
                                 "\"\xc0\x80\"",
                                 "\"\xc1\xbf\"",
                                 "\"\xe0\x80\x80\"",
                                 "\"\xed\xa0\x80\"",
                                 "\"\xf0\x80\x80\x80\"",
                                 "\"\xf4\x90\x80\x80\"",
                                 "\"\xe2\x82\"",
                                 "\"\xf0\x9f\x98\"",
                                 "\xef\xbb\xbf{}"})
            row(text);
        QTest::newRow("a NUL behind") << QByteArray("1\0", 2);
        QTest::newRow("a NUL within") << QByteArray("\"a\0b\"", 5);
    }
    void whatIsNot()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!isCanonical(text));
        QVERIFY(!scans(text));
    }

    void deepNestingIsLeftToTheTree()
    {
        QVERIFY(scans(QByteArray(40, '[') + QByteArray(40, ']')));
        QVERIFY(!scans(QByteArray(60, '[') + QByteArray(60, ']')));
        QVERIFY(isCanonical(QByteArray(60, '[') + QByteArray(60, ']')));
        QVERIFY(!scans(QByteArray(100'000, '[')));
    }

    void itGivesWhatTheTextSays()
    {
        const QByteArray text = "{\"a\":\"x\\\"\\u0001\xc3\xa9\",\"b\":-12,\"c\":[true,false],"
                                "\"d\":\"plain\",\"e\":null}";
        std::vector<QByteArray> decoded;
        CanonicalScan scan(text);
        QByteArrayList seen;
        scan.object([&](const JsonName& name) {
            seen += name.text.toByteArray();
            if (name == JsonName("b"))
                seen += QByteArray::number(scan.integer());
            else if (name == JsonName("c"))
                scan.array([&] { seen += scan.boolean() ? "yes" : "no"; });
            else if (scan.next() == '"')
                seen += scan.text(decoded).toByteArray();
            else
                scan.null();
        });
        QVERIFY(scan.isDone());
        QCOMPARE(seen, QByteArrayList({"a", "x\"\x01\xc3\xa9", "b", "-12", "c", "yes", "no", "d",
                                       "plain", "e"}));
        QCOMPARE(decoded.size(), std::size_t(1));
    }

    void aValueOfAnotherTypeEndsIt()
    {
        const auto ends = [](const QByteArray& text, auto read) {
            CanonicalScan scan(text);
            read(scan);
            return scan.hasFailed() && scan.next() == '\0' && !scan.isDone();
        };
        std::vector<QByteArray> decoded;
        QVERIFY(ends("1", [&](CanonicalScan& scan) { scan.text(decoded); }));
        QVERIFY(ends("\"1\"", [](CanonicalScan& scan) { scan.integer(); }));
        QVERIFY(ends("1.5", [](CanonicalScan& scan) { scan.integer(); }));
        QVERIFY(ends("1234567890123456", [](CanonicalScan& scan) { scan.integer(); }));
        QVERIFY(ends("null", [](CanonicalScan& scan) { scan.boolean(); }));
        QVERIFY(ends("[]", [](CanonicalScan& scan) { scan.object([](const JsonName&) {}); }));
        QVERIFY(ends("{}", [](CanonicalScan& scan) { scan.array([] {}); }));
        // What does not read its value cannot go on for ever.
        QVERIFY(ends("[1,2]", [](CanonicalScan& scan) { scan.array([] {}); }));
    }

    /// The tree is the judge: what the scan lets pass it lets pass, whatever was done to the bytes.
    void itAgreesWithTheTree()
    {
        RandomJson random(7);
        int canonical = 0;
        int scanned = 0;
        for (int round = 0; round < 20'000; ++round) {
            const QByteArray good = canonicalJson(random.value());
            QVERIFY(isCanonical(good));
            scanned += scans(good);
            QByteArray bad = good;
            for (quint32 left = 1 + random.below(2); left > 0; --left) {
                const auto at = qsizetype(random.below(quint32(bad.size())));
                switch (random.below(4)) {
                case 0:
                    bad.remove(at, 1);
                    break;
                case 1:
                    bad.insert(at, bad.mid(qsizetype(random.below(quint32(bad.size()))), 3));
                    break;
                case 2:
                    bad[at] = "{}[],:\"\\0123456789eE+-. \ntfn"[random.below(29)];
                    break;
                default:
                    bad[at] = char(random.below(256));
                }
                if (bad.isEmpty())
                    bad = "x";
            }
            const bool isGood = isCanonical(bad);
            canonical += isGood;
            QVERIFY2(!scans(bad) || isGood, bad.toPercentEncoding().constData());
        }
        QVERIFY2(scanned > 12'000, qPrintable(QString::number(scanned)));
        QVERIFY2(canonical > 500, qPrintable(QString::number(canonical)));
    }
};

HALL_TEST(CanonicalScanTest);
#include "canonical_scan_test.moc"
