// SPDX-License-Identifier: GPL-3.0-or-later
// Who decides: passphrases, the window's sessions, and what only a reviewer may see.
#include "core/approvals/storage/approval_store.h"
#include "core/hall/approving/approval_desk_private.h"
#include "core/json/json_reader.h"
#include "core/protocol/grammar.h"

#include <QMutexLocker>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

constexpr qint64 sessionMs = 15 * 60 * 1000;

QString newSessionId()
{
    QByteArray bytes(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return QString::fromLatin1(bytes.toHex());
}

/// The value at `a.b[2].c`; undefined when there is none. Names with dots have no path.
QJsonValue valueAt(const QJsonObject& object, const QString& path)
{
    QJsonValue value = object;
    for (const QString& part : path.split(u'.')) {
        const qsizetype bracket = part.indexOf(u'[');
        const QString name = bracket < 0 ? part : part.first(bracket);
        if (value.isString()) {
            const auto inner = readJsonObject(value.toString().toUtf8());
            value = inner ? QJsonValue(*inner) : QJsonValue(QJsonValue::Undefined);
        }
        value = value.toObject().value(name);
        for (const QString& index : part.mid(name.size()).split(u'[', Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const int at = index.chopped(1).toInt(&isNumber);
            if (!isNumber || !index.endsWith(u']'))
                return QJsonValue::Undefined;
            value = value.toArray().at(at);
        }
    }
    return value;
}

} // namespace

Result<ProvenReviewer> ApprovalDesk::Private::provePassphrase(const QString& reviewer,
                                                              const QString& passphrase,
                                                              const Caller& caller)
{
    const auto known = hall.findReviewer(reviewer);
    if (!known)
        return known.error();
    if (const auto free = hall.attempts.mayTry(known->id); !free)
        return free.error();
    const auto key = unlockReviewer(*known, passphrase);
    if (!key) {
        if (key.error().code == u"WRONG_PASSPHRASE") {
            hall.attempts.failed(known->id);
            hall.recordWrongPassphrase(*known, caller);
        }
        return key.error();
    }
    hall.attempts.succeeded(known->id);
    return ProvenReviewer{*known, *key};
}

Result<ProvenReviewer> ApprovalDesk::Private::prove(const ReviewerCredential& credential,
                                                    const Caller& caller)
{
    if (credential.session.isEmpty())
        return provePassphrase(credential.reviewer, credential.passphrase, caller);
    const qint64 now = clock.now();
    const QMutexLocker lock(&viewing);
    const auto found = sessions.find(credential.session);
    const bool open = found != sessions.end() && now < found->session.expiresAtMs;
    // Removed meanwhile, or with another passphrase: the session was somebody else's right.
    const auto known =
        open ? hall.findReviewer(found->session.reviewerId) : Result<Reviewer>(Error{});
    if (!open || !known || !known->active() ||
        known->lock.verifier != found->who.reviewer.lock.verifier) {
        sessions.remove(credential.session);
        return Error{u"You are no longer signed in as a reviewer. Sign in again."_s,
                     u"SESSION_ENDED"_s, u"session"_s};
    }
    found->session.expiresAtMs = now + sessionMs;
    return found->who;
}

Result<ReviewerSession> ApprovalDesk::Private::signIn(const QString& reviewer,
                                                      const QString& passphrase)
{
    const auto proven = provePassphrase(reviewer, passphrase, localCaller());
    if (!proven)
        return proven.error();
    const ReviewerSession session{newSessionId(), proven->reviewer.id, proven->reviewer.name,
                                  clock.now() + sessionMs};
    {
        const QMutexLocker lock(&viewing);
        sessions.insert(session.id, {session, *proven});
    }
    Q_EMIT desk->changed({});
    return session;
}

Result<QJsonValue> ApprovalDesk::Private::reveal(const QString& id, const QString& path,
                                                 const QString& reviewer, const QString& passphrase,
                                                 const Caller& caller)
{
    const auto approval = pendingFor(id, caller);
    if (!approval)
        return approval.error();
    const auto proven = provePassphrase(reviewer, passphrase, caller);
    if (!proven)
        return proven.error();
    const auto original = book.original(id);
    if (!original)
        return Error{u"The Hall keeps masked values in memory only, and was restarted since this "
                     u"request came."_s,
                     u"NOT_KEPT"_s, u"path"_s};
    const QJsonValue value = valueAt(*original, path);
    if (value.isUndefined())
        return Error{u"The request has nothing at %1."_s.arg(quotedForMessage(path)),
                     u"NOT_FOUND"_s, u"path"_s};
    ApprovalEvent event;
    event.name = u"value_revealed"_s;
    event.actor = caller.tokenName;
    event.reviewerId = proven->reviewer.id;
    event.reviewerName = proven->reviewer.name;
    event.more = {{u"path"_s, path}};
    const auto record = approvalRecord(*approval, event, proven->key, hall.now());
    if (!record)
        return record.error();
    if (const auto done = hall.commit({*record}, {}); !done)
        return done.error();
    return value;
}

} // namespace hall
