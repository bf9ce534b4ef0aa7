// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "core/json/json_reader.h"
#include "tests/audit/export/exported_log.h"
#include "tests/support/test_registry.h"

#include <QScopeGuard>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

/// While it lives, no file of this process may grow beyond so many bytes: a full disk.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

/// What exportLog() leaves in a folder, whatever happens to it.
class ExportJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRecordInItsOwnBytes()
    {
        ExportedLog log;
        QVERIFY(log.writeSome(2500));
        QVERIFY(log.checkpoint());
        std::vector<std::pair<qint64, qint64>> told;
        ExportOptions options = log.options(u"all.jsonl"_s);
        options.progress = [&told](qint64 done, qint64 all) { told.emplace_back(done, all); };
        const auto result = exportLog(options);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QCOMPARE(log.files(), QStringList({u"all.jsonl"_s, u"all.manifest.json"_s}));

        const qint64 records = log.log->head().seq;
        QByteArrayList lines = SignedLog::bytesOf(result->path).split('\n');
        QCOMPARE(lines.takeLast(), QByteArray());
        QCOMPARE(lines.size(), records);

        for (qint64 seq : {qint64(1), qint64(1000), records}) {
            QCOMPARE(lines.at(seq - 1),
                     log.value(u"SELECT body FROM record WHERE seq = %1"_s.arg(seq)).toByteArray());
        }
        QCOMPARE(result->rows, records);
        QCOMPARE(result->firstSeq, 1);
        QCOMPARE(result->lastSeq, records);
        QCOMPARE(result->firstHash, sha256(lines.first()));
        QCOMPARE(result->lastHash, log.log->head().hash);
        QCOMPARE(result->provenTo, records);
        QVERIFY(result->isSigned);
        QCOMPARE(told.front(), std::pair(qint64(0), records));
        QCOMPARE(told.back(), std::pair(records, records));
        QVERIFY(told.size() > 4);
        QCOMPARE(QFile::permissions(result->path) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void onlyWhatMatches()
    {
        ExportedLog log;
        QVERIFY(log.writeSome(1500));
        QVERIFY(log.checkpoint());
        QVERIFY(log.writeSome(200));
        const QString filter = u"outcome:deny env:prod"_s;
        const auto result = exportLog(log.options(u"some.jsonl"_s, filter));
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        const qint64 expected = log.value(u"SELECT count(*) FROM record WHERE "
                                          "outcome = (SELECT id FROM term WHERE text = 'DENY') AND "
                                          "env = (SELECT id FROM term WHERE text = 'prod')"_s)
                                    .toLongLong();
        QVERIFY(expected > 20);
        QCOMPARE(result->rows, expected);
        QVERIFY(result->provenTo > 0 && result->provenTo <= 1501);
        QCOMPARE(log.files(),
                 QStringList({u"some.jsonl"_s, u"some.manifest.json"_s, u"some.proofs.jsonl"_s}));
        qint64 last = 0;
        QByteArrayList lines = SignedLog::bytesOf(result->path).split('\n');
        lines.removeLast();
        for (const QByteArray& line : lines) {
            const auto record = readJsonObject(line);
            QVERIFY(record);
            const auto fields = fieldsOfRecord(*record);
            QVERIFY(fields);
            QCOMPARE(fields->outcome, QByteArray("DENY"));
            QCOMPARE(fields->env, QByteArray("prod"));
            const qint64 seq = record->value(u"seq"_s).toInteger();
            QVERIFY(seq > last);
            last = seq;
        }
    }

    void nothingMatches()
    {
        ExportedLog log;
        const auto result = exportLog(log.options(u"none.jsonl"_s, u"worker:nobody"_s));
        QVERIFY(result);
        QCOMPARE(result->rows, 0);
        QCOMPARE(SignedLog::bytesOf(result->path), QByteArray());
        QVERIFY(log.check(u"none.manifest.json"_s)->accepted);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("code");
        QTest::newRow("filter") << u"outcom:deny"_s << u"x.jsonl"_s << QString()
                                << u"INVALID_FILTER"_s;
        QTest::newRow("folder") << QString() << u"no/such/x.jsonl"_s << QString()
                                << u"EXPORT_UNWRITABLE"_s;
        QTest::newRow("there") << QString() << u"there.jsonl"_s << QString() << u"TARGET_EXISTS"_s;
        QTest::newRow("manifest there")
            << QString() << u"other.jsonl"_s << QString() << u"TARGET_EXISTS"_s;
        QTest::newRow("no key") << QString() << u"x.jsonl"_s << u"/no/key.pem"_s
                                << u"KEY_MISSING"_s;
    }

    void refusals()
    {
        QFETCH(QString, filter);
        QFETCH(QString, name);
        QFETCH(QString, key);
        QFETCH(QString, code);
        ExportedLog log;
        QVERIFY(SignedLog::put(log.target(u"there.jsonl"_s), "mine"));
        QVERIFY(SignedLog::put(log.target(u"other.manifest.json"_s), "mine"));
        ExportOptions options = log.options(name, filter);
        if (!key.isEmpty())
            options.signingKeyPath = key;
        const auto result = exportLog(options);
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QCOMPARE(log.files(), QStringList({u"other.manifest.json"_s, u"there.jsonl"_s}));
        QCOMPARE(SignedLog::bytesOf(log.target(u"there.jsonl"_s)), QByteArray("mine"));
    }

    void aKeyOfAnotherLog()
    {
        ExportedLog log;
        const ExportedLog other;
        ExportOptions options = log.options(u"x.jsonl"_s);
        options.signingKeyPath = other.keyPath();
        const auto result = exportLog(options);
        QVERIFY(!result);
        QCOMPARE(result.error().code, u"SIGNING_UNAVAILABLE"_s);
        QCOMPARE(result.error().field, other.keyPath());
        QVERIFY(log.files().isEmpty());
    }

    void aFullDisk_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("jsonl") << ExportFormat::Jsonl;
        QTest::newRow("csv") << ExportFormat::Csv;
        QTest::newRow("html") << ExportFormat::Html;
    }

    void aFullDisk()
    {
        QFETCH(ExportFormat, format);
        ExportedLog log;
        QVERIFY(log.writeSome(1500));
        ExportOptions options = log.options(u"full"_s);
        options.format = format;
        options.replaces = true;
        QVERIFY(SignedLog::put(options.targetPath, "the one before"));
        {
            const SmallDisk disk(100'000);
            const auto result = exportLog(options);
            QVERIFY(!result);
            QCOMPARE(result.error().code, u"EXPORT_UNWRITABLE"_s);
            QVERIFY(result.error().message.contains(options.targetPath));
        }
        QCOMPARE(log.files(), QStringList{u"full"_s});
        QCOMPARE(SignedLog::bytesOf(options.targetPath), QByteArray("the one before"));
        QVERIFY(exportLog(options));
    }

    void cancelled()
    {
        ExportedLog log;
        QVERIFY(log.writeSome(3000));
        std::atomic_bool cancel = false;
        ExportOptions options = log.options(u"x.jsonl"_s, u"kind:decision"_s);
        options.cancel = &cancel;
        qint64 last = 0;
        options.progress = [&](qint64 done, qint64) {
            last = done;
            cancel = done > 0;
        };
        const auto result = exportLog(options);
        QVERIFY(!result);
        QCOMPARE(result.error().code, u"EXPORT_CANCELLED"_s);
        QVERIFY(last > 0 && last < 3000);
        QVERIFY(log.files().isEmpty());
    }

    void twoAtOnce()
    {
        ExportedLog log;
        QVERIFY(log.writeSome(600));
        ExportOptions options = log.options(u"x.csv"_s);
        options.format = ExportFormat::Csv;
        QString second;
        options.progress = [&](qint64, qint64) {
            ExportOptions other = options;
            other.progress = {};
            const auto result = exportLog(other);
            second = result ? u"written"_s : result.error().message;
        };
        const auto first = exportLog(options);
        QVERIFY(first);
        QVERIFY2(second.contains(u"another export"), qPrintable(second));
        QCOMPARE(log.files(), QStringList{u"x.csv"_s});
    }

    void whatACrashLeftIsNoHindrance()
    {
        ExportedLog log;
        QVERIFY(SignedLog::put(log.target(u"x.csv.part"_s), QByteArray(1'000'000, 'x')));
        ExportOptions options = log.options(u"x.csv"_s);
        options.format = ExportFormat::Csv;
        QVERIFY(exportLog(options));
        QCOMPARE(log.files(), QStringList{u"x.csv"_s});
        QVERIFY(!SignedLog::bytesOf(log.target(u"x.csv"_s)).contains("xxxx"));
    }

    void aChangedRecordIsNotVouchedFor_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("named");
        QTest::newRow("body") << u"UPDATE record SET body = replace(body, 'decision', 'decisiom') "
                                 "WHERE seq = 7"_s
                              << QString() << u"Record 7 "_s;
        QTest::newRow("missing") << u"DELETE FROM record WHERE seq = 7"_s << QString()
                                 << u"Record 7 "_s;
        QTest::newRow("body and hash, one of a choice")
            << u"UPDATE record SET hash = zeroblob(32) WHERE seq = 7"_s << u"-worker:nobody"_s
            << u"Record 7 "_s;
    }

    void aChangedRecordIsNotVouchedFor()
    {
        QFETCH(QString, statement);
        QFETCH(QString, filter);
        QFETCH(QString, named);
        ExportedLog log;
        QVERIFY(log.writeSome(50));
        QVERIFY(log.checkpoint());
        QVERIFY(log.edit({statement}));
        const auto result = exportLog(log.options(u"x.jsonl"_s, filter));
        QVERIFY(!result);
        QCOMPARE(result.error().code, u"RECORD_DAMAGED"_s);
        QVERIFY2(result.error().message.contains(named), qPrintable(result.error().message));
        QVERIFY(log.files().isEmpty());
    }

    void whatComesMeanwhileIsLeftOut()
    {
        ExportedLog log;
        QVERIFY(log.writeSome(1200));
        const qint64 before = log.log->head().seq;
        ExportOptions options = log.options(u"x.jsonl"_s);
        options.progress = [&log](qint64 done, qint64) {
            if (done == 500)
                (void)log.writeSome(700);
        };
        const auto result = exportLog(options);
        QVERIFY(result);
        QCOMPARE(log.log->head().seq, before + 700);
        QCOMPARE(result->rows, before);
    }

    void names()
    {
        const auto nameOf = [](const QString& filter, qint64 first, qint64 last,
                               ExportFormat format) {
            ExportOptions options;
            options.filter = filter;
            options.format = format;
            return exportFileName(options, first, last);
        };
        QCOMPARE(nameOf({}, 0, 0, ExportFormat::Csv), u"hall-audit-all.csv"_s);
        QCOMPARE(nameOf(u"outcome:deny,ask -env:\"dev\""_s, 12, 4711, ExportFormat::Jsonl),
                 u"hall-audit-outcome-deny-ask-env-dev-12-4711.jsonl"_s);
        QCOMPARE(nameOf(u"../../etc/Ärger"_s, 3, 3, ExportFormat::Html),
                 u"hall-audit-etc-rger-3-3.html"_s);
        QVERIFY(nameOf(QString(500, u'x'), 1, 2, ExportFormat::Html).size() < 80);
        ExportOptions ofDemo;
        ofDemo.isDemo = true;
        QCOMPARE(exportFileName(ofDemo, 1, 9), u"hall-demo-all-1-9.jsonl"_s);

        ExportedLog log;
        QVERIFY(log.writeSome(20));
        const auto name = proposedExportName(log.options({}));
        QVERIFY(name);
        QCOMPARE(*name, u"hall-audit-all-1-21.jsonl"_s);
    }
};

HALL_TEST(ExportJobTest);

#include "export_job_test.moc"
