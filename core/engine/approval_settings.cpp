// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/approval_settings.h"

#include "core/engine/loading/member_reader.h"
#include "core/json/canonical_json.h"
#include "core/protocol/grammar.h"
#include "core/risk/patterns/pattern_set.h"

namespace hall {

using namespace Qt::StringLiterals;
using loading::MemberReader;
using loading::Problem;

namespace {

constexpr std::array allLevels{RiskLevel::Low, RiskLevel::Medium, RiskLevel::High,
                               RiskLevel::Critical};
constexpr std::array allChallenges{Challenge::AutoApprove, Challenge::Confirm, Challenge::Quiz,
                                   Challenge::MultiParty};

void readChallenges(MemberReader& approvals, ChallengeMap& map, Problem& problem)
{
    const QJsonObject json = approvals.object("challenges"_L1);
    MemberReader reader(json, approvals.pathOf("challenges"_L1), problem);
    reader.refuseOthers({"low"_L1, "medium"_L1, "high"_L1, "critical"_L1});
    for (const RiskLevel level : allLevels) {
        const QLatin1StringView key(riskLevelName(level));
        const QString word = reader.text(key);
        if (word.isEmpty())
            continue;
        bool known = false;
        for (const Challenge challenge : allChallenges) {
            if (word == QLatin1StringView(challengeName(challenge))) {
                map[std::size_t(level)] = challenge;
                known = true;
            }
        }
        if (!known)
            problem.set(reader.pathOf(key),
                        QString(u"must be one of auto_approve, confirm, quiz, multi_party, not "_s %
                                quotedForMessage(word)));
    }
}

} // namespace

QJsonObject ApprovalSettings::toJson() const
{
    QJsonObject map;
    for (const RiskLevel level : allLevels)
        map.insert(QLatin1StringView(riskLevelName(level)),
                   QString::fromLatin1(challengeName(challenges[std::size_t(level)])));
    return {{"expires_after_s"_L1, expiresAfterS},
            {"grant_valid_s"_L1, grantValidS},
            {"max_pending"_L1, maxPending},
            {"max_pending_per_token"_L1, maxPendingPerToken},
            {"standing_grant_blast_limit"_L1, standingGrantBlastLimit},
            {"separation_of_duties"_L1, separationOfDuties},
            {"challenges"_L1, map}};
}

ApprovalSettings ApprovalSettings::read(MemberReader& config, Problem& problem)
{
    ApprovalSettings result;
    const QJsonObject json = config.object("approvals"_L1);
    MemberReader reader(json, config.pathOf("approvals"_L1), problem);
    reader.refuseOthers({"expires_after_s"_L1, "grant_valid_s"_L1, "max_pending"_L1,
                         "max_pending_per_token"_L1, "standing_grant_blast_limit"_L1,
                         "separation_of_duties"_L1, "challenges"_L1});
    result.expiresAfterS = reader.integer("expires_after_s"_L1, result.expiresAfterS,
                                          leastApprovalLifetimeS, mostApprovalLifetimeS);
    result.grantValidS =
        reader.integer("grant_valid_s"_L1, result.grantValidS, leastApprovalLifetimeS, 60 * 60);
    result.maxPending = reader.integer("max_pending"_L1, result.maxPending, 1, 10'000);
    result.maxPendingPerToken =
        reader.integer("max_pending_per_token"_L1, result.maxPendingPerToken, 1, 10'000);
    result.standingGrantBlastLimit =
        reader.integer("standing_grant_blast_limit"_L1, result.standingGrantBlastLimit, 0, 100);
    result.separationOfDuties =
        reader.boolean("separation_of_duties"_L1, result.separationOfDuties);
    readChallenges(reader, result.challenges, problem);
    return result;
}

QJsonObject RiskSettings::toJson() const
{
    QJsonObject json{{"profile"_L1, QString::fromLatin1(riskProfileName(profile))}};
    if (!patterns.isEmpty())
        json.insert("patterns"_L1, patterns);
    if (trust)
        json.insert("trust"_L1, true);
    return json;
}

RiskSettings RiskSettings::read(MemberReader& config, Problem& problem)
{
    RiskSettings result;
    const QJsonObject json = config.object("risk"_L1);
    MemberReader reader(json, config.pathOf("risk"_L1), problem);
    reader.refuseOthers({"profile"_L1, "patterns"_L1, "trust"_L1});
    if (const QString word = reader.text("profile"_L1); !word.isEmpty()) {
        if (const auto profile = parseRiskProfile(word))
            result.profile = *profile;
        else
            problem.set(reader.pathOf("profile"_L1),
                        QString(u"must be standard or attesta, not "_s % quotedForMessage(word)));
    }
    result.trust = reader.boolean("trust"_L1, result.trust);
    result.patterns = reader.object("patterns"_L1);
    if (result.patterns.isEmpty())
        return result;
    const auto read = PatternSet::read(canonicalJson(result.patterns));
    if (!read)
        problem.set(reader.pathOf("patterns"_L1),
                    QString(u"is not usable: "_s % read.error().message));
    return result;
}

} // namespace hall
