// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/trust/trust_book.h"

#include "core/access/caller.h"
#include "core/approvals/approval.h"
#include "core/audit/storage/connection.h"
#include "core/hall/trust/trust_store.h"
#include "tests/support/hall_fixture.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

constexpr qint64 now = 1'790'000'000'000;
constexpr qint64 day = 24LL * 60 * 60 * 1000;

const AgentName mailer{u"tok_1"_s, u"session"_s, u"mailer"_s};

double trustIn(const TrustBook& book, const AgentName& agent = mailer, qint64 at = now)
{
    return book.trustIn(agent.key(), at).value();
}

} // namespace

/// What is remembered of agents, in memory and on the disk.
class TrustBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoAnAgentIs_data()
    {
        QTest::addColumn<QString>("agentId");
        QTest::addColumn<QString>("worker");
        QTest::addColumn<QString>("key");
        QTest::newRow("both") << u"mailer"_s << u"org.acme.w"_s << u"tok_1/mailer"_s;
        QTest::newRow("agent") << u"a/b"_s << QString() << u"tok_1/a/b"_s;
        QTest::newRow("worker") << QString() << u"org.acme.w"_s << u"tok_1/org.acme.w"_s;
        QTest::newRow("neither") << QString() << QString() << u"tok_1/-"_s;
    }
    void whoAnAgentIs()
    {
        QFETCH(QString, agentId);
        QFETCH(QString, worker);
        QFETCH(QString, key);
        RouteRequest request;
        request.workerId = worker;
        if (!agentId.isEmpty())
            request.body.insert(u"agent_id"_s, agentId);
        const AgentName asked =
            agentOf(request, Caller{u"tok_1"_s, u"session"_s, sessionRoles, {}});
        QCOMPARE(asked.key(), key);
        // The approval of the request is about the same agent, whoever was chosen to run it.
        Approval approval;
        approval.key = {{}, u"tok_1"_s, worker};
        approval.workerId = u"org.acme.chosen"_s;
        approval.agentId = agentId;
        QCOMPARE(agentOf(approval).key(), key);
        QVERIFY(agentOf(request, localCaller()).key().startsWith(u"local/"_s));
    }

    void outcomesAndIncidents()
    {
        TrustBook book;
        QCOMPARE(trustIn(book), Trust::unknown);
        book.addOutcome(mailer, {now, true});
        QCOMPARE(trustIn(book), 0.9);
        book.addOutcome(mailer, {now, false});
        QCOMPARE(trustIn(book), 0.5);
        book.addIncident(mailer);
        QCOMPARE(trustIn(book), 0.35);
        QCOMPARE(trustIn(book, {u"tok_2"_s, u"session"_s, u"mailer"_s}), Trust::unknown);
        const AgentTrust summary = book.all(now).front();
        QCOMPARE(summary.key, u"tok_1/mailer"_s);
        QCOMPARE(summary.outcomes, 2);
        QCOMPARE(summary.successes, 1);
        QCOMPARE(summary.incidents, 1U);
        QCOMPARE(summary.lastOutcomeAtMs, now);
        QCOMPARE(summary.trust, 0.35);
    }

    void timeGoesBy()
    {
        TrustBook book;
        book.addOutcome(mailer, {now - 10 * day, false});
        book.addOutcome(mailer, {now, true});
        QCOMPARE(trustIn(book), 1 / (1 + std::exp(-1.0)));
        QCOMPARE(trustIn(book, mailer, now + 100 * day), std::exp(-1.0) / (1 + std::exp(-1.0)));
        // A clock that was set back: as if it had just been.
        QCOMPARE(trustIn(book, mailer, now - 20 * day), 0.5);
    }

    void revokedAndRestored()
    {
        TrustBook book;
        book.revoke(mailer.key(), now, u"admin"_s);
        QVERIFY2(!book.find(mailer.key()), "who is not known stays so");
        book.addOutcome(mailer, {now, true});
        book.addIncident(mailer);
        book.revoke(mailer.key(), now, u"admin"_s);
        book.revoke(mailer.key(), now + 1, u"other"_s);
        QCOMPARE(trustIn(book), 0.0);
        QCOMPARE(book.find(mailer.key())->revokedAtMs, now);
        QCOMPARE(book.all(now).front().revokedBy, u"admin"_s);
        book.addOutcome(mailer, {now, true});
        QCOMPARE(trustIn(book), 0.0);
        book.restore(mailer.key());
        QCOMPARE(trustIn(book), Trust::unknown);
        QCOMPARE(book.all(now).front().outcomes, 0);
        QCOMPARE(book.all(now).front().incidents, 0U);
    }

    void remembersSoMuch()
    {
        TrustBook book;
        for (std::size_t i = 0; i < TrustBook::mostOutcomes; ++i)
            book.addOutcome(mailer, {now, false});
        book.addOutcome(mailer, {now, true});
        QCOMPARE(book.find(mailer.key())->outcomes.size(), TrustBook::mostOutcomes);
        QCOMPARE(trustIn(book), 1.0 / TrustBook::mostOutcomes);
        for (qsizetype i = 1; i < TrustBook::mostAgents; ++i) {
            const AgentName other{u"tok_1"_s, u"session"_s, QString::number(i)};
            QVERIFY(book.takes(other.key()));
            book.addIncident(other);
        }
        QVERIFY(!book.takes(u"tok_1/one-too-many"_s));
        QVERIFY(book.takes(mailer.key()));
    }

    void whatIsStoredComesBack()
    {
        HallFixture fixture;
        const QString path = fixture.hall->databasePath();
        fixture.hall.reset();
        const auto connection = Connection::open(path, Connection::Mode::ReadWrite, 1000);
        QVERIFY(connection.ok());
        const QSqlDatabase database = (*connection)->database();
        const AgentName window{{}, u"local"_s, u"-"_s};
        TrustBook expected;
        for (int i = 0; i < 205; ++i) {
            const PastOutcome outcome{now + i, i % 3 == 0};
            QVERIFY(trust_store::addOutcome(database, mailer, outcome).ok());
            expected.addOutcome(mailer, outcome);
        }
        QVERIFY(trust_store::addIncident(database, mailer).ok());
        expected.addIncident(mailer);
        QVERIFY(trust_store::addIncident(database, window).ok());
        expected.addIncident(window);
        QVERIFY(trust_store::revoke(database, mailer.key(), now, u"admin"_s).ok());
        QVERIFY(trust_store::revoke(database, mailer.key(), now + 9, u"other"_s).ok());
        expected.revoke(mailer.key(), now, u"admin"_s);
        QCOMPARE(loaded(database), shown(expected));
        QCOMPARE((*connection)->number(u"SELECT count(*) FROM trust_outcome"_s).value(), 200);

        QVERIFY(trust_store::restore(database, mailer.key()).ok());
        expected.restore(mailer.key());
        QCOMPARE(loaded(database), shown(expected));
        QCOMPARE((*connection)->number(u"SELECT count(*) FROM trust_outcome"_s).value(), 0);
    }

private:
    static QJsonArray shown(const TrustBook& book)
    {
        QJsonArray agents;
        for (const AgentTrust& trust : book.all(now)) {
            QJsonArray outcomes;
            const AgentPast past = book.find(trust.key).value_or(AgentPast());
            for (const PastOutcome& outcome : past.outcomes)
                outcomes.append(QJsonArray{outcome.atMs, outcome.success});
            agents.append(QJsonArray{toJson(trust), outcomes});
        }
        return agents;
    }
    static QJsonArray loaded(const QSqlDatabase& database)
    {
        auto agents = trust_store::load(database);
        TrustBook book;
        if (agents)
            book.load(*std::move(agents));
        return shown(book);
    }
};

HALL_TEST(TrustBookTest);
#include "trust_book_test.moc"
