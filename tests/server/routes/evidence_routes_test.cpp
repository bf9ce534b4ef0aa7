// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/keys/key_file.h"
#include "core/proof/note/signed_note.h"
#include "core/proof/record_proof.h"
#include "tests/server/live_hall.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

/// Receipts, checkpoints, proofs and keys over HTTP, believed by the key alone.
class EvidenceRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<LiveHall>();
        QVERIFY2(m_live->problem().isEmpty(), qPrintable(m_live->problem()));
        m_id = decide();
        const auto key = readPublicKey(pem());
        QVERIFY(key);
        m_key = *key;
    }

    void aReceipt()
    {
        const RawReply reply = get("/api/decisions/" + m_id + "/receipt");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.headers.value("content-type"), "application/json; charset=utf-8");
        QVERIFY(checkReceipt(reply.body, m_key));
        QByteArray altered = reply.body;
        altered.replace("cap.doc.read", "cap.doc.reed");
        QVERIFY(altered != reply.body);
        QVERIFY(!checkReceipt(altered, m_key));
        const RawReply none = get("/api/decisions/dec_00000000000070008000000000000000/receipt");
        QCOMPARE(none.status, 404);
        QCOMPARE(errorContractProblem(none), QByteArray());
        QVERIFY(none.json()[u"message"_s].toString().contains(u"dec_0000"_s));
    }

    void aProofAndItsCheckpoint()
    {
        const RawReply reply = get("/api/audit/proof?id=" + m_id);
        QCOMPARE(reply.status, 200);
        const auto proof = readRecordProof(reply.body);
        QVERIFY2(proof, proof ? "" : qPrintable(proof.error().message));
        const auto checked = checkRecordProof(*proof, m_key);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));

        const RawReply note = get("/api/audit/checkpoint");
        QCOMPARE(note.status, 200);
        QCOMPARE(note.headers.value("content-type"), "text/plain; charset=utf-8");
        QCOMPARE(note.body, proof->checkpoint);
        QCOMPARE(get("/api/audit/checkpoint?size=" + QByteArray::number(checked->size)).body,
                 note.body);
        const RawReply bySeq = get("/api/audit/proof?seq=" + QByteArray::number(proof->seq) +
                                   "&size=" + QByteArray::number(checked->size));
        QCOMPARE(bySeq.json(), reply.json());

        const RawReply status = get("/status");
        QCOMPARE(status.json()[u"checkpoint_size"_s].toInteger(), checked->size);
        QCOMPARE(status.json()[u"log_origin"_s].toString(), checked->origin);
        QCOMPARE(status.json()[u"checkpoint_problem"_s], QJsonValue(QJsonValue::Null));
        QVERIFY(status.json()[u"checkpoint_at"_s].isString());
        QCOMPARE(status.json()[u"signing_key_id"_s].toString(), signingKeyId(m_key));
    }

    void theLogOnlyGrew()
    {
        const qint64 older = sizeOfLast();
        decide();
        const qint64 newer = sizeOfLast();
        QVERIFY(newer > older);
        const RawReply reply = get("/api/audit/proof?old=" + QByteArray::number(older) +
                                   "&new=" + QByteArray::number(newer));
        QCOMPARE(reply.status, 200);
        const auto proof = readConsistencyProof(reply.body);
        QVERIFY2(proof, proof ? "" : qPrintable(proof.error().message));
        QVERIFY(checkConsistencyProof(*proof, m_key));
        QCOMPARE(get("/api/audit/proof?old=" + QByteArray::number(older)).body, reply.body);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* path, int status, const QString& field) {
            QTest::newRow(path) << QByteArray(path) << status << field;
        };
        row("proof", 400, u"id"_s);
        row("proof?id=", 400, u"id"_s);
        row("proof?seq=0", 400, u"seq"_s);
        row("proof?seq=one", 400, u"seq"_s);
        row("proof?id=dec_1&seq=1", 400, u"id"_s);
        row("proof?seq=1&size=-1", 400, u"size"_s);
        row("proof?seq=1&siz=3", 400, u"siz"_s);
        row("proof?new=3", 400, u"old"_s);
        row("proof?old=1&seq=1", 400, u"seq"_s);
        row("proof?old=1&old=2", 400, u"old"_s);
        row("proof?id=dec_1", 404, u"id"_s);
        row("proof?seq=999999", 404, u"seq"_s);
        row("proof?seq=1&size=999999", 404, u"size"_s);
        row("proof?old=999998&new=999999", 404, u"size"_s);
        row("checkpoint?size=999999", 404, u"size"_s);
        row("checkpoint?size=x", 400, u"size"_s);
        row("checkpoint?at=1", 400, u"at"_s);
    }
    void refusals()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        QFETCH(QString, field);
        const RawReply reply = get("/api/audit/" + path);
        QCOMPARE(reply.status, status);
        QCOMPARE(errorContractProblem(reply), QByteArray());
        QCOMPARE(reply.json()[u"field"_s].toString(), field);
    }

    void theKeyIsRotated()
    {
        const QString first = keys()[u"signing_key_id"_s].toString();
        const RawReply refused = send("POST", "/api/audit/key/rotate", m_live->session);
        QCOMPARE(refused.status, 403);
        QCOMPARE(send("POST", "/api/audit/key/rotate", m_live->admin, "[]").status, 400);
        QCOMPARE(send("POST", "/api/audit/key/rotate", m_live->admin, R"({"x":1})").status, 400);
        QCOMPARE(keys()[u"keys"_s].toArray().size(), 1);
        const RawReply rotated = send("POST", "/api/audit/key/rotate", m_live->admin);
        QCOMPARE(rotated.status, 200);
        const QJsonObject now = keys();
        QCOMPARE(now[u"keys"_s].toArray().size(), 2);
        QCOMPARE(now[u"keys"_s][0][u"signing_key_id"_s].toString(), first);
        QCOMPARE(now[u"signing_key_id"_s], rotated.json()[u"signing_key_id"_s]);
        QCOMPARE(now[u"origin"_s].toString(), QString(u"hall-monitor/"_s + first));
        const auto verifier = readVerifierKey(now[u"verifier_key"_s].toString().toLatin1());
        QVERIFY(verifier);
        QCOMPARE(verifier->name, now[u"origin"_s].toString());
        QCOMPARE(publicKeyPem(verifier->publicKey), pem());
        const auto proof = readRecordProof(get("/api/audit/proof?id=" + m_id).body);
        QVERIFY(checkRecordProof(*proof, verifier->publicKey));

        QCOMPARE(send("POST", "/api/audit/key/new", m_live->admin).status, 409);
        QCOMPARE(send("POST", "/api/audit/key/new", m_live->session).status, 403);
    }

    void archivingIsTheAdminsAndStrict_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("nothing") << QByteArray("{}") << u"older_than_days"_s;
        QTest::newRow("no number")
            << QByteArray(R"({"older_than_days":"90"})") << u"older_than_days"_s;
        QTest::newRow("negative") << QByteArray(R"({"older_than_days":-1})")
                                  << u"older_than_days"_s;
        QTest::newRow("a relative folder")
            << QByteArray(R"({"older_than_days":90,"folder":"kept"})") << u"folder"_s;
        QTest::newRow("something else") << QByteArray(R"({"older_than_days":90,"x":1})") << u"x"_s;
    }
    void archivingIsTheAdminsAndStrict()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        const RawReply wrong = send("POST", "/api/audit/archive", m_live->admin, body);
        QCOMPARE(wrong.status, 400);
        QCOMPARE(errorContractProblem(wrong), QByteArray());
        QCOMPARE(wrong.json()[u"field"_s].toString(), field);
        const QByteArray right = R"({"older_than_days":90})";
        QCOMPARE(send("POST", "/api/audit/archive", m_live->session, right).status, 403);
        const RawReply none = send("POST", "/api/audit/archive", m_live->admin, right);
        QCOMPARE(none.status, 200);
        QCOMPARE(none.json()[u"records"_s].toInteger(-1), 0);
        QCOMPARE(none.json()[u"segments"_s].toArray().size(), 0);
    }

    void recordsThatAreNoDecisionsAreTheAdmins()
    {
        QCOMPARE(get("/api/audit/proof?seq=1").status, 200);
        const RawReply refused = send("GET", "/api/audit/proof?seq=1", m_live->session);
        QCOMPARE(refused.status, 403);
        QCOMPARE(errorContractProblem(refused), QByteArray());
        QCOMPARE(send("GET", "/api/audit/proof?id=" + m_id, m_live->session).status, 200);
        const QByteArray other = m_live->makeToken(Role::Read, u"org.other"_s);
        QCOMPARE(send("GET", "/api/audit/proof?id=" + m_id, other).status, 404);
        QCOMPARE(send("GET", "/api/decisions/" + m_id + "/receipt", other).status, 404);
    }

    void aHallWithoutItsKey()
    {
        QVERIFY(QFile::remove(m_live->hall().databasePath() + u".signing-key.pem"_s));
        QVERIFY2(m_live->reopen(), qPrintable(m_live->problem()));
        const QByteArray id = decide();
        QVERIFY(!id.isEmpty());
        const RawReply refused = get("/api/decisions/" + id + "/receipt");
        QCOMPARE(refused.status, 503);
        QCOMPARE(errorContractProblem(refused), QByteArray());
        QCOMPARE(refused.json()[u"code"_s].toString(), u"SIGNING_UNAVAILABLE"_s);
        QVERIFY(get("/status").json()[u"checkpoint_problem"_s].toString().contains(u"key"_s));
        QCOMPARE(send("POST", "/api/audit/key/rotate", m_live->admin).status, 503);
        QCOMPARE(send("POST", "/api/audit/key/new", m_live->admin).status, 200);
        QCOMPARE(get("/api/decisions/" + id + "/receipt").status, 200);
        QVERIFY(get("/status").json()[u"checkpoint_problem"_s].isNull());
    }

private:
    RawReply send(const QByteArray& method, const QByteArray& path, const QByteArray& token,
                  const QByteArray& body = {}) const
    {
        return ask(m_live->port(), requestBytes(method, path, token, body));
    }
    RawReply get(const QByteArray& path) const { return send("GET", path, m_live->admin); }
    QJsonObject keys() const { return get("/api/audit/key").json(); }
    QByteArray pem() const { return keys()[u"public_key_pem"_s].toString().toLatin1(); }
    QByteArray decide() const
    {
        return m_live->route(R"({"capability_id":"cap.doc.read","worker_id":"org.acme.reader"})")
            .json()[u"decision_id"_s]
            .toString()
            .toLatin1();
    }
    /// Of the checkpoint over all records, which asking for the newest one's proof makes.
    qint64 sizeOfLast() const
    {
        const QByteArray head =
            QByteArray::number(get("/status").json()[u"head_seq"_s].toInteger());
        get("/api/audit/proof?seq=" + head);
        return get("/status").json()[u"checkpoint_size"_s].toInteger();
    }

    std::unique_ptr<LiveHall> m_live;
    QByteArray m_id, m_key;
};

HALL_TEST(EvidenceRoutesTest);
#include "evidence_routes_test.moc"
