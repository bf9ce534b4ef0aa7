// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/records/decision_scan.h"

#include "core/audit/verify/records/request_scan.h"
#include "core/protocol/deny_code.h"
#include "core/protocol/vocabulary.h"

#include <limits>
#include <string_view>
#include <unordered_set>

namespace hall {

namespace {

bool isDenyCode(QByteArrayView name)
{
    static const auto known = [] {
        std::unordered_set<std::string_view> names;
        for (int i = 0; i < denyCodeCount; ++i) {
            const QByteArrayView code = denyCodeName(DenyCode(i));
            names.emplace(code.data(), std::size_t(code.size()));
        }
        return names;
    }();
    return known.contains({name.data(), std::size_t(name.size())});
}

} // namespace

void DecisionScan::run()
{
    using Reader = MemberReader<DecisionScan>;
    static constexpr std::array table{
        Reader{QByteArrayView("approval_expires_at"), &DecisionScan::anyInteger},
        Reader{QByteArrayView("approval_id"), &DecisionScan::readApproval},
        Reader{QByteArrayView("artifact_hash"), &DecisionScan::readArtifactHash},
        Reader{QByteArrayView("attestation_checked"), &DecisionScan::anyFlag},
        Reader{QByteArrayView("attestation_valid"), &DecisionScan::anyFlag},
        Reader{QByteArrayView("blast_gate_passed"), &DecisionScan::anyFlag},
        Reader{QByteArrayView("blast_score"), &DecisionScan::readBlastScore},
        Reader{QByteArrayView("candidates"), &DecisionScan::readCandidates},
        Reader{QByteArrayView("correlation_id"), &DecisionScan::readCorrelation},
        Reader{QByteArrayView("denial"), &DecisionScan::readDenial},
        Reader{QByteArrayView("escalation"), &DecisionScan::readEscalation},
        Reader{QByteArrayView("evaluation"), &DecisionScan::readEvaluation},
        Reader{QByteArrayView("masked"), &DecisionScan::anyFlag},
        Reader{QByteArrayView("matched_rule_id"), &DecisionScan::readRule},
        Reader{QByteArrayView("outcome"), &DecisionScan::readOutcome},
        Reader{QByteArrayView("pending_approval_id"), &DecisionScan::readPendingApproval},
        Reader{QByteArrayView("policy_version"), &DecisionScan::anyText},
        Reader{QByteArrayView("preconditions"), &DecisionScan::readPreconditions},
        Reader{QByteArrayView("privilege_envelope_ok"), &DecisionScan::anyFlag},
        Reader{QByteArrayView("recommended_profiles"), &DecisionScan::anyTexts},
        Reader{QByteArrayView("request"), &DecisionScan::readRequest},
        Reader{QByteArrayView("required_controls"), &DecisionScan::anyTexts},
        Reader{QByteArrayView("species"), &DecisionScan::readSpecies},
        Reader{QByteArrayView("supervisor_level"), &DecisionScan::readSupervisorLevel},
        Reader{QByteArrayView("supervisor_required"), &DecisionScan::anyFlag},
        Reader{QByteArrayView("worker_id"), &DecisionScan::readWorker},
        Reader{QByteArrayView("would_have_asked"), &DecisionScan::anyFlag},
    };
    scanMembers(m_json, *this, table, &DecisionScan::refuse);
    if (!m_hasHash || !m_hasRequest || !m_hasOutcome)
        m_json.fail();
    if (m_json.hasFailed())
        return;

    auto& terms = m_facts.terms;
    terms[termIndex("rule")] = m_rule;
    if (!m_worker.isNull())
        terms[termIndex("worker")] = m_worker;
    if (!m_pendingApproval.isEmpty())
        m_facts.approvalId = m_pendingApproval;
    setReason(m_facts, m_reason);
}

void DecisionScan::readArtifactHash()
{
    Sha256 ignored;
    m_hasHash = readHex(text(), ignored);
    if (!m_hasHash)
        m_json.fail();
}

void DecisionScan::readBlastScore()
{
    const qint64 score = m_json.integer();
    if (score < -std::numeric_limits<int>::max() || score > std::numeric_limits<int>::max())
        m_json.fail();
    m_facts.blast = int(score);
}

void DecisionScan::readCandidates()
{
    using Reader = MemberReader<DecisionScan>;
    static constexpr std::array table{
        Reader{QByteArrayView("controls"), &DecisionScan::anyTexts},
        Reader{QByteArrayView("score_hint"), &DecisionScan::anyNumber},
        Reader{QByteArrayView("skip_reason"), &DecisionScan::anyText},
        Reader{QByteArrayView("species"), &DecisionScan::readCandidateSpecies},
    };
    m_json.array([this] {
        m_hasCandidateSpecies = false;
        scanMembers(m_json, *this, table, &DecisionScan::refuse);
        if (!m_hasCandidateSpecies)
            m_json.fail();
    });
}

void DecisionScan::readCandidateSpecies()
{
    anyText();
    m_hasCandidateSpecies = true;
}

void DecisionScan::readDenial()
{
    using Reader = MemberReader<DecisionScan>;
    static constexpr std::array table{
        Reader{QByteArrayView("code"), &DecisionScan::readDenialCode},
        Reader{QByteArrayView("extra"), &DecisionScan::anyObject},
        Reader{QByteArrayView("message"), &DecisionScan::readDenialMessage},
    };
    scanMembers(m_json, *this, table, &DecisionScan::refuse);
    if (!m_hasCode)
        m_json.fail();
}

void DecisionScan::readDenialCode()
{
    const QByteArrayView code = text();
    m_hasCode = isDenyCode(code);
    if (!m_hasCode)
        m_json.fail();
    m_facts.terms[termIndex("code")] = code;
}

void DecisionScan::readEscalation()
{
    using Reader = MemberReader<DecisionScan>;
    static constexpr std::array table{
        Reader{QByteArrayView("human_required_default"), &DecisionScan::anyFlag},
        Reader{QByteArrayView("human_required_if"), &DecisionScan::anyArray},
        Reader{QByteArrayView("msavx_step_up"), &DecisionScan::anyFlag},
        Reader{QByteArrayView("policy_gate"), &DecisionScan::anyFlag},
        Reader{QByteArrayView("rationale"), &DecisionScan::anyText},
    };
    scanMembers(m_json, *this, table, &DecisionScan::refuse);
}

void DecisionScan::readPreconditions()
{
    using Reader = MemberReader<DecisionScan>;
    static constexpr std::array table{
        Reader{QByteArrayView("deny_if_missing_required_controls"), &DecisionScan::anyFlag},
        Reader{QByteArrayView("deny_if_no_attestation_in_prod"), &DecisionScan::anyFlag},
        Reader{QByteArrayView("deny_if_unsigned_artifact_in_prod"), &DecisionScan::anyFlag},
        Reader{QByteArrayView("must_attach_policy_version"), &DecisionScan::anyFlag},
        Reader{QByteArrayView("must_have_correlation_id"), &DecisionScan::anyFlag},
        Reader{QByteArrayView("must_record_artifact_hash_if_executes"), &DecisionScan::anyFlag},
    };
    scanMembers(m_json, *this, table, &DecisionScan::refuse);
}

void DecisionScan::readEvaluation()
{
    m_isAction = true;
    anyObject();
}

void DecisionScan::readOutcome()
{
    m_facts.terms[termIndex("outcome")] = word(Outcome::RequireHuman, &outcomeName, &parseOutcome);
    m_hasOutcome = true;
}

/// `evaluation` and `correlation_id` stand before it, because names are sorted.
void DecisionScan::readRequest()
{
    RequestScan request(m_json, m_facts.decoded);
    m_isAction ? request.action(m_generated) : request.route(m_generated);
    m_hasRequest = true;

    auto& terms = m_facts.terms;
    terms[termIndex("capability")] = request.capability;
    terms[termIndex("worker")] = request.worker;
    terms[termIndex("tenant")] = request.tenant;
    terms[termIndex("env")] = request.env;
    terms[termIndex("label")] = request.label;
    m_facts.correlationId = request.correlation;
}

void DecisionScan::readSpecies()
{
    m_facts.terms[termIndex("species")] = text();
}

void DecisionScan::readSupervisorLevel()
{
    word(SupervisorLevel::IncidentCommander, &supervisorLevelName, &parseSupervisorLevel);
}

} // namespace hall
