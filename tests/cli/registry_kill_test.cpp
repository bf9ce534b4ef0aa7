// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hall_fixture.h"
#include "tests/support/hall_process.h"
#include "tests/support/test_registry.h"

#include "core/audit/search/audit_reader.h"
#include "core/audit/verify/audit_verify.h"

#include <QFile>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

constexpr int registryPatienceMs = 10000;
constexpr int roundCount = 12;
constexpr char workerId[] = "org.acme.edited";

/// Enrols the same worker again and again until the Hall is gone; counts the answers.
void enrolUntilItDies(quint16 port, const QByteArray& token, std::atomic_int& answered)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    if (!socket.waitForConnected(registryPatienceMs))
        return;
    for (int edit = 0;; ++edit) {
        const QByteArray body = workerRecordText(QString::fromLatin1(workerId), u"cap.doc.read"_s,
                                                 {{u"notes"_s, QString::number(edit)}});
        socket.write("POST /enroll HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token +
                     "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray reply;
        while (!reply.contains("\"revision\"") || !reply.endsWith('}')) {
            if (!socket.waitForReadyRead(registryPatienceMs))
                return;
            reply += socket.readAll();
        }
        ++answered;
    }
}

/// The registry records that the log has of the worker.
int recordsOfTheWorker(const QString& database)
{
    const auto reader = AuditReader::open(database);
    if (!reader)
        return -1;
    AuditPageRequest request;
    request.limit = 1000;
    request.decisionsOnly = false;
    request.filter = *parseFilter(u"kind:registry worker:%1"_s.arg(QLatin1StringView(workerId)), 0);
    int records = 0;
    do {
        const auto page = (*reader)->page(request);
        if (!page)
            return -1;
        records += int(page->rows.size());
        request.cursor = page->nextCursor;
    } while (!request.cursor.isEmpty());
    return records;
}

} // namespace

/// A change of the registry and the record of it are one: however the Hall ends, both are there or
/// neither.
class RegistryKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditAndItsRecordAreOne()
    {
        const Sandbox sandbox;
        const QString database = sandbox.path(u"hall.db"_s);
        std::atomic_int answered = 0;
        for (int round = 0; round < roundCount; ++round) {
            RunningHall hall(sandbox);
            QVERIFY2(hall.start({u"--db"_s, database}), qPrintable(u"round %1"_s.arg(round)));
            QFile tokenFile(sandbox.path(u"admin-token"_s));
            QVERIFY(tokenFile.open(QIODevice::ReadOnly));
            const QByteArray token = tokenFile.readAll().trimmed();
            const int before = answered;
            const std::unique_ptr<QThread> editor(QThread::create(
                [&hall, token, &answered] { enrolUntilItDies(hall.port(), token, answered); }));
            editor->start();
            // Not always after the same number, so that the kill meets every phase of a commit.
            QTRY_VERIFY_WITH_TIMEOUT(answered >= before + 3 + round % 5, registryPatienceMs);
            hall.kill();
            QVERIFY(editor->wait(2 * registryPatienceMs));

            const RunResult shown =
                sandbox.run({u"worker"_s, u"show"_s, QString::fromLatin1(workerId), u"--json"_s,
                             u"--db"_s, database});
            QCOMPARE(shown.exit, 0);
            const QJsonObject worker = QJsonDocument::fromJson(shown.out).object();
            const int revision = worker[u"revision"_s].toInt();
            QVERIFY2(revision >= answered,
                     qPrintable(u"told %1, kept %2"_s.arg(answered).arg(revision)));
            QCOMPARE(recordsOfTheWorker(database), revision);
        }
        VerifyOptions options;
        options.path = database;
        const auto report = verifyAuditLog(options);
        QVERIFY(report.ok());
        QVERIFY2(report->intact, qPrintable(report->detail));
    }
};

HALL_TEST(RegistryKillTest);
#include "registry_kill_test.moc"
