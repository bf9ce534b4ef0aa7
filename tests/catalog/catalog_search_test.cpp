// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/json/canonical_json.h"
#include "tests/support/taxonomy_text.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;

namespace {

QJsonObject entity(const QString& id, const QString& type, const QString& name,
                   const QString& description = {}, const QJsonArray& tags = {})
{
    return {{u"id"_s, id},
            {u"type"_s, type},
            {u"name"_s, name},
            {u"description"_s, description},
            {u"tags"_s, tags}};
}

/// Each word stands in another place of another entity.
Catalog sample()
{
    const QString cap = u"capability"_s;
    const QJsonArray entities{
        entity(u"cap.mail"_s, cap, u"Post"_s),
        entity(u"cap.mail.send"_s, cap, u"Send"_s),
        entity(u"cap.chat.post"_s, cap, u"Mail by chat"_s),
        entity(u"cap.fax.send"_s, cap, u"Fax"_s, u"Like mail, on paper."_s),
        entity(u"cap.letter.send"_s, cap, u"Letter"_s, {}, {u"mail"_s, u"slow"_s}),
        entity(u"cap.email.read"_s, cap, u"Inbox"_s),
        entity(u"ctrl.blast_radius_scoring"_s, u"control"_s, u"Blast"_s),
        entity(u"wrk.mail.sender"_s, u"worker_species"_s, u"Mailer"_s),
    };
    return *Catalog::read(canonicalJson(QJsonObject{{u"entities"_s, entities}}));
}

QStringList ids(const std::vector<const CatalogEntity*>& entities)
{
    QStringList list;
    for (const CatalogEntity* entity : entities)
        list.append(entity->id);
    return list;
}

} // namespace

class CatalogSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ranking_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("exact id, then longer ones")
            << u"cap.mail"_s << QStringList{u"cap.mail"_s, u"cap.mail.send"_s};
        QTest::newRow("id and name before tag before description")
            << u"mail"_s
            << QStringList{u"cap.chat.post"_s,   u"cap.mail"_s,        u"cap.mail.send"_s,
                           u"wrk.mail.sender"_s, u"cap.letter.send"_s, u"cap.fax.send"_s};
        QTest::newRow("every word counts") << u"mail send"_s
                                           << QStringList{u"cap.mail.send"_s, u"wrk.mail.sender"_s,
                                                          u"cap.letter.send"_s, u"cap.fax.send"_s};
        QTest::newRow("words in any order and case")
            << u"SEND   Mail"_s
            << QStringList{u"cap.mail.send"_s, u"wrk.mail.sender"_s, u"cap.letter.send"_s,
                           u"cap.fax.send"_s};
        QTest::newRow("a word twice is one word") << u"fax fax"_s << QStringList{u"cap.fax.send"_s};
        QTest::newRow("not inside a word") << u"ail"_s << QStringList{};
        QTest::newRow("nothing") << u"mail purple"_s << QStringList{};
        QTest::newRow("hyphens are underscores")
            << u"ctrl.blast-radius-scoring"_s << QStringList{u"ctrl.blast_radius_scoring"_s};
        QTest::newRow("a word of an id")
            << u"scoring"_s << QStringList{u"ctrl.blast_radius_scoring"_s};
    }
    void ranking()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, found);
        QCOMPARE(ids(sample().search({words, {}})), found);
    }

    void withoutWordsEverythingByTypeAndId()
    {
        const Catalog catalog = sample();
        QCOMPARE(ids(catalog.search({})),
                 QStringList({u"cap.chat.post"_s, u"cap.email.read"_s, u"cap.fax.send"_s,
                              u"cap.letter.send"_s, u"cap.mail"_s, u"cap.mail.send"_s,
                              u"wrk.mail.sender"_s, u"ctrl.blast_radius_scoring"_s}));
        QCOMPARE(ids(catalog.search({{}, EntityType::Control})),
                 QStringList(u"ctrl.blast_radius_scoring"_s));
        QCOMPARE(ids(catalog.search({u"mail"_s, EntityType::WorkerSpecies})),
                 QStringList(u"wrk.mail.sender"_s));
        QVERIFY(catalog.search({{}, EntityType::Policy}).empty());
    }

    void completion()
    {
        const Catalog catalog = sample();
        QCOMPARE(ids(catalog.complete(u"cap.mail"_s, {}, 10)),
                 QStringList({u"cap.mail"_s, u"cap.mail.send"_s}));
        QCOMPARE(ids(catalog.complete(u"mail"_s, EntityType::Capability, 10)),
                 QStringList({u"cap.mail"_s, u"cap.mail.send"_s}));
        QCOMPARE(ids(catalog.complete(u"CTRL.blast-"_s, {}, 10)),
                 QStringList(u"ctrl.blast_radius_scoring"_s));
        QCOMPARE(catalog.complete({}, {}, 3).size(), size_t(3));
        QVERIFY(catalog.complete(u"cap.zzz"_s, {}, 10).empty());
        QVERIFY(catalog.complete(u"cap"_s, {}, 0).empty());
        // An id that begins so comes before one that has it inside.
        QCOMPARE(ids(Catalog::builtIn()->complete(u"cap.doc"_s, {}, 10)).first(),
                 u"cap.doc.read"_s);
    }

    void nearIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("first");
        QTest::newRow("swapped letters") << u"cap.doc.raed"_s << u"cap.doc.read"_s;
        QTest::newRow("version forgotten") << u"cap.data.read"_s << u"cap.data.read.v1"_s;
        QTest::newRow("a word of it") << u"cap.files.summarize"_s << u"cap.doc.summarize"_s;
        QTest::newRow("without prefix") << u"notify"_s << u"cap.notify.send.v1"_s;
    }
    void nearIds()
    {
        QFETCH(QString, id);
        QFETCH(QString, first);
        const QStringList near = Catalog::builtIn()->idsNear(id, 5);
        QVERIFY2(near.size() <= 5 && near.contains(first), qPrintable(near.join(u", "_s)));
    }

    void farIdsHaveNoneNear()
    {
        QVERIFY(Catalog::builtIn()->idsNear(u"zzzzzzzz.qqqqqqq"_s, 5).isEmpty());
        QVERIFY(Catalog::builtIn()->idsNear(QString(5000, u'x'), 5).isEmpty());
        QVERIFY(Catalog::builtIn()->idsNear({}, 5).isEmpty());
    }

    void riskHints_data()
    {
        QTest::addColumn<QJsonObject>("members");
        QTest::addColumn<QByteArray>("tier");
        QTest::addColumn<int>("score");
        const auto hint = [](int data, int network, int financial, int time,
                             const QString& reversibility) {
            return QJsonObject{
                {u"blast_radius_hint"_s, QJsonObject{{u"data"_s, data},
                                                     {u"network"_s, network},
                                                     {u"financial"_s, financial},
                                                     {u"time"_s, time},
                                                     {u"reversibility"_s, reversibility}}}};
        };
        const QString back = u"reversible"_s;
        QTest::newRow("nothing said") << QJsonObject() << QByteArray("unknown") << -1;
        QTest::newRow("tier") << QJsonObject{{u"risk_tier"_s, u"high"_s}} << QByteArray("high")
                              << -1;
        QTest::newRow("harmless") << hint(0, 0, 0, 0, back) << QByteArray("low") << 0;
        QTest::newRow("low") << hint(1, 1, 1, 1, back) << QByteArray("low") << 27;
        QTest::newRow("medium") << hint(2, 1, 0, 2, u"partially-reversible"_s)
                                << QByteArray("medium") << 40;
        QTest::newRow("underscore")
            << hint(2, 1, 0, 2, u"partially_reversible"_s) << QByteArray("medium") << 40;
        QTest::newRow("high") << hint(3, 3, 0, 3, u"irreversible"_s) << QByteArray("high") << 80;
        QTest::newRow("critical") << hint(3, 3, 1, 3, u"irreversible"_s) << QByteArray("critical")
                                  << 87;
        QTest::newRow("never above 100")
            << hint(5, 5, 5, 5, u"irreversible"_s) << QByteArray("critical") << 100;
        QJsonObject both = hint(3, 3, 3, 3, u"irreversible"_s);
        both[u"risk_tier"_s] = u"low"_s;
        QTest::newRow("the catalog's word counts") << both << QByteArray("low") << 100;
    }
    void riskHints()
    {
        QFETCH(QJsonObject, members);
        QFETCH(QByteArray, tier);
        QFETCH(int, score);
        QJsonObject one = entity(u"cap.a"_s, u"capability"_s, u"A"_s);
        for (auto it = members.constBegin(); it != members.constEnd(); ++it)
            one[it.key()] = it.value();
        const auto catalog =
            Catalog::read(canonicalJson(QJsonObject{{u"entities"_s, QJsonArray{one}}}));
        QVERIFY2(catalog.ok(), catalog.ok() ? "" : qPrintable(catalog.error().message));
        const auto hint = catalog->riskHint(u"cap.a"_s);
        QCOMPARE(hint.has_value(), tier != "unknown");
        QCOMPARE(riskTierName(hint.value_or(RiskHint()).tier).toByteArray(), tier);
        QCOMPARE(hint.value_or(RiskHint()).blastScore.value_or(-1), score);
        QVERIFY(!catalog->riskHint(u"cap.b"_s));
    }

    void aLargeCatalogIsSearchedAsWell()
    {
        const auto catalog = Catalog::read(test::taxonomyText());
        QVERIFY(catalog.ok());
        QCOMPARE(ids(catalog->search({u"work12"_s, {}})).first(), u"cap.area5.work12"_s);
        QCOMPARE(catalog->search({u"area3"_s, EntityType::Control}).size(), size_t(5));
        QCOMPARE(catalog->complete(u"cap.area3.work1"_s, {}, 100).size(), size_t(6));
    }
};

HALL_TEST(CatalogSearchTest);

#include "catalog_search_test.moc"
