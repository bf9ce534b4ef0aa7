// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer's verdict, from the first look at who he is to what is in force after it.
#include "core/approvals/storage/approval_store.h"
#include "core/hall/approving/approval_desk_private.h"
#include "core/hall/approving/modified_action.h"
#include "core/hall/trust/trust_store.h"
#include "core/protocol/grammar.h"
#include "core/protocol/masking/masking.h"
#include "core/protocol/masking/secret_scan.h"

#include <QMutexLocker>
#include <QRandomGenerator>
#include <QSqlDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

constexpr qsizetype longestNote = 2000;
constexpr int roundsBeforeDeny = 2;
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 longestGrantMs = 366 * dayMs;

QString newGrantId()
{
    return u"grt_"_s + u"%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0'));
}

Error alreadyResolved(const Approval& approval)
{
    const QString state = QLatin1StringView(approvalStateName(approval.state));
    if (approval.state == ApprovalState::Expired)
        return {u"This approval expired before anybody decided. Nothing was allowed."_s,
                u"APPROVAL_EXPIRED"_s, u"id"_s};
    return {u"This approval was decided before: it is %1, by %2 (%3)."_s.arg(
                state, approval.resolvedBy, approval.channel),
            u"APPROVAL_RESOLVED"_s, u"id"_s};
}

Error noteRequired(const QString& why)
{
    return {u"%1 Say why in a note."_s.arg(why), u"NOTE_REQUIRED"_s, u"note"_s};
}

ApprovalEvent eventOf(const QString& name, const ProvenReviewer& who, const QString& channel,
                      const QString& note)
{
    ApprovalEvent event;
    event.name = name;
    event.actor = who.reviewer.name;
    event.reviewerId = who.reviewer.id;
    event.reviewerName = who.reviewer.name;
    event.channel = channel;
    event.note = note;
    return event;
}

/// A note as it may be kept: at most so long, without secrets.
Result<QString> checkedNote(const QString& note)
{
    if (note.size() > longestNote)
        return Error{u"A note has at most %1 characters."_s.arg(longestNote), u"INVALID_MEMBER"_s,
                     u"note"_s};
    bool masked = false;
    return withSecretTextMasked(note.trimmed(), masked);
}

QString eventName(VerdictWord verdict)
{
    switch (verdict) {
    case VerdictWord::Approve:
        return u"approval_approved"_s;
    case VerdictWord::Modify:
        return u"approval_modified"_s;
    case VerdictWord::DoneByHand:
        return u"approval_done_by_hand"_s;
    case VerdictWord::Deny:
        break;
    }
    return u"approval_denied"_s;
}

ApprovalState stateAfter(VerdictWord verdict)
{
    switch (verdict) {
    case VerdictWord::Approve:
        return ApprovalState::Approved;
    case VerdictWord::Modify:
        return ApprovalState::Modified;
    case VerdictWord::DoneByHand: // the agent must not do it again
    case VerdictWord::Deny:
        break;
    }
    return ApprovalState::Denied;
}

/// What a verdict says about the agent; nullopt: nothing.
std::optional<bool> successOf(VerdictWord verdict, const ApprovalEvent& event)
{
    switch (verdict) {
    case VerdictWord::Approve:
        return true;
    case VerdictWord::Modify:
        return false;
    case VerdictWord::DoneByHand:
        return std::nullopt;
    case VerdictWord::Deny:
        break;
    }
    // Who denies is asked nothing: this one wanted to approve, and answered wrongly twice.
    return event.asked > 0 ? std::nullopt : std::optional(false);
}

} // namespace

Result<Approval> ApprovalDesk::Private::pendingFor(const QString& id, const Caller& caller)
{
    auto approval = book.find(id);
    if (!approval) {
        // Old ones are on the disk; the answer is no in any case.
        return Error{u"There is no approval %1 waiting."_s.arg(quotedForMessage(id)),
                     u"NOT_FOUND"_s, u"id"_s};
    }
    if (!caller.tenant.isEmpty() && caller.tenant != approval->tenantId)
        return Error{
            u"The token \"%1\" is bound to tenant %2, and this request is another's."_s.arg(
                caller.tokenName, caller.tenant),
            u"APPROVAL_FORBIDDEN"_s, u"id"_s};
    if (approval->isPending() && clock.now() >= approval->expiresAtMs) {
        expireDue();
        approval = book.find(id).value_or(*approval);
    }
    if (!approval->isPending())
        return alreadyResolved(*approval);
    // Not yet written as expired, because the log does not take it: over all the same.
    if (clock.now() >= approval->expiresAtMs) {
        approval->state = ApprovalState::Expired;
        return alreadyResolved(*approval);
    }
    return *approval;
}

Result<Approval> ApprovalDesk::Private::commitChange(Approval after,
                                                     std::vector<RecordDraft> records,
                                                     const std::optional<StandingGrant>& grant,
                                                     std::optional<bool> success)
{
    const AgentName agent = agentOf(after);
    const PastOutcome outcome{after.resolvedAtMs, success.value_or(false)};
    const bool counts = success && hall.trust.takes(agent.key());
    const auto apply = [&](QSqlDatabase& database) -> Result<void> {
        Result<void> saved = approval_store::save(database, after);
        if (saved && grant)
            saved = approval_store::saveGrant(database, *grant);
        if (saved && counts)
            saved = trust_store::addOutcome(database, agent, outcome);
        return saved;
    };
    const auto seq = hall.commitNumbered(std::move(records), apply);
    if (!seq)
        return seq.error();
    after.recordSeq = *seq;
    book.put(after);
    if (grant)
        book.putGrant(*grant);
    if (counts) {
        hall.trust.addOutcome(agent, outcome);
        Q_EMIT hall.hall->trustChanged();
    }
    if (!after.isPending()) {
        {
            const QMutexLocker lock(&viewing);
            aside.remove(after.id);
            shownAt.removeIf([&](auto it) { return it.key().first == after.id; });
        }
        held.decided(after.id);
        updateTicker();
    }
    Q_EMIT desk->changed(after.id);
    if (grant)
        Q_EMIT desk->changed({});
    return after;
}

qint64 ApprovalDesk::Private::spentBy(const Approval& approval, const ReviewAttempt& attempt,
                                      const Caller& caller) const
{
    const QString viewer = attempt.channel == u"window" ? u"window"_s : caller.tokenId;
    const QMutexLocker lock(&viewing);
    qint64 shown = shownAt.value({approval.id, viewer});
    if (shown == 0)
        return 0;
    // The second reviewer may sit at the same window: his time begins when the first one is done.
    if (!approval.steps.empty())
        shown = std::max(shown, approval.steps.back().atMs);
    return clock.now() - shown;
}

Result<ReviewOutcome> ApprovalDesk::Private::resolve(const QString& id,
                                                     const ReviewAttempt& attempt,
                                                     const Caller& caller)
{
    auto approval = pendingFor(id, caller);
    if (!approval)
        return approval.error();
    const auto note = checkedNote(attempt.note);
    if (!note)
        return note.error();
    const auto who = prove(attempt.credential, caller);
    if (!who)
        return who.error();
    ReviewAttempt checked = attempt;
    checked.note = *note;

    ApprovalEvent event = eventOf(eventName(attempt.verdict), *who, attempt.channel, checked.note);
    event.spentMs = spentBy(*approval, attempt, caller);
    if (attempt.verdict == VerdictWord::Deny)
        return finish(*approval, checked, *who, event);
    if (attempt.verdict == VerdictWord::DoneByHand) {
        if (approval->supervisorLevel < SupervisorLevel::Executor)
            return Error{u"Only at the levels executor and incident commander can a person say "
                         u"that he did it himself. Escalate first."_s,
                         u"INVALID_MEMBER"_s, u"decision"_s};
        if (checked.note.isEmpty())
            return noteRequired(u"What was done by hand has to be on record."_s);
        return finish(*approval, checked, *who, event);
    }

    const auto snapshot = hall.snapshot.get();
    const ApprovalSettings& rules = settings(snapshot);
    if (rules.separationOfDuties && !approval->key.tokenId.isEmpty() &&
        approval->key.tokenId == caller.tokenId)
        return Error{u"Your own token made this request: another reviewer has to decide."_s,
                     u"APPROVAL_FORBIDDEN"_s, u"reviewer"_s};
    const bool twice =
        std::any_of(approval->steps.begin(), approval->steps.end(),
                    [&](const ReviewStep& step) { return step.reviewerId == who->reviewer.id; });
    if (twice)
        return Error{u"%1 has given his part already: it takes a second, different reviewer."_s.arg(
                         who->reviewer.name),
                     u"SAME_REVIEWER"_s, u"reviewer"_s};
    if (approval->blastScore.value_or(0) > rules.standingGrantBlastLimit && checked.note.isEmpty())
        return noteRequired(
            u"The risk of this request is above %1."_s.arg(rules.standingGrantBlastLimit));
    if (attempt.verdict == VerdictWord::Modify) {
        auto raised = weighModification(*approval, checked, *who, event);
        if (!raised)
            return raised.error();
        if (*raised)
            return **std::move(raised);
    }
    return answered(*approval, checked, *who, event);
}

Result<std::optional<ReviewOutcome>>
ApprovalDesk::Private::weighModification(Approval& approval, const ReviewAttempt& attempt,
                                         const ProvenReviewer& who, ApprovalEvent event)
{
    if (approval.door != ApprovalDoor::Evaluate)
        return Error{u"Only an action that came to /api/evaluate can be modified: a routed request "
                     u"is allowed or denied as it is."_s,
                     u"NOT_MODIFIABLE"_s, u"decision"_s};
    if (attempt.modifiedArguments.isEmpty())
        return Error{u"Give the arguments to run with instead."_s, u"INVALID_MEMBER"_s,
                     u"modified_args"_s};
    const auto snapshot = hall.snapshot.get();
    const HallConfig& config = snapshot->bundle().config;
    const auto weighed = weighModifiedAction(approval.request, attempt.modifiedArguments, config,
                                             hall.trustIn(agentOf(approval), config));
    if (!weighed)
        return weighed.error();
    if (weighed->challenge <= approval.challenge)
        return std::optional<ReviewOutcome>();
    approval.level = weighed->level;
    approval.challenge = weighed->challenge;
    approval.steps.clear();
    event.name = u"approval_raised"_s;
    event.more = {{u"modified_args"_s, withSecretsMasked(attempt.modifiedArguments)},
                  {u"risk_score"_s, weighed->score}};
    const auto record = approvalRecord(approval, event, who.key, hall.now());
    if (!record)
        return record.error();
    const auto stored = commitChange(approval, {*record});
    if (!stored)
        return stored.error();
    ReviewOutcome outcome{*stored, false, {}, challengeFor(*stored)};
    outcome.message = u"With these arguments the risk is %1, which takes its own challenge."_s.arg(
        QLatin1StringView(riskLevelName(stored->level)));
    return std::optional<ReviewOutcome>(std::move(outcome));
}

Result<ReviewOutcome> ApprovalDesk::Private::answered(Approval approval,
                                                      const ReviewAttempt& attempt,
                                                      const ProvenReviewer& who,
                                                      ApprovalEvent event)
{
    const ChallengeSheet sheet = challengeFor(approval);
    if (event.spentMs < sheet.leastMs) {
        event.rubberStamp = true;
        const bool refused = approval.level >= RiskLevel::High || attempt.channel == u"window";
        if (refused) {
            event.name = u"approval_too_fast"_s;
            const auto record = approvalRecord(approval, event, who.key, hall.now());
            if (record)
                (void)hall.commit({*record}, {});
            return Error{
                u"This takes at least %1 s of looking at it, and %2 s have passed."_s.arg(
                    QString::number(sheet.leastMs / 1000), QString::number(event.spentMs / 1000)),
                u"TOO_FAST"_s,
                {}};
        }
    }
    const ChallengeResult result = checkAnswers(sheet, attempt.answers);
    event.asked = result.asked;
    event.right = result.right;
    if (!result.passed) {
        ++approval.wrongRounds;
        event.name = u"answered_wrongly"_s;
        if (approval.wrongRounds >= roundsBeforeDeny) {
            ReviewAttempt denying = attempt;
            denying.verdict = VerdictWord::Deny;
            denying.note = u"Answered wrongly twice. "_s + attempt.note;
            event.name = eventName(VerdictWord::Deny);
            event.note = denying.note;
            auto outcome = finish(approval, denying, who, event);
            if (outcome)
                outcome->message = u"Two wrong rounds deny the request."_s;
            return outcome;
        }
    } else if (sheet.reviewers > sheet.step + 1) {
        event.name = u"first_reviewer_passed"_s;
        approval.steps.push_back({who.reviewer.id, who.reviewer.name,
                                  sheet.kind == ChallengeSheet::Kind::Explanation
                                      ? Challenge::MultiParty
                                      : Challenge::Quiz,
                                  clock.now(), event.spentMs});
        approval.wrongRounds = 0;
    } else {
        return finish(std::move(approval), attempt, who, event);
    }
    const auto record = approvalRecord(approval, event, who.key, hall.now());
    if (!record)
        return record.error();
    const auto stored = commitChange(approval, {*record});
    if (!stored)
        return stored.error();
    ReviewOutcome outcome{*stored, result.passed, result.message, challengeFor(*stored)};
    if (result.passed)
        outcome.message = u"The first of two reviewers agreed. A second one has to."_s;
    return outcome;
}

Result<ReviewOutcome> ApprovalDesk::Private::finish(Approval approval, const ReviewAttempt& attempt,
                                                    const ProvenReviewer& who, ApprovalEvent event)
{
    const auto snapshot = hall.snapshot.get();
    const qint64 now = clock.now();
    const bool allows =
        attempt.verdict == VerdictWord::Approve || attempt.verdict == VerdictWord::Modify;
    approval.state = stateAfter(attempt.verdict);
    approval.resolvedAtMs = now;
    approval.resolvedBy = who.reviewer.name;
    approval.channel = attempt.channel;
    approval.note = attempt.note;
    std::optional<StandingGrant> grant;
    if (allows) {
        // What came meanwhile was not on the card: those who wait are the ones the book counts.
        const bool all = attempt.allWaiting && attempt.verdict == VerdictWord::Approve;
        approval.uses = all ? std::max(1, approval.waiting) : 1;
        approval.usesLeft = approval.uses;
        approval.grantExpiresAtMs = now + qint64(settings(snapshot).grantValidS) * 1000;
        if (attempt.verdict == VerdictWord::Modify)
            approval.modification = withSecretsMasked(attempt.modifiedArguments);
        if (attempt.scope) {
            auto made = grantOf(approval, *attempt.scope, attempt.note, who.reviewer.name);
            if (!made)
                return made.error();
            grant = *std::move(made);
            event.more[u"grant"_s] = grant->toJson();
        }
        if (!approval.modification.isEmpty())
            event.more[u"modified_args"_s] = approval.modification;
    }

    std::vector<RecordDraft> records;
    const int count = std::max(1, approval.uses);
    for (int i = 1; i <= count; ++i) {
        if (count > 1)
            event.use = u"%1 of %2"_s.arg(i).arg(count);
        auto record = approvalRecord(approval, event, who.key, hall.now());
        if (!record)
            return record.error();
        records.push_back(*std::move(record));
    }
    const auto success = successOf(attempt.verdict, event);
    const auto stored = commitChange(approval, std::move(records), grant, success);
    if (!stored)
        return stored.error();
    if (grant)
        reviewQueue();
    return ReviewOutcome{*stored, allows, u"Recorded as #%1."_s.arg(stored->recordSeq),
                         std::nullopt};
}

Result<StandingGrant> ApprovalDesk::Private::grantOf(const Approval& approval,
                                                     const GrantScope& scope, const QString& note,
                                                     const QString& reviewerName)
{
    const auto refuse = [](const QString& message, const QString& field) {
        return Error{message, u"SCOPE_TOO_WIDE"_s, field};
    };
    if (approval.workerId.isEmpty())
        return refuse(u"The request names no worker, so there is none to go on allowing."_s,
                      u"scope.worker"_s);
    const QString space = approval.namespaceName();
    const QString whole = space.isEmpty() ? QString() : QString(space + u".*"_s);
    if (scope.workerPattern != approval.workerId &&
        (whole.isEmpty() || scope.workerPattern != whole))
        return refuse(u"worker must be %1%2, not %3."_s.arg(
                          approval.workerId, whole.isEmpty() ? QString() : u" or "_s + whole,
                          quotedForMessage(scope.workerPattern)),
                      u"scope.worker"_s);
    if (!scope.sessionId.isEmpty() && scope.sessionId != approval.sessionId)
        return refuse(u"session_id must be that of the request."_s, u"scope.session_id"_s);
    if (scope.durationMs <= 0 || scope.durationMs > longestGrantMs)
        return refuse(u"A standing grant lasts more than nothing and at most 366 days."_s,
                      u"scope.duration_s"_s);
    const auto snapshot = hall.snapshot.get();
    const int limit = settings(snapshot).standingGrantBlastLimit;
    const bool risky =
        approval.blastScore.value_or(0) > limit || approval.level == RiskLevel::Critical;
    if (scope.durationMs > dayMs) {
        if (risky)
            return refuse(u"A request whose risk is above %1 cannot be allowed for more than a "
                          u"day."_s.arg(limit),
                          u"scope.duration_s"_s);
        if (scope.typedCapability != approval.capabilityId)
            return refuse(u"To allow it for more than a day, type the capability's id again: "
                          u"%1."_s.arg(approval.capabilityId),
                          u"scope.typed_capability"_s);
        if (note.isEmpty())
            return noteRequired(u"This allows requests for more than a day."_s);
    }
    StandingGrant grant;
    grant.id = newGrantId();
    grant.workerPattern = scope.workerPattern;
    grant.capabilityId = approval.capabilityId;
    grant.env = scope.env;
    grant.sessionId = scope.sessionId;
    grant.door = approval.door;
    // A riskier request of the same kind is asked about all the same.
    grant.blastLimit = std::max(limit, approval.blastScore.value_or(0));
    grant.createdAtMs = clock.now();
    grant.expiresAtMs = grant.createdAtMs + scope.durationMs;
    grant.createdBy = reviewerName;
    grant.approvalId = approval.id;
    return grant;
}

Result<Approval> ApprovalDesk::Private::escalate(const QString& id,
                                                 const ReviewerCredential& credential,
                                                 const QString& note, const QString& channel,
                                                 const Caller& caller)
{
    auto approval = pendingFor(id, caller);
    if (!approval)
        return approval;
    const auto kept = checkedNote(note);
    if (!kept)
        return kept.error();
    const auto who = prove(credential, caller);
    if (!who)
        return who.error();
    if (approval->supervisorLevel == SupervisorLevel::IncidentCommander)
        return Error{u"It is at the highest level already: incident commander."_s,
                     u"HIGHEST_LEVEL"_s, u"id"_s};
    ApprovalEvent event = eventOf(u"approval_escalated"_s, *who, channel, *kept);
    event.spentMs = 0;
    event.more = {
        {u"from_level"_s, QLatin1StringView(supervisorLevelName(approval->supervisorLevel))}};
    approval->supervisorLevel = SupervisorLevel(int(approval->supervisorLevel) + 1);
    const auto record = approvalRecord(*approval, event, who->key, hall.now());
    if (!record)
        return record.error();
    return commitChange(*approval, {*record});
}

Result<Approval> ApprovalDesk::Private::withdraw(const QString& id, const Caller& caller)
{
    auto approval = pendingFor(id, caller);
    if (!approval)
        return approval;
    if (approval->key.tokenId != caller.tokenId)
        return Error{u"Only the token that asked may take a request back."_s,
                     u"APPROVAL_FORBIDDEN"_s, u"id"_s};
    approval->state = ApprovalState::Cancelled;
    approval->resolvedAtMs = clock.now();
    approval->resolvedBy = caller.tokenName;
    approval->channel = u"api"_s;
    approval->note = u"Taken back by the requester."_s;
    ApprovalEvent event;
    event.name = u"approval_withdrawn"_s;
    event.actor = caller.tokenName;
    event.channel = u"api"_s;
    const auto record = approvalRecord(*approval, event, {}, hall.now());
    if (!record)
        return record.error();
    return commitChange(*approval, {*record});
}

} // namespace hall
