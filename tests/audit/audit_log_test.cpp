// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/audit_verify.h"
#include "core/base/uuid.h"
#include "core/crypto/sha256.h"
#include "tests/audit/log_fixture.h"
#include "tests/support/test_registry.h"

#include <QSemaphore>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <atomic>
#include <set>
#include <thread>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

RecordDraft draft(const QString& capability = u"cap.doc.read"_s)
{
    return decisionDraft(someDecision(testTimeMs, capability), u"session"_s);
}

Result<void> setSetting(QSqlDatabase& database, const QString& name, const QString& value)
{
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO setting (name, value) VALUES (?, ?)"_s);
    query.addBindValue(name);
    query.addBindValue(value);
    if (query.exec())
        return {};
    return Error{query.lastError().text(), u"CONFLICT"_s, {}};
}

VerifyReport verified(const QString& path)
{
    VerifyOptions options;
    options.path = path;
    const Result<VerifyReport> report = verifyAuditLog(options);
    return report ? *report : VerifyReport{};
}

} // namespace

class AuditLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsAnsweredAsItStands()
    {
        LogFixture fixture;
        const RecordDraft first = draft();
        const Written written = fixture.write({first});
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QCOMPARE(written->size(), 1U);
        const CommittedRecord& record = written->front();
        QCOMPARE(record.seq, 1);
        QCOMPARE(record.prevHash, QByteArray());
        QCOMPARE(record.hash, sha256(record.body));
        QCOMPARE(record.body, recordBody(first, 1, {}));
        QCOMPARE(fixture.log->head().seq, 1);
        QCOMPARE(fixture.log->head().hash, record.hash);

        const Written second = fixture.write({draft()});
        QCOMPARE(second->front().seq, 2);
        QCOMPARE(second->front().prevHash, record.hash);
    }

    void theChainGoesOnAfterReopening()
    {
        LogFixture fixture;
        const QByteArray hash = fixture.write({draft()})->front().hash;
        QVERIFY(fixture.open());
        QCOMPARE(fixture.log->head().hash, hash);
        QCOMPARE(fixture.write({draft()})->front().prevHash, hash);
        fixture.close();
        QCOMPARE(verified(fixture.path()).records, 2);
        QVERIFY(verified(fixture.path()).intact);
    }

    void manyThreadsMakeOneChain()
    {
        LogFixture fixture;
        constexpr int threads = 4;
        constexpr int each = 500;
        QSemaphore answered;
        std::mutex mutex;
        std::set<qint64> seqs;
        std::atomic_int failures = 0;
        std::vector<std::thread> callers;
        for (int t = 0; t < threads; ++t) {
            callers.emplace_back([&] {
                for (int i = 0; i < each; ++i) {
                    const bool isAccepted =
                        fixture.log->submit({{draft()}, {}, [&](Written written) {
                                                 if (written) {
                                                     const std::lock_guard lock(mutex);
                                                     seqs.insert(written->front().seq);
                                                 } else {
                                                     ++failures;
                                                 }
                                                 answered.release();
                                             }});
                    if (!isAccepted) {
                        ++failures;
                        answered.release();
                    }
                }
            });
        }
        for (std::thread& caller : callers)
            caller.join();
        answered.acquire(threads * each);
        QCOMPARE(failures.load(), 0);
        QCOMPARE(seqs.size(), std::size_t(threads * each));
        QCOMPARE(*seqs.rbegin(), threads * each);
        fixture.close();
        const VerifyReport report = verified(fixture.path());
        QVERIFY2(report.intact, qPrintable(report.detail));
        QCOMPARE(report.records, threads * each);
    }

    /// Jobs that wait while a transaction is under way share the next one: here the first holds the
    /// writer until all the others are in the queue.
    void waitingJobsShareACommit()
    {
        LogFixture fixture;
        QSemaphore isHeld;
        QSemaphore goOn;
        QSemaphore answered;
        QVERIFY(fixture.log->submit({{draft()},
                                     [&](QSqlDatabase&) -> Result<void> {
                                         isHeld.release();
                                         goOn.acquire();
                                         return {};
                                     },
                                     [&](const Written&) { answered.release(); }}));
        isHeld.acquire();
        std::vector<qint64> headsSeen;
        constexpr int waiting = 100;
        for (int i = 0; i < waiting; ++i)
            QVERIFY(fixture.log->submit({{draft()}, {}, [&](const Written&) {
                                             headsSeen.push_back(fixture.log->head().seq);
                                             answered.release();
                                         }}));
        QCOMPARE(fixture.log->queueDepth(), waiting);
        goOn.release();
        answered.acquire(waiting + 1);
        // Every one was answered when all of them were in the file.
        QCOMPARE(headsSeen, std::vector<qint64>(waiting, waiting + 1));
    }

    void aJobThatFailsIsUndoneAlone()
    {
        LogFixture fixture;
        QSemaphore isHeld, goOn;
        QVERIFY(fixture.log->submit({{},
                                     [&](QSqlDatabase&) -> Result<void> {
                                         isHeld.release();
                                         goOn.acquire();
                                         return {};
                                     },
                                     {}}));
        isHeld.acquire();
        std::vector<Written> answers;
        QSemaphore answered;
        const auto keep = [&](Written written) {
            answers.push_back(std::move(written));
            answered.release();
        };
        const auto set = [](const QString& name, bool fails) {
            return [name, fails](QSqlDatabase& database) -> Result<void> {
                if (const auto done = setSetting(database, name, u"x"_s); !done)
                    return done;
                if (fails)
                    return Error{u"No."_s, u"REFUSED"_s, u"name"_s};
                return {};
            };
        };
        QVERIFY(fixture.log->submit({{draft(u"cap.one"_s)}, set(u"one"_s, false), keep}));
        QVERIFY(fixture.log->submit({{draft(u"cap.two"_s)}, set(u"two"_s, true), keep}));
        QVERIFY(fixture.log->submit({{draft(u"cap.two"_s)}, set(u"three"_s, false), keep}));
        goOn.release();
        answered.acquire(3);
        QVERIFY(answers[0]);
        QVERIFY(!answers[1]);
        QCOMPARE(answers[1].error().code, u"REFUSED"_s);
        QCOMPARE(answers[1].error().field, u"name"_s);
        QVERIFY(answers[2]);
        QCOMPARE(answers[2]->front().seq, 2);
        QVERIFY(fixture.log->health().writable);
        fixture.close();
        QCOMPARE(
            fixture.value(u"SELECT group_concat(name) FROM setting ORDER BY name"_s).toString(),
            u"one,three"_s);
        const VerifyReport report = verified(fixture.path());
        QVERIFY2(report.intact, qPrintable(report.detail));
        QCOMPARE(report.records, 2);
    }

    void aJobOfManyRecordsIsKeptWholeOrNotAtAll()
    {
        LogFixture fixture;
        const RecordDraft twice = draft(u"cap.new.word"_s);
        const Written refused = fixture.write({draft(), twice, twice});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"DUPLICATE_RECORD"_s);
        QCOMPARE(fixture.log->head().seq, 0);
        // The word that the undone job added has to be added again.
        QCOMPARE(fixture.write({twice})->front().seq, 1);
        QVERIFY(fixture.log->health().writable);
        fixture.close();
        const VerifyReport report = verified(fixture.path());
        QVERIFY2(report.intact, qPrintable(report.detail));
        QCOMPARE(report.records, 1);
    }

    void aRecordWithoutIdIsRefused()
    {
        LogFixture fixture;
        RecordDraft broken = draft();
        broken.uuid.chop(1);
        const Written refused = fixture.write({broken});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"INVALID_RECORD"_s);
        QVERIFY(fixture.write({draft()}));
    }

    void aFullQueueRefuses()
    {
        AuditLogOptions options;
        options.queueCapacity = 3;
        LogFixture fixture(options);
        QSemaphore isHeld, goOn;
        std::atomic_int answers = 0;
        QVERIFY(fixture.log->submit({{},
                                     [&](QSqlDatabase&) -> Result<void> {
                                         isHeld.release();
                                         goOn.acquire();
                                         return {};
                                     },
                                     {}}));
        isHeld.acquire();
        for (int i = 0; i < 3; ++i)
            QVERIFY(fixture.log->submit({{draft()}, {}, [&](const Written&) { ++answers; }}));
        QVERIFY(!fixture.log->submit({{draft()}, {}, [&](const Written&) { answers = 1000; }}));
        goOn.release();
        fixture.close();
        QCOMPARE(answers.load(), 3);
    }

    void closingFinishesWhatWasAccepted()
    {
        LogFixture fixture;
        std::atomic_int kept = 0;
        for (int i = 0; i < 700; ++i)
            QVERIFY(fixture.log->submit(
                {{draft()}, {}, [&](const Written& written) { kept += written.ok(); }}));
        fixture.close();
        QCOMPARE(kept.load(), 700);
        QCOMPARE(verified(fixture.path()).records, 700);
    }

    void eventsAreSearchableByTheirMembers()
    {
        LogFixture fixture;
        const RecordDraft event =
            eventDraft(record_kind::registry, testTimeMs, u"admin"_s,
                       {{u"worker_id"_s, u"org.acme.w"_s}, {u"before"_s, QJsonValue::Null}});
        QVERIFY(fixture.write({event}));
        const auto reader = AuditReader::open(fixture.path());
        const auto row = (*reader)->find(event.fields.id);
        QVERIFY(row && *row);
        QCOMPARE((*row)->fields.worker, u"org.acme.w"_s);
        QCOMPARE((*row)->fields.kind, QByteArray("registry"));
        QCOMPARE((*row)->fields.actor, u"admin"_s);
        QVERIFY((*row)->fields.id.startsWith(u"rec_"_s));
    }
};

HALL_TEST(AuditLogTest);
#include "audit_log_test.moc"
