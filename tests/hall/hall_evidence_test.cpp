// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/storage/connection.h"
#include "core/proof/keys/key_file.h"
#include "core/proof/note/signed_note.h"
#include "tests/support/hall_fixture.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

/// Receipts, checkpoints and proofs as the Hall gives them away.
class HallEvidenceTest : public QObject {
    Q_OBJECT

    static Caller reader(const QString& tenant = {})
    {
        return {u"tok_1"_s, u"reader"_s, Role::Read, tenant};
    }
    static Result<SignedReceipt> receipt(Hall& hall, const QString& id,
                                         const Caller& caller = localCaller())
    {
        return await<SignedReceipt>(
            [&](Done<SignedReceipt> done) { hall.receipt(id, caller, std::move(done)); });
    }
    static Result<RecordProof> proof(Hall& hall, const RecordChoice& choice, qint64 size = 0,
                                     const Caller& caller = localCaller())
    {
        return await<RecordProof>(
            [&](Done<RecordProof> done) { hall.proof(choice, size, caller, std::move(done)); });
    }
    static Result<SigningKey> rotate(Hall& hall)
    {
        return await<SigningKey>(
            [&](Done<SigningKey> done) { hall.rotateSigningKey(localCaller(), std::move(done)); });
    }
    static QString decide(HallFixture& fixture, const QString& tenant = u"org.default"_s)
    {
        const auto answer =
            fixture.route({{u"capability_id"_s, u"cap.doc.read"_s}, {u"tenant_id"_s, tenant}});
        return answer ? answer->decision.decisionId() : QString();
    }

private Q_SLOTS:
    void aDecisionIsProvedAtOnce()
    {
        HallFixture fixture;
        QVERIFY2(fixture.hall, qPrintable(fixture.error.message));
        const QString id = decide(fixture);
        const QByteArray key = fixture.hall->signingKeys().back().publicKey;
        const auto proved = proof(*fixture.hall, {.id = id});
        QVERIFY2(proved, proved ? "" : qPrintable(proved.error().message));
        const auto checked = checkRecordProof(*proved, key);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));

        const HallStatus status = fixture.hall->status();
        QCOMPARE(status.checkpointSize, checked->size);
        QCOMPARE(status.checkpointAtMs, checked->atMs);
        QCOMPARE(status.logOrigin, checked->origin);
        QCOMPARE(status.signingKeyId, signingKeyId(key));
        QCOMPARE(status.checkpointProblem, QString());
        QCOMPARE(proof(*fixture.hall, {.id = {}, .seq = proved->seq})->body, proved->body);
        QCOMPARE(fixture.hall->status().checkpointSize, checked->size); // none was needed
        const auto note = await<QByteArray>(
            [&](Done<QByteArray> done) { fixture.hall->checkpoint(0, std::move(done)); });
        QCOMPARE(*note, proved->checkpoint);
    }

    void receiptsComeFromTheLog()
    {
        HallFixture fixture;
        const QString id = decide(fixture);
        const auto first = receipt(*fixture.hall, id);
        QVERIFY2(first, first ? "" : qPrintable(first.error().message));
        const QByteArray key = fixture.hall->signingKeys().back().publicKey;
        QVERIFY(checkReceipt(QJsonDocument(first->toJson()).toJson(), key));
        QCOMPARE(receipt(*fixture.hall, id)->signature, first->signature);
        const auto rotated = rotate(*fixture.hall);
        QVERIFY(rotated);
        QCOMPARE(fixture.hall->status().signingKeyId, rotated->id);
        const auto second = receipt(*fixture.hall, id);
        QCOMPARE(second->publicKey, rotated->publicKey);
        QVERIFY(checkReceipt(QJsonDocument(second->toJson()).toJson(), rotated->publicKey));
        QCOMPARE(receipt(*fixture.hall, u"dec_00000000000070008000000000000000"_s).error().code,
                 u"NOT_FOUND"_s);
    }

    void whatWasChangedIsNotSigned()
    {
        HallFixture fixture;
        const QString id = decide(fixture);
        QVERIFY(proof(*fixture.hall, {.id = id}));
        const auto other =
            Connection::open(fixture.hall->databasePath(), Connection::Mode::ReadWrite, 5000);
        // Record and hash together: only the checkpoint knows better.
        QVERIFY((*other)->run(u"UPDATE record SET hash = x'%1', body = CAST(replace(body, "
                              u"'cap.doc.read', 'cap.doc.reed') AS BLOB) WHERE seq = (SELECT "
                              u"max(seq) FROM record)"_s.arg(QString(64, u'0'))));
        QCOMPARE(receipt(*fixture.hall, id).error().code, u"RECORD_DAMAGED"_s);
        QCOMPARE(proof(*fixture.hall, {.id = id}).error().code, u"RECORD_DAMAGED"_s);
    }

    void whoMaySeeARecordMayHaveItProved()
    {
        HallFixture fixture;
        const QString ours = decide(fixture, u"org.ours"_s);
        const QString theirs = decide(fixture, u"org.theirs"_s);
        QVERIFY(receipt(*fixture.hall, ours, reader(u"org.ours"_s)));
        QVERIFY(proof(*fixture.hall, {.id = ours}, 0, reader(u"org.ours"_s)));
        const auto notTheirs = receipt(*fixture.hall, theirs, reader(u"org.ours"_s));
        QCOMPARE(notTheirs.error().code, u"NOT_FOUND"_s);
        QVERIFY(notTheirs.error().message.contains(theirs));
        const qint64 seq = proof(*fixture.hall, {.id = theirs})->seq;
        for (const RecordChoice& choice : {RecordChoice{.id = theirs}, RecordChoice{{}, seq}})
            QCOMPARE(proof(*fixture.hall, choice, 0, reader(u"org.ours"_s)).error().code,
                     u"NOT_FOUND"_s);
        QVERIFY(proof(*fixture.hall, {.id = theirs}, 0, reader()));
        // Record 1 is the key's: no decision.
        QCOMPARE(proof(*fixture.hall, {{}, 1}, 0, reader()).error().code, u"FORBIDDEN"_s);
        QVERIFY(proof(*fixture.hall, {{}, 1}));
    }

    void withoutAKeyDecisionsGoOn()
    {
        HallFixture fixture;
        QVERIFY(!decide(fixture).isEmpty());
        fixture.hall.reset();
        const QString key = fixture.folder.filePath(u"hall.db.signing-key.pem"_s);
        QVERIFY(QFile::remove(key));
        QVERIFY2(fixture.open(), qPrintable(fixture.error.message));
        const QString id = decide(fixture);
        QVERIFY(!id.isEmpty());
        QVERIFY(fixture.hall->status().writable);
        QVERIFY2(fixture.hall->status().checkpointProblem.contains(key),
                 qPrintable(fixture.hall->status().checkpointProblem));
        QCOMPARE(receipt(*fixture.hall, id).error().code, u"SIGNING_UNAVAILABLE"_s);
        QCOMPARE(proof(*fixture.hall, {.id = id}).error().code, u"SIGNING_UNAVAILABLE"_s);
        QCOMPARE(rotate(*fixture.hall).error().code, u"SIGNING_UNAVAILABLE"_s);

        const auto fresh = await<SigningKey>([&](Done<SigningKey> done) {
            fixture.hall->replaceSigningKey(localCaller(), std::move(done));
        });
        QVERIFY2(fresh, fresh ? "" : qPrintable(fresh.error().message));
        QCOMPARE(fixture.hall->status().checkpointProblem, QString());
        QVERIFY(checkRecordProof(*proof(*fixture.hall, {.id = id}), fresh->publicKey));
    }
};

HALL_TEST(HallEvidenceTest);
#include "hall_evidence_test.moc"
