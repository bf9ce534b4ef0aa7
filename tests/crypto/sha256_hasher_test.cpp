// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "core/crypto/sha256_hasher.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QTest>

using namespace hall;

class Sha256HasherTest : public QObject {
    Q_OBJECT

    static QByteArray bytes(const Sha256& hash) { return {hash.data(), qsizetype(hash.size())}; }

private Q_SLOTS:
    void itHashesOneTextAfterTheOther()
    {
        Sha256Hasher hasher;
        for (const qsizetype size : {0, 1, 55, 56, 63, 64, 65, 1000, 100'000}) {
            const QByteArray text(size, char('a' + size % 26));
            const QByteArray expected = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
            QCOMPARE(bytes(hasher.of({text})), expected);
            QCOMPARE(sha256(text), expected);
        }
        QVERIFY(!hasher.hasFailed());
    }

    void partsAreOneText()
    {
        Sha256Hasher hasher;
        QCOMPARE(bytes(hasher.of({"ab", "", "c"})), bytes(hasher.of({"abc"})));
        QCOMPARE(bytes(hasher.of({})), sha256({}));
    }
};

HALL_TEST(Sha256HasherTest);
#include "sha256_hasher_test.moc"
