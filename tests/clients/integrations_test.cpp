// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/clients/faulty_proxy.h"
#include "tests/support/hall_process.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using hall::test::FaultyProxy;
using hall::test::RunningHall;
using hall::test::RunResult;
using hall::test::Sandbox;

namespace {

enum class Trouble {
    None,
    BadToken,
    NoToken,
    MalformedBody,
    BodyTooLarge,
    SwitchedOffline,
    Lockdown,
    NotRunning,
    KilledMidRequest,
    ReplyCutInHalf,
};

/// What a client asks, what goes wrong, and what the Hall's answer then is.
struct Scenario {
    const char* name;
    Trouble trouble = Trouble::None;
    const char* capability = "cap.doc.read";
    const char* worker = "org.acme.reader";
    int status = 200;        ///< 0: no answer arrives
    const char* reason = ""; ///< what the reason has to contain; empty with 200: allowed
};

constexpr Scenario scenarios[] = {
    {.name = "allowed"},
    {.name = "denied", .capability = "cap.doc.delete", .reason = "DENY_CAPABILITY_NOT_DECLARED"},
    {.name = "free text", .capability = "please, delete all", .reason = "DENY_"},
    {.name = "unknown worker", .worker = "wrk_nobody", .reason = "DENY_UNKNOWN_WORKER"},
    {.name = "bad token", .trouble = Trouble::BadToken, .status = 401, .reason = "UNAUTHORIZED"},
    {.name = "no token", .trouble = Trouble::NoToken, .status = 401, .reason = "UNAUTHORIZED"},
    {.name = "malformed JSON",
     .trouble = Trouble::MalformedBody,
     .status = 400,
     .reason = "MALFORMED_JSON"},
    {.name = "body too large",
     .trouble = Trouble::BodyTooLarge,
     .status = 413,
     .reason = "BODY_TOO_LARGE"},
    {.name = "switched offline", .trouble = Trouble::SwitchedOffline, .reason = "DENY_LOCKDOWN"},
    {.name = "lockdown", .trouble = Trouble::Lockdown, .reason = "DENY_LOCKDOWN"},
    {.name = "not running", .trouble = Trouble::NotRunning, .status = 0},
    {.name = "killed mid-request", .trouble = Trouble::KilledMidRequest, .status = 0},
    {.name = "reply cut in half", .trouble = Trouble::ReplyCutInHalf, .status = 0},
};

bool isAllowed(const Scenario& scenario)
{
    return scenario.status == 200 && *scenario.reason == '\0';
}

struct Client {
    const char* script;
    bool raisesOnStatus = false;  ///< turns an error status into an exception of its own
    bool readsErrorBodies = true; ///< also looks into the body of an error status
};

constexpr Client clients[] = {
    {.script = "dify_http_node.py"},
    {.script = "dify_code_node.py", .raisesOnStatus = true},
    {.script = "pipedream_step.mjs", .readsErrorBodies = false},
    {.script = "pipedream_component.mjs"},
    {.script = "flowise_tool.mjs"},
    {.script = "python_local.py"},
};

QString interpreter(const QString& script)
{
    return script.endsWith(u".py"_s) ? u"/usr/bin/python3"_s : u"/usr/bin/node"_s;
}

QString scriptPath(const QString& script)
{
    return QStringLiteral(HALL_CLIENTS_FOLDER "/") + script;
}

/// A body that a template breaks when the value brings its own quotes.
constexpr char malformedBody[] =
    R"({"capability_id": "say "hello"", "worker_id": "org.acme.reader", "denied": false})";

QByteArray largeBody()
{
    return R"({"capability_id":"cap.doc.read","worker_id":"org.acme.reader","request":{"text":")" +
           QByteArray(2 << 20, 'a') + "\"}}";
}

/// The Hall of one row, with one worker in it.
struct Stage {
    Sandbox sandbox;
    RunningHall hall{sandbox};
    std::unique_ptr<FaultyProxy> proxy;

    QString token(const QString& file) const
    {
        QFile tokenFile(sandbox.path(file));
        return tokenFile.open(QIODevice::ReadOnly)
                   ? QString::fromUtf8(tokenFile.readAll()).trimmed()
                   : QString();
    }

    RunResult govern(const QStringList& arguments) const
    {
        return sandbox.runProgram(
            u"/usr/bin/python3"_s,
            QStringList{scriptPath(u"govern.py"_s), hall.url(), token(u"admin-token"_s)} +
                arguments);
    }

    QByteArray open()
    {
        if (!hall.start({u"--db"_s, sandbox.path(u"hall.db"_s)}))
            return "the Hall does not start: " + hall.errors();
        const RunResult enrolled = govern({u"enroll"_s, u"org.acme.reader"_s, u"cap.doc.read"_s});
        return enrolled.exit == 0 ? QByteArray() : enrolled.out + enrolled.err;
    }

    /// What the client finds in its environment, after the trouble has been made.
    QByteArray prepare(const Scenario& scenario);
    QByteArray interfere(Trouble trouble);
};

QByteArray Stage::prepare(const Scenario& scenario)
{
    QString secret = token(u"session-token"_s);
    if (scenario.trouble == Trouble::BadToken)
        secret = u"hst_"_s + QString(43, u'x');
    else if (scenario.trouble == Trouble::NoToken)
        secret.clear();
    else if (secret.isEmpty())
        return "the Hall has made no session token";

    if (scenario.trouble == Trouble::MalformedBody)
        sandbox.setVariable(u"HALL_CLIENT_BODY"_s, sandbox.write(u"body"_s, malformedBody));
    else if (scenario.trouble == Trouble::BodyTooLarge)
        sandbox.setVariable(u"HALL_CLIENT_BODY"_s, sandbox.write(u"body"_s, largeBody()));

    const QByteArray problem = interfere(scenario.trouble);
    sandbox.setVariable(u"HALL_SERVER_URL"_s, proxy ? proxy->url() : hall.url());
    sandbox.setVariable(u"HALL_CLIENT_TOKEN"_s, secret);
    sandbox.setVariable(u"CAPABILITY"_s, QLatin1String(scenario.capability));
    sandbox.setVariable(u"WORKER"_s, QLatin1String(scenario.worker));
    sandbox.setVariable(u"ENVIRONMENT"_s, u"dev"_s);
    sandbox.setVariable(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
    return problem;
}

QByteArray Stage::interfere(Trouble trouble)
{
    RunResult governed{.exit = 0, .out = {}, .err = {}};
    if (trouble == Trouble::SwitchedOffline)
        governed = govern({u"go-offline"_s});
    else if (trouble == Trouble::Lockdown)
        governed = govern({u"lockdown"_s});
    else if (trouble == Trouble::NotRunning)
        hall.kill();
    else if (trouble == Trouble::ReplyCutInHalf)
        proxy = std::make_unique<FaultyProxy>(hall.port(), FaultyProxy::Fault::CutsReply);
    else if (trouble == Trouble::KilledMidRequest) {
        proxy = std::make_unique<FaultyProxy>(hall.port(), FaultyProxy::Fault::HoldsRequest);
        QObject::connect(proxy.get(), &FaultyProxy::requestHeld, proxy.get(),
                         [this] { hall.kill(); });
    }
    return governed.exit == 0 ? QByteArray() : governed.out + governed.err;
}

/// What is wrong with a client's report, or nothing.
QString problemOf(const QJsonObject& report, const Scenario& scenario, const Client& client)
{
    const bool allowed = isAllowed(scenario);
    if (report[u"proceed"_s] != QJsonValue(allowed))
        return allowed ? u"it stops although it may go on"_s : u"it goes on"_s;
    if (scenario.status == 0)
        return {};
    if (scenario.status != 200 && client.raisesOnStatus) {
        const QString status = QString::number(scenario.status);
        return report[u"error"_s].toString().contains(status) ? QString()
                                                              : u"it did not see the status"_s;
    }
    if (report[u"status"_s].toInt() != scenario.status)
        return u"it saw another status"_s;
    if (report[u"denied"_s] != QJsonValue(!allowed))
        return u"`denied` is wrong"_s;
    if (report.contains(u"deny_reason"_s) && (scenario.status == 200 || client.readsErrorBodies)) {
        const QJsonValue reason = report[u"deny_reason"_s];
        if (reason.isNull() != allowed ||
            !reason.toString().contains(QLatin1String(scenario.reason)))
            return u"the reason is wrong"_s;
    }
    if (scenario.status != 200)
        return {};
    if (report.contains(u"decision_id"_s) &&
        !report[u"decision_id"_s].toString().startsWith(u"dec_"_s))
        return u"the decision has no id"_s;
    if (report.contains(u"artifact_hash"_s) &&
        !report[u"artifact_hash"_s].toString().startsWith(u"sha256:"_s))
        return u"the decision has no artifact hash"_s;
    if (allowed && report.contains(u"species"_s) &&
        report[u"species"_s].toString() != u"wrk.doc.reader"_s)
        return u"the worker species is wrong"_s;
    return {};
}

} // namespace

/// The requests of the integrations, sent by real node and real python3 to a real Hall. Whatever
/// goes wrong, a client that looks only at `denied` stops.
class IntegrationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clientGoesOnOnlyWhenAllowed_data();
    void clientGoesOnOnlyWhenAllowed();
};

void IntegrationsTest::clientGoesOnOnlyWhenAllowed_data()
{
    QTest::addColumn<int>("clientIndex");
    QTest::addColumn<int>("scenarioIndex");
    for (int c = 0; c < int(std::size(clients)); ++c) {
        for (int s = 0; s < int(std::size(scenarios)); ++s)
            QTest::addRow("%s: %s", clients[c].script, scenarios[s].name) << c << s;
    }
}

void IntegrationsTest::clientGoesOnOnlyWhenAllowed()
{
    QFETCH(int, clientIndex);
    QFETCH(int, scenarioIndex);
    const Client& client = clients[clientIndex];
    const Scenario& scenario = scenarios[scenarioIndex];

    Stage stage;
    QByteArray problem = stage.open();
    QVERIFY2(problem.isEmpty(), problem.constData());
    problem = stage.prepare(scenario);
    QVERIFY2(problem.isEmpty(), problem.constData());

    const QString script = QLatin1String(client.script);
    const RunResult run = stage.sandbox.runProgram(interpreter(script), {scriptPath(script)});

    QVERIFY2(run.exit == 0, QByteArray(run.out + run.err).constData());
    const QJsonObject report = QJsonDocument::fromJson(run.out).object();
    const QString wrong = problemOf(report, scenario, client);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u": "_s + QString::fromUtf8(run.out)));
    if (stage.proxy)
        QCOMPARE(stage.proxy->faults(), 1);
}

HALL_TEST(IntegrationsTest);

#include "integrations_test.moc"
