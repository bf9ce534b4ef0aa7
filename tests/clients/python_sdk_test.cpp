// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/clients/faulty_proxy.h"
#include "tests/support/hall_process.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using hall::test::FaultyProxy;
using hall::test::RunningHall;
using hall::test::RunResult;
using hall::test::Sandbox;

namespace {

QString script(const QString& name)
{
    return QStringLiteral(HALL_CLIENTS_FOLDER "/python_sdk/") + name;
}

/// What unittest says is longer than what QtTest shows of a message.
bool passed(const RunResult& run)
{
    if (run.exit != 0)
        qCritical("%s", run.err.constData());
    return run.exit == 0;
}

/// Warnings are errors, so that an unclosed socket is one.
RunResult python(const Sandbox& sandbox, const QStringList& arguments)
{
    return sandbox.runProgram(u"/usr/bin/python3"_s,
                              QStringList{u"-X"_s, u"dev"_s, u"-W"_s, u"error"_s} + arguments);
}

/// A Hall, and a sandbox in which the package finds it.
struct SdkStage {
    Sandbox sandbox;
    RunningHall hall{sandbox};
    std::unique_ptr<FaultyProxy> proxy;

    SdkStage() { sandbox.setVariable(u"PYTHONPATH"_s, QStringLiteral(HALL_PYTHON_SDK)); }

    RunResult manage(const QStringList& words) const
    {
        return sandbox.run(words + QStringList{u"--url"_s, hall.url()});
    }

    QByteArray open(const QStringList& options = {})
    {
        sandbox.setVariable(u"HALL_DB_PATH"_s, sandbox.path(u"hall.db"_s));
        sandbox.setVariable(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
        if (!hall.start(options))
            return "the Hall does not start: " + hall.errors();
        sandbox.setVariable(u"PYHALL_REGISTRY"_s, hall.url());
        return {};
    }

    QByteArray giveKey(const QString& roles)
    {
        const RunResult created = manage({u"token"_s, u"create"_s, u"--api-key"_s, u"--name"_s,
                                          u"python"_s, u"--role"_s, roles});
        sandbox.setVariable(u"PYHALL_API_KEY"_s, QString::fromUtf8(created.out).trimmed());
        return created.exit == 0 ? QByteArray() : created.err;
    }

    QByteArray enrol() const
    {
        const RunResult enrolled =
            manage({u"worker"_s, u"register"_s, u"--id"_s, u"org.acme.reader"_s, u"--species"_s,
                    u"wrk.doc.reader"_s, u"--cap"_s, u"cap.doc.read"_s});
        return enrolled.exit == 0 ? QByteArray() : enrolled.err;
    }

    void standBetween(FaultyProxy::Fault fault)
    {
        proxy = std::make_unique<FaultyProxy>(hall.port(), fault);
        sandbox.setVariable(u"PYHALL_REGISTRY"_s, proxy->url());
    }
};

using SdkTrouble = void (*)(SdkStage& stage);

/// A certificate for 127.0.0.1 and its key, made on the spot.
QStringList certificate(const Sandbox& sandbox)
{
    const QString certificatePath = sandbox.path(u"cert.pem"_s);
    const QString keyPath = sandbox.path(u"key.pem"_s);
    const RunResult made = sandbox.runProgram(
        u"/usr/bin/openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
         u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
         u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, keyPath,
         u"-out"_s, certificatePath});
    return made.exit == 0 ? QStringList{u"--tls-cert"_s, certificatePath, u"--tls-key"_s, keyPath}
                          : QStringList();
}

} // namespace

Q_DECLARE_METATYPE(SdkTrouble)

/// The Python package as its users run it: real python3 against a real Hall.
class PythonSdkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Failures that no real Hall makes, by servers of the scripts' own.
    void unitTests_data();
    void unitTests();
    /// Every block of the package's README, as it stands there.
    void readme();
    void decidesWithAHall_data();
    void decidesWithAHall();
    void decidesOverTls();
    void managesWithTheRolesItHas();
};

void PythonSdkTest::unitTests_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& name : {u"decisions"_s, u"management"_s, u"guard"_s, u"asgi"_s})
        QTest::newRow(qPrintable(name)) << QString(name + u"_test.py"_s);
}

void PythonSdkTest::unitTests()
{
    QFETCH(QString, file);
    const SdkStage stage;
    const RunResult run = python(stage.sandbox, {script(file)});
    QVERIFY(passed(run));
    static const QRegularExpression ran(u"Ran [1-9][0-9]* tests? in"_s);
    QVERIFY2(ran.match(QString::fromUtf8(run.err)).hasMatch(), run.err.constData());
}

void PythonSdkTest::readme()
{
    SdkStage stage;
    QByteArray problem = stage.open();
    QVERIFY2(problem.isEmpty(), problem.constData());
    problem = stage.giveKey(u"route,read,register"_s);
    QVERIFY2(problem.isEmpty(), problem.constData());
    const RunResult run =
        stage.sandbox.runProgram(u"/usr/bin/python3"_s, {script(u"readme_test.py"_s)});
    QVERIFY(passed(run));
    QVERIFY2(run.err.contains("Ran 7 tests"), run.err.constData());
}

void PythonSdkTest::decidesWithAHall_data()
{
    QTest::addColumn<SdkTrouble>("trouble");
    QTest::addColumn<QString>("worker");
    QTest::addColumn<QString>("capability");
    QTest::addColumn<QString>("code"); // empty: allowed
    QTest::addColumn<bool>("decided");
    const QString reader = u"org.acme.reader"_s;
    const QString read = u"cap.doc.read"_s;
    const SdkTrouble none = [](SdkStage&) {};
    QTest::newRow("allowed") << none << reader << read << QString() << true;
    QTest::newRow("denied") << none << reader << u"cap.doc.delete"_s
                            << u"DENY_CAPABILITY_NOT_DECLARED"_s << true;
    QTest::newRow("unknown worker")
        << none << u"wrk_nobody"_s << read << u"DENY_UNKNOWN_WORKER"_s << true;
    QTest::newRow("bad token") << SdkTrouble([](SdkStage& stage) {
        stage.sandbox.setVariable(u"PYHALL_API_KEY"_s, u"phk_"_s + QString(43, u'x'));
    }) << reader << read << u"UNAUTHORIZED"_s
                               << false;
    QTest::newRow("revoked token") << SdkTrouble([](SdkStage& stage) {
        stage.manage({u"token"_s, u"revoke"_s, u"python"_s});
    }) << reader << read << u"UNAUTHORIZED"_s
                                   << false;
    QTest::newRow("id too long") << none << reader << QString(300, u'ä') << u"INVALID_MEMBER"_s
                                 << false;
    QTest::newRow("worker stopped") << SdkTrouble([](SdkStage& stage) {
        stage.manage({u"worker"_s, u"suspend"_s, u"org.acme.reader"_s});
    }) << reader << read << u"DENY_WORKER_REVOKED"_s
                                    << true;
    QTest::newRow("not running") << SdkTrouble([](SdkStage& stage) { stage.hall.kill(); }) << reader
                                 << read << u"UNREACHABLE"_s << false;
    QTest::newRow("reply cut in half")
        << SdkTrouble([](SdkStage& stage) { stage.standBetween(FaultyProxy::Fault::CutsReply); })
        << reader << read << u"NOT_A_HALL"_s << false;
    QTest::newRow("killed mid-request") << SdkTrouble([](SdkStage& stage) {
        stage.standBetween(FaultyProxy::Fault::HoldsRequest);
        QObject::connect(stage.proxy.get(), &FaultyProxy::requestHeld, stage.proxy.get(),
                         [&stage] { stage.hall.kill(); });
    }) << reader << read << u"UNREACHABLE"_s
                                        << false;
}

void PythonSdkTest::decidesWithAHall()
{
    QFETCH(SdkTrouble, trouble);
    QFETCH(QString, worker);
    QFETCH(QString, capability);
    QFETCH(QString, code);
    QFETCH(bool, decided);
    SdkStage stage;
    QByteArray problem = stage.open();
    QVERIFY2(problem.isEmpty(), problem.constData());
    problem = stage.giveKey(u"route"_s) + stage.enrol();
    QVERIFY2(problem.isEmpty(), problem.constData());
    trouble(stage);

    const RunResult run = python(stage.sandbox, {script(u"ask_once.py"_s), worker, capability});
    QVERIFY2(run.exit == 0, run.all().constData());
    const QJsonObject decision = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(decision[u"proceed"_s], QJsonValue(code.isEmpty()));
    QCOMPARE(decision[u"denied"_s], QJsonValue(!code.isEmpty()));
    QCOMPARE(decision[u"allowed"_s], QJsonValue(code.isEmpty()));
    QCOMPARE(decision[u"deny_code"_s].toString(), code);
    QVERIFY2(decision[u"deny_reason"_s].toString().startsWith(code), run.out.constData());
    QCOMPARE(decision[u"deny_reason"_s].isNull(), code.isEmpty());
    const QString id = decision[u"decision_id"_s].toString();
    QVERIFY2(decided ? id.startsWith(u"dec_"_s) : id == u"error"_s, run.out.constData());
    if (stage.proxy)
        QCOMPARE(stage.proxy->faults(), 1);
}

void PythonSdkTest::decidesOverTls()
{
    SdkStage stage;
    const QStringList tls = certificate(stage.sandbox);
    QVERIFY(!tls.isEmpty());
    QByteArray problem = stage.open(tls);
    QVERIFY2(problem.isEmpty(), problem.constData());
    const RunResult key =
        stage.manage({u"token"_s, u"create"_s, u"--name"_s, u"python"_s, u"--role"_s, u"route"_s,
                      u"--ca"_s, stage.sandbox.path(u"cert.pem"_s)});
    QVERIFY2(key.exit == 0, key.err.constData());
    stage.sandbox.setVariable(u"PYHALL_API_KEY"_s, QString::fromUtf8(key.out).trimmed());

    const QStringList ask{script(u"ask_once.py"_s), u"wrk_nobody"_s, u"cap.doc.read"_s};
    RunResult run = python(stage.sandbox, ask);
    QVERIFY2(run.out.contains("UNREACHABLE") && run.out.contains("certificate"),
             run.all().constData());
    stage.sandbox.setVariable(u"SSL_CERT_FILE"_s, stage.sandbox.path(u"cert.pem"_s));
    run = python(stage.sandbox, ask);
    QVERIFY2(run.out.contains("DENY_UNKNOWN_WORKER"), run.all().constData());
}

void PythonSdkTest::managesWithTheRolesItHas()
{
    SdkStage stage;
    QByteArray problem = stage.open();
    QVERIFY2(problem.isEmpty(), problem.constData());
    problem = stage.giveKey(u"route"_s);
    QVERIFY2(problem.isEmpty(), problem.constData());
    const QString calls = stage.sandbox.write(u"calls.py"_s, R"(
from pyhall import Hall, HallError
hall = Hall()
for call in (lambda: hall.workers.register("r", "x.alice", ["cap.a"]),
             lambda: hall.workers.attest("x.alice.r"), lambda: hall.decisions.query(),
             lambda: hall.namespaces.check("x.alice"), lambda: hall.namespaces.claim("x.alice")):
    try:
        print("done", call())
    except HallError as error:
        print(error.status, error.code)
)");
    const RunResult run = python(stage.sandbox, {calls});
    QVERIFY2(run.exit == 0, run.err.constData());
    QCOMPARE(run.out, QByteArray("403 FORBIDDEN\n").repeated(5));
}

HALL_TEST(PythonSdkTest);

#include "python_sdk_test.moc"
