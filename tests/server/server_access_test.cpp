// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/approving/pending_polls.h"
#include "core/server/guard/statistics.h"
#include "core/server/http/router.h"
#include "core/server/mcp/mcp_routes.h"
#include "core/server/routes/routes.h"
#include "tests/server/live_hall.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace hall::test;
using hall::Role;
using hall::Roles;

/// Who gets where: every route of the real table with every kind of token, so that a route that is
/// added is checked without anybody thinking of it.
class ServerAccessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRouteAgainstEveryRole();
    void unknownPathIsNotFoundWhateverTheToken();
    void anAgentsTokenCannotGovern();
    void failuresAreLimitedPerPeer();
    void rateLimitPerToken();
    void hostIsChecked_data();
    void hostIsChecked();
    void tenantBoundTokenSeesItsTenantOnly();
    void originsAreOffUnlessConfigured();
};

namespace {

constexpr std::array allRoles{Role::Route, Role::Read, Role::Register, Role::Approve, Role::Admin};

/// Nothing that any route could do harm with; a proper message where there has to be one.
QByteArray bodyFor(const hall::Route& route)
{
    return route.pattern == u"/mcp"_s ? R"({"jsonrpc":"2.0","id":1,"method":"ping"})" : "[]";
}

std::vector<hall::Route> realRoutes(hall::Hall& theHall)
{
    static const hall::Statistics statistics;
    hall::PendingPolls polls(theHall.approvals());
    hall::Router router;
    hall::addDecideRoutes(router, theHall);
    hall::addApprovalRoutes(router, theHall, polls);
    hall::addMcpRoutes(router, theHall, {});
    hall::addStatusRoutes(router, theHall, statistics);
    hall::addWorkerRoutes(router, theHall);
    hall::addLogRoutes(router, theHall);
    hall::addEvidenceRoutes(router, theHall);
    hall::addCatalogRoutes(router, theHall);
    hall::addNamespaceRoutes(router, theHall);
    hall::addTrustRoutes(router, theHall);
    hall::addAgentTrustRoutes(router, theHall);
    hall::addReviewerRoutes(router, theHall);
    hall::addGovernRoutes(router, theHall);
    return router.routes();
}

QByteArray pathOf(const hall::Route& route)
{
    static const QRegularExpression argument(u"\\{[^}]*\\}"_s);
    return QString(route.pattern).replace(argument, u"nobody"_s).toLatin1();
}

} // namespace

void ServerAccessTest::everyRouteAgainstEveryRole()
{
    LiveHall live;
    QVERIFY2(live.problem().isEmpty(), qPrintable(live.problem()));
    const std::vector<hall::Route> routes = realRoutes(live.hall());
    QVERIFY(routes.size() > 20);
    QMap<int, QByteArray> others;
    const auto without = [&](Roles roles) {
        QByteArray& token = others[roles.toInt()];
        if (token.isEmpty())
            token = live.makeToken((hall::adminRoles | Role::Approve) & ~roles);
        return token;
    };
    for (const Role role : allRoles) {
        const QByteArray only = live.makeToken(role);
        QVERIFY(!only.isEmpty());
        for (const hall::Route& route : routes) {
            if (!route.roles.testFlag(role))
                continue;
            const QByteArray what = route.method + " " + pathOf(route) + " with ";
            const auto status = [&](const QByteArray& token) {
                const RawReply reply = ask(
                    live.port(), requestBytes(route.method, pathOf(route), token, bodyFor(route)));
                const QByteArray problem =
                    reply.status >= 400 ? errorContractProblem(reply) : QByteArray();
                return problem.isEmpty() ? QByteArray::number(reply.status) : problem;
            };
            QCOMPARE(what + "the other roles " + status(without(route.roles)),
                     what + "the other roles 403");
            const QByteArray allowed = status(only);
            QVERIFY2(allowed != "401" && allowed != "403",
                     QByteArray(what + "its role: " + allowed).constData());
        }
    }
    for (const hall::Route& route : routes) {
        // No token, on a peer of its own: ten failures a minute would hide the eleventh.
        if (route.roles)
            continue;
        const RawReply reply = ask(live.port(), requestBytes(route.method, pathOf(route)));
        QCOMPARE(reply.status, 200);
    }
}

void ServerAccessTest::unknownPathIsNotFoundWhateverTheToken()
{
    LiveHall live;
    for (const QByteArray& token : {QByteArray(), QByteArray("hst_wrong"), live.admin}) {
        for (const char* path :
             {"/", "/api", "/api/", "/api/route/", "/API/ROUTE", "/api//route",
              "/api/%2e%2e/status", "/api/workers/", "/api%2Froute", "/api/../status"}) {
            const RawReply reply = ask(live.port(), requestBytes("GET", path, token));
            QCOMPARE(reply.status, 404);
            QCOMPARE(errorContractProblem(reply), QByteArray());
        }
    }
}

void ServerAccessTest::anAgentsTokenCannotGovern()
{
    LiveHall live;
    const std::vector<hall::Route> routes = realRoutes(live.hall());
    for (const hall::Route& route : routes) {
        if (!route.roles || route.roles & hall::sessionRoles)
            continue;
        const RawReply reply =
            ask(live.port(), requestBytes(route.method, pathOf(route), live.session, "{}"));
        QVERIFY2(reply.status == 403, QByteArray(route.method + " " + pathOf(route)).constData());
        QCOMPARE(reply.json()[u"code"_s].toString(), u"FORBIDDEN"_s);
    }
}

void ServerAccessTest::failuresAreLimitedPerPeer()
{
    LiveHall live;
    for (int i = 0; i < 10; ++i) {
        const RawReply reply =
            ask(live.port(), requestBytes("GET", "/status", i % 2 ? "hst_wrong" : ""));
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.headers.value("www-authenticate"), QByteArray("Bearer realm=\"hall\""));
        QCOMPARE(errorContractProblem(reply), QByteArray());
    }
    const RawReply reply = ask(live.port(), requestBytes("GET", "/status", "hst_wrong"));
    QCOMPARE(reply.status, 429);
    QVERIFY(reply.headers.value("retry-after").toInt() > 0);
    QCOMPARE(errorContractProblem(reply), QByteArray());
    QCOMPARE(live.refused("too_many_failures"), 1);
}

void ServerAccessTest::rateLimitPerToken()
{
    hall::ServerOptions options;
    options.ratePerMinute = 3;
    LiveHall live(options);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask(live.port(), requestBytes("GET", "/status", live.session)).status, 200);
    const RawReply reply = ask(live.port(), requestBytes("GET", "/status", live.session));
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.json()[u"code"_s].toString(), u"RATE_LIMITED"_s);
    QVERIFY(reply.headers.value("retry-after").toInt() > 0);
    QCOMPARE(errorContractProblem(reply), QByteArray());
    QCOMPARE(ask(live.port(), requestBytes("GET", "/status", live.admin)).status, 200);
    QCOMPARE(ask(live.port(), requestBytes("GET", "/health")).status, 200);
    QCOMPARE(live.refused("rate_limited"), 1);
}

void ServerAccessTest::hostIsChecked_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    QTest::newRow("localhost") << QByteArray("localhost:8765") << 200;
    QTest::newRow("IPv6") << QByteArray("[::1]:8765") << 200;
    QTest::newRow("configured") << QByteArray("hall.example.org") << 200;
    QTest::newRow("rebinding") << QByteArray("evil.example.org:8765") << 403;
    QTest::newRow("other address") << QByteArray("192.168.1.5") << 403;
}

void ServerAccessTest::hostIsChecked()
{
    QFETCH(QByteArray, host);
    QFETCH(int, status);
    hall::ServerOptions options;
    options.allowedHosts = {u"hall.example.org"_s};
    LiveHall live(options);
    RawClient client(live.port());
    client.send("GET /health HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    const RawReply reply = client.read();
    QCOMPARE(reply.status, status);
    if (status == 403) {
        QCOMPARE(errorContractProblem(reply), QByteArray());
        QCOMPARE(reply.json()[u"code"_s].toString(), u"HOST_NOT_ALLOWED"_s);
        QCOMPARE(live.refused("host_not_allowed"), 1);
    }
    client.send(requestBytes("GET", "/health"));
    QCOMPARE(client.read().status, 200);
    client.send("GET http://evil.example.org/health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY2(client.read().status == 403, "an absolute target's host counts");
}

void ServerAccessTest::tenantBoundTokenSeesItsTenantOnly()
{
    LiveHall live;
    const QByteArray token = live.makeToken(Roles(Role::Route) | Role::Read, u"org.acme"_s);
    const QByteArray mine = R"({"capability_id":"cap.doc.read","tenant_id":"org.acme"})";
    const QByteArray other = R"({"capability_id":"cap.doc.read","tenant_id":"org.other"})";
    QCOMPARE(ask(live.port(), requestBytes("POST", "/api/route", token, mine)).status, 200);
    const RawReply foreign = ask(live.port(), requestBytes("POST", "/api/route", token, other));
    QCOMPARE(foreign.status, 403);
    QCOMPARE(errorContractProblem(foreign), QByteArray());

    const QByteArray otherId = live.route(other).json()[u"decision_id"_s].toString().toLatin1();
    QVERIFY(otherId.startsWith("dec_"));
    const QByteArray path = "/api/decisions/" + otherId;
    QCOMPARE(ask(live.port(), requestBytes("GET", path, token)).status, 404);
    QCOMPARE(ask(live.port(), requestBytes("GET", path, live.session)).status, 200);
    for (const char* list : {"/api/decisions", "/dispatches"}) {
        const QJsonObject bound = ask(live.port(), requestBytes("GET", list, token)).json();
        QCOMPARE(bound[u"count"_s].toInt(), 1);
        const QJsonObject all = ask(live.port(), requestBytes("GET", list, live.session)).json();
        QCOMPARE(all[u"count"_s].toInt(), 2);
    }
}

void ServerAccessTest::originsAreOffUnlessConfigured()
{
    const QByteArray origin = "Origin: https://app.example.org\r\n";
    {
        LiveHall live;
        const RawReply reply = ask(live.port(), requestBytes("GET", "/health", {}, {}, origin));
        QCOMPARE(reply.status, 200);
        QVERIFY(!reply.headers.contains("access-control-allow-origin"));
    }
    hall::ServerOptions options;
    options.allowedOrigins = {u"https://app.example.org"_s};
    LiveHall live(options);
    const RawReply allowed =
        ask(live.port(), requestBytes("OPTIONS", "/api/route", {}, {}, origin));
    QCOMPARE(allowed.status, 204);
    QCOMPARE(allowed.headers.value("access-control-allow-origin"),
             QByteArray("https://app.example.org"));
    QVERIFY(allowed.headers.value("access-control-allow-headers").contains("Authorization"));
    const RawReply other = ask(live.port(), requestBytes("GET", "/health", {}, {},
                                                         "Origin: https://evil.example.org\r\n"));
    QVERIFY(!other.headers.contains("access-control-allow-origin"));
}

HALL_TEST(ServerAccessTest);
#include "server_access_test.moc"
