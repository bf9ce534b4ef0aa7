// SPDX-License-Identifier: GPL-3.0-or-later
// What convinces somebody who does not trust this Hall: receipts, checkpoints, proofs, keys.
#include "core/server/routes/routes.h"

#include "core/engine/audit_settings.h"
#include "core/hall/evidence/archive_answer.h"
#include "core/hall/hall.h"
#include "core/proof/keys/key_file.h"
#include "core/proof/note/signed_note.h"
#include "core/server/http/router.h"
#include "core/server/routes/requests/body_reader.h"
#include "core/server/routes/requests/query_reader.h"

#include <QDir>
#include <QJsonArray>

#include <limits>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecords = std::numeric_limits<int>::max();

QJsonObject keyJson(const SigningKey& key, const QString& origin)
{
    const VerifierKey verifier{origin, key.publicKey};
    return {{u"signing_key_id"_s, key.id},
            {u"public_key_pem"_s, QString::fromLatin1(publicKeyPem(key.publicKey))},
            {u"verifier_key"_s, QString::fromLatin1(verifier.text())},
            {u"seq"_s, key.seq}};
}

void showReceipt(Hall& hall, const RouteCall& call)
{
    hall.receipt(call.arguments.first(), call.caller,
                 [respond = call.respond](const Result<SignedReceipt>& receipt) {
                     if (!receipt)
                         return respond.fail(receipt.error());
                     respond.send(HttpReply::json(receipt->toJson()));
                 });
}

void showCheckpoint(Hall& hall, const RouteCall& call)
{
    QueryReader query(call.request);
    const int size = query.number(u"size"_s, 1, mostRecords, 0);
    query.refuseOthers();
    if (query.error())
        return call.respond.fail(*query.error());
    hall.checkpoint(size, [respond = call.respond](const Result<QByteArray>& note) {
        if (!note)
            return respond.fail(note.error());
        respond.send(HttpReply::text(*note));
    });
}

void proveConsistency(Hall& hall, const RouteCall& call, QueryReader& query)
{
    const int older = query.number(u"old"_s, 1, mostRecords, 0);
    const int newer = query.number(u"new"_s, 1, mostRecords, 0);
    query.refuseOthers();
    if (!query.error() && older == 0)
        query.fail(u"old"_s, u"is missing: the number of records of the older checkpoint."_s);
    if (query.error())
        return call.respond.fail(*query.error());
    hall.consistencyProof(older, newer,
                          [respond = call.respond](const Result<ConsistencyProof>& proof) {
                              if (!proof)
                                  return respond.fail(proof.error());
                              respond.send(HttpReply::json(proof->toJson()));
                          });
}

void proveRecord(Hall& hall, const RouteCall& call, QueryReader& query)
{
    RecordChoice choice;
    const auto id = query.text(u"id"_s);
    choice.id = id.value_or(QString());
    choice.seq = query.number(u"seq"_s, 1, mostRecords, 0);
    const int size = query.number(u"size"_s, 1, mostRecords, 0);
    query.refuseOthers();
    if (!query.error() && choice.id.isEmpty() == (choice.seq == 0))
        query.fail(u"id"_s, u"or `seq` says which record: give one of the two, or `old` and `new` "
                            u"for two checkpoints."_s);
    if (query.error())
        return call.respond.fail(*query.error());
    hall.proof(choice, size, call.caller,
               [respond = call.respond](const Result<RecordProof>& proof) {
                   if (!proof)
                       return respond.fail(proof.error());
                   respond.send(HttpReply::json(proof->toJson()));
               });
}

void prove(Hall& hall, const RouteCall& call)
{
    QueryReader query(call.request);
    if (query.text(u"old"_s) || query.text(u"new"_s))
        return proveConsistency(hall, call, query);
    proveRecord(hall, call, query);
}

void showKeys(Hall& hall, const RouteCall& call)
{
    const QString origin = hall.status().logOrigin;
    QJsonArray keys;
    for (const SigningKey& key : hall.signingKeys())
        keys.append(keyJson(key, origin));
    if (keys.isEmpty())
        return call.respond.fail(
            {u"The log has no signing key yet: %1"_s.arg(hall.status().checkpointProblem),
             u"NOT_FOUND"_s,
             {}});
    QJsonObject reply = keys.last().toObject();
    reply[u"origin"_s] = origin;
    reply[u"keys"_s] = keys;
    call.respond.send(HttpReply::json(reply));
}

using KeyChange = void (Hall::*)(const Caller&, Done<SigningKey>);

void changeKey(Hall& hall, const RouteCall& call, KeyChange change)
{
    BodyReader body(call.request.body);
    body.refuseOthers();
    if (body.error())
        return call.respond.fail(*body.error());
    (hall.*change)(call.caller, [&hall, respond = call.respond](const Result<SigningKey>& key) {
        if (!key)
            return respond.fail(key.error());
        respond.send(HttpReply::json(keyJson(*key, hall.status().logOrigin)));
    });
}

constexpr qsizetype longestPath = 4096;
constexpr qint64 dayMs = 86'400'000;

QJsonObject archiveJson(const ArchiveAnswer& answer)
{
    QJsonArray segments;
    qint64 records = 0;
    for (const Segment& segment : answer.segments) {
        const qint64 count = segment.lastSeq - segment.firstSeq + 1;
        records += count;
        segments.append(QJsonObject{{u"file"_s, segment.file},
                                    {u"first_seq"_s, segment.firstSeq},
                                    {u"last_seq"_s, segment.lastSeq},
                                    {u"records"_s, count},
                                    {u"decisions"_s, segment.decisions},
                                    {u"sha256"_s, QString::fromLatin1(segment.sha256.toHex())},
                                    {u"seq"_s, segment.seq}});
    }
    return {{u"records"_s, records}, {u"segments"_s, segments}};
}

void archive(Hall& hall, const RouteCall& call)
{
    BodyReader body(call.request.body);
    const int days = body.number(u"older_than_days"_s, 0, AuditSettings::mostRetentionDays);
    const QString folder = body.text(u"folder"_s, longestPath);
    body.refuseOthers();
    if (!body.error() && !folder.isEmpty() && !QDir::isAbsolutePath(folder))
        body.fail(u"folder"_s, u"has to be an absolute path on the Hall's machine."_s);
    if (body.error())
        return call.respond.fail(*body.error());
    hall.archiveLog({.olderThanMs = days * dayMs, .folder = folder}, call.caller,
                    [respond = call.respond](const Result<ArchiveAnswer>& answer) {
                        if (!answer)
                            return respond.fail(answer.error());
                        respond.send(HttpReply::json(archiveJson(*answer)));
                    });
}

} // namespace

void addEvidenceRoutes(Router& router, Hall& hall)
{
    router.add("GET", u"/api/decisions/{id}/receipt"_s, Role::Read,
               [&hall](const RouteCall& call) { showReceipt(hall, call); });
    router.add("GET", u"/api/audit/checkpoint"_s, Role::Read,
               [&hall](const RouteCall& call) { showCheckpoint(hall, call); });
    router.add("GET", u"/api/audit/proof"_s, Role::Read,
               [&hall](const RouteCall& call) { prove(hall, call); });
    router.add("GET", u"/api/audit/key"_s, Role::Read,
               [&hall](const RouteCall& call) { showKeys(hall, call); });
    router.add("POST", u"/api/audit/key/rotate"_s, Role::Admin,
               [&hall](const RouteCall& call) { changeKey(hall, call, &Hall::rotateSigningKey); });
    router.add("POST", u"/api/audit/key/new"_s, Role::Admin,
               [&hall](const RouteCall& call) { changeKey(hall, call, &Hall::replaceSigningKey); });
    router.add("POST", u"/api/audit/archive"_s, Role::Admin,
               [&hall](const RouteCall& call) { archive(hall, call); });
}

} // namespace hall
