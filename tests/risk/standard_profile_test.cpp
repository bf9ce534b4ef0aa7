// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/risk/risk_fixture.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// What the built-in patterns make of the plain score, and whom it takes to approve.
class StandardProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theThreeThatMustHold()
    {
        const RiskAssessment reading =
            scored(R"({"function_name":"read_customer","action_args":{"id":"cust_123"}})");
        QCOMPARE(reading.score, 0.1525);
        QCOMPARE(reading.effectiveScore, 0.1525);
        QCOMPARE(reading.level, RiskLevel::Low);
        QCOMPARE(reading.challenge, Challenge::AutoApprove);
        QVERIFY(!reading.humanNeeded() && !reading.aboveThreshold && reading.floors.empty());
        QCOMPARE(reviewDemand(reading.challenge).reviewers, 0);

        const RiskAssessment billing =
            scored(R"({"function_name":"update_billing","action_args":{"amount":500}})");
        QCOMPARE(billing.baseScore, 0.2875);
        QCOMPARE(billing.score, 0.65);
        QCOMPARE(billing.effectiveScore, 0.65);
        QCOMPARE(billing.level, RiskLevel::High);
        QCOMPARE(billing.challenge, Challenge::Quiz);
        QCOMPARE(reviewDemand(billing.challenge).reviewers, 1);
        QCOMPARE(reviewDemand(billing.challenge).leastMs[0], 10'000);

        const RiskAssessment deleting =
            scored(R"({"function_name":"delete_account","action_args":{"id":"cust_123"}})");
        QCOMPARE(deleting.baseScore, 0.4075);
        QCOMPARE(deleting.score, 0.85);
        QCOMPARE(deleting.level, RiskLevel::Critical);
        QCOMPARE(deleting.challenge, Challenge::MultiParty);
        QCOMPARE(reviewDemand(deleting.challenge).reviewers, 2);
        QCOMPARE(reviewDemand(deleting.challenge).leastMs[0], 30'000);
        QCOMPARE(reviewDemand(deleting.challenge).leastMs[1], 10'000);
    }

    void kinds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("floor");
        const auto row = [](const char* text, double floor) {
            QTest::newRow(text) << QByteArray(text) << floor;
        };
        // Destroys people, data or infrastructure.
        for (const char* name :
             {"delete_account",      "deleteAccount",    "DeleteAccount",  "DELETE_ACCOUNT",
              "delete-user",         "users.remove",     "removeUsers",    "drop_database",
              "dropDBTable",         "purgeBackups",     "kill_server",    "destroyK8sCluster",
              "truncate_user_table", "wipe_disk",        "deleteaccount",  "accountdelete",
              "get_and_delete_user", "delete2users",     "delete account", "delete identities",
              "ｄｅｌｅｔｅ_user",   "del\u200Bete_user"})
            QTest::newRow(name) << "{\"environment\":\"dev\",\"function_name\":\"" +
                                       QByteArray(name) + "\"}"
                                << 0.85;
        row(R"({"environment":"dev","function_name":"delete_record","action_args":{"table":"x"}})",
            0.85);
        row(R"({"environment":"dev","function_name":"delete","action_args":{"account_id":5}})",
            0.85);
        row(R"({"environment":"dev","function_name":"delete","action_args":{"kind":"backup"}})",
            0.85);
        row(R"({"environment":"dev","function_name":"execute_sql",
                "action_args":{"sql":"DROP TABLE t"}})",
            0.85);
        row("{\"environment\":\"dev\",\"function_name\":\"execute_sql\",\"action_args\":\"{"
            "\\\"sql\\\":\\\"delete from users\\\"}\"}",
            0.85);
        row(R"({"environment":"dev","function_name":"query_database","action_args":{"q":"drop x"}})",
            0.85);
        row(R"({"environment":"dev","function_name":"manage_account","action_args":{"op":"delete"}})",
            0.85);
        row(R"({"environment":"dev","function_name":"http_request",
                "action_args":{"method":"DELETE","url":"/users/5"}})",
            0.85);
        row(R"({"environment":"dev","action_args":"delete the account"})", 0.85);
        row(R"({"environment":"dev","function_name":"call","action_args":{"q":["\ndelete user"]}})",
            0.85);
        row("{\"environment\":\"dev\",\"function_name\":\"call\",\"action_args\":{\"q\":\"{"
            "\\\"a\\\":\\\"\\\\u0064elete user\\\"}\"}}",
            0.85);
        // Money.
        for (const char* name :
             {"update_billing", "pay_invoice", "refund", "refundCustomer", "transfer_funds",
              "issue_refund", "process_payment", "setSalaries", "delete_invoice", "charge_card",
              "create_payout", "get_or_create_invoice", "check_and_transfer", "updatebilling"})
            QTest::newRow(name) << "{\"environment\":\"dev\",\"function_name\":\"" +
                                       QByteArray(name) + "\"}"
                                << 0.65;
        // Destroys something else, in production only.
        row(R"({"function_name":"delete_comment"})", 0.65);
        row(R"({"function_name":"delete_comment","environment":"edge"})", 0.65);
        row(R"({"function_name":"delete_comment","environment":"staging"})", 0);
        row(R"({"function_name":"delete_comment","environment":"ci"})", 0);
        row(R"({"function_name":"delete_comment","action_args":{"user_id":5}})", 0.65);
        row(R"({"function_name":"delete_file","action_args":{"path":"/home/user/x"}})", 0.65);
        // Nobody can tell what these do.
        row("{\"function_name\":\"dеlete_file\"}", 0.65);
        row("{\"function_name\":\"удалить\",\"environment\":\"dev\"}", 0.65);
        row("{\"function_name\":\"read\u200B_file\",\"environment\":\"dev\"}", 0.65);
        // Reading stays what it is, and so does the rest.
        for (const char* name : {"read_customer",      "get_user",
                                 "list_accounts",      "get_refund",
                                 "get_transfer",       "list_open_invoices",
                                 "read_payment",       "get_payment_update",
                                 "fetch_billing",      "check_balance",
                                 "find_charges",       "search_backup",
                                 "getUserById",        "describe_instance",
                                 "update_note",        "create_user",
                                 "summarize_text",     "undelete_user",
                                 "list_deleted_users", "send_email",
                                 "dropdown",           "runtime"})
            QTest::newRow(name) << "{\"function_name\":\"" + QByteArray(name) + "\"}" << 0.0;
        row(R"({"function_name":"get_user","action_args":{"filter":"remove","table":"users"}})", 0);
        row(R"({"function_name":"summarize_text","action_args":{"t":"remove the user"}})", 0);
        row(R"({"function_name":"update_note","action_args":{"t":"invoice"}})", 0);
    }
    void kinds()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, floor);
        const RiskAssessment risk = scored(text);
        double highest = 0;
        for (const RiskFloor& found : risk.floors)
            highest = std::max(highest, found.floor);
        QCOMPARE(highest, floor);
        QCOMPARE(risk.score, std::max(risk.baseScore, floor));
        QCOMPARE(risk.multiplier, 1.0);
    }

    void readingWithBenignArgumentsStaysLow()
    {
        for (const char* name : {"read_file", "get_invoice", "read_backup", "get_open_transfer",
                                 "read_user_table", "get_server_status"}) {
            for (const char* arguments :
                 {"{}", R"({"id":"cust_123"})", R"({"limit":20,"q":"abc"})"}) {
                const RiskAssessment risk = scored("{\"function_name\":\"" + QByteArray(name) +
                                                   "\",\"action_args\":" + arguments + "}");
                QVERIFY2(risk.effectiveLevel == RiskLevel::Low && !risk.humanNeeded(), name);
            }
        }
    }

    /// The published tool does not read what is hidden behind escapes; here it counts.
    void escapesAreReadAsWell_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("line end in a list") << QJsonValue(QJsonArray{u"\nsudo"_s});
        QTest::newRow("tab in a list") << QJsonValue(QJsonArray{u"rm\t-rf"_s});
        QTest::newRow("JSON in a text") << QJsonValue(u"{\"a\":\"\\u0073udo\"}"_s);
        QTest::newRow("twice") << QJsonValue(u"{\"a\":\"{\\\"b\\\":\\\"\\\\u0073udo\\\"}\"}"_s);
        QTest::newRow("JSON in a text in a list")
            << QJsonValue(QJsonArray{u"{\"a\":\"\\nsudo\"}"_s});
        QTest::newRow("duplicate keys") << QJsonValue(u"{\"a\":1,\"a\":\"p\\u0061ssword\"}"_s);
    }
    void escapesAreReadAsWell()
    {
        QFETCH(QJsonValue, value);
        ActionCall call;
        call.arguments = {{u"x"_s, value}};
        QCOMPARE(factorScore(assessRisk(call), 1), 0.9);
        QCOMPARE(factorScore(assessRisk(call, contextOf(RiskProfile::Attesta)), 1), 0.05);
    }

    void aNamedLevelOverrides()
    {
        const RiskAssessment risk =
            scored(R"({"function_name":"delete_account","risk_level":"low"})");
        QCOMPARE(risk.score, 0.15);
        QCOMPARE(risk.level, RiskLevel::Low);
        QCOMPARE(risk.challenge, Challenge::AutoApprove);
        // What it would have been stays in the record.
        QCOMPARE(risk.computedScore, 0.85);
        QVERIFY(risk.levelNamed && !risk.floors.empty());
        QVERIFY(risk.steps.join(u' ').contains(u"overrides the computed 0.85 (critical)"_s));
    }

    void threshold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("above");
        QTest::addColumn<int>("challenge");
        const auto row = [](const char* text, bool above, Challenge challenge) {
            QTest::newRow(text) << QByteArray(text) << above << int(challenge);
        };
        row(R"({"function_name":"read","risk_threshold":0.1})", true, Challenge::Confirm);
        row(R"({"function_name":"read","risk_threshold":0})", true, Challenge::Confirm);
        row(R"({"function_name":"read","risk_threshold":1})", false, Challenge::AutoApprove);
        // Exactly on it is not above it.
        row(R"({"risk_level":"low","risk_threshold":0.15})", false, Challenge::AutoApprove);
        row(R"({"risk_level":"low","risk_threshold":0.14})", true, Challenge::Confirm);
        // A high threshold takes nothing away from the level's challenge.
        row(R"({"function_name":"delete_account","risk_threshold":1})", false,
            Challenge::MultiParty);
        row(R"({"risk_level":"medium"})", false, Challenge::Confirm);
    }
    void threshold()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, above);
        QFETCH(int, challenge);
        const RiskAssessment risk = scored(text);
        QCOMPARE(risk.aboveThreshold, above);
        QCOMPARE(int(risk.challenge), challenge);
    }

    void theMapOfChallengesIsConfiguration()
    {
        RiskContext context;
        context.challenges = {Challenge::Confirm, Challenge::Quiz, Challenge::MultiParty,
                              Challenge::MultiParty};
        QCOMPARE(assessRisk(callOf(R"({"function_name":"read"})"), context).challenge,
                 Challenge::Confirm);
        QCOMPARE(assessRisk(callOf(R"({"function_name":"update_billing"})"), context).challenge,
                 Challenge::MultiParty);
    }
};

HALL_TEST(StandardProfileTest);

#include "standard_profile_test.moc"
