// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/random_halls.h"

#include <algorithm>

namespace hall::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList capabilities{u"cap.doc.read"_s, u"cap.doc.write"_s, u"cap.mail.send"_s,
                               u"llm.text.generate"_s, u"free text"_s};
const QStringList environments{u"dev"_s,  u"stage"_s,      u"staging"_s, u"prod"_s,
                               u"prod"_s, u"production"_s, u"edge"_s};
const QStringList labels{u"PUBLIC"_s,     u"INTERNAL"_s, u"CONFIDENTIAL"_s, u"RESTRICTED"_s,
                         u"RESTRICTED"_s, u"secret"_s,   u"Internal"_s};
const QStringList risks{u"low"_s, u"medium"_s, u"high"_s};
const QStringList classes{u"P0"_s, u"P1"_s, u"P2"_s, u"P3"_s};
const QStringList tenants{u"org.default"_s, u"org.acme"_s, u"org.other"_s};
const QStringList species{u"wrk.a"_s, u"wrk.b"_s, u"wrk.c"_s, u"wrk.d"_s};
const QStringList workerIds{u"org.acme.reader"_s, u"org.acme.writer"_s, u"x.bob.mailer"_s,
                            u"wrk_abc123"_s,      u"org.zeta.twin"_s,   u"x.bob.second"_s};
const QStringList controls{u"ctrl.obs.audit-log"_s,
                           u"ctrl.obs.audit_log"_s,
                           u"ctrl.blast_radius_scoring"_s,
                           u"ctrl.blast-radius-scoring"_s,
                           u"ctrl.privilege_envelopes_required"_s,
                           u"ctrl.rare"_s};
const QStringList destinations{u"a.example"_s, u"b.example"_s, u"c.example"_s};
const QString hashes[] = {QString(64, u'1'), QString(64, u'2')};

} // namespace

QJsonArray RandomHalls::some(QStringList words, int atLeast)
{
    words.removeDuplicates();
    std::shuffle(words.begin(), words.end(), m_random);
    const qsizetype spread = words.size() - atLeast + 1;
    return QJsonArray::fromStringList(words.first(atLeast + qsizetype(m_random()) % spread));
}

QJsonObject RandomHalls::bundle()
{
    QJsonObject bundle;
    bundle.insert(u"config"_s, config());
    QJsonArray rules;
    const unsigned count = m_random() % 5;
    for (unsigned i = 0; i < count; ++i)
        rules.append(rule(int(i)));
    bundle.insert(u"rules"_s, QJsonObject{{u"rules"_s, rules}});
    if (!oneIn(5))
        bundle.insert(u"policy"_s, policy());
    QJsonArray workers;
    for (qsizetype i = 0; i < workerIds.size(); ++i) {
        if (!oneIn(5))
            workers.append(worker(int(i)));
    }
    bundle.insert(u"workers"_s, workers);
    bundle.insert(u"egress_allowlist"_s, QJsonObject{{u"prod"_s, some(destinations, 1)},
                                                     {u"edge"_s, some(destinations, 0)}});
    bundle.insert(u"namespaces"_s, some({u"org.acme"_s, u"x.bob"_s}, 0));
    return bundle;
}

QJsonObject RandomHalls::config()
{
    QJsonObject config;
    config.insert(u"derive_rules"_s, !oneIn(3));
    if (oneIn(6))
        config.insert(u"require_signatory"_s, true);
    config.insert(u"allowed_tenants"_s, some(tenants, 1));
    for (const auto name : {u"require_worker_attestation", u"enforce_privilege_envelopes",
                            u"require_claimed_namespace", u"require_policy_tier"}) {
        if (oneIn(3))
            config.insert(QString::fromUtf16(name), true);
    }
    for (const auto name : {u"enforce_correlation_id", u"enforce_required_controls",
                            u"enforce_blast_scoring_in_prod"}) {
        if (oneIn(3))
            config.insert(QString::fromUtf16(name), false);
    }
    if (oneIn(4)) {
        config.insert(u"policy_tier_required"_s, QJsonObject{{u"INTERNAL"_s, 2}});
        config.insert(u"policy_tier_production_extra"_s, 0);
    }
    return config;
}

QJsonObject RandomHalls::match(bool policy)
{
    QJsonObject match;
    const auto field = [&](const QString& name, const QStringList& words, unsigned absent) {
        const unsigned form = m_random() % (3 + absent);
        if (form == 0)
            match.insert(name, pick(words));
        else if (form == 1)
            match.insert(name, QJsonObject{{u"in"_s, some(words, 1)}});
        else if (form == 2)
            match.insert(name, QJsonObject{{u"any"_s, true}});
    };
    field(u"capability_id"_s, capabilities, 1);
    field(u"env"_s, environments, 3);
    field(u"data_label"_s, labels, 4);
    field(u"tenant_risk"_s, risks, 6);
    field(u"qos_class"_s, classes, 6);
    if (policy) {
        field(u"tenant_id"_s, tenants, 4);
        field(u"worker_id"_s, workerIds, 4);
    }
    return match;
}

QJsonObject RandomHalls::rule(int number)
{
    return {{u"rule_id"_s, QString(u"rule."_s % QString::number(number))},
            {u"match"_s, match(false)},
            {u"decision"_s, decision()}};
}

QJsonObject RandomHalls::decision()
{
    QJsonArray candidates;
    for (const QJsonValue name : some(species, oneIn(6) ? 0 : 2))
        candidates.append(QJsonObject{{u"worker_species_id"_s, name}});
    if (oneIn(5))
        candidates.insert(0, QJsonObject{{u"score_hint"_s, 0.5}});
    if (oneIn(8))
        candidates.append(QJsonObject{{u"worker_species_id"_s, u""_s}});

    QJsonObject escalation;
    if (oneIn(2))
        escalation.insert(u"policy_gate"_s, true);
    if (oneIn(12))
        escalation.insert(u"human_required_default"_s, true);
    if (oneIn(4))
        escalation.insert(u"human_required_if"_s, QJsonArray{match(true)});

    QJsonObject preconditions;
    for (const auto name :
         {u"must_have_correlation_id", u"must_attach_policy_version",
          u"deny_if_missing_required_controls", u"deny_if_unsigned_artifact_in_prod",
          u"deny_if_no_attestation_in_prod"}) {
        if (oneIn(4))
            preconditions.insert(QString::fromUtf16(name), oneIn(2));
    }

    QJsonObject decision{{u"candidate_workers_ranked"_s, candidates},
                         {u"escalation"_s, escalation},
                         {u"preconditions"_s, preconditions}};
    if (oneIn(2))
        decision.insert(u"required_controls_suggested"_s, some(controls, 0));
    return decision;
}

QJsonObject RandomHalls::policy()
{
    QJsonObject policy{{u"version"_s, u"policy.v3"_s}};
    QJsonArray rules;
    const unsigned count = m_random() % 3;
    for (unsigned i = 0; i < count; ++i) {
        QJsonObject rule = policyAnswer();
        rule.insert(u"id"_s, QString(u"p"_s % QString::number(i)));
        rule.insert(u"match"_s, match(true));
        rules.append(rule);
    }
    policy.insert(u"rules"_s, rules);
    if (!oneIn(10))
        policy.insert(u"default"_s, policyAnswer());
    return policy;
}

QJsonObject RandomHalls::policyAnswer()
{
    QJsonObject answer{{u"decision"_s, pick({u"ALLOW"_s, u"ALLOW"_s, u"ALLOW"_s, u"DENY"_s,
                                             u"REQUIRE_HUMAN"_s, u"REQUIRE_HUMAN"_s, u"MAYBE"_s})}};
    if (oneIn(2))
        answer.insert(u"supervisor_level"_s, pick({u"advisory"_s, u"gatekeeper"_s, u"executor"_s}));
    return answer;
}

QJsonObject RandomHalls::worker(int number)
{
    QJsonObject worker{{u"worker_id"_s, workerIds.at(number)},
                       {u"worker_species_id"_s, pick(species)},
                       {u"capabilities"_s, some(capabilities, 2)}};
    if (!oneIn(3))
        worker.insert(u"risk_tier"_s, pick({u"low"_s, u"medium"_s, u"high"_s, u"critical"_s}));
    if (oneIn(8))
        worker.insert(u"status"_s, pick({u"suspended"_s, u"retired"_s, u"revoked"_s, u"banned"_s}));
    if (!oneIn(4))
        worker.insert(u"policy_tier"_s, int(m_random() % 9));
    if (oneIn(3))
        worker.insert(u"required_controls"_s, some(controls, 0));
    if (!oneIn(4))
        worker.insert(u"currently_implements"_s, some(controls, 2));
    if (oneIn(3))
        worker.insert(u"allowed_environments"_s, some(environments, 0));
    if (oneIn(2))
        worker.insert(
            u"privilege_envelope"_s,
            QJsonObject{{u"egress"_s, QJsonObject{{u"allowlist"_s, some(destinations, 0)}}}});
    if (!oneIn(3))
        worker.insert(u"artifact_hash"_s, QString(u"sha256:"_s % hashes[m_random() % 2]));
    if (!oneIn(4)) {
        const QString hash = hashes[oneIn(6) ? 1 : 0];
        worker.insert(
            u"attestation"_s,
            QJsonObject{{u"code_hash"_s, oneIn(2) ? hash : QString(u"sha256:"_s % hash)}});
    }
    return worker;
}

QJsonObject RandomHalls::request()
{
    QJsonObject request{{u"capability_id"_s, oneIn(9) ? pick({u"cap.unheard.of"_s, u"unheard of"_s})
                                                      : pick(capabilities)}};
    if (oneIn(2))
        request.insert(u"worker_id"_s, oneIn(10) ? u"org.acme.nobody"_s : pick(workerIds));
    if (!oneIn(4))
        request.insert(u"env"_s, pick(environments));
    if (!oneIn(4))
        request.insert(u"data_label"_s, pick(labels));
    if (!oneIn(3))
        request.insert(u"tenant_id"_s, oneIn(15) ? u" "_s : pick(tenants));
    if (oneIn(2))
        request.insert(u"tenant_risk"_s, pick(risks));
    if (oneIn(2))
        request.insert(u"qos_class"_s, pick(classes));
    if (!oneIn(4))
        request.insert(u"correlation_id"_s, oneIn(12) ? u"  "_s : u"c-1"_s);
    if (oneIn(3))
        request.insert(u"blast_score"_s, int(m_random() % 106) - 3);
    if (oneIn(2)) {
        QJsonObject payload;
        for (const auto name : {u"egress", u"external_call", u"writes", u"mutates_state"}) {
            if (oneIn(3))
                payload.insert(QString::fromUtf16(name), oneIn(2));
        }
        request.insert(u"request"_s, payload);
    }
    if (oneIn(5))
        request.insert(u"dry_run"_s, true);
    return request;
}

QStringList RandomHalls::bannedHashes()
{
    return oneIn(8) ? QStringList{hashes[m_random() % 2]} : QStringList{};
}

QJsonValue RandomHalls::codeHash()
{
    switch (m_random() % 8) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return hashes[1];
    case 2:
        return u"not a hash"_s;
    default:
        return hashes[0];
    }
}

} // namespace hall::test
