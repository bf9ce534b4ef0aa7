// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "tests/audit/evidence/signed_log.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// The key that a log is signed with: made, changed, lost, and what a crash leaves of a change.
class SigningKeysTest : public QObject {
    Q_OBJECT

    static QJsonObject dataOf(SignedLog& log, qint64 seq)
    {
        const auto body = readJsonObject(
            log.value(u"SELECT body FROM record WHERE seq = %1"_s.arg(seq)).toByteArray());
        return body ? body->value("data"_L1).toObject() : QJsonObject();
    }
    static QByteArray bytesIn(const QJsonObject& data, const QString& member)
    {
        return QByteArray::fromBase64(data.value(member).toString().toLatin1());
    }

private Q_SLOTS:
    void aNewLogHasAKey()
    {
        SignedLog log;
        QCOMPARE(log.log->head().seq, 1);
        const std::vector<SigningKey> keys = log.log->publicKeys();
        QCOMPARE(keys.size(), 1U);
        QCOMPARE(keys[0].seq, 1);
        QCOMPARE(signingKeyId(keys[0].publicKey), keys[0].id);
        const auto file = readKeyFile(log.keyPath());
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        QCOMPARE(file->publicKey, keys[0].publicKey);
        const QJsonObject data = dataOf(log, 1);
        QCOMPARE(data, (QJsonObject{
                           {u"code"_s, u"SIGNING_KEY_CREATED"_s},
                           {u"signing_key_id"_s, keys[0].id},
                           {u"public_key"_s, QString::fromLatin1(keys[0].publicKey.toBase64())}}));
        QVERIFY(log.reopen());
        QCOMPARE(log.log->publicKeys().size(), 1U);
        QCOMPARE(log.log->head().seq, 1);
    }

    void aKeyThatIsThereIsTaken()
    {
        // As after a crash between the file and its record.
        SignedLog log{AuditLogOptions()};
        const auto key = makeEd25519Key();
        QVERIFY(writeKeyFile(log.keyPath(), *key));
        QVERIFY(log.reopen());
        QCOMPARE(log.log->publicKeys().front().publicKey, key->publicKey);
    }

    void rotating()
    {
        SignedLog log;
        QVERIFY(log.writeSome(5));
        const auto first = readKeyFile(log.keyPath());
        const QByteArray secret = SignedLog::bytesOf(log.keyPath()).split('\n').value(1);
        QVERIFY(secret.size() > 40);
        QSignalSpy changed(log.log.get(), &AuditLog::signingKeyChanged);
        const auto second = log.rotate();
        QVERIFY2(second, second ? "" : qPrintable(second.error().message));
        QCOMPARE(second->seq, 7);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(log.log->publicKeys().size(), 2U);
        QCOMPARE(log.log->origin(), QString(u"hall-monitor/"_s + signingKeyId(first->publicKey)));
        QCOMPARE(readKeyFile(log.keyPath())->publicKey, second->publicKey);
        QVERIFY(!QFile::exists(log.keyPath() + u".next"_s));
        for (const QString& name : QDir(log.folder.path()).entryList(QDir::Files))
            QVERIFY2(!SignedLog::bytesOf(log.folder.filePath(name)).contains(secret),
                     qPrintable(name));

        QJsonObject data = dataOf(log, 7);
        QCOMPARE(data[u"code"_s].toString(), u"SIGNING_KEY_ROTATED"_s);
        QCOMPARE(data[u"previous_key_id"_s].toString(), signingKeyId(first->publicKey));
        QCOMPARE(data[u"signing_key_id"_s].toString(), second->id);
        const QByteArray byOld = bytesIn(data, u"signature_old"_s);
        const QByteArray byNew = bytesIn(data, u"signature_new"_s);
        data.remove(u"signature_old"_s);
        data.remove(u"signature_new"_s);
        QVERIFY(verifyEd25519(first->publicKey, canonicalJson(data), byOld));
        QVERIFY(verifyEd25519(second->publicKey, canonicalJson(data), byNew));

        // The checkpoint that follows carries trust over: both keys sign it, the next only the new.
        QCOMPARE(log.notes().size(), 1);
        const auto both = readNote(log.notes().front());
        QVERIFY(both);
        QCOMPARE(both->signatures.size(), 2U);
        const QString origin = log.log->origin();
        QVERIFY(isSignedBy(*both, {origin, first->publicKey}));
        QVERIFY(isSignedBy(*both, {origin, second->publicKey}));
        QVERIFY(log.writeSome(1));
        QVERIFY(log.checkpoint());
        const auto after = readNote(log.notes().back());
        QVERIFY(after && after->signatures.size() == 1);
        QVERIFY(isSignedBy(*after, {origin, second->publicKey}));
        QVERIFY(log.reopen());
        QCOMPARE(log.log->tailProblem(), QString());
        QCOMPARE(log.log->checkpointProblem(), QString());
    }

    void trustIsCarriedOverARotation()
    {
        SignedLog log;
        QVERIFY(log.writeSome(20));
        const auto before = log.checkpoint();
        const QByteArray oldKey = log.log->publicKeys().front().publicKey;
        const auto second = log.rotate();
        QVERIFY(before && second);
        const qint64 between = log.log->lastCheckpoint()->checkpoint.size;
        QVERIFY(log.writeSome(20));
        const auto after = log.checkpoint();
        QVERIFY(after);
        const auto reader = EvidenceReader::open(log.path());
        QVERIFY(checkConsistencyProof(*reader->consistency(before->size, between), oldKey));
        QVERIFY(
            checkConsistencyProof(*reader->consistency(between, after->size), second->publicKey));
        QVERIFY(!checkConsistencyProof(*reader->consistency(before->size, after->size), oldKey));
        QVERIFY(reader->prove(3, before->size));
        QVERIFY(reader->prove(3));
    }

    void twoRotationsAtOnce()
    {
        SignedLog log;
        std::promise<void> both;
        std::atomic_int left = 2, made = 0;
        const auto done = [&](const Result<SigningKey>& key) {
            made += key.ok();
            if (!key)
                QCOMPARE(key.error().code, u"KEY_CHANGE_UNDER_WAY"_s);
            if (--left == 0)
                both.set_value();
        };
        log.log->rotateKey(u"a"_s, done);
        log.log->rotateKey(u"b"_s, done);
        both.get_future().wait();
        QVERIFY(made >= 1);
        QCOMPARE(log.log->publicKeys().size(), std::size_t(1 + made));
        QCOMPARE(readKeyFile(log.keyPath())->publicKey, log.log->publicKeys().back().publicKey);
    }

    void aRotationThatIsKilled_data()
    {
        QTest::addColumn<bool>("wasCommitted");
        QTest::newRow("before its record") << false;
        QTest::newRow("after its record") << true;
    }
    void aRotationThatIsKilled()
    {
        QFETCH(bool, wasCommitted);
        SignedLog log;
        const QByteArray oldFile = SignedLog::bytesOf(log.keyPath());
        const QString next = log.keyPath() + u".next"_s;
        if (wasCommitted) {
            QVERIFY(log.rotate());
            log.close();
            QVERIFY(QFile::rename(log.keyPath(), next));
            QVERIFY(SignedLog::put(log.keyPath(), oldFile));
            QVERIFY(QFile::setPermissions(log.keyPath(), QFile::ReadOwner | QFile::WriteOwner));
        } else {
            log.close();
            QVERIFY(writeKeyFile(next, *makeEd25519Key()));
        }
        QVERIFY(log.reopen());
        QVERIFY(!QFile::exists(next));
        QCOMPARE(log.log->checkpointProblem(), QString());
        QCOMPARE(log.log->publicKeys().size(), wasCommitted ? 2U : 1U);
        QCOMPARE(readKeyFile(log.keyPath())->publicKey, log.log->publicKeys().back().publicKey);
        QVERIFY(log.writeSome(1));
        QVERIFY(log.checkpoint());
    }

    void aKeyThatIsGone_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("said");
        QTest::newRow("removed") << u"removed"_s << u"is gone"_s;
        QTest::newRow("exposed") << u"exposed"_s << u"nobody else"_s;
        QTest::newRow("garbage") << u"garbage"_s << u".signing-key.pem"_s;
        QTest::newRow("another") << u"another"_s << u"holds the key"_s;
        QTest::newRow("a folder") << u"folder"_s << u".signing-key.pem"_s;
    }
    void aKeyThatIsGone()
    {
        QFETCH(QString, what);
        QFETCH(QString, said);
        SignedLog log;
        QVERIFY(log.writeSome(3));
        log.close();
        const QByteArray kept = SignedLog::bytesOf(log.keyPath());
        if (what == u"exposed") {
            QVERIFY(QFile::setPermissions(log.keyPath(), QFile::ReadOwner | QFile::ReadOther));
        } else {
            QVERIFY(QFile::remove(log.keyPath()));
            if (what == u"garbage")
                QVERIFY(SignedLog::put(log.keyPath(), "not a key\n"));
            if (what == u"another")
                QVERIFY(writeKeyFile(log.keyPath(), *makeEd25519Key()));
            if (what == u"folder")
                QVERIFY(QDir().mkpath(log.keyPath()));
        }
        QVERIFY2(log.reopen(), qPrintable(log.error.message));
        QCOMPARE(log.log->tailProblem(), QString());
        QVERIFY2(log.log->checkpointProblem().contains(said),
                 qPrintable(log.log->checkpointProblem()));
        QVERIFY(log.writeSome(10)); // decisions go on
        QCOMPARE(log.log->health().writable, true);
        QCOMPARE(log.checkpoint().error().code, u"SIGNING_UNAVAILABLE"_s);
        QCOMPARE(log.log->signedReceipt("{}").error().code, u"SIGNING_UNAVAILABLE"_s);
        QCOMPARE(log.rotate().error().code, u"SIGNING_UNAVAILABLE"_s);

        // Put back, it is used without a restart.
        if (what == u"folder")
            QVERIFY(QDir().rmdir(log.keyPath()));
        QFile::remove(log.keyPath());
        QVERIFY(SignedLog::put(log.keyPath(), kept));
        QVERIFY(QFile::setPermissions(log.keyPath(), QFile::ReadOwner | QFile::WriteOwner));
        const auto made = log.checkpoint();
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(log.log->checkpointProblem(), QString());
    }

    void aLostKeyIsReplaced()
    {
        SignedLog log;
        QVERIFY(log.writeSome(3));
        QCOMPARE(log.replace().error().code, u"KEY_IN_USE"_s);
        const SigningKey first = log.log->publicKeys().front();
        log.close();
        QVERIFY(SignedLog::put(log.keyPath(), "not a key\n"));
        QVERIFY(log.reopen());
        const auto fresh = log.replace();
        QVERIFY2(fresh, fresh ? "" : qPrintable(fresh.error().message));
        QCOMPARE(log.log->checkpointProblem(), QString());
        QCOMPARE(log.log->origin(), QString(u"hall-monitor/"_s + first.id));
        QCOMPARE(SignedLog::bytesOf(log.keyPath() + u".old"_s), QByteArray("not a key\n"));
        QJsonObject data = dataOf(log, fresh->seq);
        QCOMPARE(data[u"code"_s].toString(), u"SIGNING_KEY_REPLACED"_s);
        QCOMPARE(data[u"previous_key_id"_s].toString(), first.id);
        const QByteArray byNew = bytesIn(data, u"signature_new"_s);
        data.remove(u"signature_new"_s);
        QVERIFY(!data.contains(u"signature_old"_s));
        QVERIFY(verifyEd25519(fresh->publicKey, canonicalJson(data), byNew));
        QVERIFY(log.reopen());
        QCOMPARE(log.log->tailProblem(), QString());
        QCOMPARE(log.log->checkpointProblem(), QString());
    }

    void aKeyThatNoRecordIntroducesIsNoticed()
    {
        SignedLog log;
        log.close();
        QVERIFY(log.edit({u"INSERT INTO signing_key (key_id, public_key, seq) VALUES "
                          u"('0123456789abcdef', zeroblob(32), 1)"_s}));
        QVERIFY(log.reopen());
        QVERIFY2(log.log->tailProblem().contains(u"0123456789abcdef"_s),
                 qPrintable(log.log->tailProblem()));
    }

    void aFolderThatTakesNoKey()
    {
        // A key file that cannot be made is no reason not to start.
        SignedLog log{AuditLogOptions()};
        log.close();
        QVERIFY(QDir().mkpath(log.keyPath()));
        QVERIFY2(log.reopen(), qPrintable(log.error.message));
        QVERIFY(log.log->publicKeys().empty());
        QVERIFY(!log.log->checkpointProblem().isEmpty());
        QVERIFY(log.writeSome(3));
        QVERIFY(!log.checkpoint());
        QVERIFY(QDir().rmdir(log.keyPath()));
        const auto made = log.checkpoint();
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(log.log->publicKeys().size(), 1U);
    }
};

HALL_TEST(SigningKeysTest);
#include "signing_keys_test.moc"
