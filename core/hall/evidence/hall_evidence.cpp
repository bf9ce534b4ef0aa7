// SPDX-License-Identifier: GPL-3.0-or-later
// What convinces somebody who does not trust this Hall.
#include "core/audit/evidence/evidence_reader.h"
#include "core/crypto/sha256.h"
#include "core/hall/hall_private.h"
#include "core/json/json_reader.h"

#include <future>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

/// Waits for the writer; never on its thread.
template <typename T, typename Start>
Result<T> awaited(const Start& start)
{
    auto answer = std::make_shared<std::promise<Result<T>>>();
    start([answer](Result<T> result) { answer->set_value(std::move(result)); });
    return answer->get_future().get();
}

QString nameOf(const RecordChoice& choice)
{
    return choice.id.isEmpty() ? QString::number(choice.seq) : choice.id.left(100);
}

/// What the token may see of the log by searching, it may have signed and proved.
std::optional<Error> refusal(const RecordFields& fields, const RecordChoice& choice,
                             const Caller& caller)
{
    const Error none{u"There is no record %1."_s.arg(nameOf(choice)), u"NOT_FOUND"_s,
                     choice.id.isEmpty() ? u"seq"_s : u"id"_s};
    if (!caller.tenant.isEmpty() && fields.tenant != caller.tenant)
        return none;
    if (fields.kind != record_kind::decision && !caller.roles.testFlag(Role::Admin))
        return Error{u"Record %1 is not a decision; it takes a token with the role admin."_s.arg(
                         nameOf(choice)),
                     u"FORBIDDEN"_s, none.field};
    return std::nullopt;
}

} // namespace

/// On the reading thread.
Result<qint64> Hall::Private::recordChosen(const RecordChoice& choice, const Caller& caller) const
{
    if (choice.id.isEmpty())
        return choice.seq;
    const auto found = reader->find(choice.id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{u"There is no record %1."_s.arg(nameOf(choice)), u"NOT_FOUND"_s, u"id"_s};
    if (const auto refused = refusal((**found).fields, choice, caller))
        return *refused;
    return (**found).record.seq;
}

/// On the reading thread.
Result<SignedReceipt> Hall::Private::receipt(const QString& id, const Caller& caller)
{
    const RecordChoice choice{.id = id};
    const auto found = reader->find(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{u"There is no record %1."_s.arg(nameOf(choice)), u"NOT_FOUND"_s, u"id"_s};
    const AuditRow& row = **found;
    if (const auto refused = refusal(row.fields, choice, caller))
        return *refused;

    const CommittedRecord& record = row.record;
    const std::vector<SigningKey> keys = log->publicKeys();
    if (const SignedReceipt* known =
            keys.empty() ? nullptr : receipts.find(record.seq, record.body, keys.back().publicKey))
        return *known;
    if (sha256(record.body) != record.hash)
        return Error{u"Record %1 was changed, so it is not signed. `hall audit verify` says "
                     u"more."_s.arg(record.seq),
                     u"RECORD_DAMAGED"_s, u"id"_s};
    // What a checkpoint covers has to fit it: a signature must not vouch for what was changed
    // since.
    const auto last = log->lastCheckpoint();
    if (last && last->checkpoint.size >= record.seq) {
        const auto proof = EvidenceReader(reader->database()).prove(record.seq);
        if (!proof)
            return proof.error();
    }
    const auto receipt = log->signedReceipt(record.body);
    if (receipt)
        receipts.keep(record.seq, *receipt);
    return receipt;
}

/// On the reading thread.
Result<RecordProof> Hall::Private::prove(const RecordChoice& choice, qint64 size,
                                         const Caller& caller) const
{
    const auto seq = recordChosen(choice, caller);
    if (!seq)
        return seq.error();
    auto proof = EvidenceReader(reader->database()).prove(*seq, size);
    if (!proof || !choice.id.isEmpty())
        return proof;
    const auto body = readJsonObject(proof->body);
    const auto fields = body ? fieldsOfRecord(*body) : Result<RecordFields>(body.error());
    if (!fields)
        return fields.error();
    if (const auto refused = refusal(*fields, choice, caller))
        return *refused;
    return proof;
}

void Hall::receipt(const QString& id, const Caller& caller, Done<SignedReceipt> done)
{
    d->reading.post([this, id, caller, done = std::move(done)] { done(d->receipt(id, caller)); });
}

void Hall::proof(const RecordChoice& choice, qint64 size, const Caller& caller,
                 Done<RecordProof> done)
{
    d->reading.post([this, choice, size, caller, done = std::move(done)] {
        auto proof = d->prove(choice, size, caller);
        const bool isTooNew = size == 0 && !proof &&
                              (proof.error().code == u"NOT_COVERED"_s ||
                               (proof.error().code == u"NOT_FOUND"_s && !d->log->lastCheckpoint()));
        if (!isTooNew)
            return done(std::move(proof));
        d->governing.post([this, choice, caller, done] {
            const auto made = awaited<Checkpoint>(
                [this](Done<Checkpoint> answer) { d->log->makeCheckpoint(std::move(answer)); });
            if (!made)
                return done(made.error());
            d->reading.post([this, choice, caller, done] { done(d->prove(choice, 0, caller)); });
        });
    });
}

void Hall::consistencyProof(qint64 oldSize, qint64 newSize, Done<ConsistencyProof> done)
{
    d->reading.post([this, oldSize, newSize, done = std::move(done)] {
        done(EvidenceReader(d->reader->database()).consistency(oldSize, newSize));
    });
}

void Hall::checkpoint(qint64 size, Done<QByteArray> done)
{
    d->reading.post([this, size, done = std::move(done)] {
        done(EvidenceReader(d->reader->database()).checkpointNote(size));
    });
}

void Hall::makeCheckpoint(Done<Checkpoint> done)
{
    d->governing.post([this, done = std::move(done)] {
        done(awaited<Checkpoint>(
            [this](Done<Checkpoint> answer) { d->log->makeCheckpoint(std::move(answer)); }));
    });
}

std::vector<SigningKey> Hall::signingKeys() const
{
    return d->log->publicKeys();
}

void Hall::rotateSigningKey(const Caller& caller, Done<SigningKey> done)
{
    d->governing.post([this, caller, done = std::move(done)] {
        done(awaited<SigningKey>([&](Done<SigningKey> answer) {
            d->log->rotateKey(caller.tokenName, std::move(answer));
        }));
        Q_EMIT changed(); // the status names the key
    });
}

void Hall::replaceSigningKey(const Caller& caller, Done<SigningKey> done)
{
    d->governing.post([this, caller, done = std::move(done)] {
        done(awaited<SigningKey>([&](Done<SigningKey> answer) {
            d->log->replaceKey(caller.tokenName, std::move(answer));
        }));
        Q_EMIT changed();
    });
}

} // namespace hall
