// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/live_hall.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

constexpr char readRequest[] =
    R"({"capability_id":"cap.doc.read","worker_id":"org.acme.reader","env":"dev"})";
constexpr char attestPath[] = "/api/workers/org.acme.reader/attest";

QString fileLabel(const QByteArray& bytes)
{
    return u"sha256:"_s +
           QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

/// A worker's code is registered, held against the file at every dispatch, and attested again.
class AttestRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<LiveHall>();
        QVERIFY2(m_live->problem().isEmpty(), qPrintable(m_live->problem()));
        QVERIFY(QDir().mkpath(folder()));
        QCOMPARE(m_live->enrol("org.acme.reader", "cap.doc.read").status, 201);
        QCOMPARE(send("PUT", "/api/config",
                      R"({"config":{"derive_rules":true,"require_worker_attestation":true}})")
                     .status,
                 200);
    }

    void aFileIsRegisteredAndThenCompared()
    {
        write("reader.py", "v1");
        QCOMPARE(outcome(), u"DENY_WORKER_ATTESTATION_MISSING"_s);
        const QJsonObject first = attest(R"({"source_file":"reader.py"})").json();
        QCOMPARE(first[u"status"_s].toString(), u"attested"_s);
        QCOMPARE(first[u"artifact_hash"_s].toString(), fileLabel("v1"));
        QVERIFY(first[u"attested_at"_s].isString());
        QCOMPARE(outcome(), u"ALLOW"_s);
        const QJsonObject shown = send("GET", "/api/workers/org.acme.reader").json();
        QCOMPARE(shown[u"attestation_status"_s].toString(), u"attested"_s);
        QVERIFY(shown[u"attested"_s].toBool());
        // Whoever could read the hash could forge it.
        QVERIFY(!QJsonDocument(shown).toJson().contains(fileLabel("v1").mid(7).toLatin1()));
        // The record's own hash was made again, so the record still enrols as it is shown in full.
        QCOMPARE(attest("").json()[u"status"_s].toString(), u"attested"_s);
    }

    void aChangedFileIsTamperingUntilItIsAttestedAgain()
    {
        write("reader.py", "v1");
        QCOMPARE(attest(R"({"source_file":"reader.py"})").status, 200);
        QCOMPARE(outcome(), u"ALLOW"_s);
        write("reader.py", "v2, changed");
        QCOMPARE(outcome(), u"DENY_WORKER_TAMPERED"_s);
        // Putting the old file back does not make the worker trusted again.
        write("reader.py", "v1");
        QCOMPARE(outcome(), u"DENY_WORKER_TAMPERED"_s);
        QTRY_COMPARE(
            send("GET", "/api/workers/org.acme.reader").json()[u"attestation_code"_s].toString(),
            u"DENY_WORKER_TAMPERED"_s);
        const QJsonArray alerts = send("GET", "/alerts").json()[u"alerts"_s].toArray();
        QCOMPARE(alerts.size(), 1);
        QCOMPARE(alerts[0][u"worker_id"_s].toString(), u"org.acme.reader"_s);
        QCOMPARE(alerts[0][u"level"_s].toString(), u"error"_s);
        QCOMPARE(attest("").json()[u"status"_s].toString(), u"attested"_s);
        QCOMPARE(outcome(), u"ALLOW"_s);
    }

    void theMarkOfAChangedWorkerSurvivesARestart()
    {
        write("reader.py", "v1");
        QCOMPARE(attest(R"({"source_file":"reader.py"})").status, 200);
        write("reader.py", "v2");
        QCOMPARE(outcome(), u"DENY_WORKER_TAMPERED"_s);
        write("reader.py", "v1");
        QVERIFY2(m_live->reopen(), qPrintable(m_live->problem()));
        QCOMPARE(outcome(), u"DENY_WORKER_TAMPERED"_s);
    }

    void aChangeHasToBeAccepted()
    {
        write("reader.py", "v1");
        QCOMPARE(attest(R"({"source_file":"reader.py"})").status, 200);
        write("reader.py", "v2");
        const QJsonObject refused = attest("").json();
        QCOMPARE(refused[u"status"_s].toString(), u"denied"_s);
        QCOMPARE(refused[u"code"_s].toString(), u"ATTEST_HASH_MISMATCH"_s);
        QCOMPARE(refused[u"attested_at"_s], QJsonValue());
        QCOMPARE(outcome(), u"DENY_WORKER_TAMPERED"_s);
        // Once it is marked, a refused attestation does not take the mark off.
        QCOMPARE(attest("").json()[u"code"_s].toString(), u"DENY_WORKER_TAMPERED"_s);
        const QJsonObject accepted = attest(R"({"accept_changes":true})").json();
        QCOMPARE(accepted[u"status"_s].toString(), u"attested"_s);
        QCOMPARE(accepted[u"artifact_hash"_s].toString(), fileLabel("v2"));
        QCOMPARE(outcome(), u"ALLOW"_s);
    }

    void aPackageIsAttestedWhole()
    {
        QVERIFY(QDir().mkpath(folder() + u"/pkg/code"_s));
        write("pkg/worker.py", "print()");
        write("pkg/code/a.py", "a");
        QCOMPARE(attest(R"({"source_file":"pkg"})").json()[u"status"_s].toString(), u"attested"_s);
        QCOMPARE(outcome(), u"ALLOW"_s);
        write("pkg/code/b.py", "new");
        QCOMPARE(outcome(), u"DENY_WORKER_TAMPERED"_s);
    }

    void aSignedManifestSaysWhoBuiltThePackage()
    {
        QVERIFY(QDir().mkpath(folder() + u"/pkg"_s));
        write("pkg/worker.py", "print()");
        QCOMPARE(attest(R"({"source_file":"pkg","sign":true})").json()[u"code"_s].toString(),
                 u"NAMESPACE_UNCLAIMED"_s);
        QCOMPARE(send("POST", "/api/namespaces/org.acme/claim").status, 201);
        const QJsonObject answer = attest(R"({"source_file":"pkg","sign":true})").json();
        QCOMPARE(answer[u"signer"_s].toString(), u"org.acme"_s);
        const QJsonObject manifest = answer[u"manifest"_s].toObject();
        QCOMPARE(manifest[u"schema_version"_s].toString(), u"awp.v1"_s);
        write("pkg/manifest.json", QJsonDocument(manifest).toJson());
        const QJsonObject verified = attest("").json();
        QCOMPARE(verified[u"status"_s].toString(), u"attested"_s);
        QCOMPARE(verified[u"signer"_s].toString(), u"org.acme"_s);

        // A new key: what the old one signed is no longer the namespace's word.
        QCOMPARE(send("POST", "/api/namespaces/org.acme/rotate-key").status, 200);
        const QJsonObject after = attest("").json();
        QCOMPARE(after[u"status"_s].toString(), u"denied"_s);
        QCOMPARE(after[u"code"_s].toString(), u"ATTEST_SIG_INVALID"_s);

        QJsonObject other = manifest;
        other[u"worker_id"_s] = u"org.acme.other"_s;
        write("pkg/manifest.json", QJsonDocument(other).toJson());
        QCOMPARE(attest("").json()[u"code"_s].toString(), u"ATTEST_MANIFEST_ID_MISMATCH"_s);
    }

    void withoutSourceItIsPending()
    {
        QCOMPARE(attest("").json()[u"status"_s].toString(), u"pending"_s);
        const QByteArray hash = fileLabel("x").toLatin1();
        const QJsonObject given = attest("{\"code_hash\":\"" + hash + "\"}").json();
        QCOMPARE(given[u"status"_s].toString(), u"pending"_s);
        QCOMPARE(given[u"artifact_hash"_s].toString(), QString::fromLatin1(hash));
        QCOMPARE(outcome(), u"DENY_WORKER_HASH_UNAVAILABLE"_s);
    }

    void badAttestationsNameTheProblem_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QByteArray& body, int status,
                            const QString& code) { QTest::newRow(name) << body << status << code; };
        const auto source = [](const QByteArray& path) -> QByteArray {
            return "{\"source_file\":\"" + path + "\"}";
        };
        row("traversal", source("../hall.db"), 400, u"SOURCE_OUTSIDE_FOLDERS"_s);
        row("absolute, outside", source("/etc/passwd"), 400, u"SOURCE_OUTSIDE_FOLDERS"_s);
        row("link that leaves", source("leaving"), 400, u"SOURCE_OUTSIDE_FOLDERS"_s);
        row("missing", source("missing.py"), 400, u"SOURCE_NOT_FOUND"_s);
        row("FIFO", source("fifo"), 400, u"SOURCE_NOT_A_FILE"_s);
        row("10 GB", source("huge"), 413, u"SOURCE_TOO_LARGE"_s);
        row("empty package", source("empty"), 400, u"PACKAGE_EMPTY"_s);
        row("short hash", R"({"code_hash":"abc"})", 400, u"INVALID_MEMBER"_s);
        row("upper-case hash", "{\"code_hash\":\"" + QByteArray(64, 'A') + "\"}", 400,
            u"INVALID_MEMBER"_s);
        row("unknown member", R"({"sources":"x"})", 400, u"INVALID_MEMBER"_s);
        row("flag that is none", R"({"accept_changes":"yes"})", 400, u"INVALID_MEMBER"_s);
        row("no JSON", "{", 400, u"MALFORMED_JSON"_s);
    }
    void badAttestationsNameTheProblem()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, code);
        QVERIFY(QFile::link(u"/etc/hostname"_s, folder() + u"/leaving"_s));
        QCOMPARE(::mkfifo(QFile::encodeName(folder() + u"/fifo"_s).constData(), 0600), 0);
        QFile huge(folder() + u"/huge"_s);
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(qint64(10) << 30));
        QVERIFY(QDir().mkpath(folder() + u"/empty"_s));
        const RawReply refused = attest(body);
        QCOMPARE(refused.status, status);
        QCOMPARE(errorContractProblem(refused), QByteArray());
        QCOMPARE(refused.json()[u"code"_s].toString(), code);
        const QJsonObject worker = send("GET", "/api/workers/org.acme.reader").json();
        QCOMPARE(worker[u"revision"_s].toInt(), 1);
        QCOMPARE(worker[u"attestation_status"_s].toString(), u"unattested"_s);
    }

    void attestingNeedsRegister()
    {
        QCOMPARE(ask(m_live->port(), requestBytes("POST", attestPath, m_live->session)).status,
                 403);
        QCOMPARE(send("POST", "/api/workers/org.acme.nobody/attest").status, 404);
    }

private:
    QString folder() const { return m_live->path(u"workers"_s); }
    void write(const QString& name, const QByteArray& content)
    {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    void write(const char* name, const QByteArray& content)
    {
        write(QString::fromLatin1(name), content);
    }
    RawReply send(const QByteArray& method, const QByteArray& path, const QByteArray& body = {})
    {
        return ask(m_live->port(), requestBytes(method, path, m_live->admin, body));
    }
    RawReply attest(const QByteArray& body) { return send("POST", attestPath, body); }
    QString outcome() const
    {
        const QJsonObject reply = m_live->route(readRequest).json();
        const QString code = reply[u"deny_reason_if_denied"_s][u"code"_s].toString();
        return code.isEmpty() ? reply[u"outcome"_s].toString() : code;
    }

    std::unique_ptr<LiveHall> m_live;
};

HALL_TEST(AttestRoutesTest);
#include "attest_routes_test.moc"
