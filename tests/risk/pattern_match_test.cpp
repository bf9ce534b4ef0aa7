// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/risk/risk_fixture.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

RiskAssessment scoredBy(const QByteArray& patterns, const QByteArray& call)
{
    auto set = PatternSet::read(patterns);
    if (!set)
        qFatal("%s", qPrintable(set.error().message));
    RiskContext context;
    context.patterns = std::make_shared<const PatternSet>(*std::move(set));
    return assessRisk(callOf(call), context);
}

const QByteArray pattern = R"({"open_words":["thing"],"reading_words":["see"],"weak_verbs":["bend"],
    "patterns":[
    {"id":"bending","description":"Bends.","verbs":["bend"],"nouns":["spoon"],"floor":0.7},
    {"id":"ci","description":"In CI.","environments":["ci"],"floor":0.4},
    {"id":"spoons","description":"Spoons.","nouns":["spoon"],"environments":["dev","staging"],
     "floor":0.35}]})";

} // namespace

/// An owner's own file, and what is said about each match.
class PatternMatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void conditions_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<QStringList>("ids");
        const auto row = [](const char* call, const QStringList& ids) {
            QTest::newRow(call) << QByteArray(call) << ids;
        };
        row(R"({"function_name":"bend_spoon"})", {u"bending"_s});
        row(R"({"function_name":"bendspoon"})", {u"bending"_s});
        row(R"({"function_name":"spoonbend"})", {u"bending"_s});
        row(R"({"function_name":"bend_spoons","environment":"ci"})", {u"bending"_s, u"ci"_s});
        row(R"({"function_name":"bend_fork"})", {});
        row(R"({"function_name":"wash_spoon"})", {});
        row(R"({"function_name":"wash_spoon","environment":"dev"})", {u"spoons"_s});
        row(R"({"function_name":"bend_thing","action_args":{"what":"spoon"}})", {u"bending"_s});
        row(R"({"function_name":"bend","action_args":{"theSpoon":1}})", {u"bending"_s});
        row(R"({"function_name":"bend_fork","action_args":{"what":"spoon"}})", {});
        row(R"({"function_name":"thing","action_args":{"x":"bend spoon"}})", {u"bending"_s});
        row(R"({"function_name":"spoon_thing","action_args":{"x":{"y":["bend"]}}})",
            {u"bending"_s});
        // A verb is something that is done: the name of an argument is none.
        row(R"({"function_name":"spoon_thing","action_args":{"bend":1}})", {});
        row(R"({"function_name":"see_spoon","action_args":{"x":"bend"}})", {});
        row(R"({"function_name":"see_bend_spoon"})", {});
        row(R"({"function_name":"see_and_bend_spoon"})", {u"bending"_s});
        row(R"({"function_name":"","action_args":{"x":"bend","y":"spoon"}})", {u"bending"_s});
    }
    void conditions()
    {
        QFETCH(QByteArray, call);
        QFETCH(QStringList, ids);
        QStringList found;
        for (const RiskFloor& floor : scoredBy(pattern, call).floors)
            found.append(floor.id);
        QCOMPARE(found, ids);
    }

    void evidenceSaysWhatAndWhere()
    {
        const RiskAssessment risk = scoredBy(
            pattern, R"({"function_name":"bend_thing","action_args":{"a":"x","b":"my Spoons!"}})");
        QCOMPARE(risk.floors.size(), std::size_t(1));
        QCOMPARE(risk.floors[0].evidence,
                 (QStringList{u"bend in the function's name"_s, u"spoons in argument \"b\""_s}));
        QCOMPARE(risk.floors[0].description, u"Bends."_s);
        QCOMPARE(scoredBy(pattern, R"({"function_name":"bend","action_args":{"a_spoon":1}})")
                     .floors[0]
                     .evidence.last(),
                 u"spoon in the name of argument \"a_spoon\""_s);
    }

    void theHighestFloorCountsAndNeverLowers()
    {
        const RiskAssessment both =
            scoredBy(pattern, R"({"function_name":"bend_spoon","environment":"ci"})");
        QCOMPARE(both.score, 0.7);
        const RiskAssessment risky = scoredBy(pattern, R"({"function_name":"delete","action_args":
            {"a":"sudo"},"function_doc":"Irreversible","hints":{"a":true},"environment":"ci"})");
        QVERIFY(risky.baseScore > 0.7);
        QCOMPARE(risky.score, risky.baseScore);
    }

    void patternsAreNamedInTheAssessment()
    {
        const RiskAssessment own = scoredBy(pattern, "{}");
        QVERIFY(own.patternsVersion.isEmpty());
        QVERIFY(own.patternsSha256.startsWith(u"sha256:"_s));
        QVERIFY(own.patternsSha256 != assessRisk({}).patternsSha256);
        QCOMPARE(assessRisk({}).patternsVersion, u"hall-1"_s);
    }
};

HALL_TEST(PatternMatchTest);

#include "pattern_match_test.moc"
