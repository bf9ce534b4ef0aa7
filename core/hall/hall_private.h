// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_thread.h"
#include "core/hall/decisions/decision_tally.h"
#include "core/hall/hall.h"
#include "core/hall/snapshot_holder.h"
#include "core/registry/code_hasher.h"

#include <atomic>
#include <memory>
#include <vector>

namespace hall {

/// What the facade's files share. Members are in the order in which they may be made; they are
/// destroyed in the reverse one, so that no thread outlives what it uses.
class Hall::Private {
public:
    explicit Private(const HallOptions& hallOptions)
        : options(hallOptions), ring(hallOptions.eventCapacity), access(hallOptions.clock)
    {}

    HallOptions options;
    Hall* hall = nullptr; ///< nullptr while opening
    qint64 startedAtMs = 0;
    QString sessionSecret;

    SnapshotHolder snapshot;
    EventRing ring;
    AccessControl access;
    CodeHasher hasher;
    DecisionTallyKeeper tally;
    std::unique_ptr<AuditLog> log;

    /// Used on the reading thread alone.
    std::unique_ptr<AuditReader> reader;
    TaskThread reading;
    /// All governing happens here, one piece of work after the other: it may read the state, write
    /// it, and publish the new one without anybody in between.
    TaskThread governing;

    // --- opening (hall_opening.cpp) ---
    Result<void> load();
    Result<void> prepareTokens();
    Result<void> importFile(const QString& path);

    // --- governing (hall_governing.cpp); on the governing thread ---
    /// Commits `records` and `apply` as one, and waits for it.
    Result<void> commit(std::vector<RecordDraft> records,
                        std::function<Result<void>(QSqlDatabase&)> apply);
    Result<QJsonObject> import(const QByteArray& bundleText, const Caller& caller);
    /// One of the two operator's switches; the other is nullopt.
    struct Switch {
        std::optional<bool> lockdown, online;
    };
    Result<void> switchTo(const Switch& wanted, const QString& reason, const Caller& caller);
    Result<CreatedToken> create(const NewToken& wanted, const Caller& caller);
    Result<Token> revoke(const QString& idOrName, const Caller& caller);
    /// A token of a new Hall: made, stored, and its secret written to `path`.
    Result<QString> makeOwnToken(const QString& name, Roles roles, const QString& path);
    /// Commits a new or changed token, then puts it in force.
    Result<void> storeToken(const Token& token, const QString& action, const Caller& caller);
    void saveTokenUse();
    void publish(Bundle bundle);

    // --- the registry (hall_workers.cpp); on the governing thread ---
    Result<EnrollAnswer> enroll(const QByteArray& recordText, const Caller& caller);
    Result<EnrollAnswer> replace(const WorkerChange& change, const QByteArray& recordText,
                                 const Caller& caller);
    Result<WorkerRecord> setStatus(const WorkerChange& change, WorkerStatus status,
                                   const QString& reason, const Caller& caller);
    Result<void> remove(const QString& workerId, const Caller& caller);
    /// Makes imported `workers` the successors of the ones that are there; the retired ones stay.
    Result<void> continueRegistry(std::vector<WorkerRecord>& workers,
                                  const std::vector<WorkerRecord>& current) const;
    /// Commits `worker` in place of the record of the same id, or at the end.
    Result<void> storeWorker(const WorkerRecord& worker, const QString& action,
                             const QString& reason, const Caller& caller);
    qint64 now() const { return options.clock(); }
};

} // namespace hall
