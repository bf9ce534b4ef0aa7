// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/live_hall.h"
#include "tests/support/hall_fixture.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

/// The people who decide: added and removed by admins, known to nobody by their passphrase.
class ReviewerRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<LiveHall>();
        QVERIFY2(m_live->problem().isEmpty(), qPrintable(m_live->problem()));
        m_approver = m_live->makeToken(Role::Approve);
    }

    void addedListedAndRemoved()
    {
        const RawReply added = add("Alice", m_passphrase);
        QCOMPARE(added.status, 201);
        const QByteArray id = added.json()[u"reviewer_id"_s].toString().toLatin1();
        QVERIFY(id.startsWith("rev_"));
        QCOMPARE(add("Alice", "another passphrase").status, 409);
        QVERIFY2(m_live->reopen(), qPrintable(m_live->problem()));
        const QJsonObject all = send(m_live->admin, "GET", "/api/reviewers").json();
        QCOMPARE(all[u"count"_s].toInt(), 1);
        QCOMPARE(all[u"reviewers"_s][0][u"name"_s].toString(), u"Alice"_s);
        QCOMPARE(send(m_live->admin, "DELETE", "/api/reviewers/Alice").status, 200);
        QCOMPARE(send(m_live->admin, "DELETE", "/api/reviewers/Alice").status, 404);
        QVERIFY(send(m_live->admin, "GET", "/api/reviewers")
                    .json()[u"reviewers"_s][0][u"removed_at"_s]
                    .isString());
        // The name is free again, the profile is another.
        const RawReply second = add("Alice", m_passphrase);
        QCOMPARE(second.status, 201);
        QVERIFY(second.json()[u"reviewer_id"_s].toString().toLatin1() != id);
    }

    void thePassphraseIsNowhere()
    {
        QCOMPARE(add("Alice", m_passphrase).status, 201);
        QCOMPARE(change("Alice", m_passphrase, "entirely different").status, 200);
        QVERIFY2(m_live->reopen(), qPrintable(m_live->problem()));
        for (const QString& name : {u"hall.db"_s, u"hall.db-wal"_s}) {
            QFile file(m_live->path(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains(m_passphrase));
            QVERIFY(!bytes.contains("entirely different"));
        }
    }

    void guessingIsRecordedAndSlowedDown()
    {
        QCOMPARE(add("Alice", m_passphrase).status, 201);
        for (int guess = 0; guess < 3; ++guess) {
            const RawReply wrong = change("Alice", "not the passphrase", "entirely different");
            QCOMPARE(wrong.status, 403);
            QCOMPARE(wrong.json()[u"code"_s].toString(), u"WRONG_PASSPHRASE"_s);
            QCOMPARE(errorContractProblem(wrong), QByteArray());
        }
        const RawReply locked = change("Alice", m_passphrase, "entirely different");
        QCOMPARE(locked.status, 429);
        QCOMPARE(locked.json()[u"code"_s].toString(), u"PASSPHRASE_LOCKED"_s);
        const auto page = await<AuditPage>([&](Done<AuditPage> done) {
            AuditPageRequest request;
            request.filter = *parseFilter(u"kind:reviewer"_s, 0);
            request.decisionsOnly = false;
            m_live->hall().page(request, std::move(done));
        });
        QVERIFY(page.ok());
        QCOMPARE(page->rows.size(), size_t(4)); // added, and three guesses
    }

    void whoMayDoWhat()
    {
        QCOMPARE(add("Alice", m_passphrase).status, 201);
        for (const QByteArray& token : {m_live->session, m_approver}) {
            QCOMPARE(send(token, "GET", "/api/reviewers").status, 403);
            QCOMPARE(send(token, "POST", "/api/reviewers", "{}").status, 403);
            QCOMPARE(send(token, "DELETE", "/api/reviewers/Alice").status, 403);
        }
        // An admin cannot become a reviewer by changing somebody's passphrase.
        QCOMPARE(send(m_live->admin, "POST", "/api/reviewers/Alice/passphrase", "{}").status, 403);
    }

    void badRequestsNameTheMember_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const QByteArray& body, const QString& field) {
            QTest::newRow(name) << body << field;
        };
        row("nothing", "{}", u"name"_s);
        row("no passphrase", R"({"name":"Bob"})", u"passphrase"_s);
        row("short passphrase", R"({"name":"Bob","passphrase":"short"})", u"passphrase"_s);
        row("unknown member", R"({"name":"Bob","passphrase":"long enough one","role":"x"})",
            u"role"_s);
        row("passphrase that is no text", R"({"name":"Bob","passphrase":1234567890})",
            u"passphrase"_s);
    }
    void badRequestsNameTheMember()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        const RawReply refused = send(m_live->admin, "POST", "/api/reviewers", body);
        QCOMPARE(refused.status, 400);
        QCOMPARE(errorContractProblem(refused), QByteArray());
        QCOMPARE(refused.json()[u"field"_s].toString(), field);
        QVERIFY(!refused.body.contains("long enough one"));
        QCOMPARE(send(m_live->admin, "GET", "/api/reviewers").json()[u"count"_s].toInt(), 0);
    }

private:
    RawReply send(const QByteArray& token, const QByteArray& method, const QByteArray& path,
                  const QByteArray& body = {})
    {
        return ask(m_live->port(), requestBytes(method, path, token, body));
    }
    RawReply add(const QByteArray& name, const QByteArray& passphrase)
    {
        return send(m_live->admin, "POST", "/api/reviewers",
                    "{\"name\":\"" + name + "\",\"passphrase\":\"" + passphrase + "\"}");
    }
    RawReply change(const QByteArray& name, const QByteArray& passphrase, const QByteArray& next)
    {
        return send(m_approver, "POST", "/api/reviewers/" + name + "/passphrase",
                    "{\"passphrase\":\"" + passphrase + "\",\"new_passphrase\":\"" + next + "\"}");
    }

    const QByteArray m_passphrase = "correct horse battery";
    std::unique_ptr<LiveHall> m_live;
    QByteArray m_approver;
};

HALL_TEST(ReviewerRoutesTest);
#include "reviewer_routes_test.moc"
