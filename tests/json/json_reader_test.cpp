// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;

class JsonReaderTest : public QObject {
    Q_OBJECT

    static QByteArray nested(int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); }

private Q_SLOTS:
    void readsWhatIsJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("canonical");
        const auto row = [](const char* name, const QByteArray& text, const QByteArray& canonical) {
            QTest::newRow(name) << text << canonical;
        };
        row("null", "null", "null");
        row("string", " \"a\\u00e9\\ud83d\\ude00\\/\" ", "\"a\xC3\xA9\xF0\x9F\x98\x80/\"");
        row("number", "-12.50e1\n", "-125");
        row("minus zero", "[-0,-0.0]", "[0,0]");
        row("small", "5e-324", "5e-324");
        row("large", "1.7976931348623157e308", "1.7976931348623157e+308");
        row("zero with an exponent", "[0e999,0.000e-999]", "[0,0]");
        row("integers", "[9007199254740991,-9007199254740991]",
            "[9007199254740991,-9007199254740991]");
        row("beyond 2^53", "[9007199254740993,18446744073709551615,123456789012345678901234567890]",
            "[9007199254740992,18446744073709552000,1.2345678901234568e+29]");
        row("many digits", "0." + QByteArray(5000, '3'), "0.3333333333333333");
        row("byte order mark", "\xEF\xBB\xBF{\"a\":1}", "{\"a\":1}");
        row("white space", "\t\r\n {\t\"a\"\r:\n[ ]\t}\n", "{\"a\":[]}");
        row("same name in different objects", R"({"a":{"a":1},"b":[{"a":2},{"a":3}]})",
            R"({"a":{"a":1},"b":[{"a":2},{"a":3}]})");
        row("names that differ in case", R"({"a":1,"A":2})", R"({"A":2,"a":1})");
        row("byte order mark in a value",
            "{\"\xEF\xBB\xBFk\":\"\xEF\xBB\xBF\xEF\xBB\xBFv\",\"k\":1}",
            "{\"k\":1,\"\xEF\xBB\xBFk\":\"\xEF\xBB\xBF\xEF\xBB\xBFv\"}");
        row("names outside the BMP", "{\"\xEF\xBD\x9E\":2,\"\xF0\x9F\x98\x80\":1,\"a\":0}",
            "{\"a\":0,\"\xF0\x9F\x98\x80\":1,\"\xEF\xBD\x9E\":2}");
        row("empty name", R"({"":0})", R"({"":0})");
        row("NUL as an escape", R"(["\u0000"])", R"(["\u0000"])");
    }
    void readsWhatIsJson()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, canonical);
        const auto value = readJson(text);
        QVERIFY2(value.ok(), value.ok() ? "" : qPrintable(value.error().message));
        QCOMPARE(canonicalJson(*value), canonical);
    }

    void refusesInexactIntegersWhereAsked_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<bool>("exact");
        QTest::newRow("small") << QByteArray("17") << true;
        QTest::newRow("2^53 - 1") << QByteArray("9007199254740991") << true;
        QTest::newRow("2^53 + 1") << QByteArray("9007199254740993") << false;
        QTest::newRow("-2^53 - 1") << QByteArray("-9007199254740993") << false;
        QTest::newRow("2^60") << QByteArray("1152921504606846976") << true;
        QTest::newRow("2^64 - 1") << QByteArray("18446744073709551615") << false;
        QTest::newRow("20 digits") << QByteArray("12345678901234567890") << false;
        QTest::newRow("30 digits") << QByteArray("123456789012345678901234567890") << false;
        QTest::newRow("a fraction") << QByteArray("0.1") << true;
        QTest::newRow("an exponent") << QByteArray("1e300") << true;
    }
    void refusesInexactIntegersWhereAsked()
    {
        QFETCH(QByteArray, number);
        QFETCH(bool, exact);
        const auto value = readJson("{\"a\":[" + number + "]}", {.exactIntegers = true});
        QCOMPARE(value.ok(), exact);
        if (!exact) {
            QCOMPARE(value.error().code, u"INEXACT_NUMBER"_s);
            QCOMPARE(value.error().field, u"$.a[0]"_s);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words"); // all of them, separated by |, are in the message
        const auto row = [](const char* name, const QByteArray& text, const QString& code,
                            const QString& field, const QString& words) {
            QTest::newRow(name) << text << code << field << words;
        };
        const QString malformed = u"MALFORMED_JSON"_s;
        row("empty", "", u"EMPTY_BODY"_s, u"$"_s, u"empty"_s);
        row("blank", " \t\r\n ", u"EMPTY_BODY"_s, u"$"_s, u"empty"_s);
        row("only a byte order mark", "\xEF\xBB\xBF", u"EMPTY_BODY"_s, u"$"_s, u"empty"_s);
        row("trailing comma", "{\"a\":1,\n }", malformed, u"$"_s, u"line 2, column 2|comma"_s);
        row("trailing comma in an array", "{\"x\":[1,]}", malformed, u"$.x[1]"_s,
            u"column 9|comma"_s);
        row("single quotes", "{'a':1}", malformed, u"$"_s, u"line 1, column 2|double quotes"_s);
        row("comment", "{\"a\":1} // no", malformed, u"$"_s, u"column 9|comments"_s);
        row("NaN", "{\"a\":[0,NaN]}", malformed, u"$.a[1]"_s, u"column 9|NaN"_s);
        row("Infinity", "[-Infinity]", malformed, u"$[0]"_s, u"Infinity"_s);
        row("bare word", "{\"env\":prod}", malformed, u"$.env"_s, u"`prod`|double quotes"_s);
        row("Python's True", "{\"a\":True}", malformed, u"$.a"_s, u"`True`|true, false"_s);
        row("missing colon", "{\"a\" 1}", malformed, u"$.a"_s, u"column 6"_s);
        row("missing comma", "[1 2]", malformed, u"$[1]"_s, u"column 4|`2`"_s);
        row("leading zero", "[01]", malformed, u"$[1]"_s, u"column 3"_s);
        row("leading plus", "[+1]", malformed, u"$[0]"_s, u"column 2|`+`"_s);
        row("bare point", "[1.]", malformed, u"$[0]"_s, u"column 4"_s);
        row("cut off", "{\"a\":[1,", malformed, u"$.a[1]"_s, u"ends before"_s);
        row("cut off in a string", "{\"a\":\"b", malformed, u"$.a"_s, u"ends inside a string"_s);
        row("line break in a string", "[\"a\nb\"]", malformed, u"$[0]"_s,
            u"control character U+000a|escape"_s);
        row("unknown escape", "[\"\\x41\"]", malformed, u"$[0]"_s, u"escape"_s);
        row("half a surrogate pair", "[\"\\ud83d\"]", malformed, u"$[0]"_s, u"surrogate"_s);
        row("second value", "{} {}", malformed, u"$"_s, u"column 4"_s);
        row("NUL after the value", QByteArray("{\"a\":1}\0{\"a\":2}", 15), malformed, u"$"_s,
            u"column 8|U+0000"_s);
        row("NUL alone", QByteArray("\0", 1), malformed, u"$"_s, u"U+0000"_s);
        row("closed twice", "{}}", malformed, u"$"_s, u"column 3|`}`"_s);
        row("wrong bracket", "{\"a\":[1}", malformed, u"$.a[1]"_s, u"`}`"_s);
        row("columns count characters", "{\"éé\":x}", malformed, u"$[\"éé\"]"_s, u"column 7"_s);
        row("too large a number", "{\"a\":{\"b\":1e309}}", malformed, u"$.a.b"_s,
            u"range of a double"_s);
        row("too small a number", "{\"a\":-1e-400}", malformed, u"$.a"_s, u"smaller"_s);
        row("duplicate", "{\"a\":1,\n\"b\":2, \"a\":1}", u"DUPLICATE_KEY"_s, u"$.a"_s,
            u"$.a|twice|line 2, column 8"_s);
        row("duplicate, deep", R"({"r":[{"m":{"x":1,"x":2}}]})", u"DUPLICATE_KEY"_s,
            u"$.r[0].m.x"_s, u"twice|column 19"_s);
        row("duplicate behind an escape", R"({"env":"dev","\u0065nv":"prod"})", u"DUPLICATE_KEY"_s,
            u"$.env"_s, u"column 14"_s);
        row("duplicate, three values apart", "{\"a\":\"\\\"a\\\":\",\"b\":{\"a\":1},\"a\":0}",
            u"DUPLICATE_KEY"_s, u"$.a"_s, u"column 27"_s);
        row("duplicate empty names", R"({"":0,"":0})", u"DUPLICATE_KEY"_s, u"$[\"\"]"_s,
            u"twice"_s);
        row("Latin-1", "{\"a\":\"\xE9\"}", u"INVALID_UTF8"_s, u"$"_s, u"column 7|0xe9"_s);
        row("overlong", "[\"\xC0\xAF\"]", u"INVALID_UTF8"_s, u"$"_s, u"column 3|0xc0"_s);
        row("surrogate in UTF-8", "[\"\xED\xA0\x80\"]", u"INVALID_UTF8"_s, u"$"_s, u"0xed"_s);
        row("beyond Unicode", "[\"\xF4\x90\x80\x80\"]", u"INVALID_UTF8"_s, u"$"_s, u"0xf4"_s);
        row("cut character", "\"\xE2\x82", u"INVALID_UTF8"_s, u"$"_s, u"0xe2"_s);
        row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), u"INVALID_UTF8"_s, u"$"_s, u"0xff"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QFETCH(QString, field);
        QFETCH(QString, words);
        const auto value = readJson(text);
        QVERIFY(!value.ok());
        const Error& error = value.error();
        QCOMPARE(error.code, code);
        QCOMPARE(error.field, field);
        for (const QString& word : words.split(u'|'))
            QVERIFY2(error.message.contains(word), qPrintable(error.message));
        QVERIFY2(!error.message.contains(u"json.exception"), qPrintable(error.message));
    }

    void limitsDepth()
    {
        QVERIFY(readJson(nested(64)).ok());
        const auto tooDeep = readJson(nested(65));
        QVERIFY(!tooDeep.ok());
        QCOMPARE(tooDeep.error().code, u"JSON_TOO_DEEP"_s);
        QVERIFY(tooDeep.error().message.contains(u"64 levels at line 1, column 65"));
        QCOMPARE(readJson(QByteArray(2'000'000, '[')).error().code, u"JSON_TOO_DEEP"_s);
        QByteArray objects;
        for (int i = 0; i < 100'000; ++i)
            objects += "{\"a\":";
        QCOMPARE(readJson(objects).error().code, u"JSON_TOO_DEEP"_s);
        // A bracket in a string opens nothing.
        QVERIFY(readJson("[\"" + QByteArray(1000, '[') + "\"]").ok());
        QVERIFY(readJson("[[]]", {.maxDepth = 2}).ok());
        QVERIFY(!readJson("[[[]]]", {.maxDepth = 2}).ok());
        QVERIFY(readJson("[[],[],{\"a\":[]}]", {.maxDepth = 3}).ok());
        QVERIFY(readJson(nested(1000), {.maxDepth = 1000}).ok());
    }

    void limitsSize()
    {
        QVERIFY(readJson("[1234]", {.maxBytes = 6}).ok());
        const auto tooLarge = readJson("[12345]", {.maxBytes = 6});
        QCOMPARE(tooLarge.error().code, u"JSON_TOO_LARGE"_s);
        QVERIFY(tooLarge.error().message.contains(u"7 bytes"));
    }

    void readsManyMembers()
    {
        // In falling order, which is the worst for an object that is kept sorted.
        constexpr int count = 100'000;
        QByteArray text = "{";
        for (int i = count; i > 0; --i)
            text += "\"k" + QByteArray::number(1'000'000 + i) + "\":" + QByteArray::number(i) + ',';
        const auto object = readJsonObject(text + "\"k\":0}");
        QVERIFY(object.ok());
        QCOMPARE(object->size(), count + 1);
        QCOMPARE(object->value(u"k1000001").toInt(), 1);
        QCOMPARE(object->value(u"k1100000").toInt(), count);

        const auto twice = readJsonObject(text + "\"k1050000\":0}");
        QCOMPARE(twice.error().code, u"DUPLICATE_KEY"_s);
        QCOMPARE(twice.error().field, u"$.k1050000"_s);
    }

    void wantsAnObject_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("kind");
        QTest::newRow("array") << QByteArray("[]") << u"an array"_s;
        QTest::newRow("string") << QByteArray("\"{}\"") << u"a string"_s;
        QTest::newRow("number") << QByteArray("1") << u"a number"_s;
        QTest::newRow("boolean") << QByteArray("true") << u"a boolean"_s;
        QTest::newRow("null") << QByteArray("null") << u"null"_s;
    }
    void wantsAnObject()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, kind);
        const auto object = readJsonObject(text);
        QVERIFY(!object.ok());
        QCOMPARE(object.error().code, u"NOT_AN_OBJECT"_s);
        QVERIFY(object.error().message.contains(kind));
    }

    void spellsPaths()
    {
        QCOMPARE(jsonPathMember(u"$"_s, u"enabled"_s), u"$.enabled"_s);
        QCOMPARE(jsonPathMember(u"$.a"_s, u"b-c_1"_s), u"$.a.b-c_1"_s);
        QCOMPARE(jsonPathMember({}, u"env"_s), u"env"_s);
        QCOMPARE(jsonPathMember(u"$"_s, u"a.b"_s), u"$[\"a.b\"]"_s);
        QCOMPARE(jsonPathMember(u"$"_s, u"a\n"_s), u"$[\"a\\n\"]"_s);
        QVERIFY(jsonPathMember(u"$"_s, QString(1'000'000, u'x')).size() < 100);
        QCOMPARE(jsonPathIndex(u"$.rules"_s, 3), u"$.rules[3]"_s);
    }
};

HALL_TEST(JsonReaderTest);
#include "json_reader_test.moc"
