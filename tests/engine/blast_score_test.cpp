// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/pipeline/blast_score.h"
#include "tests/engine/engine_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

class BlastScoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void score_data();
    void score();
    void whenItIsScored_data();
    void whenItIsScored();
    void theGateStopsAt85InProdAndEdgeOnly_data();
    void theGateStopsAt85InProdAndEdgeOnly();
};

void BlastScoreTest::score_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<int>("expected");
    QTest::newRow("least") << uR"({"data_label": "PUBLIC"})"_s << 10;
    QTest::newRow("default label") << uR"({})"_s << 30;
    QTest::newRow("internal") << uR"({"data_label": "INTERNAL"})"_s << 30;
    QTest::newRow("confidential") << uR"({"data_label": "CONFIDENTIAL"})"_s << 40;
    QTest::newRow("restricted") << uR"({"data_label": "RESTRICTED"})"_s << 50;
    QTest::newRow("secret") << uR"({"data_label": "SECRET"})"_s << 50;
    QTest::newRow("stage") << uR"({"data_label": "PUBLIC", "env": "stage"})"_s << 10;
    QTest::newRow("prod") << uR"({"data_label": "PUBLIC", "env": "prod"})"_s << 25;
    QTest::newRow("edge") << uR"({"data_label": "PUBLIC", "env": "edge"})"_s << 25;
    QTest::newRow("P0") << uR"({"data_label": "PUBLIC", "qos_class": "P0"})"_s << 20;
    QTest::newRow("P1") << uR"({"data_label": "PUBLIC", "qos_class": "P1"})"_s << 10;
    QTest::newRow("egress") << uR"({"data_label": "PUBLIC", "request": {"egress": true}})"_s << 25;
    QTest::newRow("external call")
        << uR"({"data_label": "PUBLIC", "request": {"external_call": true}})"_s << 25;
    QTest::newRow("both count once")
        << uR"({"data_label": "PUBLIC", "request": {"egress": true, "external_call": true}})"_s
        << 25;
    QTest::newRow("writes") << uR"({"data_label": "PUBLIC", "request": {"writes": true}})"_s << 25;
    QTest::newRow("mutates state")
        << uR"({"data_label": "PUBLIC", "request": {"mutates_state": true}})"_s << 25;
    QTest::newRow("false flags")
        << uR"({"data_label": "PUBLIC", "request": {"writes": false, "egress": false}})"_s << 10;
    QTest::newRow("everything, at most 100")
        << uR"({"data_label": "RESTRICTED", "env": "prod", "qos_class": "P0",
                "request": {"egress": true, "writes": true}})"_s
        << 100;
    QTest::newRow("caller raises") << uR"({"blast_score": 70})"_s << 70;
    QTest::newRow("caller cannot lower") << uR"({"blast_score": 5})"_s << 30;
    QTest::newRow("caller says 100") << uR"({"blast_score": 100})"_s << 100;
}

void BlastScoreTest::score()
{
    QFETCH(QString, request);
    QFETCH(int, expected);
    QJsonObject body = object(request.toUtf8().constData());
    body.insert(u"capability_id"_s, u"cap.doc.read"_s);
    QCOMPARE(blastScore(requestOf(body)), expected);
}

void BlastScoreTest::whenItIsScored_data()
{
    QTest::addColumn<QString>("env");
    QTest::addColumn<bool>("enforced");
    QTest::addColumn<QString>("control");
    QTest::addColumn<bool>("scored");
    QTest::newRow("dev, nothing asks") << u"dev"_s << true << QString() << false;
    QTest::newRow("stage, nothing asks") << u"stage"_s << true << QString() << false;
    QTest::newRow("prod") << u"prod"_s << true << QString() << true;
    QTest::newRow("edge") << u"edge"_s << true << QString() << true;
    QTest::newRow("prod, switched off") << u"prod"_s << false << QString() << false;
    QTest::newRow("the rule asks") << u"dev"_s << false << u"ctrl.blast_radius_scoring"_s << true;
    QTest::newRow("other spelling") << u"dev"_s << false << u"ctrl.blast-radius-scoring"_s << true;
    QTest::newRow("mixed") << u"dev"_s << false << u"ctrl.blast-radius_scoring"_s << true;
    QTest::newRow("another control") << u"dev"_s << false << u"ctrl.blast"_s << false;
}

void BlastScoreTest::whenItIsScored()
{
    QFETCH(QString, env);
    QFETCH(bool, enforced);
    QFETCH(QString, control);
    QFETCH(bool, scored);
    Case testCase = plainCase();
    setRequest(testCase, u"env"_s, env);
    setConfig(testCase, u"enforce_blast_scoring_in_prod"_s, enforced);
    if (!control.isEmpty()) {
        editDecision(testCase, [&](QJsonObject& decision) {
            decision.insert(u"required_controls_suggested"_s, QJsonArray{control});
        });
        editWorker(testCase, 0, [&](QJsonObject& worker) {
            worker.insert(u"currently_implements"_s, QJsonArray{control});
        });
    }
    const RouteDecision decision = decideCase(testCase);
    QCOMPARE(answer(decision), u"ALLOW"_s);
    QCOMPARE(decision.blastScore.has_value(), scored);
    QCOMPARE(decision.blastGatePassed.has_value(), scored);
}

void BlastScoreTest::theGateStopsAt85InProdAndEdgeOnly_data()
{
    QTest::addColumn<QString>("env");
    QTest::addColumn<int>("score");
    QTest::addColumn<bool>("stopped");
    for (const QString& env : {u"dev"_s, u"stage"_s, u"prod"_s, u"edge"_s}) {
        const bool strict = env == u"prod"_s || env == u"edge"_s;
        QTest::addRow("%s 84", qPrintable(env)) << env << 84 << false;
        QTest::addRow("%s 85", qPrintable(env)) << env << 85 << strict;
        QTest::addRow("%s 100", qPrintable(env)) << env << 100 << strict;
    }
}

void BlastScoreTest::theGateStopsAt85InProdAndEdgeOnly()
{
    QFETCH(QString, env);
    QFETCH(int, score);
    QFETCH(bool, stopped);
    Case testCase = plainCase();
    editDecision(testCase, [](QJsonObject& decision) {
        decision.insert(u"required_controls_suggested"_s,
                        QJsonArray{u"ctrl.blast_radius_scoring"_s});
    });
    editWorker(testCase, 0, [](QJsonObject& worker) {
        worker.insert(u"currently_implements"_s, QJsonArray{u"ctrl.blast_radius_scoring"_s});
    });
    setRequest(testCase, u"env"_s, env);
    setRequest(testCase, u"blast_score"_s, score);
    const RouteDecision decision = decideCase(testCase);
    QCOMPARE(decision.blastScore, std::optional<int>(score));
    QCOMPARE(decision.blastGatePassed, std::optional<bool>(!stopped));
    QCOMPARE(decision.outcome, stopped ? Outcome::RequireHuman : Outcome::Allow);
    QCOMPARE(decision.supervisorRequired, stopped);
    QCOMPARE(decision.supervisorLevel.has_value(), stopped);
    if (stopped)
        QCOMPARE(*decision.supervisorLevel, SupervisorLevel::Gatekeeper);
}

HALL_TEST(BlastScoreTest);

#include "blast_score_test.moc"
