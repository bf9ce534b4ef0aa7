// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/engine_fixture.h"
#include "tests/engine/random_halls.h"
#include "tests/support/test_registry.h"

#include <QHash>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template <typename T>
QJsonValue valueOrNull(const std::optional<T>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// The same members that the second engine prints.
QJsonObject summaryOf(const RouteDecision& decision)
{
    QJsonArray candidates;
    for (const Candidate& candidate : decision.candidates)
        candidates.append(QJsonObject{{u"worker_species_id"_s, candidate.workerSpeciesId},
                                      {u"skip_reason"_s, textOrNull(candidate.skipReason)}});
    const Preconditions& shown = decision.preconditions;
    QJsonObject summary{
        {u"denied"_s, decision.denied()},
        {u"outcome"_s, QString::fromLatin1(outcomeName(decision.outcome))},
        {u"code"_s, textOrNull(decision.denial ? answer(decision) : QString())},
        {u"matched_rule_id"_s, decision.matchedRuleId},
        {u"worker_id"_s, textOrNull(decision.workerId)},
        {u"selected_worker_species_id"_s, textOrNull(decision.selectedSpecies)},
        {u"blast_score"_s, valueOrNull(decision.blastScore)},
        {u"blast_gate_passed"_s, valueOrNull(decision.blastGatePassed)},
        {u"candidates"_s, candidates},
        {u"required_controls"_s, QJsonArray::fromStringList(decision.requiredControls)},
        {u"preconditions"_s,
         QJsonObject{
             {u"must_have_correlation_id"_s, shown.mustHaveCorrelationId},
             {u"must_attach_policy_version"_s, shown.mustAttachPolicyVersion},
             {u"must_record_artifact_hash_if_executes"_s, shown.mustRecordArtifactHashIfExecutes},
             {u"deny_if_missing_required_controls"_s, shown.denyIfMissingRequiredControls},
             {u"deny_if_unsigned_artifact_in_prod"_s, shown.denyIfUnsignedArtifactInProd},
             {u"deny_if_no_attestation_in_prod"_s, shown.denyIfNoAttestationInProd}}},
        {u"attestation_checked"_s, decision.attestationChecked},
        {u"attestation_valid"_s, valueOrNull(decision.attestationValid)},
        {u"privilege_envelope_ok"_s, valueOrNull(decision.privilegeEnvelopeOk)},
        {u"supervisor_level"_s,
         decision.supervisorLevel
             ? QJsonValue(QString::fromLatin1(supervisorLevelName(*decision.supervisorLevel)))
             : QJsonValue(QJsonValue::Null)},
    };
    // Of the extra members only those that the contract names are compared.
    QJsonObject extra;
    if (decision.denial) {
        for (const auto name :
             {"missing"_L1, "shadowed_rule_ids"_L1, "shadow_count"_L1, "blast_score"_L1}) {
            if (decision.denial->extra.contains(name))
                extra.insert(name, decision.denial->extra.value(name));
        }
        if (decision.denial->code == DenyCode::RequiresHuman)
            extra.insert("reason"_L1, decision.denial->extra.value("reason"_L1));
    }
    summary.insert(u"extra"_s, extra);
    return summary;
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

/// Two engines, written apart from one contract, must agree.
class ReferenceEngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomHallsAreDecidedAlike();
};

void ReferenceEngineTest::randomHallsAreDecidedAlike()
{
    constexpr int bundles = 400;
    constexpr int requestsEach = 10;
    RandomHalls random(20261121);
    QByteArray input;
    std::vector<Case> cases;
    for (int b = 0; b < bundles; ++b) {
        Case hall;
        hall.bundle = random.bundle();
        hall.bannedHashes = random.bannedHashes();
        input += compact({{u"bundle"_s, hall.bundle},
                          {u"banned_hashes"_s, QJsonArray::fromStringList(hall.bannedHashes)}}) +
                 '\n';
        for (int r = 0; r < requestsEach; ++r) {
            Case testCase = hall;
            testCase.request = random.request();
            testCase.lockdown = random.oneIn(60);
            testCase.online = !random.oneIn(60);
            const QJsonValue codeHash = random.codeHash();
            testCase.codeHash =
                codeHash.isNull() ? std::nullopt : std::optional<QString>(codeHash.toString());
            input += compact({{u"request"_s, testCase.request},
                              {u"code_hash"_s, codeHash},
                              {u"lockdown"_s, testCase.lockdown},
                              {u"online"_s, testCase.online}}) +
                     '\n';
            cases.push_back(std::move(testCase));
        }
    }

    QProcess python;
    python.start(u"python3"_s, {QFINDTESTDATA("reference_engine.py")});
    QVERIFY2(python.waitForStarted(), "python3 is needed for this test");
    python.write(input);
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(300'000));
    const QByteArray errors = python.readAllStandardError();
    QVERIFY2(python.exitCode() == 0 && errors.isEmpty(), errors.constData());
    const QList<QByteArray> lines = python.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(cases.size()));

    QHash<QString, int> answers;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const RouteDecision decision = decideCase(cases[i]);
        ++answers[answer(decision)];
        const QByteArray actual = compact(summaryOf(decision));
        const QByteArray expected =
            compact(QJsonDocument::fromJson(lines.at(qsizetype(i))).object());
        const QByteArray report = "\nengine:    " + actual + "\nreference: " + expected +
                                  "\nbundle:    " + compact(cases[i].bundle) +
                                  "\nrequest:   " + compact(cases[i].request);
        QVERIFY2(actual == expected, report.constData());
    }

    // The comparison is worth something only where the cases reach: all codes but that of old
    // data, which a bundle cannot carry, those that the Hall gives, and of the engine's own
    // failure.
    QVERIFY(answers.value(u"ALLOW"_s) > 200);
    for (int code = 0; code < denyCodeCount; ++code) {
        const QString name = QString::fromLatin1(denyCodeName(DenyCode(code)));
        if (DenyCode(code) == DenyCode::WorkerAttestationInvalidHash ||
            DenyCode(code) >= DenyCode::ApprovalDenied)
            continue;
        QVERIFY2(answers.value(name) > 0, qPrintable(name));
    }
}

HALL_TEST(ReferenceEngineTest);

#include "reference_engine_test.moc"
