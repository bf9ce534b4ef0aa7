// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/verify/records/member_table.h"
#include "core/audit/verify/records/record_facts.h"

namespace hall {

/// Reads the `data` of a decision: the counterpart of decisionFromStored() and fieldsOfDecision(),
/// and stricter: it gives up on a member that they do not know.
class DecisionScan : private ScanBase {
public:
    DecisionScan(CanonicalScan& json, RecordFacts& facts)
        : ScanBase(json, facts.decoded), m_facts(facts)
    {}

    void run();

private:
    void readApproval() { m_facts.approvalId = text(); }
    void readArtifactHash();
    void readBlastScore();
    void readCandidates();
    void readCandidateSpecies();
    void readCorrelation() { m_generated = text(); }
    void readDenial();
    void readDenialCode();
    void readDenialMessage() { m_reason = text(); }
    void readEscalation();
    void readEvaluation();
    void readOutcome();
    void readPendingApproval() { m_pendingApproval = text(); }
    void readPreconditions();
    void readRequest();
    void readRule() { m_rule = text(); }
    void readSpecies();
    void readSupervisorLevel();
    void readWorker() { m_worker = text(); }

    RecordFacts& m_facts;
    bool m_hasHash = false, m_hasOutcome = false, m_hasRequest = false, m_isAction = false;
    bool m_hasCode = false, m_hasCandidateSpecies = false;
    QByteArrayView m_generated, m_pendingApproval, m_reason;
    QByteArrayView m_worker; ///< null: the request's
    QByteArrayView m_rule = "PRE_ROUTING";
};

} // namespace hall
