// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/events/event_reader.h"
#include "tests/server/live_hall.h"
#include "tests/support/test_registry.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall::test;

/// GET /metrics as Prometheus itself would read it.
class MetricsRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFamilyIsThere();
    void countsWhatHappened();
    void histogramsAddUp();
    void switchesShow();
    void refusalsByReason();
    void needsTheRole();
};

namespace {

/// What Prometheus' own reader makes of the text: families with type and help, samples with labels.
/// Empty when it cannot read it.
QJsonObject readByPrometheus(const QByteArray& text)
{
    QProcess python;
    python.start(
        u"/usr/bin/python3"_s,
        {u"-c"_s,
         u"import sys, json\n"
         "from prometheus_client.parser import text_string_to_metric_families as families\n"
         "print(json.dumps({f.name: {'type': f.type, 'help': f.documentation,\n"
         " 'samples': [[s.name, s.labels, s.value] for s in f.samples]}\n"
         " for f in families(sys.stdin.read())}))\n"_s});
    python.write(text);
    python.closeWriteChannel();
    if (!python.waitForFinished(60'000) || python.exitCode() != 0) {
        qWarning("%s", python.readAllStandardError().constData());
        return {};
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

RawReply scrape(const LiveHall& live)
{
    return ask(live.port(), requestBytes("GET", "/metrics", live.session));
}

/// NaN when there is no such sample.
double valueOf(const QJsonObject& families, const QString& name, const QJsonObject& labels = {})
{
    for (const QJsonValue& family : families) {
        const QJsonArray samples = family[u"samples"_s].toArray();
        for (const QJsonValue& sample : samples) {
            if (sample[0].toString() == name && sample[1].toObject() == labels)
                return sample[2].toDouble();
        }
    }
    return qQNaN();
}

} // namespace

void MetricsRoutesTest::everyFamilyIsThere()
{
    LiveHall live;
    const RawReply reply = scrape(live);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.headers.value("content-type"),
             QByteArray("text/plain; version=0.0.4; charset=utf-8"));
    const QJsonObject families = readByPrometheus(reply.body);
    // Its reader takes `_total` off a counter's name.
    const QMap<QString, QString> wanted = {
        {u"hall_decisions"_s, u"counter"_s},
        {u"hall_decision_duration_seconds"_s, u"histogram"_s},
        {u"hall_writer_queue_depth"_s, u"gauge"_s},
        {u"hall_commit_duration_seconds"_s, u"histogram"_s},
        {u"hall_log_records"_s, u"counter"_s},
        {u"hall_log_integrity"_s, u"gauge"_s},
        {u"hall_log_writable"_s, u"gauge"_s},
        {u"hall_connections"_s, u"gauge"_s},
        {u"hall_requests"_s, u"counter"_s},
        {u"hall_rejected_connections"_s, u"counter"_s},
        {u"hall_event_streams"_s, u"gauge"_s},
        {u"hall_event_streams_dropped"_s, u"counter"_s},
        {u"hall_pending_approvals"_s, u"gauge"_s},
        {u"hall_lockdown"_s, u"gauge"_s},
        {u"hall_online"_s, u"gauge"_s},
        {u"hall_build_info"_s, u"gauge"_s},
        {u"process_resident_memory_bytes"_s, u"gauge"_s},
        {u"process_start_time_seconds"_s, u"gauge"_s},
    };
    QCOMPARE(families.keys(), wanted.keys());
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        QCOMPARE(families[it.key()][u"type"_s].toString(), it.value());
        QVERIFY(!families[it.key()][u"help"_s].toString().isEmpty());
    }
    // One HELP and one TYPE each, before any sample; every line ends.
    QCOMPARE(reply.body.count("# HELP "), wanted.size());
    QCOMPARE(reply.body.count("# TYPE "), wanted.size());
    QVERIFY(reply.body.endsWith('\n'));
    QCOMPARE(
        valueOf(families, u"hall_build_info"_s, {{u"version"_s, QStringLiteral(HALL_VERSION)}}),
        1.0);
    QVERIFY(valueOf(families, u"process_resident_memory_bytes"_s) > 1e6);
    const double started = valueOf(families, u"process_start_time_seconds"_s);
    const double now = double(QDateTime::currentSecsSinceEpoch());
    QVERIFY2(started > now - 3600 && started <= now + 2, qPrintable(QString::number(started)));
}

void MetricsRoutesTest::countsWhatHappened()
{
    LiveHall live;
    QCOMPARE(live.enrol("org.acme.reader", "cap.doc.read").status, 201);
    const QJsonObject before = readByPrometheus(scrape(live).body);
    QVERIFY(qIsNaN(valueOf(before, u"hall_decisions_total"_s,
                           {{u"outcome"_s, u"DENY"_s}, {u"code"_s, u"DENY_UNKNOWN_WORKER"_s}})));
    for (int i = 0; i < 3; ++i)
        (void)live.route("{\"capability_id\":\"cap.doc.read\",\"worker_id\":\"org.nobody\"}");
    const RawReply denied =
        live.route("{\"capability_id\":\"cap.doc.read\",\"worker_id\":\"org.nobody\"}");
    const QString code = denied.json()[u"deny_reason_if_denied"_s][u"code"_s].toString();
    QVERIFY2(!code.isEmpty(), denied.body.constData());
    EventReader reader(live.port(), "", live.session);
    const QJsonObject after = readByPrometheus(scrape(live).body);
    QCOMPARE(
        valueOf(after, u"hall_decisions_total"_s, {{u"outcome"_s, u"DENY"_s}, {u"code"_s, code}}),
        4.0);
    QCOMPARE(valueOf(after, u"hall_log_records_total"_s) -
                 valueOf(before, u"hall_log_records_total"_s),
             4.0);
    QCOMPARE(valueOf(after, u"hall_event_streams"_s), 1.0);
    QVERIFY(valueOf(after, u"hall_connections"_s) >= 1);
    QVERIFY(valueOf(after, u"hall_requests_total"_s) >
            valueOf(before, u"hall_requests_total"_s) + 4);
    QCOMPARE(valueOf(after, u"hall_log_integrity"_s), 1.0);
}

void MetricsRoutesTest::histogramsAddUp()
{
    LiveHall live;
    for (int i = 0; i < 5; ++i)
        (void)live.route("{\"capability_id\":\"cap.doc.read\"}");
    const QJsonObject families = readByPrometheus(scrape(live).body);
    for (const QString& name :
         {u"hall_decision_duration_seconds"_s, u"hall_commit_duration_seconds"_s}) {
        double before = 0;
        int buckets = 0;
        const QJsonArray samples = families[name][u"samples"_s].toArray();
        for (const QJsonValue& sample : samples) {
            if (!sample[0].toString().endsWith(u"_bucket"))
                continue;
            QVERIFY(sample[2].toDouble() >= before);
            before = sample[2].toDouble();
            ++buckets;
        }
        QCOMPARE(buckets, 16);
        QCOMPARE(before, valueOf(families, name + u"_count"_s));
        QCOMPARE(before, valueOf(families, name + u"_bucket"_s, {{u"le"_s, u"+Inf"_s}}));
        QVERIFY(valueOf(families, name + u"_sum"_s) > 0);
    }
    QCOMPARE(valueOf(families, u"hall_decision_duration_seconds_count"_s), 5.0);
}

void MetricsRoutesTest::switchesShow()
{
    LiveHall live;
    (void)ask(live.port(), requestBytes("POST", "/api/lockdown", live.admin, "{\"reason\":\"x\"}"));
    (void)ask(live.port(), requestBytes("POST", "/api/server/go-offline", live.admin, "{}"));
    const QJsonObject families = readByPrometheus(scrape(live).body);
    QCOMPARE(valueOf(families, u"hall_lockdown"_s), 1.0);
    QCOMPARE(valueOf(families, u"hall_online"_s), 0.0);
}

void MetricsRoutesTest::refusalsByReason()
{
    LiveHall live;
    (void)ask(live.port(), "nonsense\r\n\r\n");
    (void)ask(live.port(), requestBytes("GET", "/status", "hst_wrong"));
    (void)ask(live.port(), "GET /status HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    const QJsonObject families = readByPrometheus(scrape(live).body);
    const auto refused = [&families](const QString& reason) {
        return valueOf(families, u"hall_rejected_connections_total"_s, {{u"reason"_s, reason}});
    };
    QCOMPARE(refused(u"bad_framing"_s), 1.0);
    QCOMPARE(refused(u"unauthorized"_s), 1.0);
    QCOMPARE(refused(u"host_not_allowed"_s), 1.0);
    // Named before it happens, so that its first time shows as a rise.
    QCOMPARE(refused(u"too_many_streams"_s), 0.0);
}

void MetricsRoutesTest::needsTheRole()
{
    LiveHall live;
    QCOMPARE(ask(live.port(), requestBytes("GET", "/metrics")).status, 401);
    QCOMPARE(
        ask(live.port(), requestBytes("GET", "/metrics", live.makeToken(hall::Role::Route))).status,
        403);
}

HALL_TEST(MetricsRoutesTest);
#include "metrics_routes_test.moc"
