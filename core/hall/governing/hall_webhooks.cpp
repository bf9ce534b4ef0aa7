// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/hall_private.h"
#include "core/protocol/grammar.h"
#include "core/webhooks/webhook_store.h"

#include <QSqlDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

constexpr std::size_t mostWebhooks = 32;

QJsonValue recordedOrNull(const Webhook* hook)
{
    return hook ? QJsonValue(hook->recorded()) : QJsonValue();
}

QJsonObject change(const QString& action, const Webhook* before, const Webhook* after)
{
    return {{u"action"_s, action},
            {u"before"_s, recordedOrNull(before)},
            {u"after"_s, recordedOrNull(after)}};
}

} // namespace

Result<void> Hall::Private::loadWebhooks(const QSqlDatabase& database)
{
    auto stored = webhook_store::load(database);
    if (!stored)
        return stored.error();
    sender.setHooks(*stored);
    webhooks.set(*std::move(stored));
    return {};
}

std::vector<Webhook> Hall::Private::webhooksNow() const
{
    std::vector<Webhook> hooks = *webhooks.get();
    const auto standings = sender.standings();
    for (Webhook& hook : hooks)
        hook.standing = standings.value(hook.id, hook.standing);
    return hooks;
}

Result<Webhook> Hall::Private::findWebhook(const QString& id) const
{
    const std::vector<Webhook> hooks = webhooksNow();
    const auto found = std::find_if(hooks.begin(), hooks.end(),
                                    [&](const Webhook& hook) { return hook.id == id; });
    if (found == hooks.end())
        return Error{u"There is no webhook %1."_s.arg(quotedForMessage(id)), u"NOT_FOUND"_s,
                     u"webhook"_s};
    return *found;
}

void Hall::Private::publishWebhooks(std::vector<Webhook> next)
{
    sender.setHooks(next);
    webhooks.set(std::move(next));
    if (hall)
        Q_EMIT hall->changed();
}

Result<Webhook> Hall::Private::addWebhook(const QString& url, const QStringList& events,
                                          bool allowRemote, const Caller& caller)
{
    std::vector<Webhook> next = webhooksNow();
    if (next.size() >= mostWebhooks)
        return Error{u"There are %1 webhooks already, and more are not taken: remove one."_s.arg(
                         QString::number(mostWebhooks)),
                     u"INVALID_MEMBER"_s, u"url"_s};
    const auto made = makeWebhook(url, events, allowRemote, now());
    if (!made)
        return made;
    const auto done =
        commit({eventDraft(record_kind::configuration, now(), caller.tokenName,
                           change(u"webhook_added"_s, nullptr, &*made))},
               [&](QSqlDatabase& database) { return webhook_store::save(database, *made); });
    if (!done)
        return done.error();
    next.push_back(*made);
    publishWebhooks(std::move(next));
    return made;
}

Result<Webhook> Hall::Private::removeWebhook(const QString& id, const Caller& caller)
{
    const auto known = findWebhook(id);
    if (!known)
        return known;
    const auto done =
        commit({eventDraft(record_kind::configuration, now(), caller.tokenName,
                           change(u"webhook_removed"_s, &*known, nullptr))},
               [&](QSqlDatabase& database) { return webhook_store::remove(database, id); });
    if (!done)
        return done.error();
    std::vector<Webhook> next = webhooksNow();
    std::erase_if(next, [&](const Webhook& hook) { return hook.id == id; });
    publishWebhooks(std::move(next));
    return known;
}

void Hall::Private::retireWebhook(const QString& id)
{
    const auto known = findWebhook(id);
    if (!known || !known->enabled)
        return;
    Webhook ended = *known;
    ended.enabled = false;
    QJsonObject data = change(u"webhook_disabled"_s, &*known, &ended);
    data[u"reason"_s] = u"Its receiver answered HTTP 410: it wants no more."_s;
    // Where the log cannot take it, it is not sent to any more all the same, until the next start.
    (void)commit({eventDraft(record_kind::configuration, now(), u"hall"_s, data)},
                 [&](QSqlDatabase& database) { return webhook_store::save(database, ended); });
    std::vector<Webhook> next = webhooksNow();
    for (Webhook& hook : next) {
        if (hook.id == id)
            hook = ended;
    }
    publishWebhooks(std::move(next));
}

void Hall::Private::saveWebhookUse()
{
    const std::vector<Webhook> hooks = webhooksNow();
    if (hooks.empty())
        return;
    // No record: how a receiver answered last is a convenience.
    (void)commit({}, [&hooks](QSqlDatabase& database) -> Result<void> {
        for (const Webhook& hook : hooks) {
            if (const auto saved = webhook_store::save(database, hook); !saved)
                return saved;
        }
        return {};
    });
}

std::vector<Webhook> Hall::webhooks() const
{
    return d->webhooksNow();
}

void Hall::addWebhook(const QString& url, const QStringList& events, bool allowRemote,
                      const Caller& caller, Done<Webhook> done)
{
    d->governing.post([this, url, events, allowRemote, caller, done = std::move(done)] {
        done(d->addWebhook(url, events, allowRemote, caller));
    });
}

void Hall::removeWebhook(const QString& id, const Caller& caller, Done<Webhook> done)
{
    d->governing.post(
        [this, id, caller, done = std::move(done)] { done(d->removeWebhook(id, caller)); });
}

void Hall::testWebhook(const QString& id, Done<WebhookAnswer> done)
{
    const auto hook = d->findWebhook(id);
    if (!hook) {
        done(hook.error());
        return;
    }
    d->sender.test(*hook, [done = std::move(done)](const WebhookAnswer& answer) { done(answer); });
}

} // namespace hall
