// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/hall_private.h"
#include "core/protocol/grammar.h"
#include "core/reviewers/reviewer_store.h"

#include <QSqlDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hall {

Result<Reviewer> Hall::Private::findReviewer(const QString& idOrName) const
{
    const auto known = reviewers.get();
    const auto found = std::find_if(known->begin(), known->end(), [&](const Reviewer& reviewer) {
        return reviewer.id == idOrName || (reviewer.active() && reviewer.name == idOrName);
    });
    if (found == known->end())
        return Error{u"There is no reviewer %1."_s.arg(quotedForMessage(idOrName)), u"NOT_FOUND"_s,
                     u"reviewer"_s};
    return *found;
}

Result<Reviewer> Hall::Private::addReviewer(const QString& name, const QString& passphrase,
                                            const Caller& caller)
{
    const auto known = reviewers.get();
    const bool taken = std::any_of(known->begin(), known->end(), [&](const Reviewer& reviewer) {
        return reviewer.active() && reviewer.name == name.trimmed();
    });
    if (taken)
        return Error{u"There is a reviewer named %1 already."_s.arg(quotedForMessage(name)),
                     u"NAME_TAKEN"_s, u"name"_s};
    const auto made = makeReviewer(name, passphrase, now());
    if (!made)
        return made;
    return storeReviewer(*made, u"reviewer_added"_s, caller);
}

Result<Reviewer> Hall::Private::removeReviewer(const QString& idOrName, const Caller& caller)
{
    auto reviewer = findReviewer(idOrName);
    if (!reviewer || !reviewer->active())
        return reviewer;
    reviewer->removedAtMs = now();
    return storeReviewer(*reviewer, u"reviewer_removed"_s, caller);
}

Result<Reviewer> Hall::Private::changePassphrase(const QString& idOrName,
                                                 const QString& oldPassphrase,
                                                 const QString& newPassphrase, const Caller& caller)
{
    const auto reviewer = findReviewer(idOrName);
    if (!reviewer)
        return reviewer;
    if (const auto free = attempts.mayTry(reviewer->id); !free)
        return free.error();
    const auto changed = withNewPassphrase(*reviewer, oldPassphrase, newPassphrase);
    if (!changed) {
        if (changed.error().code == u"WRONG_PASSPHRASE") {
            attempts.failed(reviewer->id);
            recordWrongPassphrase(*reviewer, caller);
        }
        return changed;
    }
    attempts.succeeded(reviewer->id);
    return storeReviewer(*changed, u"reviewer_passphrase_changed"_s, caller);
}

void Hall::Private::recordWrongPassphrase(const Reviewer& reviewer, const Caller& caller)
{
    const QJsonObject data{{u"event"_s, u"wrong_passphrase"_s}, {u"reviewer"_s, reviewer.toJson()}};
    // Where the log cannot take it, the answer is a refusal all the same.
    (void)commit({eventDraft(record_kind::reviewer, now(), caller.tokenName, data)}, {});
}

Result<Reviewer> Hall::Private::storeReviewer(const Reviewer& reviewer, const QString& action,
                                              const Caller& caller)
{
    const QJsonObject data{{u"action"_s, action}, {u"reviewer"_s, reviewer.toJson()}};
    const auto done = commit(
        {eventDraft(record_kind::reviewer, now(), caller.tokenName, data)},
        [&reviewer](QSqlDatabase& database) { return reviewer_store::save(database, reviewer); });
    if (!done)
        return done.error();
    std::vector<Reviewer> next = *reviewers.get();
    const auto known = std::find_if(next.begin(), next.end(),
                                    [&](const Reviewer& other) { return other.id == reviewer.id; });
    if (known == next.end())
        next.push_back(reviewer);
    else
        *known = reviewer;
    reviewers.set(std::move(next));
    if (hall)
        Q_EMIT hall->changed();
    return reviewer;
}

std::vector<Reviewer> Hall::reviewers() const
{
    return *d->reviewers.get();
}

void Hall::addReviewer(const QString& name, const QString& passphrase, const Caller& caller,
                       Done<Reviewer> done)
{
    d->governing.post([this, name, passphrase, caller, done = std::move(done)] {
        done(d->addReviewer(name, passphrase, caller));
    });
}

void Hall::removeReviewer(const QString& idOrName, const Caller& caller, Done<Reviewer> done)
{
    d->governing.post([this, idOrName, caller, done = std::move(done)] {
        done(d->removeReviewer(idOrName, caller));
    });
}

void Hall::changePassphrase(const QString& idOrName, const QString& oldPassphrase,
                            const QString& newPassphrase, const Caller& caller, Done<Reviewer> done)
{
    d->governing.post(
        [this, idOrName, oldPassphrase, newPassphrase, caller, done = std::move(done)] {
            done(d->changePassphrase(idOrName, oldPassphrase, newPassphrase, caller));
        });
}

} // namespace hall
