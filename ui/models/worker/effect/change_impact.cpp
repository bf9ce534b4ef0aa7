// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/worker/effect/change_impact.h"

#include "core/engine/engine.h"
#include "ui/models/plural.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct ChangeImpactSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::ChangeImpact)
};

/// The decision again: same request, same id, and code that is what it is registered as.
RouteDecision again(const RouteDecision& decision, const Snapshot& snapshot)
{
    DecisionInputs inputs;
    inputs.uuid = decision.uuid;
    inputs.nowMs = decision.decidedAtMs;
    const WorkerRecord* worker = snapshot.worker(decision.workerId);
    if (worker && !worker->attestedCodeHash.isEmpty())
        inputs.currentCodeHash = worker->attestedCodeHash;
    return decide(decision.request, snapshot, inputs);
}

/// The subject of the sentence: the capabilities taken away when that is the whole change.
QString subject(const std::vector<MemberChange>& changes)
{
    if (changes.size() != 1 || changes.front().path != MemberPath{u"capabilities"_s})
        return ChangeImpactSay::tr("This change");
    const QJsonArray after = changes.front().after.toArray();
    QStringList removed;
    const QJsonArray before = changes.front().before.toArray();
    for (const QJsonValue& id : before) {
        if (!after.contains(id))
            removed.append(id.toString());
    }
    for (const QJsonValue& id : after) {
        if (!before.contains(id))
            return ChangeImpactSay::tr("This change");
    }
    return removed.isEmpty() ? ChangeImpactSay::tr("This change")
                             : ChangeImpactSay::tr("Removing %1").arg(removed.join(u", "_s));
}

} // namespace

std::optional<ChangeImpact> changeImpact(const std::vector<RouteDecision>& allowed,
                                         const Snapshot& stored, const Snapshot& draft,
                                         const Cancelled& cancelled)
{
    ChangeImpact impact;
    for (const RouteDecision& decision : allowed) {
        if (cancelled && cancelled())
            return std::nullopt;
        if (decision.request.dryRun)
            continue;
        ++impact.looked;
        // What is denied with the stored record too is not this change's doing.
        if (!again(decision, stored).allowed())
            continue;
        const RouteDecision would = again(decision, draft);
        if (would.allowed())
            continue;
        ++(would.outcome == Outcome::RequireHuman ? impact.escalated : impact.denied);
        ++impact.byCapability[decision.request.capabilityId];
        if (impact.example.isEmpty())
            impact.example = would.reason();
    }
    return impact;
}

QString impactSentence(const ChangeImpact& impact, const std::vector<MemberChange>& changes)
{
    const QLocale locale;
    if (impact.looked == 0)
        return ChangeImpactSay::tr(
            "The worker was allowed nothing in the last day, so there is nothing to "
            "compare with.");
    const QString looked =
        impact.isCut
            ? ChangeImpactSay::tr("Looked at: the last %Ln decisions that allowed this worker "
                                  "something; the day had more.",
                                  nullptr, plural(impact.looked))
            : ChangeImpactSay::tr("Looked at: all decisions of the last day that allowed this "
                                  "worker something, %1.")
                  .arg(locale.toString(impact.looked));
    QStringList effects;
    if (impact.denied > 0)
        effects.append(ChangeImpactSay::tr("denied %Ln decisions of the last day", nullptr,
                                           plural(impact.denied)));
    if (impact.escalated > 0)
        effects.append(impact.escalated == 1
                           ? ChangeImpactSay::tr("asked a human once in the last day")
                           : ChangeImpactSay::tr("asked a human %Ln times in the last day", nullptr,
                                                 plural(impact.escalated)));
    const QString effect =
        effects.isEmpty()
            ? ChangeImpactSay::tr("No decision of the last day would have been another one.")
            : ChangeImpactSay::tr("%1 would have %2.")
                  .arg(subject(changes), effects.join(ChangeImpactSay::tr(" and ")));
    return QString(effect + u' ' + looked);
}

} // namespace hall::ui
