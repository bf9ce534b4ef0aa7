// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/live_hall.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

/// Who holds a namespace, and what that keeps others from doing.
class NamespaceRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<LiveHall>();
        QVERIFY2(m_live->problem().isEmpty(), qPrintable(m_live->problem()));
        m_alice = m_live->makeToken(Role::Read | Role::Register);
        m_bob = m_live->makeToken(Role::Read | Role::Register);
    }

    void claimedHeldAndReleased()
    {
        QCOMPARE(state("org.acme"), u"free"_s);
        const RawReply claimed = claim(m_alice, "org.acme", R"({"owner":"Acme Ltd"})");
        QCOMPARE(claimed.status, 201);
        QCOMPARE(claimed.json()[u"kind"_s].toString(), u"organization"_s);
        QCOMPARE(
            QByteArray::fromBase64(claimed.json()[u"public_key"_s].toString().toLatin1()).size(),
            32);
        QVERIFY(!claimed.body.contains("private"));
        QCOMPARE(claim(m_alice, "org.acme").status, 200);
        QCOMPARE(state("org.acme"), u"claimed"_s);

        const RawReply taken = claim(m_bob, "org.acme");
        QCOMPARE(taken.status, 409);
        QCOMPARE(taken.json()[u"code"_s].toString(), u"NAMESPACE_TAKEN"_s);
        QVERIFY(taken.json()[u"message"_s].toString().contains(u"Acme Ltd"_s));
        QCOMPARE(send(m_bob, "DELETE", "/api/namespaces/org.acme/claim").status, 403);
        QCOMPARE(send(m_bob, "POST", "/api/namespaces/org.acme/rotate-key").status, 403);
        QCOMPARE(send(m_alice, "DELETE", "/api/namespaces/org.acme/claim").status, 200);
        QCOMPARE(send(m_alice, "DELETE", "/api/namespaces/org.acme/claim").status, 404);
        QCOMPARE(claim(m_bob, "org.acme").status, 201);
    }

    void itsWorkersAreItsHolders()
    {
        QCOMPARE(claim(m_alice, "org.acme").status, 201);
        const QByteArray record = workerRecord("org.acme.reader", "cap.doc.read");
        const RawReply refused = send(m_bob, "POST", "/enroll", record);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.json()[u"code"_s].toString(), u"NAMESPACE_FORBIDDEN"_s);
        QCOMPARE(send(m_alice, "POST", "/enroll", record).status, 201);
        for (const char* method : {"PUT", "PATCH", "DELETE"}) {
            const QByteArray body =
                qstrcmp(method, "PATCH") == 0 ? R"({"status":"banned"})" : record;
            QCOMPARE(send(m_bob, method, "/api/workers/org.acme.reader", body).status, 403);
        }
        QCOMPARE(send(m_bob, "POST", "/api/workers/org.acme.reader/attest").status, 403);
        const QByteArray registration =
            R"({"name":"agent","namespace":"org.acme","capabilities":["cap.doc.read"]})";
        QCOMPARE(send(m_bob, "POST", "/api/workers", registration).status, 403);
        // An admin may, and so may everybody where nobody claimed.
        QCOMPARE(send(m_live->admin, "POST", "/enroll", record).status, 200);
        QCOMPARE(send(m_bob, "POST", "/enroll", workerRecord("x.bob.reader", "cap.a")).status, 201);
        const QJsonObject shown = send(m_bob, "GET", "/api/namespaces").json();
        QCOMPARE(shown[u"namespaces"_s][0][u"workers"_s].toInt(), 1);
    }

    void onlyClaimedNamespacesWhereTheHallSaysSo()
    {
        QCOMPARE(m_live->enrol("org.acme.reader", "cap.doc.read").status, 201);
        const auto put =
            send(m_live->admin, "PUT", "/api/config",
                 R"({"config":{"derive_rules":true,"require_claimed_namespace":true}})");
        QCOMPARE(put.status, 200);
        const QByteArray request =
            R"({"capability_id":"cap.doc.read","worker_id":"org.acme.reader"})";
        const auto code = [&] {
            return m_live->route(request).json()[u"deny_reason_if_denied"_s][u"code"_s].toString();
        };
        QCOMPARE(code(), u"DENY_NAMESPACE_UNCLAIMED"_s);
        QCOMPARE(claim(m_alice, "org.acme").status, 201);
        QCOMPARE(code(), QString());
        // A configuration without `namespaces` leaves the claims alone; a list replaces them.
        QCOMPARE(send(m_live->admin, "PUT", "/api/config",
                      R"({"config":{"derive_rules":true,"require_claimed_namespace":true}})")
                     .status,
                 200);
        QCOMPARE(code(), QString());
        QVERIFY2(m_live->reopen(), qPrintable(m_live->problem()));
        QCOMPARE(code(), QString());
        QCOMPARE(send(m_live->admin, "PUT", "/api/config",
                      R"({"config":{"derive_rules":true,"require_claimed_namespace":true},
                          "namespaces":["x.new"]})")
                     .status,
                 200);
        QCOMPARE(code(), u"DENY_NAMESPACE_UNCLAIMED"_s);
        QCOMPARE(state("x.new"), u"claimed"_s);
        QCOMPARE(state("org.acme"), u"free"_s);
    }

    void aTransferIsOneStepWithAReason()
    {
        const RawReply first = claim(m_alice, "org.acme");
        QCOMPARE(first.status, 201);
        const QByteArray path = "/api/namespaces/org.acme/transfer";
        QCOMPARE(send(m_bob, "POST", path, R"({"owner":"Bob","reason":"mine"})").status, 403);
        QCOMPARE(
            send(m_live->admin, "POST", path, R"({"owner":"Bob"})").json()[u"field"_s].toString(),
            u"reason"_s);
        const RawReply moved =
            send(m_live->admin, "POST", path, R"({"owner":"Bob","reason":"company was sold"})");
        QCOMPARE(moved.status, 200);
        QCOMPARE(moved.json()[u"owner"_s].toString(), u"Bob"_s);
        QVERIFY(moved.json()[u"key_id"_s] != first.json()[u"key_id"_s]);
        QCOMPARE(send(m_alice, "DELETE", "/api/namespaces/org.acme/claim").status, 403);
    }

    void badNamesAreExplained_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("word");
        const auto row = [](const QByteArray& name, const QString& code, const QString& word) {
            QTest::newRow(name.constData()) << name << code << word;
        };
        row("cap.acme", u"NAMESPACE_RESERVED"_s, u"reserved"_s);
        row("org.wrk", u"NAMESPACE_RESERVED"_s, u"reserved"_s);
        row("org.acme-", u"NAMESPACE_INVALID"_s, u"end"_s);
        row("org.-acme", u"NAMESPACE_INVALID"_s, u"begin"_s);
        row("org.Acme", u"NAMESPACE_INVALID"_s, u"lower-case"_s);
        row("org.a_b", u"NAMESPACE_INVALID"_s, u"lower-case"_s);
        row("org.acme.sub", u"NAMESPACE_INVALID"_s, u"one name"_s);
        row("acme", u"NAMESPACE_INVALID"_s, u"begin with"_s);
        row("com.acme", u"NAMESPACE_INVALID"_s, u"begin with"_s);
        row("x.", u"NAMESPACE_INVALID"_s, u"comes a name"_s);
        row("x." + QByteArray(41, 'a'), u"NAMESPACE_INVALID"_s, u"41"_s);
    }
    void badNamesAreExplained()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, code);
        QFETCH(QString, word);
        const RawReply refused = claim(m_alice, name);
        QCOMPARE(refused.status, 400);
        QCOMPARE(errorContractProblem(refused), QByteArray());
        QCOMPARE(refused.json()[u"code"_s].toString(), code);
        QVERIFY2(refused.json()[u"message"_s].toString().contains(word), refused.body.constData());
        const QString expected = code == u"NAMESPACE_RESERVED" ? u"reserved"_s : u"invalid"_s;
        QCOMPARE(state(name), expected);
        QCOMPARE(send(m_alice, "GET", "/api/namespaces").json()[u"count"_s].toInt(), 0);
    }

    void longestNameIsFine() { QCOMPARE(claim(m_alice, "x." + QByteArray(40, 'a')).status, 201); }

private:
    RawReply send(const QByteArray& token, const QByteArray& method, const QByteArray& path,
                  const QByteArray& body = {})
    {
        return ask(m_live->port(), requestBytes(method, path, token, body));
    }
    RawReply claim(const QByteArray& token, const QByteArray& name, const QByteArray& body = {})
    {
        return send(token, "POST", "/api/namespaces/" + name + "/claim", body);
    }
    QString state(const QByteArray& name)
    {
        return send(m_alice, "GET", "/api/namespaces/check/" + name).json()[u"state"_s].toString();
    }

    std::unique_ptr<LiveHall> m_live;
    QByteArray m_alice, m_bob;
};

HALL_TEST(NamespaceRoutesTest);
#include "namespace_routes_test.moc"
