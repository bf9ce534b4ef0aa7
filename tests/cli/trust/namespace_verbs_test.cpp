// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/hall_on_stage.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>

using namespace hall::test;

class NamespaceVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void claims_data() { bothWays(); }
    void claims()
    {
        QFETCH(bool, file);
        HallOnStage stage;
        QVERIFY(stage.start());
        QVERIFY(!file || stage.useFile());
        const QString name = u"x.alice"_s;

        RunResult result = stage.run({u"namespace"_s, u"list"_s});
        QCOMPARE(result.exit, 0);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains("No namespace"), result.err.constData());
        result = stage.run({u"namespace"_s, u"check"_s, name});
        QVERIFY2(result.exit == 0, result.all().constData());
        QVERIFY2(result.out.startsWith("x.alice is free"), result.out.constData());

        result = stage.run(
            {u"namespace"_s, u"claim"_s, name, u"--owner"_s, u"Alice"_s, u"--reason"_s, u"hers"_s});
        QVERIFY2(result.exit == 0, result.all().constData());
        QVERIFY2(result.out.startsWith("Claimed x.alice for Alice\n"), result.out.constData());
        const QJsonObject again = json(stage.run({u"namespace"_s, u"claim"_s, name, u"--json"_s}));
        QCOMPARE(again[u"namespace"_s], name);
        QCOMPARE(QByteArray::fromBase64(again[u"public_key"_s].toString().toLatin1()).size(), 32);
        QVERIFY(result.out.contains(again[u"key_id"_s].toString().toUtf8()));

        result = stage.run({u"namespace"_s, u"check"_s, name});
        QCOMPARE(result.exit, 1);
        QVERIFY2(result.out.startsWith("x.alice is claimed"), result.out.constData());
        QVERIFY(stage.run({u"namespace"_s, u"list"_s}).out.contains("x.alice"));
        QCOMPARE(json(stage.run({u"namespace"_s, u"list"_s, u"--json"_s}))[u"namespaces"_s]
                     .toArray()
                     .size(),
                 1);

        QCOMPARE(stage.run({u"namespace"_s, u"release"_s, name}).out, "Released x.alice\n");
        QCOMPARE(stage.run({u"namespace"_s, u"check"_s, name}).exit, 0);
        QCOMPARE(stage.run({u"namespace"_s, u"release"_s, name}).exit, 1);
    }

    void whatCannotBeClaimed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("reserved") << u"wrk.alice"_s << u"reserved"_s
                                  << QByteArray("NAMESPACE_RESERVED");
        QTest::newRow("capitals") << u"x.Alice"_s << u"invalid"_s
                                  << QByteArray("NAMESPACE_INVALID");
        QTest::newRow("another path")
            << u"../tokens?a#b"_s << u"invalid"_s << QByteArray("NAMESPACE_INVALID");
    }
    void whatCannotBeClaimed()
    {
        QFETCH(QString, name);
        QFETCH(QString, state);
        QFETCH(QByteArray, code);
        HallOnStage stage;
        QVERIFY(stage.start());
        const RunResult check = stage.run({u"namespace"_s, u"check"_s, name, u"--json"_s});
        QVERIFY2(check.exit == 1, check.all().constData());
        QCOMPARE(json(check)[u"state"_s], state);
        const RunResult claim = stage.run({u"namespace"_s, u"claim"_s, name, u"--json"_s});
        QCOMPARE(claim.exit, 2);
        QVERIFY2(claim.out.contains(code), claim.out.constData());
    }

    void somebodyElsesStaysTheirs()
    {
        HallOnStage stage;
        QVERIFY(stage.start());
        const auto as = [&stage](const QString& secret, const QString& verb) {
            return stage.run({u"namespace"_s, verb, u"org.acme"_s, u"--token"_s, secret});
        };
        const QString hers = stage.newToken(u"alice"_s, u"read,register"_s);
        const QString his = stage.newToken(u"bob"_s, u"read,register"_s);
        const RunResult claimed = as(hers, u"claim"_s);
        QVERIFY2(claimed.exit == 0, claimed.err.constData());
        QVERIFY2(claimed.out.startsWith("Claimed org.acme for alice"), claimed.out.constData());
        const RunResult taken = as(his, u"claim"_s);
        QCOMPARE(taken.exit, 1);
        QVERIFY2(taken.err.contains("alice"), taken.err.constData());
        QCOMPARE(as(his, u"release"_s).exit, 4);
        QCOMPARE(as(stage.newToken(u"eve"_s, u"read"_s), u"claim"_s).exit, 4);
        QCOMPARE(as(hers, u"release"_s).exit, 0);
    }
};

HALL_TEST(NamespaceVerbsTest);

#include "namespace_verbs_test.moc"
