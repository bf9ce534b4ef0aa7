// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/evidence/signed_log.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// When checkpoints are made, where they stand, and what can be proved with them.
class CheckpointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySoManyRecords()
    {
        AuditLogOptions options = signingOptions();
        options.checkpointEveryRecords = 100;
        SignedLog log(options);
        const QByteArray key = log.log->publicKeys().front().publicKey;
        QSignalSpy made(log.log.get(), &AuditLog::checkpointMade);
        for (int i = 0; i < 5; ++i)
            QVERIFY(log.writeSome(50));
        QTRY_COMPARE(made.count(), 2);
        QCOMPARE(log.log->lastCheckpoint()->checkpoint.size, 201);
        QCOMPARE(log.log->lastCheckpoint()->keyId, log.log->publicKeys().front().id);
        const QString origin = log.log->origin();
        QCOMPARE(origin, QString(u"hall-monitor/"_s + log.log->publicKeys().front().id));
        log.close();

        const QByteArrayList notes = log.notes();
        QCOMPARE(notes.size(), 3); // and one at the end
        const qint64 sizes[] = {101, 201, 251};
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(noteProblem(log.path(), notes[i], sizes[i], key, origin), QString());
            QCOMPARE(log.value(u"SELECT note FROM checkpoint WHERE size = %1"_s.arg(sizes[i]))
                         .toByteArray(),
                     notes[i]);
        }
        QCOMPARE(log.rows(), 3);
        const auto forOthers = QFile::Permissions(0x0077);
        QCOMPARE(QFile::permissions(log.notesPath()) & forOthers, QFile::Permissions());
        QCOMPARE(QFile::permissions(log.keyPath()) & forOthers, QFile::Permissions());
    }

    void aWhileAfterARecord()
    {
        AuditLogOptions options = signingOptions();
        options.checkpointEveryMs = 30;
        SignedLog log(options);
        QSignalSpy made(log.log.get(), &AuditLog::checkpointMade);
        QTRY_COMPARE(made.count(), 1); // the record of the key
        QVERIFY(log.writeSome(1));
        QTRY_COMPARE(made.count(), 2);
        QCOMPARE(made.last().first().toLongLong(), 2);
        QCOMPARE(log.log->checkpointProblem(), QString());
        log.close();
        QCOMPARE(log.notes().size(), 2); // nothing new: no third one
    }

    void whenAskedFor()
    {
        SignedLog log;
        QVERIFY(log.writeSome(10));
        const auto made = log.checkpoint();
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(made->size, 11);
        QCOMPARE(log.checkpoint()->size, 11);
        QCOMPARE(log.notes().size(), 1);
    }

    void anUnsignedLogMakesNone()
    {
        LogFixture log;
        QCOMPARE(log.log->origin(), QString());
        QCOMPARE(log.log->checkpointProblem(), QString());
        log.close();
        QVERIFY(!QFile::exists(checkpointFilePath(log.path())));
        QVERIFY(!QFile::exists(signingKeyPath(log.path())));
    }

    void everyRecordIsProved()
    {
        SignedLog log;
        QVERIFY(log.writeSome(1500));
        QVERIFY(log.checkpoint());
        QVERIFY(log.writeSome(1500));
        QVERIFY(log.checkpoint());
        QVERIFY(log.writeSome(5));
        const QByteArray key = log.log->publicKeys().front().publicKey;

        const auto reader = EvidenceReader::open(log.path());
        QVERIFY(reader);
        for (const qint64 seq : {1, 2, 1023, 1024, 1025, 1500, 1501}) {
            for (const qint64 size : {1501, 3001}) {
                const auto proof = reader->prove(seq, size);
                QVERIFY2(proof, proof ? "" : qPrintable(proof.error().message));
                const auto sent = readRecordProof(QJsonDocument(proof->toJson()).toJson());
                QVERIFY2(sent, sent ? "" : qPrintable(sent.error().message));
                const auto checked = checkRecordProof(*sent, key);
                QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
                QCOMPARE(checked->size, size);
            }
        }
        QCOMPARE(reader->prove(3001)->seq, 3001);
        QCOMPARE(reader->prove(3002).error().code, u"NOT_COVERED"_s);
        QVERIFY(reader->prove(3002).error().message.contains(u"3001"_s));
        QCOMPARE(reader->prove(4000).error().code, u"NOT_FOUND"_s);
        QCOMPARE(reader->prove(1, 1500).error().code, u"NOT_FOUND"_s);
        QVERIFY(reader->prove(1, 1500).error().message.contains(u"1500"_s));

        const auto consistency = reader->consistency(1501, 3001);
        QVERIFY(consistency);
        QVERIFY(checkConsistencyProof(*consistency, key));
        QVERIFY(checkConsistencyProof(*reader->consistency(1501, 0), key));
        QCOMPARE(reader->consistency(3001, 1501).error().code, u"INVALID_RANGE"_s);
        QCOMPARE(reader->consistency(7, 0).error().code, u"NOT_FOUND"_s);
    }

    void whatWasChangedIsNotProved()
    {
        SignedLog log;
        QVERIFY(log.writeSome(50));
        log.close();
        QVERIFY(
            log.edit({u"UPDATE record SET body = replace(body, 'admin', 'nobody') WHERE seq = 3"_s,
                      u"UPDATE record SET body = CAST(body AS BLOB) WHERE seq = 3"_s,
                      u"UPDATE record SET hash = zeroblob(32) WHERE seq = 40"_s}));
        const auto reader = EvidenceReader::open(log.path());
        QCOMPARE(reader->prove(3).error().code, u"RECORD_DAMAGED"_s);
        QCOMPARE(reader->prove(40).error().code, u"RECORD_DAMAGED"_s);
        const auto beside = reader->prove(39); // its path leads over the changed hash
        QCOMPARE(beside.error().code, u"RECORD_DAMAGED"_s);
    }

    void anOldLogThatIsSignedFromNowOn()
    {
        SignedLog log{AuditLogOptions()};
        QVERIFY(log.writeSome(300));
        QVERIFY2(log.reopen(), qPrintable(log.error.message));
        QCOMPARE(log.log->publicKeys().front().seq, 301);
        QCOMPARE(log.log->tailProblem(), QString());
        const auto made = log.checkpoint();
        QVERIFY(made);
        QCOMPARE(made->size, 301);
        const auto proof = EvidenceReader::open(log.path())->prove(1);
        QVERIFY(proof);
        QVERIFY(checkRecordProof(*proof, log.log->publicKeys().front().publicKey));
    }

    void receiptsAreSigned()
    {
        SignedLog log;
        QVERIFY(log.writeSome(1));
        const QByteArray body = log.value(u"SELECT body FROM record WHERE seq = 2"_s).toByteArray();
        const auto receipt = log.log->signedReceipt(body);
        QVERIFY(receipt);
        const QByteArray json = QJsonDocument(receipt->toJson()).toJson();
        QVERIFY(checkReceipt(json, log.log->publicKeys().front().publicKey));
        QVERIFY(!checkReceipt(json, makeEd25519Key()->publicKey));
    }
};

HALL_TEST(CheckpointsTest);
#include "checkpoints_test.moc"
