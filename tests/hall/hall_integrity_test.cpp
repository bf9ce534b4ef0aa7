// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/storage/connection.h"
#include "tests/support/hall_fixture.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

/// Verifying the log, what is raised when it was changed, and seeing it.
class HallIntegrityTest : public QObject {
    Q_OBJECT

    static Result<LogCheck> verify(Hall& hall)
    {
        return await<LogCheck>(
            [&](Done<LogCheck> done) { hall.verifyLog(localCaller(), std::move(done)); });
    }
    static Result<LogProblem> acknowledge(Hall& hall, const QString& reason)
    {
        return await<LogProblem>([&](Done<LogProblem> done) {
            hall.acknowledgeIntegrity(reason, localCaller(), std::move(done));
        });
    }
    static std::vector<AuditRow> integrityRecords(Hall& hall, QStringView code)
    {
        const auto page = await<AuditPage>([&](Done<AuditPage> done) {
            AuditPageRequest request;
            request.filter = *parseFilter(QString(u"kind:integrity code:" % code), 0);
            request.decisionsOnly = false;
            hall.page(request, std::move(done));
        });
        return page ? page->rows : std::vector<AuditRow>();
    }
    static QJsonObject dataOf(const AuditRow& row)
    {
        const auto body = readJsonObject(row.record.body);
        return body ? (*body)[u"data"_s].toObject() : QJsonObject();
    }
    static std::vector<Alert> alerts(Hall& hall)
    {
        const auto found = await<std::vector<Alert>>(
            [&](Done<std::vector<Alert>> done) { hall.alerts(50, std::move(done)); });
        return found ? *found : std::vector<Alert>();
    }
    static bool decide(HallFixture& fixture)
    {
        return fixture.route({{u"capability_id"_s, u"cap.doc.read"_s}}).ok();
    }
    /// What somebody does to the file behind the Hall's back.
    static bool tamper(const QString& path, const QString& sql)
    {
        const auto other = Connection::open(path, Connection::Mode::ReadWrite, 5000);
        return other && (*other)->run(sql).ok();
    }
    static bool lockOnTampering(Hall& hall)
    {
        return await<QJsonObject>([&](Done<QJsonObject> done) {
                   hall.importBundle(R"({"config":{"audit":{"on_tampering":"lockdown"}}})",
                                     localCaller(), std::move(done));
               })
            .ok();
    }

    static constexpr char editedRow[] = "UPDATE record SET body = CAST(replace(body, "
                                        "'cap.doc.read', 'cap.doc.reed') AS BLOB) WHERE seq = %1";
    static constexpr char newestRow[] =
        "DELETE FROM record WHERE seq = (SELECT max(seq) FROM record)";

private Q_SLOTS:
    void anIntactLogIsSaidAndRecorded()
    {
        HallFixture fixture;
        QVERIFY2(fixture.hall, qPrintable(fixture.error.message));
        QCOMPARE(fixture.hall->integrity().state(), LogState::Unverified);
        QVERIFY(decide(fixture));
        const qint64 head = fixture.hall->status().headSeq;
        const auto check = verify(*fixture.hall);
        QVERIFY2(check, check ? "" : qPrintable(check.error().message));
        QCOMPARE(check->state, LogState::Intact);
        QCOMPARE(check->records, head);
        QCOMPARE(check->lastSeq, head);
        QCOMPARE(check->by, u"local"_s);
        QVERIFY(check->atMs > 0);
        QVERIFY(!fixture.hall->integrity().running);
        QCOMPARE(fixture.hall->status().logState, LogState::Intact);
        QVERIFY(alerts(*fixture.hall).empty());

        const auto records = integrityRecords(*fixture.hall, u"LOG_VERIFIED");
        QCOMPARE(records.size(), size_t(1));
        const QJsonObject data = dataOf(records[0]);
        QCOMPARE(data[u"outcome"_s].toString(), u"intact"_s);
        QCOMPARE(data[u"last_seq"_s].toInteger(), head);
        QCOMPARE(data[u"head_hash"_s].toString(), check->headHash);
        QCOMPARE(data[u"method"_s].toString(), u"hall"_s);

        QVERIFY(fixture.open()); // it is known after a restart
        const LogIntegrity kept = fixture.hall->integrity();
        QVERIFY(kept.last);
        QCOMPARE(kept.last->atMs, check->atMs);
        QCOMPARE(kept.last->headHash, check->headHash);
        QCOMPARE(kept.state(), LogState::Intact);
    }

    void anEditedRowIsNamed()
    {
        HallFixture fixture;
        for (int i = 0; i < 5; ++i)
            QVERIFY(decide(fixture));
        const qint64 bad = fixture.hall->status().headSeq - 2;
        QVERIFY(tamper(fixture.hall->databasePath(),
                       QString::fromLatin1(editedRow).arg(QString::number(bad))));
        const auto check = verify(*fixture.hall);
        QVERIFY2(check, check ? "" : qPrintable(check.error().message));
        QCOMPARE(check->state, LogState::Altered);
        QCOMPARE(check->badSeq, bad);
        QCOMPARE(check->lastTrustworthySeq, bad - 1);
        QCOMPARE(fixture.hall->status().logState, LogState::Altered);
        QCOMPARE(fixture.hall->status().chainProblem, check->detail);
        QVERIFY(!fixture.hall->status().lockdown);
        const auto raised = alerts(*fixture.hall);
        QCOMPARE(raised.size(), size_t(1));
        QCOMPARE(raised[0].code, u"LOG_ALTERED"_s);
        QVERIFY(raised[0].message.contains(check->detail));
        QVERIFY(decide(fixture)); // decisions go on

        // Found again, it is recorded, and nobody is told twice.
        QVERIFY(verify(*fixture.hall));
        QCOMPARE(alerts(*fixture.hall).size(), size_t(1));
        QCOMPARE(integrityRecords(*fixture.hall, u"LOG_VERIFIED").size(), size_t(2));
    }

    void aNewestRowThatIsGoneIsNotAlteration()
    {
        HallFixture fixture;
        QVERIFY(decide(fixture));
        QVERIFY(decide(fixture));
        const qint64 head = fixture.hall->status().headSeq;
        QVERIFY(tamper(fixture.hall->databasePath(), QString::fromLatin1(newestRow)));
        const auto check = verify(*fixture.hall);
        QVERIFY2(check, check ? "" : qPrintable(check.error().message));
        QCOMPARE(check->state, LogState::EndMissing);
        QCOMPARE(check->expectedSeq, head);
        QCOMPARE(check->lastTrustworthySeq, head - 1);
        QVERIFY2(check->detail.contains(QString::number(head)), qPrintable(check->detail));
        QVERIFY2(fixture.hall->status().chainProblem.contains(QString::number(head)),
                 qPrintable(fixture.hall->status().chainProblem));
        QCOMPARE(alerts(*fixture.hall).at(0).code, u"LOG_END_MISSING"_s);
    }

    void theCheckAtStartRaisesTheSame()
    {
        HallFixture fixture;
        QVERIFY(decide(fixture));
        QVERIFY(decide(fixture));
        fixture.hall.reset();
        QVERIFY(tamper(fixture.folder.filePath(u"hall.db"_s), QString::fromLatin1(newestRow)));
        QVERIFY(fixture.open());
        const LogIntegrity found = fixture.hall->integrity();
        QVERIFY(found.hasOpenProblem());
        QCOMPARE(found.state(), LogState::EndMissing);
        QCOMPARE(found.problem->found.method, LogCheck::Method::Start);
        QVERIFY(found.problem->found.expectedSeq > 0);
        QCOMPARE(fixture.hall->status().logState, LogState::EndMissing);
        QVERIFY(!fixture.hall->status().chainProblem.isEmpty());
        QCOMPARE(alerts(*fixture.hall).size(), size_t(1));
        QCOMPARE(integrityRecords(*fixture.hall, u"LOG_VERIFIED").size(), size_t(1));
    }

    void seeingItIsRecordedAndNeedsAReason()
    {
        HallFixture fixture;
        QVERIFY(decide(fixture));
        QCOMPARE(acknowledge(*fixture.hall, u"nothing there"_s).error().code, u"NOT_FOUND"_s);
        const qint64 bad = fixture.hall->status().headSeq;
        QVERIFY(tamper(fixture.hall->databasePath(),
                       QString::fromLatin1(editedRow).arg(QString::number(bad))));
        QVERIFY(verify(*fixture.hall));
        QCOMPARE(acknowledge(*fixture.hall, u"  "_s).error().code, u"MISSING_FIELD"_s);
        QCOMPARE(acknowledge(*fixture.hall, QString(1001, u'x')).error().code, u"INVALID_MEMBER"_s);
        QVERIFY(!fixture.hall->status().chainProblem.isEmpty());

        const auto seen = acknowledge(*fixture.hall, u"the disk was repaired"_s);
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().message));
        QCOMPARE(seen->acknowledgedBy, u"local"_s);
        QCOMPARE(fixture.hall->status().chainProblem, QString());
        QCOMPARE(fixture.hall->status().logState, LogState::Altered); // it still is
        const auto records = integrityRecords(*fixture.hall, u"LOG_PROBLEM_ACKNOWLEDGED");
        QCOMPARE(records.size(), size_t(1));
        QCOMPARE(dataOf(records[0])[u"reason"_s].toString(), u"the disk was repaired"_s);
        QCOMPARE(dataOf(records[0])[u"bad_seq"_s].toInteger(), bad);

        QVERIFY(verify(*fixture.hall)); // the same again
        QCOMPARE(fixture.hall->status().chainProblem, QString());
        QVERIFY(fixture.open());
        QVERIFY(!fixture.hall->integrity().hasOpenProblem() ||
                fixture.hall->integrity().problem->found.method == LogCheck::Method::Start);
    }

    void aFindingCanLockTheHall()
    {
        HallFixture fixture;
        QVERIFY(lockOnTampering(*fixture.hall));
        QVERIFY(decide(fixture));
        const QString edit =
            QString::fromLatin1(editedRow).arg(QString::number(fixture.hall->status().headSeq));
        QVERIFY(verify(*fixture.hall));
        QVERIFY(!fixture.hall->status().lockdown);
        QVERIFY(tamper(fixture.hall->databasePath(), edit));
        QVERIFY(verify(*fixture.hall));
        QVERIFY(fixture.hall->status().lockdown);
        const auto denied = fixture.route({{u"capability_id"_s, u"cap.doc.read"_s}});
        QVERIFY(denied);
        QVERIFY(denied->decision.denied());
        QCOMPARE(denied->decision.denial->code, DenyCode::Lockdown);
    }

    void anUnknownReactionIsRefused()
    {
        HallFixture fixture;
        const auto imported = await<QJsonObject>([&](Done<QJsonObject> done) {
            fixture.hall->importBundle(R"({"config":{"audit":{"on_tampering":"explode"}}})",
                                       localCaller(), std::move(done));
        });
        QVERIFY(!imported);
        QVERIFY(imported.error().message.contains(u"alert or lockdown"_s));
        QVERIFY(!fixture.hall->snapshot()->bundle().config.toJson().contains(u"audit"_s));
    }

    void whatCannotBeCheckedIsNoFinding()
    {
        HallFixture fixture;
        QVERIFY(decide(fixture));
        const QString path = fixture.hall->databasePath();
        // A folder in the place of the file that holds the checkpoints.
        QVERIFY(QFile::remove(path + u".checkpoints"_s) || true);
        QVERIFY(QDir().mkpath(path + u".checkpoints"_s));
        const auto check = verify(*fixture.hall);
        QVERIFY2(check, check ? "" : qPrintable(check.error().message));
        QCOMPARE(check->state, LogState::NotCheckable);
        QVERIFY(!check->detail.isEmpty());
        QVERIFY(!fixture.hall->integrity().hasOpenProblem());
        QCOMPARE(
            dataOf(integrityRecords(*fixture.hall, u"LOG_VERIFIED").at(0))[u"outcome"_s].toString(),
            u"could_not_check"_s);
    }

    void whatTheCommandLineFoundIsKept()
    {
        HallFixture fixture;
        QVERIFY(decide(fixture));
        LogCheck found;
        found.state = LogState::Altered;
        found.method = LogCheck::Method::CommandLine;
        found.problem = u"body"_s;
        found.badSeq = 2;
        found.lastTrustworthySeq = 1;
        found.detail = u"Record 2 was changed."_s;
        const auto kept = await<LogCheck>([&](Done<LogCheck> done) {
            fixture.hall->reportVerification(found, localCaller(), std::move(done));
        });
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message));
        QCOMPARE(fixture.hall->status().chainProblem, found.detail);
        QCOMPARE(
            dataOf(integrityRecords(*fixture.hall, u"LOG_VERIFIED").at(0))[u"method"_s].toString(),
            u"command_line"_s);
    }

    void oneAtATimeAndACancelledOneLeavesNothing()
    {
        HallFixture fixture;
        QVERIFY(decide(fixture));
        auto first = std::make_shared<std::promise<Result<LogCheck>>>();
        fixture.hall->verifyLog(localCaller(),
                                [first](Result<LogCheck> check) { first->set_value(check); });
        const bool ran = fixture.hall->integrity().running.has_value();
        const auto second = ran ? std::optional(verify(*fixture.hall)) : std::nullopt;
        fixture.hall->cancelVerification();
        const auto ended = first->get_future().get();
        if (second && !*second)
            QCOMPARE(second->error().code, u"VERIFICATION_UNDER_WAY"_s);
        if (!ended)
            QCOMPARE(ended.error().code, u"VERIFICATION_CANCELLED"_s);
        const size_t recorded = (ended ? 1u : 0u) + (second && *second ? 1u : 0u);
        QCOMPARE(integrityRecords(*fixture.hall, u"LOG_VERIFIED").size(), recorded);
        QVERIFY(!fixture.hall->integrity().running);
        QVERIFY(verify(*fixture.hall)); // and the next one runs
    }
};

HALL_TEST(HallIntegrityTest);
#include "hall_integrity_test.moc"
