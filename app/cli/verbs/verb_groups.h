// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <vector>

/// One function per file of verbs; together they are the verb table.
namespace hall::cli {

std::vector<Verb> serverVerbs();
std::vector<Verb> workerVerbs();
std::vector<Verb> workerTrustVerbs();
std::vector<Verb> workerScaffoldVerbs();
std::vector<Verb> namespaceVerbs();
std::vector<Verb> banVerbs();
std::vector<Verb> reviewerVerbs();
std::vector<Verb> trustVerbs();
std::vector<Verb> approvalVerbs();
std::vector<Verb> grantVerbs();
std::vector<Verb> webhookVerbs();
std::vector<Verb> decisionVerbs();
std::vector<Verb> evaluateVerbs();
std::vector<Verb> riskVerbs();
std::vector<Verb> configVerbs();
std::vector<Verb> catalogVerbs(); ///< and `hall search`
std::vector<Verb> explainVerbs();
std::vector<Verb> tokenVerbs();
std::vector<Verb> authVerbs();
std::vector<Verb> auditVerbs();
std::vector<Verb> receiptVerbs();
std::vector<Verb> proofVerbs();
std::vector<Verb> checkProofVerbs();
std::vector<Verb> exportVerbs();
std::vector<Verb> statsVerbs();
std::vector<Verb> signingKeyVerbs();
std::vector<Verb> archiveVerbs();
std::vector<Verb> demoVerbs();
std::vector<Verb> versionVerbs();

} // namespace hall::cli
