// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/export/export_job.h"
#include "core/audit/export/manifest/export_check.h"
#include "tests/audit/archive/archived_log.h"
#include "tests/support/instrumented.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// Records that move to files: the log goes on, and nothing is gone without a record.
class SegmentTest : public QObject {
    Q_OBJECT

    static QByteArray said(const Result<VerifyReport>& report)
    {
        if (!report)
            return report.error().message.toUtf8();
        return (report->problem + u": "_s + report->detail).toUtf8();
    }
    static QByteArray said(const Result<SegmentCheck>& check)
    {
        if (!check)
            return check.error().message.toUtf8();
        return (check->problem + u": "_s + check->detail).toUtf8();
    }
    /// Ids and bodies of the first `count` records.
    static std::vector<AuditRow> firstRows(const QString& path, int count)
    {
        const auto reader = AuditReader::open(path);
        AuditPageRequest request;
        request.limit = count;
        request.decisionsOnly = false;
        request.direction = PageDirection::Newer;
        request.startSeq = 0;
        const auto page = reader ? (*reader)->page(request) : Result<AuditPage>(Error{});
        return page ? std::vector<AuditRow>(page->rows.rbegin(), page->rows.rend())
                    : std::vector<AuditRow>();
    }
    static QJsonObject dataOf(const CommittedRecord& record)
    {
        return QJsonDocument::fromJson(record.body).object()[u"data"_s].toObject();
    }

private Q_SLOTS:
    void recordsMoveToAFile()
    {
        ArchivedLog log;
        QVERIFY(log.writeSome(2500));
        const std::vector<AuditRow> rows = firstRows(log.path(), 1000);
        QCOMPARE(rows.size(), std::size_t(1000));
        const qint64 decisions = log.value(u"SELECT sum(decisions) FROM block"_s).toLongLong();

        const auto record = log.archive();
        QVERIFY2(record, record ? "" : qPrintable(record.error().message));
        const QJsonObject data = dataOf(*record);
        QCOMPARE(data[u"code"_s].toString(), u"LOG_ARCHIVED"_s);
        QCOMPARE(data[u"first_seq"_s].toInteger(), 1);
        QCOMPARE(data[u"last_seq"_s].toInteger(), 2048);
        QCOMPARE(data[u"count"_s].toInteger(), 2048);
        QVERIFY(data[u"prev_hash"_s].isNull());
        const QString file = data[u"file"_s].toString();
        QCOMPARE(file, log.segmentsPath() + u"/hall-segment-1-2048.jsonl.gz"_s);
        QCOMPARE(data[u"signing_keys"_s].toArray().size(), 1);
        // Readable by its owner alone, like the database.
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY((QFile::permissions(file) & others) == 0);
        QVERIFY((QFile::permissions(log.segmentsPath()) & others) == 0);

        QTRY_VERIFY_WITH_TIMEOUT(log.isDeleted(), 30'000);
        QCOMPARE(log.undeleted(), 0);
        QCOMPARE(log.value(u"SELECT count(*) FROM block WHERE no < 2"_s).toInt(), 0);
        QCOMPARE(log.value(u"SELECT count(*) FROM column_block"_s).toInt(), 0);

        // The file has the records, byte for byte, also for those who have no Hall.
        const QByteArray read =
            python("import gzip,hashlib,sys\n"
                   "lines=gzip.open(sys.argv[1]).read().split(b'\\n')\n"
                   "print(len(lines)-1, hashlib.sha256(lines[999]).hexdigest())",
                   {file});
        QCOMPARE(read, "2048 " + rows.back().record.hash.toHex());
        QCOMPARE(sha256Of(file), QByteArray::fromHex(data[u"sha256"_s].toString().toLatin1()));

        // Nothing finds them; whoever asks for one is told where it is.
        const auto reader = AuditReader::open(log.path());
        const auto found = (*reader)->find(rows.at(500).fields.id);
        QVERIFY(!found);
        QCOMPARE(found.error().code, u"ARCHIVED"_s);
        QVERIFY(found.error().message.contains(u"hall-segment-1-2048.jsonl.gz"));
        const auto proof = EvidenceReader((*reader)->database()).prove(700);
        QVERIFY(!proof);
        QCOMPARE(proof.error().code, u"ARCHIVED"_s);
        QVERIFY(proof.error().message.contains(u"hall-segment-1-2048.jsonl.gz"));
        QCOMPARE(firstRows(log.path(), 1).front().record.seq, 2049);
        QCOMPARE((*reader)->tally(0)->total, decisions);

        const auto report = log.verify();
        QVERIFY2(report && report->intact, said(report).constData());
        QCOMPARE(report->firstSeq, 2049);
        for (const bool alone : {false, true}) {
            const auto check = log.checkFolder(alone);
            QVERIFY2(check && check->accepted, said(check).constData());
            QCOMPARE(check->records, 2048);
            QCOMPARE(check->lastHash, data[u"last_hash"_s].toString());
        }
    }

    void theLogGoesOnBehindIt()
    {
        ArchivedLog log;
        QVERIFY(log.writeSome(1500));
        QVERIFY(log.archive());
        QVERIFY(log.rotate());
        QVERIFY(log.writeSome(3000));
        // The second one takes the record of the first with it.
        const auto second = log.archive();
        QVERIFY2(second, second ? "" : qPrintable(second.error().message));
        QCOMPARE(dataOf(*second)[u"first_seq"_s].toInteger(), 1025);
        QCOMPARE(dataOf(*second)[u"signing_keys"_s].toArray().size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(log.isDeleted(), 30'000);
        QVERIFY(log.writeSome(1200));
        QVERIFY(log.checkpoint());

        QVERIFY(log.reopen());
        QCOMPARE(log.log->tailProblem(), QString());
        QCOMPARE(log.log->checkpointProblem(), QString());
        QVERIFY(log.writeSome(10));
        QVERIFY(log.checkpoint());
        const auto report = log.verify();
        QVERIFY2(report && report->intact, said(report).constData());
        const auto check = log.checkFolder();
        QVERIFY2(check && check->accepted, said(check).constData());
        QCOMPARE(check->segments, 2);
        // Of the older key the newer one is not known to somebody who was not told.
        SegmentCheckOptions alone;
        alone.folder = log.segmentsPath();
        alone.publicKeys = {log.log->publicKeys().front().publicKey};
        const auto refused = checkSegments(alone);
        QVERIFY(refused && !refused->accepted);
        QCOMPARE(refused->problem, u"signature"_s);
    }

    void onlyWholeBlocksThatAreOldEnough()
    {
        AuditLogOptions options = signingOptions();
        options.clock = [] { return testTimeMs - 1'000'000'000; };
        ArchivedLog log(options);
        QVERIFY(log.writeSome(3000));
        QVERIFY(log.checkpoint());
        const qint64 secondBlock =
            log.value(u"SELECT max_at FROM block WHERE no = 1"_s).toLongLong();
        const auto sealed = log.seal(secondBlock);
        QVERIFY(sealed && *sealed);
        QCOMPARE((**sealed).row.lastSeq, 1024); // a record of that moment is not before it
        const auto more = log.seal(secondBlock + 1);
        QVERIFY(more && *more);
        QCOMPARE((**more).row.lastSeq, 2048);
        // What was not recorded is made again, and does not lie about.
        QCOMPARE(QDir(log.segmentsPath()).entryList(QDir::Files).size(), 2);
        const auto none = log.seal(testTimeMs - 2'000'000'000);
        QVERIFY(none && !*none);
    }

    void withoutACheckpointNothingIsMoved()
    {
        ArchivedLog log;
        QVERIFY(log.writeSome(1500));
        const auto sealed = log.seal();
        QVERIFY(!sealed);
        QCOMPARE(sealed.error().code, u"NOT_COVERED"_s);
    }

    void whatOthersArchivedMeanwhileIsNotArchivedTwice()
    {
        ArchivedLog log;
        QVERIFY(log.writeSome(1500));
        QVERIFY(log.checkpoint());
        const auto sealed = log.seal();
        QVERIFY(sealed && *sealed);
        QVERIFY(log.record(**sealed));
        const auto again = log.record(**sealed);
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"ARCHIVE_UNDER_WAY"_s);
    }

    void aChangedLogIsNotArchived_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("a body")
            << u"UPDATE record SET body = replace(body, 'org', 'orf') WHERE seq "
               "= 800"_s;
        QTest::newRow("a body and its hash")
            << u"UPDATE record SET hash = randomblob(32) WHERE seq = 800"_s;
        QTest::newRow("a record is gone") << u"DELETE FROM record WHERE seq = 800"_s;
        QTest::newRow("the tree") << u"UPDATE tree_node SET hash = zeroblob(32) WHERE no = 1"_s;
        QTest::newRow("the checkpoint") << u"UPDATE checkpoint SET note = replace(note, 'time', "
                                           "'tine')"_s;
    }
    void aChangedLogIsNotArchived()
    {
        QFETCH(QString, change);
        ArchivedLog log;
        QVERIFY(log.writeSome(2500));
        QVERIFY(log.checkpoint());
        log.close();
        QVERIFY2(log.edit({change}), qPrintable(log.error.message));
        const auto sealed = log.seal();
        QVERIFY(!sealed);
        QCOMPARE(sealed.error().code, u"RECORD_DAMAGED"_s);
        QCOMPARE(QDir(log.segmentsPath()).entryList(QDir::Files), QStringList());
    }

    void anotherLogsFileIsNotReplaced()
    {
        ArchivedLog log, other;
        QVERIFY(other.writeSome(1500) && other.checkpoint());
        QVERIFY(other.seal(ArchivedLog::everything, log.segmentsPath()));
        const QString path = log.segmentsPath() + u"/hall-segment-1-1024.jsonl.gz"_s;
        const QByteArray theirs = SignedLog::bytesOf(path);
        QVERIFY(log.writeSome(1500) && log.checkpoint());
        const auto sealed = log.seal();
        QVERIFY(!sealed);
        QCOMPARE(sealed.error().code, u"TARGET_EXISTS"_s);
        QVERIFY(sealed.error().field.startsWith(log.segmentsPath()));
        QCOMPARE(SignedLog::bytesOf(path), theirs);
    }

    void recordsAreWrittenWhileOthersAreDeleted()
    {
        ArchivedLog log;
        QVERIFY(log.writeSome(underSanitizer(12'000, 4'000)));
        QVERIFY(log.archive());
        QVERIFY(!log.isDeleted());
        int written = 0;
        while (!log.isDeleted()) {
            QVERIFY(log.write({decisionDraft(someDecision(), u"session"_s)}));
            ++written;
        }
        QVERIFY2(written > 20, qPrintable(QString::number(written)));
        QVERIFY(log.checkpoint());
        const auto report = log.verify();
        QVERIFY2(report && report->intact, said(report).constData());
    }

    void aLogInBetweenIsIntact()
    {
        ArchivedLog log;
        QVERIFY(log.writeSome(underSanitizer(20'000, 5'000)));
        QVERIFY(log.archive());
        const auto report = log.verify();
        QVERIFY2(report && report->intact, said(report).constData());
        QVERIFY(!log.isDeleted());
        QCOMPARE(firstRows(log.path(), 1).front().record.seq,
                 log.value(u"SELECT max(last_seq) + 1 FROM segment"_s).toLongLong());
        // Closed in the middle, it goes on when it is opened again.
        QVERIFY(log.reopen());
        QTRY_VERIFY_WITH_TIMEOUT(log.isDeleted(), 600'000);
        QCOMPARE(log.undeleted(), 0);
        QVERIFY(log.checkpoint());
        const auto after = log.verify();
        QVERIFY2(after && after->intact, said(after).constData());
    }

    void whatIsLeftCanBeExported()
    {
        ArchivedLog log;
        QVERIFY(log.writeSome(3000));
        QVERIFY(log.archive());
        QVERIFY(log.checkpoint());
        ExportOptions options;
        options.databasePath = log.path();
        options.targetPath = log.folder.filePath(u"rest.jsonl"_s);
        options.signingKeyPath = log.keyPath();
        const auto done = exportLog(options);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(done->firstSeq, 2049);
        ExportCheckOptions check;
        check.manifestPath = done->manifestPath;
        check.publicKeys = {log.log->publicKeys().back().publicKey};
        const auto checked = checkExport(check);
        QVERIFY2(checked && checked->accepted,
                 checked ? qPrintable(checked->detail) : qPrintable(checked.error().message));
    }

    void whatIsWrongWithSegmentsIsNamed_data()
    {
        QTest::addColumn<QString>("problem");
        QTest::addColumn<bool>("alone");
        for (const char* problem :
             {"missing", "file gone", "byte", "swapped", "renamed", "other"}) {
            QTest::addRow("%s, with the database", problem)
                << QString::fromLatin1(problem) << false;
            QTest::addRow("%s, alone", problem) << QString::fromLatin1(problem) << true;
        }
    }
    void whatIsWrongWithSegmentsIsNamed()
    {
        QFETCH(QString, problem);
        QFETCH(bool, alone);
        ArchivedLog log;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(log.writeSome(1030));
            QVERIFY(log.archive());
        }
        const QDir folder(log.segmentsPath());
        const QString name = u"hall-segment-1025-2048"_s, data = u".jsonl.gz"_s,
                      manifest = u".manifest.json"_s, third = u"hall-segment-2049-3072"_s;
        const auto path = [&folder](const QString& file) { return folder.filePath(file); };
        QString found = u"missing"_s;
        if (problem == u"missing") {
            QVERIFY(QFile::remove(path(name + data)) && QFile::remove(path(name + manifest)));
        } else if (problem == u"file gone") {
            QVERIFY(QFile::remove(path(name + data)));
        } else if (problem == u"byte") {
            QByteArray bytes = SignedLog::bytesOf(path(name + data));
            bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 4);
            QVERIFY(SignedLog::put(path(name + data), bytes));
            found.clear();
        } else if (problem == u"swapped") {
            const QByteArray bytes = SignedLog::bytesOf(path(name + data));
            QVERIFY(SignedLog::put(path(name + data), SignedLog::bytesOf(path(third + data))));
            QVERIFY(SignedLog::put(path(third + data), bytes));
            found = u"record"_s;
        } else if (problem == u"renamed") {
            QVERIFY(QFile::rename(path(name + manifest), path(u"hall-segment-9-9"_s + manifest)));
            found = u"order"_s;
        } else {
            ArchivedLog other;
            QVERIFY(other.writeSome(1030) && other.archive());
            QVERIFY(other.writeSome(1030) && other.archive());
            for (const QString& ending : {data, manifest})
                QVERIFY(SignedLog::put(
                    path(name + ending),
                    SignedLog::bytesOf(other.segmentsPath() + u'/' + name + ending)));
            found = alone ? u"order"_s : u"database"_s;
        }
        const auto check = log.checkFolder(alone);
        QVERIFY2(check && !check->accepted, said(check).constData());
        if (!found.isEmpty())
            QCOMPARE(check->problem, found);
        QVERIFY2(check->file.contains(u"1025-2048") || check->file.contains(u"2049-3072") ||
                     check->file.contains(u"9-9"),
                 qPrintable(check->file));
        QVERIFY(!check->detail.isEmpty());
    }

    void whatIsWrongWithTheArchivedPartIsFound_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("the file's name") << u"UPDATE segment SET file = '/tmp/x'"_s;
        QTest::newRow("of the first one") << u"UPDATE segment SET file = 'x' WHERE first_seq = 1"_s;
        QTest::newRow("the file's hash") << u"UPDATE segment SET sha256 = zeroblob(32)"_s;
        QTest::newRow("the number of decisions")
            << u"UPDATE segment SET decisions = 7 WHERE first_seq = 1"_s;
        QTest::newRow("a time") << u"UPDATE segment SET to_at = to_at + 1"_s;
        QTest::newRow("the first row is gone") << u"DELETE FROM segment WHERE first_seq = 1"_s;
        QTest::newRow("the last row is gone") << u"DELETE FROM segment WHERE first_seq > 1"_s;
        QTest::newRow("all rows are gone") << u"DELETE FROM segment"_s;
        QTest::newRow("a record came back")
            << u"INSERT INTO record SELECT 7, recorded_at, kind, randomblob(16), actor, "
               u"capability, "
               "worker, species, tenant, rule, env, label, outcome, code, blast, correlation_id, "
               "approval_id, hash, body, reason FROM record WHERE seq = 2500"_s;
        QTest::newRow("a summary came back")
            << u"INSERT INTO block SELECT 0, min_at, max_at, 1024, 1, 1, 1 FROM block LIMIT 1"_s;
        QTest::newRow("columns came back") << u"INSERT INTO column_block VALUES (0, zeroblob(9))"_s;
        QTest::newRow("a word that nobody says") << u"INSERT INTO term (text) VALUES ('nobody')"_s;
    }
    void whatIsWrongWithTheArchivedPartIsFound()
    {
        QFETCH(QString, change);
        ArchivedLog log;
        QVERIFY(log.writeSome(1100) && log.archive());
        QVERIFY(log.writeSome(1100) && log.archive());
        QVERIFY(log.writeSome(500));
        QTRY_VERIFY_WITH_TIMEOUT(log.isDeleted(), 30'000);
        log.close();
        const auto before = log.verify();
        QVERIFY2(before && before->intact, said(before).constData());
        QVERIFY2(log.edit({change}), qPrintable(log.error.message));
        const auto report = log.verify();
        QVERIFY2(report && !report->intact, said(report).constData());
        QCOMPARE(report->outcome, VerifyOutcome::Altered);
    }

    void wordsThatNobodySaysAnyMoreAreGone()
    {
        ArchivedLog log;
        QVERIFY(
            log.write({decisionDraft(someDecision(testTimeMs, u"cap.once.upon"_s), u"session"_s)}));
        QVERIFY(log.writeSome(1100) && log.archive());
        QTRY_VERIFY_WITH_TIMEOUT(log.isDeleted(), 30'000);
        QCOMPARE(log.value(u"SELECT count(*) FROM term WHERE text = 'cap.once.upon'"_s).toInt(), 0);
        QCOMPARE(
            log.value(u"SELECT count(*) FROM term_text WHERE term_text MATCH 'once'"_s).toInt(), 0);
        // Said again it is a word again, and found.
        QVERIFY(
            log.write({decisionDraft(someDecision(testTimeMs, u"cap.once.upon"_s), u"session"_s)}));
        const auto reader = AuditReader::open(log.path());
        AuditPageRequest request;
        request.filter = *parseFilter(u"capability:cap.once.upon"_s, testTimeMs);
        QCOMPARE((*reader)->page(request)->rows.size(), std::size_t(1));
    }

private:
    static QByteArray sha256Of(const QString& path)
    {
        return QCryptographicHash::hash(SignedLog::bytesOf(path), QCryptographicHash::Sha256);
    }
};

HALL_TEST(SegmentTest);
#include "segment_test.moc"
