// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "core/json/canonical_json.h"
#include "core/proof/keys/key_file.h"
#include "tests/proof/proven_log.h"
#include "tests/support/program_output.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using hall::test::outputOf;
using hall::test::ProvenLog;
using hall::test::withBitFlipped;

class SignedReceiptTest : public QObject {
    Q_OBJECT

    const ProvenLog m_log{5};

    QJsonObject receipt() const
    {
        const auto made = signReceipt(m_log.body(3), m_log.key());
        return made ? made->toJson() : QJsonObject();
    }

private Q_SLOTS:
    void isBelievedAsItIs()
    {
        const QJsonObject json = receipt();
        QCOMPARE(json["receipt_hash"_L1].toString().toLatin1(), sha256(m_log.body(3)).toHex());
        QCOMPARE(json["signing_key_id"_L1].toString(), signingKeyId(m_log.key().publicKey));
        QCOMPARE(canonicalJson(json["record"_L1]), m_log.body(3));
        const auto checked = checkReceipt(canonicalJson(json), m_log.key().publicKey);
        QVERIFY2(checked.ok(), checked.ok() ? "" : qPrintable(checked.error().message));
    }

    void isSignedTheSameEachTime() { QCOMPARE(receipt(), receipt()); }

    void noKeyNoSignature()
    {
        const auto made = signReceipt(m_log.body(3), {});
        QVERIFY(!made.ok());
        QCOMPARE(made.error().code, u"SIGNING_KEY_INVALID"_s);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto add = [](const char* name, const QString& member, const QJsonValue& value,
                            const QString& code, const QString& field = {}) {
            QTest::newRow(name) << member << value << code << (field.isEmpty() ? member : field);
        };
        const QString invalid = u"INVALID_RECEIPT"_s;
        const QString rejected = u"PROOF_REJECTED"_s;
        const QJsonValue absent(QJsonValue::Undefined);
        const QJsonObject json = receipt();
        QJsonObject record = json["record"_L1].toObject();
        record[u"actor"_s] = u"somebody else"_s;
        const auto base64 = [](const QByteArray& bytes) {
            return QString::fromLatin1(bytes.toBase64());
        };
        const QByteArray signature =
            QByteArray::fromBase64(json["signature"_L1].toString().toLatin1());
        add("another record", u"record"_s, record, rejected, u"receipt_hash"_s);
        add("another hash", u"receipt_hash"_s, QString(64, u'0'), rejected);
        add("the hash in capitals", u"receipt_hash"_s, json["receipt_hash"_L1].toString().toUpper(),
            rejected);
        add("another signature", u"signature"_s, base64(withBitFlipped(signature, 100)), rejected);
        add("another key", u"signing_key_id"_s, u"0123456789abcdef"_s, rejected);
        add("a short signature", u"signature"_s, base64(signature.chopped(1)), invalid);
        add("a number for the signature", u"signature"_s, 7, invalid);
        add("a record in words", u"record"_s, u"{}"_s, invalid);
        add("another format", u"format"_s, u"hall-receipt/2"_s, invalid);
        add("an unknown member", u"seq"_s, 3, invalid);
        for (const char* name : {"format", "record", "receipt_hash", "signature", "signing_key_id"})
            add(name, QString::fromLatin1(name), absent, invalid);
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        QFETCH(QString, field);
        QJsonObject json = receipt();
        if (value.isUndefined())
            json.remove(member);
        else
            json[member] = value;
        const auto checked = checkReceipt(canonicalJson(json), m_log.key().publicKey);
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().code, code);
        QVERIFY2(checked.error().field == field, qPrintable(checked.error().message));
    }

    void anotherPublicKeyIsNamed()
    {
        const auto other = makeEd25519Key();
        QVERIFY(other.ok());
        QJsonObject json = receipt();
        const auto checked = checkReceipt(canonicalJson(json), other->publicKey);
        QVERIFY(!checked.ok());
        QVERIFY(checked.error().message.contains(signingKeyId(other->publicKey)));
        // Nor does it help to write the other key's id into it.
        json[u"signing_key_id"_s] = signingKeyId(other->publicKey);
        const auto renamed = checkReceipt(canonicalJson(json), other->publicKey);
        QVERIFY(!renamed.ok());
        QCOMPARE(renamed.error().field, u"signature"_s);
    }

    /// What the help tells a person to type who has openssl and nothing of ours.
    void agreesWithTheOpensslProgram()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const QString& name, const QByteArray& bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        const auto verify = [&folder](const QString& hash, const QString& signature,
                                      const QString& key) {
            return outputOf(u"/usr/bin/openssl"_s,
                            {u"pkeyutl"_s, u"-verify"_s, u"-rawin"_s, u"-pubin"_s, u"-inkey"_s,
                             folder.filePath(key), u"-in"_s, folder.filePath(hash), u"-sigfile"_s,
                             folder.filePath(signature)});
        };
        const QByteArray body = m_log.body(3);
        const auto made = signReceipt(body, m_log.key());
        QVERIFY(made.ok());
        const auto other = makeEd25519Key();
        QVERIFY(other.ok());
        QVERIFY(write(u"record"_s, body));
        const QByteArray digest = outputOf(u"/usr/bin/openssl"_s, {u"dgst"_s, u"-sha256"_s, u"-r"_s,
                                                                   folder.filePath(u"record"_s)});
        const QByteArray hash = QByteArray::fromHex(digest.first(64));
        QVERIFY(write(u"hash"_s, hash));
        QVERIFY(write(u"other hash"_s, withBitFlipped(hash, 3)));
        QVERIFY(write(u"signature"_s, made->signature));
        QVERIFY(write(u"other signature"_s, withBitFlipped(made->signature, 3)));
        QVERIFY(write(u"key"_s, publicKeyPem(m_log.key().publicKey)));
        QVERIFY(write(u"other key"_s, publicKeyPem(other->publicKey)));

        QCOMPARE(verify(u"hash"_s, u"signature"_s, u"key"_s),
                 QByteArray("Signature Verified Successfully"));
        QVERIFY(verify(u"other hash"_s, u"signature"_s, u"key"_s).startsWith("failed"));
        QVERIFY(verify(u"hash"_s, u"other signature"_s, u"key"_s).startsWith("failed"));
        QVERIFY(verify(u"hash"_s, u"signature"_s, u"other key"_s).startsWith("failed"));
    }
};

HALL_TEST(SignedReceiptTest);
#include "signed_receipt_test.moc"
