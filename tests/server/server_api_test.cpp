// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/live_hall.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace hall::test;
using hall::Role;

/// The shapes of the endpoints besides POST /api/route.
class ServerApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void healthNeedsNoToken();
    void complianceReport();
    void statusCounts();
    void enrolShowRemove();
    void enrolRefuses_data();
    void enrolRefuses();
    void codeHashIsNotShown();
    void capabilitiesNameTheirWorkers();
    void dispatches();
    void decisionsAreFilteredAndPaged();
    void decisionById();
    void configRoundTrip();
    void onlineAndLockdown();
    void tokens();
    void tokenRequestsAreStrict_data();
    void tokenRequestsAreStrict();

private:
    QJsonObject get(const QByteArray& target, const QByteArray& token = {});
    RawReply send(const QByteArray& method, const QByteArray& target, const QByteArray& body = {});

    std::unique_ptr<LiveHall> m_live;
};

void ServerApiTest::init()
{
    m_live = std::make_unique<LiveHall>();
    QVERIFY2(m_live->problem().isEmpty(), qPrintable(m_live->problem()));
}

QJsonObject ServerApiTest::get(const QByteArray& target, const QByteArray& token)
{
    const RawReply reply =
        ask(m_live->port(), requestBytes("GET", target, token.isEmpty() ? m_live->session : token));
    return reply.status == 200 ? reply.json() : QJsonObject{{u"status"_s, reply.status}};
}

RawReply ServerApiTest::send(const QByteArray& method, const QByteArray& target,
                             const QByteArray& body)
{
    return ask(m_live->port(), requestBytes(method, target, m_live->admin, body));
}

void ServerApiTest::healthNeedsNoToken()
{
    for (const char* path : {"/health", "/api/health"}) {
        const RawReply reply = ask(m_live->port(), requestBytes("GET", path));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"status"_s].toString(), u"ok"_s);
        QVERIFY(!reply.json()[u"timestamp"_s].toString().isEmpty());
        QVERIFY(!reply.json()[u"version"_s].toString().isEmpty());
    }
}

void ServerApiTest::complianceReport()
{
    const RawReply reply = ask(m_live->port(), requestBytes("GET", "/wcp/health"));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"compliance_level"_s].toString(), u"WCP-Standard"_s);
    const QJsonArray requirements = reply.json()[u"requirements"_s].toArray();
    QVERIFY(requirements.size() > 10);
    QVERIFY(requirements.first()[u"met"_s].isBool());
}

void ServerApiTest::statusCounts()
{
    m_live->enrol("org.acme.reader", "cap.doc.read");
    m_live->route(R"({"capability_id":"cap.doc.read"})");
    m_live->route(R"({"capability_id":"cap.other"})");
    const QJsonObject status = get("/status");
    QCOMPARE(status[u"workers_enrolled"_s].toInt(), 1);
    QCOMPARE(status[u"decisions_total"_s].toInt(), 2);
    QCOMPARE(status[u"decisions_today"_s].toInt(), 2);
    QCOMPARE(status[u"denials_today"_s].toInt(), 1);
    QCOMPARE(status[u"online"_s], QJsonValue(true));
    QCOMPARE(status[u"lockdown"_s], QJsonValue(false));
    for (const QString& name : {u"hall_version"_s, u"hall_name"_s, u"account_standing"_s,
                                u"standing_checked_at"_s, u"timestamp"_s})
        QVERIFY2(status.contains(name), qPrintable(name));
}

void ServerApiTest::enrolShowRemove()
{
    const RawReply created = m_live->enrol("org.acme.reader", "cap.doc.read");
    QCOMPARE(created.status, 201);
    QCOMPARE(created.json()[u"enrolled"_s], QJsonValue(true));
    QVERIFY(created.json()[u"enrollment_id"_s].toString().startsWith(u"enr_"_s));
    QCOMPARE(created.json()[u"id"_s].toString(), u"org.acme.reader"_s);
    QCOMPARE(created.json()[u"namespace"_s].toString(), u"org.acme"_s);
    QCOMPARE(created.json()[u"artifact_hash_verified"_s], QJsonValue(true));
    const RawReply again =
        send("POST", "/api/workers", workerRecord("org.acme.reader", "cap.doc.x"));
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json()[u"updated"_s], QJsonValue(true));
    QVERIFY(!again.json().contains(u"enrollment_id"_s));
    QCOMPARE(m_live->enrol("org.acme.second", "cap.doc.read").status, 201);

    for (const char* path : {"/workers", "/wcp/workers", "/api/workers"}) {
        const QJsonObject list = get(path);
        QCOMPARE(list[u"count"_s].toInt(), 2);
        // Newest first.
        QCOMPARE(list[u"workers"_s][0][u"worker_id"_s].toString(), u"org.acme.second"_s);
        const QJsonObject worker = list[u"workers"_s][1].toObject();
        QCOMPARE(worker[u"worker_species_id"_s].toString(), u"wrk.test.species"_s);
        QCOMPARE(worker[u"species_id"_s].toString(), u"wrk.test.species"_s);
        QCOMPARE(worker[u"capabilities"_s][0].toString(), u"cap.doc.x"_s);
        QCOMPARE(worker[u"risk_tier"_s].toString(), u"low"_s);
        QCOMPARE(worker[u"status"_s].toString(), u"active"_s);
        QVERIFY(!worker[u"enrolled_at"_s].toString().isEmpty());
    }
    QCOMPARE(get("/api/workers/org.acme.reader")[u"worker_id"_s].toString(), u"org.acme.reader"_s);
    const RawReply removed = send("DELETE", "/api/workers/org.acme.reader");
    QCOMPARE(removed.status, 200);
    QCOMPARE(removed.json()[u"removed"_s], QJsonValue(true));
    QCOMPARE(send("DELETE", "/api/workers/org.acme.reader").status, 404);
    QCOMPARE(get("/workers")[u"count"_s].toInt(), 1);
}

void ServerApiTest::enrolRefuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    const QByteArray record = workerRecord("org.acme.reader", "cap.doc.read");
    QTest::newRow("empty object") << QByteArray("{}") << u"MISSING_FIELD"_s << u"worker_id"_s;
    QTest::newRow("no species") << QByteArray(R"({"worker_id":"a"})") << u"MISSING_FIELD"_s
                                << u"worker_species_id"_s;
    QTest::newRow("not JSON") << QByteArray("x") << u"MALFORMED_JSON"_s << u"line 1"_s;
    QTest::newRow("changed after hashing")
        << QByteArray(record).replace("cap.doc.read", "cap.doc.all") << u"DENY_WORKER_TAMPERED"_s
        << u"artifact_hash"_s;
}

void ServerApiTest::enrolRefuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(QString, word);
    const RawReply reply = send("POST", "/enroll", body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json()[u"code"_s].toString(), code);
    QVERIFY2(reply.json()[u"error"_s].toString().contains(word), reply.body.constData());
    QCOMPARE(errorContractProblem(reply), QByteArray());
}

void ServerApiTest::codeHashIsNotShown()
{
    const QByteArray hash(64, 'a');
    const QByteArray bundle = R"({"config":{"derive_rules":true},"workers":[{"worker_id":"w.x",)"
                              R"("worker_species_id":"wrk.a","capabilities":["cap.a"],)"
                              R"("attestation":{"code_hash":")" +
                              hash + R"(","source_file":"/tmp/x"}}]})";
    QCOMPARE(send("PUT", "/api/config", bundle).status, 200);
    for (const char* path : {"/workers", "/api/workers/w.x"}) {
        const RawReply reply = ask(m_live->port(), requestBytes("GET", path, m_live->session));
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.contains("w.x"));
        QVERIFY(!reply.body.contains(hash));
    }
}

void ServerApiTest::capabilitiesNameTheirWorkers()
{
    m_live->enrol("org.acme.b", "cap.doc.read");
    m_live->enrol("org.acme.a", "cap.doc.read");
    m_live->enrol("org.acme.c", "cap.db.write");
    const QJsonObject reply = get("/wcp/capabilities");
    QCOMPARE(reply[u"count"_s].toInt(), 2);
    const QJsonObject read = reply[u"capabilities"_s][1].toObject();
    QCOMPARE(read[u"capability_id"_s].toString(), u"cap.doc.read"_s);
    QCOMPARE(read[u"workers"_s].toArray().size(), 2);
    QCOMPARE(read[u"worker_species"_s].toArray().size(), 1);
}

void ServerApiTest::dispatches()
{
    for (int i = 0; i < 60; ++i)
        m_live->route("{\"capability_id\":\"cap.n" + QByteArray::number(i) + "\"}");
    QCOMPARE(get("/dispatches")[u"count"_s].toInt(), 50);
    const QJsonObject page = get("/dispatches?limit=2");
    QCOMPARE(page[u"count"_s].toInt(), 2);
    const QJsonObject row = page[u"dispatches"_s][0].toObject();
    QCOMPARE(row[u"capability_id"_s].toString(), u"cap.n59"_s);
    QCOMPARE(row[u"denied"_s].toInt(-1), 1);
    QVERIFY(row[u"deny_reason"_s].toString().startsWith(u"DENY_"_s));
    QVERIFY(row[u"artifact_hash"_s].toString().startsWith(u"sha256:"_s));
    for (const QString& name : {u"decision_id"_s, u"decided_at"_s, u"tenant_id"_s, u"env"_s,
                                u"selected_worker"_s, u"blast_score"_s})
        QVERIFY2(row.contains(name), qPrintable(name));
}

void ServerApiTest::decisionsAreFilteredAndPaged()
{
    m_live->enrol("org.acme.reader", "cap.doc.read");
    for (int i = 0; i < 5; ++i) {
        m_live->route(R"({"capability_id":"cap.doc.read","worker_id":"org.acme.reader"})");
        m_live->route(R"({"capability_id":"cap.none","tenant_id":"org.b"})");
    }
    QJsonObject page = get("/api/decisions?limit=4");
    QStringList seen;
    for (;;) {
        for (const QJsonValue& decision : page[u"decisions"_s].toArray())
            seen.append(decision[u"decision_id"_s].toString());
        const QString cursor = page[u"next_cursor"_s].toString();
        if (cursor.isEmpty())
            break;
        page = get("/api/decisions?limit=4&cursor=" + QUrl::toPercentEncoding(cursor));
    }
    QCOMPARE(seen.size(), 10);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 10);
    QVERIFY2(std::is_sorted(seen.rbegin(), seen.rend()), "newest first");

    const auto count = [this](const QByteArray& filter) {
        return get("/api/decisions?" + filter)[u"count"_s].toInt(-1);
    };
    QCOMPARE(count("denied=true"), 5);
    QCOMPARE(count("denied=false"), 5);
    QCOMPARE(count("worker_id=org.acme.reader"), 5);
    QCOMPARE(count("capability_id=cap.none"), 5);
    QCOMPARE(count("tenant_id=org.b&denied=true"), 5);
    QCOMPARE(count("tenant_id=org.b&denied=false"), 0);
    QCOMPARE(count("code=DENY_NO_MATCHING_RULE"), 5);
    QCOMPARE(count("since=1h"), 10);
    QCOMPARE(count("until=1h"), 0);
    QCOMPARE(count("since=2020-01-01T00:00:00Z&until=2021-01-01T00:00:00Z"), 0);
    QCOMPARE(count("q=capability%3Acap.doc.*"), 5);
    QCOMPARE(count("q=-outcome%3Aallow+worker%3Aorg.acme.reader"), 0);
}

void ServerApiTest::decisionById()
{
    QJsonObject answered = m_live->route(R"({"capability_id":"cap.none"})").json();
    const QJsonObject found =
        get("/api/decisions/" + answered[u"decision_id"_s].toString().toLatin1());
    QCOMPARE(found, answered);
}

void ServerApiTest::configRoundTrip()
{
    const RawReply first = send("GET", "/api/config");
    QCOMPARE(first.status, 200);
    QVERIFY(first.json()[u"config"_s][u"derive_rules"_s].toBool());
    QJsonObject bundle = first.json();
    QJsonObject config = bundle[u"config"_s].toObject();
    config[u"require_policy_tier"_s] = true;
    bundle[u"config"_s] = config;
    const RawReply put = send("PUT", "/api/config", QJsonDocument(bundle).toJson());
    QCOMPARE(put.status, 200);
    QVERIFY(send("GET", "/api/config").json()[u"config"_s][u"require_policy_tier"_s].toBool());

    const RawReply bad = send("PUT", "/api/config", R"({"config":{"deriv_rules":true}})");
    QCOMPARE(bad.status, 400);
    QCOMPARE(bad.json()[u"code"_s].toString(), u"INVALID_BUNDLE"_s);
    QVERIFY(bad.json()[u"field"_s].toString().contains(u"deriv_rules"_s));
    QCOMPARE(errorContractProblem(bad), QByteArray());
}

void ServerApiTest::onlineAndLockdown()
{
    m_live->enrol("org.acme.reader", "cap.doc.read");
    const QByteArray request = R"({"capability_id":"cap.doc.read"})";
    const auto denied = [&] { return m_live->route(request).json()[u"denied"_s].toBool(true); };
    QVERIFY(!denied());
    QCOMPARE(send("POST", "/api/lockdown", R"({"reason":"drill"})").json()[u"lockdown"_s],
             QJsonValue(true));
    QVERIFY(denied());
    QCOMPARE(get("/status")[u"lockdown"_s], QJsonValue(true));
    QCOMPARE(send("DELETE", "/api/lockdown").json()[u"lockdown"_s], QJsonValue(false));
    QVERIFY(!denied());
    QCOMPARE(send("POST", "/api/server/go-offline").json()[u"ok"_s], QJsonValue(true));
    QVERIFY(denied());
    QCOMPARE(send("POST", "/api/server/go-online").json()[u"ok"_s], QJsonValue(true));
    QVERIFY(!denied());
    QVERIFY(send("POST", "/api/lockdown", "nonsense").status == 200);
    QVERIFY2(denied(), "the stop switch stops whatever came with it");
}

void ServerApiTest::tokens()
{
    const RawReply created =
        send("POST", "/api/tokens",
             R"({"name":"dify","roles":["route","read"],"expires_at":"2099-01-01T00:00:00Z"})");
    QCOMPARE(created.status, 201);
    const QByteArray secret = created.json()[u"token"_s].toString().toLatin1();
    QVERIFY(secret.startsWith("hst_"));
    QCOMPARE(get("/status", secret)[u"online"_s], QJsonValue(true));
    const RawReply list = send("GET", "/api/tokens");
    QVERIFY(!list.body.contains(secret));
    QVERIFY(list.body.contains("\"dify\""));
    QCOMPARE(send("POST", "/api/tokens", R"({"name":"dify","roles":["read"]})").status, 409);
    const QString id = created.json()[u"id"_s].toString();
    QCOMPARE(send("DELETE", "/api/tokens/" + id.toLatin1()).json()[u"revoked"_s], QJsonValue(true));
    QCOMPARE(ask(m_live->port(), requestBytes("GET", "/status", secret)).status, 401);
    QCOMPARE(send("DELETE", "/api/tokens/nobody").status, 404);
    const RawReply key =
        send("POST", "/api/tokens", R"({"name":"sdk","roles":["route"],"prefix":"phk_"})");
    QVERIFY(key.json()[u"token"_s].toString().startsWith(u"phk_"_s));
}

void ServerApiTest::tokenRequestsAreStrict_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("no name") << QByteArray(R"({"roles":["read"]})") << u"name"_s;
    QTest::newRow("no roles") << QByteArray(R"({"name":"a"})") << u"roles"_s;
    QTest::newRow("empty roles") << QByteArray(R"({"name":"a","roles":[]})") << u"roles"_s;
    QTest::newRow("unknown role") << QByteArray(R"({"name":"a","roles":["root"]})") << u"roles"_s;
    QTest::newRow("role as word") << QByteArray(R"({"name":"a","roles":"read"})") << u"roles"_s;
    QTest::newRow("blank name") << QByteArray(R"({"name":" ","roles":["read"]})") << u"name"_s;
    QTest::newRow("past")
        << QByteArray(R"({"name":"a","roles":["read"],"expires_at":"2001-01-01T00:00:00Z"})")
        << u"expires_at"_s;
    QTest::newRow("no time") << QByteArray(R"({"name":"a","roles":["read"],"expires_at":"soon"})")
                             << u"expires_at"_s;
    QTest::newRow("mistyped") << QByteArray(R"({"name":"a","roles":["read"],"expires":"x"})")
                              << u"expires"_s;
    QTest::newRow("other prefix") << QByteArray(R"({"name":"a","roles":["read"],"prefix":"x_"})")
                                  << u"prefix"_s;
}

void ServerApiTest::tokenRequestsAreStrict()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const RawReply reply = send("POST", "/api/tokens", body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json()[u"field"_s].toString(), field);
    QCOMPARE(errorContractProblem(reply), QByteArray());
}

HALL_TEST(ServerApiTest);
#include "server_api_test.moc"
