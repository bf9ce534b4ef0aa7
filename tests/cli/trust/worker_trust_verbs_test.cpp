// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/worker_compliance.h"
#include "tests/attestation/signed_package.h"
#include "tests/cli/hall_on_stage.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace hall::test;

class WorkerTrustVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void attest()
    {
        HallOnStage stage;
        QVERIFY(QDir(stage.sandbox().path({})).mkpath(u"code"_s));
        QVERIFY(stage.start());
        QCOMPARE(stage.run(registerReader).exit, 0);
        const QStringList attest{u"worker"_s, u"attest"_s, u"org.acme.r"_s};

        RunResult result = stage.run(attest);
        QCOMPARE(result.exit, 1);
        QVERIFY2(result.out.contains("pending"), result.all().constData());

        const QString source = stage.sandbox().write(u"code/r.py"_s, "print(1)\n");
        result = stage.run(attest + QStringList{u"--source"_s, source});
        QVERIFY2(result.exit == 0, result.all().constData());
        QVERIFY2(result.out.contains("attested"), result.out.constData());
        QCOMPARE(json(stage.run(attest + QStringList{u"--json"_s}))[u"status"_s], u"attested"_s);

        stage.sandbox().write(u"code/r.py"_s, "print('changed')\n");
        result = stage.run(attest);
        QCOMPARE(result.exit, 1);
        QVERIFY2(result.out.contains("denied") && result.out.contains("ATTEST_HASH_MISMATCH"),
                 result.all().constData());
        QCOMPARE(stage.run(attest + QStringList{u"--accept-changes"_s}).exit, 0);
        QCOMPARE(stage.run(attest).exit, 0);

        QCOMPARE(stage.run({u"worker"_s, u"attest"_s, u"nobody"_s}).exit, 1);
        result = stage.run(attest + QStringList{u"--code-hash"_s, u"abc"_s});
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("code_hash"), result.err.constData());
    }

    /// What one Hall has signed, somebody else can verify without it.
    void attestSignsWhatVerifyTakes()
    {
        HallOnStage stage;
        QVERIFY(QDir(stage.sandbox().path({})).mkpath(u"code/package"_s));
        stage.sandbox().write(u"code/package/worker.py"_s, "print(1)\n");
        QVERIFY(stage.start());
        QCOMPARE(stage.run(registerReader).exit, 0);
        const QString package = stage.sandbox().path(u"code/package"_s);
        const QString manifest = package + u"/manifest.json"_s;
        const QStringList sign{u"worker"_s, u"attest"_s, u"org.acme.r"_s, u"--source"_s,
                               package,     u"--sign"_s, manifest};
        const RunResult unclaimed = stage.run(sign);
        QCOMPARE(unclaimed.exit, 2);
        QVERIFY2(unclaimed.err.contains("namespace"), unclaimed.err.constData());
        QVERIFY(!QFile::exists(manifest));

        const QString key = json(stage.run(
            {u"namespace"_s, u"claim"_s, u"org.acme"_s, u"--json"_s}))[u"public_key"_s]
                                .toString();
        const RunResult signedNow = stage.run(sign);
        QVERIFY2(signedNow.exit == 0, signedNow.all().constData());
        const QStringList verify{u"worker"_s, u"verify"_s,   package,        u"--public-key"_s,
                                 key,         u"--worker"_s, u"org.acme.r"_s};
        const RunResult verified = Sandbox().run(verify);
        QVERIFY2(verified.exit == 0, verified.all().constData());
        stage.sandbox().write(u"code/package/worker.py"_s, "print(2)\n");
        QCOMPARE(Sandbox().run(verify).exit, 1);

        // Where there is no folder, nothing is written.
        stage.sandbox().write(u"code/package/worker.py"_s, "print(1)\n");
        QStringList nowhere = sign;
        nowhere.last() = u"/no/such/folder/manifest.json"_s;
        QCOMPARE(stage.run(nowhere).exit, 2);
    }

    void attestAHashThatTheHallCannotRead()
    {
        HallOnStage stage;
        QVERIFY(stage.start());
        QCOMPARE(stage.run(registerReader).exit, 0);
        const RunResult result = stage.run({u"worker"_s, u"attest"_s, u"org.acme.r"_s,
                                            u"--code-hash"_s, QString(64, u'a'), u"--json"_s});
        QCOMPARE(result.exit, 1);
        QCOMPARE(json(result)[u"status"_s], u"pending"_s);
    }

    void ban_data() { bothWays(); }
    void ban()
    {
        QFETCH(bool, file);
        HallOnStage stage;
        QVERIFY(stage.start());
        QVERIFY(!file || stage.useFile());
        QCOMPARE(stage.run(registerReader).exit, 0);
        const QStringList ban{u"worker"_s, u"ban"_s, u"org.acme.r"_s};
        const RunResult unexplained = stage.run(ban);
        QCOMPARE(unexplained.exit, 2);
        QVERIFY2(unexplained.err.contains("--reason"), unexplained.err.constData());
        QCOMPARE(stage.run(ban + QStringList{u"--reason"_s, u"keys"_s}).out, "Banned org.acme.r\n");
        const RunResult denied = stage.run({u"decision"_s, u"make"_s, u"--worker"_s,
                                            u"org.acme.r"_s, u"--cap"_s, u"cap.doc.read"_s});
        QCOMPARE(denied.exit, 1);
        QVERIFY2(denied.out.contains("DENY_WORKER_BANNED"), denied.out.constData());
    }

    void verify_data()
    {
        QTest::addColumn<int>("signatures");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("hasKey");
        QTest::addColumn<bool>("changed");
        QTest::addColumn<QString>("code"); // empty: attested
        const QStringList any;
        const QString key = QString::fromLatin1(publicKey.toBase64());
        QTest::newRow("HMAC") << int(Hmac) << any << true << false << QString();
        QTest::newRow("its worker")
            << int(Hmac)
            << QStringList{u"--worker"_s, reader.workerId, u"--species"_s, reader.workerSpeciesId}
            << true << false << QString();
        QTest::newRow("key of the namespace")
            << int(Ed25519) << QStringList{u"--public-key"_s, key} << false << false << QString();
        QTest::newRow("another worker") << int(Hmac) << QStringList{u"--worker"_s, u"org.acme.x"_s}
                                        << true << false << u"ATTEST_MANIFEST_ID_MISMATCH"_s;
        QTest::newRow("another species") << int(Hmac) << QStringList{u"--species"_s, u"wrk.x"_s}
                                         << true << false << u"ATTEST_MANIFEST_ID_MISMATCH"_s;
        QTest::newRow("changed") << int(Hmac) << any << true << true << u"ATTEST_HASH_MISMATCH"_s;
        QTest::newRow("not signed")
            << int(None) << any << true << false << u"ATTEST_SIGNATURE_MISSING"_s;
        QTest::newRow("no key") << int(Hmac) << any << false << false
                                << u"ATTEST_SIGNATURE_MISSING"_s;
        QTest::newRow("another key of the namespace")
            << int(Ed25519)
            << QStringList{u"--public-key"_s, QString::fromLatin1(otherPublicKey.toBase64())}
            << false << false << u"ATTEST_SIG_INVALID"_s;
    }
    void verify()
    {
        QFETCH(int, signatures);
        QFETCH(QStringList, options);
        QFETCH(bool, hasKey);
        QFETCH(bool, changed);
        QFETCH(QString, code);
        Sandbox sandbox;
        const PackageFolder folder;
        QVERIFY(writePackage(folder));
        QVERIFY(sign(folder, signatures));
        QVERIFY(!changed || folder.write(u"code/worker.py"_s, "print(2)\n"));
        sandbox.unsetVariable(u"WCP_ATTEST_HMAC_KEY"_s);
        if (hasKey)
            sandbox.setVariable(u"WCP_ATTEST_HMAC_KEY"_s, QString::fromLatin1(hmacKey));
        const QStringList verify{u"worker"_s, u"verify"_s, folder.path()};

        const RunResult words = sandbox.run(verify + options);
        QVERIFY2(words.exit == (code.isEmpty() ? 0 : 1), words.all().constData());
        QVERIFY2(words.out.contains(code.isEmpty() ? "attested" : code.toLatin1()),
                 words.out.constData());
        const RunResult result = sandbox.run(verify + options + QStringList{u"--json"_s});
        QCOMPARE(result.exit, words.exit);
        const QJsonObject object = json(result);
        QCOMPARE(object[u"attested"_s], code.isEmpty());
        QCOMPARE(object[u"code"_s].toString(), code);
        const auto package = hall::hashPackage(folder.path());
        QVERIFY(package.ok());
        QCOMPARE(object[u"package_hash"_s], package->hash);
        QVERIFY2(words.out.contains(package->hash.toLatin1()), words.out.constData());
        QCOMPARE(object[u"signer"_s].toString(), code.isEmpty() ? u"org.acme"_s : QString());
        QVERIFY(!result.all().contains(hmacKey));
    }

    void verifyWithoutAManifest()
    {
        const Sandbox sandbox;
        const PackageFolder folder;
        QVERIFY(writePackage(folder));
        const RunResult none = sandbox.run({u"worker"_s, u"verify"_s, folder.path(), u"--json"_s});
        QCOMPARE(none.exit, 1);
        QCOMPARE(json(none)[u"code"_s], u"ATTEST_MANIFEST_MISSING"_s);
        QCOMPARE(json(none)[u"package_hash"_s].toString().size(), 64);

        // What cannot be hashed has no hash to show.
        QVERIFY(folder.fifo(u"pipe"_s));
        QVERIFY(json(sandbox.run(
            {u"worker"_s, u"verify"_s, folder.path(), u"--json"_s}))[u"package_hash"_s]
                    .isNull());
    }

    void verifyNamesItsOwnKey()
    {
        Sandbox sandbox;
        const PackageFolder folder;
        QVERIFY(writePackage(folder));
        QVERIFY(sign(folder, Hmac));
        const QStringList verify{u"worker"_s, u"verify"_s, folder.path(), u"--hmac-key-env"_s,
                                 u"MY_KEY"_s};
        RunResult result = sandbox.run(verify);
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("MY_KEY"), result.err.constData());
        sandbox.setVariable(u"MY_KEY"_s, QString::fromLatin1(hmacKey));
        QCOMPARE(sandbox.run(verify).exit, 0);
        sandbox.setVariable(u"MY_KEY"_s, u"another"_s);
        result = sandbox.run(verify);
        QCOMPARE(result.exit, 1);
        QVERIFY2(result.out.contains("ATTEST_SIG_INVALID"), result.out.constData());
    }

    void verifyMisuse_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("no folder") << QStringList{u"/no/such"_s} << QByteArray("/no/such");
        QTest::newRow("a file") << QStringList{u"/etc/passwd"_s} << QByteArray("no folder");
        QTest::newRow("public key")
            << QStringList{u"/tmp"_s, u"--public-key"_s, u"AAAA"_s} << QByteArray("32 bytes");
    }
    void verifyMisuse()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, message);
        const RunResult result = Sandbox().run(QStringList{u"worker"_s, u"verify"_s} + words);
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains(message), result.err.constData());
    }

    void scaffold_data()
    {
        QTest::addColumn<QString>("risk");
        QTest::addColumn<int>("controls");
        QTest::addColumn<QList<int>>("blast"); // data, network, financial, time
        QTest::addColumn<QString>("reversibility");
        QTest::newRow("default") << QString() << 2 << QList<int>{0, 0, 0, 1} << u"reversible"_s;
        QTest::newRow("low") << u"low"_s << 2 << QList<int>{0, 0, 0, 1} << u"reversible"_s;
        QTest::newRow("medium") << u"medium"_s << 3 << QList<int>{1, 1, 0, 2}
                                << u"partially-reversible"_s;
        QTest::newRow("high") << u"high"_s << 4 << QList<int>{2, 2, 1, 3} << u"irreversible"_s;
        QTest::newRow("critical") << u"critical"_s << 5 << QList<int>{3, 3, 3, 3}
                                  << u"irreversible"_s;
    }
    void scaffold()
    {
        QFETCH(QString, risk);
        QFETCH(int, controls);
        QFETCH(QList<int>, blast);
        QFETCH(QString, reversibility);
        const QStringList options = risk.isEmpty() ? QStringList() : QStringList{u"--risk"_s, risk};
        HallOnStage stage;
        QVERIFY(stage.start());
        const RunResult printed = stage.sandbox().run(
            QStringList{u"worker"_s, u"scaffold"_s, u"--id"_s, u"org.acme.r"_s, u"--species"_s,
                        u"wrk.doc.réader"_s, u"--cap"_s, u"cap.a"_s, u"--cap"_s, u"cap.b"_s} +
            options);
        QVERIFY2(printed.exit == 0, printed.err.constData());
        const QJsonObject record = json(printed);
        QCOMPARE(record[u"capabilities"_s], QJsonArray({u"cap.a"_s, u"cap.b"_s}));
        QCOMPARE(record[u"required_controls"_s].toArray().size(), controls);
        QCOMPARE(record[u"currently_implements"_s], record[u"required_controls"_s]);
        const QJsonObject radius = record[u"blast_radius"_s].toObject();
        QCOMPARE(QList<int>({radius[u"data"_s].toInt(), radius[u"network"_s].toInt(),
                             radius[u"financial"_s].toInt(), radius[u"time"_s].toInt()}),
                 blast);
        QCOMPARE(radius[u"reversibility"_s], reversibility);
        QCOMPARE(record[u"owner"_s], u"org.acme"_s);
        const hall::Compliance compliance = hall::workerCompliance(record);
        QVERIFY2(compliance.level == hall::ComplianceLevel::Full,
                 compliance.missing.empty() ? "" : qPrintable(compliance.missing.front().member));

        // The Hall takes it as it is, hash included, and routes to it.
        const RunResult registered = stage.run({u"worker"_s, u"register"_s, u"-"_s}, printed.out);
        QVERIFY2(registered.exit == 0, registered.err.constData());
        QVERIFY2(!registered.err.contains("no artifact_hash"), registered.err.constData());
        QCOMPARE(stage
                     .run({u"decision"_s, u"make"_s, u"--worker"_s, u"org.acme.r"_s, u"--cap"_s,
                           u"cap.b"_s})
                     .exit,
                 0);
    }

    void scaffoldWithoutOptions()
    {
        HallOnStage stage;
        QVERIFY(stage.start());
        const RunResult printed = stage.sandbox().run({u"worker"_s, u"scaffold"_s});
        QCOMPARE(printed.exit, 0);
        QCOMPARE(stage.run({u"worker"_s, u"register"_s, u"-"_s}, printed.out).out,
                 "Enrolled x.example.worker\n");
    }

    void scaffoldMisuse_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("risk") << QStringList{u"--risk"_s, u"tiny"_s} << QByteArray("tiny");
        QTest::newRow("env") << QStringList{u"--env"_s, u"moon"_s} << QByteArray("moon");
        QTest::newRow("tier") << QStringList{u"--tier"_s, u"9"_s} << QByteArray("0 to 8");
        QTest::newRow("id") << QStringList{u"--id"_s, QString(300, u'a')}
                            << QByteArray("worker_id");
    }
    void scaffoldMisuse()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, message);
        const RunResult result = Sandbox().run(QStringList{u"worker"_s, u"scaffold"_s} + words);
        QCOMPARE(result.exit, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains(message), result.err.constData());
    }

private:
    const QStringList registerReader{u"worker"_s,     u"register"_s,    u"--id"_s,
                                     u"org.acme.r"_s, u"--species"_s,   u"wrk.doc.reader"_s,
                                     u"--cap"_s,      u"cap.doc.read"_s};
};

HALL_TEST(WorkerTrustVerbsTest);

#include "worker_trust_verbs_test.moc"
