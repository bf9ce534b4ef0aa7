// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/approvals/approvals_on_stage.h"
#include "tests/support/test_registry.h"

#include "core/audit/search/audit_reader.h"
#include "core/audit/verify/audit_verify.h"
#include "core/json/json_reader.h"

#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

constexpr int approvalPatienceMs = 10'000;
constexpr int approvalRounds = 12;

/// Sends the action over one connection again and again until the Hall is gone.
void askUntilItDies(quint16 port, const QByteArray& token, const QByteArray& body,
                    std::atomic_int& answered)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    if (!socket.waitForConnected(approvalPatienceMs))
        return;
    for (;;) {
        socket.write("POST /api/evaluate HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " +
                     token + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
                     body);
        QByteArray reply;
        while (!reply.contains("\"verdict\"") || !reply.endsWith('}')) {
            if (!socket.waitForReadyRead(approvalPatienceMs))
                return;
            reply += socket.readAll();
        }
        ++answered;
    }
}

/// How many decisions of the log were allowed by this approval.
int allowedBy(const QString& database, const QString& approvalId)
{
    const auto reader = AuditReader::open(database);
    if (!reader)
        return -1;
    AuditPageRequest request;
    request.limit = 1000;
    request.filter = *parseFilter(u"approval:%1 outcome:allow"_s.arg(approvalId), 0);
    const auto page = (*reader)->page(request);
    return page ? int(page->rows.size()) : -1;
}

} // namespace

/// However the Hall ends, a grant is used once or not at all, and the log says which.
class ApprovalKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGrantIsUsedOnceOrNotAtAll()
    {
        ApprovalsOnStage stage;
        QVERIFY(stage.start());
        const QString database = stage.sandbox().path(u"hall.db"_s);
        for (int round = 0; round < approvalRounds; ++round) {
            QJsonObject action = mailing(u"customer-%1@example.com"_s.arg(round));
            action.insert(u"wait_ms"_s, 0);
            const QString id = stage.open(action);
            QVERIFY2(!id.isEmpty(), qPrintable(u"round %1"_s.arg(round)));
            QCOMPARE(stage.decide({u"approve"_s, id}).exit, 0);

            QFile tokenFile(stage.sandbox().path(u"session-token"_s));
            QVERIFY(tokenFile.open(QIODevice::ReadOnly));
            const QByteArray token = tokenFile.readAll().trimmed();
            const QByteArray body = QJsonDocument(action).toJson(QJsonDocument::Compact);
            std::atomic_int answered = 0;
            const std::unique_ptr<QThread> agent(QThread::create(
                [&] { askUntilItDies(stage.server().port(), token, body, answered); }));
            agent->start();
            // In every second round at once, so that the kill comes before, in or after the use.
            if (round % 2 == 0)
                QTRY_VERIFY_WITH_TIMEOUT(answered >= 1 + round % 3, approvalPatienceMs);
            stage.server().kill();
            QVERIFY(agent->wait(2 * approvalPatienceMs));
            const int before = allowedBy(database, id);
            QVERIFY2(before == 0 || before == 1, qPrintable(QString::number(before)));
            if (answered > 0)
                QCOMPARE(before, 1);

            QVERIFY(stage.restart());
            const bool allowedNow = stage.evaluate(action)[u"verdict"_s].toString() == u"approved";
            QCOMPARE(allowedNow, before == 0);
            QVERIFY(stage.evaluate(action)[u"verdict"_s].toString() != u"approved");
            QCOMPARE(allowedBy(database, id), 1);
        }
        VerifyOptions options;
        options.path = database;
        const auto report = verifyAuditLog(options);
        QVERIFY(report.ok());
        QVERIFY2(report->intact, qPrintable(report->detail));
    }
};

HALL_TEST(ApprovalKillTest);
#include "approval_kill_test.moc"
