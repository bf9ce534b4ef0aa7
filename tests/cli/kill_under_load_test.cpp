// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hall_process.h"
#include "tests/support/test_registry.h"

#include "core/audit/search/audit_reader.h"
#include "core/audit/verify/audit_verify.h"
#include "core/base/uuid.h"

#include <QFile>
#include <QMutex>
#include <QSet>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QWaitCondition>

#include <atomic>
#include <vector>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

constexpr int clientCount = 4;
constexpr int patienceMs = 10000;

/// What the clients have been told, and when it is enough for a kill.
class Acknowledged {
public:
    void add(const QByteArray& id)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_ids.contains(id))
            m_repeated = true;
        m_ids.insert(id);
        m_more.wakeAll();
    }
    /// True when `count` have come in time.
    bool waitFor(qsizetype count)
    {
        const QMutexLocker lock(&m_mutex);
        while (m_ids.size() < count) {
            if (!m_more.wait(&m_mutex, patienceMs))
                return false;
        }
        return true;
    }
    qsizetype size() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_ids.size();
    }
    /// After the clients have ended.
    const QSet<QByteArray>& ids() const { return m_ids; }
    bool repeated() const { return m_repeated; }

private:
    mutable QMutex m_mutex;
    QWaitCondition m_more;
    QSet<QByteArray> m_ids;
    bool m_repeated = false;
};

QByteArray routeRequest(const QByteArray& token, const QByteArray& correlation)
{
    const QByteArray body = R"({"capability_id":"cap.load","correlation_id":")" + correlation +
                            R"(","request":{"payload":")" + QByteArray(200, 'x') + "\"}}";
    return "POST /api/route HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token +
           "\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// The decision's id once the whole answer is there; empty before.
QByteArray completeAnswer(QByteArray& buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    const QByteArray head = buffer.left(end).toLower();
    const qsizetype at = head.indexOf("content-length:");
    const qsizetype length = head.mid(at + 15).split('\r').first().trimmed().toLongLong();
    if (at < 0 || buffer.size() < end + 4 + length)
        return {};
    const QByteArray body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    const qsizetype id = body.indexOf("\"decision_id\":\"");
    return id < 0 ? QByteArray("none") : body.mid(id + 15, 36);
}

/// Asks one question after the other until the Hall is gone.
void askUntilItDies(quint16 port, const QByteArray& token, const QByteArray& name,
                    Acknowledged& acknowledged)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    if (!socket.waitForConnected(patienceMs))
        return;
    QByteArray buffer;
    for (int i = 0;; ++i) {
        socket.write(routeRequest(token, name + '-' + QByteArray::number(i)));
        QByteArray id;
        while ((id = completeAnswer(buffer)).isEmpty()) {
            if (!socket.waitForReadyRead(patienceMs))
                return;
            buffer += socket.readAll();
        }
        acknowledged.add(id);
    }
}

QSet<QByteArray> idsInTheLog(const QString& database, QString* problem)
{
    QSet<QByteArray> ids;
    const auto reader = AuditReader::open(database);
    if (!reader) {
        *problem = reader.error().message;
        return ids;
    }
    AuditPageRequest request;
    request.limit = 1000;
    do {
        const auto page = (*reader)->page(request);
        if (!page) {
            *problem = page.error().message;
            return ids;
        }
        for (const AuditRow& row : page->rows) {
            const QByteArray id = row.fields.id.toLatin1();
            if (ids.contains(id))
                *problem = u"twice in the log: "_s + row.fields.id;
            ids.insert(id);
        }
        request.cursor = page->nextCursor;
    } while (!request.cursor.isEmpty());
    return ids;
}

int rounds()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("HALL_KILL_ROUNDS", &ok);
    return ok && wanted > 0 ? wanted : 50;
}

} // namespace

/// What a caller has been told is in the log, however the Hall ends.
class KillUnderLoadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedDecisionSurvives()
    {
        const Sandbox sandbox;
        const QString database = sandbox.path(u"hall.db"_s);
        Acknowledged acknowledged;
        for (int round = 0; round < rounds(); ++round) {
            RunningHall hall(sandbox);
            QVERIFY2(hall.start({u"--db"_s, database}), qPrintable(u"round %1"_s.arg(round)));
            QFile tokenFile(sandbox.path(u"session-token"_s));
            QVERIFY(tokenFile.open(QIODevice::ReadOnly));
            const QByteArray token = tokenFile.readAll().trimmed();

            std::vector<std::unique_ptr<QThread>> clients;
            for (int client = 0; client < clientCount; ++client) {
                const QByteArray name =
                    QByteArray::number(round) + '-' + QByteArray::number(client);
                clients.emplace_back(QThread::create([&acknowledged, &hall, token, name] {
                    askUntilItDies(hall.port(), token, name, acknowledged);
                }));
                clients.back()->start();
            }
            // Not always after the same number, so that the kill meets every phase of a commit.
            const bool enough = acknowledged.waitFor(acknowledged.size() + 5 + 7 * (round % 11));
            hall.kill();
            for (const auto& client : clients)
                QVERIFY(client->wait(2 * patienceMs));
            QVERIFY2(enough, qPrintable(u"round %1: no answers"_s.arg(round)));
        }

        QVERIFY(!acknowledged.repeated());
        QVERIFY(!acknowledged.ids().contains("error"));
        QString problem;
        const QSet<QByteArray> logged = idsInTheLog(database, &problem);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        for (const QByteArray& id : acknowledged.ids())
            QVERIFY2(logged.contains(id), id.constData());
        VerifyOptions options;
        options.path = database;
        const auto report = verifyAuditLog(options);
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
        QVERIFY2(report->intact, qPrintable(report->detail));
        QVERIFY(report->records >= acknowledged.size());
        qInfo("%d rounds, %lld decisions acknowledged, %lld records", rounds(),
              static_cast<long long>(acknowledged.size()), static_cast<long long>(report->records));
    }
};

HALL_TEST(KillUnderLoadTest);

#include "kill_under_load_test.moc"
