// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/published.h"
#include "core/base/task_thread.h"
#include "core/base/ticker.h"
#include "core/catalog/catalog.h"
#include "core/hall/approving/approval_desk.h"
#include "core/hall/deciding/action_counts.h"
#include "core/hall/deciding/ask.h"
#include "core/hall/decisions/decision_tally.h"
#include "core/hall/evidence/archive_answer.h"
#include "core/hall/evidence/receipt_cache.h"
#include "core/hall/governing/approval_announcer.h"
#include "core/hall/hall.h"
#include "core/hall/integrity/verify_run.h"
#include "core/hall/measuring/hall_metrics.h"
#include "core/hall/snapshot_holder.h"
#include "core/hall/trust/trust_book.h"
#include "core/registry/code_hasher.h"
#include "core/reviewers/attempt_limiter.h"
#include "core/webhooks/webhook_sender.h"

#include <atomic>
#include <memory>
#include <vector>

namespace hall {

/// What the facade's files share. Members are in the order in which they may be made; they are
/// destroyed in the reverse one, so that no thread outlives what it uses.
class Hall::Private {
public:
    explicit Private(const HallOptions& hallOptions)
        : options(hallOptions), ring(hallOptions.eventCapacity), access(hallOptions.clock),
          attempts(hallOptions.clock)
    {}

    HallOptions options;
    Hall* hall = nullptr; ///< nullptr while opening
    qint64 startedAtMs = 0;
    Published<QString> sessionSecret;

    SnapshotHolder snapshot;
    Published<Catalog> catalog{Catalog::builtIn()};
    EventRing ring;
    AccessControl access;
    Published<NamespaceClaims> claims; ///< with the private keys
    Published<BanList> bans;
    Published<std::vector<Reviewer>> reviewers;
    AttemptLimiter attempts;
    WorkerFolders folders;
    CodeHasher hasher{[this](const QString& source) { return locateCode(folders, source); }};
    DecisionTallyKeeper tally;
    HallMetrics metrics;
    ActionCounts actionCounts;
    TrustBook trust;
    Published<std::vector<Webhook>> webhooks; ///< as stored: how they do is the sender's to say
    WebhookSender sender{WebhookSending{.clock = options.clock}, [this](const QString& id) {
                             governing.post([this, id] { retireWebhook(id); });
                         }};
    ApprovalAnnouncer announcer{sender};
    /// Outlives the log, whose answers come to it.
    std::unique_ptr<ApprovalDesk> deskOwner;
    ApprovalDesk::Private* desk = nullptr; ///< its inside
    std::unique_ptr<AuditLog> log;

    /// Used on the reading thread alone.
    std::unique_ptr<AuditReader> reader;
    ReceiptCache receipts; ///< the same

    /// Changed on the governing thread alone; without what runs.
    Published<LogIntegrity> integrity;
    std::optional<LogCheck> startCheck; ///< of a log that was found wrong when it was opened
    VerifyRun verifyRun;
    TaskThread reading;
    /// All governing happens here, one piece of work after the other: it may read the state, write
    /// it, and publish the new one without anybody in between.
    TaskThread governing;
    TaskThread verifying; ///< ends first: what it found goes to the others
    ArchiveRun archiving;
    std::optional<qint64> retainedAtMs; ///< when retain() looked last; on the verifying thread
    /// Wanted while the configuration says how long records stay.
    Ticker retention{std::chrono::minutes(10), [this] { verifying.post([this] { retain(); }); }};

    // --- deciding (deciding/); on any thread ---
    /// Decides, records, and answers or holds the answer.
    void answer(const std::shared_ptr<Ask>& ask);
    /// Makes of a decision that needs a human what it is: allowed by a grant, denied because
    /// somebody said no, or waiting.
    void askHuman(Ask& ask, const Snapshot& current, const DecisionInputs& inputs,
                  Answering& answering);
    WriteJob jobOf(const Ask& ask, const Answering& answering);
    void answered(const std::shared_ptr<Ask>& ask, const Answering& answering,
                  const CommittedRecord& record);
    /// Undoes what was reserved for an answer that was not recorded.
    void settle(const Answering& answering, bool committed);

    // --- evidence (evidence/hall_evidence.cpp); on the reading thread ---
    Result<qint64> recordChosen(const RecordChoice& choice, const Caller& caller) const;
    Result<SignedReceipt> receipt(const QString& id, const Caller& caller);
    Result<RecordProof> prove(const RecordChoice& choice, qint64 size, const Caller& caller) const;

    // --- retention (evidence/hall_archive.cpp); on the verifying thread ---
    Result<ArchiveAnswer> archive(const ArchiveWish& wish, const Caller& caller);
    /// Archives what is older than the configuration says, once a day.
    void retain();

    // --- integrity (integrity/hall_integrity.cpp) ---
    /// Names what the check at start found, before anything is added to the log.
    void checkAtStart();
    Result<void> loadIntegrity(const QSqlDatabase& database);
    /// On the verifying thread.
    Result<LogCheck> verify();
    /// On the governing thread, and so are the next: keeps and records what a check found.
    Result<LogCheck> record(LogCheck check, const Caller& caller);
    Result<void> recordStart();
    Result<LogProblem> acknowledge(const QString& reason, const Caller& caller);
    Result<void> storeIntegrity(LogIntegrity next, const QJsonObject& data,
                                const std::optional<LogCheck>& alert, const Caller& caller);
    void publishIntegrity(LogIntegrity next);

    // --- opening (hall_opening.cpp) ---
    Result<void> load();
    Result<void> prepareTokens();
    Result<void> importFile(const QString& path);
    /// Gives keys to the namespaces of a Hall that was configured before they had any.
    Result<void> adoptNamespaces();

    // --- governing (governing/hall_configuration.cpp); on the governing thread ---
    /// Commits `records` and `apply` as one, and waits for it.
    Result<void> commit(std::vector<RecordDraft> records,
                        std::function<Result<void>(QSqlDatabase&)> apply);
    /// The same; the number of the last record.
    Result<qint64> commitNumbered(std::vector<RecordDraft> records,
                                  std::function<Result<void>(QSqlDatabase&)> apply);
    Result<QJsonObject> import(const QByteArray& bundleText, const Caller& caller);
    /// One of the two operator's switches; the other is nullopt.
    struct Switch {
        std::optional<bool> lockdown, online;
    };
    Result<void> switchTo(const Switch& wanted, const QString& reason, const Caller& caller);
    Result<CreatedToken> create(const NewToken& wanted, const Caller& caller);
    Result<Token> revoke(const QString& idOrName, const Caller& caller);
    Result<Token> rotateSession(const Caller& caller);
    /// A token of the Hall's own, in place of the one of that name: made, stored, and its secret
    /// written to `path`.
    Result<QString> makeOwnToken(const QString& name, Roles roles, const QString& path,
                                 const Caller& caller);
    /// Commits a new or changed token, then puts it in force.
    Result<void> storeToken(const Token& token, const QString& action, const Caller& caller);
    void saveTokenUse();
    void publish(Bundle bundle);

    // --- the catalog (governing/hall_catalog.cpp); loaded while opening, then on the governing
    // thread ---
    Result<void> loadCatalog(const QSqlDatabase& database);
    Result<std::shared_ptr<const Catalog>> importCatalog(const QByteArray& text,
                                                         const Caller& caller);
    Result<std::shared_ptr<const Catalog>> removeCatalog(const Caller& caller);
    Result<std::shared_ptr<const Catalog>> storeCatalog(const QString& text, const QString& action,
                                                        std::shared_ptr<const Catalog> after,
                                                        const Caller& caller);

    // --- the registry (governing/hall_workers.cpp); on the governing thread ---
    enum class Ids { Required, Assigned };
    Result<EnrollAnswer> enroll(const QByteArray& recordText, Ids ids, const Caller& caller);
    Result<EnrollAnswer> replace(const WorkerChange& change, const QByteArray& recordText,
                                 const Caller& caller);
    Result<WorkerRecord> setStatus(const WorkerChange& change, WorkerStatus status,
                                   const QString& reason, const Caller& caller);
    Result<void> remove(const QString& workerId, const Caller& caller);
    /// The worker that `change` is about, as its author saw it and may change it.
    Result<WorkerRecord> workerToChange(const WorkerChange& change, const Caller& caller) const;
    /// Makes imported `workers` the successors of the ones that are there; the retired ones stay.
    Result<void> continueRegistry(std::vector<WorkerRecord>& workers,
                                  const std::vector<WorkerRecord>& current) const;
    /// Commits `worker` in place of the record of the same id, or at the end.
    Result<void> storeWorker(const WorkerRecord& worker, const QString& action,
                             const QString& reason, const Caller& caller);
    // --- attestation (governing/hall_attesting.cpp); on the governing thread ---
    Result<AttestAnswer> attest(const WorkerChange& change, const AttestRequest& request,
                                const Caller& caller);
    /// The manifest of an attested package, signed by its namespace. Errors: NAMESPACE_UNCLAIMED,
    /// INVALID_MEMBER.
    Result<QJsonObject> signedManifest(const WorkerRecord& worker, const QString& packageHash,
                                       const NamespaceClaim& signer) const;
    /// Changes what the registry in memory says was found.
    void publishAttestation(const QString& workerId, const WorkerAttestation& attestation);

    // --- namespaces (governing/hall_namespaces.cpp); on the governing thread ---
    Result<ClaimAnswer> claim(const QString& name, const QString& owner, const QString& reason,
                              const Caller& caller);
    Result<void> release(const QString& name, const Caller& caller);
    Result<NamespaceClaim> transfer(const QString& name, const QString& owner,
                                    const QString& holderId, const QString& reason,
                                    const Caller& caller);
    Result<NamespaceClaim> rotateKey(const QString& name, const Caller& caller);
    Result<NamespaceClaim> storeClaim(const NamespaceClaim& claim, const QString& action,
                                      const Caller& caller);
    /// The claim of a bundle's or caller's namespace, with a new key.
    Result<NamespaceClaim> newClaim(const QString& name, const QString& owner,
                                    const QString& reason, const Caller& caller) const;
    /// What the claims become when `names` is the whole list.
    Result<NamespaceClaims> claimsFor(const QStringList& names, const Caller& caller) const;
    /// Refuses a caller who is neither holder of `name` nor admin. Passes when nobody holds it.
    Result<void> checkHolder(const QString& name, const Caller& caller) const;
    void publishClaims(NamespaceClaims next);

    // --- the ban list (governing/hall_bans.cpp); on the governing thread ---
    Result<BanAnswer> ban(std::vector<BannedHash> hashes, const Caller& caller);
    Result<void> unban(const QString& sha256, const Caller& caller);
    void publishBans(BanList next);

    // --- reviewers (governing/hall_reviewers.cpp); on the governing thread ---
    Result<Reviewer> findReviewer(const QString& idOrName) const;
    Result<Reviewer> addReviewer(const QString& name, const QString& passphrase,
                                 const Caller& caller);
    Result<Reviewer> removeReviewer(const QString& idOrName, const Caller& caller);
    Result<Reviewer> changePassphrase(const QString& idOrName, const QString& oldPassphrase,
                                      const QString& newPassphrase, const Caller& caller);
    void recordWrongPassphrase(const Reviewer& reviewer, const Caller& caller);
    Result<Reviewer> storeReviewer(const Reviewer& reviewer, const QString& action,
                                   const Caller& caller);

    // --- webhooks (governing/hall_webhooks.cpp); loaded while opening, then on the governing
    // thread ---
    Result<void> loadWebhooks(const QSqlDatabase& database);
    Result<Webhook> addWebhook(const QString& url, const QStringList& events, bool allowRemote,
                               const Caller& caller);
    Result<Webhook> removeWebhook(const QString& id, const Caller& caller);
    /// Its receiver wants no more.
    void retireWebhook(const QString& id);
    void saveWebhookUse();
    void publishWebhooks(std::vector<Webhook> next);
    /// With how their deliveries went. From any thread, and so is the next.
    std::vector<Webhook> webhooksNow() const;
    Result<Webhook> findWebhook(const QString& id) const;

    // --- trust (governing/hall_trust.cpp) ---
    /// What scores are multiplied by; nullopt: off. From any thread.
    std::optional<Trust> trustIn(const AgentName& agent, const HallConfig& config) const;
    /// What somebody wants to do about one known agent, as it was when he said so. From any thread.
    struct TrustChange {
        AgentPast before;
        QString reason;
        qint64 atMs = 0;
    };
    Result<TrustChange> trustChange(const QString& key, const QString& reason) const;
    /// On the governing thread, and so are the next.
    Result<AgentTrust> revokeTrust(const TrustChange& change, const Caller& caller);
    Result<AgentTrust> restoreTrust(const TrustChange& change, const Caller& caller);
    Result<AgentTrust> reportIncident(const TrustChange& change, const Caller& caller);
    /// The agent asked for a worker whose code was found changed.
    void countTampering(const AgentName& agent, const QString& workerId);
    /// The agent as it is now, told to everybody.
    AgentTrust trustAnnounced(const QString& key);

    qint64 now() const { return options.clock(); }
};

} // namespace hall
