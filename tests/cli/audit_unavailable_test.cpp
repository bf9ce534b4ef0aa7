// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/storage/connection.h"
#include "tests/support/hall_process.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

/// A running Hall with one worker, whose disk fills up or whose database somebody locks.
struct Stage {
    Sandbox sandbox;
    RunningHall hall{sandbox};
    QString database = sandbox.path(u"hall.db"_s);

    bool start()
    {
        if (!hall.start({u"--db"_s, database}))
            return false;
        sandbox.setVariable(u"HALL_DB_PATH"_s, database);
        sandbox.setVariable(u"HALL_SERVER_URL"_s, hall.url());
        return sandbox
                   .run({u"worker"_s, u"register"_s, u"--id"_s, u"org.acme.reader"_s,
                         u"--species"_s, u"wrk.doc.reader"_s, u"--cap"_s, u"cap.doc.read"_s})
                   .exit == 0;
    }

    RunResult ask() const
    {
        return sandbox.run({u"decision"_s, u"make"_s, u"--worker"_s, u"org.acme.reader"_s,
                            u"--cap"_s, u"cap.doc.read"_s, u"--json"_s});
    }

    /// No fileSize bytes more than this for any file of the Hall.
    bool limitFiles(rlim_t fileSize) const
    {
        rlimit limit{};
        const pid_t pid = pid_t(hall.processId());
        if (::prlimit(pid, RLIMIT_FSIZE, nullptr, &limit) != 0)
            return false;
        limit.rlim_cur = fileSize;
        return ::prlimit(pid, RLIMIT_FSIZE, &limit, nullptr) == 0;
    }

    bool isIntact() const { return sandbox.run({u"audit"_s, u"verify"_s}).exit == 0; }
};

void verifyRefused(const RunResult& run)
{
    QCOMPARE(run.exit, 3);
    const QJsonObject reply = QJsonDocument::fromJson(run.out).object();
    QVERIFY2(reply[u"denied"_s] == true, run.all().constData());
    QCOMPARE(reply[u"code"_s].toString(), u"AUDIT_UNAVAILABLE"_s);
    QCOMPARE(reply[u"decision_id"_s].toString(), u"error"_s);
}

} // namespace

class AuditUnavailableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskIsRefusedUntilThereIsRoom()
    {
        Stage stage;
        QVERIFY(stage.start());
        QCOMPARE(stage.ask().exit, 0);
        QVERIFY(stage.limitFiles(4096));
        for (int i = 0; i < 3; ++i)
            verifyRefused(stage.ask());
        // It still answers those who only look.
        QCOMPARE(stage.sandbox.run({u"server"_s, u"status"_s}).exit, 0);
        QVERIFY(stage.limitFiles(RLIM_INFINITY));
        QCOMPARE(stage.ask().exit, 0);
        QVERIFY(stage.isIntact());
    }

    void aLockedDatabaseIsRefusedUntilItIsFree()
    {
        Stage stage;
        QVERIFY(stage.start());
        auto other = Connection::open(stage.database, Connection::Mode::ReadWrite, 1000);
        QVERIFY(other && (*other)->run(u"BEGIN IMMEDIATE"_s));
        verifyRefused(stage.ask());
        QVERIFY((*other)->run(u"ROLLBACK"_s));
        QCOMPARE(stage.ask().exit, 0);
        QVERIFY(stage.isIntact());
    }
};

HALL_TEST(AuditUnavailableTest);
#include "audit_unavailable_test.moc"
