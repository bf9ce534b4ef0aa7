// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/guard/host_policy.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using hall::HostPolicy;

class HostPolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checks_data();
    void checks();
    void listeningEverywhereTakesTheAddressReached();
};

void HostPolicyTest::checks_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("ours");
    const auto row = [](const char* host, bool ours) {
        QTest::newRow(*host ? host : "none") << QByteArray(host) << ours;
    };
    row("", true);
    row("localhost", true);
    row("LocalHost:8765", true);
    row("localhost.", true);
    row("127.0.0.1", true);
    row("127.0.0.1:1", true);
    row("127.9.8.7:80", true);
    row("[::1]", true);
    row("[::1]:8765", true);
    row("hall.example.org", true);
    row("HALL.example.org:99", true);
    row("fixed.example.org:444", true);
    row("10.1.2.3:8765", true);
    row("fixed.example.org", false);
    row("fixed.example.org:445", false);
    row("evil.example.org", false);
    row("localhost.evil.example.org", false);
    row("127.0.0.1.evil.example.org", false);
    row("127.1", false);
    row("2130706433", false);
    row("0.0.0.0", false);
    row("[::]", false);
    row("192.168.1.1", false);
    row("localhost:port", false);
    row("localhost:80:80", false);
    row("user@localhost", false);
    row("::1:8765:x", false);
    row("[::1", false);
    row(":8765", false);
}

void HostPolicyTest::checks()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, ours);
    const HostPolicy policy(u"10.1.2.3"_s, {u"hall.example.org"_s, u"Fixed.Example.org:444"_s});
    const auto checked = policy.check(host, QHostAddress(u"192.168.1.1"_s));
    QCOMPARE(checked.ok(), ours);
    if (!ours) {
        QCOMPARE(checked.error().code, u"HOST_NOT_ALLOWED"_s);
        QVERIFY(checked.error().message.contains(QString::fromLatin1(host)));
    }
}

void HostPolicyTest::listeningEverywhereTakesTheAddressReached()
{
    const HostPolicy policy(u"0.0.0.0"_s, {});
    QVERIFY(policy.check("192.168.1.1:8765", QHostAddress(u"192.168.1.1"_s)));
    QVERIFY(policy.check("192.168.1.1", QHostAddress(u"::ffff:192.168.1.1"_s)));
    QVERIFY(!policy.check("192.168.1.2:8765", QHostAddress(u"192.168.1.1"_s)));
    QVERIFY(!policy.check("evil.example.org", QHostAddress(u"192.168.1.1"_s)));
    QVERIFY(!policy.check("0.0.0.0", QHostAddress(u"192.168.1.1"_s)));
}

HALL_TEST(HostPolicyTest);
#include "host_policy_test.moc"
