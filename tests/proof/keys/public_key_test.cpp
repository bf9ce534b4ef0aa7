// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/keys/key_file.h"
#include "core/proof/note/signed_note.h"
#include "tests/proof/keys/key_folder.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using hall::test::KeyFolder;

/// Keys as other programs write them, and what is no key of the right kind.
class PublicKeyTest : public QObject {
    Q_OBJECT

    KeyFolder m_folder;
    QMap<QString, QByteArray> m_made;

    /// Keeps what openssl wrote, under the name that the tables use.
    void keep(const QString& name, const QStringList& arguments)
    {
        const QString path = m_folder.path(u"made"_s);
        const QByteArray said = m_folder.openssl(arguments + QStringList{u"-out"_s, path});
        QVERIFY2(!said.startsWith("failed"), said.constData());
        m_made[name] = m_folder.content(u"made"_s);
        QVERIFY(m_folder.write(name, m_made[name]));
    }
    void keepPublic(const QString& name, const QString& from)
    {
        keep(name, {u"pkey"_s, u"-in"_s, m_folder.path(from), u"-pubout"_s});
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto algorithm = [this](const QString& name, const QStringList& more) {
            keep(name, QStringList{u"genpkey"_s, u"-algorithm"_s} + more);
            keepPublic(name + u" public"_s, name);
        };
        algorithm(u"ed25519"_s, {u"ed25519"_s});
        algorithm(u"rsa"_s, {u"rsa"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:2048"_s});
        algorithm(u"ec"_s, {u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s});
        algorithm(u"ed448"_s, {u"ed448"_s});
        algorithm(u"x25519"_s, {u"x25519"_s});
        keep(u"old rsa"_s, {u"rsa"_s, u"-in"_s, m_folder.path(u"rsa"_s), u"-traditional"_s});
        keep(u"old rsa public"_s,
             {u"rsa"_s, u"-in"_s, m_folder.path(u"rsa"_s), u"-RSAPublicKey_out"_s});
        keep(u"old ec"_s, {u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s});
        keep(u"encrypted"_s, {u"pkcs8"_s, u"-topk8"_s, u"-in"_s, m_folder.path(u"ed25519"_s),
                              u"-passout"_s, u"pass:secret"_s});
        keep(u"old encrypted"_s, {u"rsa"_s, u"-in"_s, m_folder.path(u"rsa"_s), u"-traditional"_s,
                                  u"-aes128"_s, u"-passout"_s, u"pass:secret"_s});
        keep(u"certificate"_s, {u"req"_s, u"-x509"_s, u"-key"_s, m_folder.path(u"ed25519"_s),
                                u"-subj"_s, u"/CN=hall"_s});
        const QByteArray& key = m_made[u"ed25519"_s];
        const QByteArray& half = m_made[u"ed25519 public"_s];
        m_made[u"nothing"_s] = {};
        m_made[u"blanks"_s] = " \n\n";
        m_made[u"garbage"_s] = "hello\nworld\n";
        m_made[u"binary"_s] = QByteArray(64, '\xFE');
        m_made[u"cut"_s] = key.first(40);
        m_made[u"cut public"_s] = half.first(40);
        m_made[u"letters lost"_s] = QByteArray(key).remove(40, 8);
        m_made[u"letters lost public"_s] = QByteArray(half).remove(40, 8);
        const auto withMore = [](const QByteArray& pem) {
            const QByteArrayList lines = pem.trimmed().split('\n');
            const QByteArray der = QByteArray::fromBase64(lines[1]) + "more";
            return QByteArrayList{lines[0], der.toBase64(), lines[2], {}}.join('\n');
        };
        m_made[u"more than a key"_s] = withMore(key);
        m_made[u"more than a public key"_s] = withMore(half);
        m_made[u"ssh"_s] = "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n"
                           "-----END OPENSSH PRIVATE KEY-----\n";
        m_made[u"request"_s] = "-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n"
                               "-----END CERTIFICATE REQUEST-----\n";
    }

    void theIdIsTheHashsBeginning()
    {
        const QByteArray key(32, 'k');
        const QString id = signingKeyId(key);
        QCOMPARE(id.size(), 16);
        QCOMPARE(id.toLatin1(),
                 QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().first(16));
    }

    void readsBothForms()
    {
        const QByteArray& pem = m_made[u"ed25519 public"_s];
        const auto fromPem = readPublicKey(pem);
        QVERIFY2(fromPem.ok(), fromPem.ok() ? "" : qPrintable(fromPem.error().message));
        QCOMPARE(publicKeyPem(*fromPem), pem);
        const auto explained = readPublicKey("The key of our Hall:\n\n" + pem + "\n");
        QVERIFY(explained.ok());
        QCOMPARE(*explained, *fromPem);
        const auto fromLine = readPublicKey(VerifierKey{u"a.name"_s, *fromPem}.text());
        QVERIFY2(fromLine.ok(), fromLine.ok() ? "" : qPrintable(fromLine.error().message));
        QCOMPARE(*fromLine, *fromPem);
        // It is the half of the private key that openssl made.
        const auto key = readKeyFile(m_folder.path(u"ed25519"_s));
        QVERIFY(key.ok());
        QCOMPARE(key->publicKey, *fromPem);
    }

    void otherPublicKeysAreNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        const auto add = [](const char* name, const QString& says) {
            QTest::newRow(name) << QString::fromLatin1(name) << says;
        };
        add("rsa public", u"This is an RSA key"_s);
        add("old rsa public", u"This is an RSA key"_s);
        add("ec public", u"This is an EC key"_s);
        add("ed448 public", u"This is an Ed448 key"_s);
        add("x25519 public", u"This is an X25519 key"_s);
        add("ed25519", u"This is a private key, which nobody else should have"_s);
        add("old rsa", u"This is an RSA key"_s);
        add("encrypted", u"This is an encrypted key"_s);
        add("certificate", u"This is a certificate"_s);
        add("nothing", u"This is an empty text"_s);
        add("blanks", u"This is an empty text"_s);
        add("garbage", u"This is no PEM text"_s);
        add("binary", u"This is no PEM text"_s);
        add("cut public", u"This is a damaged PEM text"_s);
        add("letters lost public", u"This is a damaged"_s);
        add("more than a public key", u"This is a damaged public key"_s);
        add("ssh", u"This is a key in OpenSSH's own format"_s);
        add("request", u"This is a PEM text of another kind"_s);
    }
    void otherPublicKeysAreNamed()
    {
        QFETCH(QString, name);
        QFETCH(QString, says);
        QVERIFY(m_made.contains(name));
        const auto read = readPublicKey(m_made[name]);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, u"INVALID_KEY"_s);
        QVERIFY2(read.error().message.startsWith(says), qPrintable(read.error().message));
        QVERIFY(read.error().message.contains(u"an Ed25519 public key"_s));
    }

    void otherPrivateKeysAreNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        const auto add = [](const char* name, const QString& says) {
            QTest::newRow(name) << QString::fromLatin1(name) << says;
        };
        add("rsa", u"This is an RSA key"_s);
        add("old rsa", u"This is an RSA key"_s);
        add("ec", u"This is an EC key"_s);
        add("old ec", u"This is an EC key"_s);
        add("ed448", u"This is an Ed448 key"_s);
        add("x25519", u"This is an X25519 key"_s);
        add("encrypted", u"This is an encrypted key"_s);
        add("old encrypted", u"This is an encrypted key"_s);
        add("certificate", u"This is a certificate"_s);
        add("ed25519 public", u"This is a public key"_s);
        add("nothing", u"This is an empty text"_s);
        add("blanks", u"This is an empty text"_s);
        add("garbage", u"This is no PEM text"_s);
        add("binary", u"This is no PEM text"_s);
        add("cut", u"This is a damaged PEM text"_s);
        add("letters lost", u"This is a damaged"_s);
        add("more than a key", u"This is a damaged private key"_s);
        add("ssh", u"This is a key in OpenSSH's own format"_s);
    }
    void otherPrivateKeysAreNamed()
    {
        QFETCH(QString, name);
        QFETCH(QString, says);
        QVERIFY(m_made.contains(name));
        QVERIFY(m_folder.write(u"key"_s, m_made[name]));
        const auto read = readKeyFile(m_folder.path(u"key"_s));
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, u"INVALID_KEY"_s);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
        QVERIFY(read.error().message.contains(u"an Ed25519 private key"_s));
    }
};

HALL_TEST(PublicKeyTest);
#include "public_key_test.moc"
