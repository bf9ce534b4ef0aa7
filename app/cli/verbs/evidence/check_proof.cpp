// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal/input.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/evidence/public_keys.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/base/uuid.h"
#include "core/crypto/sha256.h"
#include "core/json/json_reader.h"
#include "core/proof/keys/key_file.h"
#include "core/proof/note/signed_note.h"
#include "core/proof/record_proof.h"

#include <functional>
#include <utility>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

/// What a proof that holds has shown, in the order in which it is said.
struct Shown {
    QString line;
    QJsonObject members;
};

QJsonObject checkpointMembers(const Checkpoint& checkpoint)
{
    return {{u"origin"_s, checkpoint.origin},
            {u"size"_s, checkpoint.size},
            {u"root"_s, QString::fromLatin1(checkpoint.root.toBase64())},
            {u"checkpoint_at"_s, QString::fromLatin1(isoTime(checkpoint.atMs))}};
}

Result<Shown> checkRecord(const QByteArray& text, const QByteArray& key)
{
    const auto proof = readRecordProof(text);
    if (!proof)
        return proof.error();
    const auto checkpoint = checkRecordProof(*proof, key);
    if (!checkpoint)
        return checkpoint.error();
    Shown shown;
    shown.line = u"Record %1 is in the log %2, as its checkpoint of %3 records says."_s.arg(
        QString::number(proof->seq), checkpoint->origin, QString::number(checkpoint->size));
    shown.members = checkpointMembers(*checkpoint);
    shown.members[u"seq"_s] = proof->seq;
    shown.members[u"receipt_hash"_s] = QString::fromLatin1(sha256(proof->body).toHex());
    return shown;
}

Result<Shown> checkConsistency(const QByteArray& text, const QByteArray& key)
{
    const auto proof = readConsistencyProof(text);
    if (!proof)
        return proof.error();
    if (const auto fits = checkConsistencyProof(*proof, key); !fits)
        return fits.error();
    const auto read = [](const QByteArray& bytes) {
        const auto note = readNote(bytes);
        return note ? readCheckpoint(note->text) : Result<Checkpoint>(note.error());
    };
    const auto older = read(proof->oldCheckpoint);
    const auto newer = read(proof->newCheckpoint);
    if (!older || !newer)
        return older ? newer.error() : older.error();
    Shown shown;
    shown.line = u"The log %1 only grew from its checkpoint of %2 records to that of %3."_s.arg(
        newer->origin, QString::number(older->size), QString::number(newer->size));
    shown.members = checkpointMembers(*newer);
    shown.members[u"old_size"_s] = older->size;
    return shown;
}

Result<Shown> checkSignedReceipt(const QByteArray& text, const QByteArray& key)
{
    if (const auto fits = checkReceipt(text, key); !fits)
        return fits.error();
    const auto json = readJsonObject(text);
    if (!json)
        return json.error();
    const QString hash = json->value("receipt_hash"_L1).toString();
    const qint64 seq = json->value("record"_L1)["seq"_L1].toInteger();
    Shown shown;
    shown.line = u"The Hall with this key signed record %1."_s.arg(seq);
    shown.members = {{u"seq"_s, seq}, {u"receipt_hash"_s, hash}};
    return shown;
}

using Check = std::function<Result<Shown>(const QByteArray& text, const QByteArray& key)>;

Result<Check> checkFor(const QByteArray& text, const QString& path)
{
    const auto json = readJsonObject(text);
    if (!json)
        return Error{u"%1: %2"_s.arg(path, json.error().message), json.error().code, path};
    static const std::pair<QString, Check> formats[] = {
        {u"hall-record-proof/1"_s, checkRecord},
        {u"hall-consistency-proof/1"_s, checkConsistency},
        {u"hall-receipt/1"_s, checkSignedReceipt},
    };
    const QString wanted = json->value("format"_L1).toString();
    for (const auto& [format, check] : formats) {
        if (format == wanted)
            return check;
    }
    return Error{u"%1 is neither a proof nor a receipt of Hall Monitor: its format is \"%2\""_s.arg(
                     path, wanted.left(40)),
                 QString::fromLatin1(error_code::fileUnusable), path};
}

ExitCode checkProof(const Invocation& call, Output& out)
{
    const auto keys = publicKeysGiven(call);
    if (!keys)
        return out.fail(keys.error());
    const QString path = call.argument(0);
    const auto text = readWhole(path);
    if (!text)
        return out.fail(text.error());
    const auto check = checkFor(*text, path);
    if (!check)
        return out.fail(check.error());

    Result<Shown> shown = (*check)(*text, keys->first());
    QByteArray key = keys->first();
    for (qsizetype i = 1; i < keys->size() && !shown; ++i) {
        if (auto other = (*check)(*text, keys->at(i))) {
            shown = std::move(other);
            key = keys->at(i);
        }
    }
    if (!shown) {
        if (out.wantsJson())
            out.json(QJsonObject{{u"accepted"_s, false},
                                 {u"code"_s, shown.error().code},
                                 {u"field"_s, shown.error().field},
                                 {u"message"_s, shown.error().message}});
        else
            out.line(u"Not accepted: "_s + shown.error().message, Style::Bad);
        return ExitCode::No;
    }
    if (out.wantsJson()) {
        QJsonObject json = shown->members;
        json[u"accepted"_s] = true;
        json[u"signing_key_id"_s] = signingKeyId(key);
        out.json(json);
        return ExitCode::Done;
    }
    out.line(u"Accepted: "_s + shown->line, Style::Good);
    out.fields({{u"checkpoint of"_s, {shown->members[u"checkpoint_at"_s].toString()}},
                {u"receipt hash"_s, {shown->members[u"receipt_hash"_s].toString()}},
                {u"signed with key"_s, {signingKeyId(key)}}});
    return ExitCode::Done;
}

} // namespace

std::vector<Verb> checkProofVerbs()
{
    return {{
        u"audit"_s,
        u"check-proof"_s,
        u"check a proof or a receipt with nothing but a public key"_s,
        u"Needs no Hall and no database. FILE is what `hall audit prove` or `hall decision "
        "receipt`\n"
        "printed. The public key has to come from somebody you trust, not with the proof: PEM, or "
        "a\n"
        "verifier key's line. Exit code 0: accepted. 1: not accepted. 2: the file or the key "
        "cannot "
        "be\n"
        "read."_s,
        u"hall audit check-proof proof.json --public-key hall.pem"_s,
        {{u"FILE"_s, u"the proof, - for standard input"_s}},
        {{u"public-key"_s, u"FILE"_s, u"a key that may have signed it"_s, true, true}},
        checkProof,
    }};
}

} // namespace hall::cli
