// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/caller.h"
#include "core/approvals/approval.h"
#include "core/approvals/challenges/challenge_sheet.h"
#include "core/base/result.h"
#include "core/reviewers/reviewer.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hall {

class Hall;

/// Who decides: a reviewer's name or id with the passphrase, or a session that signIn() opened.
struct ReviewerCredential {
    QString reviewer;
    QString passphrase;
    QString session; ///< not empty: instead of the two others
};

/// A reviewer who is signed in at the window. Ends after 15 minutes without a verdict.
struct ReviewerSession {
    QString id; ///< a secret of this process
    QString reviewerId, reviewerName;
    qint64 expiresAtMs = 0;
};

enum class VerdictWord {
    Approve,
    Deny,
    Modify,     ///< POST /api/evaluate only
    DoneByHand, ///< executor and above: the person did it, the agent must not
};

/// What a standing grant made with a verdict is to cover. Its capability is the approval's.
struct GrantScope {
    QString workerPattern;          ///< the approval's worker, or its namespace with `.*`
    std::optional<Environment> env; ///< nullopt: any
    QString sessionId;              ///< not empty: this session only
    qint64 durationMs = 0;          ///< from now
    QString typedCapability;        ///< the capability's id, typed again: needed beyond a day
};

struct ReviewAttempt {
    VerdictWord verdict = VerdictWord::Deny;
    ReviewerCredential credential;
    ChallengeAnswers answers;
    QString note; ///< at most 2000 characters; needed above the limit for standing grants and for
                  ///< DoneByHand
    bool allWaiting = false;         ///< Approve: release every identical request that waits
    std::optional<GrantScope> scope; ///< Approve: and go on allowing
    QJsonObject modifiedArguments;   ///< Modify: what stays `[masked]` stays as it was sent
    QString channel;                 ///< window, api, mcp
};

/// What became of a verdict. Nothing is approved unless `approval.state` says so.
struct ReviewOutcome {
    Approval approval;   ///< as it stands now
    bool passed = false; ///< the challenge was passed; pending all the same: one more reviewer
    QString message;     ///< one sentence for the reviewer
    std::optional<ChallengeSheet> next; ///< what the next try or reviewer has to do
};

/// An approval as one viewer is shown it. Review time counts from when he was first shown it.
struct ReviewSheet {
    Approval approval;
    ChallengeSheet challenge;
    qint64 shownAtMs = 0;
    int reviewersAvailable = 0; ///< active reviewers who may still take part
};

/// What a scope would have matched among past requests.
struct ScopePreview {
    int looked = 0;          ///< requests looked at, newest first, at most 100
    int matched = 0;         ///< of them
    int workers = 0;         ///< different ones among the matched
    QStringList decisionIds; ///< of the matched, newest first
};

struct ApprovalCounts {
    int pending = 0;
    int setAside = 0; ///< "not now"; pending all the same
    int missed = 0;   ///< expired since the missed ones were last looked at
};

/// Where people decide: the queue of approvals and what may be done with it. Thread-safe; `done` is
/// called once on one of the Hall's threads. Signals come from any of them.
/// (Approvals, "Life of an approval"; Screens, 4.1)
class ApprovalDesk : public QObject {
    Q_OBJECT

public:
    class Private;

    template <typename T>
    using Done = std::function<void(Result<T>)>;

    ~ApprovalDesk() override;

    // --- looking ---
    std::vector<Approval> pending() const; ///< oldest first
    ApprovalCounts counts() const;
    /// From memory: pending ones, and what was resolved in the last ten minutes.
    std::optional<Approval> find(const QString& id) const;
    /// Any one ever opened. NOT_FOUND.
    void load(const QString& id, Done<Approval> done);
    struct HistoryPage {
        std::vector<Approval> approvals; ///< resolved ones, newest first
        QString next;                    ///< for the next page; empty: no more
    };
    /// `state` nullopt: all. `before`: a page's `next`, or empty.
    void history(std::optional<ApprovalState> state, const QString& before, int limit,
                 Done<HistoryPage> done);
    std::vector<StandingGrant>
    standingGrants() const; ///< revoked and expired ones too, newest first
    /// Milliseconds of the desk's clock, which never goes back: what the deadlines are counted by.
    qint64 nowMs() const;

    // --- reviewing ---
    /// Shows it to `viewer` (a token's id, or `window`) and begins to count his time. NOT_FOUND,
    /// APPROVAL_RESOLVED.
    Result<ReviewSheet> present(const QString& id, const QString& viewer);
    /// The window's sign-in. Errors: NOT_FOUND, WRONG_PASSPHRASE (recorded), PASSPHRASE_LOCKED,
    /// REVIEWER_REMOVED.
    void signIn(const QString& reviewer, const QString& passphrase, Done<ReviewerSession> done);
    void signOut(const QString& session);
    std::vector<ReviewerSession> sessions() const;
    /// Records the verdict, then puts it in force; both or neither. Errors: NOT_FOUND,
    /// APPROVAL_RESOLVED, APPROVAL_EXPIRED, APPROVAL_FORBIDDEN (own request, or another tenant's),
    /// SAME_REVIEWER, TOO_FAST, NOT_MODIFIABLE, NOTE_REQUIRED, SCOPE_TOO_WIDE, INVALID_MEMBER,
    /// SESSION_ENDED, those of signIn, AUDIT_UNAVAILABLE.
    void resolve(const QString& id, const ReviewAttempt& attempt, const Caller& caller,
                 Done<ReviewOutcome> done);
    /// One supervisor level up. Errors as resolve, and HIGHEST_LEVEL.
    void escalate(const QString& id, const ReviewerCredential& credential, const QString& note,
                  const QString& channel, const Caller& caller, Done<Approval> done);
    /// The requester takes it back: own requests only (APPROVAL_FORBIDDEN).
    void withdraw(const QString& id, const Caller& caller, Done<Approval> done);
    /// The value that is masked at `path` of the request (`action_args.password`). Needs the
    /// passphrase itself, and is recorded. Errors: those of signIn, NOT_FOUND, NOT_KEPT (values are
    /// kept in memory only, and not after a restart).
    void reveal(const QString& id, const QString& path, const QString& reviewer,
                const QString& passphrase, const Caller& caller, Done<QJsonValue> done);
    /// "Not now", and back again. It stays pending.
    void setAside(const QString& id, bool aside);
    bool isAside(const QString& id) const;
    /// Takes the expired ones as seen: counts().missed becomes 0.
    void markMissedSeen();

    // --- standing grants ---
    void preview(const QString& id, const GrantScope& scope, Done<ScopePreview> done);
    void revokeGrant(const QString& grantId, const Caller& caller, Done<StandingGrant> done);

    /// Expires what is due by the Hall's clock. Runs by itself; tests that move the clock call it.
    void checkDeadlines();
    /// Answers the replies that are held as things stand; no more are held. For a server that
    /// closes.
    void releaseHeld();

Q_SIGNALS:
    void opened(const QString& approvalId);
    /// Another state, step, level or counter; or another set of standing grants (empty id).
    void changed(const QString& approvalId);

private:
    friend class Hall;
    explicit ApprovalDesk(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace hall
