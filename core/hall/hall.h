// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access_control.h"
#include "core/audit/evidence/keys/signing_key_table.h"
#include "core/audit/search/audit_reader.h"
#include "core/engine/snapshot.h"
#include "core/hall/event_ring.h"
#include "core/hall/integrity/log_integrity.h"
#include "core/hall/settings/hall_options.h"
#include "core/proof/note/checkpoint.h"
#include "core/proof/record_proof.h"
#include "core/protocol/decision/route_decision.h"
#include "core/registry/alert_store.h"
#include "core/registry/ban_store.h"
#include "core/registry/namespace_claim.h"
#include "core/reviewers/reviewer.h"

#include <QJsonObject>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace hall {

class ApprovalDesk;
class Catalog;
class HallMetrics;
struct ActionCall;
struct AgentTrust;
struct ArchiveAnswer;
struct ArchiveWish;
struct CommitMeter;
struct EvaluateAnswer;
struct Webhook;
struct WebhookAnswer;

/// How an answer comes back. Called once, on one of the Hall's threads: hand it to your own.
template <typename T>
using Done = std::function<void(Result<T>)>;

struct RouteAnswer {
    RouteDecision decision;
    Receipt receipt;
    qint64 latencyUs = 0;
};

/// The client behind a request whose reply may be held until a person has decided. Whoever notices
/// that it hung up says so; the reply is then let go within a second.
struct Asker {
    std::atomic_bool gone = false;
};

struct HallStatus {
    qint64 startedAtMs = 0;
    int workersEnrolled = 0;
    qint64 decisionsTotal = 0;
    qint64 decisionsToday = 0; ///< UTC day
    qint64 denialsToday = 0;
    qint64 escalationsToday = 0;
    bool online = true;
    bool lockdown = false;
    bool writable = true; ///< the audit log takes records
    QString problem;      ///< why not
    /// What a check of the log found wrong and nobody has acknowledged, or empty.
    QString chainProblem;
    /// What the last check came to; acknowledged or not.
    LogState logState = LogState::Unverified;
    int queueDepth = 0;
    qint64 headSeq = 0;
    QByteArray headHash;
    QString logOrigin;         ///< the log's name in its checkpoints; empty before it has a key
    QString signingKeyId;      ///< of the key that signs now
    qint64 checkpointSize = 0; ///< records of the last checkpoint; 0: none yet
    qint64 checkpointAtMs = 0;
    QString checkpointProblem; ///< why no checkpoint can be made, or empty
    int shadowedRules = 0;
    int rules = 0;
    bool demo = false; ///< HallOptions::demo
};

/// One record: by `dec_…`, `rec_…` or UUID, or without `id` by its number.
struct RecordChoice {
    QString id;
    qint64 seq = 0;
};

struct EnrollAnswer {
    bool updated = false; ///< was enrolled before
    QString enrollmentId; ///< `enr_…`, only when new
    WorkerRecord worker;
};

/// A change of one known worker, made on the ground of what its author saw.
struct WorkerChange {
    QString workerId;
    std::optional<int> seenRevision; ///< nullopt: whatever it is now
};

/// What to hold a worker's code against, and what to do when it is another.
struct AttestRequest {
    QString sourceFile;         ///< file or package folder; empty: what the record says
    QString codeHash;           ///< to register, with or without `sha256:`; empty: the code's own
    bool acceptChanged = false; ///< the code was changed on purpose: register the new hash
    bool sign = false;          ///< answer with a manifest signed by the namespace's key
};

struct AttestAnswer {
    WorkerRecord worker;  ///< with what was found in `attestation`
    QString codeHash;     ///< 64 hex digits of the registered hash; empty: none
    QJsonObject manifest; ///< when it was asked for
};

struct ClaimAnswer {
    NamespaceClaim claim; ///< without the private key
    bool renewed = false; ///< the caller held it already
};

struct BanAnswer {
    int added = 0, updated = 0, count = 0; ///< count: on the list now
};

struct NewToken {
    QString name;
    Roles roles;
    QString tenant;
    std::optional<qint64> expiresAtMs;
    QString prefix = QStringLiteral("hst_"); ///< `hst_` or `phk_`
};

struct CreatedToken {
    Token token;
    QString secret; ///< shown once
};

/// The Hall: the one place where engine, audit log, registry and access meet. Server, window and
/// command line are its callers; none of them sees SQL.
///
/// Every member is thread-safe. Decisions are made on the calling thread and committed by the
/// writer; management work runs in order on a thread of its own, so an edit never delays a
/// decision; reads run on a reader thread. Signals are emitted from any of them.
class Hall : public QObject {
    Q_OBJECT

public:
    class Private;

    /// Opens the database (see AuditLog::open for the errors), loads configuration, registry and
    /// tokens, makes the two tokens of a new Hall. INVALID_BUNDLE when configPath is unusable.
    static Result<std::unique_ptr<Hall>> open(const HallOptions& options);
    ~Hall() override;

    // --- deciding -------------------------------------------------------------------------
    /// Decides now, answers after the commit; when a person has to decide and the request says
    /// `wait_ms`, after the person did or after that time, whichever is first. Errors:
    /// AUDIT_UNAVAILABLE, QUEUE_FULL (503), TENANT_FORBIDDEN (403, the token is bound to another
    /// tenant).
    void route(RouteRequest request, const Caller& caller, bool explain, Done<RouteAnswer> done,
               std::shared_ptr<const Asker> asker = {});
    /// The same for a single action: scored, and above its threshold decided by a person. Errors
    /// as route, WORKER and tenant apart. (core/hall/approving/evaluate_answer.h)
    void evaluate(ActionCall call, const Caller& caller, Done<EvaluateAnswer> done,
                  std::shared_ptr<const Asker> asker = {});
    /// Where people decide what the Hall may not.
    ApprovalDesk& approvals();

    // --- looking ---------------------------------------------------------------------------
    std::shared_ptr<const Snapshot> snapshot() const;
    /// Runs `look` on the reading thread: for answers that grow with the registry, which must not
    /// keep the server from deciding.
    void withSnapshot(std::function<void(const Snapshot&)> look);
    /// The imported catalog, its gaps filled from the Hall's own.
    std::shared_ptr<const Catalog> catalog() const;
    HallStatus status() const;
    const EventRing& events() const;
    /// What this process has decided and committed. (measuring/hall_metrics.h,
    /// core/audit/commit_meter.h)
    const HallMetrics& metrics() const;
    const CommitMeter& commits() const;
    AccessControl& access();
    QString databasePath() const;
    /// The session token's secret, for the window's copy button and the integrations.
    QString sessionToken() const;

    /// Without the private keys.
    NamespaceClaims namespaces() const;
    BanList banList() const;
    std::vector<Reviewer> reviewers() const; ///< removed ones too, oldest first
    /// As of now, by name. (core/hall/governing/agent_trust.h)
    std::vector<AgentTrust> trustOfAgents() const;
    QStringList workerFolders() const;
    /// Newest first.
    void alerts(int limit, Done<std::vector<Alert>> done);
    void page(AuditPageRequest request, Done<AuditPage> done);
    void find(const QString& id, Done<std::optional<AuditRow>> done);

    // --- evidence: what convinces somebody who does not trust this Hall (evidence/) -------------
    /// Signed now, with the key of now. Errors: NOT_FOUND, FORBIDDEN (a record that is no decision,
    /// for a caller without the role admin), RECORD_DAMAGED, SIGNING_UNAVAILABLE.
    void receipt(const QString& id, const Caller& caller, Done<SignedReceipt> done);
    /// That the record is in the checkpoint of `size` records; 0: in the last one, which is made if
    /// the record is newer. Errors: those of receipt(), of AuditLog::makeCheckpoint(), NOT_COVERED.
    void proof(const RecordChoice& choice, qint64 size, const Caller& caller,
               Done<RecordProof> done);
    /// See EvidenceReader::consistency().
    void consistencyProof(qint64 oldSize, qint64 newSize, Done<ConsistencyProof> done);
    /// The signed note of the checkpoint of `size` records; 0: of the last one. NOT_FOUND.
    void checkpoint(qint64 size, Done<QByteArray> done);
    /// See AuditLog::makeCheckpoint().
    void makeCheckpoint(Done<Checkpoint> done);
    /// Oldest first; the last one signs now.
    std::vector<SigningKey> signingKeys() const;
    /// A new key in place of one that is there, or of one that is lost. See AuditLog::rotateKey()
    /// and replaceKey().
    void rotateSigningKey(const Caller& caller, Done<SigningKey> done);
    void replaceSigningKey(const Caller& caller, Done<SigningKey> done);
    /// Moves old records to signed files; the log goes on behind them, and a record says so. Takes
    /// as long as it takes, one at a time; decisions are made meanwhile. Nothing old enough is no
    /// error. Errors: ARCHIVE_UNDER_WAY, those of sealSegment(), of AuditLog::archive() and
    /// makeCheckpoint(). (core/hall/evidence/archive_answer.h)
    void archiveLog(const ArchiveWish& wish, const Caller& caller, Done<ArchiveAnswer> done);

    // --- integrity: whether the log is what was written (integrity/) ---------------------------
    /// What the last check found, what nobody has acknowledged yet, the verification that runs.
    LogIntegrity integrity() const;
    /// Recomputes the whole log on a thread of its own, one at a time; records go on meanwhile.
    /// What it came to is recorded and answered, also that it could not check; a finding raises an
    /// alert, and a lockdown where `config.audit` says so. Errors: VERIFICATION_UNDER_WAY,
    /// VERIFICATION_CANCELLED (nothing is recorded), those of a record that cannot be written.
    void verifyLog(const Caller& caller, Done<LogCheck> done);
    /// Nothing happens when none runs.
    void cancelVerification();
    /// The same for what somebody found who verified the file himself.
    void reportVerification(const LogCheck& check, const Caller& caller, Done<LogCheck> done);
    /// A person has seen what is wrong with the log: it is no longer shown everywhere. Recorded.
    /// Errors: MISSING_FIELD (no reason), INVALID_MEMBER (too long), NOT_FOUND (nothing to see).
    void acknowledgeIntegrity(const QString& reason, const Caller& caller, Done<LogProblem> done);

    // --- governing (each is one audit record with before and after) --------------------------
    /// `recordText` is the body as it came: its hash is over the text. Errors: MISSING_FIELD,
    /// INVALID_MEMBER, RECORD_TOO_LARGE, DENY_WORKER_TAMPERED, WORKER_RETIRED.
    void enrollWorker(const QByteArray& recordText, const Caller& caller, Done<EnrollAnswer> done);
    /// The same, and for a record without worker_id (see assignWorkerId) the Hall assigns one.
    void registerWorker(const QByteArray& recordText, const Caller& caller,
                        Done<EnrollAnswer> done);
    /// The same for a worker that has to be enrolled already. Errors besides: NOT_FOUND,
    /// REVISION_CONFLICT (somebody changed it meanwhile), INVALID_MEMBER (the record is another
    /// worker's).
    void replaceWorker(const WorkerChange& change, const QByteArray& recordText,
                       const Caller& caller, Done<EnrollAnswer> done);
    /// Suspends, resumes, bans or retires. Errors: NOT_FOUND, REVISION_CONFLICT, WORKER_RETIRED.
    void setWorkerStatus(const WorkerChange& change, WorkerStatus status, const QString& reason,
                         const Caller& caller, Done<WorkerRecord> done);
    /// NOT_FOUND when there is none; WORKER_RETIRED for one that is kept for history.
    void removeWorker(const QString& workerId, const Caller& caller, Done<void> done);
    /// Reads the worker's code and holds it against the registered hash; registers the hash of one
    /// that has none. What was found is recorded and in the answer; only what cannot be looked for
    /// is an Error: NOT_FOUND, REVISION_CONFLICT, WORKER_RETIRED, INVALID_MEMBER (code_hash), and
    /// those of locateCode and hashCode for a source that the request names.
    void attestWorker(const WorkerChange& change, const AttestRequest& request,
                      const Caller& caller, Done<AttestAnswer> done);

    /// A claimed namespace is its holder's and the admin's: what others do to its workers is
    /// NAMESPACE_FORBIDDEN.
    /// Claims `name`; an empty owner stands for the token's name. Errors: NAMESPACE_INVALID,
    /// NAMESPACE_RESERVED, NAMESPACE_TAKEN (names the owner), INVALID_MEMBER.
    void claimNamespace(const QString& name, const QString& owner, const QString& reason,
                        const Caller& caller, Done<ClaimAnswer> done);
    /// Errors: NOT_FOUND, NAMESPACE_FORBIDDEN.
    void releaseNamespace(const QString& name, const Caller& caller, Done<void> done);
    /// Gives a held namespace to another owner, with a new key, in one step. `holderId` is the
    /// token that holds it from now on; empty: the caller's. Errors: NOT_FOUND, INVALID_MEMBER.
    void transferNamespace(const QString& name, const QString& owner, const QString& holderId,
                           const QString& reason, const Caller& caller, Done<NamespaceClaim> done);
    /// What was signed with the old key no longer verifies. Errors: as releaseNamespace.
    void rotateNamespaceKey(const QString& name, const Caller& caller, Done<NamespaceClaim> done);

    /// Puts hashes on the ban list, all or none. INVALID_MEMBER names the first that is ill-formed.
    void ban(std::vector<BannedHash> hashes, const Caller& caller, Done<BanAnswer> done);
    /// NOT_FOUND when it is not on the list.
    void unban(const QString& sha256, const Caller& caller, Done<void> done);

    /// A person who may decide about escalated requests. Errors: INVALID_MEMBER, NAME_TAKEN.
    void addReviewer(const QString& name, const QString& passphrase, const Caller& caller,
                     Done<Reviewer> done);
    /// By id or name. What he signed stays signed by him. NOT_FOUND.
    void removeReviewer(const QString& idOrName, const Caller& caller, Done<Reviewer> done);
    /// Errors: NOT_FOUND, INVALID_MEMBER, WRONG_PASSPHRASE (recorded), PASSPHRASE_LOCKED,
    /// REVIEWER_REMOVED.
    void changePassphrase(const QString& idOrName, const QString& oldPassphrase,
                          const QString& newPassphrase, const Caller& caller, Done<Reviewer> done);

    /// `key` names an agent that people have decided about (AgentTrust::key); `reason` is kept with
    /// the record. Errors of all three: NOT_FOUND, INVALID_MEMBER.
    /// Trust is 0 from this call on, before it is recorded, until restored.
    void revokeTrust(const QString& key, const QString& reason, const Caller& caller,
                     Done<AgentTrust> done);
    /// The agent starts again as one without a past. TRUST_NOT_REVOKED.
    void restoreTrust(const QString& key, const QString& reason, const Caller& caller,
                      Done<AgentTrust> done);
    void reportIncident(const QString& key, const QString& reason, const Caller& caller,
                        Done<AgentTrust> done);

    /// Receivers that are told about approvals, oldest first, and how their deliveries went.
    std::vector<Webhook> webhooks() const;
    /// See makeWebhook(); the answer holds the secret. Errors: INVALID_MEMBER.
    void addWebhook(const QString& url, const QStringList& events, bool allowRemote,
                    const Caller& caller, Done<Webhook> done);
    /// NOT_FOUND.
    void removeWebhook(const QString& id, const Caller& caller, Done<Webhook> done);
    /// Sends a test event now, once. Errors: NOT_FOUND.
    void testWebhook(const QString& id, Done<WebhookAnswer> done);

    /// Replaces config, rules, policy and egress allowlist with the bundle's; a part that the
    /// bundle does not have is reset to its default. Its workers and namespaces, each if the member
    /// is there, replace the registry and the claims. Errors: INVALID_BUNDLE.
    void importBundle(const QByteArray& bundleText, const Caller& caller, Done<QJsonObject> done);
    /// A taxonomy text takes the place of the one imported before; the answer is the catalog that
    /// is in use now. Errors: see readCatalogText().
    void importCatalog(const QByteArray& text, const Caller& caller,
                       Done<std::shared_ptr<const Catalog>> done);
    /// Back to the Hall's own. NOT_FOUND when none is imported.
    void removeCatalog(const Caller& caller, Done<std::shared_ptr<const Catalog>> done);
    void setLockdown(bool on, const QString& reason, const Caller& caller, Done<void> done);
    void setOnline(bool on, const Caller& caller, Done<void> done);
    void createToken(const NewToken& token, const Caller& caller, Done<CreatedToken> done);
    /// By id or name. The session token can be revoked, not changed.
    void revokeToken(const QString& idOrName, const Caller& caller, Done<Token> done);
    /// A new session token in place of the old one, which no longer counts; its file has the new
    /// secret, and so has sessionToken(). Errors: INVALID_MEMBER (it comes from the environment),
    /// TOKEN_FILE_UNWRITABLE.
    void rotateSessionToken(const Caller& caller, Done<Token> done);

Q_SIGNALS:
    /// The configuration, the registry or a switch changed: take a new snapshot() and status().
    void changed();
    /// Writing to the log began to fail, or works again.
    void healthChanged(bool writable, const QString& problem);
    /// Of some agent: take a new trustOfAgents().
    void trustChanged();
    /// A verification began or ended, or what it found was acknowledged: take a new integrity().
    void integrityChanged();

private:
    explicit Hall(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace hall
