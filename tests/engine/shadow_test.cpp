// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compiling/shadow.h"
#include "tests/engine/engine_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Rule> rulesWith(const QJsonArray& matches)
{
    QJsonArray rules;
    for (const QJsonValue match : matches)
        rules.append(QJsonObject{{u"rule_id"_s, QString(u"r"_s % QString::number(rules.size()))},
                                 {u"match"_s, match},
                                 {u"decision"_s, QJsonObject()}});
    const auto parsed = parseRules({{u"rules"_s, rules}}, u"$"_s, nullptr);
    if (!parsed)
        QTest::qFail(qPrintable(parsed.error().message), __FILE__, __LINE__);
    return parsed ? *parsed : std::vector<Rule>();
}

bool coversEverywhere(const MatchSpec& earlier, const MatchSpec& later)
{
    return earlier.capabilityId.covers(later.capabilityId) && earlier.env.covers(later.env) &&
           earlier.dataLabel.covers(later.dataLabel) &&
           earlier.tenantRisk.covers(later.tenantRisk) && earlier.qosClass.covers(later.qosClass);
}

/// A random condition over some words: absent, any, a string or a list.
void addCondition(QJsonObject& match, const QString& field, QStringList words, std::mt19937& random)
{
    switch (random() % 4) {
    case 0:
        return;
    case 1:
        match.insert(field, QJsonObject{{u"any"_s, true}});
        return;
    case 2:
        match.insert(field, words.at(qsizetype(random()) % words.size()));
        return;
    default:
        break;
    }
    std::shuffle(words.begin(), words.end(), random);
    const qsizetype count = 1 + qsizetype(random()) % words.size();
    match.insert(field, QJsonObject{{u"in"_s, QJsonArray::fromStringList(words.first(count))}});
}

QJsonArray randomMatches(int count, std::mt19937& random)
{
    QJsonArray matches;
    for (int i = 0; i < count; ++i) {
        QJsonObject match;
        addCondition(match, u"capability_id"_s, {u"cap.a"_s, u"cap.b"_s, u"cap.c"_s}, random);
        addCondition(match, u"env"_s, {u"dev"_s, u"stage"_s, u"prod"_s, u"edge"_s}, random);
        addCondition(match, u"data_label"_s,
                     {u"PUBLIC"_s, u"INTERNAL"_s, u"CONFIDENTIAL"_s, u"RESTRICTED"_s}, random);
        addCondition(match, u"tenant_risk"_s, {u"low"_s, u"medium"_s, u"high"_s}, random);
        addCondition(match, u"qos_class"_s, {u"P0"_s, u"P1"_s, u"P2"_s, u"P3"_s}, random);
        matches.append(match);
    }
    return matches;
}

} // namespace

class ShadowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pair_data();
    void pair();
    void eachFieldCounts_data();
    void eachFieldCounts();
    void theFirstHidingRuleIsNamed();
    void agreesWithEveryPairCompared();
    void tenThousandRules_data();
    void tenThousandRules();
    void onlyProdAndEdgeAreDenied_data();
    void onlyProdAndEdgeAreDenied();
    void derivedRulesNeverCount();
};

void ShadowTest::pair_data()
{
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("later");
    QTest::addColumn<bool>("hidden");
    const auto row = [](const char* name, const char* earlier, const char* later, bool hidden) {
        QTest::newRow(name) << QString::fromUtf8(earlier) << QString::fromUtf8(later) << hidden;
    };
    row("absent covers absent", R"({})", R"({})", true);
    row("absent covers a string", R"({})", R"({"env": "prod"})", true);
    row("absent covers any", R"({})", R"({"env": {"any": true}})", true);
    row("any covers absent", R"({"env": {"any": true}})", R"({})", true);
    row("any covers a list", R"({"env": {"any": true}})", R"({"env": {"in": ["dev"]}})", true);
    row("string covers the same", R"({"env": "prod"})", R"({"env": "prod"})", true);
    row("string, alias of the same", R"({"env": "production"})", R"({"env": "prod"})", true);
    row("string, another", R"({"env": "prod"})", R"({"env": "dev"})", false);
    row("string, list of only it", R"({"env": "prod"})", R"({"env": {"in": ["prod"]}})", false);
    row("string, absent", R"({"env": "prod"})", R"({})", false);
    row("list covers its string", R"({"env": {"in": ["dev", "prod"]}})", R"({"env": "prod"})",
        true);
    row("list, other string", R"({"env": {"in": ["dev", "stage"]}})", R"({"env": "prod"})", false);
    row("list covers a part", R"({"env": {"in": ["dev", "prod"]}})", R"({"env": {"in": ["prod"]}})",
        true);
    row("list, other order", R"({"env": {"in": ["dev", "prod"]}})",
        R"({"env": {"in": ["prod", "dev"]}})", true);
    row("list, a larger one", R"({"env": {"in": ["dev"]}})", R"({"env": {"in": ["dev", "prod"]}})",
        false);
    row("list of every word is not any", R"({"env": {"in": ["dev", "stage", "prod", "edge"]}})",
        R"({})", false);
    row("list of every word, any", R"({"env": {"in": ["dev", "stage", "prod", "edge"]}})",
        R"({"env": {"any": true}})", false);
    row("list of every word covers a list", R"({"env": {"in": ["dev", "stage", "prod", "edge"]}})",
        R"({"env": {"in": ["dev", "edge"]}})", true);
    row("one field does, the other does not", R"({"env": "prod", "qos_class": "P1"})",
        R"({"env": "prod"})", false);
    row("both do", R"({"env": "prod"})", R"({"env": "prod", "qos_class": "P1"})", true);
    row("capability list covers its string", R"({"capability_id": {"in": ["cap.a", "cap.b"]}})",
        R"({"capability_id": "cap.b"})", true);
    row("capability list, part of it", R"({"capability_id": {"in": ["cap.a", "cap.b"]}})",
        R"({"capability_id": {"in": ["cap.b"]}})", true);
    row("capability list, more than it", R"({"capability_id": {"in": ["cap.a", "cap.b"]}})",
        R"({"capability_id": {"in": ["cap.b", "cap.c"]}})", false);
    row("capability string, list", R"({"capability_id": "cap.a"})",
        R"({"capability_id": {"in": ["cap.a"]}})", false);
    row("capability string, absent", R"({"capability_id": "cap.a"})", R"({})", false);
}

void ShadowTest::pair()
{
    QFETCH(QString, earlier);
    QFETCH(QString, later);
    QFETCH(bool, hidden);
    const auto rules =
        rulesWith({object(earlier.toUtf8().constData()), object(later.toUtf8().constData())});
    QCOMPARE(findShadows(rules).size(), std::size_t(hidden ? 1 : 0));
}

void ShadowTest::eachFieldCounts_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("capability") << u"capability_id"_s << u"cap.a"_s << u"cap.b"_s;
    QTest::newRow("env") << u"env"_s << u"dev"_s << u"prod"_s;
    QTest::newRow("label") << u"data_label"_s << u"PUBLIC"_s << u"RESTRICTED"_s;
    QTest::newRow("risk") << u"tenant_risk"_s << u"low"_s << u"high"_s;
    QTest::newRow("qos") << u"qos_class"_s << u"P0"_s << u"P3"_s;
}

void ShadowTest::eachFieldCounts()
{
    QFETCH(QString, field);
    QFETCH(QString, one);
    QFETCH(QString, other);
    const QJsonObject first{{field, one}};
    const QJsonObject second{{field, other}};
    QVERIFY(findShadows(rulesWith({first, second})).empty());
    QCOMPARE(findShadows(rulesWith({first, first})).size(), std::size_t(1));
    QVERIFY(findShadows(rulesWith({first, QJsonObject()})).empty());
    QCOMPARE(findShadows(rulesWith({QJsonObject(), second})).size(), std::size_t(1));
}

void ShadowTest::theFirstHidingRuleIsNamed()
{
    const auto rules =
        rulesWith({object(R"({"capability_id": "cap.a"})"), object(R"({"env": "dev"})"),
                   object(R"({"capability_id": "cap.a", "env": "dev"})"),
                   object(R"({"capability_id": "cap.b", "env": "dev"})"),
                   object(R"({"capability_id": "cap.a", "env": "dev"})")});
    const auto shadows = findShadows(rules);
    QCOMPARE(shadows.size(), std::size_t(3));
    QCOMPARE(shadows[0].hidden, 2);
    QCOMPARE(shadows[0].by, 0);
    QCOMPARE(shadows[1].hidden, 3);
    QCOMPARE(shadows[1].by, 1);
    QCOMPARE(shadows[2].hidden, 4);
    QCOMPARE(shadows[2].by, 0);
}

void ShadowTest::agreesWithEveryPairCompared()
{
    std::mt19937 random(4711);
    std::size_t found = 0;
    for (int round = 0; round < 60; ++round) {
        const auto rules = rulesWith(randomMatches(25, random));
        std::vector<std::pair<int, int>> expected;
        for (std::size_t later = 0; later < rules.size(); ++later) {
            for (std::size_t earlier = 0; earlier < later; ++earlier) {
                if (coversEverywhere(rules[earlier].match, rules[later].match)) {
                    expected.emplace_back(int(later), int(earlier));
                    break;
                }
            }
        }
        std::vector<std::pair<int, int>> actual;
        for (const ShadowedRule& shadow : findShadows(rules))
            actual.emplace_back(shadow.hidden, shadow.by);
        QCOMPARE(actual, expected);
        found += actual.size();
    }
    QVERIFY(found > 100);
}

void ShadowTest::tenThousandRules_data()
{
    QTest::addColumn<bool>("oneCapability");
    QTest::newRow("each its own capability") << false;
    QTest::newRow("one list of capabilities each, all overlapping") << true;
}

void ShadowTest::tenThousandRules()
{
    QFETCH(bool, oneCapability);
    QJsonArray matches;
    for (int i = 0; i < 10'000; ++i) {
        const QString own = u"cap.n"_s % QString::number(i);
        if (oneCapability)
            matches.append(QJsonObject{
                {u"capability_id"_s, QJsonObject{{u"in"_s, QJsonArray{u"cap.shared"_s, own}}}}});
        else
            matches.append(QJsonObject{{u"capability_id"_s, own}});
    }
    matches.append(object(R"({"capability_id": "cap.n7000"})"));
    const auto shadows = findShadows(rulesWith(matches));
    QCOMPARE(shadows.size(), std::size_t(1));
    QCOMPARE(shadows[0].hidden, 10'000);
    QCOMPARE(shadows[0].by, 7000);
}

void ShadowTest::onlyProdAndEdgeAreDenied_data()
{
    QTest::addColumn<QString>("env");
    QTest::addColumn<QString>("expected");
    QTest::newRow("dev") << u"dev"_s << u"ALLOW"_s;
    QTest::newRow("stage") << u"stage"_s << u"ALLOW"_s;
    QTest::newRow("prod") << u"prod"_s << u"DENY_SHADOW_RULES_DETECTED"_s;
    QTest::newRow("edge") << u"edge"_s << u"DENY_SHADOW_RULES_DETECTED"_s;
}

void ShadowTest::onlyProdAndEdgeAreDenied()
{
    QFETCH(QString, env);
    QFETCH(QString, expected);
    Case testCase = plainCase();
    addRule(testCase, object(R"({"rule_id": "r.hidden",
                                 "match": {"capability_id": "cap.doc.read", "env": "dev"},
                                 "decision": {}})"));
    setRequest(testCase, u"env"_s, env);
    const RouteDecision decision = decideCase(testCase);
    QCOMPARE(answer(decision), expected);
    QCOMPARE(decision.matchedRuleId, decision.allowed() ? u"r.read"_s : u"NO_MATCH"_s);
    const auto snapshot = snapshotOf(testCase);
    QCOMPARE(snapshot->shadows().size(), std::size_t(1));
    QCOMPARE(snapshot->shadows()[0].ruleId, u"r.hidden"_s);
    QCOMPARE(snapshot->shadows()[0].shadowedBy, u"r.read"_s);
}

void ShadowTest::derivedRulesNeverCount()
{
    Case testCase = plainCase();
    setConfig(testCase, u"derive_rules"_s, true);
    setRequest(testCase, u"env"_s, u"prod"_s);
    QVERIFY(snapshotOf(testCase)->shadows().empty());
    QCOMPARE(answer(decideCase(testCase)), u"ALLOW"_s);
}

HALL_TEST(ShadowTest);

#include "shadow_test.moc"
