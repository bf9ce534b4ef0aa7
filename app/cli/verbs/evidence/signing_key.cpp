// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/ask.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/audit/evidence/evidence_reader.h"
#include "core/proof/keys/key_file.h"
#include "core/proof/note/signed_note.h"

#include <QJsonArray>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

/// The PEM of the key that signs now on stdout, so that it can be kept; what else there is to know
/// for the person.
ExitCode showKeys(const QJsonObject& json, Output& out)
{
    if (out.wantsJson()) {
        out.json(json);
        return ExitCode::Done;
    }
    for (const QString& line : json[u"public_key_pem"_s].toString().trimmed().split(u'\n'))
        out.line(line);
    out.note(u"Key %1 of the log %2"_s.arg(json[u"signing_key_id"_s].toString(),
                                           json[u"origin"_s].toString()));
    out.note(u"Verifier key: "_s + json[u"verifier_key"_s].toString());
    const QJsonArray keys = json[u"keys"_s].toArray();
    for (qsizetype i = 0; i + 1 < keys.size(); ++i)
        out.note(u"Before: key %1, from record %2 on"_s.arg(
            keys.at(i)[u"signing_key_id"_s].toString(),
            QString::number(keys.at(i)[u"seq"_s].toInteger())));
    return ExitCode::Done;
}

QJsonObject keyJson(const SigningKey& key, const QString& origin)
{
    return {{u"signing_key_id"_s, key.id},
            {u"public_key_pem"_s, QString::fromLatin1(publicKeyPem(key.publicKey))},
            {u"verifier_key"_s, QString::fromLatin1(VerifierKey{origin, key.publicKey}.text())},
            {u"seq"_s, key.seq}};
}

ExitCode showFromFile(const QString& path, Output& out)
{
    const auto reader = EvidenceReader::open(path);
    if (!reader)
        return out.fail(reader.error());
    const auto keys = reader->keys();
    if (!keys)
        return out.fail(keys.error());
    if (keys->empty())
        return out.fail(
            Error{u"The log %1 has no signing key yet."_s.arg(path), u"NOT_FOUND"_s, path});
    const QString origin = originOf(*keys);
    QJsonArray all;
    for (const SigningKey& key : *keys)
        all.append(keyJson(key, origin));
    QJsonObject json = all.last().toObject();
    json[u"origin"_s] = origin;
    json[u"keys"_s] = all;
    return showKeys(json, out);
}

ExitCode change(const Invocation& call, const QString& action, Output& out)
{
    HallCall request;
    request.method = "POST";
    request.path = u"/api/audit/key/"_s + action;
    request.body = "{}";
    return ask(call, out, request, [&out](const HallReply& answer) {
        if (out.wantsJson())
            out.json(answer.body);
        else
            out.line(u"The log is signed with key %1 from record %2 on."_s.arg(
                answer.json[u"signing_key_id"_s].toString(),
                QString::number(answer.json[u"seq"_s].toInteger())));
        return ExitCode::Done;
    });
}

ExitCode key(const Invocation& call, Output& out)
{
    const QString action = call.argument(0);
    if (action == u"rotate"_s || action == u"new"_s)
        return change(call, action, out);
    if (!action.isEmpty() && action != u"show"_s)
        return out.fail(
            usageError(u"\"%1\" is none of show, rotate, new"_s.arg(action), u"action"_s));
    if (call.has(u"db"_s))
        return showFromFile(call.value(u"db"_s), out);
    HallCall request;
    request.path = u"/api/audit/key"_s;
    return ask(call, out, request,
               [&out](const HallReply& answer) { return showKeys(answer.json, out); });
}

} // namespace

std::vector<Verb> signingKeyVerbs()
{
    return {{
        u"audit"_s,
        u"key"_s,
        u"show the key that the log is signed with, or change it"_s,
        u"show (default): the public key as PEM, for whoever checks receipts and proofs.\n"
        "rotate: a new key, by a record that the old one and the new one sign; the old private key "
        "is\n"
        "deleted. new: the same for a log whose private key is lost; what follows is signed by the "
        "new\n"
        "key alone, and a verification says so."_s,
        u"hall audit key show > hall.pem\n"
        "hall audit key rotate"_s,
        {{u"ACTION"_s, u"show, rotate, new"_s, false}},
        hallOrFileOptions({}),
        key,
    }};
}

} // namespace hall::cli
