// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/canonical_json.h"
#include "tests/support/test_registry.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;

class RecordHashTest : public QObject {
    Q_OBJECT

    /// The hash of each line's record, as a Python program computes it.
    static QStringList pythonHashes(const QByteArray& lines)
    {
        QProcess python;
        python.start(u"/usr/bin/env"_s,
                     {u"python3"_s, u"-c"_s,
                      u"import hashlib, json, sys\n"
                      "for line in sys.stdin.buffer:\n"
                      "    record = json.loads(line)\n"
                      "    record.pop('artifact_hash', None)\n"
                      "    text = json.dumps(record, sort_keys=True, separators=(',', ':'))\n"
                      "    print('sha256:' + hashlib.sha256(text.encode()).hexdigest())\n"_s});
        python.write(lines);
        python.closeWriteChannel();
        if (!python.waitForFinished(60'000) || python.exitCode() != 0)
            return {u"python3 failed: "_s + QString::fromUtf8(python.readAllStandardError()) +
                    python.errorString()};
        return QString::fromLatin1(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void equalsPythons()
    {
        const QList<QByteArray> records{
            "{}",
            R"({"worker_id":"org.acme.reader","artifact_hash":"sha256:00"})",
            R"({"b":1,"a":{"d":[1,2,{"z":0,"y":[]}],"c":{}},"artifact_hash":null})",
            R"({"nested":{"artifact_hash":"stays"}})",
            R"({"i":[0,-0,7,-7,9007199254740993,18446744073709551615,-9223372036854775808]})",
            R"({"big":[123456789012345678901234567890,-99999999999999999999]})",
            R"({"f":[1.0,-0.0,1.50,0.1,1e5,1E+5,1e15,1e16,1e17,123456789.125]})",
            R"({"f":[1e-4,1e-5,0.00012,1.5e-7,5e-324,1.7976931348623157e308,1e22,1e23,2.5e-10]})",
            R"({"f":[123456789012345.6,1234567890123456.7,12345678901234567.8,9007199254740993.0]})",
            "{\"s\":\"\\b\\f\\n\\r\\t\\\"\\\\\\/\\u0000\\u001f\\u007f\\u0080 ~\"}",
            "{\"s\":\"\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80 \xE2\x80\xA8\"}",
            "{\"\xEF\xBB\xBF\":\"\xEF\xBB\xBF \xEF\xBB\xBF\"}",
            // Order by code point: U+FF5E stands before U+1F600, in UTF-16 units behind it.
            "{\"\xF0\x9F\x98\x80\":1,\"\xEF\xBD\x9E\":2,\"\xC3\xA9\":3,\"z\":4,\"Z\":5,\"\":6}",
            R"({"lit":[true,false,null],"empty":[{},[],""]})",
        };
        const QStringList expected = pythonHashes(records.join('\n') + '\n');
        QCOMPARE(expected.size(), records.size());
        for (qsizetype i = 0; i < records.size(); ++i) {
            const auto hash = recordArtifactHash(records[i]);
            QVERIFY2(hash.ok(), records[i].constData());
            QVERIFY2(*hash == expected[i], records[i].constData());
        }
    }

    void doesNotDependOnSpacingOrOrder()
    {
        const auto one = recordArtifactHash(R"({"a":1,"b":[true],"artifact_hash":"x"})");
        const auto two = recordArtifactHash("{ \"b\" : [ true ] ,\n \"a\" : 1 }");
        const auto other = recordArtifactHash(R"({"a":1.0,"b":[true]})");
        QVERIFY(one.ok() && two.ok() && other.ok());
        QCOMPARE(*one, *two);
        QVERIFY(*one != *other);
    }

    void refusesWhatIsNoRecord_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"EMPTY_BODY"_s;
        QTest::newRow("array") << QByteArray("[]") << u"NOT_AN_OBJECT"_s;
        QTest::newRow("malformed") << QByteArray("{\"a\":}") << u"MALFORMED_JSON"_s;
        QTest::newRow("duplicate") << QByteArray(R"({"a":1,"a":1})") << u"DUPLICATE_KEY"_s;
        QTest::newRow("infinite") << QByteArray(R"({"a":1e999})") << u"MALFORMED_JSON"_s;
    }
    void refusesWhatIsNoRecord()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const auto hash = recordArtifactHash(text);
        QVERIFY(!hash.ok());
        QCOMPARE(hash.error().code, code);
    }
};

HALL_TEST(RecordHashTest);
#include "record_hash_test.moc"
