// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_writer.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;

class JsonWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsCommasWhereTheyBelong()
    {
        JsonWriter out(1);
        out.beginObject();
        out.key("a").beginArray().integer(1).string(u"x").beginArray().endArray().null().endArray();
        out.key("b").beginObject().endObject();
        out.key("c").beginObject().key("d").boolean(true).key("e").boolean(false).endObject();
        out.endObject();
        QCOMPARE(out.bytes(),
                 QByteArray(R"({"a":[1,"x",[],null],"b":{},"c":{"d":true,"e":false}})"));
    }

    void writesEveryKind()
    {
        JsonWriter out;
        out.beginArray();
        out.ascii("plain").ascii("").string(u"q\"é").number(0.1).integer(-5);
        out.raw("{\"r\":1}").value(QJsonObject{{u"k"_s, QJsonArray{1, u"z"_s}}});
        out.strings({u"s"_s, u"t"_s}).strings({});
        out.stringOrNull({}).stringOrNull(u"v"_s);
        out.integerOrNull(std::nullopt).integerOrNull(7);
        out.booleanOrNull(std::nullopt).booleanOrNull(false);
        out.beginObject().foreignKey(u"n\"é").integer(1).foreignKey(u"").null().endObject();
        out.endArray();
        QCOMPARE(out.take(),
                 QByteArray("[\"plain\",\"\",\"q\\\"\xC3\xA9\",0.1,-5,{\"r\":1},{\"k\":[1,\"z\"]},"
                            "[\"s\",\"t\"],[],null,\"v\",null,7,null,false,"
                            "{\"n\\\"\xC3\xA9\":1,\"\":null}]"));
    }
};

HALL_TEST(JsonWriterTest);
#include "json_writer_test.moc"
