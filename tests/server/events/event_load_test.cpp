// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/evidence/archive_answer.h"
#include "core/server/server_runner.h"
#include "tests/server/events/event_reader.h"
#include "tests/server/live_hall.h"
#include "tests/support/test_registry.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace hall::test;

/// Many readers, slow ones, dead ones, and ones that come back.
class EventLoadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReaderThatStopsReadingIsLetGo();
    void aStuckReaderOfOldEventsIsLetGo();
    void aReaderThatHangsUpIsForgotten();
    void comingBackUnderLoadMissesNothing();
    void fallingBehindTheRingGoesOnInTheLog();
    void whatIsArchivedMeanwhileIsNotPassedOver();
    void theSixtyFifthIsRefused();
    void stopWithReadersThatDoNotRead();
    void overTls();
};

namespace {

/// More than any test decides: on a busy machine a reader would fall behind the ring, and go on in
/// the log as far as it has room, instead of running over.
constexpr int ringForAll = 8192;

/// Decides `count` times on this thread; correlation ids `c-0` on.
void decideMany(hall::Hall& hall, int count, const std::function<bool()>& goesOn = {})
{
    std::vector<std::future<bool>> answers;
    for (int i = 0; i < count && (!goesOn || goesOn()); ++i) {
        const auto request =
            hall::readRouteRequest("{\"capability_id\":\"cap.doc.read\",\"correlation_id\":\"c-" +
                                   QByteArray::number(i) + "\"}");
        auto answer = std::make_shared<std::promise<bool>>();
        answers.push_back(answer->get_future());
        hall.route(*request, hall::localCaller(), false,
                   [answer](hall::Result<hall::RouteAnswer> got) { answer->set_value(got.ok()); });
        // So that the writer's queue is never full.
        if (answers.size() >= 64) {
            for (auto& one : answers)
                one.wait();
            answers.clear();
        }
    }
    for (auto& one : answers)
        one.wait();
}

qint64 seqOf(const SeenEvent& event)
{
    return event.id.split('/').last().toLongLong();
}

} // namespace

void EventLoadTest::aReaderThatStopsReadingIsLetGo()
{
    constexpr int decisions = 4000;
    hall::ServerOptions options;
    options.eventBufferBytes = 64 << 10;
    options.writeStallMs = 600'000; // however busy the machine is
    LiveHall live(options, ringForAll);
    EventReader stuck(live.port(), "", live.session);
    QCOMPARE(stuck.status(), 200);
    QTRY_COMPARE(live.runner().counters().eventStreams, 1);
    decideMany(live.hall(), decisions);
    QTRY_COMPARE_WITH_TIMEOUT(live.runner().counters().eventStreamsDropped, 1, 60'000);
    QTRY_COMPARE(live.runner().counters().eventStreams, 0);

    // What it had in hand is whole, then it is told, then it is over.
    int got = 0;
    auto event = stuck.next();
    for (; event && event->name == "decision"; event = stuck.next())
        QCOMPARE(event->json()[u"correlation_id"_s].toString(), u"c-%1"_s.arg(got++));
    QVERIFY(event);
    QCOMPARE(event->name, QByteArray("dropped"));
    QCOMPARE(event->json()[u"code"_s].toString(), u"READER_TOO_SLOW"_s);
    QVERIFY(event->json()[u"missed"_s].toInt() > 0);
    QVERIFY(got + event->json()[u"missed"_s].toInt() <= decisions);
    QVERIFY(!stuck.next());
    QVERIFY(stuck.ended());

    EventReader again(live.port(), "", live.session, stuck.lastId());
    for (; got < decisions; ++got) {
        const auto next = again.next();
        QVERIFY(next);
        QCOMPARE(next->json()[u"correlation_id"_s].toString(), u"c-%1"_s.arg(got));
    }
}

void EventLoadTest::aStuckReaderOfOldEventsIsLetGo()
{
    hall::ServerOptions options;
    options.writeStallMs = 200;
    LiveHall live(options);
    decideMany(live.hall(), 4000);
    EventReader stuck(live.port(), "", live.session, "0");
    QCOMPARE(stuck.status(), 200);
    QTRY_COMPARE(live.runner().counters().eventStreamsDropped, 1);
    QTRY_COMPARE(live.runner().counters().connections, 0);
}

void EventLoadTest::whatIsArchivedMeanwhileIsNotPassedOver()
{
    constexpr qint64 dayMs = 86'400'000;
    hall::ServerOptions options;
    options.writeStallMs = 600'000;
    LiveHall live(options);
    decideMany(live.hall(), 4200);
    EventReader slow(live.port(), "", live.session, "0");
    QCOMPARE(slow.status(), 200);
    live.moveClock(2 * dayMs);
    std::promise<size_t> archived;
    live.hall().archiveLog({.olderThanMs = dayMs}, hall::localCaller(),
                           [&archived](hall::Result<hall::ArchiveAnswer> answer) {
                               archived.set_value(answer ? answer->segments.size() : 0);
                           });
    QVERIFY(archived.get_future().get() > 0);
    // Record 4096 is the last one that goes.
    QTRY_COMPARE_WITH_TIMEOUT(EventReader(live.port(), "", live.session, "4095").status(), 409,
                              120'000);

    int got = 0;
    auto event = slow.next();
    for (; event && event->name == "decision"; event = slow.next())
        QCOMPARE(event->json()[u"correlation_id"_s].toString(), u"c-%1"_s.arg(got++));
    QVERIFY(got < 4000);
    QVERIFY(event);
    QCOMPARE(event->name, QByteArray("ended"));
    QCOMPARE(event->json()[u"code"_s].toString(), u"EVENT_ID_ARCHIVED"_s);
    QVERIFY(slow.ended() || !slow.next());
}

void EventLoadTest::aReaderThatHangsUpIsForgotten()
{
    LiveHall live;
    EventReader gone(live.port(), "", live.session);
    EventReader old(live.port(), "", live.session, "0");
    QTRY_COMPARE(live.runner().counters().eventStreams, 2);
    gone.hangUp();
    old.hangUp();
    QTRY_COMPARE(live.runner().counters().eventStreams, 0);
    decideMany(live.hall(), 10);
    QCOMPARE(live.runner().counters().eventStreamsDropped, 0);
}

void EventLoadTest::comingBackUnderLoadMissesNothing()
{
    constexpr int decisions = 6000;
    LiveHall live;
    std::thread load([&live] { decideMany(live.hall(), decisions); });
    QByteArray lastId = "0";
    qint64 lastSeq = 0;
    QSet<QString> seen;
    int visits = 0;
    bool isInOrder = true;
    bool isWhole = true;
    while (seen.size() < decisions && isWhole) {
        EventReader reader(live.port(), "", live.session, lastId);
        // Each visit is longer than the one before, so that some end in the log and some live.
        const int stay = 20 << std::min(++visits, 9);
        for (int i = 0; i < stay && seen.size() < decisions; ++i) {
            const auto event = reader.next();
            isWhole = event && event->name == "decision";
            if (!isWhole)
                break;
            isInOrder = isInOrder && seqOf(*event) > lastSeq;
            lastSeq = seqOf(*event);
            const QString id = event->json()[u"correlation_id"_s].toString();
            isInOrder = isInOrder && !seen.contains(id);
            seen.insert(id);
        }
        lastId = reader.lastId();
        reader.hangUp();
    }
    load.join();
    QVERIFY(isWhole);
    QVERIFY(isInOrder);
    QCOMPARE(seen.size(), decisions);
    QVERIFY(visits > 3);
}

void EventLoadTest::fallingBehindTheRingGoesOnInTheLog()
{
    // More in one breath than the ring holds, while the server's thread has no time to look.
    constexpr int decisions = 5000;
    LiveHall live;
    EventReader reader(live.port(), "?filter=capability:cap.doc.*", live.session);
    QTRY_COMPARE(live.runner().counters().eventStreams, 1);
    std::thread load([&live] { decideMany(live.hall(), decisions); });
    qint64 lastSeq = 0;
    int got = 0;
    bool isInOrder = true;
    for (; got < decisions; ++got) {
        const auto event = reader.next();
        if (!event || event->name != "decision")
            break;
        isInOrder = isInOrder && seqOf(*event) == (lastSeq == 0 ? seqOf(*event) : lastSeq + 1);
        lastSeq = seqOf(*event);
    }
    load.join();
    QVERIFY(isInOrder);
    QCOMPARE(got, decisions);
}

void EventLoadTest::theSixtyFifthIsRefused()
{
    LiveHall live;
    std::vector<std::unique_ptr<EventReader>> readers;
    for (int i = 0; i < 64; ++i) {
        readers.push_back(std::make_unique<EventReader>(live.port(), "", live.session));
        QCOMPARE(readers.back()->status(), 200);
    }
    EventReader late(live.port(), "", live.session);
    QCOMPARE(late.status(), 503);
    QCOMPARE(late.body()[u"code"_s].toString(), u"TOO_MANY_STREAMS"_s);
    QVERIFY(!late.header("retry-after").isEmpty());
    QCOMPARE(live.refused("too_many_streams"), 1);
    decideMany(live.hall(), 1);
    for (const auto& reader : readers) {
        const auto event = reader->next();
        QVERIFY(event);
        QCOMPARE(event->json()[u"correlation_id"_s].toString(), u"c-0"_s);
    }
    readers.front()->hangUp();
    QTRY_COMPARE(live.runner().counters().eventStreams, 63);
    QCOMPARE(EventReader(live.port(), "", live.session).status(), 200);
}

void EventLoadTest::stopWithReadersThatDoNotRead()
{
    LiveHall live;
    std::vector<std::unique_ptr<EventReader>> readers;
    for (int i = 0; i < 8; ++i)
        readers.push_back(std::make_unique<EventReader>(live.port(), "", live.session, "0"));
    decideMany(live.hall(), 3000);
    live.runner().stop();
    QTRY_COMPARE_WITH_TIMEOUT(live.runner().state(), hall::ServerRunner::State::Stopped, 10'000);
    QVERIFY(live.reopen());
    QCOMPARE(EventReader(live.port(), "", live.session).status(), 200);
}

void EventLoadTest::overTls()
{
    QTemporaryDir folder;
    hall::ServerOptions options;
    options.eventBufferBytes = 64 << 10;
    options.writeStallMs = 600'000;
    options.tlsCertificatePath = folder.filePath(u"hall.pem"_s);
    options.tlsKeyPath = folder.filePath(u"hall.key"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s,
                                 u"-newkey"_s, u"rsa:2048"_s, u"-keyout"_s, options.tlsKeyPath,
                                 u"-out"_s, options.tlsCertificatePath});
    QVERIFY(openssl.waitForFinished(60'000) && openssl.exitCode() == 0);
    LiveHall live(options, ringForAll);
    QVERIFY2(live.problem().isEmpty(), qPrintable(live.problem()));
    RawClient stuck = RawClient::encrypted(live.port());
    stuck.socket().setReadBufferSize(4096);
    stuck.send(requestBytes("GET", "/api/events", live.session));
    QVERIFY(stuck.readHead().startsWith("HTTP/1.1 200"));
    decideMany(live.hall(), 4000);
    QTRY_COMPARE_WITH_TIMEOUT(live.runner().counters().eventStreamsDropped, 1, 60'000);
    stuck.socket().setReadBufferSize(0);
    const QByteArray rest = stuck.readToEnd();
    QVERIFY(rest.contains("event: decision\n"));
    QCOMPARE(rest.count("event: dropped\n"), 1);
    QVERIFY(rest.endsWith("\n\n"));
}

HALL_TEST(EventLoadTest);
#include "event_load_test.moc"
