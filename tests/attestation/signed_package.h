// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attestation/package_attestation.h"
#include "tests/attestation/package_folder.h"

#include <QTest>

#include <functional>

namespace hall::test {

using namespace Qt::StringLiterals;

inline const QByteArray hmacKey = "the Hall's secret";
// RFC 8032, TEST 1.
inline const QByteArray privateKey =
    QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
inline const QByteArray publicKey =
    QByteArray::fromHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
inline const QByteArray otherPublicKey =
    QByteArray::fromHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");

inline const ExpectedWorker reader{u"org.acme.reader.i-1"_s, u"wrk.doc.reader"_s};

inline bool writePackage(const PackageFolder& folder)
{
    return folder.write(u"code/worker.py"_s, "print(1)\n") &&
           folder.write(u"code-notes.txt"_s, "notes\n") &&
           folder.write(u"requirements.lock"_s, "# none\n");
}

enum Signature { None = 0, Hmac = 1, Ed25519 = 2 };

/// A manifest for what is in the folder now.
inline bool sign(const PackageFolder& folder, int signatures, ManifestSubject subject = {},
                 const std::function<void(Manifest&)>& afterwards = {})
{
    if (subject.workerId.isEmpty())
        subject.workerId = reader.workerId;
    if (subject.workerSpeciesId.isEmpty())
        subject.workerSpeciesId = reader.workerSpeciesId;
    subject.workerVersion = u"1.0.0"_s;
    const auto hashes = hashPackage(folder.path());
    if (!hashes)
        return false;
    subject.packageHash = hashes->hash;
    auto manifest = buildManifest(subject, 1'772'357'400'000);
    if (!manifest || ((signatures & Hmac) != 0 && !signManifestHmac(*manifest, hmacKey)) ||
        ((signatures & Ed25519) != 0 && !signManifestEd25519(*manifest, privateKey)))
        return false;
    if (afterwards)
        afterwards(*manifest);
    return folder.write(u"manifest.json"_s, manifestFileText(*manifest));
}

inline void compareRefusal(const AttestVerdict& verdict, const char* code)
{
    QVERIFY2(!verdict.attested(), "attested");
    QVERIFY2(attestCodeName(*verdict.refusal) == code, qPrintable(verdict.message));
    QVERIFY(!verdict.message.isEmpty());
    QVERIFY(verdict.packageHash.isEmpty());
    QVERIFY(!verdict.hmacVerified && !verdict.ed25519Verified);
}

} // namespace hall::test
