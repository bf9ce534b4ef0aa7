// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/bundle.h"
#include "core/protocol/decision/route_decision.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>

#include <vector>

/// From what a learning Hall has marked to rules that allow it. All pure and thread-safe.
/// (Pipeline, "Learning mode")
namespace hall::ui {

/// The Hall's configuration with another end of learning, as Hall::importBundle takes it. 0: it
/// does not learn.
QByteArray bundleWithLearning(const Bundle& current, qint64 untilMs);

/// Requests that a person would have been asked about, and that no rule tells apart.
struct MarkGroup {
    QString workerId, capability, tenantId, ruleId;
    Environment env = Environment::Dev;
    DataLabel label = DataLabel::Internal;
    TenantRisk tenantRisk = TenantRisk::Low;
    QosClass qos = QosClass::P2;
    DenyCode code = DenyCode::RequiresHumanApproval;
    bool isAction = false; ///< of POST /api/evaluate: scored, not ruled
    int count = 0;
    qint64 lastMs = 0;
};

/// The most frequent first. Decisions without a mark are left out.
std::vector<MarkGroup> groupMarks(const std::vector<RouteDecision>& decisions);

/// Why no rule could allow the group; empty: one can.
QString obstacleOf(const MarkGroup& group, const Bundle& current);

/// Rules that allow exactly these groups and go on asking about everything else.
struct LearnedRules {
    QJsonArray rules;       ///< routing rules that are new
    QJsonArray policyRules; ///< policy rules that are new
    QByteArray bundle;      ///< the configuration with them, as Hall::importBundle takes it

    bool isEmpty() const { return rules.isEmpty() && policyRules.isEmpty(); }
};
/// Groups with an obstacle are left out.
LearnedRules learnedRules(const std::vector<MarkGroup>& chosen, const Bundle& current);

} // namespace hall::ui
