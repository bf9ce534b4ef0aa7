// SPDX-License-Identifier: GPL-3.0-or-later
// Records that are old move to files. (Audit log, "Retention")
#include "core/audit/archive/segment_sealer.h"
#include "core/hall/hall_private.h"
#include "core/registry/alert_store.h"

#include <QSqlDatabase>

#include <future>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

constexpr qint64 retentionDayMs = 86'400'000;

Caller hallItself()
{
    return {{}, u"hall"_s, adminRoles, {}};
}

} // namespace

/// On the verifying thread.
Result<ArchiveAnswer> Hall::Private::archive(const ArchiveWish& wish, const Caller& caller)
{
    auto covered = std::make_shared<std::promise<Result<Checkpoint>>>();
    log->makeCheckpoint([covered](Result<Checkpoint> made) { covered->set_value(made); });
    if (const auto made = covered->get_future().get(); !made)
        return made.error();

    SealOptions seal;
    seal.databasePath = options.databasePath;
    seal.folder = wish.folder;
    seal.nowMs = now();
    seal.beforeMs = seal.nowMs - wish.olderThanMs;
    seal.cancel = &archiving.isClosing();
    ArchiveAnswer answer;
    for (;;) {
        const auto sealed = sealSegment(seal);
        if (!sealed)
            return sealed.error();
        if (!*sealed)
            return answer;
        auto recorded = std::make_shared<std::promise<Result<CommittedRecord>>>();
        log->archive(**sealed, caller.tokenName, [recorded](Result<CommittedRecord> record) {
            recorded->set_value(std::move(record));
        });
        const auto record = recorded->get_future().get();
        if (!record)
            return record.error();
        answer.segments.push_back((**sealed).row);
        answer.segments.back().seq = record->seq;
    }
}

void Hall::Private::retain()
{
    const int days = snapshot.get()->bundle().config.audit.retentionDays;
    const bool isDue = !retainedAtMs || now() - *retainedAtMs >= retentionDayMs;
    if (days == 0 || !isDue || archiving.isClosing() || !archiving.begin())
        return;
    retainedAtMs = now();
    const auto archived = archive({.olderThanMs = days * retentionDayMs}, hallItself());
    archiving.end();
    if (archived || archived.error().code == u"ARCHIVE_CANCELLED"_s)
        return;
    // Nobody waits for the answer, so somebody has to be told.
    governing.post([this, error = archived.error()] {
        Alert alert;
        alert.createdAtMs = now();
        alert.level = u"warning"_s;
        alert.code = u"LOG_NOT_ARCHIVED"_s;
        alert.message = u"Old records were not archived today: "_s + error.message;
        const QJsonObject data{
            {u"code"_s, alert.code}, {u"problem"_s, error.code}, {u"detail"_s, error.message}};
        (void)commit({eventDraft(record_kind::integrity, now(), hallItself().tokenName, data)},
                     [alert](QSqlDatabase& database) -> Result<void> {
                         const auto added = alert_store::add(database, alert);
                         return added ? Result<void>() : Result<void>(added.error());
                     });
        if (hall)
            Q_EMIT hall->changed();
    });
}

void Hall::archiveLog(const ArchiveWish& wish, const Caller& caller, Done<ArchiveAnswer> done)
{
    if (!d->archiving.begin())
        return done(Error{u"Records are being archived already: try again when that is done."_s,
                          u"ARCHIVE_UNDER_WAY"_s,
                          {}});
    d->verifying.post([this, wish, caller, done = std::move(done)] {
        const auto archived = d->archive(wish, caller);
        d->archiving.end();
        if (archived && !archived->segments.empty())
            Q_EMIT changed();
        done(archived);
    });
}

} // namespace hall
