// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/facts/worker_effects.h"

#include "core/hall/decisions/logged_decision.h"
#include "ui/models/on_gui_thread.h"

#include <QDateTime>

#include <chrono>

namespace hall::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds lookBack = 24h;

/// What the worker was allowed in the last day.
AuditPageRequest allowedLately(const QString& workerId)
{
    using Match = FilterTerm::Match;
    const auto term = [](FilterField field, Match match, const QString& text, qint64 number) {
        FilterTerm made;
        made.field = field;
        made.alternatives.push_back({match, text, number});
        return made;
    };
    AuditPageRequest request;
    request.filter.terms = {term(FilterField::Worker, Match::Equals, workerId, 0),
                            term(FilterField::Outcome, Match::Equals,
                                 QString::fromLatin1(outcomeName(Outcome::Allow)), 0),
                            term(FilterField::Time, Match::AtLeast, {},
                                 QDateTime::currentMSecsSinceEpoch() - lookBack.count())};
    request.limit = impactDecisions;
    return request;
}

} // namespace

WorkerEffects::WorkerEffects(Hall& hall, QObject* parent) : QObject(parent), m_hall(hall) {}

WorkerEffects::~WorkerEffects()
{
    forget();
}

void WorkerEffects::askMatrix(const WorkerRecord& worker, bool isDraft)
{
    ++*m_matrix;
    const Cancelled cancelled = overtaken(m_matrix);
    m_background.run(
        this,
        [snapshot = m_hall.snapshot(), worker, isDraft, cancelled] {
            const auto asked = isDraft ? snapshotWith(*snapshot, worker) : snapshot;
            return capabilityMatrix(*asked, worker, cancelled);
        },
        [this, cancelled](const CapabilityMatrix& matrix) {
            if (!cancelled())
                Q_EMIT matrixReady(matrix);
        });
}

void WorkerEffects::askImpact(const WorkerRecord& draft)
{
    ++*m_impact;
    const Cancelled cancelled = overtaken(m_impact);
    m_hall.page(allowedLately(draft.workerId),
                onGuiThread<AuditPage>(this, [this, draft, cancelled](Result<AuditPage> page) {
                    if (cancelled())
                        return;
                    if (!page)
                        Q_EMIT impactFailed(page.error().message);
                    else
                        decideAgain(draft, *std::move(page), cancelled);
                }));
}

void WorkerEffects::forget()
{
    ++*m_matrix;
    ++*m_impact;
}

Cancelled WorkerEffects::overtaken(const Counter& counter)
{
    return [counter, mine = counter->load()] { return counter->load() != mine; };
}

void WorkerEffects::decideAgain(const WorkerRecord& draft, AuditPage page, Cancelled cancelled)
{
    m_background.run(
        this,
        [snapshot = m_hall.snapshot(), draft, page = std::move(page), cancelled] {
            std::vector<RouteDecision> decisions;
            for (const AuditRow& row : page.rows) {
                // A damaged record is the integrity check's business; here it only cannot count.
                if (auto decision = loggedDecision(row))
                    decisions.push_back(*std::move(decision));
            }
            auto impact =
                changeImpact(decisions, *snapshot, *snapshotWith(*snapshot, draft), cancelled);
            if (impact)
                impact->isCut = !page.nextCursor.isEmpty();
            return impact;
        },
        [this, cancelled](const std::optional<ChangeImpact>& impact) {
            if (impact && !cancelled())
                Q_EMIT impactReady(*impact);
        });
}

} // namespace hall::ui
