// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/reviewed_stage.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall::test;

namespace {

const QString folder = QStringLiteral(HALL_MCP_FOLDER);

} // namespace

/// The published MCP client for Node against a real Hall.
class McpClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTalkFromFirstToLast();

private:
    ReviewedStage m_stage;
};

void McpClientTest::initTestCase()
{
    QVERIFY2(
        QFileInfo::exists(folder + u"/node_modules/@modelcontextprotocol/sdk"_s),
        "The MCP client is not installed: installer/test.sh does it, or `npm ci` in tests/mcp");
    QCOMPARE(m_stage.open(), QByteArray());
}

void McpClientTest::aTalkFromFirstToLast()
{
    Sandbox& sandbox = m_stage.sandbox();
    sandbox.setVariable(u"HALL_SERVER_URL"_s, m_stage.server().url());
    sandbox.setVariable(u"AGENT_TOKEN"_s, m_stage.newToken(u"agent"_s, u"route,read"_s));
    sandbox.setVariable(u"REVIEWER_TOKEN"_s, m_stage.newToken(u"desk"_s, u"approve"_s));
    sandbox.setVariable(u"REVIEWER_PASSPHRASE"_s, QString::fromLatin1(reviewerPassphrase));
    const RunResult run =
        sandbox.runProgram(u"/usr/bin/node"_s, {QString(folder + u"/client.mjs"_s)});
    QVERIFY2(run.exit == 0, run.all().constData());
    const QJsonObject report = json(run);

    QCOMPARE(report[u"server"_s][u"name"_s].toString(), u"hall-monitor"_s);
    QVERIFY(report[u"capabilities"_s][u"tools"_s].isObject());
    QVERIFY(report[u"instructions"_s].toString().contains(u"denied"_s));
    QCOMPARE(report[u"agentTools"_s].toArray(),
             (QJsonArray{u"hall.route"_s, u"hall.evaluate"_s, u"hall.decisions.query"_s}));
    QCOMPARE(report[u"reviewerTools"_s].toArray(),
             (QJsonArray{u"wcp.approvals.list"_s, u"wcp.approval.resolve"_s,
                         u"wcp.approval.escalate"_s}));

    const auto structured = [&](const QString& name) {
        return report[name][u"structuredContent"_s].toObject();
    };
    QCOMPARE(report[u"denied"_s][u"isError"_s], QJsonValue(false));
    QCOMPARE(structured(u"denied"_s)[u"denied"_s], QJsonValue(true));
    QCOMPARE(structured(u"allowed"_s)[u"denied"_s], QJsonValue(false));
    QCOMPARE(structured(u"allowed"_s)[u"selected_worker_species_id"_s].toString(),
             u"wrk.doc.reader"_s);
    QCOMPARE(report[u"refused"_s][u"isError"_s], QJsonValue(true));
    QCOMPARE(structured(u"refused"_s)[u"field"_s].toString(), u"env"_s);
    QCOMPARE(structured(u"refused"_s)[u"denied"_s], QJsonValue(true));
    QCOMPARE(structured(u"forbidden"_s)[u"code"_s].toString(), u"FORBIDDEN"_s);
    QCOMPARE(structured(u"evaluated"_s)[u"verdict"_s].toString(), u"approved"_s);
    QCOMPARE(structured(u"decisions"_s)[u"count"_s].toInt(), 2);

    QCOMPARE(report[u"pending"_s].toArray().size(), 1);
    QCOMPARE(report[u"pending"_s][0][u"capability_id"_s].toString(), u"cap.doc.delete"_s);
    QCOMPARE(report[u"pending"_s][0][u"challenge"_s][u"kind"_s].toString(), u"confirm"_s);
    QVERIFY2(structured(u"resolved"_s)[u"state"_s] == u"approved"_s, run.out.constData());
    QCOMPARE(structured(u"released"_s)[u"denied"_s], QJsonValue(false));
    QCOMPARE(structured(u"released"_s)[u"worker_id"_s].toString(), u"org.acme.cleaner"_s);

    QCOMPARE(report[u"noTool"_s][u"code"_s].toInt(), -32602);
    QVERIFY(report[u"noToken"_s][u"message"_s].toString().contains(u"UNAUTHORIZED"_s));
}

HALL_TEST(McpClientTest);
#include "mcp_client_test.moc"
