// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the log is what was written.
#include "core/hall/hall_private.h"
#include "core/hall/reason_length.h"
#include "core/hall/settings/setting_store.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/registry/alert_store.h"

#include <QElapsedTimer>
#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

/// Records that are looked at to name what the check at start found.
constexpr qint64 newestRecords = 1000;

Alert alertOf(const LogCheck& found)
{
    const bool endMissing = found.state == LogState::EndMissing;
    Alert alert;
    alert.createdAtMs = found.atMs;
    alert.level = u"error"_s;
    alert.code = endMissing ? u"LOG_END_MISSING"_s : u"LOG_ALTERED"_s;
    alert.message = (endMissing ? u"The end of the audit log is missing. "_s
                                : u"The audit log was changed outside the Hall. "_s) +
                    found.detail;
    return alert;
}

/// What the Hall itself knows of the newest record that it wrote, which no file can take back.
void holdAgainstHead(LogCheck& check, const AuditLog::Head& head)
{
    if (check.state != LogState::Intact || head.seq == 0)
        return;
    if (check.lastSeq < head.seq) {
        check.state = LogState::EndMissing;
        check.problem = u"truncated"_s;
        check.badSeq = check.lastSeq + 1;
        check.expectedSeq = head.seq;
        check.lastTrustworthySeq = check.lastSeq;
        check.detail = u"The log ends with record %1, but this Hall wrote up to %2: its end is "
                       u"missing."_s.arg(QString::number(check.lastSeq), QString::number(head.seq));
    } else if (check.lastSeq == head.seq &&
               check.headHash != QString::fromLatin1(head.hash.toHex())) {
        check.state = LogState::Altered;
        check.problem = u"chain"_s;
        check.badSeq = head.seq;
        check.lastTrustworthySeq = 0;
        check.detail = u"Record %1 is not the one that this Hall wrote: the log was exchanged for "
                       u"another one."_s.arg(QString::number(head.seq));
    }
}

} // namespace

void Hall::Private::checkAtStart()
{
    const QString problem = log->tailProblem();
    if (problem.isEmpty())
        return;
    QElapsedTimer timer;
    timer.start();
    VerifyOptions newest;
    newest.path = options.databasePath;
    newest.fromSeq = std::max<qint64>(1, log->head().seq - newestRecords + 1);
    LogCheck check = LogCheck::of(verifyAuditLog(newest));
    if (!check.hasFailed()) {
        // What the check at start saw and this one does not is no less wrong.
        check.state = LogState::Altered;
        check.problem = u"checkpoint"_s;
        check.detail = problem;
    }
    check.method = LogCheck::Method::Start;
    check.by = u"hall"_s;
    check.atMs = now();
    check.durationMs = timer.elapsed();
    startCheck = check;
}

/// On the reading thread.
Result<void> Hall::Private::loadIntegrity(const QSqlDatabase& database)
{
    const auto stored = setting_store::load(database, setting_store::integrity);
    if (!stored)
        return stored.error();
    if (const auto json = readJsonObject(stored->toUtf8()))
        integrity.set(LogIntegrity::fromJson(*json));
    return {};
}

Result<void> Hall::Private::recordStart()
{
    if (!startCheck)
        return {};
    const std::optional<LogProblem> known = integrity.get()->problem;
    if (known && known->found.isSameFinding(*startCheck))
        return {};
    const auto recorded = record(*startCheck, {{}, u"hall"_s, adminRoles, {}});
    // A log that takes no records still tells what is wrong with it.
    if (!recorded) {
        LogIntegrity next = *integrity.get();
        next.last = startCheck;
        next.problem = LogProblem{.found = *startCheck};
        publishIntegrity(std::move(next));
    }
    return {};
}

Result<LogCheck> Hall::Private::record(LogCheck check, const Caller& caller)
{
    check.by = caller.tokenName;
    check.atMs = now();
    LogIntegrity next = *integrity.get();
    next.last = check;
    const bool isNew =
        check.hasFailed() && !(next.problem && next.problem->found.isSameFinding(check));
    if (isNew)
        next.problem = LogProblem{.found = check};

    QJsonObject data = check.toJson();
    data.remove(u"by"_s);
    data.remove(u"at"_s);
    data.insert(u"code"_s, u"LOG_VERIFIED"_s);
    // What is wrong is in force even where it cannot be recorded.
    const auto settings = snapshot.get()->bundle().config.audit;
    const bool locks = isNew && settings.onTampering == AuditSettings::OnTampering::Lockdown;
    if (locks)
        snapshot.setSwitches(true, std::nullopt);
    const auto stored =
        storeIntegrity(std::move(next), data, isNew ? std::optional(check) : std::nullopt, caller);
    if (locks) {
        const Caller hallItself{{}, u"hall"_s, adminRoles, {}};
        (void)switchTo({.lockdown = true, .online = std::nullopt}, alertOf(check).message,
                       hallItself);
    }
    if (!stored)
        return stored.error();
    return check;
}

Result<LogProblem> Hall::Private::acknowledge(const QString& reason, const Caller& caller)
{
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return Error{u"Say in `reason` what you found out about the log; it is recorded."_s,
                     u"MISSING_FIELD"_s, u"reason"_s};
    if (why.size() > maxReasonLength)
        return Error{u"The reason has more than %1 characters."_s.arg(maxReasonLength),
                     u"INVALID_MEMBER"_s, u"reason"_s};
    LogIntegrity next = *integrity.get();
    if (!next.hasOpenProblem())
        return Error{u"No check has found anything wrong with the log that is not acknowledged."_s,
                     u"NOT_FOUND"_s, u"problem"_s};
    next.problem->acknowledgedBy = caller.tokenName;
    next.problem->reason = why;
    next.problem->acknowledgedAtMs = now();
    const LogProblem problem = *next.problem;
    const QJsonObject data{{u"code"_s, u"LOG_PROBLEM_ACKNOWLEDGED"_s},
                           {u"outcome"_s, QString::fromLatin1(logStateName(problem.found.state))},
                           {u"bad_seq"_s, problem.found.badSeq},
                           {u"detail"_s, problem.found.detail},
                           {u"reason"_s, why}};
    if (const auto stored = storeIntegrity(std::move(next), data, std::nullopt, caller); !stored)
        return stored.error();
    return problem;
}

Result<void> Hall::Private::storeIntegrity(LogIntegrity next, const QJsonObject& data,
                                           const std::optional<LogCheck>& alert,
                                           const Caller& caller)
{
    const QString text = QString::fromUtf8(canonicalJson(next.toJson()));
    const auto stored =
        commit({eventDraft(record_kind::integrity, now(), caller.tokenName, data)},
               [text, alert](QSqlDatabase& database) -> Result<void> {
                   if (alert) {
                       const auto added = alert_store::add(database, alertOf(*alert));
                       if (!added)
                           return added;
                   }
                   return setting_store::save(database, setting_store::integrity, text);
               });
    // A finding is known from now on, recorded or not; an acknowledgement only when it is kept.
    if (stored || alert)
        publishIntegrity(std::move(next));
    return stored;
}

void Hall::Private::publishIntegrity(LogIntegrity next)
{
    integrity.set(std::move(next));
    if (!hall)
        return;
    Q_EMIT hall->integrityChanged();
    Q_EMIT hall->changed();
}

/// What only the running Hall knows is held against the file: its head.
Result<LogCheck> Hall::Private::verify()
{
    const AuditLog::Head head = log->head();
    QElapsedTimer timer;
    timer.start();
    VerifyOptions all;
    all.path = options.databasePath;
    all.cancel = &verifyRun.isCancelled();
    all.progress = [this](qint64 done, qint64 total) { verifyRun.advance(done, total); };
    const auto report = verifyAuditLog(all);
    if (report && report->outcome == VerifyOutcome::Cancelled)
        return Error{u"The verification was cancelled before it came to an end."_s,
                     u"VERIFICATION_CANCELLED"_s,
                     {}};
    LogCheck check = LogCheck::of(report);
    holdAgainstHead(check, head);
    check.durationMs = timer.elapsed();
    return check;
}

LogIntegrity Hall::integrity() const
{
    LogIntegrity integrity = *d->integrity.get();
    integrity.running = d->verifyRun.state();
    return integrity;
}

void Hall::verifyLog(const Caller& caller, Done<LogCheck> done)
{
    if (!d->verifyRun.begin(d->now()))
        return done(Error{u"The log is being verified already; that one's result is recorded."_s,
                          u"VERIFICATION_UNDER_WAY"_s,
                          {}});
    Q_EMIT integrityChanged();
    d->verifying.post([this, caller, done = std::move(done)] {
        const auto check = d->verify();
        d->governing.post([this, caller, check, done] {
            d->verifyRun.end();
            const auto recorded = check ? d->record(*check, caller) : check;
            Q_EMIT integrityChanged();
            done(recorded);
        });
    });
}

void Hall::cancelVerification()
{
    d->verifyRun.stop();
}

void Hall::reportVerification(const LogCheck& check, const Caller& caller, Done<LogCheck> done)
{
    d->governing.post(
        [this, check, caller, done = std::move(done)] { done(d->record(check, caller)); });
}

void Hall::acknowledgeIntegrity(const QString& reason, const Caller& caller, Done<LogProblem> done)
{
    d->governing.post(
        [this, reason, caller, done = std::move(done)] { done(d->acknowledge(reason, caller)); });
}

} // namespace hall
