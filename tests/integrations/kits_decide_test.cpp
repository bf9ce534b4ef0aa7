// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/reviewed_stage.h"
#include "tests/integrations/kit_run.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall::test;

namespace {

bool isTool(const Kit& kit)
{
    return QByteArray(kit.script) == "dify_approval_tool.py";
}

const KitQuestion reading{.capability = u"cap.doc.read"_s, .worker = u"org.acme.reader"_s};
const KitQuestion deleting{.capability = u"cap.doc.delete"_s, .worker = u"org.acme.cleaner"_s};

/// The same, by somebody who has no time.
KitQuestion hastily(KitQuestion question)
{
    question.waitS = u"0.5"_s;
    return question;
}

/// The stage, and a program that decides for alice.
class KitStage : public ReviewedStage {
public:
    QByteArray open()
    {
        const QByteArray problem = ReviewedStage::open();
        if (problem.isEmpty())
            m_desk = newToken(u"desk"_s, u"approve"_s);
        return problem;
    }

    /// Asks this Hall with a token of its own.
    KitCase agent()
    {
        ++m_agents;
        return {server().url(), newToken(agentName(), u"route"_s)};
    }

    KitReport ask(const Kit& kit, const KitQuestion& question, const KitCase& agent)
    {
        return runKit(sandbox(), kit, question, {agent}).first();
    }

    /// alice decides as soon as the kit has asked, for the agent that came last.
    KitReport runReviewed(const Kit& kit, const KitCase& agent, const QString& decision)
    {
        QProcess alice;
        alice.setProcessEnvironment(sandbox().environment());
        alice.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        alice.start(u"/usr/bin/python3"_s,
                    {kitScript(u"reviewer.py"_s), server().url(), m_desk,
                     QString::fromLatin1(reviewerPassphrase), decision, agentName()});
        KitReport report = ask(kit, deleting, agent);
        alice.waitForFinished();
        if (alice.exitStatus() != QProcess::NormalExit || alice.exitCode() != 0)
            return {.valid = false, .proceeded = false, .log = u"alice could not decide"_s};
        return report;
    }

private:
    QString agentName() const { return u"agent %1"_s.arg(m_agents); }

    QString m_desk;
    int m_agents = 0;
};

QByteArray told(const Kit& kit, const KitReport& report)
{
    return QByteArray(kit.script) + ": " + report.log.toUtf8();
}

/// A port that nobody listens on.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

struct WrongSetting {
    const char* name;
    const char* url;   ///< %1 is the Hall's host and port
    const char* token; ///< %1 is the token
    const char* says;
    bool atTheEnd = false; ///< of the token, where a platform may take it off
};

constexpr WrongSetting wrongSettings[] = {
    {"a path", "http://%1/api/route", "%1", "HALL_URL"},
    {"a query", "http://%1?x=1", "%1", "HALL_URL"},
    {"https to a Hall without", "https://%1", "%1", "HALL_URL"},
    {"no scheme", "%1", "%1", "HALL_URL"},
    {"another scheme", "ftp://%1", "%1", "HALL_URL"},
    {"a user name", "http://me@%1", "%1", "HALL_URL"},
    {"a blank", "http://%1 ", "%1", "HALL_URL"},
    {"a line break", "http://%1\n", "%1", "HALL_URL"},
    {"an empty address", "", "%1", "HALL_URL"},
    {"the placeholder", "{{HALL_URL}}", "%1", "HALL_URL"},
    {"an empty token", "http://%1", "", "HALL_TOKEN"},
    {"a token with a line break", "http://%1", "%1\nand more", "HALL_TOKEN"},
    {"a token with its line's end", "http://%1", "%1\n", "HALL_TOKEN", true},
};

} // namespace

/// Every kit against a real Hall, with the runtime of its platform.
class KitsDecideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allowed_data() { kitRows(); }
    void allowed();
    void denied_data() { kitRows(); }
    void denied();
    void approved_data() { kitRows(); }
    void approved();
    void aPersonSaysNo_data() { kitRows(); }
    void aPersonSaysNo();
    void nobodyDecides_data() { kitRows(); }
    void nobodyDecides();
    void lockdown_data() { kitRows(); }
    void lockdown();
    void badToken_data() { kitRows(); }
    void badToken();
    void hallDown_data() { kitRows(); }
    void hallDown();
    void wrongSettings_data() { kitRows(); }
    void wrongSettings();
    void toolSettings();
    void toolWithChangedArguments_data();
    void toolWithChangedArguments();

private:
    static void kitRows();
    KitStage m_stage;
};

void KitsDecideTest::kitRows()
{
    QTest::addColumn<int>("index");
    const QList<Kit> all = kits();
    for (int i = 0; i < all.size(); ++i)
        QTest::addRow("%s", all[i].script) << i;
}

void KitsDecideTest::initTestCase()
{
    const QByteArray problem = m_stage.open();
    QVERIFY2(problem.isEmpty(), problem.constData());
}

void KitsDecideTest::allowed()
{
    QFETCH(int, index);
    const Kit kit = kits()[index];
    const KitReport report = m_stage.ask(kit, reading, m_stage.agent());
    QVERIFY2(report.valid && report.proceeded, told(kit, report).constData());
}

void KitsDecideTest::denied()
{
    QFETCH(int, index);
    const Kit kit = kits()[index];
    if (isTool(kit))
        return; // an action has no capability that could be missing; see aPersonSaysNo()
    KitQuestion question = reading;
    question.capability = u"please, delete \"all\" \\ äöü"_s;
    const KitReport report = m_stage.ask(kit, question, m_stage.agent());
    QVERIFY2(report.valid && !report.proceeded, told(kit, report).constData());
    QVERIFY2(report.log.contains(u"DENY_CAPABILITY_NOT_DECLARED"_s), told(kit, report).constData());
}

void KitsDecideTest::approved()
{
    QFETCH(int, index);
    const Kit kit = kits()[index];
    const KitCase agent = m_stage.agent();
    KitReport report = m_stage.runReviewed(kit, agent, u"approve"_s);
    QVERIFY2(report.valid && report.proceeded, told(kit, report).constData());

    // The approval is used up.
    report = m_stage.ask(kit, hastily(deleting), agent);
    QVERIFY2(report.valid && !report.proceeded, told(kit, report).constData());
}

void KitsDecideTest::aPersonSaysNo()
{
    QFETCH(int, index);
    const Kit kit = kits()[index];
    // What the row before left open would be decided instead.
    KitStage stage;
    const QByteArray problem = stage.open();
    QVERIFY2(problem.isEmpty(), problem.constData());
    const KitReport report = stage.runReviewed(kit, stage.agent(), u"deny"_s);
    QVERIFY2(report.valid && !report.proceeded, told(kit, report).constData());
    QVERIFY2(report.log.contains(u"denied"_s) || report.log.contains(u"DENY_APPROVAL_DENIED"_s),
             told(kit, report).constData());
}

void KitsDecideTest::nobodyDecides()
{
    QFETCH(int, index);
    const Kit kit = kits()[index];
    const KitReport report = m_stage.ask(kit, hastily(deleting), m_stage.agent());
    QVERIFY2(report.valid && !report.proceeded, told(kit, report).constData());
    QVERIFY2(report.log.contains(u"a person has to decide (apr_"_s) ||
                 report.log.contains(u"DENY_REQUIRES_HUMAN"_s),
             told(kit, report).constData());
}

void KitsDecideTest::lockdown()
{
    QFETCH(int, index);
    const Kit kit = kits()[index];
    KitStage stage;
    const QByteArray problem = stage.open();
    QVERIFY2(problem.isEmpty(), problem.constData());
    QFile file(stage.sandbox().path(u"admin-token"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const RunResult locked = stage.sandbox().runProgram(
        u"/usr/bin/curl"_s,
        {u"--silent"_s, u"--fail"_s, u"--noproxy"_s, u"*"_s, u"--header"_s,
         u"Authorization: Bearer "_s + QString::fromUtf8(file.readAll()).trimmed(), u"--data"_s,
         u"{\"reason\": \"a test\"}"_s, QString(stage.server().url() + u"/api/lockdown"_s)});
    QVERIFY2(locked.exit == 0, locked.all().constData());
    const KitReport report = stage.ask(kit, reading, stage.agent());
    QVERIFY2(report.valid && !report.proceeded, told(kit, report).constData());
    QVERIFY2(report.log.contains(u"DENY_LOCKDOWN"_s), told(kit, report).constData());
}

void KitsDecideTest::badToken()
{
    QFETCH(int, index);
    const Kit kit = kits()[index];
    // A Hall counts refused tokens, and ten of them are too many.
    KitStage stage;
    const QByteArray problem = stage.open();
    QVERIFY2(problem.isEmpty(), problem.constData());
    const KitCase revoked = stage.agent();
    const RunResult done = stage.run({u"token"_s, u"revoke"_s, u"agent 1"_s});
    QVERIFY2(done.exit == 0, done.all().constData());
    const QList<KitReport> reports = runKit(
        stage.sandbox(), kit, reading, {{revoked.url, u"hst_"_s + QString(43, u'x')}, revoked});
    for (const KitReport& report : reports) {
        QVERIFY2(report.valid && !report.proceeded, told(kit, report).constData());
        QVERIFY2(report.log.contains(u"token"_s, Qt::CaseInsensitive),
                 told(kit, report).constData());
        QVERIFY2(!report.log.contains(revoked.token), told(kit, report).constData());
    }
}

void KitsDecideTest::hallDown()
{
    QFETCH(int, index);
    const Kit kit = kits()[index];
    const QString token = u"hst_"_s + QString(43, u'x');
    const QList<KitReport> reports = runKit(m_stage.sandbox(), kit, reading,
                                            {{u"http://127.0.0.1:%1"_s.arg(freePort()), token},
                                             {u"http://no-such-host.invalid:8765"_s, token}});
    for (const KitReport& report : reports) {
        QVERIFY2(report.valid && !report.proceeded, told(kit, report).constData());
        if (kit.saysSettings)
            QVERIFY2(report.log.contains(u"HALL_URL"_s), told(kit, report).constData());
    }
}

void KitsDecideTest::wrongSettings()
{
    QFETCH(int, index);
    const Kit kit = kits()[index];
    const KitCase right = m_stage.agent();
    const QString address = QString(right.url).remove(u"http://"_s);
    QList<KitCase> cases;
    for (const WrongSetting& wrong : ::wrongSettings)
        cases.append({QString::fromLatin1(wrong.url).replace(u"%1"_s, address),
                      QString::fromLatin1(wrong.token).replace(u"%1"_s, right.token)});
    const QList<KitReport> reports = runKit(m_stage.sandbox(), kit, reading, cases);
    for (std::size_t i = 0; i < std::size(::wrongSettings); ++i) {
        const WrongSetting& wrong = ::wrongSettings[i];
        const KitReport& report = reports[qsizetype(i)];
        const QByteArray what = told(kit, report) + " (" + wrong.name + ')';
        if (wrong.atTheEnd && kit.trimsToken)
            continue;
        QVERIFY2(report.valid && !report.proceeded, what.constData());
        QVERIFY2(!report.log.trimmed().isEmpty(), what.constData());
        if (kit.saysSettings)
            QVERIFY2(report.log.contains(QLatin1String(wrong.says)), what.constData());
        if (kit.saysSettings && i == 0)
            QVERIFY2(report.log.contains(QString(u"set it to http://"_s + address)),
                     what.constData());
    }
}

void KitsDecideTest::toolSettings()
{
    const Kit kit{.script = "dify_provider.py"};
    const KitCase right = m_stage.agent();
    const QList<KitReport> reports =
        runKit(m_stage.sandbox(), kit, reading,
               {right,
                {right.url, u"hst_"_s + QString(43, u'x')},
                {right.url, m_stage.newToken(u"onlooker"_s, u"read"_s)},
                {u"http://127.0.0.1:%1"_s.arg(freePort()), right.token}});
    for (const KitReport& report : reports)
        QVERIFY2(report.valid, told(kit, report).constData());
    QVERIFY2(reports[0].proceeded, told(kit, reports[0]).constData());
    QVERIFY2(!reports[1].proceeded && reports[1].log.contains(u"HALL_TOKEN"_s),
             told(kit, reports[1]).constData());
    QVERIFY2(!reports[2].proceeded && reports[2].log.contains(u"FORBIDDEN"_s),
             told(kit, reports[2]).constData());
    QVERIFY2(!reports[3].proceeded && reports[3].log.contains(u"HALL_URL"_s),
             told(kit, reports[3]).constData());
}

void KitsDecideTest::toolWithChangedArguments_data()
{
    QTest::addColumn<bool>("accepts");
    QTest::newRow("what comes next does not look at them") << false;
    QTest::newRow("what comes next runs with them") << true;
}

void KitsDecideTest::toolWithChangedArguments()
{
    QFETCH(bool, accepts);
    KitStage stage;
    const QByteArray problem = stage.open();
    QVERIFY2(problem.isEmpty(), problem.constData());
    const Kit kit{.script = "dify_approval_tool.py"};
    stage.sandbox().setVariable(u"ACCEPT_MODIFIED"_s, accepts ? u"1"_s : u"0"_s);
    const KitReport report = stage.runReviewed(kit, stage.agent(), u"modify"_s);
    QVERIFY2(report.valid, told(kit, report).constData());
    QVERIFY2(report.proceeded == accepts, told(kit, report).constData());
    QVERIFY2(report.log.contains(u"modified"_s), told(kit, report).constData());
}

HALL_TEST(KitsDecideTest);
#include "kits_decide_test.moc"
