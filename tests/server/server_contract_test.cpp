// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/http_error.h"
#include "tests/server/live_hall.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall::test;

/// The form of every answer: a client that looks at `denied` and at nothing else has to stop
/// whenever it was not told yes.
class ServerContractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void errorsCarryTheContract_data();
    void errorsCarryTheContract();
    void badFramingIsRefusedOnTheWire_data();
    void badFramingIsRefusedOnTheWire();
    void denialIsAnAnswer();
    void allowedDecisionSaysSo();
    void unknownCodeIsOurFault();
    void messageNamesTheMember();

private:
    std::unique_ptr<LiveHall> m_live;
};

void ServerContractTest::initTestCase()
{
    m_live = std::make_unique<LiveHall>();
    QVERIFY2(m_live->problem().isEmpty(), qPrintable(m_live->problem()));
}

void ServerContractTest::errorsCarryTheContract_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto post = [](const char* name, const QByteArray& body, int status, const QString& code,
                         const QByteArray& headers = {}) {
        QTest::newRow(name) << QByteArray("POST") << QByteArray("/api/route") << body << headers
                            << status << code;
    };
    const auto get = [](const QByteArray& target, int status, const QString& code) {
        QTest::newRow(target.constData())
            << QByteArray("GET") << target << QByteArray() << QByteArray() << status << code;
    };
    post("no body", "", 400, u"EMPTY_BODY"_s);
    post("not JSON", "capability_id=cap.x", 400, u"MALFORMED_JSON"_s);
    post("half JSON", R"({"capability_id":)", 400, u"MALFORMED_JSON"_s);
    post("an array", "[]", 400, u"NOT_AN_OBJECT"_s);
    post("duplicate key", R"({"capability_id":"a","capability_id":"b"})", 400, u"DUPLICATE_KEY"_s);
    post("too deep", "{\"a\":" + QByteArray(70, '[') + QByteArray(70, ']') + "}", 400,
         u"JSON_TOO_DEEP"_s);
    post("not UTF-8", "{\"capability_id\":\"\xff\"}", 400, u"INVALID_UTF8"_s);
    post("no capability", "{}", 400, u"MISSING_FIELD"_s);
    post("wrong type", R"({"capability_id":1})", 400, u"INVALID_MEMBER"_s);
    post("unknown env", R"({"capability_id":"cap.x","env":"moon"})", 400, u"INVALID_MEMBER"_s);
    post("waiting too long", R"({"capability_id":"cap.x","wait_ms":30001})", 400,
         u"INVALID_MEMBER"_s);
    post("multipart", "--b\r\n\r\n--b--", 415, u"UNSUPPORTED_MEDIA_TYPE"_s,
         "Content-Type: multipart/form-data; boundary=b\r\n");
    get("/nothing", 404, u"NOT_FOUND"_s);
    get("/api/route", 405, u"METHOD_NOT_ALLOWED"_s);
    get("/api/route%3f", 404, u"NOT_FOUND"_s);
    get("/api/decisions/dec_00000000000000000000000000000000", 404, u"NOT_FOUND"_s);
    get("/api/decisions/nonsense", 404, u"NOT_FOUND"_s);
    get("/api/workers/nobody", 404, u"NOT_FOUND"_s);
    get("/dispatches?limit=0", 400, u"INVALID_PARAMETER"_s);
    get("/dispatches?limit=201", 400, u"INVALID_PARAMETER"_s);
    get("/dispatches?limit=ten", 400, u"INVALID_PARAMETER"_s);
    get("/dispatches?limit=-1", 400, u"INVALID_PARAMETER"_s);
    get("/dispatches?limit=%2B5", 400, u"INVALID_PARAMETER"_s);
    get("/dispatches?limit=", 400, u"INVALID_PARAMETER"_s);
    get("/dispatches?limit=5&limit=6", 400, u"INVALID_PARAMETER"_s);
    get("/api/decisions?limit=1001", 400, u"INVALID_PARAMETER"_s);
    get("/api/decisions?denied=maybe", 400, u"INVALID_PARAMETER"_s);
    get("/api/decisions?capabilty_id=cap.x", 400, u"INVALID_PARAMETER"_s);
    get("/api/decisions?since=yesterday", 400, u"INVALID_PARAMETER"_s);
    get("/api/decisions?q=nofield%3Ax", 400, u"INVALID_PARAMETER"_s);
    get("/api/catalog/nothing", 404, u"NOT_FOUND"_s);
    get("/api/catalog?type=event", 400, u"INVALID_PARAMETER"_s);
    get("/api/decisions?cursor=nonsense", 400, u"INVALID_CURSOR"_s);
    get("/api/route%", 400, u"BAD_REQUEST_TARGET"_s);
}

void ServerContractTest::errorsCarryTheContract()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    QFETCH(QString, code);
    QByteArray bytes = method + " " + target +
                       " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + m_live->session +
                       "\r\n" + headers;
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    const RawReply reply = ask(m_live->port(), bytes);
    QCOMPARE(reply.json()[u"code"_s].toString(), code);
    QCOMPARE(reply.status, status);
    QCOMPARE(errorContractProblem(reply), QByteArray());
}

void ServerContractTest::badFramingIsRefusedOnTheWire_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray line = "POST /api/route HTTP/1.1\r\nHost: localhost\r\n";
    QTest::newRow("negative length") << QByteArray(line + "Content-Length: -5\r\n\r\n") << 400;
    QTest::newRow("overflowing length")
        << QByteArray(line + "Content-Length: 18446744073709551616\r\n\r\n") << 400;
    QTest::newRow("two lengths") << QByteArray(line +
                                               "Content-Length: 1\r\nContent-Length: 1\r\n\r\nx")
                                 << 400;
    QTest::newRow("length and coding")
        << QByteArray(line + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\nx") << 400;
    QTest::newRow("bare CR") << QByteArray(line + "X: a\rb\r\n\r\n") << 400;
    QTest::newRow("version") << QByteArray("GET /health HTTP/3.0\r\nHost: localhost\r\n\r\n")
                             << 400;
    QTest::newRow("garbage") << QByteArray("\x80\x00\xff garbage\r\n", 13) << 400;
    QTest::newRow("TLS on a plain port") << QByteArray("\x16\x03\x01\x00\xa5\x01", 6) << 400;
    QTest::newRow("header flood") << QByteArray("GET / HTTP/1.1\r\n" +
                                                QByteArray("X: y\r\n").repeated(10000))
                                  << 431;
    QTest::newRow("expectation") << QByteArray(line + "Expect: miracles\r\n\r\n") << 417;
}

void ServerContractTest::badFramingIsRefusedOnTheWire()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RawClient client(m_live->port());
    client.send(bytes);
    const RawReply reply = client.read();
    QCOMPARE(reply.status, status);
    QCOMPARE(errorContractProblem(reply), QByteArray());
    QCOMPARE(reply.headers.value("connection"), QByteArray("close"));
    QVERIFY(client.waitForClose());
}

void ServerContractTest::denialIsAnAnswer()
{
    const RawReply reply = m_live->route(R"({"capability_id":"free text from a chat"})");
    QCOMPARE(reply.status, 200);
    const QJsonObject json = reply.json();
    QCOMPARE(json[u"denied"_s], QJsonValue(true));
    QCOMPARE(json[u"allowed"_s], QJsonValue(false));
    for (const QString& name :
         {u"decision_id"_s, u"reason"_s, u"deny_reason"_s, u"artifact_hash"_s})
        QVERIFY2(!json[name].toString().isEmpty(), qPrintable(name));
    QVERIFY(json.contains(u"selected_worker_species_id"_s));
    QVERIFY(!json.contains(u"trace"_s));
    const RawReply explained =
        ask(m_live->port(), requestBytes("POST", "/api/route?explain=1", m_live->session,
                                         R"({"capability_id":"cap.nobody.does"})"));
    QVERIFY(!explained.json()[u"trace"_s].toArray().isEmpty());
}

void ServerContractTest::allowedDecisionSaysSo()
{
    QCOMPARE(m_live->enrol("org.acme.reader", "cap.doc.read").status, 201);
    const RawReply reply =
        m_live->route(R"({"capability_id":"cap.doc.read","worker_id":"org.acme.reader"})");
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.json()[u"denied"_s] == false, reply.body.constData());
    QCOMPARE(reply.json()[u"selected_worker_species_id"_s].toString(), u"wrk.test.species"_s);
}

void ServerContractTest::unknownCodeIsOurFault()
{
    QCOMPARE(hall::httpError(u"SOMETHING_NEW").status, 500);
    QCOMPARE(hall::httpError(u"").status, 500);
}

void ServerContractTest::messageNamesTheMember()
{
    const RawReply reply = m_live->route(R"({"worker_id":"a"})");
    QVERIFY(reply.json()[u"error"_s].toString().contains(u"missing field"_s));
    QCOMPARE(reply.json()[u"field"_s].toString(), u"capability_id"_s);
}

HALL_TEST(ServerContractTest);
#include "server_contract_test.moc"
