// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_traffic.h"
#include "core/json/canonical_json.h"
#include "core/protocol/deny_code.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace hall;

class DemoTrafficTest : public QObject {
    Q_OBJECT

private:
    static QByteArray textOf(quint64 seed, int count)
    {
        DemoTraffic traffic(seed);
        QByteArray text;
        for (int i = 0; i < count; ++i) {
            const DemoRequest request = traffic.next();
            text += request.userAgent + ' ' + canonicalJson(request.body) + ' ' +
                    request.expectedCode.toLatin1() + (request.tampers ? "!\n" : "\n");
        }
        return text;
    }

private Q_SLOTS:
    void theSameSeedGivesTheSameStream()
    {
        QCOMPARE(textOf(7, 500), textOf(7, 500));
        QVERIFY(textOf(7, 500) != textOf(8, 500));
    }

    void everyFiftyHaveAllThereIs()
    {
        DemoTraffic traffic(3);
        for (int deck = 0; deck < 4; ++deck) {
            std::set<QString> codes;
            std::set<QByteArray> clients;
            int allowed = 0;
            int tampered = 0;
            for (int i = 0; i < 50; ++i) {
                const DemoRequest request = traffic.next();
                allowed += request.expectedCode.isEmpty();
                tampered += request.tampers;
                clients.insert(request.userAgent);
                if (!request.expectedCode.isEmpty())
                    codes.insert(request.expectedCode);
            }
            QVERIFY(allowed >= 30);
            QCOMPARE(tampered, 1);
            QVERIFY(clients.size() >= 4);
            for (const QString& code : codes)
                QVERIFY2(parseDenyCode(code), qPrintable(code));
            QCOMPARE(codes.erase(u"DENY_REQUIRES_HUMAN_APPROVAL"_s), std::size_t(1));
            QCOMPARE(codes.erase(u"DENY_REQUIRES_HUMAN"_s), std::size_t(1));
            QCOMPARE(codes.erase(u"DENY_WORKER_TAMPERED"_s), std::size_t(1));
            QVERIFY2(codes.size() >= 6, qPrintable(QString::number(codes.size())));
        }
    }

    void whatAPersonDecidesRepeatsItself()
    {
        DemoTraffic traffic(3);
        std::set<QByteArray> asked;
        for (int i = 0; i < 5000; ++i) {
            const DemoRequest request = traffic.next();
            if (request.expectedCode.startsWith(u"DENY_REQUIRES_HUMAN"_s))
                asked.insert(canonicalJsonWithout(request.body, {u"correlation_id"_s}));
        }
        QVERIFY(asked.size() >= 2);
        QVERIFY2(asked.size() <= 10, qPrintable(QString::number(asked.size())));
    }

    void scenes()
    {
        DemoTraffic traffic(3);
        QCOMPARE(traffic.ofScene(DemoScene::Allowed).expectedCode, QString());
        QCOMPARE(traffic.ofScene(DemoScene::MissingControl).expectedCode,
                 u"DENY_MISSING_REQUIRED_CONTROLS"_s);
        QVERIFY(traffic.ofScene(DemoScene::Tampered).tampers);
        // What was approved is asked for again.
        const auto refund = [&traffic] {
            return canonicalJsonWithout(traffic.ofScene(DemoScene::NeedsApproval).body,
                                        {u"correlation_id"_s});
        };
        QCOMPARE(refund(), refund());
        for (int i = 0; i < 200; ++i)
            QVERIFY(!traffic.ofScene(DemoScene::Burst).tampers);
    }
};

HALL_TEST(DemoTrafficTest);

#include "demo_traffic_test.moc"
