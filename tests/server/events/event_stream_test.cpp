// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/token.h"
#include "core/hall/approving/approval_desk.h"
#include "core/hall/evidence/archive_answer.h"
#include "tests/server/events/event_reader.h"
#include "tests/server/live_hall.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

#include <future>
#include <vector>

using namespace Qt::StringLiterals;
using namespace hall::test;

/// What a reader of the live stream is told, and what it may ask for.
class EventStreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDecisionIsTheOneOfTheLog();
    void filtersAndParameters_data();
    void filtersAndParameters();
    void whatIsNotUnderstood_data();
    void whatIsNotUnderstood();
    void aTenantSeesItsOwn();
    void theNewestFirst();
    void goesOnBehindAnId();
    void idsOfOtherLogs();
    void anIdFromBeforeTheArchive();
    void aHeartbeatSaysHowFar();
    void approvalsAreTold();
    void aRevokedTokenEndsIt();
    void anExpiredTokenEndsIt();
    void lockdownDoesNotEndIt();
    void theServersEndIsSaid();
    void headIsAHead();
    void behindOtherRequests();
    void needsTheRole();
};

namespace {

QByteArray decisionBody(const QByteArray& capability, const QByteArray& correlation,
                        const QByteArray& more = {})
{
    return "{\"capability_id\":\"" + capability + "\",\"correlation_id\":\"" + correlation + "\"" +
           more + "}";
}

QString correlationOf(const std::optional<SeenEvent>& event)
{
    return event ? event->json()[u"correlation_id"_s].toString() : u"ended"_s;
}

QByteArray originOf(const LiveHall& live)
{
    const RawReply status = ask(live.port(), requestBytes("GET", "/status", live.session));
    return status.json()[u"log_origin"_s].toString().toUtf8();
}

hall::ServerOptions lively()
{
    hall::ServerOptions options;
    options.eventHeartbeatMs = 50;
    return options;
}

} // namespace

void EventStreamTest::aDecisionIsTheOneOfTheLog()
{
    LiveHall live;
    QCOMPARE(live.enrol("org.acme.reader", "cap.doc.read").status, 201);
    EventReader reader(live.port(), "", live.session);
    QCOMPARE(reader.status(), 200);
    QCOMPARE(reader.header("content-type"), QByteArray("text/event-stream"));
    QCOMPARE(reader.header("cache-control"), QByteArray("no-store"));
    QVERIFY(reader.header("content-length").isEmpty());

    const RawReply allowed =
        live.route("{\"capability_id\":\"cap.doc.read\",\"worker_id\":\"org.acme.reader\"}");
    QCOMPARE(allowed.status, 200);
    QCOMPARE(live.route(decisionBody("cap.no.such", "line\\nbreak \\u2028 end")).status, 200);
    for (int i = 0; i < 2; ++i) {
        const auto event = reader.next();
        QVERIFY(event);
        QCOMPARE(event->name, QByteArray("decision"));
        const QByteArray id = event->json()[u"decision_id"_s].toString().toUtf8();
        const RawReply stored =
            ask(live.port(), requestBytes("GET", "/api/decisions/" + id, live.session));
        QCOMPARE(event->data, stored.body);
        QVERIFY(event->id.startsWith(QByteArray(originOf(live) + "/")));
    }
}

void EventStreamTest::filtersAndParameters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("seen");
    QTest::newRow("all") << QByteArray() << u"a b c d"_s;
    QTest::newRow("filter") << QByteArray("?filter=capability:cap.doc.*") << u"a c d"_s;
    QTest::newRow("q") << QByteArray("?q=env:prod") << u"c d"_s;
    QTest::newRow("both") << QByteArray("?filter=env:prod&q=capability:cap.doc.*") << u"c d"_s;
    QTest::newRow("capability") << QByteArray("?capability_id=cap.db.write") << u"b d"_s;
    QTest::newRow("tenant") << QByteArray("?tenant_id=org.other") << u"d"_s;
    QTest::newRow("denied") << QByteArray("?denied=true&filter=-env:prod") << u"a b d"_s;
    QTest::newRow("recent") << QByteArray("?recent=1000&filter=env:prod") << u"c d"_s;
}

void EventStreamTest::filtersAndParameters()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, seen);
    LiveHall live;
    EventReader reader(live.port(), query, live.session);
    QCOMPARE(reader.status(), 200);
    (void)live.route(decisionBody("cap.doc.read", "a"));
    (void)live.route(decisionBody("cap.db.write", "b"));
    (void)live.route(decisionBody("cap.doc.write", "c", ",\"env\":\"prod\""));
    // Matches each of the filters but the one of the environment, in one form or the other.
    const QByteArray last = query.contains("-env") ? decisionBody("cap.db.write", "d")
                            : query.contains("cap.db")
                                ? decisionBody("cap.db.write", "d")
                                : decisionBody("cap.doc.read", "d",
                                               ",\"env\":\"prod\",\"tenant_id\":"
                                               "\"org.other\"");
    (void)live.route(last);
    QStringList got;
    do
        got.append(correlationOf(reader.next()));
    while (got.last() != u"d" && got.last() != u"ended");
    QCOMPARE(got.join(u' '), seen);
}

void EventStreamTest::whatIsNotUnderstood_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("lastEventId");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const QByteArray& query, const QByteArray& id, int status,
                        const QString& code, const QString& field, const QString& said) {
        QTest::newRow(name) << query << id << status << code << field << said;
    };
    row("filter", "?filter=outcme:deny", {}, 400, u"INVALID_PARAMETER"_s, u"filter"_s,
        u"outcome"_s);
    row("filter's column", "?filter=env:prod%20outcme:deny", {}, 400, u"INVALID_PARAMETER"_s,
        u"filter"_s, u"10"_s);
    row("types", "?types=decision,decisions", {}, 400, u"INVALID_PARAMETER"_s, u"types"_s,
        u"decisions"_s);
    row("recent", "?recent=1001", {}, 400, u"INVALID_PARAMETER"_s, u"recent"_s, u"1001"_s);
    row("unknown", "?limit=3", {}, 400, u"INVALID_PARAMETER"_s, u"limit"_s, u"last_event_id"_s);
    row("empty id", "?last_event_id=", {}, 400, u"INVALID_EVENT_ID"_s, u"last_event_id"_s,
        u"4711"_s);
    for (const char* id : {"garbage", "-1", "1.5", "0x10", "hall-monitor/", "other/5", "/5",
                           "hall-monitor/0123456789abcdef/", "9999999999999999999999", "1 2"})
        row(id, {}, id, 400, u"INVALID_EVENT_ID"_s, u"Last-Event-ID"_s, QString::fromLatin1(id));
    row("foreign", {}, "hall-monitor/0123456789abcdef/1", 409, u"EVENT_ID_FOREIGN"_s,
        u"Last-Event-ID"_s, u"another Hall"_s);
    row("foreign parameter", "?last_event_id=hall-monitor/0123456789abcdef/1", {}, 409,
        u"EVENT_ID_FOREIGN"_s, u"last_event_id"_s, u"another Hall"_s);
    row("beyond the end", {}, "100000", 409, u"EVENT_ID_BEYOND_END"_s, u"Last-Event-ID"_s,
        u"100000"_s);
}

void EventStreamTest::whatIsNotUnderstood()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, lastEventId);
    LiveHall live;
    EventReader reader(live.port(), query, live.session, lastEventId);
    QTEST(reader.status(), "status");
    QTEST(reader.body()[u"code"_s].toString(), "code");
    QTEST(reader.body()[u"field"_s].toString(), "field");
    QFETCH(QString, said);
    const QString message = reader.body()[u"message"_s].toString();
    QVERIFY2(message.contains(said), qPrintable(message));
    QCOMPARE(live.runner().counters().eventStreams, 0);
}

void EventStreamTest::aTenantSeesItsOwn()
{
    LiveHall live;
    const QByteArray bound = live.makeToken(hall::Role::Read, u"org.mine"_s);
    EventReader reader(live.port(), "?recent=10", bound);
    QCOMPARE(reader.status(), 200);
    (void)live.route(decisionBody("cap.doc.read", "theirs", ",\"tenant_id\":\"org.theirs\""));
    (void)live.route(decisionBody("cap.doc.read", "mine", ",\"tenant_id\":\"org.mine\""));
    QCOMPARE(correlationOf(reader.next()), u"mine"_s);
}

void EventStreamTest::theNewestFirst()
{
    LiveHall live;
    for (const char* name : {"a", "b", "c", "d"})
        (void)live.route(decisionBody("cap.doc.read", name));
    EventReader reader(live.port(), "?recent=2", live.session);
    QCOMPARE(correlationOf(reader.next()), u"c"_s);
    QCOMPARE(correlationOf(reader.next()), u"d"_s);
    (void)live.route(decisionBody("cap.doc.read", "e"));
    QCOMPARE(correlationOf(reader.next()), u"e"_s);
    EventReader plain(live.port(), "", live.session);
    (void)live.route(decisionBody("cap.doc.read", "f"));
    QCOMPARE(correlationOf(plain.next()), u"f"_s);
}

void EventStreamTest::goesOnBehindAnId()
{
    LiveHall live;
    QByteArray id;
    {
        EventReader reader(live.port(), "", live.session);
        (void)live.route(decisionBody("cap.doc.read", "a"));
        QCOMPARE(correlationOf(reader.next()), u"a"_s);
        id = reader.lastId();
    }
    (void)live.route(decisionBody("cap.doc.read", "b"));
    // Not a decision: an id that is skipped.
    (void)live.makeToken(hall::Role::Read);
    (void)live.route(decisionBody("cap.doc.read", "c"));
    for (const bool asParameter : {false, true}) {
        const QByteArray query =
            asParameter ? "?last_event_id=" + id.toPercentEncoding() : QByteArray("?recent=1");
        EventReader reader(live.port(), query, live.session, asParameter ? QByteArray() : id);
        QCOMPARE(reader.status(), 200);
        QCOMPARE(correlationOf(reader.next()), u"b"_s);
        QCOMPARE(correlationOf(reader.next()), u"c"_s);
    }
    // Also after a restart, whose ring is empty, and from the very beginning.
    QVERIFY(live.reopen());
    EventReader reader(live.port(), "", live.session, "0");
    for (const char* name : {"a", "b", "c"})
        QCOMPARE(correlationOf(reader.next()), QString::fromLatin1(name));
    EventReader again(live.port(), "", live.session, id);
    QCOMPARE(correlationOf(again.next()), u"b"_s);
    QCOMPARE(correlationOf(again.next()), u"c"_s);
    (void)live.route(decisionBody("cap.doc.read", "d"));
    QCOMPARE(correlationOf(reader.next()), u"d"_s);
    QCOMPARE(correlationOf(again.next()), u"d"_s);
}

void EventStreamTest::idsOfOtherLogs()
{
    LiveHall one;
    LiveHall other;
    EventReader reader(one.port(), "", one.session);
    (void)one.route(decisionBody("cap.doc.read", "a"));
    (void)other.route(decisionBody("cap.doc.read", "a"));
    QVERIFY(reader.next());
    EventReader stranger(other.port(), "", other.session, reader.lastId());
    QCOMPARE(stranger.status(), 409);
    QCOMPARE(stranger.body()[u"code"_s].toString(), u"EVENT_ID_FOREIGN"_s);
    QVERIFY(
        stranger.body()[u"message"_s].toString().contains(QString::fromLatin1(originOf(other))));
}

void EventStreamTest::anIdFromBeforeTheArchive()
{
    constexpr qint64 dayMs = 86'400'000;
    LiveHall live;
    // A segment has whole blocks of 1024 records.
    for (int i = 0; i < 1100; ++i)
        (void)live.route(decisionBody("cap.doc.read", "a"));
    live.moveClock(2 * dayMs);
    std::promise<size_t> archived;
    live.hall().archiveLog({.olderThanMs = dayMs}, hall::localCaller(),
                           [&archived](hall::Result<hall::ArchiveAnswer> answer) {
                               archived.set_value(answer ? answer->segments.size() : 0);
                           });
    QCOMPARE(archived.get_future().get(), size_t(1));
    (void)live.route(decisionBody("cap.doc.read", "d"));
    QTRY_COMPARE(EventReader(live.port(), "", live.session, "1").status(), 409);
    EventReader refused(live.port(), "", live.session, "1");
    QCOMPARE(refused.body()[u"code"_s].toString(), u"EVENT_ID_ARCHIVED"_s);
    EventReader reader(live.port(), "?recent=1", live.session);
    QCOMPARE(correlationOf(reader.next()), u"d"_s);
}

void EventStreamTest::aHeartbeatSaysHowFar()
{
    LiveHall live(lively());
    EventReader reader(live.port(), "?filter=env:prod", live.session);
    QVERIFY(reader.nextHeartbeat());
    const QByteArray before = reader.lastId();
    (void)live.route(decisionBody("cap.doc.read", "no match"));
    // The decision does not match, and need not be looked at again.
    for (int i = 0; i < 200 && reader.lastId() == before; ++i)
        QVERIFY(reader.nextHeartbeat());
    QVERIFY(reader.lastId() != before);
    QCOMPARE(live.hall().status().headSeq, reader.lastId().split('/').last().toLongLong());
}

void EventStreamTest::approvalsAreTold()
{
    LiveHall live;
    QCOMPARE(live.enrol("org.acme.reader", "cap.doc.read").status, 201);
    const QByteArray asker = live.makeToken(hall::Role::Route | hall::Role::Read);
    EventReader own(live.port(), "?types=approval", asker);
    EventReader other(live.port(), "", live.session);
    const RawReply waiting = ask(
        live.port(),
        requestBytes("POST", "/api/evaluate", asker,
                     "{\"function_name\":\"delete_database\",\"action_args\":{\"path\":\"/srv\","
                     "\"command\":\"rm -rf /\"},\"risk_level\":\"CRITICAL\",\"wait_ms\":0}"));
    const QString id = waiting.json()[u"pending_approval_id"_s].toString();
    QVERIFY2(!id.isEmpty(), waiting.body.constData());
    const auto opened = own.next();
    QVERIFY(opened);
    QCOMPARE(opened->name, QByteArray("approval"));
    QVERIFY(opened->id.isEmpty());
    QCOMPARE(opened->json()[u"pending_approval_id"_s].toString(), id);
    QCOMPARE(opened->json()[u"state"_s].toString(), u"pending"_s);
    (void)ask(live.port(),
              requestBytes("POST", "/api/approvals/" + id.toUtf8() + "/withdraw", asker, "{}"));
    auto withdrawn = own.next();
    while (withdrawn && withdrawn->json()[u"state"_s].toString() == u"pending")
        withdrawn = own.next();
    QVERIFY(withdrawn);
    QCOMPARE(withdrawn->json()[u"pending_approval_id"_s].toString(), id);
    // Another token sees the decision and not the approval.
    (void)live.route(decisionBody("cap.doc.read", "after"));
    auto seen = other.next();
    for (; seen && correlationOf(seen) != u"after"; seen = other.next())
        QCOMPARE(seen->name, QByteArray("decision"));
    QVERIFY(seen);
}

void EventStreamTest::aRevokedTokenEndsIt()
{
    LiveHall live;
    const QByteArray secret = live.makeToken(hall::Role::Read);
    EventReader reader(live.port(), "", secret);
    EventReader other(live.port(), "", live.session);
    QCOMPARE(reader.status(), 200);
    QTRY_COMPARE(live.runner().counters().eventStreams, 2);
    QString id;
    for (const hall::Token& token : live.hall().access().tokens()) {
        if (token.sha256 == hall::tokenSecretHash(QString::fromLatin1(secret)))
            id = token.id;
    }
    std::promise<bool> revoked;
    live.hall().revokeToken(id, hall::localCaller(), [&revoked](hall::Result<hall::Token> token) {
        revoked.set_value(token.ok());
    });
    QVERIFY(revoked.get_future().get());
    const auto event = reader.next();
    QVERIFY(event);
    QCOMPARE(event->name, QByteArray("ended"));
    QCOMPARE(event->json()[u"code"_s].toString(), u"UNAUTHORIZED"_s);
    QVERIFY(!reader.next());
    QVERIFY(reader.ended());
    QCOMPARE(EventReader(live.port(), "", secret).status(), 401);
    (void)live.route(decisionBody("cap.doc.read", "a"));
    QCOMPARE(correlationOf(other.next()), u"a"_s);
}

void EventStreamTest::anExpiredTokenEndsIt()
{
    LiveHall live;
    hall::NewToken wanted;
    wanted.name = u"short"_s;
    wanted.roles = hall::Role::Read;
    wanted.expiresAtMs = hall::systemClock()() + 60'000;
    std::promise<QByteArray> secret;
    live.hall().createToken(wanted, hall::localCaller(),
                            [&secret](hall::Result<hall::CreatedToken> created) {
                                secret.set_value(created ? created->secret.toLatin1() : "none");
                            });
    EventReader reader(live.port(), "", secret.get_future().get());
    QCOMPARE(reader.status(), 200);
    live.moveClock(120'000);
    const auto event = reader.next();
    QVERIFY(event);
    QCOMPARE(event->name, QByteArray("ended"));
    QVERIFY(!reader.next());
}

void EventStreamTest::lockdownDoesNotEndIt()
{
    LiveHall live;
    EventReader reader(live.port(), "", live.session);
    QCOMPARE(ask(live.port(),
                 requestBytes("POST", "/api/lockdown", live.admin, "{\"reason\":\"drill\"}"))
                 .status,
             200);
    QCOMPARE(
        ask(live.port(), requestBytes("POST", "/api/server/go-offline", live.admin, "{}")).status,
        200);
    (void)live.route(decisionBody("cap.doc.read", "a"));
    const auto event = reader.next();
    QCOMPARE(correlationOf(event), u"a"_s);
    QVERIFY(event->data.contains("DENY_LOCKDOWN"));
}

void EventStreamTest::theServersEndIsSaid()
{
    LiveHall live;
    EventReader reader(live.port(), "", live.session);
    (void)live.route(decisionBody("cap.doc.read", "a"));
    QCOMPARE(correlationOf(reader.next()), u"a"_s);
    live.runner().stop();
    QTRY_COMPARE(live.runner().state(), hall::ServerRunner::State::Stopped);
    const auto event = reader.next();
    QVERIFY(event);
    QCOMPARE(event->name, QByteArray("ended"));
    QCOMPARE(event->json()[u"code"_s].toString(), u"SHUTTING_DOWN"_s);
    QVERIFY(!reader.next());
    QVERIFY(reader.ended());
}

void EventStreamTest::headIsAHead()
{
    LiveHall live;
    RawClient client(live.port());
    client.send(requestBytes("HEAD", "/api/events", live.session));
    const RawReply reply = client.read(true);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.headers.value("content-type"), QByteArray("text/event-stream"));
    QCOMPARE(client.readToEnd(), QByteArray());
    QCOMPARE(live.runner().counters().eventStreams, 0);
}

void EventStreamTest::behindOtherRequests()
{
    LiveHall live;
    RawClient client(live.port());
    client.send(
        requestBytes("POST", "/api/route", live.session, decisionBody("cap.doc.read", "first")) +
        requestBytes("GET", "/api/events", live.session) + requestBytes("GET", "/health"));
    QCOMPARE(client.read().json()[u"correlation_id"_s].toString(), u"first"_s);
    const QByteArray head = client.readHead();
    QVERIFY2(head.startsWith("HTTP/1.1 200") && head.contains("text/event-stream"),
             head.constData());
    QTRY_COMPARE(live.runner().counters().eventStreams, 1);
    client.abort();
    QTRY_COMPARE(live.runner().counters().eventStreams, 0);
}

void EventStreamTest::needsTheRole()
{
    LiveHall live;
    QCOMPARE(EventReader(live.port(), "", {}).status(), 401);
    QCOMPARE(EventReader(live.port(), "", live.makeToken(hall::Role::Route)).status(), 403);
    QCOMPARE(EventReader(live.port(), "", live.makeToken(hall::Role::Read)).status(), 200);
}

HALL_TEST(EventStreamTest);
#include "event_stream_test.moc"
