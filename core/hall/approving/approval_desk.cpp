// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/approving/approval_desk.h"

#include "core/approvals/storage/approval_store.h"
#include "core/hall/approving/approval_desk_private.h"
#include "core/protocol/grammar.h"

#include <QMutexLocker>
#include <QSqlDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

Error unknownApproval(const QString& id)
{
    return {u"There is no approval %1."_s.arg(quotedForMessage(id)), u"NOT_FOUND"_s, u"id"_s};
}

int availableReviewers(const std::vector<Reviewer>& reviewers, const Approval& approval)
{
    return int(std::count_if(reviewers.begin(), reviewers.end(), [&](const Reviewer& reviewer) {
        return reviewer.active() &&
               std::none_of(approval.steps.begin(), approval.steps.end(),
                            [&](const ReviewStep& step) { return step.reviewerId == reviewer.id; });
    }));
}

} // namespace

ApprovalDesk::ApprovalDesk(std::unique_ptr<Private> state) : d(std::move(state))
{
    d->desk = this;
}

ApprovalDesk::~ApprovalDesk() = default;

Result<void> ApprovalDesk::Private::load(const QSqlDatabase& database)
{
    const qint64 now = clock.now();
    auto approvals = approval_store::loadCurrent(database, now - limits().rememberMs);
    if (!approvals)
        return approvals.error();
    auto grants = approval_store::loadGrants(database);
    if (!grants)
        return grants.error();
    book.load(*std::move(approvals), *std::move(grants));
    return {};
}

ApprovalBook::Limits ApprovalDesk::Private::limits() const
{
    const auto snapshot = hall.snapshot.get();
    if (!snapshot)
        return {};
    const ApprovalSettings& wanted = settings(snapshot);
    return {wanted.maxPending, wanted.maxPendingPerToken, qint64(wanted.grantValidS) * 1000};
}

void ApprovalDesk::Private::updateTicker()
{
    ticker.setWanted(book.pendingCount() > 0 || !held.isEmpty());
}

void ApprovalDesk::Private::tick()
{
    hall.governing.post([this] {
        held.sweep();
        expireDue();
        updateTicker();
    });
}

void ApprovalDesk::Private::requestKept(const Approval& approval, bool opened)
{
    updateTicker();
    if (opened)
        Q_EMIT desk->opened(approval.id);
    else
        Q_EMIT desk->changed(approval.id);
}

std::vector<Approval> ApprovalDesk::pending() const
{
    return d->book.pending();
}

ApprovalCounts ApprovalDesk::counts() const
{
    ApprovalCounts counts;
    counts.pending = d->book.pendingCount();
    const QMutexLocker lock(&d->viewing);
    counts.setAside = int(d->aside.size());
    counts.missed = d->missed;
    return counts;
}

std::optional<Approval> ApprovalDesk::find(const QString& id) const
{
    return d->book.find(id);
}

void ApprovalDesk::load(const QString& id, Done<Approval> done)
{
    if (const auto known = d->book.find(id)) {
        done(*known);
        return;
    }
    d->hall.reading.post([this, id, done = std::move(done)] {
        auto found = approval_store::load(d->hall.reader->database(), id);
        if (!found)
            return done(found.error());
        if (!*found)
            return done(unknownApproval(id));
        done(**found);
    });
}

void ApprovalDesk::history(std::optional<ApprovalState> state, const QString& before, int limit,
                           Done<HistoryPage> done)
{
    d->hall.reading.post([this, state, before, limit, done = std::move(done)] {
        auto page = approval_store::history(d->hall.reader->database(), state, before, limit);
        if (!page)
            return done(page.error());
        done(HistoryPage{std::move(page->approvals), page->next});
    });
}

std::vector<StandingGrant> ApprovalDesk::standingGrants() const
{
    return d->book.grants();
}

qint64 ApprovalDesk::nowMs() const
{
    return d->clock.now();
}

Result<ReviewSheet> ApprovalDesk::present(const QString& id, const QString& viewer)
{
    const auto approval = d->book.find(id);
    if (!approval)
        return unknownApproval(id);
    if (!approval->isPending())
        return Error{u"This approval is %1 already."_s.arg(
                         QLatin1StringView(approvalStateName(approval->state))),
                     u"APPROVAL_RESOLVED"_s, u"id"_s};
    ReviewSheet sheet;
    sheet.approval = *approval;
    sheet.challenge = challengeFor(*approval);
    sheet.reviewersAvailable = availableReviewers(*d->hall.reviewers.get(), *approval);
    const QMutexLocker lock(&d->viewing);
    qint64& shown = d->shownAt[{id, viewer}];
    if (shown == 0)
        shown = d->clock.now();
    sheet.shownAtMs = shown;
    return sheet;
}

void ApprovalDesk::signIn(const QString& reviewer, const QString& passphrase,
                          Done<ReviewerSession> done)
{
    d->hall.governing.post([this, reviewer, passphrase, done = std::move(done)] {
        done(d->signIn(reviewer, passphrase));
    });
}

void ApprovalDesk::signOut(const QString& session)
{
    {
        const QMutexLocker lock(&d->viewing);
        d->sessions.remove(session);
    }
    Q_EMIT changed({});
}

std::vector<ReviewerSession> ApprovalDesk::sessions() const
{
    const qint64 now = d->clock.now();
    const QMutexLocker lock(&d->viewing);
    std::vector<ReviewerSession> open;
    for (const Private::Session& one : std::as_const(d->sessions)) {
        if (now < one.session.expiresAtMs)
            open.push_back(one.session);
    }
    return open;
}

void ApprovalDesk::resolve(const QString& id, const ReviewAttempt& attempt, const Caller& caller,
                           Done<ReviewOutcome> done)
{
    d->hall.governing.post([this, id, attempt, caller, done = std::move(done)] {
        done(d->resolve(id, attempt, caller));
    });
}

void ApprovalDesk::escalate(const QString& id, const ReviewerCredential& credential,
                            const QString& note, const QString& channel, const Caller& caller,
                            Done<Approval> done)
{
    d->hall.governing.post([this, id, credential, note, channel, caller, done = std::move(done)] {
        done(d->escalate(id, credential, note, channel, caller));
    });
}

void ApprovalDesk::withdraw(const QString& id, const Caller& caller, Done<Approval> done)
{
    d->hall.governing.post(
        [this, id, caller, done = std::move(done)] { done(d->withdraw(id, caller)); });
}

void ApprovalDesk::reveal(const QString& id, const QString& path, const QString& reviewer,
                          const QString& passphrase, const Caller& caller, Done<QJsonValue> done)
{
    d->hall.governing.post([this, id, path, reviewer, passphrase, caller, done = std::move(done)] {
        done(d->reveal(id, path, reviewer, passphrase, caller));
    });
}

void ApprovalDesk::setAside(const QString& id, bool aside)
{
    const auto approval = d->book.find(id);
    if (!approval || !approval->isPending())
        return;
    {
        const QMutexLocker lock(&d->viewing);
        if (aside)
            d->aside.insert(id);
        else
            d->aside.remove(id);
    }
    Q_EMIT changed(id);
}

bool ApprovalDesk::isAside(const QString& id) const
{
    const QMutexLocker lock(&d->viewing);
    return d->aside.contains(id);
}

void ApprovalDesk::markMissedSeen()
{
    {
        const QMutexLocker lock(&d->viewing);
        d->missed = 0;
    }
    Q_EMIT changed({});
}

void ApprovalDesk::preview(const QString& id, const GrantScope& scope, Done<ScopePreview> done)
{
    const auto approval = d->book.find(id);
    if (!approval) {
        done(unknownApproval(id));
        return;
    }
    d->hall.reading.post([this, approval = *approval, scope, done = std::move(done)] {
        done(d->preview(approval, scope));
    });
}

void ApprovalDesk::revokeGrant(const QString& grantId, const Caller& caller,
                               Done<StandingGrant> done)
{
    d->hall.governing.post(
        [this, grantId, caller, done = std::move(done)] { done(d->revokeGrant(grantId, caller)); });
}

void ApprovalDesk::releaseHeld()
{
    d->held.close();
}

void ApprovalDesk::checkDeadlines()
{
    d->tick();
}

} // namespace hall
