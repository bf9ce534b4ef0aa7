// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/archive/segment_sealer.h"
#include "core/audit/verify/audit_verify.h"
#include "core/crypto/sha256.h"
#include "core/json/canonical_json.h"
#include "tests/audit/evidence/signed_log.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <atomic>
#include <thread>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// What was said about a log when it was written, held against it: keys, checkpoints, tree.
class VerifyEvidenceTest : public QObject {
    Q_OBJECT

    static Result<VerifyReport> verify(const SignedLog& log, const QString& checkpoints = {},
                                       const QByteArray& key = {}, qint64 from = 1)
    {
        VerifyOptions options{.path = log.path()};
        options.checkpointsPath = checkpoints;
        options.publicKey = key;
        options.fromSeq = from;
        return verifyAuditLog(options);
    }
    static QString said(const Result<VerifyReport>& report)
    {
        if (!report)
            return report.error().message;
        return u"%1 at %2, %3: %4 %5"_s.arg(QString::fromLatin1(verifyOutcomeName(report->outcome)),
                                            QString::number(report->badSeq), report->problem,
                                            report->detail, report->notes.join(u' '));
    }
    static void isIntact(const Result<VerifyReport>& report, int checkpoints)
    {
        QVERIFY2(report && report->intact, qPrintable(said(report)));
        QCOMPARE(report->outcome, VerifyOutcome::Intact);
        QCOMPARE(report->checkpoints, checkpoints);
    }
    static void isAltered(const Result<VerifyReport>& report, const QString& problem, qint64 seq)
    {
        QVERIFY(report);
        QVERIFY2(report->outcome == VerifyOutcome::Altered && report->problem == problem &&
                     report->badSeq == seq,
                 qPrintable(said(report)));
        QVERIFY(!report->detail.isEmpty());
    }
    static void isCut(const Result<VerifyReport>& report, qint64 last, qint64 expected)
    {
        QVERIFY(report);
        QVERIFY2(report->outcome == VerifyOutcome::EndMissing, qPrintable(said(report)));
        QCOMPARE(report->problem, u"truncated"_s);
        QCOMPARE(report->badSeq, last + 1);
        QCOMPARE(report->lastTrustworthySeq, last);
        QCOMPARE(report->expectedSeq, expected);
    }
    /// Checkpoints of 11, 21, 31, 41 and 51 records.
    static bool fill(SignedLog& log)
    {
        for (int i = 0; i < 5; ++i) {
            if (!log.writeSome(10) || !log.checkpoint())
                return false;
        }
        log.close();
        return log.rows() == 5;
    }
    /// The same log with less in it, as a copy of the file from a while ago.
    static bool restoreCopy(const SignedLog& log, const QString& copy)
    {
        for (const char16_t* suffix : {u"", u"-wal", u"-shm"})
            QFile::remove(log.path() + QString::fromUtf16(suffix));
        return QFile::copy(copy, log.path());
    }

private Q_SLOTS:
    void aSignedLog()
    {
        SignedLog log;
        QVERIFY(fill(log));
        isIntact(verify(log), 5);
        for (const qint64 from : {2, 11, 12, 21, 50, 51})
            isIntact(verify(log, {}, {}, from), int(61 - from) / 10);
    }

    void aLogWithManyBlocks()
    {
        SignedLog log;
        QVERIFY(log.writeSome(2500));
        QVERIFY(log.checkpoint());
        QVERIFY(log.writeSome(2596)); // 5 blocks with a few records more
        log.close();
        isIntact(verify(log), 2);
        for (const qint64 from : {2, 1024, 1025, 1026, 2048, 2049, 4000, 4097, 5097})
            isIntact(verify(log, {}, {}, from), from <= 2501 ? 2 : 1);
    }

    void aLogWithoutAKey()
    {
        LogFixture log;
        RandomRecords records(4);
        log.fill(records, 1500);
        log.close();
        isIntact(verifyAuditLog({.path = log.path()}), 0);
        VerifyOptions options{.path = log.path()};
        options.publicKey = makeEd25519Key()->publicKey;
        isAltered(verifyAuditLog(options), u"foreign_key"_s, 0);
    }

    void keysOneAfterTheOther()
    {
        SignedLog log;
        QVERIFY(log.writeSome(20));
        QVERIFY(log.checkpoint());
        QVERIFY(log.rotate());
        QVERIFY(log.writeSome(20));
        QVERIFY(log.checkpoint());
        QVERIFY(log.rotate());
        const auto keys = log.log->publicKeys();
        log.close();
        QCOMPARE(keys.size(), std::size_t(3));
        const auto report = verify(log);
        QVERIFY2(report && report->intact, qPrintable(said(report)));
        QVERIFY(report->notes.isEmpty());
        for (const SigningKey& key : keys)
            QVERIFY(verify(log, {}, key.publicKey)->intact);
        for (const SigningKey& key : keys)
            QVERIFY2(verify(log, {}, key.publicKey, 42)->intact,
                     qPrintable(said(verify(log, {}, key.publicKey, 42))));
        isAltered(verify(log, {}, makeEd25519Key()->publicKey), u"foreign_key"_s, keys[0].seq);
    }

    void aKeyThatWasLostIsANote()
    {
        SignedLog log;
        QVERIFY(log.writeSome(20));
        log.close();
        QVERIFY(QFile::remove(log.keyPath()));
        QVERIFY(log.reopen());
        QVERIFY(log.replace());
        QVERIFY(log.writeSome(20));
        log.close();
        const auto report = verify(log);
        QVERIFY2(report && report->intact, qPrintable(said(report)));
        QCOMPARE(report->notes.size(), 1);
        QVERIFY2(report->notes[0].contains(u"was lost"), qPrintable(report->notes[0]));
    }

    void recordsThatIntroduceNoKey_data()
    {
        QTest::addColumn<QJsonObject>("data");
        const auto key = makeEd25519Key();
        const QString id = signingKeyId(key->publicKey);
        const QString base64 = QString::fromLatin1(key->publicKey.toBase64());
        QTest::newRow("another id") << QJsonObject{{u"code"_s, u"SIGNING_KEY_CREATED"_s},
                                                   {u"signing_key_id"_s, u"0123456789abcdef"_s},
                                                   {u"public_key"_s, base64}};
        QTest::newRow("no key") << QJsonObject{{u"code"_s, u"SIGNING_KEY_CREATED"_s},
                                               {u"signing_key_id"_s, id}};
        QTest::newRow("the first again") << QJsonObject{{u"code"_s, u"SIGNING_KEY_CREATED"_s},
                                                        {u"signing_key_id"_s, id},
                                                        {u"public_key"_s, base64}};
        QTest::newRow("not signed") << QJsonObject{{u"code"_s, u"SIGNING_KEY_ROTATED"_s},
                                                   {u"signing_key_id"_s, id},
                                                   {u"public_key"_s, base64},
                                                   {u"previous_key_id"_s, u"PREVIOUS"_s}};
        QTest::newRow("by the new key alone")
            << QJsonObject{{u"code"_s, u"SIGNING_KEY_ROTATED"_s},
                           {u"signing_key_id"_s, id},
                           {u"public_key"_s, base64},
                           {u"previous_key_id"_s, u"PREVIOUS"_s},
                           {u"sign"_s, QString::fromLatin1(key->privateKey.toBase64())}};
        QTest::newRow("of another key")
            << QJsonObject{{u"code"_s, u"SIGNING_KEY_REPLACED"_s},
                           {u"signing_key_id"_s, id},
                           {u"public_key"_s, base64},
                           {u"previous_key_id"_s, u"0123456789abcdef"_s},
                           {u"sign"_s, QString::fromLatin1(key->privateKey.toBase64())}};
    }
    void recordsThatIntroduceNoKey()
    {
        QFETCH(QJsonObject, data);
        SignedLog log;
        QVERIFY(log.writeSome(5));
        if (data[u"previous_key_id"_s] == u"PREVIOUS"_s)
            data[u"previous_key_id"_s] = log.log->publicKeys().front().id;
        const QByteArray privateKey =
            QByteArray::fromBase64(data.take(u"sign"_s).toString().toLatin1());
        if (!privateKey.isEmpty())
            data[u"signature_new"_s] =
                QString::fromLatin1(signEd25519(privateKey, canonicalJson(data))->toBase64());
        const auto written =
            log.write({eventDraft(record_kind::integrity, testTimeMs, u"admin"_s, data)});
        QVERIFY(written);
        log.close();
        isAltered(verify(log), u"signature"_s, written->front().seq);
    }

    // --- reviewers ---

    void aVerdictThatTheReviewerDidNotSign_data()
    {
        QTest::addColumn<bool>("isOwn");
        QTest::addColumn<bool>("isIntact");
        QTest::newRow("by the reviewer") << true << true;
        QTest::newRow("by somebody else") << false << false;
    }
    void aVerdictThatTheReviewerDidNotSign()
    {
        QFETCH(bool, isOwn);
        QFETCH(bool, isIntact);
        const auto key = makeEd25519Key();
        const auto other = makeEd25519Key();
        const QString id = u"rev_"_s + QString::fromLatin1(sha256(key->publicKey).first(8).toHex());
        const QJsonObject reviewer{
            {u"reviewer_id"_s, id},
            {u"public_key"_s, QString::fromLatin1(key->publicKey.toBase64())}};
        QJsonObject verdict{{u"event"_s, u"approval_approved"_s},
                            {u"approval_id"_s, u"apr_1"_s},
                            {u"reviewer_id"_s, id}};
        verdict[u"signature"_s] = QString::fromLatin1(
            signEd25519((isOwn ? key : other)->privateKey, canonicalJson(verdict))->toBase64());
        SignedLog log;
        QVERIFY(log.write({eventDraft(record_kind::reviewer, testTimeMs, u"admin"_s,
                                      {{u"action"_s, u"added"_s}, {u"reviewer"_s, reviewer}})}));
        const auto written =
            log.write({eventDraft(record_kind::approval, testTimeMs, u"alice"_s, verdict)});
        QVERIFY(written);
        log.close();
        if (isIntact)
            VerifyEvidenceTest::isIntact(verify(log), 1);
        else
            isAltered(verify(log), u"signature"_s, written->front().seq);
        // Of a reviewer that it knows nothing about it says nothing.
        QVERIFY(verify(log, {}, {}, written->front().seq)->intact);
    }

    // --- the end ---

    void anOlderCopyIsFound()
    {
        SignedLog log;
        QVERIFY(fill(log));
        const QString copy = log.folder.filePath(u"old.db"_s);
        QVERIFY(QFile::copy(log.path(), copy));
        QVERIFY(log.reopen());
        QVERIFY(log.writeSome(30));
        log.close();
        isIntact(verify(log), 6);
        QVERIFY(restoreCopy(log, copy));
        isCut(verify(log), 51, 81);
        // Nothing but the file knows. Who deletes it needs to delete it everywhere.
        const QString kept = log.folder.filePath(u"kept"_s);
        QVERIFY(QFile::rename(log.notesPath(), kept));
        isAltered(verify(log), u"checkpoint"_s, 11);
        isCut(verify(log, kept), 51, 81);
    }

    void recordsCutOffCleanly()
    {
        SignedLog log;
        QVERIFY(log.writeSome(3000));
        QVERIFY(log.checkpoint());
        log.close();
        QVERIFY(log.edit({u"DELETE FROM record WHERE seq > 2048"_s,
                          u"DELETE FROM block WHERE no >= 2"_s,
                          u"DELETE FROM checkpoint WHERE size > 2048"_s}));
        isCut(verify(log), 2048, 3001);
        QVERIFY(
            log.edit({u"DELETE FROM record"_s, u"DELETE FROM block"_s, u"DELETE FROM tree_node"_s,
                      u"DELETE FROM column_block"_s, u"DELETE FROM signing_key"_s}));
        const auto report = verify(log);
        QVERIFY(report && !report->intact);
        QVERIFY2(report->problem == u"foreign_key", qPrintable(said(report)));
    }

    void aChainMadeAnewIsFound()
    {
        SignedLog log;
        QVERIFY(fill(log));
        const QString copy = log.folder.filePath(u"old.db"_s);
        QVERIFY(QFile::copy(log.path(), copy));
        // Another history from the same start: sound in itself.
        QVERIFY(log.reopen());
        QVERIFY(log.writeSome(20));
        log.close();
        const QByteArray notes = log.notesBytes();
        QVERIFY(restoreCopy(log, copy));
        QVERIFY(QFile::remove(log.notesPath()));
        QVERIFY(log.reopen());
        QVERIFY(log.writeSome(20));
        log.close();
        QVERIFY(verify(log)->intact);
        const QString kept = log.folder.filePath(u"kept"_s);
        QVERIFY(SignedLog::put(kept, notes));
        const auto report = verify(log, kept);
        isAltered(report, u"checkpoint"_s, 52);
        QCOMPARE(report->lastTrustworthySeq, 51);
    }

    // --- the file ---

    void aFileFromElsewhere()
    {
        SignedLog log;
        QVERIFY(fill(log));
        const QString kept = log.folder.filePath(u"kept"_s);
        const auto missing = verify(log, kept);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, u"CHECKPOINT_FILE_MISSING"_s);
        QVERIFY(missing.error().message.contains(kept));

        const QByteArrayList notes = log.notes();
        QVERIFY(SignedLog::put(kept, notes[0] + '\n' + notes[1] + '\n'));
        auto report = verify(log, kept);
        isIntact(report, 5);
        QCOMPARE(report->notes.size(), 1);
        QVERIFY2(report->notes[0].contains(u"21 records"), qPrintable(report->notes[0]));
        QVERIFY(SignedLog::put(kept, notes[1] + '\n' + notes[4] + '\n'));
        isIntact(verify(log, kept), 5);
        QVERIFY(SignedLog::put(kept, QByteArray()));
        isIntact(verify(log, kept), 5);
        QVERIFY(SignedLog::put(kept, notes[4] + '\n' + notes[1] + '\n'));
        isAltered(verify(log, kept), u"checkpoint"_s, 51);

        SignedLog other;
        QVERIFY(fill(other));
        isAltered(verify(log, other.notesPath()), u"foreign_key"_s, 11);
    }

    void whatBeingKilledLeaves()
    {
        SignedLog log;
        QVERIFY(fill(log));
        const QByteArray whole = log.notesBytes();
        // Half a note behind the last, and a note whose row was not written yet.
        for (const qsizetype cut : {1, 30, 60, 150}) {
            QVERIFY(SignedLog::put(log.notesPath(), whole + log.notes()[4].first(cut)));
            isIntact(verify(log), 5);
            QVERIFY(SignedLog::put(log.notesPath(), whole));
        }
        QVERIFY(log.edit({u"DELETE FROM checkpoint WHERE size = 51"_s}));
        const auto report = verify(log);
        isIntact(report, 5);
        QCOMPARE(report->notes.size(), 1);
        QVERIFY(report->notes[0].contains(u"51 records"));
        // Two are more than that.
        QVERIFY(log.edit({u"DELETE FROM checkpoint WHERE size = 41"_s}));
        isAltered(verify(log), u"checkpoint"_s, 51);
    }

    void whatItDoesNotLeave()
    {
        SignedLog log;
        QVERIFY(fill(log));
        const QByteArray whole = log.notesBytes();
        QVERIFY(SignedLog::put(log.notesPath(), whole + "something else"));
        isAltered(verify(log), u"checkpoint"_s, 51);
        QVERIFY(SignedLog::put(log.notesPath(), whole + log.notes()[4]));
        isIntact(verify(log), 5);
        QByteArray later = log.notes()[4];
        later.replace("\n51\n", "\n99\n");
        QVERIFY(SignedLog::put(log.notesPath(), whole + later));
        isCut(verify(log), 51, 99);
        QVERIFY(SignedLog::put(log.notesPath(), whole + later + '\n'));
        isAltered(verify(log), u"signature"_s, 99);
        QVERIFY(SignedLog::put(log.notesPath(), whole.chopped(log.notes()[4].size() + 1)));
        isAltered(verify(log), u"checkpoint"_s, 51);
        QVERIFY(QFile::remove(log.notesPath()));
        isAltered(verify(log), u"checkpoint"_s, 11);
    }

    // --- records that were moved to files ---

    /// Moves the first two blocks to a file; its record may lie about the last hash.
    static bool archive(SignedLog& log, const QByteArray& lastHash = {})
    {
        SealOptions options;
        options.databasePath = log.path();
        options.beforeMs = 2 * testTimeMs;
        auto sealed = log.checkpoint() ? sealSegment(options) : Error{};
        if (!sealed || !*sealed || (**sealed).row.lastSeq != 2048)
            return false;
        if (!lastHash.isEmpty())
            (**sealed).record[u"last_hash"_s] = QString::fromLatin1(lastHash.toHex());
        std::promise<bool> recorded;
        log.log->archive(**sealed, u"hall"_s, [&recorded](const Result<CommittedRecord>& record) {
            recorded.set_value(record.ok());
        });
        if (!recorded.get_future().get() || !log.writeSome(100) || !log.checkpoint())
            return false;
        const bool isDeleted = QTest::qWaitFor(
            [&log] { return log.value(u"SELECT deleted FROM segment"_s).toInt() == 1; }, 30'000);
        log.close();
        return isDeleted;
    }

    void archivedRecords()
    {
        SignedLog log;
        QVERIFY(log.writeSome(2500));
        QVERIFY(log.checkpoint());
        QVERIFY(archive(log));
        auto report = verify(log);
        isIntact(report, 2);
        QCOMPARE(report->firstSeq, 2049);
        QCOMPARE(report->records, 2602 - 2048);
        QCOMPARE(report->notes.size(), 1);
        QVERIFY(report->notes[0].contains(u"1 to 2048"));
        isIntact(verify(log, {}, {}, 2500), 2);
        QVERIFY(log.reopen());
        QVERIFY(log.writeSome(10));
        log.close();
        isIntact(verify(log), 3);

        QVERIFY(log.edit({u"DELETE FROM record WHERE seq = 2049"_s}));
        isAltered(verify(log), u"missing"_s, 2049);
    }

    void archivedRecordsThatDoNotFit()
    {
        SignedLog log;
        QVERIFY(log.writeSome(2500));
        QVERIFY(archive(log, QByteArray(32, 'h')));
        isAltered(verify(log), u"chain"_s, 2049);
        QVERIFY(log.edit({u"UPDATE segment SET last_seq = 1024"_s}));
        isAltered(verify(log), u"column"_s, 2502);
        QVERIFY(log.edit({u"DELETE FROM segment"_s}));
        isAltered(verify(log), u"missing"_s, 1);
    }

    void aForgedArchiveIsFound()
    {
        SignedLog log;
        QVERIFY(log.writeSome(2500));
        QVERIFY(archive(log));
        // The tree over what was moved is all that is left of it.
        QVERIFY(log.edit({u"UPDATE tree_node SET hash = zeroblob(32) WHERE level = 11"_s}));
        const auto report = verify(log);
        QVERIFY2(report && !report->intact && report->problem == u"checkpoint",
                 qPrintable(said(report)));
    }

    // --- beside a Hall ---

    /// Records and checkpoints appear while the verification looks: never a false alarm.
    void itWorksBesideABusyLog()
    {
        AuditLogOptions options = signingOptions();
        options.checkpointEveryRecords = 7;
        options.durability = Durability::Process;
        SignedLog log(options);
        QVERIFY(log.writeSome(1000));
        std::atomic_bool isOver = false;
        std::thread writer([&] {
            for (int batch = 0; batch < 150 && log.writeSome(13); ++batch) {
            }
            isOver = true;
        });
        qint64 least = 0;
        QStringList wrong;
        while (!isOver && wrong.isEmpty()) {
            const auto report = verify(log);
            if (!report || !report->intact || report->records < least)
                wrong += said(report);
            else
                least = report->records;
        }
        writer.join();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(least > 1000);
    }

    // --- records that are not like most ---

    void largeRecords()
    {
        SignedLog log;
        for (int i = 0; i < 11; ++i) {
            std::vector<RecordDraft> drafts;
            for (int k = 0; k < 100; ++k)
                drafts.push_back(eventDraft(record_kind::configuration, testTimeMs + k, u"admin"_s,
                                            {{u"bundle"_s, QString(16'000, u'b')},
                                             {u"worker_id"_s, u"org.acme.w%1"_s.arg(k % 7)}}));
            QVERIFY(log.write(std::move(drafts)));
            QVERIFY(log.checkpoint());
        }
        log.close();
        isIntact(verify(log), 11);
        QVERIFY(log.edit({u"UPDATE column_block SET data = data || x'00' WHERE place = "
                          u"(SELECT min(place) FROM column_block)"_s}));
        isAltered(verify(log), u"column"_s, 1);
    }

    /// What a caller sends must not be able to make the log look tampered with.
    void textsThatAreHardToStore_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("byte order mark") << u"\uFEFFabc"_s;
        QTest::newRow("only that") << u"\uFEFF"_s;
        QTest::newRow("swapped mark") << u"\uFFFEabc"_s;
        QTest::newRow("mark within") << u"a\uFEFFb"_s;
        QTest::newRow("NUL") << u"a\0b"_s;
        QTest::newRow("NUL first") << u"\0b"_s;
        QTest::newRow("beyond the BMP") << u"\U0001F600 \U0010FFFF"_s;
        QTest::newRow("no character") << u"\uFFFF\uFDD0"_s;
        QTest::newRow("control characters") << u"\u0001\u001F\u007F\u0085"_s;
        QTest::newRow("quotes") << u"\"\\/"_s;
        QTest::newRow("long") << QString(5000, u'é');
        QTest::newRow("composed and not") << u"\u00E9e\u0301"_s;
    }
    void textsThatAreHardToStore()
    {
        QFETCH(QString, text);
        SignedLog log;
        QVERIFY(log.write({eventDraft(record_kind::registry, testTimeMs, text,
                                      {{u"worker_id"_s, text},
                                       {u"correlation_id"_s, text},
                                       {u"approval_id"_s, text},
                                       {u"reason"_s, text},
                                       {u"code"_s, text}})}));
        QVERIFY(log.writeSome(10));
        log.close();
        isIntact(verify(log), 1);
    }

    void aRefusedRecordLeavesNoWords()
    {
        SignedLog log;
        RecordDraft draft = eventDraft(record_kind::registry, testTimeMs, u"admin"_s, {});
        QVERIFY(log.write({draft}));
        RecordDraft again = eventDraft(record_kind::registry, testTimeMs, u"somebody.new"_s,
                                       {{u"worker_id"_s, u"org.acme.new"_s}});
        again.uuid = draft.uuid;
        const auto refused = log.write({again});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"DUPLICATE_RECORD"_s);
        QVERIFY(log.writeSome(3));
        log.close();
        isIntact(verify(log), 1);
    }
};

HALL_TEST(VerifyEvidenceTest);
#include "verify_evidence_test.moc"
