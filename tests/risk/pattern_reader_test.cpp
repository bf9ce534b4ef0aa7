// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/canonical_json.h"
#include "core/risk/patterns/pattern_set.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace hall;
using namespace Qt::StringLiterals;

namespace {

/// A good file whose second pattern has these members over good ones.
QByteArray withPattern(const QJsonObject& members, const QString& leaveOut = {})
{
    QJsonObject second{{u"id"_s, u"second"_s},
                       {u"description"_s, u"It does."_s},
                       {u"verbs"_s, QJsonArray{u"do"_s}},
                       {u"floor"_s, 0.5}};
    for (auto it = members.constBegin(); it != members.constEnd(); ++it)
        second[it.key()] = it.value();
    second.remove(leaveOut);
    const QJsonObject first{{u"id"_s, u"first"_s},
                            {u"description"_s, u"It is."_s},
                            {u"nouns"_s, QJsonArray{u"@things"_s, u"city"_s}},
                            {u"floor"_s, 1}};
    return canonicalJson(
        QJsonObject{{u"words"_s, QJsonObject{{u"things"_s, QJsonArray{u"box"_s, u"car"_s}}}},
                    {u"patterns"_s, QJsonArray{first, second}}});
}

/// A good file with this member at the top.
QByteArray withMember(const QString& name, const QJsonValue& value)
{
    QJsonObject root{
        {u"patterns"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s},
                                               {u"description"_s, u"d"_s},
                                               {u"environments"_s, QJsonArray{u"ci"_s}},
                                               {u"floor"_s, 0.1}}}}};
    root[name] = value;
    return canonicalJson(root);
}

QJsonArray manyWords(int count)
{
    QJsonArray words;
    for (int i = 0; i < count; ++i)
        words.append(QString::number(10'000 + i));
    return words;
}

QJsonArray manyPatterns(int count, const QJsonArray& verbs)
{
    QJsonArray patterns;
    for (int i = 0; i < count; ++i)
        patterns.append(QJsonObject{{u"id"_s, u"p%1"_s.arg(i)},
                                    {u"description"_s, u"d"_s},
                                    {u"verbs"_s, verbs},
                                    {u"floor"_s, 0.1}});
    return patterns;
}

} // namespace

/// What a file of patterns may say, and that each mistake is named.
class PatternReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInOnesAreReadable()
    {
        const auto patterns = PatternSet::read(PatternSet::builtInText());
        QVERIFY2(patterns.ok(), patterns.ok() ? "" : qPrintable(patterns.error().message));
        QCOMPARE(PatternSet::builtIn()->sha256(), patterns->sha256());
        QCOMPARE(patterns->version(), u"hall-1"_s);
        QCOMPARE(patterns->sha256(), sha256Label(PatternSet::builtInText()));
        QCOMPARE(patterns->patterns().size(), std::size_t(4));
        QVERIFY(patterns->isOpen("execute") && patterns->isReading("get"));
        QVERIFY(patterns->isWeakVerb("update") && !patterns->isWeakVerb("delete"));
    }

    void readsWhatIsThere()
    {
        const auto patterns =
            PatternSet::read(withPattern({{u"environments"_s, QJsonArray{u"prod"_s, u"ci"_s}},
                                          {u"unreadable_name"_s, true},
                                          {u"description"_s, u"Zwei\U0001F600"_s}}));
        QVERIFY2(patterns.ok(), patterns.ok() ? "" : qPrintable(patterns.error().message));
        const RiskPattern& first = patterns->patterns()[0];
        QCOMPARE(first.floor, 1.0);
        QVERIFY(first.verbs.isEmpty() && first.environments.isEmpty() && !first.unreadableName);
        QCOMPARE(first.nouns.inOrder, (QList<QByteArray>{"box", "car", "city"}));
        for (const char* form : {"box", "boxes", "cars", "cities", "city"})
            QVERIFY2(first.nouns.has(form), form);
        QVERIFY(!first.nouns.has("bo"));
        const RiskPattern& second = patterns->patterns()[1];
        QCOMPARE(second.environments,
                 (QList{ActionEnvironment::Production, ActionEnvironment::Ci}));
        QVERIFY(second.unreadableName && second.verbs.has("do") && !second.verbs.has("does"));
        QVERIFY(patterns->version().isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("message");
        const auto top = [](const char* name, const QString& member, const QJsonValue& value,
                            const QString& field, const QString& message) {
            QTest::newRow(name) << withMember(member, value) << QString(u"$."_s + field) << message;
        };
        const auto pattern = [](const char* name, const QString& member, const QJsonValue& value,
                                const QString& field, const QString& message) {
            QTest::newRow(name) << withPattern({{member, value}})
                                << QString(u"$.patterns[1]"_s + field) << message;
        };
        QTest::newRow("no patterns") << QByteArray("{}") << u"$.patterns"_s << u"is missing"_s;
        top("patterns no array", u"patterns"_s, QJsonObject(), u"patterns"_s,
            u"must be an array, not an object"_s);
        top("patterns empty", u"patterns"_s, QJsonArray(), u"patterns"_s, u"is empty"_s);
        top("pattern no object", u"patterns"_s, QJsonArray{1}, u"patterns[0]"_s,
            u"must be an object, not a number"_s);
        top("too many patterns", u"patterns"_s, manyPatterns(201, {u"do"_s}), u"patterns"_s,
            u"has 201 items; at most 200 are allowed"_s);
        top("unknown member", u"pattern"_s, 1, u"pattern"_s, u"is not known here; known are"_s);
        top("meta no object", u"_meta"_s, 1, u"_meta"_s, u"must be an object"_s);
        top("version no string", u"_meta"_s, QJsonObject{{u"version"_s, 1}}, u"_meta.version"_s,
            u"must be a string"_s);
        top("endless version", u"_meta"_s, QJsonObject{{u"version"_s, QString(201, u'v')}},
            u"_meta.version"_s, u"longer than 200"_s);
        top("words no object", u"words"_s, QJsonArray(), u"words"_s, u"must be an object"_s);
        top("list no array", u"words"_s, QJsonObject{{u"a"_s, u"b"_s}}, u"words.a"_s,
            u"must be an array, not a string"_s);
        top("list empty", u"words"_s, QJsonObject{{u"a"_s, QJsonArray()}}, u"words.a"_s,
            u"is empty"_s);
        top("list oddly named", u"words"_s, QJsonObject{{u"A b"_s, QJsonArray{u"do"_s}}},
            u"words[\"A b\"]"_s, u"must be named with"_s);
        top("too many words", u"words"_s, QJsonObject{{u"a"_s, manyWords(1001)}}, u"words.a"_s,
            u"at most 1000"_s);
        top("word in capitals", u"words"_s, QJsonObject{{u"a"_s, QJsonArray{u"ok"_s, u"Do"_s}}},
            u"words.a[1]"_s, u"must be a word of 2 to 40 letters a-z, or of digits, not \"Do\""_s);
        top("list in a list", u"words"_s, QJsonObject{{u"a"_s, QJsonArray{u"@a"_s}}},
            u"words.a[0]"_s, u"must be a word"_s);
        top("open word no string", u"open_words"_s, QJsonArray{1}, u"open_words[0]"_s,
            u"must be a string, not a number"_s);
        top("reading words no array", u"reading_words"_s, u"get"_s, u"reading_words"_s,
            u"must be an array"_s);
        top("weak verbs of an unknown list", u"weak_verbs"_s, QJsonArray{u"@x"_s},
            u"weak_verbs[0]"_s, u"names the list \"x\", and $.words has none"_s);
        QJsonObject many{{u"words"_s, QJsonObject{{u"a"_s, manyWords(1000)}}},
                         {u"patterns"_s, manyPatterns(21, {u"@a"_s})}};
        QTest::newRow("too many words in all")
            << canonicalJson(many) << u"$.patterns[20].verbs"_s << u"goes beyond 20000 words"_s;

        QTest::newRow("no id") << withPattern({}, u"id"_s) << u"$.patterns[1].id"_s
                               << u"must be 1 to 64"_s;
        QTest::newRow("no description") << withPattern({}, u"description"_s)
                                        << u"$.patterns[1].description"_s << u"reviewers"_s;
        QTest::newRow("no floor") << withPattern({}, u"floor"_s) << u"$.patterns[1].floor"_s
                                  << u"must be a number above 0 and at most 1"_s;
        QTest::newRow("no condition")
            << withPattern({}, u"verbs"_s) << u"$.patterns[1]"_s << u"has no condition"_s;
        pattern("same id", u"id"_s, u"first"_s, u".id"_s, u"another pattern has already"_s);
        pattern("id with a space", u"id"_s, u"a b"_s, u".id"_s, u"must be 1 to 64"_s);
        pattern("endless id", u"id"_s, QString(65, u'i'), u".id"_s, u"must be 1 to 64"_s);
        pattern("blank description", u"description"_s, u" "_s, u".description"_s, u"1 to 500"_s);
        pattern("endless description", u"description"_s, QString(501, u'd'), u".description"_s,
                u"1 to 500"_s);
        pattern("hidden description", u"description"_s, u"a\u202Eb"_s, u".description"_s,
                u"can be seen"_s);
        pattern("verbs a string", u"verbs"_s, u"do"_s, u".verbs"_s, u"must be an array"_s);
        pattern("no verbs", u"verbs"_s, QJsonArray(), u".verbs"_s, u"is empty"_s);
        pattern("verb too short", u"verbs"_s, QJsonArray{u"a"_s}, u".verbs[0]"_s, u"2 to 40"_s);
        pattern("verb too long", u"verbs"_s, QJsonArray{QString(41, u'a')}, u".verbs[0]"_s,
                u"2 to 40"_s);
        pattern("expression", u"verbs"_s, QJsonArray{u"do"_s, u"(a+)+$"_s}, u".verbs[1]"_s,
                u"must be a word"_s);
        pattern("two words", u"nouns"_s, QJsonArray{u"big_box"_s}, u".nouns[0]"_s,
                u"must be a word"_s);
        pattern("letters and digits", u"nouns"_s, QJsonArray{u"s3"_s}, u".nouns[0]"_s,
                u"must be a word"_s);
        pattern("other letters", u"nouns"_s, QJsonArray{u"müll"_s}, u".nouns[0]"_s,
                u"must be a word"_s);
        pattern("unknown list", u"nouns"_s, QJsonArray{u"@thing"_s}, u".nouns[0]"_s,
                u"$.words has none of that name"_s);
        pattern("unknown environment", u"environments"_s, QJsonArray{u"ci"_s, u"moon"_s},
                u".environments[1]"_s, u"must be one of production"_s);
        pattern("environment no string", u"environments"_s, QJsonArray{1}, u".environments[0]"_s,
                u"must be one of"_s);
        pattern("misspelt condition", u"enviroments"_s, QJsonArray{u"ci"_s}, u".enviroments"_s,
                u"is not known here"_s);
        pattern("not unreadable", u"unreadable_name"_s, false, u".unreadable_name"_s,
                u"must be true"_s);
        pattern("floor zero", u"floor"_s, 0, u".floor"_s, u"above 0"_s);
        pattern("floor negative", u"floor"_s, -0.5, u".floor"_s, u"above 0"_s);
        pattern("floor above", u"floor"_s, 1.01, u".floor"_s, u"at most 1"_s);
        pattern("floor a string", u"floor"_s, u"0.5"_s, u".floor"_s, u"must be a number"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, field);
        QFETCH(QString, message);
        const auto patterns = PatternSet::read(text);
        QVERIFY(!patterns.ok());
        QCOMPARE(patterns.error().code, u"INVALID_PATTERNS"_s);
        QCOMPARE(patterns.error().field, field);
        QVERIFY2(patterns.error().message.contains(message), qPrintable(patterns.error().message));
        QVERIFY(patterns.error().message.startsWith(field));
    }

    void refusesWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"EMPTY_BODY"_s;
        QTest::newRow("list") << QByteArray("[]") << u"NOT_AN_OBJECT"_s;
        QTest::newRow("cut off") << QByteArray("{\"patterns\":[") << u"MALFORMED_JSON"_s;
        QTest::newRow("duplicate key")
            << QByteArray(R"({"patterns":[{"floor":0.9,"floor":0.1}]})") << u"DUPLICATE_KEY"_s;
        QTest::newRow("too deep") << QByteArray("{\"a\":[[[[[[[[]]]]]]]]}") << u"JSON_TOO_DEEP"_s;
        QTest::newRow("too large")
            << QByteArray("{\"a\":\"" + QByteArray(maxPatternBytes, 'a') + "\"}")
            << u"JSON_TOO_LARGE"_s;
        QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"\xff\"}") << u"INVALID_UTF8"_s;
    }
    void refusesWhatIsNoJson()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const auto patterns = PatternSet::read(text);
        QVERIFY(!patterns.ok());
        QCOMPARE(patterns.error().code, code);
    }
};

HALL_TEST(PatternReaderTest);

#include "pattern_reader_test.moc"
