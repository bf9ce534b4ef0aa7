// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_reader.h"
#include "core/protocol/worker_record.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;

class WorkerRecordTest : public QObject {
    Q_OBJECT

    static QJsonObject json(const QByteArray& members)
    {
        return *readJsonObject(
            R"({"worker_id":"org.acme.reader","worker_species_id":"wrk.doc.reader",)"
            R"("capabilities":["cap.doc.read"])" +
            (members.isEmpty() ? QByteArray() : ',' + members) + '}');
    }

    static QByteArray hex(char digit = 'a') { return QByteArray(64, digit); }

private Q_SLOTS:
    void readsTheLeast()
    {
        const auto record = parseWorkerRecord(json({}), RecordStrictness::Enrolment, {}, nullptr);
        QVERIFY(record.ok());
        QCOMPARE(record->workerId, u"org.acme.reader"_s);
        QCOMPARE(record->speciesId, u"wrk.doc.reader"_s);
        QCOMPARE(record->capabilities, QStringList{u"cap.doc.read"_s});
        QCOMPARE(record->riskTier, RiskTier::Unknown);
        QCOMPARE(record->status, WorkerStatus::Active);
        QVERIFY(!record->policyTier);
        QVERIFY(!record->allowedEnvironments);
        QVERIFY(!record->hasAttestation);
        QVERIFY(record->usable());
    }

    void readsEverything()
    {
        const QJsonObject full = json(
            R"("risk_tier":"high","policy_tier":8,"required_controls":["ctrl.a","ctrl.b_c"],)"
            R"("currently_implements":["ctrl.a"],"allowed_environments":["dev","staging","production"],)"
            R"("privilege_envelope":{"egress":{"allowlist":["api.acme.com"]},"tools":[]},)"
            R"("artifact_hash":"sha256:)" +
            hex() + R"(","attestation":{"code_hash":"sha256:)" + hex('0') +
            R"(","source_file":"a/b.py","hash_method":"x"},"blast_radius":{"data":1},"notes":null)");
        const auto record = parseWorkerRecord(full, RecordStrictness::Enrolment, {}, nullptr);
        QVERIFY2(record.ok(), record.ok() ? "" : qPrintable(record.error().message));
        QCOMPARE(record->riskTier, RiskTier::High);
        QCOMPARE(record->policyTier, std::optional(8));
        QCOMPARE(record->requiredControls, QStringList({u"ctrl.a"_s, u"ctrl.b_c"_s}));
        QCOMPARE(record->currentlyImplements, QStringList({u"ctrl.a"_s}));
        QCOMPARE(*record->allowedEnvironments,
                 std::vector({Environment::Dev, Environment::Stage, Environment::Prod}));
        QCOMPARE(record->egressAllowlist, QStringList({u"api.acme.com"_s}));
        QCOMPARE(record->artifactHash, QString::fromLatin1("sha256:" + hex()));
        QVERIFY(record->hasAttestation);
        QCOMPARE(record->attestedCodeHash, QString::fromLatin1("sha256:" + hex('0')));
        QCOMPARE(record->attestationSource, u"a/b.py"_s);
        QCOMPARE(record->json, full);
    }

    void namesTheMissingMember_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("missing");
        QTest::newRow("all") << QByteArray("{}") << u"worker_id"_s;
        QTest::newRow("species") << QByteArray(R"({"worker_id":"w"})") << u"worker_species_id"_s;
        QTest::newRow("capabilities")
            << QByteArray(R"({"worker_id":"w","worker_species_id":"s"})") << u"capabilities"_s;
        QTest::newRow("in order") << QByteArray(R"({"worker_species_id":1,"capabilities":2})")
                                  << u"worker_id"_s;
    }
    void namesTheMissingMember()
    {
        QFETCH(QByteArray, record);
        QFETCH(QString, missing);
        const auto bare =
            parseWorkerRecord(*readJsonObject(record), RecordStrictness::Enrolment, {}, nullptr);
        QVERIFY(!bare.ok());
        QCOMPARE(bare.error().code, u"MISSING_FIELD"_s);
        QCOMPARE(bare.error().field, missing);
        QVERIFY(bare.error().message.contains(QString(u"missing field " + missing)));
        const auto inBundle = parseWorkerRecord(*readJsonObject(record), RecordStrictness::Bundle,
                                                u"$.workers[2]"_s, nullptr);
        QCOMPARE(inBundle.error().field, QString(u"$.workers[2]." + missing));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words"); // separated by |
        const auto row = [](const QByteArray& members, const QString& field, const QString& words) {
            QTest::newRow(members.left(60).constData()) << members << field << words;
        };
        row(R"("risk_tier":"extreme")", u"risk_tier"_s, u"\"extreme\"|low, medium"_s);
        row(R"("risk_tier":3)", u"risk_tier"_s, u"a string"_s);
        row(R"("policy_tier":9)", u"policy_tier"_s, u"0 to 8|9"_s);
        row(R"("policy_tier":-1)", u"policy_tier"_s, u"-1"_s);
        row(R"("policy_tier":1.5)", u"policy_tier"_s, u"1.5"_s);
        row(R"("policy_tier":true)", u"policy_tier"_s, u"a boolean"_s);
        row(R"("policy_tier":"3")", u"policy_tier"_s, u"a string"_s);
        row(R"("required_controls":"ctrl.a")", u"required_controls"_s, u"an array"_s);
        row(R"("currently_implements":[1])", u"currently_implements[0]"_s, u"a string"_s);
        row(R"("allowed_environments":["dev","qa"])", u"allowed_environments[1]"_s, u"\"qa\""_s);
        row(R"("allowed_environments":null)", u"allowed_environments"_s, u"null"_s);
        row(R"("allowed_environments":"dev")", u"allowed_environments"_s, u"an array"_s);
        row(R"("privilege_envelope":[])", u"privilege_envelope"_s, u"an object"_s);
        row(R"("privilege_envelope":{"egress":"all"})", u"privilege_envelope.egress"_s,
            u"an object"_s);
        row(R"("privilege_envelope":{"egress":{"allowlist":"all"}})",
            u"privilege_envelope.egress.allowlist"_s, u"an array"_s);
        row(R"("privilege_envelope":{"egress":{"allowlist":["a",2]}})",
            u"privilege_envelope.egress.allowlist[1]"_s, u"a string"_s);
        row("\"artifact_hash\":\"" + hex() + '"', u"artifact_hash"_s, u"sha256:"_s);
        row(R"("artifact_hash":"sha256:12")", u"artifact_hash"_s, u"64"_s);
        row("\"artifact_hash\":\"sha256:" + hex('A') + '"', u"artifact_hash"_s, u"lower-case"_s);
        row(R"("attestation":"yes")", u"attestation"_s, u"an object"_s);
        row(R"("attestation":{"code_hash":7})", u"attestation.code_hash"_s, u"a string"_s);
        row(R"("attestation":{"source_file":[]})", u"attestation.source_file"_s, u"a string"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, field);
        QFETCH(QString, words);
        for (const auto strictness : {RecordStrictness::Enrolment, RecordStrictness::Bundle}) {
            const auto record = parseWorkerRecord(json(members), strictness, {}, nullptr);
            QVERIFY(!record.ok());
            QCOMPARE(record.error().code, u"INVALID_MEMBER"_s);
            QCOMPARE(record.error().field, field);
            for (const QString& word : words.split(u'|'))
                QVERIFY2(record.error().message.contains(word), qPrintable(record.error().message));
        }
    }

    void refusesIds_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const QString& member, const QJsonValue& value,
                            const QString& field) {
            QTest::newRow(name) << member << value << field;
        };
        row("blank", u"worker_id"_s, u" "_s, u"worker_id"_s);
        row("null", u"worker_id"_s, QJsonValue(), u"worker_id"_s);
        row("hidden", u"worker_id"_s, u"org.acme\u202E.x"_s, u"worker_id"_s);
        row("long", u"worker_id"_s, QString(257, u'w'), u"worker_id"_s);
        row("species", u"worker_species_id"_s, u""_s, u"worker_species_id"_s);
        row("no capabilities", u"capabilities"_s, QJsonArray(), u"capabilities"_s);
        row("one capability", u"capabilities"_s, u"cap.a"_s, u"capabilities"_s);
        row("blank capability", u"capabilities"_s, QJsonArray{u"cap.a"_s, u""_s},
            u"capabilities[1]"_s);
        row("number", u"capabilities"_s, QJsonArray{1}, u"capabilities[0]"_s);
    }
    void refusesIds()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QString, field);
        QJsonObject object = json({});
        object.insert(member, value);
        const auto record = parseWorkerRecord(object, RecordStrictness::Enrolment, {}, nullptr);
        QVERIFY(!record.ok());
        QCOMPARE(record.error().code, u"INVALID_MEMBER"_s);
        QCOMPARE(record.error().field, field);
    }

    void illFormedControlsAndHashes_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("field");
        QTest::newRow("control") << QByteArray(R"("currently_implements":["ctrl.a","audit log"])")
                                 << u"currently_implements[1]"_s;
        QTest::newRow("required") << QByteArray(R"("required_controls":["cap.a","ctrl.a"])")
                                  << u"required_controls[0]"_s;
        QTest::newRow("hash") << QByteArray(R"("attestation":{"code_hash":"md5:1"})")
                              << u"attestation.code_hash"_s;
        QTest::newRow("upper-case hash")
            << QByteArray("\"attestation\":{\"code_hash\":\"" + hex('A') + "\"}")
            << u"attestation.code_hash"_s;
    }
    void illFormedControlsAndHashes()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, field);
        const auto enrolled =
            parseWorkerRecord(json(members), RecordStrictness::Enrolment, {}, nullptr);
        QVERIFY(!enrolled.ok());
        QCOMPARE(enrolled.error().code, u"INVALID_MEMBER"_s);
        QCOMPARE(enrolled.error().field, field);

        QStringList warnings;
        const auto loaded = parseWorkerRecord(json(members), RecordStrictness::Bundle,
                                              u"$.workers[0]"_s, &warnings);
        QVERIFY(loaded.ok());
        QCOMPARE(warnings.size(), 1);
        QVERIFY2(warnings[0].startsWith(QString(u"$.workers[0]." + field)),
                 qPrintable(warnings[0]));
        QVERIFY(loaded->attestedCodeHash.isEmpty());
        for (const QString& control : loaded->currentlyImplements + loaded->requiredControls)
            QCOMPARE(control, u"ctrl.a"_s);
        QCOMPARE(loaded->json, json(members));
    }

    void onlyABundleMaySetTheStatus()
    {
        const QJsonObject object =
            json(R"("status":"banned","enrolled_at":"2026-11-21T03:35:00Z")");
        const auto loaded = parseWorkerRecord(object, RecordStrictness::Bundle, {}, nullptr);
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->status, WorkerStatus::Banned);
        QVERIFY(!loaded->usable());
        QCOMPARE(loaded->enrolledAt, u"2026-11-21T03:35:00Z"_s);
        const auto enrolled = parseWorkerRecord(object, RecordStrictness::Enrolment, {}, nullptr);
        QVERIFY(enrolled.ok());
        QCOMPARE(enrolled->status, WorkerStatus::Active);
        QVERIFY(enrolled->enrolledAt.isEmpty());
        const auto unknown =
            parseWorkerRecord(json(R"("status":"fine")"), RecordStrictness::Bundle, {}, nullptr);
        QVERIFY(!unknown.ok());
        QCOMPARE(unknown.error().field, u"status"_s);
    }

    void emptyListsMeanWhatTheySay()
    {
        const auto record = parseWorkerRecord(json(R"("allowed_environments":[],"attestation":{},)"
                                                   R"("privilege_envelope":null)"),
                                              RecordStrictness::Enrolment, {}, nullptr);
        QVERIFY(record.ok());
        QVERIFY(record->allowedEnvironments.has_value());
        QVERIFY(record->allowedEnvironments->empty());
        QVERIFY(record->hasAttestation);
        QVERIFY(record->attestedCodeHash.isEmpty());
    }

    void namesLookLikeWhatTheyAre_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QString>("field");
        QTest::newRow("control character") << QByteArray(R"("name":"a\u0007b")") << u"name"_s;
        QTest::newRow("text that turns round") << QByteArray(R"("owner":"a\u202eb")") << u"owner"_s;
        QTest::newRow("invisible") << QByteArray(R"("contact":"a\u200bb")") << u"contact"_s;
        QTest::newRow("no text") << QByteArray(R"("owner":["a"])") << u"owner"_s;
        QTest::newRow("blank") << QByteArray(R"("name":"  ")") << u"name"_s;
    }
    void namesLookLikeWhatTheyAre()
    {
        QFETCH(QByteArray, member);
        QFETCH(QString, field);
        const QJsonObject record = json(member);
        const auto refused = parseWorkerRecord(record, RecordStrictness::Enrolment, {}, nullptr);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, u"INVALID_MEMBER"_s);
        QCOMPARE(refused.error().field, field);
        // What is stored already is read: it must not keep a Hall from starting.
        QVERIFY(parseWorkerRecord(record, RecordStrictness::Bundle, {}, nullptr).ok());
    }
};

HALL_TEST(WorkerRecordTest);
#include "worker_record_test.moc"
