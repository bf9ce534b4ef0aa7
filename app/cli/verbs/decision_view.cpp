// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/decision_view.h"

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject& decision, const QString& member)
{
    return decision[member].toString();
}

QString number(const QJsonObject& decision, const QString& member)
{
    const QJsonValue value = decision[member];
    return value.isDouble() ? QString::number(value.toInteger()) : QString();
}

Style traceStyle(const QString& outcome)
{
    if (outcome == u"denied"_s)
        return Style::Bad;
    return outcome == u"escalated"_s ? Style::Caution : Style::Plain;
}

void showTrace(const QJsonArray& trace, Output& out)
{
    Table table{{u"step"_s, u"outcome"_s, u"detail"_s}, {}};
    for (const QJsonValue& entry : trace) {
        const QString outcome = entry[u"outcome"_s].toString();
        table.rows.push_back({{entry[u"step"_s].toString()},
                              {outcome, traceStyle(outcome)},
                              {entry[u"detail"_s].toString()}});
    }
    out.table(table);
}

} // namespace

void showDecision(const QJsonObject& decision, Output& out)
{
    const QString outcome = text(decision, u"outcome"_s);
    out.fields({
        {u"outcome"_s, {outcome, outcomeStyle(outcome)}},
        {u"reason"_s, {text(decision, u"reason"_s)}},
        {u"decision"_s, {text(decision, u"decision_id"_s)}},
        {u"decided at"_s, {text(decision, u"decided_at"_s)}},
        {u"capability"_s, {text(decision, u"capability_id"_s)}},
        {u"worker"_s, {text(decision, u"worker_id"_s)}},
        {u"species"_s, {text(decision, u"selected_worker_species_id"_s)}},
        {u"environment"_s, {text(decision, u"env"_s)}},
        {u"data label"_s, {text(decision, u"data_label"_s)}},
        {u"tenant"_s, {text(decision, u"tenant_id"_s)}},
        {u"rule"_s, {text(decision, u"matched_rule_id"_s)}},
        {u"policy"_s, {text(decision, u"policy_version"_s)}},
        {u"blast score"_s, {number(decision, u"blast_score"_s)}},
        {u"controls"_s, {joinedWords(decision[u"required_controls_effective"_s])}},
        {u"approval"_s, {text(decision, u"pending_approval_id"_s)}},
        {u"correlation"_s, {text(decision, u"correlation_id"_s)}},
        {u"dry run"_s, {decision[u"dry_run"_s].toBool() ? u"yes"_s : QString()}},
        {u"request hash"_s, {text(decision, u"artifact_hash"_s)}},
        {u"receipt hash"_s, {text(decision, u"receipt_hash"_s)}},
    });
    const QJsonArray trace = decision[u"trace"_s].toArray();
    if (!trace.isEmpty())
        showTrace(trace, out);
}

void showDecisions(const QJsonArray& decisions, Output& out)
{
    Table table{{u"time"_s, u"outcome"_s, u"capability"_s, u"worker"_s, u"env"_s, u"label"_s,
                 u"decision"_s, u"reason"_s},
                {}};
    for (const QJsonValue& item : decisions) {
        const QJsonObject decision = item.toObject();
        const QString outcome = text(decision, u"outcome"_s);
        table.rows.push_back({{text(decision, u"decided_at"_s)},
                              {outcome, outcomeStyle(outcome)},
                              {text(decision, u"capability_id"_s)},
                              {text(decision, u"worker_id"_s)},
                              {text(decision, u"env"_s)},
                              {text(decision, u"data_label"_s)},
                              {text(decision, u"decision_id"_s)},
                              {text(decision, u"reason"_s)}});
    }
    out.table(table);
}

} // namespace hall::cli
