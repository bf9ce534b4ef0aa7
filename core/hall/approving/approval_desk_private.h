// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval_book.h"
#include "core/approvals/verdict.h"
#include "core/base/ticker.h"
#include "core/hall/approving/approval_desk.h"
#include "core/hall/approving/forward_clock.h"
#include "core/hall/approving/held_replies.h"
#include "core/hall/hall_private.h"

#include <QMutex>
#include <QSet>

#include <optional>

namespace hall {

/// A reviewer who has shown that he is one, for one verdict or one session.
struct ProvenReviewer {
    Reviewer reviewer;
    QByteArray key; ///< Ed25519, 32 bytes
};

/// What the desk's files share. Changes are made on the governing thread, one after the other:
/// recorded first, in force after.
class ApprovalDesk::Private {
public:
    explicit Private(Hall::Private& hallState)
        : hall(hallState), clock(hallState.options.clock, hallState.options.steadyClock),
          ticker(std::chrono::milliseconds(250), [this] { tick(); })
    {}

    Hall::Private& hall;
    ApprovalDesk* desk = nullptr;
    ApprovalBook book;
    HeldReplies held;
    ForwardClock clock;

    // --- opening (approval_desk.cpp); on the reading thread ---
    Result<void> load(const QSqlDatabase& database);

    // --- requests (called by the Hall's two doors) ---
    ApprovalBook::Limits limits() const;
    /// After the commit of a request that opened or joined an approval.
    void requestKept(const Approval& approval, bool opened);
    /// Wakes the ticker while something has a deadline.
    void updateTicker();
    void tick();

    // --- deciding (approval_resolving.cpp); on the governing thread ---
    Result<ReviewOutcome> resolve(const QString& id, const ReviewAttempt& attempt,
                                  const Caller& caller);
    Result<Approval> escalate(const QString& id, const ReviewerCredential& credential,
                              const QString& note, const QString& channel, const Caller& caller);
    Result<Approval> withdraw(const QString& id, const Caller& caller);
    /// A pending one that is not overdue and whose tenant `caller` may see.
    Result<Approval> pendingFor(const QString& id, const Caller& caller);
    /// Records one event for each of `records`, stores the approval, then puts it in force and
    /// tells everybody. `grant` is made with it; `success` is what it says about the agent.
    Result<Approval> commitChange(Approval after, std::vector<RecordDraft> records,
                                  const std::optional<StandingGrant>& grant = std::nullopt,
                                  std::optional<bool> success = std::nullopt);
    Result<ReviewOutcome> answered(Approval approval, const ReviewAttempt& attempt,
                                   const ProvenReviewer& who, ApprovalEvent event);
    Result<ReviewOutcome> finish(Approval approval, const ReviewAttempt& attempt,
                                 const ProvenReviewer& who, ApprovalEvent event);
    /// Makes the change that a modified action asks for; nullopt when its challenge stays.
    Result<std::optional<ReviewOutcome>> weighModification(Approval& approval,
                                                           const ReviewAttempt& attempt,
                                                           const ProvenReviewer& who,
                                                           ApprovalEvent event);
    Result<StandingGrant> grantOf(const Approval& approval, const GrantScope& scope,
                                  const QString& note, const QString& reviewerName);
    qint64 spentBy(const Approval& approval, const ReviewAttempt& attempt,
                   const Caller& caller) const;

    // --- reviewers (approval_reviewers.cpp); on the governing thread ---
    Result<ProvenReviewer> prove(const ReviewerCredential& credential, const Caller& caller);
    Result<ProvenReviewer> provePassphrase(const QString& reviewer, const QString& passphrase,
                                           const Caller& caller);
    Result<ReviewerSession> signIn(const QString& reviewer, const QString& passphrase);
    Result<QJsonValue> reveal(const QString& id, const QString& path, const QString& reviewer,
                              const QString& passphrase, const Caller& caller);

    // --- the Hall's own part (approval_upkeep.cpp); on the governing thread ---
    void expireDue();
    /// Resolves those that a rule or standing grant answers by now.
    void reviewQueue();
    Result<StandingGrant> revokeGrant(const QString& grantId, const Caller& caller);
    /// On the reading thread.
    Result<ScopePreview> preview(const Approval& approval, const GrantScope& scope) const;

    const ApprovalSettings& settings(const std::shared_ptr<const Snapshot>& snapshot) const
    {
        return snapshot->bundle().config.approvals;
    }

    struct Session {
        ReviewerSession session;
        ProvenReviewer who;
    };
    mutable QMutex viewing; ///< guards what follows
    QHash<QString, Session> sessions;
    QHash<std::pair<QString, QString>, qint64> shownAt; ///< approval and viewer → ms
    QSet<QString> aside;
    int missed = 0;

    Ticker ticker; ///< last: it uses all of the above
};

} // namespace hall
