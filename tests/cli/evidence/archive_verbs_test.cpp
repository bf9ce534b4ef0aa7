// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_log.h"
#include "core/base/uuid.h"
#include "tests/cli/hall_on_stage.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <future>

using namespace hall;
using namespace hall::test;

/// `hall audit archive`, and the archived records checked with and without the log.
class ArchiveVerbsTest : public QObject {
    Q_OBJECT

    /// A log with more than a block of records, before a Hall opens it; the id of its decision.
    static QString prepare(HallOnStage& stage)
    {
        AuditLogOptions options;
        options.path = stage.sandbox().path(u"hall.db"_s);
        options.signs = true;
        const auto log = AuditLog::open(options);
        const auto request = parseRouteRequest({{u"capability_id"_s, u"cap.doc.read"_s}});
        if (!log || !request)
            return {};
        RouteDecision decision;
        decision.decidedAtMs = 1'780'000'000'000;
        decision.uuid = makeUuidV7(decision.decidedAtMs);
        decision.request = *request;
        decision.outcome = Outcome::Deny;
        decision.denial = Denial{DenyCode::NoMatchingRule, u"No rule matches."_s, {}};
        std::vector<RecordDraft> drafts{decisionDraft(decision, u"session"_s)};
        for (int i = 0; i < 1100; ++i)
            drafts.push_back(eventDraft(record_kind::token, 1'780'000'000'000 + i, u"admin"_s,
                                        {{u"action"_s, u"token_created"_s}}));
        std::promise<bool> written;
        (*log)->submit(
            {drafts, {}, [&written](const auto& result) { written.set_value(result.ok()); }});
        return written.get_future().get() ? decision.decisionId() : QString();
    }

private Q_SLOTS:
    void recordsAreArchivedAndChecked_data() { bothWays(); }
    void recordsAreArchivedAndChecked()
    {
        QFETCH(bool, file);
        HallOnStage stage;
        const QString id = prepare(stage);
        QVERIFY(!id.isEmpty() && stage.start());
        QCOMPARE(stage.run({u"decision"_s, u"show"_s, id}).exit, 0);
        const QByteArray key = stage.run({u"audit"_s, u"key"_s}).out;
        if (file)
            QVERIFY(stage.useFile());
        const QString to = stage.sandbox().path(u"kept"_s);
        const RunResult done = stage.run(
            {u"audit"_s, u"archive"_s, u"--older-than"_s, u"0d"_s, u"--to"_s, to, u"--json"_s});
        QVERIFY2(done.exit == 0, done.all().constData());
        const QJsonObject segment = json(done)[u"segments"_s].toArray().at(0).toObject();
        QCOMPARE(segment[u"records"_s].toInteger(), 1024);
        QCOMPARE(segment[u"file"_s].toString(), to + u"/hall-segment-1-1024.jsonl.gz"_s);
        const RunResult again = stage.run({u"audit"_s, u"archive"_s, u"--older-than"_s, u"90d"_s});
        QVERIFY2(again.exit == 0, again.all().constData());
        QVERIFY(again.out.contains("Nothing was archived"));

        // Whoever asks for one of them is told where it is.
        for (const QStringList& words : {QStringList{u"decision"_s, u"show"_s, id},
                                         QStringList{u"decision"_s, u"receipt"_s, id},
                                         QStringList{u"audit"_s, u"prove"_s, u"5"_s}}) {
            const RunResult moved = stage.run(words);
            QCOMPARE(moved.exit, 1);
            QVERIFY2(moved.err.contains("hall-segment-1-1024.jsonl.gz"), moved.all().constData());
        }

        const Sandbox& sandbox = stage.sandbox();
        const RunResult verified =
            sandbox.run({u"audit"_s, u"verify"_s, u"--segments"_s, to, u"--json"_s});
        QVERIFY2(verified.exit == 0, verified.all().constData());
        QCOMPARE(json(verified)[u"first_seq"_s].toInteger(), 1025);
        QVERIFY(json(verified)[u"segments"_s].toObject()[u"accepted"_s].toBool());

        const QString keyFile = sandbox.write(u"hall.pem"_s, key);
        const QStringList check{u"audit"_s, u"check-segments"_s, to, u"--public-key"_s, keyFile};
        const RunResult accepted = sandbox.run(check);
        QVERIFY2(accepted.exit == 0, accepted.all().constData());
        QVERIFY(accepted.out.contains("#1 to #1024"));

        QFile packed(to + u"/hall-segment-1-1024.jsonl.gz"_s);
        QVERIFY(packed.remove());
        const RunResult missing = sandbox.run(check);
        QCOMPARE(missing.exit, 1);
        QVERIFY(missing.out.contains("hall-segment-1-1024.jsonl.gz: missing"));
        const RunResult both = sandbox.run({u"audit"_s, u"verify"_s, u"--segments"_s, to});
        QCOMPARE(both.exit, 1);
        QVERIFY2(both.out.contains("Intact") && both.out.contains("missing"), both.out.constData());
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("olderThan");
        QTest::newRow("no unit") << u"90"_s;
        QTest::newRow("hours") << u"12h"_s;
        QTest::newRow("nothing") << u"d"_s;
        QTest::newRow("negative") << u"-1d"_s;
        QTest::newRow("longer than anybody") << u"36501d"_s;
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QString, olderThan);
        const Sandbox sandbox;
        const RunResult refused =
            sandbox.run({u"audit"_s, u"archive"_s, u"--older-than="_s + olderThan});
        QCOMPARE(refused.exit, 2);
        QVERIFY2(refused.err.contains("like 90d"), refused.all().constData());
    }

    void aFolderWithoutSegments()
    {
        const Sandbox sandbox;
        const QString key = sandbox.write(u"hall.pem"_s, "nothing");
        const RunResult noKey = sandbox.run(
            {u"audit"_s, u"check-segments"_s, sandbox.path(u"x"_s), u"--public-key"_s, key});
        QCOMPARE(noKey.exit, 2);
    }
};

HALL_TEST(ArchiveVerbsTest);
#include "archive_verbs_test.moc"
