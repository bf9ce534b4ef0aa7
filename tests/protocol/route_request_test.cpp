// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/protocol/decision/route_request.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace hall;

class RouteRequestTest : public QObject {
    Q_OBJECT

    /// A request with `members` (JSON members, without braces) beside the capability.
    static Result<RouteRequest> read(const QByteArray& members = {})
    {
        return readRouteRequest("{\"capability_id\":\"cap.doc.read\"" +
                                (members.isEmpty() ? QByteArray() : ',' + members) + '}');
    }

    static QByteArray quoted(qsizetype length, char c = 'x')
    {
        return '"' + QByteArray(length, c) + '"';
    }

private Q_SLOTS:
    void fillsInDefaults()
    {
        const auto request = read();
        QVERIFY(request.ok());
        QCOMPARE(request->capabilityId, u"cap.doc.read"_s);
        QVERIFY(!request->workerNamed);
        QVERIFY(request->workerId.isEmpty());
        QCOMPARE(request->env, Environment::Dev);
        QCOMPARE(request->dataLabel, DataLabel::Internal);
        QCOMPARE(request->tenantId, u"org.default"_s);
        QCOMPARE(request->tenantRisk, TenantRisk::Low);
        QCOMPARE(request->qosClass, QosClass::P2);
        QVERIFY(request->correlationGenerated);
        QCOMPARE(QUuid::fromString(request->correlationId).version(), QUuid::Random);
        QVERIFY(!request->blastScore);
        QVERIFY(!request->egress);
        QVERIFY(!request->writes);
        QVERIFY(!request->dryRun);
        QCOMPARE(request->waitMs, 0);
    }

    void readsEveryMember()
    {
        const auto request = read(
            R"("worker_id":"org.acme.reader","env":"production","data_label":"secret",)"
            R"("tenant_id":"org.acme","tenant_risk":"high","qos_class":"P0",)"
            R"("correlation_id":"c-1","request":{"external_call":true,"mutates_state":true,"x":1},)"
            R"("blast_score":42,"session_id":"s","agent_id":"a","dry_run":true,"wait_ms":30000,)"
            R"("principal":{"human":"h","service":"s","agent":"a","role":"r","scope":["x"],)"
            R"("delegation":[],"other":1},"unknown":{"kept":[true]})");
        QVERIFY(request.ok());
        QVERIFY(request->workerNamed);
        QCOMPARE(request->workerId, u"org.acme.reader"_s);
        QCOMPARE(request->env, Environment::Prod);
        QCOMPARE(request->dataLabel, DataLabel::Restricted);
        QCOMPARE(request->tenantId, u"org.acme"_s);
        QCOMPARE(request->tenantRisk, TenantRisk::High);
        QCOMPARE(request->qosClass, QosClass::P0);
        QCOMPARE(request->correlationId, u"c-1"_s);
        QVERIFY(!request->correlationGenerated);
        QCOMPARE(request->blastScore, std::optional(qint64(42)));
        QVERIFY(request->egress);
        QVERIFY(request->writes);
        QVERIFY(request->dryRun);
        QCOMPARE(request->waitMs, 30'000);
        QVERIFY(request->body.value(u"unknown").toObject().contains(u"kept"_s));
        QCOMPARE(request->body.value(u"env").toString(), u"production"_s);
    }

    void readsRiskFlags_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<bool>("egress");
        QTest::addColumn<bool>("writes");
        QTest::newRow("egress") << QByteArray(R"({"egress":true})") << true << false;
        QTest::newRow("external_call") << QByteArray(R"({"external_call":true})") << true << false;
        QTest::newRow("both, one true")
            << QByteArray(R"({"egress":true,"external_call":false})") << true << false;
        QTest::newRow("writes") << QByteArray(R"({"writes":true})") << false << true;
        QTest::newRow("mutates_state") << QByteArray(R"({"mutates_state":true})") << false << true;
        QTest::newRow("false") << QByteArray(R"({"egress":false,"writes":false})") << false
                               << false;
        QTest::newRow("deeper") << QByteArray(R"({"a":{"egress":true}})") << false << false;
    }
    void readsRiskFlags()
    {
        QFETCH(QByteArray, payload);
        QFETCH(bool, egress);
        QFETCH(bool, writes);
        const auto request = read("\"request\":" + payload);
        QVERIFY(request.ok());
        QCOMPARE(request->egress, egress);
        QCOMPARE(request->writes, writes);
    }

    void keepsForTheDecision_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("free text") << QByteArray(R"({"capability_id":"please read my mail"})");
        QTest::newRow("blank capability") << QByteArray(R"({"capability_id":"  "})");
        QTest::newRow("256 bytes") << QByteArray("{\"capability_id\":" + quoted(256) + '}');
    }
    void keepsForTheDecision()
    {
        QFETCH(QByteArray, body);
        QVERIFY(readRouteRequest(body).ok());
    }

    void keepsBlanksAsSent()
    {
        const auto request = read(R"("tenant_id":" ","correlation_id":"","worker_id":"")");
        QVERIFY(request.ok());
        QCOMPARE(request->tenantId, u" "_s);
        QVERIFY(request->correlationId.isEmpty());
        QVERIFY(!request->correlationGenerated);
        QVERIFY(request->workerNamed);
        QVERIFY(request->workerId.isEmpty());
    }

    void takesNullForUnsetVariables()
    {
        const auto request =
            read(R"("worker_id":null,"correlation_id":null,"session_id":null,"agent_id":null,)"
                 R"("blast_score":null,"principal":null,"request":null)");
        QVERIFY(request.ok());
        QVERIFY(!request->workerNamed);
        QVERIFY(request->correlationGenerated);
        QVERIFY(!request->correlationId.isEmpty());
        QVERIFY(!request->blastScore);
    }

    void leavesTheBlastScoreToTheDecision_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<qint64>("score");
        QTest::newRow("101") << QByteArray("101") << qint64(101);
        QTest::newRow("-1") << QByteArray("-1") << qint64(-1);
        QTest::newRow("50.0") << QByteArray("50.0") << qint64(50);
        QTest::newRow("1e30") << QByteArray("1e30") << std::numeric_limits<qint64>::max();
        QTest::newRow("-1e300") << QByteArray("-1e300") << std::numeric_limits<qint64>::min();
    }
    void leavesTheBlastScoreToTheDecision()
    {
        QFETCH(QByteArray, sent);
        QFETCH(qint64, score);
        const auto request = read("\"blast_score\":" + sent);
        QVERIFY(request.ok());
        QCOMPARE(request->blastScore, std::optional(score));
    }

    void refusesMembers_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words"); // separated by |
        const auto row = [](const QByteArray& members, const QString& field, const QString& words) {
            QTest::newRow(members.left(60).constData()) << members << field << words;
        };
        row(R"("worker_id":5)", u"worker_id"_s, u"a string|not 5"_s);
        row("\"worker_id\":" + quoted(257), u"worker_id"_s, u"256 bytes"_s);
        row("\"worker_id\":\"" + QByteArray("\xC3\xA9").repeated(129) + '"', u"worker_id"_s,
            u"256 bytes"_s);
        row(R"("env":"qa")", u"env"_s,
            u"\"qa\"|dev, stage (or staging), prod (or production), edge"_s);
        row(R"("env":"PROD")", u"env"_s, u"\"PROD\""_s);
        row(R"("env":"")", u"env"_s, u"\"\""_s);
        row(R"("env":null)", u"env"_s, u"null|leave the member out"_s);
        row(R"("env":["prod"])", u"env"_s, u"an array"_s);
        row(R"("data_label":"TOP")", u"data_label"_s, u"\"TOP\"|CONFIDENTIAL|SECRET"_s);
        row(R"("data_label":null)", u"data_label"_s, u"null"_s);
        row(R"("tenant_id":null)", u"tenant_id"_s, u"null"_s);
        row(R"("tenant_id":{})", u"tenant_id"_s, u"an object"_s);
        row(R"("tenant_risk":"critical")", u"tenant_risk"_s, u"low, medium, high"_s);
        row(R"("tenant_risk":1.5)", u"tenant_risk"_s, u"1.5"_s);
        row(R"("qos_class":"p0")", u"qos_class"_s, u"P0, P1, P2, P3"_s);
        row(R"("correlation_id":7)", u"correlation_id"_s, u"a string"_s);
        row("\"correlation_id\":" + quoted(257), u"correlation_id"_s, u"256 bytes"_s);
        row(R"("request":"payload")", u"request"_s, u"an object"_s);
        row(R"("request":[])", u"request"_s, u"an object|an array"_s);
        row(R"("request":{"egress":1})", u"request.egress"_s, u"true or false"_s);
        row(R"("request":{"external_call":"yes"})", u"request.external_call"_s, u"a string"_s);
        row(R"("request":{"writes":null})", u"request.writes"_s, u"null"_s);
        row(R"("request":{"mutates_state":{}})", u"request.mutates_state"_s, u"an object"_s);
        row(R"("blast_score":true)", u"blast_score"_s, u"an integer"_s);
        row(R"("blast_score":"50")", u"blast_score"_s, u"an integer"_s);
        row(R"("blast_score":50.5)", u"blast_score"_s, u"50.5"_s);
        row(R"("session_id":1)", u"session_id"_s, u"a string"_s);
        row("\"session_id\":" + quoted(257), u"session_id"_s, u"256 bytes"_s);
        row(R"("agent_id":[])", u"agent_id"_s, u"a string"_s);
        row(R"("principal":"alice")", u"principal"_s, u"an object"_s);
        row(R"("principal":{"human":1})", u"principal.human"_s, u"a string"_s);
        row(R"("principal":{"role":[]})", u"principal.role"_s, u"a string"_s);
        row(R"("principal":{"scope":"all"})", u"principal.scope"_s, u"an array of strings"_s);
        row(R"("principal":{"scope":["a",2]})", u"principal.scope[1]"_s, u"a string"_s);
        row(R"("principal":{"delegation":[null]})", u"principal.delegation[0]"_s, u"a string"_s);
        row(R"("dry_run":"true")", u"dry_run"_s, u"true or false"_s);
        row(R"("dry_run":null)", u"dry_run"_s, u"null"_s);
        row(R"("dry_run":1)", u"dry_run"_s, u"true or false"_s);
        row(R"("wait_ms":-1)", u"wait_ms"_s, u"0 to 30000|-1"_s);
        row(R"("wait_ms":30001)", u"wait_ms"_s, u"30001"_s);
        row(R"("wait_ms":1.5)", u"wait_ms"_s, u"1.5"_s);
        row(R"("wait_ms":"100")", u"wait_ms"_s, u"an integer"_s);
        row(R"("wait_ms":null)", u"wait_ms"_s, u"null"_s);
        row(R"("wait_ms":1e300)", u"wait_ms"_s, u"1e+300"_s);
    }
    void refusesMembers()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, field);
        QFETCH(QString, words);
        const auto request = read(members);
        QVERIFY(!request.ok());
        const Error& error = request.error();
        QCOMPARE(error.code, u"INVALID_MEMBER"_s);
        QCOMPARE(error.field, field);
        QVERIFY2(error.message.startsWith(field), qPrintable(error.message));
        for (const QString& word : words.split(u'|'))
            QVERIFY2(error.message.contains(word), qPrintable(error.message));
    }

    void refusesCapabilities_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("missing") << QByteArray("{}") << u"MISSING_FIELD"_s
                                 << u"missing field capability_id"_s;
        QTest::newRow("missing among others")
            << QByteArray(R"({"env":"qa","worker_id":1})") << u"MISSING_FIELD"_s
            << u"missing field capability_id"_s;
        QTest::newRow("empty") << QByteArray(R"({"capability_id":""})") << u"INVALID_MEMBER"_s
                               << u"must not be empty"_s;
        QTest::newRow("null") << QByteArray(R"({"capability_id":null})") << u"INVALID_MEMBER"_s
                              << u"null"_s;
        QTest::newRow("number") << QByteArray(R"({"capability_id":1})") << u"INVALID_MEMBER"_s
                                << u"a string"_s;
        QTest::newRow("too long") << QByteArray("{\"capability_id\":" + quoted(257) + '}')
                                  << u"INVALID_MEMBER"_s << u"256 bytes"_s;
    }
    void refusesCapabilities()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        QFETCH(QString, words);
        const auto request = readRouteRequest(body);
        QVERIFY(!request.ok());
        QCOMPARE(request.error().code, code);
        QCOMPARE(request.error().field, u"capability_id"_s);
        QVERIFY2(request.error().message.contains(words), qPrintable(request.error().message));
    }

    void refusesBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"EMPTY_BODY"_s;
        QTest::newRow("array") << QByteArray("[]") << u"NOT_AN_OBJECT"_s;
        QTest::newRow("string") << QByteArray("\"cap.a\"") << u"NOT_AN_OBJECT"_s;
        QTest::newRow("form") << QByteArray("capability_id=cap.a&env=dev") << u"MALFORMED_JSON"_s;
        QTest::newRow("twice") << QByteArray(
                                      R"({"capability_id":"cap.a","env":"dev","env":"prod"})")
                               << u"DUPLICATE_KEY"_s;
        QTest::newRow("inexact")
            << QByteArray(R"({"capability_id":"cap.a","request":{"id":9007199254740993}})")
            << u"INEXACT_NUMBER"_s;
        QTest::newRow("65 deep") << QByteArray("{\"capability_id\":\"cap.a\",\"x\":" +
                                               QByteArray(64, '[') + QByteArray(64, ']') + '}')
                                 << u"JSON_TOO_DEEP"_s;
    }
    void refusesBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        const auto request = readRouteRequest(body);
        QVERIFY(!request.ok());
        QCOMPARE(request.error().code, code);
    }

    void takes64Levels()
    {
        QVERIFY(read("\"x\":" + QByteArray(63, '[') + QByteArray(63, ']')).ok());
    }

    void hashesWhatIsAsked()
    {
        const auto plain = read(R"("env":"prod","x":1)");
        QVERIFY(plain.ok());
        QCOMPARE(plain->artifactHash,
                 QCryptographicHash::hash(R"({"capability_id":"cap.doc.read","env":"prod","x":1})",
                                          QCryptographicHash::Sha256));

        // How to ask and how to answer do not count; order and spelling of JSON neither.
        for (const char* members : {
                 R"("env":"prod","x":1,"correlation_id":"c","dry_run":true,"wait_ms":10)",
                 R"("x":1.0,"env":"pr\u006fd")",
             }) {
            const auto other = read(members);
            QVERIFY(other.ok());
            QCOMPARE(other->artifactHash, plain->artifactHash);
        }
        for (const char* members : {
                 R"("env":"prod","x":2)",
                 R"("env":"prod","x":"1")",
                 R"("env":"prod","x":1,"y":null)",
                 R"("env":"prod","x":1,"request":{"dry_run":true})",
                 R"("env":"prod","x":1,"session_id":"s")",
             }) {
            const auto other = read(members);
            QVERIFY(other.ok());
            QVERIFY(other->artifactHash != plain->artifactHash);
        }
    }

    void restoresARecordedRequest()
    {
        const QJsonObject body = *readJsonObject(
            R"({"capability_id":"cap.a","principal":{"human":"[masked]"},"env":"edge"})");
        const QByteArray hash(32, 'h');
        const auto request = restoreRouteRequest(body, hash, u"generated"_s);
        QVERIFY(request.ok());
        QCOMPARE(request->artifactHash, hash);
        QCOMPARE(request->correlationId, u"generated"_s);
        QVERIFY(request->correlationGenerated);
        QCOMPARE(request->env, Environment::Edge);
        QVERIFY(!restoreRouteRequest({}, hash, {}).ok());
    }
};

HALL_TEST(RouteRequestTest);
#include "route_request_test.moc"
