// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/search/matching/audit_query.h"
#include "core/audit/storage/connection.h"
#include "tests/audit/log_fixture.h"
#include "tests/support/test_registry.h"

#include <QSqlQuery>
#include <QTest>
#include <QVariant>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// Every field that a filter offers is served by an index: no statement walks table `record`.
class AuditQueryPlanTest : public QObject {
    Q_OBJECT

    QStringList planOf(const Sql& sql)
    {
        QSqlQuery query(m_connection->database());
        query.prepare(u"EXPLAIN QUERY PLAN "_s + sql.text);
        for (const QVariant& value : sql.values)
            query.addBindValue(value);
        QStringList plan;
        if (!query.exec())
            return {query.lastError().text()};
        while (query.next())
            plan.append(query.value(3).toString());
        return plan;
    }

private Q_SLOTS:
    void initTestCase()
    {
        RandomRecords source(41);
        QCOMPARE(m_fixture.fill(source, 6000).size(), 6000U);
        const RecordDraft rare =
            decisionDraft(someDecision(testTimeMs, u"cap.rare"_s), u"rare-actor"_s);
        QVERIFY(m_fixture.write({rare}));
        m_rareId = rare.fields.id;
        auto connection = Connection::open(m_fixture.path(), Connection::Mode::ReadOnly, 1000);
        QVERIFY(connection);
        m_connection = *std::move(connection);
    }

    void anIndexServes_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("index");
        QTest::newRow("capability") << u"capability:cap.db.read"_s << u"record_capability"_s;
        QTest::newRow("prefix") << u"capability:cap.d*"_s << u"record_capability"_s;
        QTest::newRow("worker") << u"worker:org.acme.worker1"_s << u"record_worker"_s;
        QTest::newRow("species") << u"species:wrk.species1"_s << u"record_species"_s;
        QTest::newRow("tenant") << u"tenant:org.tenant1"_s << u"record_tenant"_s;
        QTest::newRow("rule") << u"rule:rule.1,rule.2"_s << u"record_rule"_s;
        QTest::newRow("env") << u"env:dev"_s << u"record_env"_s;
        QTest::newRow("label") << u"label:PUBLIC"_s << u"record_label"_s;
        QTest::newRow("outcome") << u"outcome:deny"_s << u"record_outcome"_s;
        QTest::newRow("code") << u"code:DENY_LOCKDOWN"_s << u"record_code"_s;
        QTest::newRow("blast") << u"blast:>=90"_s << u"record_blast"_s;
        QTest::newRow("correlation") << u"correlation:run-7"_s << u"record_correlation_id"_s;
        QTest::newRow("correlation*") << u"correlation:run-7*"_s << u"record_correlation_id"_s;
        QTest::newRow("approval") << u"approval:apr_1"_s << u"record_approval_id"_s;
        QTest::newRow("approval*") << u"approval:*"_s << u"record_approval_id"_s;
        QTest::newRow("actor") << u"actor:rare-actor"_s << u"record_actor"_s;
        QTest::newRow("kind") << u"kind:registry"_s << u"record_kind"_s;
        QTest::newRow("id") << u"id:RARE"_s << u"record_receipt_id"_s;
        QTest::newRow("text") << u"rare"_s << u"record_capability"_s;
        QTest::newRow("rare beside frequent")
            << u"outcome:deny capability:cap.rare env:dev"_s << u"record_capability"_s;
        QTest::newRow("beside an exclusion")
            << u"-outcome:allow capability:cap.rare"_s << u"record_capability"_s;
        QTest::newRow("beside a time")
            << u"since:2026-01-01 capability:cap.rare"_s << u"record_capability"_s;
    }
    void anIndexServes()
    {
        QFETCH(QString, filter);
        QFETCH(QString, index);
        filter.replace(u"RARE"_s, m_rareId);
        const auto parsed = parseFilter(filter, testTimeMs);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
        AuditQuery query(*m_connection, *parsed, false);
        const auto plan = query.plan({});
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QVERIFY(!plan->walksColumns);
        const std::vector<Sql> statements = query.statements(*plan, {});
        QVERIFY(!statements.empty());
        bool isUsed = false;
        for (const Sql& statement : statements) {
            const QStringList steps = planOf(statement);
            for (const QString& step : steps) {
                QVERIFY2(!step.contains(u"SCAN record"_s), qPrintable(steps.join(u'\n')));
                if (step.contains(u"SEARCH record"_s))
                    QVERIFY2(step.contains(u"INDEX record_"_s), qPrintable(steps.join(u'\n')));
                isUsed = isUsed || step.contains(index);
            }
        }
        QVERIFY(isUsed);
    }

    /// One value of one index gives its records in order: nothing is sorted, in either direction.
    void oneValueIsNotSorted()
    {
        AuditQuery query(*m_connection, *parseFilter(u"capability:cap.db.read", 0), true);
        for (const auto order :
             {AuditWindow::Order::NewestFirst, AuditWindow::Order::OldestFirst}) {
            AuditWindow window;
            window.order = order;
            const auto plan = query.plan(window);
            const std::vector<Sql> statements = query.statements(*plan, window);
            QCOMPARE(statements.size(), 1U);
            const QString steps = planOf(statements.front()).join(u'\n');
            QVERIFY2(!steps.contains(u"TEMP B-TREE"_s), qPrintable(steps));
        }
    }

    /// What no index narrows down is answered by the packed columns, not by walking the records.
    void theColumnsServe_data()
    {
        QTest::addColumn<QString>("filter");
        for (const char* filter : {"-outcome:allow", "-worker:*", "id:*", "since:2026-01-01",
                                   "code:\"\"", "-correlation:run-7"})
            QTest::newRow(filter) << QString::fromLatin1(filter);
    }
    void theColumnsServe()
    {
        QFETCH(QString, filter);
        AuditQuery query(*m_connection, *parseFilter(filter, testTimeMs), true);
        const auto plan = query.plan({});
        QVERIFY(plan && plan->walksColumns);
    }

    /// Texts are found by their trigrams, however many there are.
    void aTextIsFoundByItsPieces()
    {
        FilterSql sql(m_connection->database());
        const auto condition = sql.condition(parseFilter(u"rare", 0)->terms.front());
        QVERIFY(condition);
        const QString steps =
            planOf({u"SELECT id FROM term WHERE id IN (SELECT rowid FROM term_text WHERE term_text "
                    u"MATCH ?) AND instr(lower(text), ?) > 0"_s,
                    {trigrams(u"rare"_s), u"rare"_s}})
                .join(u'\n');
        QVERIFY2(steps.contains(u"VIRTUAL TABLE INDEX"_s) && !steps.contains(u"SCAN term\n"_s),
                 qPrintable(steps));
    }

    void aTallyLooksAtBlocksAndAtFewRecords()
    {
        const QString plan = planOf({tallySql(), {}}).join(u'\n');
        QVERIFY2(plan.contains(u"SEARCH record USING INTEGER PRIMARY KEY"_s), qPrintable(plan));
        QVERIFY2(!plan.contains(u"SCAN record"_s) && !plan.contains(u"AUTOMATIC"_s),
                 qPrintable(plan));
    }

    void aTimeNarrowsThePlaces()
    {
        // Everything in this log is younger, or older, so nothing has to be looked at.
        for (const char16_t* const filter : {u"until:2020-01-01", u"since:2036-01-01"}) {
            AuditQuery query(*m_connection, *parseFilter(filter, 0), true);
            QVERIFY(query.plan({})->range.isEmpty());
        }
    }

    void anUnknownWordFindsNothingWithoutLooking()
    {
        AuditQuery query(*m_connection, *parseFilter(u"worker:nobody outcome:deny", 0), true);
        const auto plan = query.plan({});
        QVERIFY(plan && !plan->walksColumns);
        QVERIFY(query.statements(*plan, {}).empty());
    }

    void cleanupTestCase() { m_connection.reset(); }

private:
    LogFixture m_fixture;
    std::unique_ptr<Connection> m_connection;
    QString m_rareId;
};

HALL_TEST(AuditQueryPlanTest);
#include "audit_query_plan_test.moc"
