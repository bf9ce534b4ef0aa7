// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "core/protocol/worker_record.h"
#include "ui/models/decision/decision_facts.h"

#include <vector>

namespace hall::ui {

/// Who asks: worker, namespace, what is known of its code, token, agent and session. `worker` as
/// the registry has it now, nullptr for none. Pure, like the others here.
std::vector<Fact> requesterFacts(const Approval& approval, const WorkerRecord* worker);
/// Why a person is asked: level, score with its parts, the gate, the rule and the policy.
std::vector<Fact> reasonFacts(const Approval& approval);
/// What the caller says a person wanted. Words of the caller, which nobody has checked.
std::vector<Fact> callerFacts(const Approval& approval);

/// What the approval's supervisor level asks of the reader, in a sentence.
QString supervisorSentence(const Approval& approval);

} // namespace hall::ui
