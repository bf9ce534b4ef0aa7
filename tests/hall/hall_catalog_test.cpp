// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/storage/connection.h"
#include "core/audit/verify/audit_verify.h"
#include "core/catalog/catalog.h"
#include "core/hall/settings/setting_store.h"
#include "tests/support/hall_fixture.h"
#include "tests/support/taxonomy_text.h"
#include "tests/support/test_registry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

using CatalogPointer = std::shared_ptr<const Catalog>;

Result<CatalogPointer> import(Hall& hall, const QByteArray& text)
{
    return await<CatalogPointer>([&](Done<CatalogPointer> done) {
        hall.importCatalog(text, localCaller(), std::move(done));
    });
}

Result<CatalogPointer> remove(Hall& hall)
{
    return await<CatalogPointer>(
        [&](Done<CatalogPointer> done) { hall.removeCatalog(localCaller(), std::move(done)); });
}

/// The `data` of the newest record of the log.
QJsonObject newestRecord(Hall& hall)
{
    const auto page = await<AuditPage>([&](Done<AuditPage> done) {
        AuditPageRequest request;
        request.limit = 1;
        request.decisionsOnly = false;
        hall.page(request, std::move(done));
    });
    if (!page || page->rows.empty())
        return {};
    const auto body = readJsonObject(page->rows.front().record.body);
    return body ? (*body)[u"data"_s].toObject() : QJsonObject();
}

bool intact(const Hall& hall)
{
    const auto report = verifyAuditLog({.path = hall.databasePath(), .progress = {}});
    return report.ok() && report->intact;
}

} // namespace

/// The catalog in a Hall: imported, recorded, kept, removed.
class HallCatalogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewHallHasItsOwn()
    {
        HallFixture fixture;
        QVERIFY2(fixture.hall, qPrintable(fixture.error.message));
        const auto catalog = fixture.hall->catalog();
        QVERIFY(!catalog->origin().imported);
        QVERIFY(catalog->find(u"cap.doc.read"_s));
        QCOMPARE(remove(*fixture.hall).error().code, u"NOT_FOUND"_s);
    }

    void anImportIsOneRecordWithBeforeAndAfter()
    {
        HallFixture fixture;
        const qint64 head = fixture.hall->status().headSeq;
        QSignalSpy changed(fixture.hall.get(), &Hall::changed);
        const QByteArray text = taxonomyText();
        const auto imported = import(*fixture.hall, text);
        QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(imported.error().message));
        QCOMPARE(imported->get(), fixture.hall->catalog().get());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(fixture.hall->status().headSeq, head + 1);

        const QJsonObject data = newestRecord(*fixture.hall);
        QCOMPARE(data[u"action"_s].toString(), u"catalog_imported"_s);
        QCOMPARE(data[u"before"_s][u"source"_s].toString(), u"built-in"_s);
        const QJsonValue after = data[u"after"_s];
        QCOMPARE(after[u"source"_s].toString(), u"imported"_s);
        QCOMPARE(after[u"version"_s].toString(), u"0.1.0"_s);
        QCOMPARE(after[u"sha256"_s].toString(), sha256Label(text));
        QCOMPARE(after[u"imported_entities"_s].toInt(), 245);
        QVERIFY(after[u"types"_s][u"capability"_s].toInt() > 127);
        QVERIFY(intact(*fixture.hall));
    }

    void itSurvivesARestartAndGoesWhenItIsRemoved()
    {
        HallFixture fixture;
        QVERIFY(import(*fixture.hall, taxonomyText()).ok());
        const QString hash = fixture.hall->catalog()->origin().sha256;
        QVERIFY(fixture.open());
        auto catalog = fixture.hall->catalog();
        QCOMPARE(catalog->origin().sha256, hash);
        QCOMPARE(catalog->importedCount(), 245);
        // Its gaps are filled.
        QVERIFY(catalog->find(u"cap.area5.work12"_s) && catalog->find(u"cap.doc.read"_s));

        QVERIFY(remove(*fixture.hall).ok());
        QCOMPARE(newestRecord(*fixture.hall)[u"action"_s].toString(), u"catalog_removed"_s);
        QVERIFY(!fixture.hall->catalog()->find(u"cap.area5.work12"_s));
        // Whoever took it before may go on with it.
        QVERIFY(catalog->find(u"cap.area5.work12"_s));
        QVERIFY(fixture.open());
        QVERIFY(!fixture.hall->catalog()->origin().imported);
        QVERIFY(intact(*fixture.hall));
    }

    void aBadOneChangesNothing()
    {
        HallFixture fixture;
        QVERIFY(import(*fixture.hall, taxonomyText()).ok());
        const qint64 head = fixture.hall->status().headSeq;
        const auto before = fixture.hall->catalog();
        const auto refused = import(*fixture.hall, R"({"entities":[{"id":"cap.a"}]})");
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, u"INVALID_CATALOG"_s);
        QCOMPARE(refused.error().field, u"$.entities[0].type"_s);
        QCOMPARE(fixture.hall->catalog().get(), before.get());
        QCOMPARE(fixture.hall->status().headSeq, head);
    }

    void aHallWhoseStoredCatalogIsDamagedWorksWithItsOwn()
    {
        HallFixture fixture;
        QVERIFY(import(*fixture.hall, taxonomyText()).ok());
        const QString path = fixture.hall->databasePath();
        fixture.hall.reset();
        {
            const auto connection = Connection::open(path, Connection::Mode::ReadWrite, 1000);
            QVERIFY(connection.ok());
            QSqlDatabase database = (*connection)->database();
            QVERIFY(
                setting_store::save(database, setting_store::catalog, u"{\"entities\":1}"_s).ok());
        }
        QVERIFY2(fixture.open(), qPrintable(fixture.error.message));
        const auto catalog = fixture.hall->catalog();
        QVERIFY(!catalog->origin().imported);
        QVERIFY2(catalog->origin().problem.contains(u"$.entities"_s),
                 qPrintable(catalog->origin().problem));
        QVERIFY(catalog->find(u"cap.doc.read"_s));
        QVERIFY(fixture.route({{u"capability_id"_s, u"cap.doc.read"_s}}).ok());
        QVERIFY(remove(*fixture.hall).ok());
        QVERIFY(fixture.hall->catalog()->origin().problem.isEmpty());
    }
};

HALL_TEST(HallCatalogTest);

#include "hall_catalog_test.moc"
