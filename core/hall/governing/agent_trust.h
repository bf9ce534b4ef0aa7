// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace hall {

/// How far one agent is believed, and what that comes from. An agent is what a token's holder
/// calls it: the same name under another token is another agent.
struct AgentTrust {
    QString key; ///< `<token id>/<agent>`: what it is called in requests about it
    QString tokenName;
    QString agent;     ///< its agent_id, without one its worker_id, without either `-`
    double trust = 0;  ///< 0 to 0.9, as of now; 0 while revoked
    int outcomes = 0;  ///< that people decided, at most 200 remembered
    int successes = 0; ///< of them, approved
    unsigned incidents = 0;
    qint64 lastOutcomeAtMs = 0;        ///< Unix ms; 0: none
    std::optional<qint64> revokedAtMs; ///< Unix ms
    QString revokedBy;                 ///< token or reviewer; empty unless revoked
};

} // namespace hall
