// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/catalog/catalog_reader.h"
#include "core/json/canonical_json.h"
#include "tests/support/taxonomy_text.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;

namespace {

/// A catalog whose second entity has these members over good ones; `leaveOut` takes one away.
QByteArray withMembers(const QJsonObject& members, const QString& leaveOut = {})
{
    QJsonObject entity{{u"id"_s, u"cap.doc.read"_s},
                       {u"type"_s, u"capability"_s},
                       {u"name"_s, u"Read"_s},
                       {u"description"_s, u"Reads."_s}};
    for (auto it = members.constBegin(); it != members.constEnd(); ++it)
        entity[it.key()] = it.value();
    entity.remove(leaveOut);
    const QJsonObject first{{u"id"_s, u"ctrl.a_b"_s},
                            {u"type"_s, u"control"_s},
                            {u"name"_s, u"First"_s},
                            {u"description"_s, QString()}};
    return canonicalJson(QJsonObject{{u"entities"_s, QJsonArray{first, entity}}});
}

QJsonArray manyWords(int count)
{
    QJsonArray words;
    for (int i = 0; i < count; ++i)
        words.append(QString::number(i));
    return words;
}

} // namespace

/// What a taxonomy file may say, and that each mistake is named.
class CatalogReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTaxonomyOfThePublicShapeIsRead()
    {
        const auto catalog = Catalog::read(test::taxonomyText());
        QVERIFY2(catalog.ok(), catalog.ok() ? "" : qPrintable(catalog.error().message));
        QCOMPARE(catalog->entities().size(), size_t(245));
        QCOMPARE(catalog->count(EntityType::Capability), 127);
        QCOMPARE(catalog->count(EntityType::WorkerSpecies), 48);
        QCOMPARE(catalog->count(EntityType::Control), 33);
        QCOMPARE(catalog->count(EntityType::Profile), 33);
        QCOMPARE(catalog->count(EntityType::Policy), 4);
        QCOMPARE(catalog->origin().version, u"0.1.0"_s);
        QCOMPARE(catalog->origin().sha256, sha256Label(test::taxonomyText()));

        const CatalogEntity* species = catalog->find(u"wrk.area3.maker3"_s);
        QVERIFY(species);
        QCOMPARE(species->serves, QStringList(u"cap.area3.work3"_s));
        QCOMPARE(species->controls, QStringList(u"ctrl.area3.guard3"_s));
        QCOMPARE(species->risk.tier, RiskTier::Critical);
        QCOMPARE(species->tags, QStringList({u"area3"_s, u"maker"_s}));
        QCOMPARE(catalog->speciesServing(u"cap.area3.work3"_s), QStringList(u"wrk.area3.maker3"_s));
        QCOMPARE(catalog->find(u"prof.area0.setup0"_s)->controls,
                 QStringList(u"ctrl.area0.guard0"_s));
    }

    void membersThatAreNotKnownAreKept()
    {
        const auto catalog = Catalog::read(withMembers(
            {{u"owner"_s, QJsonObject{{u"x"_s, 1}}}, {u"determinism"_s, u"captured"_s}}));
        QVERIFY(catalog.ok());
        const CatalogEntity* entity = catalog->find(u"cap.doc.read"_s);
        QCOMPARE(entity->json[u"owner"_s][u"x"_s].toInt(), 1);
        QCOMPARE(entity->json[u"determinism"_s].toString(), u"captured"_s);
    }

    void aByteOrderMarkIsNoDifference()
    {
        const QByteArray text = withMembers({});
        const auto plain = Catalog::read(text);
        const auto marked = Catalog::read("\xEF\xBB\xBF" + text);
        QVERIFY(plain.ok() && marked.ok());
        QCOMPARE(marked->origin().sha256, plain->origin().sha256);
        QVERIFY(plain->origin().version.isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const QByteArray& text, const QString& field,
                            const QString& message) {
            QTest::newRow(name) << text << field << message;
        };
        const auto member = [&row](const char* name, const QString& key, const QJsonValue& value,
                                   const QString& field, const QString& message) {
            row(name, withMembers({{key, value}}), u"$.entities[1]."_s + field, message);
        };
        const auto missing = [&row](const char* name, const QString& key) {
            row(name, withMembers({}, key), u"$.entities[1]."_s + key, u"is missing"_s);
        };
        row("no entities", "{}", u"$.entities"_s, u"is missing"_s);
        row("entities no array", R"({"entities":{}})", u"$.entities"_s,
            u"must be an array, not an object"_s);
        row("no entity", R"({"entities":[]})", u"$.entities"_s, u"is empty"_s);
        row("entity no object", R"({"entities":["cap.a"]})", u"$.entities[0]"_s,
            u"must be an object, not a string"_s);
        row("meta no object", R"({"_meta":1,"entities":[]})", u"$.entities"_s, u"is empty"_s);
        row("meta of another kind", R"({"_meta":1,"entities":[{}]})", u"$._meta"_s,
            u"must be an object"_s);
        row("version no string", R"({"_meta":{"version":1},"entities":[{}]})", u"$._meta.version"_s,
            u"must be a string"_s);
        row("wrong total", R"({"_meta":{"total_entities":3},"entities":[{}]})",
            u"$._meta.total_entities"_s, u"is not the number of $.entities, which is 1"_s);
        row("total no number", R"({"_meta":{"total_entities":"1"},"entities":[{}]})",
            u"$._meta.total_entities"_s, u"is not the number"_s);

        missing("no id", u"id"_s);
        missing("no type", u"type"_s);
        missing("no name", u"name"_s);
        missing("no description", u"description"_s);
        member("id no string", u"id"_s, 3, u"id"_s, u"must be a string, not a number"_s);
        member("blank id", u"id"_s, u" "_s, u"id"_s, u"must not be blank"_s);
        member("id of another type", u"id"_s, u"wrk.doc.read"_s, u"id"_s,
               u"the id of a capability has to be cap. and segments"_s);
        member("id without segments", u"id"_s, u"cap."_s, u"id"_s, u"is \"cap.\""_s);
        member("id with an empty segment", u"id"_s, u"cap.a..b"_s, u"id"_s, u"joined by dots"_s);
        member("id with a space", u"id"_s, u"cap.a b"_s, u"id"_s, u"joined by dots"_s);
        member("id with other letters", u"id"_s, u"cap.é"_s, u"id"_s, u"joined by dots"_s);
        member("endless id", u"id"_s, QString(u"cap."_s + QString(300, u'x')), u"id"_s,
               u"at most 256"_s);
        member("unknown type", u"type"_s, u"event"_s, u"type"_s,
               u"must be one of capability, worker_species, control, profile, policy, not "
               "\"event\""_s);
        member("type no string", u"type"_s, QJsonValue(), u"type"_s, u"not null"_s);
        member("blank name", u"name"_s, u"  "_s, u"name"_s, u"must not be blank"_s);
        member("endless name", u"name"_s, QString(201, u'n'), u"name"_s,
               u"has 201 characters; at most 200"_s);
        member("description no string", u"description"_s, QJsonArray(), u"description"_s,
               u"must be a string, not an array"_s);
        member("endless description", u"description"_s, QString(4001, u'd'), u"description"_s,
               u"at most 4000"_s);
        member("tags no array", u"tags"_s, u"a,b"_s, u"tags"_s, u"must be an array"_s);
        member("a tag no string", u"tags"_s, QJsonArray{u"a"_s, 1}, u"tags[1]"_s,
               u"must be a string"_s);
        member("a blank tag", u"tags"_s, QJsonArray{QString()}, u"tags[0]"_s, u"visible text"_s);
        member("too many tags", u"tags"_s, manyWords(1001), u"tags"_s, u"at most 1000"_s);
        member("unknown tier", u"risk_tier"_s, u"severe"_s, u"risk_tier"_s,
               u"must be one of low, medium, high, critical, not \"severe\""_s);
        member("tier unknown", u"risk_tier"_s, u"unknown"_s, u"risk_tier"_s, u"must be one of"_s);
        member("tier no string", u"risk_tier"_s, 2, u"risk_tier"_s, u"must be a string"_s);
        for (const QString& list :
             {u"typical_controls"_s, u"required_controls"_s, u"controls_required"_s})
            member(qPrintable(list), list, QJsonArray{u"ctrl.ok"_s, u"audit"_s}, list + u"[1]"_s,
                   u"must be a control id such as ctrl.obs.audit-log, not \"audit\""_s);
        member("serves no array", u"serves_capabilities"_s, QJsonObject(), u"serves_capabilities"_s,
               u"must be an array"_s);
        for (const QString& list : {u"required_for_risk_tiers"_s, u"recommended_for_risk_tiers"_s})
            member(qPrintable(list), list, QJsonArray{u"low"_s, u"all"_s}, list + u"[1]"_s,
                   u"must be one of low"_s);
        member("hint no object", u"blast_radius_hint"_s, 7, u"blast_radius_hint"_s,
               u"must be an object, not a number"_s);
        member("hint out of range", u"blast_radius_hint"_s, QJsonObject{{u"data"_s, 6}},
               u"blast_radius_hint.data"_s, u"must be a whole number from 0 to 5"_s);
        member("hint with a fraction", u"blast_radius_hint"_s, QJsonObject{{u"time"_s, 1.5}},
               u"blast_radius_hint.time"_s, u"whole number"_s);
        member("hint no number", u"blast_radius_hint"_s, QJsonObject{{u"network"_s, u"1"_s}},
               u"blast_radius_hint.network"_s, u"not a string"_s);
        member("hint with another word", u"blast_radius_hint"_s,
               QJsonObject{{u"reversibility"_s, u"maybe"_s}}, u"blast_radius_hint.reversibility"_s,
               u"must be one of reversible, partially-reversible, irreversible"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, field);
        QFETCH(QString, message);
        const auto catalog = Catalog::read(text);
        QVERIFY(!catalog.ok());
        QCOMPARE(catalog.error().code, u"INVALID_CATALOG"_s);
        QCOMPARE(catalog.error().field, field);
        QVERIFY2(catalog.error().message.startsWith(field) &&
                     catalog.error().message.contains(message),
                 qPrintable(catalog.error().message));
    }

    void anIdMayBeThereOnce_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("same");
        QTest::newRow("same") << u"capability"_s << u"cap.a.b"_s << u"cap.a.b"_s << true;
        QTest::newRow("control") << u"control"_s << u"ctrl.a_b"_s << u"ctrl.a-b"_s << true;
        QTest::newRow("capabilities differ")
            << u"capability"_s << u"cap.a_b"_s << u"cap.a-b"_s << false;
        QTest::newRow("case differs") << u"capability"_s << u"cap.a"_s << u"cap.A"_s << false;
    }
    void anIdMayBeThereOnce()
    {
        QFETCH(QString, type);
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, same);
        QJsonArray entities;
        for (const QString& id : {first, second})
            entities.append(QJsonObject{
                {u"id"_s, id}, {u"type"_s, type}, {u"name"_s, u"n"_s}, {u"description"_s, u"d"_s}});
        const auto catalog = Catalog::read(canonicalJson(QJsonObject{{u"entities"_s, entities}}));
        QCOMPARE(catalog.ok(), !same);
        if (same) {
            QCOMPARE(catalog.error().field, u"$.entities[1].id"_s);
            QVERIFY2(catalog.error().message.contains(u"$.entities[0] has already"_s),
                     qPrintable(catalog.error().message));
        }
    }

    void whatIsNoJsonIsSaidAsSuch_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << u"EMPTY_BODY"_s;
        QTest::newRow("words") << QByteArray("taxonomy") << u"MALFORMED_JSON"_s;
        QTest::newRow("cut off") << test::taxonomyText().chopped(200) << u"MALFORMED_JSON"_s;
        QTest::newRow("an array") << QByteArray("[]") << u"NOT_AN_OBJECT"_s;
        QTest::newRow("duplicate member")
            << QByteArray(R"({"entities":[],"entities":[]})") << u"DUPLICATE_KEY"_s;
        QTest::newRow("too large") << QByteArray((4 << 20) + 1, ' ') << u"JSON_TOO_LARGE"_s;
    }
    void whatIsNoJsonIsSaidAsSuch()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const auto catalog = Catalog::read(text);
        QVERIFY(!catalog.ok());
        QCOMPARE(catalog.error().code, code);
    }

    void tenThousandEntitiesAndNoMore()
    {
        const auto entity = [](int i) {
            return QByteArray("{\"id\":\"cap.c" + QByteArray::number(i) +
                              "\",\"type\":\"capability\",\"name\":\"n\",\"description\":\"\"}");
        };
        QByteArray text = "{\"entities\":[" + entity(0);
        for (int i = 1; i < 10'000; ++i)
            text += ',' + entity(i);
        const auto most = Catalog::read(text + "]}");
        QVERIFY2(most.ok(), most.ok() ? "" : qPrintable(most.error().message));
        QCOMPARE(most->entities().size(), size_t(10'000));
        const auto beyond = Catalog::read(text + ',' + entity(10'000) + "]}");
        QVERIFY(!beyond.ok());
        QCOMPARE(beyond.error().field, u"$.entities"_s);
        QVERIFY(beyond.error().message.contains(u"10001"_s));
    }
};

HALL_TEST(CatalogReaderTest);

#include "catalog_reader_test.moc"
