// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/approving/approval_desk.h"
#include "core/json/canonical_json.h"
#include "tests/server/approving/approval_stage.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

QJsonObject message(const QString& method, const QJsonObject& params = {})
{
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 7}, {u"method"_s, method}, {u"params"_s, params}};
}

QJsonObject tool(const QString& name, const QJsonObject& arguments = {})
{
    return message(u"tools/call"_s, {{u"name"_s, name}, {u"arguments"_s, arguments}});
}

} // namespace

/// POST /mcp on the wire, beyond what a well-behaved client ever sends.
class McpRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<ApprovalStage>();
        QVERIFY2(m_stage->problem().isEmpty(), qPrintable(m_stage->problem()));
    }

    void versionIsNegotiated_data();
    void versionIsNegotiated();
    void versionHeaderIsChecked();
    void notificationsAreAccepted();
    void protocolFaults_data();
    void protocolFaults();
    void failuresOfHttpKeepTheContract();
    void pagesMayNotTalkToIt();
    void toolsAreThoseOfTheToken();
    void schemasFitTheRequests();
    void aDenialIsAnAnswer();
    void aRefusalIsAnError();
    void aReplyIsHeldHereToo();
    void approvalsAreDecided();

private:
    RawReply send(const QByteArray& token, const QByteArray& body, const QByteArray& headers = {})
    {
        return ask(m_stage->live.port(), requestBytes("POST", "/mcp", token, body, headers));
    }
    QJsonObject call(const QByteArray& token, const QJsonObject& body)
    {
        return send(token, canonicalJson(body)).json();
    }
    /// The result of a tool; its text and its structured form have to be the same.
    QJsonObject result(const QByteArray& token, const QJsonObject& body)
    {
        const QJsonObject answer = call(token, body)[u"result"_s].toObject();
        const QByteArray text = answer[u"content"_s][0][u"text"_s].toString().toUtf8();
        const bool same =
            QJsonDocument::fromJson(text).object() == answer[u"structuredContent"_s].toObject();
        return same ? answer : QJsonObject();
    }

    std::unique_ptr<ApprovalStage> m_stage;
};

void McpRoutesTest::versionIsNegotiated_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("given");
    QTest::newRow("newest") << u"2025-06-18"_s << u"2025-06-18"_s;
    QTest::newRow("older") << u"2025-03-26"_s << u"2025-03-26"_s;
    QTest::newRow("too old") << u"2024-11-05"_s << u"2025-06-18"_s;
    QTest::newRow("from the future") << u"2031-01-01"_s << u"2025-06-18"_s;
}

void McpRoutesTest::versionIsNegotiated()
{
    QFETCH(QString, asked);
    QFETCH(QString, given);
    const QJsonObject reply = call(
        m_stage->agent,
        message(u"initialize"_s,
                {{u"protocolVersion"_s, asked},
                 {u"capabilities"_s, QJsonObject()},
                 {u"clientInfo"_s, QJsonObject{{u"name"_s, u"test"_s}, {u"version"_s, u"1"_s}}}}));
    QCOMPARE(reply[u"jsonrpc"_s].toString(), u"2.0"_s);
    QCOMPARE(reply[u"id"_s].toInt(), 7);
    const QJsonObject answer = reply[u"result"_s].toObject();
    QCOMPARE(answer[u"protocolVersion"_s].toString(), given);
    QVERIFY(answer[u"capabilities"_s][u"tools"_s].isObject());
    QVERIFY(!answer[u"serverInfo"_s][u"version"_s].toString().isEmpty());
}

void McpRoutesTest::versionHeaderIsChecked()
{
    const QByteArray ping = canonicalJson(message(u"ping"_s));
    for (const char* known : {"2025-06-18", "2025-03-26"})
        QCOMPARE(send(m_stage->agent, ping, QByteArray("MCP-Protocol-Version: ") + known + "\r\n")
                     .status,
                 200);
    const RawReply unknown = send(m_stage->agent, ping, "MCP-Protocol-Version: 1999-01-01\r\n");
    QCOMPARE(unknown.status, 400);
    QCOMPARE(errorContractProblem(unknown), QByteArray());
    QCOMPARE(unknown.json()[u"field"_s].toString(), u"MCP-Protocol-Version"_s);
}

void McpRoutesTest::notificationsAreAccepted()
{
    for (const char* body :
         {R"({"jsonrpc":"2.0","method":"notifications/initialized"})",
          R"({"jsonrpc":"2.0","method":"notifications/of_tomorrow","params":{"a":1}})",
          R"({"jsonrpc":"2.0","id":3,"result":{}})"}) {
        const RawReply reply = send(m_stage->agent, body);
        QCOMPARE(reply.status, 202);
        QCOMPARE(reply.body, QByteArray());
    }
    QCOMPARE(call(m_stage->agent, message(u"ping"_s))[u"result"_s], QJsonValue(QJsonObject()));
}

void McpRoutesTest::protocolFaults_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QJsonValue>("id");
    const QJsonValue none = QJsonValue::Null;
    const auto row = [](const char* name, const QByteArray& body, int status, int code,
                        const QJsonValue& id) {
        QTest::newRow(name) << body << status << code << id;
    };
    row("no JSON", "{\"jsonrpc\":", 400, -32700, none);
    row("duplicate key", R"({"jsonrpc":"2.0","jsonrpc":"2.0","id":1,"method":"ping"})", 400, -32700,
        none);
    row("empty", "", 400, -32700, none);
    row("batch", R"([{"jsonrpc":"2.0","id":1,"method":"ping"}])", 400, -32600, none);
    row("a number", "1", 400, -32600, none);
    row("another version", R"({"jsonrpc":"1.0","id":1,"method":"ping"})", 400, -32600, 1);
    row("no method", R"({"jsonrpc":"2.0","id":"x"})", 400, -32600, u"x"_s);
    row("id null", R"({"jsonrpc":"2.0","id":null,"method":"ping"})", 400, -32600, none);
    row("id with a fraction", R"({"jsonrpc":"2.0","id":1.5,"method":"ping"})", 400, -32600, none);
    row("params as a list", R"({"jsonrpc":"2.0","id":1,"method":"ping","params":[]})", 400, -32600,
        1);
    row("method", R"({"jsonrpc":"2.0","id":"x","method":"resources/list"})", 200, -32601, u"x"_s);
    row("no version asked", R"({"jsonrpc":"2.0","id":1,"method":"initialize"})", 200, -32602, 1);
    row("no tool", R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"rm"}})", 200,
        -32602, 1);
    row("tool without a name", R"({"jsonrpc":"2.0","id":1,"method":"tools/call"})", 200, -32602, 1);
    row("arguments as a list",
        R"({"jsonrpc":"2.0","id":1,"method":"tools/call",
            "params":{"name":"hall.route","arguments":[]}})",
        200, -32602, 1);
    row("cursor", R"({"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"cursor":"x"}})", 200,
        -32602, 1);
}

void McpRoutesTest::protocolFaults()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(QJsonValue, id);
    const QByteArray bytes =
        "POST /mcp HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + m_stage->agent +
        "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    const RawReply reply = ask(m_stage->live.port(), bytes);
    QCOMPARE(reply.status, status);
    const QJsonObject json = reply.json();
    QCOMPARE(json[u"jsonrpc"_s].toString(), u"2.0"_s);
    QCOMPARE(json[u"error"_s][u"code"_s].toInt(), code);
    QVERIFY(!json[u"error"_s][u"message"_s].toString().isEmpty());
    QCOMPARE(json[u"id"_s], id);
    // Somebody who took it for a decision has to stop.
    const QJsonObject contract = status == 200 ? json[u"error"_s][u"data"_s].toObject() : json;
    QCOMPARE(contract[u"denied"_s], QJsonValue(true));
    QCOMPARE(contract[u"decision_id"_s].toString(), u"error"_s);
}

void McpRoutesTest::failuresOfHttpKeepTheContract()
{
    const QByteArray ping = canonicalJson(message(u"ping"_s));
    const RawReply get = m_stage->get(m_stage->agent, "/mcp");
    QCOMPARE(get.status, 405);
    QCOMPARE(get.headers.value("allow"), QByteArray("POST, OPTIONS"));
    QCOMPARE(errorContractProblem(get), QByteArray());
    const RawReply nobody = send({}, ping);
    QCOMPARE(nobody.status, 401);
    QCOMPARE(errorContractProblem(nobody), QByteArray());
    const RawReply registrar = send(m_stage->live.makeToken(Role::Register), ping);
    QCOMPARE(registrar.status, 403);
    QCOMPARE(errorContractProblem(registrar), QByteArray());
    for (const Role role : {Role::Route, Role::Read, Role::Approve})
        QCOMPARE(send(m_stage->live.makeToken(role), ping).status, 200);
}

void McpRoutesTest::pagesMayNotTalkToIt()
{
    const QByteArray ping = canonicalJson(message(u"ping"_s));
    const RawReply page = send(m_stage->agent, ping, "Origin: http://localhost:3000\r\n");
    QCOMPARE(page.status, 403);
    QCOMPARE(page.json()[u"code"_s].toString(), u"ORIGIN_NOT_ALLOWED"_s);
    QCOMPARE(errorContractProblem(page), QByteArray());
    ServerOptions options;
    options.allowedOrigins = {u"http://localhost:3000"_s};
    const ApprovalStage open({}, options);
    QVERIFY2(open.problem().isEmpty(), qPrintable(open.problem()));
    const RawReply allowed =
        ask(open.live.port(),
            requestBytes("POST", "/mcp", open.agent, ping, "Origin: http://localhost:3000\r\n"));
    QCOMPARE(allowed.status, 200);
}

void McpRoutesTest::toolsAreThoseOfTheToken()
{
    const auto names = [&](const QByteArray& token) {
        QStringList list;
        for (const QJsonValue& one :
             call(token, message(u"tools/list"_s))[u"result"_s][u"tools"_s].toArray())
            list.append(one[u"name"_s].toString());
        return list;
    };
    QCOMPARE(names(m_stage->agent), (QStringList{u"hall.route"_s, u"hall.evaluate"_s}));
    QCOMPARE(names(m_stage->live.session),
             (QStringList{u"hall.route"_s, u"hall.evaluate"_s, u"hall.decisions.query"_s}));
    QCOMPARE(names(m_stage->approver),
             (QStringList{u"wcp.approvals.list"_s, u"wcp.approval.resolve"_s,
                          u"wcp.approval.escalate"_s}));
    for (const QString& name : {u"hall.decisions.query"_s, u"wcp.approvals.list"_s,
                                u"wcp.approval.resolve"_s, u"wcp.approval.escalate"_s}) {
        const QJsonObject refused = result(m_stage->agent, tool(name));
        QCOMPARE(refused[u"isError"_s], QJsonValue(true));
        QCOMPARE(refused[u"structuredContent"_s][u"code"_s].toString(), u"FORBIDDEN"_s);
        QCOMPARE(refused[u"structuredContent"_s][u"denied"_s], QJsonValue(true));
    }
    QVERIFY(m_stage->live.refused("forbidden") >= 4);
}

void McpRoutesTest::schemasFitTheRequests()
{
    const QByteArray all = m_stage->live.makeToken(sessionRoles | Role::Approve);
    const QJsonArray tools = call(all, message(u"tools/list"_s))[u"result"_s][u"tools"_s].toArray();
    QCOMPARE(tools.size(), 6);
    for (const QJsonValue& one : tools) {
        const QJsonObject schema = one[u"inputSchema"_s].toObject();
        QCOMPARE(schema[u"type"_s].toString(), u"object"_s);
        QVERIFY(!one[u"description"_s].toString().isEmpty());
        const QJsonObject properties = schema[u"properties"_s].toObject();
        for (const QJsonValue& required : schema[u"required"_s].toArray())
            QVERIFY(properties.contains(required.toString()));
        // What the schema promises a default for is what the Hall takes when it is left out; a
        // member of another type is refused by name.
        for (const QString& name : properties.keys()) {
            QJsonObject arguments{{name, QJsonArray{QJsonArray()}}};
            if (one[u"name"_s] == u"hall.route"_s && name != u"capability_id")
                arguments.insert(u"capability_id"_s, u"cap.x"_s);
            const QJsonObject refused = result(all, tool(one[u"name"_s].toString(), arguments));
            QVERIFY2(refused[u"isError"_s] == true, qPrintable(name));
        }
    }
}

void McpRoutesTest::aDenialIsAnAnswer()
{
    const QJsonObject denied =
        result(m_stage->agent, tool(u"hall.route"_s, {{u"capability_id"_s, u"cap.nobody.does"_s}}));
    QCOMPARE(denied[u"isError"_s], QJsonValue(false));
    QCOMPARE(denied[u"structuredContent"_s][u"denied"_s], QJsonValue(true));
    QVERIFY(denied[u"structuredContent"_s][u"decision_id"_s].toString().startsWith(u"dec_"_s));
    const QJsonObject human = result(m_stage->agent, tool(u"hall.route"_s, deleteRequest()));
    QCOMPARE(human[u"isError"_s], QJsonValue(false));
    QCOMPARE(human[u"structuredContent"_s][u"outcome"_s].toString(), u"REQUIRE_HUMAN"_s);
    const QJsonObject fine = result(
        m_stage->agent, tool(u"hall.evaluate"_s, {{u"function_name"_s, u"read_customer"_s},
                                                  {u"action_args"_s, QJsonObject{{u"id"_s, 1}}}}));
    QCOMPARE(fine[u"structuredContent"_s][u"verdict"_s].toString(), u"approved"_s);
    QCOMPARE(fine[u"structuredContent"_s][u"denied"_s], QJsonValue(false));

    const QJsonObject found =
        result(m_stage->live.session,
               tool(u"hall.decisions.query"_s, {{u"capability_id"_s, u"cap.nobody.does"_s},
                                                {u"denied"_s, true},
                                                {u"limit"_s, 5}}))[u"structuredContent"_s]
            .toObject();
    QCOMPARE(found[u"count"_s].toInt(), 1);
    QCOMPARE(found[u"decisions"_s][0][u"decision_id"_s],
             denied[u"structuredContent"_s][u"decision_id"_s]);
}

void McpRoutesTest::aRefusalIsAnError()
{
    const auto refusal = [&](const QByteArray& token, const QJsonObject& body) {
        const QJsonObject answer = result(token, body);
        const QJsonObject error = answer[u"structuredContent"_s].toObject();
        return answer[u"isError"_s] == true && error[u"denied"_s] == true
                   ? QString(error[u"code"_s].toString() + u' ' + error[u"field"_s].toString())
                   : u"none"_s;
    };
    QCOMPARE(refusal(m_stage->agent, tool(u"hall.route"_s)), u"MISSING_FIELD capability_id"_s);
    QCOMPARE(refusal(m_stage->agent, tool(u"hall.route"_s, {{u"capability_id"_s, u"cap.x"_s},
                                                            {u"env"_s, u"moon"_s}})),
             u"INVALID_MEMBER env"_s);
    QCOMPARE(refusal(m_stage->agent, tool(u"hall.evaluate"_s, {{u"risk_level"_s, u"huge"_s}})),
             u"INVALID_MEMBER risk_level"_s);
    QCOMPARE(refusal(m_stage->live.session, tool(u"hall.decisions.query"_s, {{u"lmit"_s, 5}})),
             u"INVALID_PARAMETER lmit"_s);
    QCOMPARE(refusal(m_stage->live.session,
                     tool(u"hall.decisions.query"_s, {{u"limit"_s, QJsonArray()}})),
             u"INVALID_MEMBER limit"_s);
    QCOMPARE(refusal(m_stage->approver, tool(u"wcp.approvals.list"_s, {{u"limit"_s, 0}})),
             u"INVALID_MEMBER limit"_s);
    QCOMPARE(refusal(m_stage->approver, tool(u"wcp.approval.resolve"_s, verdict(u"deny"_s))),
             u"MISSING_FIELD approval_id"_s);
    const QByteArray bound = m_stage->live.makeToken(Role::Route, u"org.acme"_s);
    QCOMPARE(refusal(bound, tool(u"hall.route"_s, {{u"capability_id"_s, u"cap.x"_s}})),
             u"TENANT_FORBIDDEN tenant_id"_s);
}

void McpRoutesTest::aReplyIsHeldHereToo()
{
    RawClient client(m_stage->live.port());
    client.send(requestBytes(
                    "POST", "/mcp", m_stage->agent,
                    canonicalJson(tool(u"hall.route"_s, deleteRequest({{u"wait_ms"_s, 30'000}})))) +
                requestBytes("GET", "/health"));
    const auto pending = [&] { return m_stage->live.hall().approvals().pending(); };
    QTRY_COMPARE(pending().size(), 1U);
    QVERIFY(!client.socket().waitForReadyRead(300));
    QCOMPARE(m_stage->resolve(pending().front().id.toLatin1(), verdict(u"approve"_s)).status, 200);
    QCOMPARE(client.read().json()[u"result"_s][u"structuredContent"_s][u"denied"_s],
             QJsonValue(false));
    QCOMPARE(client.read().json()[u"status"_s].toString(), u"ok"_s);
}

void McpRoutesTest::approvalsAreDecided()
{
    const QByteArray id = m_stage->open();
    const QJsonObject listed =
        result(m_stage->approver, tool(u"wcp.approvals.list"_s))[u"structuredContent"_s].toObject();
    QCOMPARE(listed[u"total"_s].toInt(), 1);
    QCOMPARE(listed[u"approvals"_s][0][u"pending_approval_id"_s].toString().toLatin1(), id);
    const auto with = [&](QJsonObject arguments) {
        arguments.insert(u"approval_id"_s, QString::fromLatin1(id));
        return arguments;
    };
    QJsonObject up = with(verdict(u"escalate"_s, {{u"note"_s, u"Not mine to say."_s}}));
    QCOMPARE(result(m_stage->approver, tool(u"wcp.approval.resolve"_s,
                                            up))[u"structuredContent"_s][u"supervisor_level"_s]
                 .toString(),
             u"executor"_s);
    up.remove(u"decision"_s);
    QCOMPARE(result(m_stage->approver, tool(u"wcp.approval.escalate"_s,
                                            up))[u"structuredContent"_s][u"supervisor_level"_s]
                 .toString(),
             u"incident_commander"_s);
    const QJsonObject guess =
        result(m_stage->approver, tool(u"wcp.approval.resolve"_s,
                                       with(verdict(u"deny"_s, {{u"passphrase"_s, u"guess"_s}}))));
    QCOMPARE(guess[u"isError"_s], QJsonValue(true));
    QCOMPARE(guess[u"structuredContent"_s][u"code"_s].toString(), u"WRONG_PASSPHRASE"_s);
    const QJsonObject approved =
        result(m_stage->approver, tool(u"wcp.approval.resolve"_s, with(verdict(u"approve"_s))));
    QCOMPARE(approved[u"isError"_s], QJsonValue(false));
    QCOMPARE(approved[u"structuredContent"_s][u"state"_s].toString(), u"approved"_s);
    QCOMPARE(approved[u"structuredContent"_s][u"channel"_s].toString(), u"mcp"_s);
}

HALL_TEST(McpRoutesTest);
#include "mcp_routes_test.moc"
