// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/package_attestation.h"
#include "tests/attestation/signed_package.h"
#include "tests/support/program_output.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

/// What a publisher does, as a Python program of his own would.
const QString pythonSigner = uR"(
import hashlib, hmac, json, os, sys
root, key = sys.argv[1], sys.argv[2].encode()
paths = sorted(os.path.relpath(os.path.join(d, n), root)
               for d, _, names in os.walk(root) for n in names)
records = ''
for path in paths:
    content = open(os.path.join(root, path), 'rb').read()
    records += f'{path}\n{len(content)}\n{hashlib.sha256(content).hexdigest()}\n'
signed = {'schema_version': 'awp.v1', 'worker_id': 'org.acme.reader.i-1',
          'worker_species_id': 'wrk.doc.reader', 'worker_version': '1.0.0',
          'package_hash': hashlib.sha256(records.encode()).hexdigest(),
          'built_at_utc': '2026-03-01T09:30:00Z', 'build_source': 'ci'}
text = json.dumps(signed, sort_keys=True, separators=(',', ':'))
signature = hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
with open(os.path.join(root, 'manifest.json'), 'w') as file:
    json.dump({**signed, 'signature_hmac_sha256': signature}, file)
)"_s;

} // namespace

class PackageAttestationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void attests_data()
    {
        QTest::addColumn<int>("signatures");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QList<QByteArray>>("publicKeys");
        QTest::addColumn<bool>("byHmac");
        QTest::addColumn<bool>("byEd25519");
        const QList<QByteArray> none;
        const QList<QByteArray> current{publicKey};
        const QList<QByteArray> rotated{otherPublicKey, publicKey};
        QTest::newRow("HMAC") << int(Hmac) << hmacKey << none << true << false;
        QTest::newRow("Ed25519") << int(Ed25519) << QByteArray() << current << false << true;
        QTest::newRow("both") << (Hmac | Ed25519) << hmacKey << current << true << true;
        QTest::newRow("key replaced") << int(Ed25519) << QByteArray() << rotated << false << true;
        QTest::newRow("HMAC, namespace has a key")
            << int(Hmac) << hmacKey << current << true << false;
        QTest::newRow("both, one key known")
            << (Hmac | Ed25519) << QByteArray() << current << false << true;
    }
    void attests()
    {
        QFETCH(int, signatures);
        QFETCH(QByteArray, key);
        QFETCH(QList<QByteArray>, publicKeys);
        const PackageFolder folder;
        QVERIFY(writePackage(folder));
        QVERIFY(sign(folder, signatures));
        const auto verdict = attestPackage(folder.path(), reader, {key, publicKeys});
        QVERIFY2(verdict.attested(), qPrintable(verdict.message));
        QTEST(verdict.hmacVerified, "byHmac");
        QTEST(verdict.ed25519Verified, "byEd25519");
        QCOMPARE(verdict.signer, u"org.acme"_s);
        const auto hashes = hashPackage(folder.path());
        QVERIFY(hashes.ok());
        QCOMPARE(verdict.packageHash, hashes->hash);
    }

    /// Signed elsewhere, and in another order of files than the Hall's.
    void attestsWhatPythonSigned()
    {
        const PackageFolder folder;
        QVERIFY(writePackage(folder));
        QCOMPARE(outputOf(u"/usr/bin/python3"_s,
                          {u"-c"_s, pythonSigner, folder.path(), QString::fromLatin1(hmacKey)}),
                 QByteArray());
        const auto verdict = attestPackage(folder.path(), reader, {hmacKey, {}});
        QVERIFY2(verdict.attested(), qPrintable(verdict.message));
        const auto hashes = hashPackage(folder.path());
        QVERIFY(hashes.ok());
        QCOMPARE(verdict.packageHash, hashes->hash);
        QCOMPARE(hashes->accepted.size(), 2);
    }

    void whatIsNotSignedMayDiffer()
    {
        const PackageFolder folder;
        QVERIFY(writePackage(folder));
        QVERIFY(sign(folder, Hmac, {}, [](Manifest& manifest) {
            manifest.trustStatement = u"Package attested by namespace org.other."_s;
            manifest.attestedAtUtc = u"never"_s;
        }));
        const auto verdict = attestPackage(folder.path(), reader, {hmacKey, {}});
        QVERIFY(verdict.attested());
        QVERIFY(!verdict.message.contains(u"org.other"));
    }

    void refusesAnotherWorkersManifest()
    {
        const PackageFolder folder;
        QVERIFY(writePackage(folder));
        ManifestSubject subject;
        subject.workerId = u"org.acme.writer.i-1"_s;
        QVERIFY(sign(folder, Hmac, subject));
        const auto worker = attestPackage(folder.path(), reader, {hmacKey, {}});
        compareRefusal(worker, "ATTEST_MANIFEST_ID_MISMATCH");
        QCOMPARE(worker.field, u"worker_id"_s);
        QVERIFY(worker.message.contains(u"org.acme.writer.i-1"));
        QVERIFY(worker.message.contains(reader.workerId));

        ManifestSubject species;
        species.workerSpeciesId = u"wrk.doc.writer"_s;
        QVERIFY(sign(folder, Hmac, species));
        const auto other = attestPackage(folder.path(), reader, {hmacKey, {}});
        compareRefusal(other, "ATTEST_MANIFEST_ID_MISMATCH");
        QCOMPARE(other.field, u"worker_species_id"_s);
    }

    void refusesAWorkerWithoutNamespace_data()
    {
        QTest::addColumn<QString>("workerId");
        QTest::newRow("opaque") << u"wrk_abc123"_s;
        QTest::newRow("reserved") << u"cap.acme.reader"_s;
        QTest::newRow("no slug") << u"x."_s;
        QTest::newRow("capitals") << u"org.ACME.reader"_s;
    }
    void refusesAWorkerWithoutNamespace()
    {
        QFETCH(QString, workerId);
        const PackageFolder folder;
        QVERIFY(writePackage(folder));
        // Its species names a namespace that could; only the worker's id counts.
        const ExpectedWorker worker{workerId, u"org.acme.species"_s};
        ManifestSubject subject;
        subject.workerSpeciesId = worker.workerSpeciesId;
        QVERIFY(sign(folder, None, subject, [&](Manifest& manifest) {
            manifest.workerId = workerId;
            QVERIFY(signManifestHmac(manifest, hmacKey).ok());
        }));
        compareRefusal(attestPackage(folder.path(), worker, {hmacKey, {}}),
                       "ATTEST_NAMESPACE_INVALID");
    }

    void refusesAChangedPackage()
    {
        const PackageFolder folder;
        QVERIFY(writePackage(folder));
        QVERIFY(sign(folder, Hmac));
        const ManifestKeys keys{hmacKey, {}};
        QVERIFY(folder.write(u"code/worker.py"_s, "print(2)\n"));
        const auto edited = attestPackage(folder.path(), reader, keys);
        compareRefusal(edited, "ATTEST_HASH_MISMATCH");
        const auto hashes = hashPackage(folder.path());
        QVERIFY(hashes.ok());
        QVERIFY(!edited.message.contains(hashes->hash));

        QVERIFY(writePackage(folder));
        QVERIFY(attestPackage(folder.path(), reader, keys).attested());
        QVERIFY(folder.write(u"extra.py"_s, {}));
        compareRefusal(attestPackage(folder.path(), reader, keys), "ATTEST_HASH_MISMATCH");
    }

    void refusesAPackageThatCannotBeHashed()
    {
        const PackageFolder folder;
        QVERIFY(writePackage(folder));
        QVERIFY(sign(folder, Hmac));
        QVERIFY(folder.fifo(u"code/pipe"_s));
        const auto verdict = attestPackage(folder.path(), reader, {hmacKey, {}});
        compareRefusal(verdict, "ATTEST_HASH_MISMATCH");
        QCOMPARE(verdict.field, folder.path(u"code/pipe"_s));
        QVERIFY(verdict.message.contains(u"FIFO"));
    }

    void refusesWithoutAUsableManifest_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("said");
        QTest::newRow("missing") << u"missing"_s << u"does not exist"_s;
        QTest::newRow("no JSON") << u"not json"_s << u"line 1"_s;
        QTest::newRow("version") << u"{\"schema_version\":\"awp.v2\"}"_s << u"awp.v1"_s;
        QTest::newRow("FIFO") << u"fifo"_s << u"FIFO"_s;
        QTest::newRow("folder") << u"folder"_s << u"a folder"_s;
        QTest::newRow("link") << u"link"_s << u"symbolic link"_s;
        QTest::newRow("10 GB") << u"huge"_s << u"262144"_s;
    }
    void refusesWithoutAUsableManifest()
    {
        QFETCH(QString, kind);
        QFETCH(QString, said);
        const QString name = u"manifest.json"_s;
        const PackageFolder folder;
        QVERIFY(writePackage(folder));
        if (kind == u"fifo"_s)
            QVERIFY(folder.fifo(name));
        else if (kind == u"folder"_s)
            QVERIFY(folder.write(name + u"/x"_s, {}));
        else if (kind == u"link"_s)
            QVERIFY(folder.link(name, u"requirements.lock"_s));
        else if (kind == u"huge"_s)
            QVERIFY(folder.sparse(name, qint64(10) << 30));
        else if (kind != u"missing"_s)
            QVERIFY(folder.write(name, kind.toUtf8()));
        const auto verdict = attestPackage(folder.path(), reader, {hmacKey, {}});
        compareRefusal(verdict, "ATTEST_MANIFEST_MISSING");
        QVERIFY2(verdict.message.contains(said), qPrintable(verdict.message));
    }

    void startsAsARefusal() { QVERIFY(!AttestVerdict().attested()); }

    void namesAreThePublishedOnes()
    {
        QCOMPARE(attestCodeName(AttestCode::ManifestMissing), "ATTEST_MANIFEST_MISSING");
        QCOMPARE(attestCodeName(AttestCode::ManifestIdMismatch), "ATTEST_MANIFEST_ID_MISMATCH");
        QCOMPARE(attestCodeName(AttestCode::NamespaceInvalid), "ATTEST_NAMESPACE_INVALID");
        QCOMPARE(attestCodeName(AttestCode::HashMismatch), "ATTEST_HASH_MISMATCH");
        QCOMPARE(attestCodeName(AttestCode::SignatureMissing), "ATTEST_SIGNATURE_MISSING");
        QCOMPARE(attestCodeName(AttestCode::SigInvalid), "ATTEST_SIG_INVALID");
    }
};

HALL_TEST(PackageAttestationTest);
#include "package_attestation_test.moc"
