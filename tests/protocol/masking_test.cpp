// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/protocol/masking/masking.h"
#include "core/protocol/masking/secret_scan.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;

class MaskingTest : public QObject {
    Q_OBJECT

    static QString masked(const QString& text)
    {
        return withSecretsMasked(QJsonValue(text)).toString();
    }

private Q_SLOTS:
    void knowsSecretNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("secret");
        for (const char* name : {"password",
                                 "PASSWORD",
                                 "userPassword",
                                 "db_password",
                                 "dbpassword",
                                 "passwd",
                                 "pwd",
                                 "secret",
                                 "client-secret",
                                 "clientSecret",
                                 "CLIENT_SECRET",
                                 "secrets",
                                 "token",
                                 "accessToken",
                                 "access.token",
                                 "x-auth-token",
                                 "key",
                                 "apiKey",
                                 "APIKey",
                                 "API_KEY",
                                 "apikey",
                                 "x-api-key",
                                 "key1",
                                 "private key",
                                 "sshKey",
                                 "Authorization",
                                 "proxy-authorization",
                                 "credential",
                                 "credentials",
                                 "awsCredentials",
                                 "passphrase",
                                 "tenant_credential"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char* name :
             {"", "name", "monkey", "keyboard", "keynote", "passenger", "compass", "author",
              "authorized", "tokenizer", "secretary", "turkey", "cap", "to_address", "k"})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
    }
    void knowsSecretNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, secret);
        QCOMPARE(isSecretName(name), secret);
    }

    void masksMembers()
    {
        bool changed = false;
        const QJsonObject object = *readJsonObject(
            R"({"user":"u","password":"p","token":["a",{"b":1}],"deep":[{"apiKey":5,"n":null}],)"
            R"("key":null,"max_tokens":500,"tokens":["x"]})");
        QCOMPARE(withSecretsMasked(object, &changed),
                 *readJsonObject(
                     R"({"user":"u","password":"[masked]","token":"[masked]",)"
                     R"("deep":[{"apiKey":"[masked]","n":null}],"key":null,"max_tokens":500,)"
                     R"("tokens":"[masked]"})"));
        QVERIFY(changed);
    }

    void leavesTheRestAlone()
    {
        bool changed = false;
        const QJsonObject object =
            *readJsonObject("{\"a\":[1,true,null,\"text with key: "
                            "value\",\"https://host:80/a@b\"],\"b\":{\"c\":\"{}\"}}");
        QCOMPARE(withSecretsMasked(object, &changed), object);
        QVERIFY(!changed);
        changed = true;
        withSecretsMasked(object, &changed);
        QVERIFY(changed);
    }

    void masksWhatLooksLikeAKey_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString& text, const QString& expected) {
            QTest::newRow(qPrintable(text.left(70))) << text << expected;
        };
        row(u"sk-proj-abcdefghijklmnopqrstuvwx"_s, u"[masked]"_s);
        row(u"use sk-abc12345, please"_s, u"use [masked], please"_s);
        row(u"a=sk-ant-api03-AAAA_BBBB;b=1"_s, u"a=[masked];b=1"_s);
        row(u"hst_0123456789abcdef"_s, u"[masked]"_s);
        row(u"phk_live_0123456789"_s, u"[masked]"_s);
        row(u"(ghp_16C7e42F292c6912E7)"_s, u"([masked])"_s);
        row(u"github_pat_11ABCDEFG0_abc"_s, u"[masked]"_s);
        row(u"id AKIAIOSFODNN7EXAMPLE!"_s, u"id [masked]!"_s);
        row(u"curl -H 'Authorization: Bearer abcDEF123.456~x' x"_s,
            u"curl -H 'Authorization: Bearer [masked]' x"_s);
        row(u"bearer   0123456789"_s, u"bearer   [masked]"_s);
        row(u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"_s, u"[masked]"_s);
        row(u"t=eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0."_s, u"t=[masked]"_s);
        row(u"postgres://bob:hunter2@db:5432/x"_s, u"postgres://bob:[masked]@db:5432/x"_s);
        row(u"https://:p@h and https://u:p:q@r@h"_s,
            u"https://:[masked]@h and https://u:[masked]@h"_s);
        row(u"a\n-----BEGIN RSA PRIVATE KEY-----\nMII\n-----END RSA PRIVATE KEY-----\nb"_s,
            u"a\n[masked]\nb"_s);
        row(u"-----BEGIN PRIVATE KEY-----\nMIIcut"_s, u"[masked]"_s);
        row(u"two: ghp_abcdef123456 and hst_abcdef123456."_s, u"two: [masked] and [masked]."_s);
    }
    void masksWhatLooksLikeAKey()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        bool changed = false;
        QCOMPARE(withSecretsMasked(QJsonValue(text), &changed).toString(), expected);
        QVERIFY(changed);
    }

    void leavesOrdinaryText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 "sk-",
                                 "sk-learn",
                                 "ask-questions-later-please",
                                 "task-sk",
                                 "hst_",
                                 "ghp_x",
                                 "AKIA",
                                 "AKIAxxxxxxxxxxxxxxxx",
                                 "Bearer of bad news",
                                 "bearer tokens are used here",
                                 "forbearer 0123456789",
                                 "eyJ",
                                 "eyJhbGciOiJub25lIn0",
                                 "https://example.com:8080/a@b",
                                 "https://user@host/",
                                 "mailto:a@b",
                                 "a://b:@c",
                                 "-----BEGIN CERTIFICATE-----\nMII",
                                 "-----BEGIN ",
                                 "the 'key' is under the mat: look",
                                 "x hst_ y"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void leavesOrdinaryText()
    {
        QFETCH(QString, text);
        bool changed = false;
        QCOMPARE(withSecretsMasked(QJsonValue(text), &changed).toString(), text);
        QVERIFY(!changed);
    }

    void masksInsideJsonInStrings()
    {
        QCOMPARE(masked(u" {\"b\":1,\"password\":\"hunter2\"} "_s),
                 u"{\"b\":1,\"password\":\"[masked]\"}"_s);
        QCOMPARE(masked(u"[{\"a\":\"hst_0123456789\"}]"_s), u"[{\"a\":\"[masked]\"}]"_s);

        // JSON in JSON in JSON.
        QJsonValue inner = QJsonObject{{u"token"_s, u"hunter2"_s}, {u"n"_s, 1}};
        for (int i = 0; i < 8; ++i)
            inner = QJsonObject{{u"body"_s, QString::fromUtf8(canonicalJson(inner))}};
        const QByteArray clean = canonicalJson(withSecretsMasked(inner));
        QVERIFY(!clean.contains("hunter2"));
        QVERIFY(clean.contains("[masked]"));
    }

    void masksInsideBrokenJson_data()
    {
        QTest::addColumn<QString>("text");
        const char* texts[] = {
            "{\"password\":\"hunter2\",\"password\":\"hunter2\"}",
            "{\"a\":1,\"password\" : \"hunter2",
            "payload {\"password\": \"hunter2\"} sent",
            "{'password': 'hunter2', 'a': None}",
            "\"{\\\"password\\\":\\\"hunter2\\\",\\\"a\\\":1",
            "{\"password\":\"hunt\\\"hunter2\"",
            "{\"secret\":{\"x\":\"hunter2\"},",
            "{\"token\":hunter2,\"a\":1",
        };
        for (const char* text : texts)
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void masksInsideBrokenJson()
    {
        QFETCH(QString, text);
        const QString clean = masked(text);
        QVERIFY2(!clean.contains(u"hunter2"), qPrintable(clean));
        QVERIFY2(clean.contains(u"[masked]"), qPrintable(clean));
    }

    void keepsWhatStandsAroundASecret()
    {
        QCOMPARE(masked(u"payload {\"a\":1, \"password\": \"x\\\"y\", \"b\":2 sent"_s),
                 u"payload {\"a\":1, \"password\": \"[masked]\", \"b\":2 sent"_s);
        QCOMPARE(masked(u"{\\\"key\\\":\\\"x\\\\\\\"y\\\",\\\"b\\\":2"_s),
                 u"{\\\"key\\\":\\\"[masked]\\\",\\\"b\\\":2"_s);
        QCOMPARE(masked(u"{'token': None, 'b': 2}"_s), u"{'token': None, 'b': 2}"_s);
    }

    // Each would take hours with a scanner that goes back.
    void copesWithLongText_data()
    {
        QTest::addColumn<QString>("unit");
        for (const char* unit : {"a",
                                 "sk-",
                                 "eyJ",
                                 "eyJ.",
                                 "eyJa.eyJ-",
                                 "\"",
                                 "\\\"",
                                 "\"key\"",
                                 "\"key\" ",
                                 "'",
                                 "://",
                                 "://a:",
                                 "://a:b",
                                 "Bearer ",
                                 "bearer",
                                 "-----BEGIN ",
                                 "-----BEGIN PRIVATE ",
                                 "{\"a\":",
                                 "[",
                                 "hst_",
                                 "AKIA",
                                 "key: ",
                                 "\"key\":",
                                 " ",
                                 "\\"})
            QTest::newRow(unit) << QString::fromLatin1(unit);
    }
    void copesWithLongText()
    {
        QFETCH(QString, unit);
        const QString text = unit.repeated(1'000'000 / unit.size());
        QVERIFY(!masked(text).isEmpty());
        QVERIFY(masked(QString(text + u" hst_0123456789abcdef")).indexOf(u"hst_0123456789") < 0);
    }

    void findsTheSecretInAMegabyte()
    {
        const QString filler = u"lorem ipsum \u00E9 "_s.repeated(40'000);
        bool changed = false;
        const QJsonValue clean = withSecretsMasked(
            QJsonValue(QString(filler + u"ghp_0123456789abcdef " + filler)), &changed);
        QVERIFY(changed);
        QCOMPARE(clean.toString(), QString(filler + u"[masked] " + filler));
    }
};

HALL_TEST(MaskingTest);
#include "masking_test.moc"
