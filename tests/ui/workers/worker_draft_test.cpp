// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/snapshot.h"
#include "tests/support/test_registry.h"
#include "tests/ui/workers/workers_fixture.h"
#include "ui/models/worker/record_import.h"
#include "ui/models/worker/worker_drafts.h"

#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace hall::ui;
using namespace Qt::StringLiterals;

/// Drafts and what is wrong with them, without a window.
class WorkerDraftTest : public QObject {
    Q_OBJECT

private:
    static WorkerRecord record(const QString& id, const QJsonObject& more = {}, int revision = 1)
    {
        QJsonObject json = WorkersFixture::recordOf(id);
        for (auto it = more.begin(); it != more.end(); ++it)
            json.insert(it.key(), it.value());
        auto worker = parseWorkerRecord(json, RecordStrictness::Bundle, {}, nullptr);
        worker->revision = revision;
        return *std::move(worker);
    }
    static QStringList errors(const WorkerDraft& draft)
    {
        QStringList paths;
        for (const RecordIssue& issue : draft.issues()) {
            if (issue.level == RecordIssue::Level::Error)
                paths.append(memberPathText(issue.path));
        }
        return paths;
    }
    static std::shared_ptr<const Snapshot> snapshot(std::vector<WorkerRecord> workers)
    {
        Bundle bundle;
        bundle.workers = std::move(workers);
        return Snapshot::compile(std::move(bundle));
    }

private Q_SLOTS:
    void anUntouchedDraftIsClean()
    {
        const WorkerDraft draft = WorkerDraft::ofStored(record(u"org.acme.a"_s));
        QVERIFY(!draft.isDirty());
        QVERIFY(!draft.isNew());
        QVERIFY(!draft.obstacle().isEmpty());
    }

    void everyErrorIsSaidAtItsMember()
    {
        WorkerDraft draft = WorkerDraft::ofText(
            u"{\"worker_id\":\"\",\"worker_species_id\":\"wrk.a\",\"capabilities\":[\"cap.a\",\"\","
            u"\"cap.a\"],\"risk_tier\":\"huge\",\"policy_tier\":9,\"required_controls\":[\"x\"]}"_s);
        const QStringList found = errors(draft);
        for (const QString& path : {u"worker_id"_s, u"capabilities[1]"_s, u"capabilities[2]"_s,
                                    u"risk_tier"_s, u"policy_tier"_s, u"required_controls[0]"_s})
            QVERIFY2(found.contains(path), qPrintable(path + u" not in "_s + found.join(u' ')));
        QVERIFY(draft.obstacle().contains(u"worker_id"_s));
    }

    void underscoresAreAHintAndNoError()
    {
        WorkerDraft draft = WorkerDraft::ofStored(record(u"org.acme.a"_s));
        draft.setValue({u"required_controls"_s}, QJsonArray{u"ctrl.obs.audit_log"_s});
        QCOMPARE(errors(draft), QStringList());
        QVERIFY(draft.obstacle().isEmpty());
        bool said = false;
        for (const RecordIssue& issue : draft.issues())
            said = said || (memberPathText(issue.path) == u"required_controls[0]"_s &&
                            issue.message.contains(u"ctrl.obs.audit-log"_s));
        QVERIFY(said);
    }

    void brokenTextKeepsTheLastRecord()
    {
        WorkerDraft draft = WorkerDraft::ofStored(record(u"org.acme.a"_s));
        const QJsonObject before = draft.record();
        draft.setText(draft.text().chopped(1));
        QVERIFY(draft.textError());
        QCOMPARE(draft.record(), before);
        QVERIFY(draft.isDirty());
        const QString text = draft.text();
        draft.setValue({u"owner"_s}, u"x"_s);
        QCOMPARE(draft.text(), text);
    }

    void theIdOfAStoredWorkerStays()
    {
        WorkerDraft draft = WorkerDraft::ofStored(record(u"org.acme.a"_s));
        draft.setValue({u"worker_id"_s}, u"org.acme.b"_s);
        QCOMPARE(errors(draft), QStringList{u"worker_id"_s});
        QCOMPARE(draft.workerId(), u"org.acme.a"_s);
    }

    void theHashIsMadeForTheText()
    {
        WorkerDraft draft = WorkerDraft::ofStored(record(u"org.acme.a"_s));
        draft.setText(u"{\"worker_id\":\"org.acme.a\",\"n\":1.0,\"artifact_hash\":\"sha256:1\"}"_s);
        const auto ready = draft.ready();
        QVERIFY(ready);
        QVERIFY(ready->hashIsNew);
        // Over the text as written: 1.0 is not 1.
        QCOMPARE(*recordArtifactHash(ready->text), ready->artifactHash);
        QVERIFY(ready->text.contains("1.0"));
        QVERIFY(ready->text.contains(ready->artifactHash.toUtf8()));
        draft.setText(QString::fromUtf8(ready->text));
        QVERIFY(!draft.ready()->hashIsNew);
    }

    void mergingKeepsBothSides()
    {
        WorkerDraft draft = WorkerDraft::ofStored(record(u"org.acme.a"_s, {{u"x"_s, 1}}));
        draft.setValue({u"owner"_s}, u"Mine"_s);
        draft.setValue({u"risk_tier"_s}, u"high"_s);
        draft.setValue({u"x_mine"_s}, u"kept"_s);
        const WorkerRecord theirs = record(
            u"org.acme.a"_s,
            {{u"x"_s, 1}, {u"owner"_s, u"Theirs"_s}, {u"contact"_s, u"a@b"_s}, {u"x"_s, 2}}, 4);
        draft.mergeWith(theirs, {{{u"owner"_s}, true}});
        QCOMPARE(draft.baseRevision(), 4);
        QCOMPARE(draft.record().value(u"owner").toString(), u"Theirs"_s);
        QCOMPARE(draft.record().value(u"contact").toString(), u"a@b"_s);
        QCOMPARE(draft.record().value(u"x").toInt(), 2);
        QCOMPARE(draft.record().value(u"risk_tier").toString(), u"high"_s);
        QCOMPARE(draft.record().value(u"x_mine").toString(), u"kept"_s);
        QCOMPARE(int(draft.changes().size()), 2);
    }

    void draftsAreKeptAcrossARestart()
    {
        const auto hall = snapshot({record(u"org.acme.a"_s), record(u"org.acme.b"_s)});
        WorkerDrafts drafts;
        drafts.ofWorker(*hall->worker(u"org.acme.a"_s)).setValue({u"owner"_s}, u"Me"_s);
        drafts.ofWorker(*hall->worker(u"org.acme.b"_s));
        drafts.add(WorkerDraft::ofText(u"{broken"_s, u"a.json"_s));
        QCOMPARE(drafts.unsaved().size(), 2);
        WorkerDrafts again;
        again.restore(drafts.save(), *hall);
        QCOMPARE(again.unsaved().size(), 2);
        WorkerDraft* kept = again.find(u"org.acme.a"_s);
        QVERIFY(kept);
        QCOMPARE(kept->record().value(u"owner").toString(), u"Me"_s);
        QCOMPARE(kept->baseRevision(), 1);
        again.restore("no json", *hall);
        QCOMPARE(again.unsaved().size(), 2);
    }

    void filesSayWhatTheyWouldDo()
    {
        const auto hall = snapshot({record(u"org.acme.a"_s)});
        const QByteArray list = "[" + canonicalJson(WorkersFixture::recordOf(u"org.acme.a"_s)) +
                                "," + canonicalJson(WorkersFixture::recordOf(u"org.acme.new"_s)) +
                                ", 7]";
        const auto items = importItems(u"list.json"_s, list, *hall);
        using Verdict = ImportItem::Verdict;
        QCOMPARE(int(items.size()), 3);
        QCOMPARE(items[0].verdict, Verdict::Same);
        QCOMPARE(items[1].verdict, Verdict::New);
        QCOMPARE(items[2].verdict, Verdict::Wrong);
        QJsonObject changed = WorkersFixture::recordOf(u"org.acme.a"_s);
        changed.insert(u"owner"_s, u"Other"_s);
        const auto one = importItems(u"one.json"_s, canonicalJson(changed), *hall);
        QCOMPARE(int(one.size()), 1);
        QCOMPARE(one[0].verdict, Verdict::Change);
        QVERIFY(one[0].words.contains(u"owner"_s));
        const auto broken = importItems(u"broken.json"_s, "{", *hall);
        QCOMPARE(broken[0].verdict, Verdict::Wrong);
        QVERIFY(!broken[0].words.isEmpty());
        const auto missing = readRecordFiles({u"/nowhere/x.json"_s}, *hall);
        QCOMPARE(missing[0].verdict, Verdict::Wrong);
    }

    void exportsWhatImportReads()
    {
        const auto hall = snapshot({record(u"org.acme.a"_s), record(u"org.acme.b"_s)});
        const auto both =
            importItems(u"x"_s, exportText({u"org.acme.a"_s, u"org.acme.b"_s}, *hall), *hall);
        QCOMPARE(int(both.size()), 2);
        QCOMPARE(both[1].verdict, ImportItem::Verdict::Same);
        const auto one = importItems(u"x"_s, exportText({u"org.acme.b"_s}, *hall), *hall);
        QCOMPARE(int(one.size()), 1);
        QCOMPARE(one[0].workerId, u"org.acme.b"_s);
    }
};

HALL_TEST(WorkerDraftTest);
#include "worker_draft_test.moc"
