// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/live_hall.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall::test;

namespace {

constexpr char workerPath[] = "/api/workers/org.acme.reader";
constexpr char workerReadRequest[] =
    R"({"capability_id":"cap.doc.read","worker_id":"org.acme.reader","env":"dev"})";

} // namespace

/// Changing a worker that is there: revisions, states, and what cannot be undone.
class WorkerRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<LiveHall>();
        QVERIFY2(m_live->problem().isEmpty(), qPrintable(m_live->problem()));
        const RawReply created = m_live->enrol("org.acme.reader", "cap.doc.read");
        QCOMPARE(created.status, 201);
        QCOMPARE(created.headers[QByteArray("etag")], QByteArray("\"1\""));
    }

    void everyChangeIsANewRevision()
    {
        QCOMPARE(put("cap.doc.read", "\"1\"").json()[u"revision"_s].toInt(), 2);
        QCOMPARE(patch(R"({"status":"suspended"})").json()[u"revision"_s].toInt(), 3);
        // No change, no revision.
        QCOMPARE(patch(R"({"status":"suspended"})").json()[u"revision"_s].toInt(), 3);
        QCOMPARE(m_live->enrol("org.acme.reader", "cap.doc.read").json()[u"revision"_s].toInt(), 4);
        const RawReply shown = send("GET");
        QCOMPARE(shown.headers[QByteArray("etag")], QByteArray("\"4\""));
        QCOMPARE(shown.json()[u"revision"_s].toInt(), 4);
    }

    void aChangeOfAnOldRevisionIsRefusedWithTheNewRecord()
    {
        QCOMPARE(put("cap.doc.write", "\"1\"").status, 200);
        for (const RawReply& late :
             {put("cap.doc.erase", "\"1\""), patch(R"({"status":"banned"})", "\"1\"")}) {
            QCOMPARE(late.status, 409);
            QCOMPARE(errorContractProblem(late), QByteArray());
            QCOMPARE(late.json()[u"code"_s].toString(), u"REVISION_CONFLICT"_s);
            QCOMPARE(late.headers[QByteArray("etag")], QByteArray("\"2\""));
            const QJsonValue worker = late.json()[u"worker"_s];
            QCOMPARE(worker[u"revision"_s].toInt(), 2);
            QCOMPARE(worker[u"capabilities"_s][0].toString(), u"cap.doc.write"_s);
        }
        QCOMPARE(put("cap.doc.read", "*").status, 200);
        QCOMPARE(put("cap.doc.read").json()[u"revision"_s].toInt(), 4);
    }

    void aStoppedWorkerIsDeniedUntilItIsResumed()
    {
        QCOMPARE(outcome(), u"ALLOW"_s);
        QCOMPARE(patch(R"({"status":"suspended","reason":"odd calls"})").status, 200);
        QCOMPARE(outcome(), u"DENY_WORKER_REVOKED"_s);
        // Enrolling again is no way around it.
        QCOMPARE(m_live->enrol("org.acme.reader", "cap.doc.read").status, 200);
        QCOMPARE(outcome(), u"DENY_WORKER_REVOKED"_s);
        QCOMPARE(patch(R"({"status":"banned"})").status, 200);
        QCOMPARE(outcome(), u"DENY_WORKER_BANNED"_s);
        QCOMPARE(patch(R"({"status":"active"})").status, 200);
        QCOMPARE(outcome(), u"ALLOW"_s);
    }

    void aRetiredWorkerStaysAsItWas()
    {
        QCOMPARE(patch(R"({"status":"retired","reason":"replaced"})").status, 200);
        for (const RawReply& refused :
             {patch(R"({"status":"active"})"), put("cap.doc.read"), send("DELETE"),
              m_live->enrol("org.acme.reader", "cap.doc.read")}) {
            QCOMPARE(refused.status, 409);
            QCOMPARE(refused.json()[u"code"_s].toString(), u"WORKER_RETIRED"_s);
        }
        QCOMPARE(outcome(), u"DENY_WORKER_REVOKED"_s);
        const auto import = [this](const QByteArray& bundle) {
            return ask(m_live->port(), requestBytes("PUT", "/api/config", m_live->admin, bundle));
        };
        const RawReply back = import(R"({"workers":[{"worker_id":"org.acme.reader",
            "worker_species_id":"wrk.x","capabilities":["cap.doc.read"]}]})");
        QCOMPARE(back.status, 400);
        QCOMPARE(back.json()[u"field"_s].toString(), u"$.workers[0].status"_s);
        QCOMPARE(import(R"({"workers":[]})").status, 200);
        QCOMPARE(send("GET").json()[u"status"_s].toString(), u"retired"_s);
    }

    void badChangesNameTheMember_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const char* method, const QByteArray& body,
                            const char* tag, int status, const QString& field) {
            QTest::newRow(name) << QByteArray(method) << body << QByteArray(tag) << status << field;
        };
        const QByteArray stop = R"({"status":"suspended"})";
        row("tag without quotes", "PATCH", stop, "1", 400, u"If-Match"_s);
        row("tag that is no number", "PATCH", stop, "\"one\"", 400, u"If-Match"_s);
        row("no status", "PATCH", "{}", "", 400, u"status"_s);
        row("unknown status", "PATCH", R"({"status":"asleep"})", "", 400, u"status"_s);
        row("status of the wrong type", "PATCH", R"({"status":1})", "", 400, u"status"_s);
        row("unknown member", "PATCH", R"({"status":"active","why":""})", "", 400, u"why"_s);
        row("reason of the wrong type", "PATCH", R"({"status":"active","reason":[]})", "", 400,
            u"reason"_s);
        row("endless reason", "PATCH",
            "{\"status\":\"active\",\"reason\":\"" + QByteArray(1001, 'x') + "\"}", "", 400,
            u"reason"_s);
        row("another worker's record", "PUT", workerRecord("org.acme.other", "cap.a"), "", 400,
            u"worker_id"_s);
        row("a record that is too large", "PUT",
            "{\"note\":\"" + QByteArray(300 << 10, 'x') + "\"}", "", 413, {});
    }
    void badChangesNameTheMember()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, tag);
        QFETCH(int, status);
        QFETCH(QString, field);
        const RawReply refused = send(method, body, tag);
        QCOMPARE(refused.status, status);
        QCOMPARE(errorContractProblem(refused), QByteArray());
        QCOMPARE(refused.json()[u"field"_s].toString(), field);
        QCOMPARE(send("GET").json()[u"revision"_s].toInt(), 1);
        QCOMPARE(outcome(), u"ALLOW"_s);
    }

    void aWorkerThatIsNotThereIsNotMade()
    {
        QCOMPARE(send("DELETE").status, 200);
        QCOMPARE(put("cap.doc.read").status, 404);
        QCOMPARE(patch(R"({"status":"active"})").status, 404);
    }

    void agentsCannotChangeWorkers()
    {
        for (const char* method : {"PUT", "PATCH", "DELETE"}) {
            const RawReply refused =
                ask(m_live->port(), requestBytes(method, workerPath, m_live->session,
                                                 workerRecord("org.acme.reader", "cap.a")));
            QCOMPARE(refused.status, 403);
        }
    }

private:
    RawReply send(const QByteArray& method, const QByteArray& body = {}, const QByteArray& tag = {})
    {
        const QByteArray header = tag.isEmpty() ? QByteArray() : "If-Match: " + tag + "\r\n";
        return ask(m_live->port(), requestBytes(method, workerPath, m_live->admin, body, header));
    }
    RawReply put(const QByteArray& capability, const QByteArray& tag = {})
    {
        return send("PUT", workerRecord("org.acme.reader", capability), tag);
    }
    RawReply patch(const QByteArray& body, const QByteArray& tag = {})
    {
        return send("PATCH", body, tag);
    }
    /// What a request of the worker gets: ALLOW, or the deny code.
    QString outcome() const
    {
        const QJsonObject reply = m_live->route(workerReadRequest).json();
        const QString code = reply[u"deny_reason_if_denied"_s][u"code"_s].toString();
        return code.isEmpty() ? reply[u"outcome"_s].toString() : code;
    }

    std::unique_ptr<LiveHall> m_live;
};

HALL_TEST(WorkerRoutesTest);
#include "worker_routes_test.moc"
