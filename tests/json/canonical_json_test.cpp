// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <bit>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace hall;

class CanonicalJsonTest : public QObject {
    Q_OBJECT

    /// What `node` prints for `script`, which reads `input` from its standard input.
    static QByteArray runNode(const QString& script, const QByteArray& input)
    {
        QProcess node;
        node.start(u"node"_s, {u"-e"_s, script});
        node.write(input);
        node.closeWriteChannel();
        if (!node.waitForFinished(60'000) || node.exitCode() != 0)
            return "node failed: " + node.errorString().toUtf8() + node.readAllStandardError();
        return node.readAllStandardOutput();
    }

    static QString randomText(QRandomGenerator& random)
    {
        // Every kind of character that is written in another way.
        QString text;
        const int length = random.bounded(12);
        for (int i = 0; i < length; ++i) {
            switch (random.bounded(5)) {
            case 0:
                text.append(QChar(random.bounded(0x20)));
                break;
            case 1:
                text.append(QChar(random.bounded(0x20, 0x80)));
                break;
            case 2:
                text.append(QChar(random.bounded(0x80, 0x800)));
                break;
            case 3:
                text.append(QChar(random.bounded(0xE000, 0x10000)));
                break;
            default:
                text.append(QChar::fromUcs4(random.bounded(0x10000, 0x110000)));
            }
        }
        return text;
    }

private Q_SLOTS:
    // The samples of RFC 8785, appendix B.
    void printsNumbersOfTheStandard_data()
    {
        QTest::addColumn<quint64>("bits");
        QTest::addColumn<QByteArray>("text");
        const struct {
            quint64 bits;
            const char* text;
        } samples[] = {
            {0x0000000000000000, "0"},
            {0x8000000000000000, "0"},
            {0x0000000000000001, "5e-324"},
            {0x8000000000000001, "-5e-324"},
            {0x7fefffffffffffff, "1.7976931348623157e+308"},
            {0xffefffffffffffff, "-1.7976931348623157e+308"},
            {0x4340000000000000, "9007199254740992"},
            {0xc340000000000000, "-9007199254740992"},
            {0x4430000000000000, "295147905179352830000"},
            {0x44b52d02c7e14af5, "9.999999999999997e+22"},
            {0x44b52d02c7e14af6, "1e+23"},
            {0x44b52d02c7e14af7, "1.0000000000000001e+23"},
            {0x444b1ae4d6e2ef4e, "999999999999999700000"},
            {0x444b1ae4d6e2ef4f, "999999999999999900000"},
            {0x444b1ae4d6e2ef50, "1e+21"},
            {0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
            {0x3eb0c6f7a0b5ed8d, "0.000001"},
            {0x41b3de4355555553, "333333333.3333332"},
            {0x41b3de4355555554, "333333333.33333325"},
            {0x41b3de4355555555, "333333333.3333333"},
            {0x41b3de4355555556, "333333333.3333334"},
            {0x41b3de4355555557, "333333333.33333343"},
            {0xbecbf647612f3696, "-0.0000033333333333333333"},
            {0x43143ff3c1cb0959, "1424953923781206.2"},
        };
        for (const auto& sample : samples)
            QTest::newRow(sample.text) << sample.bits << QByteArray(sample.text);
    }
    void printsNumbersOfTheStandard()
    {
        QFETCH(quint64, bits);
        QFETCH(QByteArray, text);
        QCOMPARE(canonicalNumber(std::bit_cast<double>(bits)), text);
    }

    void printsNumbersAsNodeDoes()
    {
        QRandomGenerator random(8785);
        QList<double> numbers;
        while (numbers.size() < 5000) {
            const double any = std::bit_cast<double>(random.generate64());
            if (std::isfinite(any))
                numbers.append(any);
            numbers.append(random.generateDouble() * std::pow(10, random.bounded(-10, 25)));
            numbers.append(double(qint64(random.generate64()) >> random.bounded(1, 60)));
            numbers.append(double(random.bounded(100'000)) / 100);
        }
        QByteArray bits;
        QByteArray ours;
        for (const double number : std::as_const(numbers)) {
            bits += QByteArray::number(std::bit_cast<quint64>(number), 16) + '\n';
            ours += canonicalNumber(number) + '\n';
        }
        const QByteArray theirs = runNode(
            u"const v = new DataView(new ArrayBuffer(8));"
            "for (const line of require('fs').readFileSync(0, 'latin1').trim().split('\\n')) {"
            "  v.setBigUint64(0, BigInt('0x' + line));"
            "  process.stdout.write(JSON.stringify(v.getFloat64(0)) + '\\n'); }"_s,
            bits);
        const auto ourLines = ours.split('\n');
        const auto theirLines = theirs.split('\n');
        QCOMPARE(theirLines.size(), ourLines.size());
        for (qsizetype i = 0; i < ourLines.size(); ++i)
            QCOMPARE(ourLines[i], theirLines[i]);
    }

    void printsStringsAsNodeDoes()
    {
        QRandomGenerator random(42);
        QJsonArray texts;
        for (int i = 0; i < 3000; ++i)
            texts.append(randomText(random));
        const QByteArray input = QJsonDocument(texts).toJson(QJsonDocument::Compact);
        const QByteArray theirs =
            runNode(u"const texts = JSON.parse(require('fs').readFileSync(0, 'utf8'));"
                    "process.stdout.write(texts.map(t => JSON.stringify(t)).join('\\n'));"_s,
                    input);
        const auto theirLines = theirs.split('\n');
        QCOMPARE(theirLines.size(), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QByteArray ours;
            appendJsonString(ours, texts.at(i).toString());
            QCOMPARE(ours, theirLines[i]);
        }
    }

    void sortsMembersAsNodeDoes()
    {
        QRandomGenerator random(3);
        QJsonObject object;
        for (int i = 0; i < 2000; ++i)
            object.insert(randomText(random) + u'x', i);
        const QByteArray theirs =
            runNode(u"const o = JSON.parse(require('fs').readFileSync(0, 'utf8'));"
                    "process.stdout.write('{' + Object.keys(o).sort().map("
                    "  k => JSON.stringify(k) + ':' + o[k]).join(',') + '}');"_s,
                    QJsonDocument(object).toJson(QJsonDocument::Compact));
        QCOMPARE(canonicalJson(object), theirs);
    }

    // The example of RFC 8785, section 3.2.2, and its sorting example of section 3.2.3.
    void writesTheExamplesOfTheStandard()
    {
        const QByteArray input =
            R"({"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],)"
            R"("string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",)"
            R"("literals":[null,true,false]})";
        const QByteArray expected = "{\"literals\":[null,true,false],"
                                    "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                                    "\"string\":\"\xE2\x82\xAC$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}";
        QCOMPARE(canonicalJson(*readJson(input)), expected);

        const QByteArray keys = R"({"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,)"
                                R"("\u0080":6,"\u00f6":7})";
        const QByteArray sorted =
            "{\"\\r\":2,\"1\":4,\"\xC2\x80\":6,\"\xC3\xB6\":7,\"\xE2\x82\xAC\":1,"
            "\"\xF0\x9F\x98\x80\":5,\"\xEF\xAC\xB3\":3}";
        QCOMPARE(canonicalJson(*readJson(keys)), sorted);
    }

    void writesEmptyAndNested()
    {
        QCOMPARE(canonicalJson(QJsonObject()), QByteArray("{}"));
        QCOMPARE(canonicalJson(QJsonArray()), QByteArray("[]"));
        QCOMPARE(canonicalJson(QJsonValue(u""_s)), QByteArray("\"\""));
        QCOMPARE(canonicalJson(*readJson(R"( { "b" : [ ] , "a" : { "" : { } } } )")),
                 QByteArray(R"({"a":{"":{}},"b":[]})"));
    }

    void sortsWhatQtParsedInAnotherOrder()
    {
        const QByteArray text = "{\"\xF0\x9F\x98\x80\":1,\"\xEF\xBD\x9E\":2}";
        QCOMPARE(canonicalJson(QJsonDocument::fromJson(text).object()), text);
    }

    void leavesMembersOut()
    {
        const QJsonObject object{{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, QJsonObject{{u"a"_s, 3}}}};
        QCOMPARE(canonicalJsonWithout(object, {u"a", u"x"}), QByteArray(R"({"b":2,"c":{"a":3}})"));
        QCOMPARE(canonicalJsonWithout(object, {u"c", u"b", u"a"}), QByteArray("{}"));
        QCOMPARE(canonicalJsonWithout(object, {}), canonicalJson(object));
    }

    void writesWhatIsNoJson()
    {
        QCOMPARE(canonicalNumber(std::numeric_limits<double>::quiet_NaN()), QByteArray("null"));
        QCOMPARE(canonicalNumber(-std::numeric_limits<double>::infinity()), QByteArray("null"));
        QByteArray lone;
        appendJsonString(lone, QString(QString(QChar(0xD83D)) + u'x'));
        QCOMPARE(lone, QByteArray("\"\xEF\xBF\xBDx\""));
    }

    void survivesAParse()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 500; ++i) {
            QJsonObject object;
            for (int j = 0; j < 8; ++j)
                object.insert(randomText(random),
                              QJsonArray{randomText(random), random.generateDouble(), true});
            const QByteArray once = canonicalJson(object);
            QCOMPARE(canonicalJson(*readJson(once)), once);
        }
    }

    void labelsAHash()
    {
        QCOMPARE(sha256Label("abc"),
                 u"sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    }
};

HALL_TEST(CanonicalJsonTest);
#include "canonical_json_test.moc"
