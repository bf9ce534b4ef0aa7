// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/keys/key_file.h"
#include "core/proof/note/signed_note.h"
#include "core/proof/record_proof.h"
#include "tests/cli/hall_on_stage.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

/// From a decision to somebody who believes it without the Hall.
class EvidenceVerbsTest : public QObject {
    Q_OBJECT

    static QString decide(const HallOnStage& stage)
    {
        const RunResult made =
            stage.run({u"decision"_s, u"make"_s, u"--cap"_s, u"cap.doc.read"_s, u"--json"_s});
        return json(made)[u"decision_id"_s].toString();
    }
    static RunResult check(const Sandbox& sandbox, const QString& proof, const QString& key)
    {
        return sandbox.run({u"audit"_s, u"check-proof"_s, proof, u"--public-key"_s, key});
    }

private Q_SLOTS:
    void aProofConvincesElsewhere_data() { bothWays(); }
    void aProofConvincesElsewhere()
    {
        QFETCH(bool, file);
        HallOnStage stage;
        QVERIFY(stage.start());
        const QString id = decide(stage);
        QVERIFY(!id.isEmpty());
        const QString other = decide(stage);
        if (file)
            QVERIFY(stage.useFile());
        const RunResult proof = stage.run({u"audit"_s, u"prove"_s, id});
        QVERIFY2(proof.exit == 0, proof.all().constData());
        const RunResult receipt = stage.run({u"decision"_s, u"receipt"_s, id});
        QVERIFY2(receipt.exit == 0, receipt.all().constData());
        const RunResult key = stage.run({u"audit"_s, u"key"_s});
        QVERIFY2(key.exit == 0, key.all().constData());
        QVERIFY(readPublicKey(key.out));
        QVERIFY(key.err.contains("Verifier key: hall-monitor/"));

        // Another machine: nothing there but what was sent, and no network is asked.
        const Sandbox elsewhere;
        const QString keyFile = elsewhere.write(u"hall.pem"_s, key.out);
        const QString proofFile = elsewhere.write(u"proof.json"_s, proof.out);
        const RunResult accepted = check(elsewhere, proofFile, keyFile);
        QVERIFY2(accepted.exit == 0, accepted.all().constData());
        QVERIFY(accepted.out.startsWith("Accepted: Record "));
        const QString receiptFile = elsewhere.write(u"receipt.json"_s, receipt.out);
        QCOMPARE(check(elsewhere, receiptFile, keyFile).exit, 0);
        const QByteArray verifierLine =
            key.err.mid(key.err.indexOf("hall-monitor/", key.err.indexOf("Verifier")));
        const QString verifier =
            elsewhere.write(u"hall.verifier"_s, verifierLine.left(verifierLine.indexOf('\n') + 1));
        QCOMPARE(check(elsewhere, proofFile, verifier).exit, 0);

        // Any change is noticed, and so is another key.
        QByteArray altered = proof.out;
        altered.replace("cap.doc.read", "cap.doc.reed");
        QVERIFY(altered != proof.out);
        const RunResult rejected =
            check(elsewhere, elsewhere.write(u"altered.json"_s, altered), keyFile);
        QCOMPARE(rejected.exit, 1);
        QVERIFY(rejected.out.startsWith("Not accepted: "));
        const QString strange =
            elsewhere.write(u"strange.pem"_s, publicKeyPem(makeEd25519Key()->publicKey));
        QCOMPARE(check(elsewhere, proofFile, strange).exit, 1);
        QCOMPARE(check(elsewhere, receiptFile, strange).exit, 1);
        const RunResult oneOfTwo =
            elsewhere.run({u"audit"_s, u"check-proof"_s, proofFile, u"--public-key"_s, strange,
                           u"--public-key"_s, keyFile, u"--json"_s});
        QCOMPARE(oneOfTwo.exit, 0);
        QCOMPARE(json(oneOfTwo)[u"accepted"_s].toBool(), true);
        QCOMPARE(json(oneOfTwo)[u"signing_key_id"_s].toString(),
                 signingKeyId(*readPublicKey(key.out)));
        QVERIFY(QDir(elsewhere.path(u"."_s)).entryList({u"*.db*"_s}).isEmpty());
    }

    void checkpointsFollowEachOther_data() { bothWays(); }
    void checkpointsFollowEachOther()
    {
        QFETCH(bool, file);
        HallOnStage stage;
        QVERIFY(stage.start());
        const auto sizeFor = [&](const QString& id) {
            const RunResult proof = stage.run({u"audit"_s, u"prove"_s, id, u"--json"_s});
            const auto read = readRecordProof(proof.out);
            const auto note = read ? readNote(read->checkpoint) : Result<SignedNote>(read.error());
            const auto checkpoint =
                note ? readCheckpoint(note->text) : Result<Checkpoint>(note.error());
            return QString::number(checkpoint ? checkpoint->size : 0);
        };
        const QString older = sizeFor(decide(stage));
        const QString newer = sizeFor(decide(stage));
        QVERIFY(older != newer && newer != u"0");
        if (file)
            QVERIFY(stage.useFile());
        const RunResult proof =
            stage.run({u"audit"_s, u"prove"_s, u"--old"_s, older, u"--new"_s, newer});
        QVERIFY2(proof.exit == 0, proof.all().constData());
        const QString keyFile =
            stage.sandbox().write(u"hall.pem"_s, stage.run({u"audit"_s, u"key"_s}).out);
        const RunResult grew =
            check(stage.sandbox(), stage.sandbox().write(u"grew.json"_s, proof.out), keyFile);
        QVERIFY2(grew.exit == 0, grew.all().constData());
        QVERIFY(grew.out.contains("only grew"));

        const RunResult note = stage.run({u"audit"_s, u"checkpoint"_s, u"--size"_s, older});
        QCOMPARE(note.exit, 0);
        const auto read = readNote(note.out); // byte for byte, so that it can be kept
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(json(stage.run({u"audit"_s, u"checkpoint"_s, u"--size"_s, older,
                                 u"--json"_s}))[u"checkpoint"_s]
                     .toString()
                     .toUtf8(),
                 note.out);
        QFile notes(stage.sandbox().path(u"hall.db.checkpoints"_s));
        QVERIFY(notes.open(QIODevice::ReadOnly));
        QVERIFY(notes.readAll().contains(note.out));
    }

    void theKeyIsRotatedAndReplaced()
    {
        HallOnStage stage;
        QVERIFY(stage.start());
        const QString before =
            json(stage.run({u"audit"_s, u"key"_s, u"--json"_s}))[u"signing_key_id"_s].toString();
        const RunResult rotated = stage.run({u"audit"_s, u"key"_s, u"rotate"_s});
        QVERIFY2(rotated.exit == 0, rotated.all().constData());
        const RunResult shown = stage.run({u"audit"_s, u"key"_s, u"show"_s});
        QVERIFY(shown.err.contains(QByteArray("Before: key " + before.toLatin1())));
        const RunResult needless = stage.run({u"audit"_s, u"key"_s, u"new"_s});
        QCOMPARE(needless.exit, 1);
        QVERIFY(needless.err.contains("rotate"));
        QCOMPARE(stage.run({u"audit"_s, u"key"_s, u"roll"_s}).exit, 2);

        // Lost, with the Hall running or not.
        QVERIFY(stage.useFile());
        QVERIFY(QFile::remove(stage.sandbox().path(u"hall.db.signing-key.pem"_s)));
        const RunResult unsignedNow = stage.run({u"audit"_s, u"key"_s, u"rotate"_s});
        QCOMPARE(unsignedNow.exit, 3);
        QVERIFY2(unsignedNow.err.contains("hall audit key new"), unsignedNow.err.constData());
        const RunResult fresh = stage.run({u"audit"_s, u"key"_s, u"new"_s});
        QVERIFY2(fresh.exit == 0, fresh.all().constData());
        QCOMPARE(json(stage.run({u"audit"_s, u"key"_s, u"--json"_s}))[u"keys"_s].toArray().size(),
                 3);
        QCOMPARE(stage.run({u"audit"_s, u"verify"_s}).exit, 0);
    }

    void misuseIsExplained_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no record")
            << QStringList{u"audit"_s, u"prove"_s} << 2 << QByteArray("RECORD");
        QTest::newRow("both") << QStringList{u"audit"_s, u"prove"_s, u"1"_s, u"--old"_s, u"1"_s}
                              << 2 << QByteArray("not both");
        QTest::newRow("new alone")
            << QStringList{u"audit"_s, u"prove"_s, u"--new"_s, u"1"_s} << 2 << QByteArray("--old");
        QTest::newRow("no such record")
            << QStringList{u"audit"_s, u"prove"_s, u"99999"_s} << 1 << QByteArray("99999");
        QTest::newRow("no such checkpoint")
            << QStringList{u"audit"_s, u"checkpoint"_s, u"--size"_s, u"99999"_s} << 1
            << QByteArray("99999");
        QTest::newRow("no such decision")
            << QStringList{u"decision"_s, u"receipt"_s, u"dec_1"_s} << 1 << QByteArray("dec_1");
    }
    void misuseIsExplained()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        QFETCH(QByteArray, said);
        HallOnStage stage;
        QVERIFY(stage.start());
        const RunResult result = stage.run(words);
        QCOMPARE(result.exit, exit);
        QVERIFY2(result.err.contains(said), result.err.constData());
    }

    void whatIsNoProof_data()
    {
        QTest::addColumn<QByteArray>("proof");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("exit");
        const QByteArray key = publicKeyPem(makeEd25519Key()->publicKey);
        QTest::newRow("no JSON") << QByteArray("Dear diary") << key << 2;
        QTest::newRow("another format") << QByteArray(R"({"format":"x"})") << key << 2;
        QTest::newRow("an empty proof")
            << QByteArray(R"({"format":"hall-record-proof/1"})") << key << 1;
        QTest::newRow("an empty receipt")
            << QByteArray(R"({"format":"hall-receipt/1"})") << key << 1;
        QTest::newRow("no key") << QByteArray(R"({"format":"hall-receipt/1"})") << QByteArray("key")
                                << 2;
    }
    void whatIsNoProof()
    {
        QFETCH(QByteArray, proof);
        QFETCH(QByteArray, key);
        QFETCH(int, exit);
        const Sandbox sandbox;
        const RunResult result =
            check(sandbox, sandbox.write(u"p"_s, proof), sandbox.write(u"k"_s, key));
        QVERIFY2(result.exit == exit, result.all().constData());
        QCOMPARE(check(sandbox, sandbox.path(u"missing"_s), sandbox.path(u"k"_s)).exit, 2);
        QCOMPARE(sandbox.run({u"audit"_s, u"check-proof"_s, sandbox.path(u"p"_s)}).exit, 2);
    }
};

HALL_TEST(EvidenceVerbsTest);
#include "evidence_verbs_test.moc"
