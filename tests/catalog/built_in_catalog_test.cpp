// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/catalog/catalog_json.h"
#include "core/json/json_reader.h"
#include "tests/support/taxonomy_text.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;

/// The catalog that every Hall has, and what an imported one does to it.
class BuiltInCatalogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasEveryTypeAndWhatIntegrationsUse()
    {
        const auto catalog = Catalog::builtIn();
        QVERIFY(catalog->entities().size() >= 25);
        for (int i = 0; i < entityTypeCount; ++i)
            QVERIFY2(catalog->count(EntityType(i)) > 0, entityTypeName(EntityType(i)).data());
        for (const QString& id :
             {u"cap.data.read.v1"_s, u"cap.data.write.v1"_s, u"cap.notify.send.v1"_s,
              u"cap.report.generate.v1"_s, u"cap.auth.verify.v1"_s, u"cap.workflow.trigger.v1"_s,
              u"cap.content.generate.v1"_s, u"cap.doc.summarize"_s, u"cap.doc.read"_s,
              u"wrk.doc.reader"_s, u"ctrl.blast_radius_scoring"_s,
              u"ctrl.privilege_envelopes_required"_s, u"prof.dev.permissive"_s,
              u"prof.prod.strict"_s, u"prof.edge.isolated"_s, u"pol.default-deny"_s}) {
            const CatalogEntity* entity = catalog->find(id);
            QVERIFY2(entity, qPrintable(id));
            QVERIFY2(entity->builtIn && !entity->description.isEmpty(), qPrintable(id));
        }
        QVERIFY(!catalog->origin().imported);
        QCOMPARE(catalog->importedCount(), 0);
    }

    void whatItNamesIsThere()
    {
        const auto catalog = Catalog::builtIn();
        for (const CatalogEntity& entity : catalog->entities()) {
            for (const QString& id : entity.controls + entity.serves)
                QVERIFY2(catalog->find(id), qPrintable(entity.id + u" names "_s + id));
            if (entity.type == EntityType::Capability)
                QVERIFY2(entity.risk.known() && entity.risk.blastScore, qPrintable(entity.id));
        }
    }

    void theImportedWinsAndTheRestIsFilled()
    {
        auto taxonomy = test::taxonomy();
        QJsonArray entities = taxonomy[u"entities"_s].toArray();
        entities.append(QJsonObject{{u"id"_s, u"cap.doc.read"_s},
                                    {u"type"_s, u"capability"_s},
                                    {u"name"_s, u"Ours"_s},
                                    {u"description"_s, QString()}});
        entities.append(QJsonObject{{u"id"_s, u"ctrl.blast-radius-scoring"_s},
                                    {u"type"_s, u"control"_s},
                                    {u"name"_s, u"Hyphens"_s},
                                    {u"description"_s, QString()}});
        const QJsonObject json{{u"entities"_s, entities}};
        const auto read = Catalog::read(QJsonDocument(json).toJson());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        const Catalog whole = read->completedBy(*Catalog::builtIn());
        QCOMPARE(whole.find(u"cap.doc.read"_s)->name, u"Ours"_s);
        QVERIFY(!whole.find(u"cap.doc.read"_s)->builtIn);
        // One control, however it is spelt.
        QCOMPARE(whole.find(u"ctrl.blast_radius_scoring"_s)->name, u"Hyphens"_s);
        QCOMPARE(whole.search({u"blast radius scoring"_s, EntityType::Control}).size(), size_t(1));
        QCOMPARE(whole.find(u"cap.doc.write"_s)->builtIn, true);
        QCOMPARE(whole.importedCount(), 247);
        QCOMPARE(whole.entities().size(), 245 + Catalog::builtIn()->entities().size());
        QVERIFY(whole.origin().imported);
    }

    void aPageSaysHowManyThereAre()
    {
        const auto catalog = Catalog::read(test::taxonomyText());
        QVERIFY2(catalog.ok(), catalog.ok() ? "" : qPrintable(catalog.error().message));
        const auto page = readJsonObject(catalogPage(*catalog, {{}, EntityType::Control}, 5));
        QVERIFY(page.ok());
        QCOMPARE((*page)[u"entities"_s].toArray().size(), 5);
        QCOMPARE((*page)[u"count"_s].toInt(), 5);
        QCOMPARE((*page)[u"total"_s].toInt(), 33);
        QCOMPARE((*page)[u"size"_s].toInt(), 245);
        QCOMPARE((*page)[u"types"_s][u"capability"_s].toInt(), 127);
        QCOMPARE((*page)[u"source"_s].toString(), u"imported"_s);
        QCOMPARE((*page)[u"version"_s].toString(), u"0.1.0"_s);
        QVERIFY((*page)[u"problem"_s].isNull());
        // Entities come back as they were sent.
        QCOMPARE((*page)[u"entities"_s][0][u"wcp_namespace"_s].toString(), u"reserved"_s);
    }

    void anEntityIsShownWithWhoServesIt()
    {
        const auto catalog = Catalog::builtIn();
        const QJsonObject json = catalogEntityJson(*catalog, *catalog->find(u"cap.data.read.v1"_s));
        QVERIFY(json[u"served_by"_s].toArray().contains(u"wrk.data.reader"_s));
        QVERIFY(json[u"controls"_s].toArray().contains(u"ctrl.obs.audit-log"_s));
        QCOMPARE(json[u"source"_s].toString(), u"built-in"_s);
        QCOMPARE(json[u"risk_hint"_s][u"risk_tier"_s].toString(), u"low"_s);
        const QJsonObject policy =
            catalogEntityJson(*catalog, *catalog->find(u"pol.default-deny"_s));
        QVERIFY(policy[u"risk_hint"_s].isNull());
    }
};

HALL_TEST(BuiltInCatalogTest);

#include "built_in_catalog_test.moc"
