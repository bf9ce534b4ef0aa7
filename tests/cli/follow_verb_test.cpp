// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/event_parser.h"
#include "tests/cli/fake_hall.h"
#include "tests/cli/hall_on_stage.h"
#include "tests/support/test_registry.h"

#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace hall::test;

/// `hall decision query --follow` on the live stream: what becomes of it when the stream does.
class FollowVerbTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesEventsApart();
    void filtersTheStream();
    void goesOnWhereItWasDropped();
    void givesUpAfterSoManyTries();
    void aRevokedTokenIsToldAndTheEnd();
    void badOptions();
};

namespace {

/// The program, followed while it runs.
class Follower {
public:
    explicit Follower(const Sandbox& sandbox, const QStringList& more)
    {
        m_process.setProcessEnvironment(sandbox.environment());
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput,
                         [this] { out += m_process.readAllStandardOutput(); });
        QObject::connect(&m_process, &QProcess::readyReadStandardError,
                         [this] { err += m_process.readAllStandardError(); });
        m_process.start(hallProgram(),
                        QStringList{u"decision"_s, u"query"_s, u"--follow"_s} + more);
    }
    ~Follower()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    void interrupt() { ::kill(pid_t(m_process.processId()), SIGINT); }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    int exitCode() const { return m_process.exitCode(); }

    QByteArray out, err;

private:
    QProcess m_process;
};

void decideOnce(const HallOnStage& stage, const QString& capability)
{
    (void)stage.run({u"decision"_s, u"make"_s, u"--worker"_s, u"org.acme.x"_s, u"--cap"_s,
                     capability, u"--env"_s, u"dev"_s});
}

QByteArray streamOf(const QByteArray& events)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
           "retry: 2000\nid: hall-monitor/0123456789abcdef/4\n\n" +
           events;
}

} // namespace

void FollowVerbTest::takesEventsApart()
{
    const QByteArray text =
        ": comment\n\nretry: 5\nid: 3\n\nid: 4\r\nevent: decision\r\ndata: {\r\n"
        "data:}\r\n\r\nevent\ndata\n\nevent: cut";
    QStringList whole;
    QStringList pieces;
    const auto noting = [](QStringList& into) {
        return [&into](const hall::cli::StreamEvent& event) {
            into.append(QString::fromUtf8(event.id + '|' + event.name + '|' + event.data));
        };
    };
    hall::cli::EventParser atOnce(noting(whole));
    atOnce.feed(text);
    hall::cli::EventParser byteByByte(noting(pieces));
    for (const char byte : text)
        byteByByte.feed(QByteArray(1, byte));
    QCOMPARE(whole, QStringList({u"3||"_s, u"4|decision|{\n}"_s, u"4||"_s}));
    QCOMPARE(pieces, whole);
}

void FollowVerbTest::filtersTheStream()
{
    HallOnStage stage;
    QVERIFY(stage.start());
    decideOnce(stage, u"cap.doc.read"_s);
    Follower follower(stage.sandbox(), {u"--filter"_s, u"capability:cap.db.*"_s, u"--json"_s,
                                        u"--url"_s, stage.server().url()});
    decideOnce(stage, u"cap.db.one"_s);
    decideOnce(stage, u"cap.doc.two"_s);
    decideOnce(stage, u"cap.db.three"_s);
    QTRY_COMPARE_WITH_TIMEOUT(follower.out.count('\n'), 2, 20'000);
    QVERIFY(follower.out.split('\n').at(0).contains("cap.db.one"));
    QVERIFY(follower.out.split('\n').at(1).contains("cap.db.three"));
    follower.interrupt();
    QTRY_VERIFY_WITH_TIMEOUT(!follower.isRunning(), 20'000);
    QCOMPARE(follower.exitCode(), 0);
}

void FollowVerbTest::goesOnWhereItWasDropped()
{
    const Sandbox sandbox;
    FakeHall hall;
    hall.answerRaw(streamOf("id: hall-monitor/0123456789abcdef/5\nevent: decision\n"
                            "data: {\"decision_id\":\"dec_1\"}\n\n"
                            "event: dropped\ndata: {\"missed\":7}\n\n"));
    Follower follower(sandbox, {u"--json"_s, u"--limit"_s, u"3"_s, u"--url"_s, hall.url()});
    QTRY_VERIFY_WITH_TIMEOUT(hall.requests().size() >= 2, 20'000);
    hall.answer(409, "{\"message\":\"The event is of another Hall's log.\","
                     "\"code\":\"EVENT_ID_FOREIGN\"}");
    QTRY_VERIFY_WITH_TIMEOUT(!follower.isRunning(), 20'000);
    QCOMPARE(follower.exitCode(), 1);
    QVERIFY(hall.requests().first().startsWith("GET /api/events?types=decision&recent=3 "));
    QVERIFY2(hall.requestLine().contains("last_event_id=hall-monitor%2F0123456789abcdef%2F5"),
             hall.requestLine().constData());
    QVERIFY(follower.out.contains("dec_1"));
    QVERIFY(follower.err.contains("too slow"));
    QVERIFY(!follower.err.contains("does not answer"));
    QVERIFY(follower.err.contains("another Hall's log"));
}

void FollowVerbTest::givesUpAfterSoManyTries()
{
    HallOnStage stage;
    QVERIFY(stage.start());
    decideOnce(stage, u"cap.doc.read"_s);
    Follower follower(stage.sandbox(), {u"--retries"_s, u"2"_s, u"--url"_s, stage.server().url()});
    QTRY_COMPARE_WITH_TIMEOUT(follower.out.count('\n'), 1, 20'000);
    QCOMPARE(stage.server().terminate(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!follower.isRunning(), 20'000);
    QCOMPARE(follower.exitCode(), 3);
    QVERIFY2(follower.err.contains("shutting down"), follower.err.constData());
    QCOMPARE(follower.err.count("Waiting for it"), 1);
    QVERIFY2(follower.err.contains("gave up after 2 tries"), follower.err.constData());
}

void FollowVerbTest::aRevokedTokenIsToldAndTheEnd()
{
    HallOnStage stage;
    QVERIFY(stage.start());
    decideOnce(stage, u"cap.doc.read"_s);
    const QString token = stage.newToken(u"reader"_s, u"read"_s);
    Follower follower(stage.sandbox(), {u"--token"_s, token, u"--url"_s, stage.server().url()});
    QTRY_COMPARE_WITH_TIMEOUT(follower.out.count('\n'), 1, 20'000);
    QCOMPARE(stage.run({u"token"_s, u"revoke"_s, u"reader"_s}).exit, 0);
    QTRY_VERIFY_WITH_TIMEOUT(!follower.isRunning(), 20'000);
    QCOMPARE(follower.exitCode(), 4);
    QVERIFY2(follower.err.contains("revoked"), follower.err.constData());
}

void FollowVerbTest::badOptions()
{
    const Sandbox sandbox;
    const RunResult retries =
        sandbox.run({u"decision"_s, u"query"_s, u"--follow"_s, u"--retries"_s, u"-1"_s});
    QCOMPARE(retries.exit, 2);
    QVERIFY(retries.err.contains("--retries"));
    FakeHall hall;
    hall.answerRaw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nhello");
    const RunResult other =
        sandbox.run({u"decision"_s, u"query"_s, u"--follow"_s, u"--url"_s, hall.url()});
    QCOMPARE(other.exit, 3);
    QVERIFY(other.err.contains("not a Hall"));
}

HALL_TEST(FollowVerbTest);
#include "follow_verb_test.moc"
