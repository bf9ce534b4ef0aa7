// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/hall_on_stage.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace hall::test;

namespace {

const QStringList registerReader{u"worker"_s,     u"register"_s,    u"--id"_s,
                                 u"org.acme.r"_s, u"--species"_s,   u"wrk.doc.reader"_s,
                                 u"--cap"_s,      u"cap.doc.read"_s};

} // namespace

/// Every management verb twice: against a running Hall, and on the file alone.
class ManagementVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<HallOnStage>();
        QVERIFY(m_stage->start());
    }
    void cleanup() { m_stage.reset(); }

    void workers_data() { bothWays(); }
    void workers()
    {
        chooseWay();
        RunResult result = hall({u"worker"_s, u"list"_s});
        QCOMPARE(result.exit, 0);
        QVERIFY(result.out.isEmpty());
        QVERIFY(result.err.contains("No worker"));

        result = hall(registerReader);
        QVERIFY2(result.exit == 0, result.err.constData());
        QVERIFY2(result.err.contains("sha256:"), result.err.constData());
        QCOMPARE(result.out, "Enrolled org.acme.r\n");
        QCOMPARE(hall(registerReader).out, "Updated org.acme.r\n");

        QVERIFY(hall({u"worker"_s, u"list"_s}).out.contains("org.acme.r"));
        QCOMPARE(json(hall({u"worker"_s, u"list"_s, u"--json"_s}))[u"count"_s].toInt(), 1);
        QCOMPARE(json(hall({u"worker"_s, u"show"_s, u"org.acme.r"_s,
                            u"--json"_s}))[u"worker_species_id"_s],
                 u"wrk.doc.reader"_s);
        QVERIFY(hall({u"worker"_s, u"show"_s, u"org.acme.r"_s}).out.contains("wrk.doc.reader"));

        const QStringList make{u"decision"_s,   u"make"_s,  u"--worker"_s,
                               u"org.acme.r"_s, u"--cap"_s, u"cap.doc.read"_s};
        QCOMPARE(hall({u"worker"_s, u"suspend"_s, u"org.acme.r"_s, u"--reason"_s, u"odd"_s}).out,
                 "Suspended org.acme.r\n");
        QCOMPARE(hall(make).exit, 1);
        QCOMPARE(hall({u"worker"_s, u"resume"_s, u"org.acme.r"_s}).exit, 0);
        QCOMPARE(hall(make).exit, 0);

        QCOMPARE(hall({u"worker"_s, u"remove"_s, u"org.acme.r"_s}).exit, 0);
        QCOMPARE(hall({u"worker"_s, u"show"_s, u"org.acme.r"_s}).exit, 1);
        QCOMPARE(hall({u"worker"_s, u"remove"_s, u"org.acme.r"_s}).exit, 1);
    }

    void registrationFromFileAndStandardInput()
    {
        const QByteArray record = R"({"worker_id":"org.acme.f","worker_species_id":"wrk.f",
            "capabilities":["cap.f"],"note":"é","version":1.0})";
        const QString file = m_stage->sandbox().write(u"w.json"_s, record);
        QCOMPARE(hall({u"worker"_s, u"register"_s, file}).exit, 0);
        QCOMPARE(hall({u"worker"_s, u"register"_s, u"-"_s}, record).out, "Updated org.acme.f\n");
        QCOMPARE(hall({u"worker"_s, u"register"_s, u"--record"_s, QString::fromUtf8(record)}).exit,
                 0);
        // A hash that is given is not replaced by one that fits.
        const RunResult wrong = hall({u"worker"_s, u"register"_s, u"-"_s},
                                     R"({"worker_id":"a","worker_species_id":"b",
            "capabilities":["c"],"artifact_hash":"sha256:00"})");
        QCOMPARE(wrong.exit, 2);
        const RunResult missing =
            hall({u"worker"_s, u"register"_s, u"-"_s}, R"({"worker_id":"a"})");
        QCOMPARE(missing.exit, 2);
        QVERIFY2(missing.err.contains("worker_species_id"), missing.err.constData());
    }

    void decisions_data() { bothWays(); }
    void decisions()
    {
        chooseWay();
        QCOMPARE(hall(registerReader).exit, 0);
        const QStringList make{u"decision"_s, u"make"_s, u"--worker"_s, u"org.acme.r"_s};
        RunResult result = hall(make + QStringList{u"--cap"_s, u"cap.doc.read"_s});
        QVERIFY2(result.exit == 0, result.all().constData());
        QVERIFY(result.out.contains("ALLOW"));
        result = hall(make + QStringList{u"--cap"_s, u"cap.db.drop"_s, u"--explain"_s});
        QCOMPARE(result.exit, 1);
        QVERIFY2(result.out.contains("DENY_CAPABILITY_NOT_DECLARED"), result.out.constData());
        QVERIFY2(result.out.contains("STEP"), result.out.constData());
        result = hall(make + QStringList{u"--cap"_s, u"cap.doc.read"_s, u"--env"_s, u"moon"_s});
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("env"), result.err.constData());

        const QJsonObject made =
            json(hall(make + QStringList{u"--cap"_s, u"cap.doc.read"_s, u"--request"_s,
                                         u"{\"writes\":true}"_s, u"--label"_s, u"secret"_s,
                                         u"--blast"_s, u"7"_s, u"--dry-run"_s, u"--correlation"_s,
                                         u"corr-1"_s, u"--json"_s}));
        QCOMPARE(made[u"data_label"_s], u"RESTRICTED"_s);
        QCOMPARE(made[u"dry_run"_s], true);
        QCOMPARE(made[u"correlation_id"_s], u"corr-1"_s);
        const QString id = made[u"decision_id"_s].toString();
        QCOMPARE(json(hall({u"decision"_s, u"show"_s, id, u"--json"_s})), made);
        QVERIFY(hall({u"decision"_s, u"show"_s, id}).out.contains(id.toUtf8()));
        QCOMPARE(hall({u"decision"_s, u"show"_s, u"dec_00000000000070000000000000000000"_s}).exit,
                 1);

        const auto count = [this](const QStringList& filter) {
            return json(hall(QStringList{u"decision"_s, u"query"_s, u"--json"_s} +
                             filter))[u"decisions"_s]
                .toArray()
                .size();
        };
        QCOMPARE(count({}), 3);
        QCOMPARE(count({u"--limit"_s, u"2"_s}), 2);
        QCOMPARE(count({u"--outcome"_s, u"deny"_s}), 1);
        QCOMPARE(count({u"--filter"_s, u"-outcome:deny"_s}), 2);
        QCOMPARE(count({u"--worker"_s, u"org.acme.r"_s, u"--since"_s, u"1h"_s}), 3);
        QCOMPARE(count({u"--worker"_s, u"somebody else"_s}), 0);
        QCOMPARE(count({u"--capability"_s, u"cap.db.drop"_s}), 1);
        result = hall({u"decision"_s, u"query"_s});
        QVERIFY(result.out.startsWith("TIME"));
        QCOMPARE(result.out.count('\n'), 4);
    }

    void pages_data() { bothWays(); }
    void pages()
    {
        chooseWay();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(hall({u"decision"_s, u"make"_s, u"--cap"_s, u"cap.a"_s}).exit, 1);
        QStringList seen;
        QString cursor;
        do {
            QStringList call{u"decision"_s, u"query"_s, u"--limit"_s, u"1"_s, u"--json"_s};
            if (!cursor.isEmpty())
                call += QStringList{u"--cursor"_s, cursor};
            const QJsonObject page = json(hall(call));
            for (const QJsonValue& decision : page[u"decisions"_s].toArray())
                seen.append(decision[u"decision_id"_s].toString());
            cursor = page[u"next_cursor"_s].toString();
        } while (!cursor.isEmpty() && seen.size() < 10);
        QCOMPARE(seen.size(), 3);
        seen.removeDuplicates();
        QCOMPARE(seen.size(), 3);
        QCOMPARE(hall({u"decision"_s, u"query"_s, u"--cursor"_s, u"nonsense"_s}).exit, 2);
    }

    void configuration_data() { bothWays(); }
    void configuration()
    {
        chooseWay();
        const QString bundle =
            m_stage->sandbox().write(u"b.json"_s, R"({"config":{"derive_rules":true},
            "rules":{"rules":[{"rule_id":"mine","match":{"capability_id":"cap.a"},"decision":{}}]},
            "workers":[{"worker_id":"org.acme.b","worker_species_id":"wrk.b",
                        "capabilities":["cap.b"]}]})");
        RunResult result = hall({u"config"_s, u"import"_s, bundle});
        QVERIFY2(result.exit == 0, result.err.constData());
        QVERIFY2(result.out.contains("1 rules, 1 workers"), result.out.constData());

        const QString exported = m_stage->sandbox().path(u"out.json"_s);
        QCOMPARE(hall({u"config"_s, u"export"_s, exported}).exit, 0);
        const RunResult printed = hall({u"config"_s, u"export"_s});
        QFile file(exported);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text, printed.out);
        QVERIFY(text.contains("\"mine\""));

        // What comes out goes in again, and decides the same.
        QCOMPARE(hall({u"config"_s, u"import"_s, exported}).exit, 0);
        QCOMPARE(hall({u"config"_s, u"export"_s}).out, printed.out);
        const RunResult evaluated = m_stage->sandbox().run({u"evaluate"_s, u"--hall"_s, exported},
                                                           R"({"capability_id":"cap.b"})");
        QCOMPARE(json(evaluated)[u"denied"_s], false);

        result = hall({u"config"_s, u"import"_s,
                       m_stage->sandbox().write(u"bad.json"_s, R"({"rules":{"rules":[{}]}})")});
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("bad.json") && result.err.contains("$.rules.rules[0]"),
                 result.err.constData());
        QCOMPARE(hall({u"config"_s, u"export"_s}).out, printed.out);
        QCOMPARE(hall({u"config"_s, u"export"_s, u"/no/such/folder/x.json"_s}).exit, 2);
    }

    void tokens_data() { bothWays(); }
    void tokens()
    {
        chooseWay();
        const RunResult created =
            hall({u"token"_s, u"create"_s, u"--name"_s, u"dify"_s, u"--role"_s, u"route,read"_s,
                  u"--expires"_s, u"30d"_s, u"--tenant"_s, u"org.acme"_s});
        QVERIFY2(created.exit == 0, created.err.constData());
        const QByteArray secret = created.out.trimmed();
        QVERIFY2(secret.startsWith("hst_") && !secret.contains(' '), secret.constData());
        QVERIFY(!created.err.contains(secret));
        QVERIFY(hall({u"token"_s, u"create"_s, u"--name"_s, u"sdk"_s, u"--role"_s, u"route"_s,
                      u"--api-key"_s})
                    .out.startsWith("phk_"));

        const RunResult list = hall({u"token"_s, u"list"_s});
        QVERIFY(list.out.contains("dify") && list.out.contains("route, read"));
        QVERIFY(!list.out.contains(secret));
        bool found = false;
        for (const QJsonValue& token :
             json(hall({u"token"_s, u"list"_s, u"--json"_s}))[u"tokens"_s].toArray()) {
            if (token[u"name"_s] != u"dify"_s)
                continue;
            found = true;
            QCOMPARE(token[u"tenant"_s], u"org.acme"_s);
            QVERIFY(!token[u"expires_at"_s].isNull());
        }
        QVERIFY(found);

        QCOMPARE(hall({u"token"_s, u"revoke"_s, u"dify"_s}).exit, 0);
        QVERIFY(hall({u"token"_s, u"list"_s}).out.contains("revoked"));
        QCOMPARE(hall({u"token"_s, u"revoke"_s, u"nobody"_s}).exit, 1);
    }

    void aRevokedTokenIsRefusedAtOnce()
    {
        const QString secret = QString::fromUtf8(
            hall({u"token"_s, u"create"_s, u"--name"_s, u"x"_s, u"--role"_s, u"read"_s})
                .out.trimmed());
        const QStringList list{u"worker"_s, u"list"_s, u"--token"_s, secret};
        QCOMPARE(hall(list).exit, 0);
        QCOMPARE(hall(registerReader + QStringList{u"--token"_s, secret}).exit, 4);
        QCOMPARE(hall({u"token"_s, u"revoke"_s, u"x"_s}).exit, 0);
        QCOMPARE(hall(list).exit, 4);
    }

    void readingBesideALiveHall()
    {
        QCOMPARE(hall({u"decision"_s, u"make"_s, u"--cap"_s, u"cap.a"_s}).exit, 1);
        const QString database = m_stage->sandbox().path(u"hall.db"_s);
        const QStringList query{u"decision"_s, u"query"_s, u"--json"_s};
        const RunResult beside = m_stage->sandbox().run(query + QStringList{u"--db"_s, database});
        QVERIFY2(beside.exit == 0, beside.err.constData());
        QCOMPARE(json(beside), json(hall(query)));

        const RunResult verified =
            m_stage->sandbox().run({u"audit"_s, u"verify"_s, u"--db"_s, database, u"--json"_s});
        QVERIFY2(verified.exit == 0, verified.all().constData());
        QCOMPARE(json(verified)[u"intact"_s], true);
        QVERIFY(json(verified)[u"records"_s].toInt() >= 1);
        QVERIFY(verified.err.isEmpty());
        // Without --db it is the Hall's own database.
        QCOMPARE(json(m_stage->sandbox().run({u"audit"_s, u"verify"_s, u"--json"_s}))[u"records"_s],
                 json(verified)[u"records"_s]);
    }

    void sameDecisionOverHttpAndOffline()
    {
        const QString bundle =
            m_stage->sandbox().write(u"b.json"_s, R"({"config":{"derive_rules":true},
            "workers":[{"worker_id":"org.acme.w","worker_species_id":"wrk.w",
                        "capabilities":["cap.a","cap.b"],"allowed_environments":["dev","prod"]}]})");
        QCOMPARE(hall({u"config"_s, u"import"_s, bundle}).exit, 0);
        const QList<QStringList> requests{
            {u"cap.a"_s, u"dev"_s, u"org.acme.w"_s},  {u"cap.a"_s, u"prod"_s, u"org.acme.w"_s},
            {u"cap.b"_s, u"edge"_s, u"org.acme.w"_s}, {u"cap.c"_s, u"dev"_s, u"org.acme.w"_s},
            {u"cap.a"_s, u"dev"_s, u"unknown"_s},
        };
        for (const QStringList& request : requests) {
            QJsonObject online =
                json(hall({u"decision"_s, u"make"_s, u"--cap"_s, request[0], u"--env"_s, request[1],
                           u"--worker"_s, request[2], u"--correlation"_s, u"c"_s, u"--json"_s}));
            const QByteArray line = QJsonDocument(QJsonObject{{u"capability_id"_s, request[0]},
                                                              {u"env"_s, request[1]},
                                                              {u"worker_id"_s, request[2]},
                                                              {u"correlation_id"_s, u"c"_s}})
                                        .toJson(QJsonDocument::Compact);
            QJsonObject offline =
                json(m_stage->sandbox().run({u"evaluate"_s, u"--hall"_s, bundle}, line));
            for (QJsonObject* decision : {&online, &offline})
                withoutIdsAndTimes(*decision);
            QCOMPARE(online, offline);
        }
    }

private:
    void chooseWay()
    {
        QFETCH(bool, file);
        if (file)
            QVERIFY(m_stage->useFile());
    }
    RunResult hall(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return m_stage->run(arguments, input);
    }
    static void withoutIdsAndTimes(QJsonObject& decision)
    {
        for (const QString& member :
             {u"decision_id"_s, u"timestamp"_s, u"decided_at"_s, u"receipt_hash"_s, u"proof"_s})
            decision.remove(member);
        QJsonArray events;
        for (const QJsonValue& event : decision[u"telemetry_envelopes"_s].toArray()) {
            QJsonObject object = event.toObject();
            object.remove(u"decision_id"_s);
            object.remove(u"timestamp"_s);
            events.append(object);
        }
        decision[u"telemetry_envelopes"_s] = events;
    }

    std::unique_ptr<HallOnStage> m_stage;
};

HALL_TEST(ManagementVerbsTest);

#include "management_verbs_test.moc"
