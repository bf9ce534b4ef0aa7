// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attestation/signed_package.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

/// Manifests of the right worker and package whose signature is not the right one.
class SignedManifestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesSignatures_data()
    {
        QTest::addColumn<int>("signatures");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QList<QByteArray>>("publicKeys");
        QTest::addColumn<QByteArray>("code");
        const QByteArray missing = "ATTEST_SIGNATURE_MISSING";
        const QByteArray invalid = "ATTEST_SIG_INVALID";
        const QList<QByteArray> none;
        const QList<QByteArray> current{publicKey};
        const QList<QByteArray> other{otherPublicKey};
        QTest::newRow("not signed") << int(None) << hmacKey << current << missing;
        QTest::newRow("no key") << int(Hmac) << QByteArray() << none << missing;
        QTest::newRow("only the other key") << int(Hmac) << QByteArray() << current << missing;
        QTest::newRow("only the other key, Ed25519") << int(Ed25519) << hmacKey << none << missing;
        QTest::newRow("wrong HMAC key") << int(Hmac) << QByteArray("guess") << none << invalid;
        QTest::newRow("wrong public key") << int(Ed25519) << QByteArray() << other << invalid;
        QTest::newRow("malformed public key")
            << int(Ed25519) << QByteArray() << QList<QByteArray>{"short"} << invalid;
        QTest::newRow("one of two wrong") << (Hmac | Ed25519) << hmacKey << other << invalid;
        QTest::newRow("the other of two wrong")
            << (Hmac | Ed25519) << QByteArray("guess") << current << invalid;
    }
    void refusesSignatures()
    {
        QFETCH(int, signatures);
        QFETCH(QByteArray, key);
        QFETCH(QList<QByteArray>, publicKeys);
        QFETCH(QByteArray, code);
        const PackageFolder folder;
        QVERIFY(writePackage(folder));
        QVERIFY(sign(folder, signatures));
        compareRefusal(attestPackage(folder.path(), reader, {key, publicKeys}), code.constData());
    }

    void refusesAlteredManifests_data()
    {
        using Change = std::function<void(Manifest&)>;
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, Change change) {
            QTest::newRow(name) << std::move(change);
        };
        row("version", [](Manifest& m) { m.workerVersion = u"1.0.1"_s; });
        row("time", [](Manifest& m) { m.builtAtUtc = u"2026-03-01T09:30:01Z"_s; });
        row("source", [](Manifest& m) { m.buildSource = u"ci"_s; });
        row("hash written otherwise", [](Manifest& m) { m.packageHash.prepend(u"sha256:"_s); });
        row("HMAC", [](Manifest& m) { m.signatureHmacSha256 = QString(64, u'0'); });
        row("HMAC cut", [](Manifest& m) { m.signatureHmacSha256.chop(2); });
        row("HMAC in capitals",
            [](Manifest& m) { m.signatureHmacSha256 = m.signatureHmacSha256.toUpper() + u' '; });
        row("HMAC with spaces", [](Manifest& m) { m.signatureHmacSha256.insert(2, u' '); });
        row("HMAC is no hex", [](Manifest& m) { m.signatureHmacSha256 = u"é"_s; });
        row("Ed25519", [](Manifest& m) { m.signatureEd25519 = QString(128, u'0'); });
        row("Ed25519 cut", [](Manifest& m) { m.signatureEd25519.chop(2); });
    }
    void refusesAlteredManifests()
    {
        using Change = std::function<void(Manifest&)>;
        QFETCH(Change, change);
        const PackageFolder folder;
        QVERIFY(writePackage(folder));
        QVERIFY(sign(folder, Hmac | Ed25519, {}, change));
        compareRefusal(attestPackage(folder.path(), reader, {hmacKey, {publicKey}}),
                       "ATTEST_SIG_INVALID");
    }

    void checksAPackageHashedBefore()
    {
        const PackageFolder folder;
        QVERIFY(writePackage(folder));
        const auto hashes = hashPackage(folder.path());
        QVERIFY(hashes.ok());
        auto manifest = buildManifest(
            {reader.workerId, reader.workerSpeciesId, u"1.0.0"_s, hashes->accepted.last()}, 0);
        QVERIFY(manifest.ok());
        QVERIFY(signManifestHmac(*manifest, hmacKey).ok());
        const auto verdict = verifyManifest(*manifest, reader, *hashes, {hmacKey, {}});
        QVERIFY2(verdict.attested(), qPrintable(verdict.message));
        QCOMPARE(verdict.packageHash, hashes->hash);
        compareRefusal(verifyManifest(*manifest, reader, {}, {hmacKey, {}}),
                       "ATTEST_HASH_MISMATCH");
        compareRefusal(verifyManifest(*manifest, {}, *hashes, {hmacKey, {}}),
                       "ATTEST_MANIFEST_ID_MISMATCH");
    }
};

HALL_TEST(SignedManifestTest);
#include "signed_manifest_test.moc"
