// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_reader.h"
#include "tests/support/test_registry.h"
#include "ui/models/worker/record_diff.h"
#include "ui/models/worker/record_text.h"

#include <QJsonArray>
#include <QTest>

using namespace hall;
using namespace hall::ui;
using namespace Qt::StringLiterals;

/// Editing a text member by member, and telling versions apart.
class WorkerRecordTextTest : public QObject {
    Q_OBJECT

private:
    static QJsonObject read(const QString& text)
    {
        const auto json = readJsonObject(text.toUtf8());
        return json ? *json : QJsonObject{{u"unreadable"_s, json.error().message}};
    }

private Q_SLOTS:
    void onlyTheMemberChanges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("expected");
        const QJsonValue gone(QJsonValue::Undefined);
        QTest::newRow("replace") << u"{\"b\": 1.50, \"a\": \"x\"}"_s << u"a"_s << QJsonValue(u"y"_s)
                                 << u"{\"b\": 1.50, \"a\": \"y\"}"_s;
        QTest::newRow("numbers stay as written")
            << u"{\"n\":12345678901234567890,\"a\":1}"_s << u"a"_s << QJsonValue(2)
            << u"{\"n\":12345678901234567890,\"a\":2}"_s;
        QTest::newRow("add in lines") << u"{\n  \"a\": 1\n}"_s << u"b"_s << QJsonValue(true)
                                      << u"{\n  \"a\": 1,\n  \"b\": true\n}"_s;
        QTest::newRow("add in a line")
            << u"{\"a\": 1}"_s << u"b"_s << QJsonValue(true) << u"{\"a\": 1, \"b\": true}"_s;
        QTest::newRow("add to nothing")
            << u"{}"_s << u"b"_s << QJsonValue(true) << u"{\n  \"b\": true\n}"_s;
        QTest::newRow("add inside")
            << u"{\n  \"o\": {\n    \"a\": 1\n  }\n}"_s << u"o.b"_s << QJsonValue(2)
            << u"{\n  \"o\": {\n    \"a\": 1,\n    \"b\": 2\n  }\n}"_s;
        QTest::newRow("make what is around it")
            << u"{\n  \"a\": 1\n}"_s << u"o.p.q"_s << QJsonValue(u"z"_s)
            << u"{\n  \"a\": 1,\n  \"o\": {\n    \"p\": {\n      \"q\": \"z\"\n    }\n  }\n}"_s;
        QTest::newRow("replace what is no object")
            << u"{\"o\": 3, \"z\": 0.10}"_s << u"o.p"_s << QJsonValue(1)
            << u"{\"o\": {\n  \"p\": 1\n}, \"z\": 0.10}"_s;
        QTest::newRow("remove first")
            << u"{\"a\": 1, \"b\": 2}"_s << u"a"_s << gone << u"{\"b\": 2}"_s;
        QTest::newRow("remove last")
            << u"{\n  \"a\": 1,\n  \"b\": 2\n}"_s << u"b"_s << gone << u"{\n  \"a\": 1\n}"_s;
        QTest::newRow("remove the only one") << u"{ \"a\": 1 }"_s << u"a"_s << gone << u"{}"_s;
        QTest::newRow("remove what it empties")
            << u"{\"o\": {\"p\": 1}, \"b\": 2}"_s << u"o.p"_s << gone << u"{\"b\": 2}"_s;
        QTest::newRow("remove nothing") << u"{\"a\": 1}"_s << u"x.y"_s << gone << u"{\"a\": 1}"_s;
        QTest::newRow("brackets in texts")
            << u"{\"t\": \"}]\\\",\\\\\", \"a\": [1, {\"a\": 2}]}"_s << u"a"_s << QJsonValue(0)
            << u"{\"t\": \"}]\\\",\\\\\", \"a\": 0}"_s;
        QTest::newRow("an escaped name")
            << u"{\"\\u0061\": 1}"_s << u"a"_s << QJsonValue(2) << u"{\"\\u0061\": 2}"_s;
    }
    void onlyTheMemberChanges()
    {
        QFETCH(QString, text);
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, expected);
        const QString changed = withValue(text, memberPath(path), value);
        QCOMPARE(changed, expected);
        QCOMPARE(valueAt(read(changed), memberPath(path)), value);
    }

    void pointsAtTheValue()
    {
        const QString text = u"{\n  \"capabilities\": [\"a\", \"bb\"],\n  \"o\": {\"p\": 1}\n}"_s;
        const auto at = [&](const QString& path) {
            const auto span = valueSpan(text, memberPath(path));
            return span ? text.mid(span->from, span->length) : u"nothing"_s;
        };
        QCOMPARE(at(u"capabilities[1]"_s), u"\"bb\""_s);
        QCOMPARE(at(u"capabilities"_s), u"[\"a\", \"bb\"]"_s);
        QCOMPARE(at(u"o.p"_s), u"1"_s);
        QCOMPARE(at(u"o.q"_s), u"nothing"_s);
        QCOMPARE(text.mid(nearestSpan(text, {u"o"_s, u"q"_s}).from, 8), u"{\"p\": 1}"_s);
        QCOMPARE(nearestSpan(text, {u"worker_id"_s}).from, 0);
    }

    void laysOutInWcpsOrder()
    {
        const QJsonObject record{{u"zebra"_s, 1},
                                 {u"artifact_hash"_s, u"h"_s},
                                 {u"worker_id"_s, u"w"_s},
                                 {u"capabilities"_s, QJsonArray{}}};
        const QString text = recordText(record);
        QCOMPARE(read(text), record);
        QVERIFY(text.indexOf(u"worker_id"_s) < text.indexOf(u"capabilities"_s));
        QVERIFY(text.indexOf(u"capabilities"_s) < text.indexOf(u"artifact_hash"_s));
        QVERIFY(text.indexOf(u"artifact_hash"_s) < text.indexOf(u"zebra"_s));
    }

    void changesAreMemberByMember()
    {
        const QJsonObject before = read(
            u"{\"a\":1,\"o\":{\"p\":1,\"q\":2},\"l\":[\"x\",\"y\"],\"artifact_hash\":\"1\"}"_s);
        const QJsonObject after = read(
            u"{\"b\":1,\"o\":{\"p\":1,\"q\":3},\"l\":[\"y\",\"z\"],\"artifact_hash\":\"2\"}"_s);
        const auto changes = recordChanges(before, after);
        QStringList paths;
        for (const MemberChange& change : changes)
            paths.append(memberPathText(change.path));
        QCOMPARE(paths, QStringList({u"a"_s, u"b"_s, u"l"_s, u"o.q"_s}));
        QVERIFY(changes[0].after.isUndefined());
        QVERIFY(changes[1].before.isUndefined());
        QCOMPARE(listWords(changes[2]), u"+ z\n− x"_s);
        QCOMPARE(valueWords(changes[3].after), u"3"_s);
        QVERIFY(recordChanges(before, before).empty());
    }

    void mergesWhatOneChangedAndNamesWhatBothDid()
    {
        const QJsonObject base = read(u"{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"o\":{\"p\":1}}"_s);
        const QJsonObject mine = read(u"{\"a\":2,\"b\":1,\"c\":2,\"d\":2,\"o\":{\"p\":2}}"_s);
        const QJsonObject theirs = read(u"{\"a\":1,\"b\":3,\"c\":2,\"d\":3,\"o\":7}"_s);
        QMap<QString, MergedMember::From> found;
        for (const MergedMember& member : mergeRecords(base, mine, theirs))
            found.insert(memberPathText(member.path), member.from);
        using From = MergedMember::From;
        QCOMPARE(found.value(u"a"_s), From::Mine);
        QCOMPARE(found.value(u"b"_s), From::Theirs);
        QCOMPARE(found.value(u"c"_s), From::Both);
        QCOMPARE(found.value(u"d"_s), From::Conflict);
        // They replaced the object in which I changed a member.
        QCOMPARE(found.value(u"o"_s), From::Conflict);
        QCOMPARE(found.value(u"o.p"_s), From::Conflict);
    }
};

HALL_TEST(WorkerRecordTextTest);
#include "worker_record_text_test.moc"
