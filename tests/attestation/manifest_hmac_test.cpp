// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/manifest_hmac.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;

class ManifestHmacTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// RFC 4231, test case 2.
    void hmacGoldenValue()
    {
        const QByteArray text = "what do ya want for nothing?";
        const auto code = hmacSha256("Jefe", text);
        QVERIFY(code.ok());
        QCOMPARE(code->toHex(),
                 "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"_ba);
        QVERIFY(verifyHmacSha256("Jefe", text, *code));
        QVERIFY(!verifyHmacSha256("Jeff", text, *code));
        QVERIFY(!verifyHmacSha256("Jefe", text + ' ', *code));
        QVERIFY(!verifyHmacSha256("Jefe", text, code->chopped(1)));
        QVERIFY(!verifyHmacSha256("Jefe", text, *code + '\0'));
        QVERIFY(!verifyHmacSha256("Jefe", text, {}));
    }

    void hmacNeedsAKey()
    {
        const auto code = hmacSha256({}, "text");
        QVERIFY(!code.ok());
        QCOMPARE(code.error().code, u"SIGNING_KEY_MISSING"_s);
        // What HMAC gives for the empty key must not open anything.
        QVERIFY(!verifyHmacSha256(
            {}, {},
            QByteArray::fromHex(
                "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad")));
    }
};

HALL_TEST(ManifestHmacTest);
#include "manifest_hmac_test.moc"
