// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webhooks/webhook_sender.h"
#include "tests/support/test_registry.h"
#include "tests/webhooks/receiver.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

/// What a receiver gets, and that others compute the same signature.
class WebhookSignatureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_receiver = std::make_unique<Receiver>();
        const auto hook = makeWebhook(m_receiver->url(), {}, false, 1'700'000'000'000);
        QVERIFY(hook);
        m_hook = *hook;
        WebhookSending sending;
        sending.clock = [] { return qint64(1'800'000'000'123); };
        WebhookSender sender(sending);
        sender.setHooks({m_hook});
        sender.post(webhook_event::opened,
                    {{u"approval_id"_s, u"apr_1"_s}, {u"sentence"_s, u"Ünïcode \u202e “text”"_s}});
        QTRY_COMPARE(m_receiver->received().size(), 1);
        m_received = m_receiver->received().first();
    }

    void theRequestSaysWhatItIs()
    {
        QCOMPARE(m_received.line, QByteArray("POST /hook HTTP/1.1"));
        QCOMPARE(m_received.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(m_received.headers.value("x-hall-event"), QByteArray("approval.opened"));
        QCOMPARE(m_received.headers.value("x-hall-timestamp"), QByteArray("1800000000"));
        QVERIFY(!m_received.headers.contains("authorization"));
        QVERIFY(!m_received.headers.contains("cookie"));
        const QJsonObject json = m_received.json();
        QCOMPARE(json[u"event"_s].toString(), u"approval.opened"_s);
        QCOMPARE(json[u"approval"_s][u"approval_id"_s].toString(), u"apr_1"_s);
        QCOMPARE(json[u"hall_version"_s].toString(), QStringLiteral(HALL_VERSION));
        QCOMPARE(json[u"sent_at"_s].toString(), u"2027-01-15T08:00:00.123Z"_s);
        QCOMPARE(json[u"delivery_id"_s].toString().toLatin1(),
                 m_received.headers.value("x-hall-delivery"));
        QCOMPARE(json.size(), 5);
    }

    void pythonAgrees()
    {
        const QString script =
            u"import hashlib, hmac, sys\n"
            "body = sys.stdin.buffer.read()\n"
            "text = sys.argv[2].encode() + b'.' + body\n"
            "mac = hmac.new(sys.argv[1].encode(), text, hashlib.sha256)\n"
            "ok = hmac.compare_digest('sha256=' + mac.hexdigest(), sys.argv[3])\n"
            "sys.exit(0 if ok else 1)\n"_s;
        const auto check = [&](const QByteArray& body) {
            QProcess python;
            python.start(u"python3"_s,
                         {u"-c"_s, script, m_hook.secret,
                          QString::fromLatin1(m_received.headers.value("x-hall-timestamp")),
                          QString::fromLatin1(m_received.headers.value("x-hall-signature"))});
            python.write(body);
            python.closeWriteChannel();
            return python.waitForFinished(60000) ? python.exitCode() : -1;
        };
        QCOMPARE(check(m_received.body), 0);
        QCOMPARE(check(m_received.body + ' '), 1);
    }

    void opensslAgrees()
    {
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"dgst"_s, u"-sha256"_s, u"-hmac"_s, m_hook.secret, u"-r"_s});
        openssl.write(m_received.headers.value("x-hall-timestamp") + '.' + m_received.body);
        openssl.closeWriteChannel();
        QVERIFY(openssl.waitForFinished(60000));
        const QByteArray digest = openssl.readAllStandardOutput().left(64);
        QCOMPARE(m_received.headers.value("x-hall-signature"), QByteArray("sha256=" + digest));
    }

private:
    std::unique_ptr<Receiver> m_receiver;
    Webhook m_hook;
    Received m_received;
};

HALL_TEST(WebhookSignatureTest);
#include "webhook_signature_test.moc"
