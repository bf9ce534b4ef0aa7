// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/hall_config.h"

#include "core/base/uuid.h"
#include "core/engine/loading/member_reader.h"
#include "core/engine/words.h"
#include "core/protocol/grammar.h"

#include <QJsonArray>

namespace hall {

using namespace Qt::StringLiterals;
using loading::MemberReader;
using loading::Problem;

namespace {

constexpr int highestTier = 8;

struct Switch {
    QLatin1StringView name;
    bool HallConfig::*value;
};

constexpr Switch switches[] = {
    {"require_signatory"_L1, &HallConfig::requireSignatory},
    {"require_worker_attestation"_L1, &HallConfig::requireWorkerAttestation},
    {"enforce_correlation_id"_L1, &HallConfig::enforceCorrelationId},
    {"enforce_required_controls"_L1, &HallConfig::enforceRequiredControls},
    {"enforce_blast_scoring_in_prod"_L1, &HallConfig::enforceBlastScoringInProd},
    {"enforce_privilege_envelopes"_L1, &HallConfig::enforcePrivilegeEnvelopes},
    {"require_claimed_namespace"_L1, &HallConfig::requireClaimedNamespace},
    {"require_policy_tier"_L1, &HallConfig::requirePolicyTier},
    {"derive_rules"_L1, &HallConfig::deriveRules},
};

void readTierTable(MemberReader& config, HallConfig& result, Problem& problem)
{
    const QJsonObject json = config.object("policy_tier_required"_L1);
    MemberReader reader(json, config.pathOf("policy_tier_required"_L1), problem);
    reader.refuseOthers({"PUBLIC"_L1, "INTERNAL"_L1, "CONFIDENTIAL"_L1, "RESTRICTED"_L1});
    for (const DataLabel label : allDataLabels) {
        int& tier = result.policyTierRequired[std::size_t(label)];
        tier = reader.integer(QLatin1StringView(dataLabelName(label)), tier, 0, highestTier);
    }
}

qint64 readLearningUntil(MemberReader& config, Problem& problem)
{
    constexpr auto name = "learning_until"_L1;
    const QString text = config.text(name);
    if (text.isEmpty())
        return 0;
    const auto time = parseIsoTime(text);
    if (!time || *time <= 0)
        problem.set(config.pathOf(name),
                    QString(u"must be a time such as 2026-11-28T08:00:00Z, not "_s %
                            quotedForMessage(text)));
    return time.value_or(0);
}

} // namespace

QJsonObject HallConfig::toJson() const
{
    QJsonObject json;
    for (const Switch& item : switches)
        json.insert(item.name, this->*item.value);
    json.insert("allowed_tenants"_L1, QJsonArray::fromStringList(allowedTenants));
    QJsonObject tiers;
    for (const DataLabel label : allDataLabels)
        tiers.insert(word(label), policyTierRequired[std::size_t(label)]);
    json.insert("policy_tier_required"_L1, tiers);
    json.insert("policy_tier_production_extra"_L1, policyTierProductionExtra);
    json.insert("approvals"_L1, approvals.toJson());
    json.insert("risk"_L1, risk.toJson());
    if (const QJsonObject settings = audit.toJson(); !settings.isEmpty())
        json.insert("audit"_L1, settings);
    if (learningUntilMs > 0)
        json.insert("learning_until"_L1, QString::fromLatin1(isoTime(learningUntilMs)));
    return json;
}

Result<HallConfig> HallConfig::fromJson(const QJsonObject& json, const QString& path,
                                        QStringList* warnings)
{
    Problem problem;
    MemberReader reader(json, path, problem);
    reader.refuseOthers({"require_signatory"_L1, "allowed_tenants"_L1,
                         "require_worker_attestation"_L1, "enforce_correlation_id"_L1,
                         "enforce_required_controls"_L1, "enforce_blast_scoring_in_prod"_L1,
                         "enforce_privilege_envelopes"_L1, "require_claimed_namespace"_L1,
                         "require_policy_tier"_L1, "derive_rules"_L1, "policy_tier_required"_L1,
                         "policy_tier_production_extra"_L1, "require_credential"_L1, "approvals"_L1,
                         "risk"_L1, "audit"_L1, "learning_until"_L1});
    HallConfig config;
    for (const Switch& item : switches)
        config.*item.value = reader.boolean(item.name, config.*item.value);
    config.allowedTenants = reader.texts("allowed_tenants"_L1);
    readTierTable(reader, config, problem);
    config.policyTierProductionExtra = reader.integer(
        "policy_tier_production_extra"_L1, config.policyTierProductionExtra, 0, highestTier);
    config.approvals = ApprovalSettings::read(reader, problem);
    config.risk = RiskSettings::read(reader, problem);
    config.audit = AuditSettings::read(reader, problem);
    config.learningUntilMs = readLearningUntil(reader, problem);
    // A public configuration file may carry it; the protocol gives it no effect.
    (void)reader.boolean("require_credential"_L1, false);
    if (reader.has("require_credential"_L1) && warnings) {
        const QString line = reader.pathOf("require_credential"_L1) % u" has no effect."_s;
        warnings->append(line);
    }
    if (problem.found())
        return problem.error();
    return config;
}

} // namespace hall
