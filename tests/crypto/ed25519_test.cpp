// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ed25519.h"
#include "tests/support/program_output.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using hall::test::outputOf;

class Ed25519Test : public QObject {
    Q_OBJECT

    static QByteArray hex(const char* digits) { return QByteArray::fromHex(digits); }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    /// RFC 8032, section 7.1.
    void ed25519GoldenValues_data()
    {
        QTest::addColumn<QByteArray>("privateKey");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("TEST 1")
            << hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
            << hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
            << QByteArray()
            << hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33b"
                   "acc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("TEST 2")
            << hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
            << hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") << hex("72")
            << hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e1599"
                   "6e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    }
    void ed25519GoldenValues()
    {
        QFETCH(QByteArray, privateKey);
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, signature);
        const auto ours = signEd25519(privateKey, text);
        QVERIFY(ours.ok());
        QCOMPARE(ours->toHex(), signature.toHex());
        const auto half = ed25519PublicKey(privateKey);
        QVERIFY(half.ok());
        QCOMPARE(half->toHex(), publicKey.toHex());
        QVERIFY(verifyEd25519(publicKey, text, signature));
        QVERIFY(!verifyEd25519(publicKey, text + 'x', signature));
        QVERIFY(!verifyEd25519(privateKey, text, signature));
        QVERIFY(!verifyEd25519(publicKey.chopped(1), text, signature));
        QVERIFY(!verifyEd25519({}, text, signature));
        QVERIFY(!verifyEd25519(publicKey, text, signature + '\0'));
        QVERIFY(!verifyEd25519(publicKey, text, {}));
        for (qsizetype i = 0; i < signature.size(); ++i) {
            QByteArray altered = signature;
            altered[i] = char(altered[i] ^ 1);
            QVERIFY2(!verifyEd25519(publicKey, text, altered), qPrintable(QString::number(i)));
        }
        QVERIFY(!ed25519PublicKey(privateKey.chopped(1)).ok());
        const auto cut = signEd25519(privateKey.chopped(1), text);
        QVERIFY(!cut.ok());
        QCOMPARE(cut.error().code, u"SIGNING_KEY_INVALID"_s);
    }

    void agreesWithTheOpensslProgram()
    {
        const QTemporaryDir folder;
        const QString openssl = u"/usr/bin/openssl"_s;
        const QString pem = folder.filePath(u"key.pem"_s);
        const QByteArray text = R"({"schema_version":"awp.v1"})";
        QFile file(folder.filePath(u"text"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        const auto run = [&](const QStringList& arguments) { return outputOf(openssl, arguments); };
        QVERIFY(!run({u"genpkey"_s, u"-algorithm"_s, u"ed25519"_s, u"-out"_s, pem})
                     .startsWith("failed"));
        run({u"pkey"_s, u"-in"_s, pem, u"-outform"_s, u"DER"_s, u"-out"_s,
             folder.filePath(u"private"_s)});
        run({u"pkey"_s, u"-in"_s, pem, u"-pubout"_s, u"-outform"_s, u"DER"_s, u"-out"_s,
             folder.filePath(u"public"_s)});
        run({u"pkeyutl"_s, u"-sign"_s, u"-rawin"_s, u"-inkey"_s, pem, u"-in"_s,
             folder.filePath(u"text"_s), u"-out"_s, folder.filePath(u"signature"_s)});
        // In both DER forms the key is what stands at the end.
        const QByteArray publicKey = contentOf(folder.filePath(u"public"_s)).right(ed25519KeyBytes);
        const QByteArray privateKey =
            contentOf(folder.filePath(u"private"_s)).right(ed25519KeyBytes);
        const QByteArray theirs = contentOf(folder.filePath(u"signature"_s));
        QCOMPARE(theirs.size(), ed25519SignatureBytes);
        QVERIFY(verifyEd25519(publicKey, text, theirs));
        const auto ours = signEd25519(privateKey, text);
        QVERIFY(ours.ok());
        QCOMPARE(ours->toHex(), theirs.toHex());
    }
};

HALL_TEST(Ed25519Test);
#include "ed25519_test.moc"
