// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_reader.h"
#include "tests/support/test_registry.h"
#include "tests/ui/fake_events.h"
#include "ui/models/decision/decision_detail.h"
#include "ui/models/decision/decision_facts.h"
#include "ui/models/decision/pretty_json.h"
#include "ui/models/visible_text.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace hall;
using namespace hall::ui;
using namespace Qt::StringLiterals;

namespace {

DecisionDetail detailOf(const RouteDecision& decision, int number = 3)
{
    auto detail = readDecisionDetail(test::eventOf(decision, number));
    return detail ? *std::move(detail) : DecisionDetail();
}

QString valueOf(const std::vector<FactSection>& sections, const QString& name)
{
    for (const FactSection& section : sections) {
        for (const Fact& fact : section.facts) {
            if (fact.name == name)
                return fact.value;
        }
    }
    return {};
}

} // namespace

class ModelsDecisionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatWasStored();
    void saysWhatIsWrongWithARecord_data();
    void saysWhatIsWrongWithARecord();
    void prettyJsonKeepsOrderAndSpelling_data();
    void prettyJsonKeepsOrderAndSpelling();
    void responseIsTheReply();
    void curlHoldsNoSecretAndSurvivesAShell();
    void rowAsText();
    void factsTellWhy();
    void receiptNamesTheChain();
};

void ModelsDecisionTest::readsBackWhatWasStored()
{
    const DecisionDetail detail = detailOf(test::someDecision(Outcome::Deny), 7);
    QCOMPARE(detail.decision.outcome, Outcome::Deny);
    QCOMPARE(detail.decision.request.capabilityId, u"cap.doc.summarize"_s);
    QVERIFY(detail.decision.denial.has_value());
    QCOMPARE(detail.receipt.seq, 8);
    QCOMPARE(detail.receipt.hash.size(), 32);
    QCOMPARE(detail.actor, u"session"_s);
}

void ModelsDecisionTest::saysWhatIsWrongWithARecord_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("no data") << QByteArray(R"({"recorded_at":"2026-11-21T00:00:00.000Z"})");
    QTest::newRow("no time") << QByteArray(R"({"data":{}})");
    QTest::newRow("no request") << QByteArray(
        R"({"data":{},"recorded_at":"2026-11-21T00:00:00.000Z"})");
}

void ModelsDecisionTest::saysWhatIsWrongWithARecord()
{
    QFETCH(QByteArray, body);
    DecisionEvent event = test::eventOf(test::someDecision(), 1);
    event.record.body = body;
    const auto detail = readDecisionDetail(event);
    QVERIFY(!detail);
    QVERIFY(!detail.error().message.isEmpty());
}

void ModelsDecisionTest::prettyJsonKeepsOrderAndSpelling_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("pretty");
    QTest::newRow("scalar") << QByteArray("1.50") << QByteArray("1.50");
    QTest::newRow("order") << QByteArray(R"({"b":1e2,"a":"x"})")
                           << QByteArray("{\n  \"b\": 1e2,\n  \"a\": \"x\"\n}");
    QTest::newRow("empty") << QByteArray(R"({"a":{},"b":[ ]})")
                           << QByteArray("{\n  \"a\": {},\n  \"b\": []\n}");
    QTest::newRow("nested") << QByteArray("[[1],{}]") << QByteArray("[\n  [\n    1\n  ],\n  {}\n]");
    QTest::newRow("brackets in strings")
        << QByteArray(R"({"a":"}{\",:[\\"})") << QByteArray("{\n  \"a\": \"}{\\\",:[\\\\\"\n}");
    QTest::newRow("cut off") << QByteArray(R"({"a":"x)") << QByteArray("{\n  \"a\": \"x");
}

void ModelsDecisionTest::prettyJsonKeepsOrderAndSpelling()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, pretty);
    QCOMPARE(prettyJson(json), pretty);
}

void ModelsDecisionTest::responseIsTheReply()
{
    const DecisionDetail detail = detailOf(test::someDecision(Outcome::Deny));
    const auto reply = readJsonObject(responseJson(detail));
    QVERIFY(reply.ok());
    QCOMPARE(reply->value(u"denied"_s).toBool(), true);
    QCOMPARE(reply->value(u"decision_id"_s).toString(), detail.decision.decisionId());
}

void ModelsDecisionTest::curlHoldsNoSecretAndSurvivesAShell()
{
    RouteDecision decision = test::someDecision();
    const QString nasty = u"it's $(touch x) `y` \"z\" \\ \u202e\n%s ünï"_s;
    decision.request.body.insert(u"note"_s, nasty);
    const QString command = copyAsCurl(detailOf(decision), u"http://127.0.0.1:8765"_s);
    QVERIFY(command.startsWith(u"curl "_s));
    QVERIFY(command.contains(u"$HALL_SESSION_TOKEN"_s));
    QVERIFY(command.contains(u"'http://127.0.0.1:8765/api/route'"_s));
    for (const QChar c : command)
        QVERIFY(c == u'\n' || (c.unicode() >= 0x20 && c.unicode() < 0x7f));

    // A real shell takes it apart; the last argument is the request again.
    QProcess shell;
    shell.start(
        u"sh"_s,
        {u"-c"_s,
         u"curl() { for a in \"$@\"; do last=$a; done; printf %s \"$last\"; }\n"_s % command});
    QVERIFY(shell.waitForFinished());
    const auto sent = readJsonObject(shell.readAllStandardOutput());
    QVERIFY2(sent.ok(), sent.ok() ? "" : qPrintable(sent.error().message));
    QCOMPARE(sent->value(u"note"_s).toString(), nasty);
}

void ModelsDecisionTest::rowAsText()
{
    const QString text = copyAsText(test::eventOf(test::someDecision(Outcome::Deny), 2));
    QVERIFY(text.contains(u"T"_s));
    QCOMPARE(text.count(u'\n'), 0);
    QCOMPARE(text.count(u'\t'), 11);
    QVERIFY(text.contains(u"cap.doc.summarize\torg.acme.doc-summarizer"_s));
}

void ModelsDecisionTest::factsTellWhy()
{
    RouteDecision decision = test::someDecision(Outcome::Deny);
    decision.denial = Denial{DenyCode::MissingRequiredControls,
                             u"Required, but missing: ctrl.a, ctrl.b."_s,
                             {{u"missing"_s, QJsonArray{u"ctrl.a"_s, u"ctrl.b"_s}}}};
    decision.requiredControls = {u"ctrl.a"_s, u"ctrl.b"_s};
    decision.escalation.rationale = u"Two eyes see more"_s;
    const auto facts = reasonFacts(detailOf(decision));
    QCOMPARE(valueOf(facts, u"Code"_s), u"DENY_MISSING_REQUIRED_CONTROLS"_s);
    QCOMPARE(valueOf(facts, u"Missing controls"_s), u"ctrl.a, ctrl.b"_s);
    QCOMPARE(valueOf(facts, u"Matched rule"_s), u"rule.doc.summarize"_s);
    QCOMPARE(valueOf(facts, u"Rationale"_s), u"Two eyes see more"_s);
    QVERIFY(valueOf(facts, u"2. wrk.doc.writer"_s).startsWith(u"skipped"_s));
    for (const FactSection& section : facts)
        QVERIFY(!section.facts.empty());
    QVERIFY(!adviceSentence(decision).isEmpty());
    QVERIFY(adviceSentence(test::someDecision()).isEmpty());
    QVERIFY(verdictSentence(decision).startsWith(u"DENY_MISSING_REQUIRED_CONTROLS"_s));
}

void ModelsDecisionTest::receiptNamesTheChain()
{
    const auto facts = receiptFacts(detailOf(test::someDecision(), 0));
    QCOMPARE(valueOf(facts, u"Sequence"_s), u"1"_s);
    QCOMPARE(valueOf(facts, u"Receipt hash"_s).size(), 64);
    QVERIFY(valueOf(facts, u"Previous hash"_s).startsWith(u"none"_s));
    QCOMPARE(valueOf(receiptFacts(detailOf(test::someDecision(), 5)), u"Previous hash"_s).size(),
             64);
}

HALL_TEST(ModelsDecisionTest);
#include "models_decision_test.moc"
