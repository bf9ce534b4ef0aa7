// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/manifest.h"
#include "core/base/uuid.h"
#include "tests/attestation/package_folder.h"
#include "tests/support/program_output.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;

namespace {

const QString zeroHash(64, u'0');

ManifestSubject subject()
{
    return {u"org.acme.reader.i-1"_s, u"wrk.doc.reader"_s, u"1.0.0"_s, zeroHash};
}

qint64 builtAt()
{
    return parseIsoTime(u"2026-03-01T09:30:00.999Z").value_or(0);
}

/// As a file of the published format has it, with the HMAC for the key `test-secret`.
QJsonObject published()
{
    return {{u"schema_version"_s, u"awp.v1"_s},
            {u"worker_id"_s, u"org.acme.reader.i-1"_s},
            {u"worker_species_id"_s, u"wrk.doc.reader"_s},
            {u"worker_version"_s, u"1.0.0"_s},
            {u"package_hash"_s, zeroHash},
            {u"built_at_utc"_s, u"2026-03-01T09:30:00Z"_s},
            {u"attested_at_utc"_s, u"2026-03-01T09:30:00Z"_s},
            {u"build_source"_s, u"local"_s},
            {u"trust_statement"_s, QString(u"Package attested by namespace org.acme at "
                                           u"2026-03-01T09:30:00Z; package hash sha256:" +
                                           zeroHash + u'.')},
            {u"signature_hmac_sha256"_s,
             u"84334f7f22793aae9f8b1395a7d3442171b2d8f855be20d34a3355e4dddda8de"_s}};
}

QByteArray textOf(const QJsonObject& json)
{
    return QJsonDocument(json).toJson();
}

} // namespace

class ManifestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buildsWhatIsPublished()
    {
        auto manifest = buildManifest(subject(), builtAt());
        QVERIFY2(manifest.ok(), hall::test::whyNot(manifest).constData());
        const QByteArray signedText =
            R"({"build_source":"local","built_at_utc":"2026-03-01T09:30:00Z","package_hash":"0",)"
            R"("schema_version":"awp.v1","worker_id":"org.acme.reader.i-1",)"
            R"("worker_species_id":"wrk.doc.reader","worker_version":"1.0.0"})";
        QCOMPARE(manifestSigningText(*manifest).replace(zeroHash.toLatin1(), "0"), signedText);
        QVERIFY(signManifestHmac(*manifest, "test-secret").ok());
        QCOMPARE(QJsonDocument::fromJson(manifestFileText(*manifest)).object(), published());
    }

    void theFileIsAsPythonWritesIt()
    {
        auto manifest = buildManifest(subject(), builtAt());
        QVERIFY(manifest.ok());
        QVERIFY(signManifestHmac(*manifest, "k").ok());
        QVERIFY(signManifestEd25519(*manifest, QByteArray(32, 's')).ok());
        const QByteArray ours = manifestFileText(*manifest);
        const QByteArray theirs = hall::test::outputOf(
            u"/usr/bin/python3"_s,
            {u"-c"_s, u"import json, sys\n"
                      u"print(json.dumps(json.load(sys.stdin), indent=2, sort_keys=True))"_s},
            ours);
        QCOMPARE(ours, theirs + '\n');
    }

    void theHmacIsAsPythonComputesIt()
    {
        auto manifest = buildManifest({u"x.alice.handler-v1"_s, u"wrk.alice.handler"_s,
                                       u"2.0 \"rc\" <&> \\ ~"_s, zeroHash, BuildSource::Agent},
                                      builtAt());
        QVERIFY2(manifest.ok(), hall::test::whyNot(manifest).constData());
        const QByteArray key = "schl\xC3\xBCssel";
        QVERIFY(signManifestHmac(*manifest, key).ok());
        const QByteArray theirs = hall::test::outputOf(
            u"/usr/bin/python3"_s,
            {u"-c"_s,
             u"import hashlib, hmac, json, sys\n"
             u"m = json.load(sys.stdin)\n"
             u"names = ['schema_version', 'worker_id', 'worker_species_id', 'worker_version',\n"
             u"         'package_hash', 'built_at_utc', 'build_source']\n"
             u"text = json.dumps({n: m[n] for n in names}, sort_keys=True,\n"
             u"                  separators=(',', ':'))\n"
             u"key = 'schl\\u00fcssel'.encode()\n"
             u"print(hmac.new(key, text.encode(), hashlib.sha256).hexdigest())"_s},
            manifestFileText(*manifest));
        QCOMPARE(manifest->signatureHmacSha256, QString::fromLatin1(theirs));
    }

    void readsItsOwnFile()
    {
        auto manifest = buildManifest(subject(), builtAt());
        QVERIFY(manifest.ok());
        QVERIFY(signManifestEd25519(*manifest, QByteArray(32, 's')).ok());
        const auto read = parseManifest(manifestFileText(*manifest));
        QVERIFY2(read.ok(), hall::test::whyNot(read).constData());
        QCOMPARE(manifestFileText(*read), manifestFileText(*manifest));
        QCOMPARE(read->signatureEd25519.size(), 128);
        QVERIFY(read->signatureHmacSha256.isEmpty());
    }

    void readsLeniently_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("unknown member") << u"notes"_s << QJsonValue(QJsonObject{{u"é"_s, 1}});
        QTest::newRow("prefixed hash")
            << u"package_hash"_s << QJsonValue(QString(u"sha256:" + zeroHash));
        QTest::newRow("milliseconds")
            << u"built_at_utc"_s << QJsonValue(u"2026-03-01T09:30:00.123Z"_s);
        QTest::newRow("any statement") << u"trust_statement"_s << QJsonValue(u"trust me, é"_s);
        QTest::newRow("no signature") << u"signature_hmac_sha256"_s << QJsonValue(u""_s);
    }
    void readsLeniently()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject json = published();
        json.insert(member, value);
        const auto manifest = parseManifest(textOf(json));
        QVERIFY2(manifest.ok(), hall::test::whyNot(manifest).constData());
    }

    void refusesMembers_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value"); ///< undefined: left out
        QTest::addColumn<QString>("code");
        const QJsonValue absent(QJsonValue::Undefined);
        for (const auto& name : {u"worker_id"_s, u"worker_species_id"_s, u"worker_version"_s,
                                 u"package_hash"_s, u"built_at_utc"_s, u"build_source"_s}) {
            QTest::addRow("no %s", qPrintable(name)) << name << absent << u"MISSING_FIELD"_s;
            QTest::addRow("null %s", qPrintable(name))
                << name << QJsonValue() << u"INVALID_MEMBER"_s;
            QTest::addRow("blank %s", qPrintable(name))
                << name << QJsonValue(u"  "_s) << u"INVALID_MEMBER"_s;
        }
        const auto row = [](const char* title, const QString& member, const QJsonValue& value,
                            const QString& code = u"INVALID_MEMBER"_s) {
            QTest::newRow(title) << member << value << code;
        };
        const QString version = u"schema_version"_s;
        row("no version", version, absent, u"MISSING_FIELD"_s);
        row("next version", version, u"awp.v2"_s, u"UNSUPPORTED_MANIFEST_VERSION"_s);
        row("version in capitals", version, u"AWP.V1"_s, u"UNSUPPORTED_MANIFEST_VERSION"_s);
        row("numeric version", version, 1, u"UNSUPPORTED_MANIFEST_VERSION"_s);
        row("number", u"worker_id"_s, 7);
        row("array", u"worker_id"_s, QJsonArray{u"org.acme.reader.i-1"_s});
        row("letters", u"worker_id"_s, u"org.acme.réader"_s);
        row("bidirectional", u"worker_version"_s, u"1.0\u202E"_s);
        row("control", u"worker_version"_s, u"1.0\n"_s);
        row("DEL", u"worker_version"_s, u"1.0\u007F"_s);
        row("long", u"worker_version"_s, QString(257, u'1'));
        row("hash too short", u"package_hash"_s, zeroHash.chopped(1));
        row("hash too long", u"package_hash"_s, QString(zeroHash + u'0'));
        row("hash in capitals", u"package_hash"_s, QString(64, u'A'));
        row("other hash", u"package_hash"_s, QString(u"sha512:" + zeroHash));
        row("prefix in capitals", u"package_hash"_s, QString(u"SHA256:" + zeroHash));
        row("date only", u"built_at_utc"_s, u"2026-03-01"_s);
        row("local time", u"built_at_utc"_s, u"2026-03-01T09:30:00+01:00"_s);
        row("no such day", u"built_at_utc"_s, u"2026-02-30T09:30:00Z"_s);
        row("unknown source", u"build_source"_s, u"laptop"_s);
        row("source in capitals", u"build_source"_s, u"CI"_s);
        row("numeric signature", u"signature_hmac_sha256"_s, 0);
        row("null signature", u"signature_ed25519"_s, QJsonValue());
        row("numeric statement", u"trust_statement"_s, 0);
    }
    void refusesMembers()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        QJsonObject json = published();
        if (value.isUndefined())
            json.remove(member);
        else
            json.insert(member, value);
        const auto manifest = parseManifest(textOf(json));
        QVERIFY(!manifest.ok());
        QVERIFY2(manifest.error().code == code, qPrintable(manifest.error().message));
        QCOMPARE(manifest.error().field, member);
        QVERIFY2(manifest.error().message.contains(member), qPrintable(manifest.error().message));
    }

    void refusesTexts_data()
    {
        const QByteArray good = textOf(published());
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"EMPTY_BODY"_s;
        QTest::newRow("no JSON") << QByteArray("worker_id: x") << u"MALFORMED_JSON"_s;
        QTest::newRow("cut") << good.chopped(3) << u"MALFORMED_JSON"_s;
        QTest::newRow("more behind") << QByteArray(good + "{}") << u"MALFORMED_JSON"_s;
        QTest::newRow("array") << QByteArray('[' + good + ']') << u"NOT_AN_OBJECT"_s;
        QTest::newRow("bad UTF-8")
            << QByteArray(good).replace("trust_", "tr\xFFst_") << u"INVALID_UTF8"_s;
        QTest::newRow("duplicate key")
            << QByteArray(good).replace("{\n", "{\"worker_id\": \"org.acme.other\",\n")
            << u"DUPLICATE_KEY"_s;
        QTest::newRow("duplicate key, escaped")
            << QByteArray(good).replace("{\n", "{\"worker\\u005fid\": \"org.acme.other\",\n")
            << u"DUPLICATE_KEY"_s;
        QTest::newRow("too deep") << QByteArray("{\"a\":" + QByteArray(100, '[') +
                                                QByteArray(100, ']') + '}')
                                  << u"JSON_TOO_DEEP"_s;
        QTest::newRow("too large")
            << QByteArray(good + QByteArray(maxManifestBytes, ' ')) << u"JSON_TOO_LARGE"_s;
    }
    void refusesTexts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const auto manifest = parseManifest(text);
        QVERIFY(!manifest.ok());
        QVERIFY2(manifest.error().code == code, qPrintable(manifest.error().message));
    }

    void buildsNothingThatCannotBeVerified()
    {
        ManifestSubject opaque = subject();
        opaque.workerId = u"wrk_abc123"_s;
        const auto noNamespace = buildManifest(opaque, builtAt());
        QVERIFY(!noNamespace.ok());
        QCOMPARE(noNamespace.error().code, u"ATTEST_NAMESPACE_INVALID"_s);

        ManifestSubject shortHash = subject();
        shortHash.packageHash = u"abc"_s;
        const auto noHash = buildManifest(shortHash, builtAt());
        QVERIFY(!noHash.ok());
        QCOMPARE(noHash.error().field, u"package_hash"_s);

        auto manifest = buildManifest(subject(), builtAt());
        QVERIFY(manifest.ok());
        QVERIFY(!signManifestHmac(*manifest, {}).ok());
        QVERIFY(!signManifestEd25519(*manifest, "short").ok());
        QVERIFY(manifest->signatureHmacSha256.isEmpty());
        QVERIFY(manifest->signatureEd25519.isEmpty());
    }
};

HALL_TEST(ManifestTest);
#include "manifest_test.moc"
