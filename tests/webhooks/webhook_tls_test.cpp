// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webhooks/webhook_sender.h"
#include "tests/support/test_registry.h"
#include "tests/webhooks/receiver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

/// A receiver behind TLS is told only when its certificate is to be trusted.
class WebhookTlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                                     u"-newkey"_s, u"rsa:2048"_s, u"-subj"_s, u"/CN=127.0.0.1"_s,
                                     u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s,
                                     path(u"key.pem"_s), u"-out"_s, path(u"certificate.pem"_s)});
        QVERIFY(openssl.waitForFinished(60000) && openssl.exitCode() == 0);
        m_certificates = QSslCertificate::fromPath(path(u"certificate.pem"_s));
        QCOMPARE(m_certificates.size(), 1);
    }

    void trust_data()
    {
        QTest::addColumn<bool>("trusted");
        QTest::newRow("trusted") << true;
        QTest::newRow("unknown") << false;
    }
    void trust()
    {
        QFETCH(bool, trusted);
        QFile key(path(u"key.pem"_s));
        QVERIFY(key.open(QIODevice::ReadOnly));
        QSslConfiguration own;
        own.setLocalCertificate(m_certificates.first());
        own.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(own);
        Receiver receiver(std::move(server));

        WebhookSending sending;
        if (trusted)
            sending.tls.addCaCertificates(m_certificates);
        WebhookSender sender(sending);
        const auto hook = makeWebhook(receiver.url(u"https"_s), {}, false, 1);
        QVERIFY(hook);
        WebhookAnswer answer;
        std::atomic_bool answered = false;
        sender.test(*hook, [&](const WebhookAnswer& got) {
            answer = got;
            answered = true;
        });
        QTRY_VERIFY(answered);
        QCOMPARE(answer.taken(), trusted);
        QCOMPARE(answer.status, trusted ? 200 : 0);
        QCOMPARE(receiver.received().size(), trusted ? 1 : 0);
        if (!trusted)
            QVERIFY2(answer.problem.contains(u"certificate"_s), qPrintable(answer.problem));
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QList<QSslCertificate> m_certificates;
};

HALL_TEST(WebhookTlsTest);
#include "webhook_tls_test.moc"
