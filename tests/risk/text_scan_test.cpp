// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/factors/ascii_text.h"
#include "core/risk/factors/text_scan.h"
#include "core/risk/risk_json.h"
#include "tests/risk/risk_fixture.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QJsonObject>

using namespace hall;
using namespace hall::risk;
using namespace hall::test;
using namespace Qt::StringLiterals;

class TextScanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheFirstPlace()
    {
        QCOMPARE(findText("a token, a token", "token"), 2);
        QCOMPARE(findText("", "token"), -1);
        QCOMPARE(findWord("keys key", "key"), 5);
        QCOMPARE(findWord("key", "key"), 0);
        QCOMPARE(findWord("_key key_ 1key", "key"), -1);
        QCOMPARE(findWordEnd(".envs .env", ".env"), 6);
        QCOMPARE(findWordEnd("x.env", ".env"), 1);
        QCOMPARE(findSpaced("rm rm \n -rf", "rm", "-rf"), 3);
        QCOMPARE(findSpaced("rm -r", "rm", "-rf"), -1);
        QCOMPARE(findSpaced("rm ", "rm", "-rf"), -1);
        QCOMPARE(findEmail("@ x@y a@b.cd"), 6);
        QCOMPARE(findEmail("a@.co"), -1);
        QCOMPARE(findEmail("a@b..co"), 0);
        QCOMPARE(findEmail("a@b.c1"), -1);
        QCOMPARE(findDottedQuad("1.2.3 10.20.30.40"), 6);
        QCOMPARE(findDottedQuad("1000.1.2.3.4"), 5);
        QCOMPARE(findDottedQuad("1.2.3."), -1);
        QCOMPARE(findDottedQuad("1.2.3.4"), 0);
    }

    void words_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* text, const char* words) {
            QTest::newRow(*text ? text : "empty") << QByteArray(text) << QByteArray(words);
        };
        row("", "");
        row("-_ ", "");
        row("delete_user", "delete user");
        row("deleteUser", "delete user");
        row("HTTPDelete", "http delete");
        row("dropDBTable", "drop db table");
        row("DB", "db");
        row("s3Bucket2", "s 3 bucket 2");
        row("a.b/c:d", "a b c d");
        row("DELETE FROM users;", "delete from users");
        row("\x80user\x80", "user");
    }
    void words()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, words);
        QByteArray joined;
        for (const QByteArray& word : wordsOf(text))
            joined += (joined.isEmpty() ? "" : " ") + word;
        QCOMPARE(joined, words);
    }

    /// A megabyte of what a backtracking expression would choke on. Each takes a few hundredths of
    /// a second; what is quadratic would take hours.
    void timeIsLinear_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char* piece :
             {"a",  "a@",   "a.",           "a@a.",   "1.",           "1.1.1.", "rm ",  "rm",
              " ",  ".env", "key_",         "http:/", "\\",           "\\u0",   "\\\\", "\"",
              "Aa", "aA1",  "deleteaccoun", "-",      "\u0301\u0316", "eyJ."})
            QTest::newRow(piece) << QString::fromUtf8(piece);
    }
    void timeIsLinear()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated((1 << 20) / piece.size());
        QElapsedTimer timer;
        timer.start();
        ActionCall call;
        // `execute` leaves verb and noun open, so that the arguments are read for both.
        call.functionName = u"execute"_s;
        call.arguments = {{u"a"_s, text}, {text.left(1000), QJsonObject{{u"b"_s, text}}}};
        call.functionDoc = text;
        const RiskAssessment risk = assessRisk(call);
        QVERIFY(!riskJson(risk).isEmpty());
        call.functionName = text.left(256);
        assessRisk(call);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

HALL_TEST(TextScanTest);

#include "text_scan_test.moc"
