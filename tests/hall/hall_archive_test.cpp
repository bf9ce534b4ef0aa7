// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/archive/segment_check.h"
#include "core/audit/archive/segment_sealer.h"
#include "core/hall/evidence/archive_answer.h"
#include "tests/support/hall_fixture.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

/// Old records move to files while the Hall decides, when somebody says so and by themselves.
class HallArchiveTest : public QObject {
    Q_OBJECT

    static constexpr qint64 dayMs = 86'400'000;
    static constexpr int enough = 1100; ///< for one block of 1,024 records

    std::atomic<qint64> m_now{1'780'000'000'000};

    HallOptions options()
    {
        HallOptions options;
        options.durability = Durability::Process;
        options.clock = [this] { return m_now.load(); };
        return options;
    }
    static Result<ArchiveAnswer> archive(Hall& hall, const ArchiveWish& wish)
    {
        return await<ArchiveAnswer>([&](Done<ArchiveAnswer> done) {
            hall.archiveLog(wish, localCaller(), std::move(done));
        });
    }
    static Result<RouteAnswer> decide(HallFixture& fixture)
    {
        return fixture.route({{u"capability_id"_s, u"cap.doc.read"_s}});
    }
    static bool fill(HallFixture& fixture)
    {
        for (int i = 0; i < enough; ++i) {
            if (!decide(fixture))
                return false;
        }
        return true;
    }
    static std::vector<AuditRow> archivedRecords(Hall& hall)
    {
        const auto page = await<AuditPage>([&](Done<AuditPage> done) {
            AuditPageRequest request;
            request.filter = *parseFilter(u"code:LOG_ARCHIVED"_s, 0);
            request.decisionsOnly = false;
            hall.page(request, std::move(done));
        });
        return page ? page->rows : std::vector<AuditRow>();
    }
    static bool keep(Hall& hall, const QByteArray& audit)
    {
        return await<QJsonObject>([&](Done<QJsonObject> done) {
                   hall.importBundle(R"({"config":{"audit":)" + audit + "}}", localCaller(),
                                     std::move(done));
               })
            .ok();
    }

private Q_SLOTS:
    void recordsMoveWhileTheHallDecides()
    {
        HallFixture fixture(options());
        QVERIFY2(fixture.hall, qPrintable(fixture.error.message));
        const auto first = decide(fixture);
        QVERIFY(first && fill(fixture));
        const qint64 decisions = fixture.hall->status().decisionsTotal;
        QCOMPARE(archive(*fixture.hall, {.olderThanMs = dayMs})->segments.size(), std::size_t(0));
        m_now += 2 * dayMs;
        const auto answer = archive(*fixture.hall, {.olderThanMs = dayMs});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(answer->segments.size(), std::size_t(1));
        QCOMPARE(answer->segments[0].lastSeq, 1024);
        QCOMPARE(answer->segments[0].file,
                 segmentFolder(fixture.hall->databasePath()) + u"/hall-segment-1-1024.jsonl.gz"_s);
        QVERIFY(decide(fixture));
        const auto records = archivedRecords(*fixture.hall);
        QCOMPARE(records.size(), std::size_t(1));
        QCOMPARE(records[0].record.seq, answer->segments[0].seq);
        QCOMPARE(records[0].fields.actor, u"local"_s);

        const QString id = first->decision.decisionId();
        const auto receipt = await<SignedReceipt>([&](Done<SignedReceipt> done) {
            fixture.hall->receipt(id, localCaller(), std::move(done));
        });
        QCOMPARE(receipt.error().code, u"ARCHIVED"_s);
        QVERIFY(receipt.error().message.contains(u"hall-segment-1-1024.jsonl.gz"));
        const auto proof = await<RecordProof>([&](Done<RecordProof> done) {
            fixture.hall->proof({.id = {}, .seq = 5}, 0, localCaller(), std::move(done));
        });
        QCOMPARE(proof.error().code, u"ARCHIVED"_s);

        const auto check = await<LogCheck>(
            [&](Done<LogCheck> done) { fixture.hall->verifyLog(localCaller(), std::move(done)); });
        QVERIFY2(check && check->state == LogState::Intact,
                 check ? qPrintable(check->detail) : "could not check");
        // Nothing that was decided is forgotten in the counts.
        QVERIFY(fixture.open(options()));
        QCOMPARE(fixture.hall->status().decisionsTotal, decisions + 1);
        QCOMPARE(fixture.hall->status().chainProblem, QString());
        SegmentCheckOptions segments;
        segments.databasePath = fixture.hall->databasePath();
        segments.folder = segmentFolder(segments.databasePath);
        const auto checked = checkSegments(segments);
        QVERIFY2(checked && checked->accepted,
                 checked ? qPrintable(checked->detail) : qPrintable(checked.error().message));
    }

    void theHallArchivesByItselfOnceADay()
    {
        HallFixture fixture(options());
        QVERIFY(keep(*fixture.hall, R"({"retention_days":30})"));
        QVERIFY(fill(fixture));
        m_now += 31 * dayMs;
        QVERIFY(fixture.open(options()));
        QTRY_COMPARE(archivedRecords(*fixture.hall).size(), std::size_t(1));
        QCOMPARE(archivedRecords(*fixture.hall)[0].fields.actor, u"hall"_s);
    }

    void whatCannotBeArchivedIsSaid()
    {
        HallFixture fixture(options());
        QVERIFY(keep(*fixture.hall, R"({"retention_days":30})"));
        QVERIFY(fill(fixture));
        const QString folder = segmentFolder(fixture.hall->databasePath());
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        m_now += 31 * dayMs;
        const auto refused = archive(*fixture.hall, {.olderThanMs = dayMs});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"EXPORT_UNWRITABLE"_s);
        QVERIFY(refused.error().field.startsWith(folder));
        QVERIFY(fixture.open(options()));
        const auto alerts = [&fixture] {
            const auto found = await<std::vector<Alert>>(
                [&](Done<std::vector<Alert>> done) { fixture.hall->alerts(9, std::move(done)); });
            return found && !found->empty() ? found->front() : Alert();
        };
        QTRY_COMPARE(alerts().code, u"LOG_NOT_ARCHIVED"_s);
        QVERIFY(alerts().message.contains(folder));
        QCOMPARE(archivedRecords(*fixture.hall).size(), std::size_t(0));
        QVERIFY(decide(fixture));
    }

    void aWrongSettingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("audit");
        QTest::newRow("below nothing") << QByteArray(R"({"retention_days":-1})");
        QTest::newRow("too many") << QByteArray(R"({"retention_days":36501})");
        QTest::newRow("a text") << QByteArray(R"({"retention_days":"90"})");
        QTest::newRow("a part") << QByteArray(R"({"retention_days":1.5})");
    }
    void aWrongSettingIsRefused()
    {
        QFETCH(QByteArray, audit);
        HallFixture fixture(options());
        QVERIFY(!keep(*fixture.hall, audit));
        QCOMPARE(fixture.hall->snapshot()->bundle().config.audit.retentionDays, 0);
    }
};

HALL_TEST(HallArchiveTest);
#include "hall_archive_test.moc"
