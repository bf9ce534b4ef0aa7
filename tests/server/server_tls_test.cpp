// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/live_hall.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace hall::test;
using State = hall::ServerRunner::State;

/// HTTPS with certificates made by the openssl program, and files that cannot be used.
class ServerTlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void roundTrip_data();
    void roundTrip();
    void plainClientOnATlsPort();
    void clientThatNeverShakesHands();
    void unusableFiles_data();
    void unusableFiles();

private:
    bool makeCertificate(const QString& name, const QStringList& keyOptions);
    QString file(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

bool ServerTlsTest::makeCertificate(const QString& name, const QStringList& keyOptions)
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  QStringList{u"req"_s, u"-x509"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                              u"/CN=localhost"_s, u"-keyout"_s, file(name + u".key"_s), u"-out"_s,
                              file(name + u".pem"_s)} +
                      keyOptions);
    return openssl.waitForFinished(60000) && openssl.exitCode() == 0;
}

void ServerTlsTest::initTestCase()
{
    QVERIFY(makeCertificate(u"rsa"_s, {u"-newkey"_s, u"rsa:2048"_s}));
    QVERIFY(makeCertificate(
        u"ec"_s, {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s}));
    QFile text(file(u"text"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("not a certificate");
}

void ServerTlsTest::roundTrip_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("RSA") << u"rsa"_s;
    QTest::newRow("EC") << u"ec"_s;
}

void ServerTlsTest::roundTrip()
{
    QFETCH(QString, name);
    hall::ServerOptions options;
    options.tlsCertificatePath = file(name + u".pem"_s);
    options.tlsKeyPath = file(name + u".key"_s);
    LiveHall live(options);
    QVERIFY2(live.problem().isEmpty(), qPrintable(live.problem()));
    QVERIFY(live.runner().url().startsWith(u"https://127.0.0.1:"_s));

    RawClient client = RawClient::encrypted(live.port());
    QVERIFY(client.socket().isEncrypted());
    QCOMPARE(client.socket().peerCertificate(),
             QSslCertificate::fromPath(options.tlsCertificatePath).first());
    for (int i = 0; i < 3; ++i) {
        client.send(requestBytes("POST", "/api/route", live.session,
                                 R"({"capability_id":"cap.doc.read"})"));
        QCOMPARE(client.read().status, 200);
    }
    client.send(requestBytes("GET", "/health", {}, {}, "Connection: close\r\n"));
    QCOMPARE(client.read().status, 200);
    QVERIFY(client.waitForClose());

    RawClient large = RawClient::encrypted(live.port());
    large.send("POST /api/route HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000000\r\n\r\n");
    for (int i = 0; i < 90 && large.connected(); ++i)
        large.send(QByteArray(100000, 'x'));
    const RawReply reply = large.read();
    QCOMPARE(reply.status, 413);
    QCOMPARE(errorContractProblem(reply), QByteArray());
}

void ServerTlsTest::plainClientOnATlsPort()
{
    hall::ServerOptions options;
    options.tlsCertificatePath = file(u"rsa.pem"_s);
    options.tlsKeyPath = file(u"rsa.key"_s);
    LiveHall live(options);
    RawClient plain(live.port());
    plain.send(requestBytes("GET", "/health"));
    QVERIFY(plain.waitForClose());
    QTRY_COMPARE(live.runner().counters().connections, 0);
    RawClient client = RawClient::encrypted(live.port());
    client.send(requestBytes("GET", "/health"));
    QCOMPARE(client.read().status, 200);
}

void ServerTlsTest::clientThatNeverShakesHands()
{
    hall::ServerOptions options;
    options.tlsCertificatePath = file(u"rsa.pem"_s);
    options.tlsKeyPath = file(u"rsa.key"_s);
    options.requestTimeoutMs = 200;
    LiveHall live(options);
    RawClient silent(live.port());
    QVERIFY(silent.waitForClose());
    QTRY_COMPARE(live.runner().counters().connections, 0);
}

void ServerTlsTest::unusableFiles_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("blamed");
    QTest::newRow("no key") << u"rsa.pem"_s << QString() << u"key"_s;
    QTest::newRow("no certificate") << QString() << u"rsa.key"_s << u"certificate"_s;
    QTest::newRow("missing certificate") << u"none.pem"_s << u"rsa.key"_s << u"none.pem"_s;
    QTest::newRow("missing key") << u"rsa.pem"_s << u"none.key"_s << u"none.key"_s;
    QTest::newRow("certificate is text") << u"text"_s << u"rsa.key"_s << u"text"_s;
    QTest::newRow("key is text") << u"rsa.pem"_s << u"text"_s << u"text"_s;
    QTest::newRow("key of another certificate") << u"rsa.pem"_s << u"ec.key"_s << u"ec.key"_s;
}

void ServerTlsTest::unusableFiles()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, blamed);
    LiveHall live;
    hall::ServerOptions options;
    options.port = 0;
    options.tlsCertificatePath = certificate.isEmpty() ? QString() : file(certificate);
    options.tlsKeyPath = key.isEmpty() ? QString() : file(key);
    live.runner().start(options);
    QTRY_COMPARE(live.runner().state(), State::Failed);
    QCOMPARE(live.runner().error().code, u"TLS_UNUSABLE"_s);
    QVERIFY2(live.runner().error().message.contains(blamed),
             qPrintable(live.runner().error().message));
}

HALL_TEST(ServerTlsTest);
#include "server_tls_test.moc"
