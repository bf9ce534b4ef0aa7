// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/ask.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/attestation/manifest.h"
#include "core/attestation/package_attestation.h"
#include "core/attestation/package_hash.h"
#include "core/attestation/regular_file.h"
#include "core/crypto/ed25519.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

Result<void> writeManifest(const QString& path, const QJsonValue& manifest)
{
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(manifest.toObject()).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return Error{u"%1 cannot be written: %2"_s.arg(path, file.errorString()),
                 QString::fromLatin1(error_code::fileUnusable), path};
}

ExitCode attest(const Invocation& call, Output& out)
{
    QJsonObject body;
    if (call.has(u"source"_s))
        body[u"source_file"_s] = call.value(u"source"_s);
    if (call.has(u"code-hash"_s))
        body[u"code_hash"_s] = call.value(u"code-hash"_s);
    if (call.has(u"accept-changes"_s))
        body[u"accept_changes"_s] = true;
    if (call.has(u"sign"_s))
        body[u"sign"_s] = true;
    HallCall request;
    request.method = "POST";
    request.path = u"/api/workers/"_s + pathPart(call.argument(0)) + u"/attest"_s;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return ask(call, out, request, [&](const HallReply& answer) {
        const QString status = answer.json[u"status"_s].toString();
        const bool attested = status == u"attested"_s;
        if (attested && call.has(u"sign"_s)) {
            const auto written = writeManifest(call.value(u"sign"_s), answer.json[u"manifest"_s]);
            if (!written)
                return out.fail(written.error());
        }
        if (out.wantsJson()) {
            out.json(answer.body);
        } else {
            const Style style = attested                 ? Style::Good
                                : status == u"pending"_s ? Style::Caution
                                                         : Style::Bad;
            out.fields({{u"worker"_s, {call.argument(0)}},
                        {u"status"_s, {status, style}},
                        {u"code"_s, {answer.json[u"code"_s].toString()}},
                        {u"reason"_s, {answer.json[u"reason"_s].toString()}},
                        {u"hash"_s, {answer.json[u"artifact_hash"_s].toString()}},
                        {u"attested at"_s, {answer.json[u"attested_at"_s].toString()}},
                        {u"signer"_s, {answer.json[u"signer"_s].toString()}}});
        }
        return attested ? ExitCode::Done : ExitCode::No;
    });
}

Result<ManifestKeys> manifestKeys(const Invocation& call)
{
    const QString variable =
        call.has(u"hmac-key-env"_s) ? call.value(u"hmac-key-env"_s) : u"WCP_ATTEST_HMAC_KEY"_s;
    ManifestKeys keys;
    keys.hmacKey = qgetenv(variable.toLatin1().constData());
    if (call.has(u"hmac-key-env"_s) && keys.hmacKey.isEmpty())
        return usageError(u"--hmac-key-env names %1, which is not set"_s.arg(variable),
                          u"hmac-key-env"_s);
    for (const QString& text : call.values(u"public-key"_s)) {
        const auto key = QByteArray::fromBase64Encoding(text.toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
        if (!key || key.decoded.size() != ed25519KeyBytes)
            return usageError(
                u"--public-key takes 32 bytes in base64, as `hall namespace list --json` "
                "shows them, not \"%1\""_s.arg(text),
                u"public-key"_s);
        keys.ed25519PublicKeys.append(*key);
    }
    return keys;
}

/// Whom the manifest has to name: what the command line says, else whom it names itself.
ExpectedWorker expectedWorker(const Invocation& call, const QString& folder)
{
    ExpectedWorker worker{call.value(u"worker"_s), call.value(u"species"_s)};
    const auto text = readRegularFile(folder + u'/' + manifestFileName, maxManifestBytes);
    const auto manifest = text ? parseManifest(*text) : Result<Manifest>(text.error());
    if (!manifest)
        return worker; // attestPackage says what is wrong with it
    if (worker.workerId.isEmpty())
        worker.workerId = manifest->workerId;
    if (worker.workerSpeciesId.isEmpty())
        worker.workerSpeciesId = manifest->workerSpeciesId;
    return worker;
}

QJsonObject verdictJson(const AttestVerdict& verdict, const ExpectedWorker& worker,
                        const QString& hash)
{
    const auto orNull = [](const QString& text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return {{u"attested"_s, verdict.attested()},
            {u"code"_s, verdict.attested()
                            ? QJsonValue()
                            : QJsonValue(QString::fromLatin1(attestCodeName(*verdict.refusal)))},
            {u"message"_s, verdict.message},
            {u"field"_s, orNull(verdict.field)},
            {u"package_hash"_s, orNull(hash)},
            {u"worker_id"_s, orNull(worker.workerId)},
            {u"worker_species_id"_s, orNull(worker.workerSpeciesId)},
            {u"signer"_s, orNull(verdict.signer)},
            {u"hmac_verified"_s, verdict.hmacVerified},
            {u"ed25519_verified"_s, verdict.ed25519Verified}};
}

ExitCode verifyManifest(const Invocation& call, Output& out)
{
    const auto keys = manifestKeys(call);
    if (!keys)
        return out.fail(keys.error());
    const QFileInfo given(call.argument(0));
    if (!given.isDir()) {
        return out.fail({u"%1 is no folder that can be read"_s.arg(call.argument(0)),
                         QString::fromLatin1(error_code::fileUnusable), call.argument(0)});
    }
    const QString folder = given.canonicalFilePath();
    const ExpectedWorker worker = expectedWorker(call, folder);
    const AttestVerdict verdict = attestPackage(folder, worker, *keys);
    QString hash = verdict.packageHash;
    if (hash.isEmpty()) {
        // To compare with what was expected. That it cannot be had, the verdict has said.
        if (const auto package = hashPackage(folder); package)
            hash = package->hash;
    }

    if (out.wantsJson()) {
        out.json(verdictJson(verdict, worker, hash));
    } else {
        const QString answer = verdict.attested()
                                   ? u"attested"_s
                                   : QString(u"not attested: "_s +
                                             QString::fromLatin1(attestCodeName(*verdict.refusal)));
        out.fields({{u"package"_s, {folder}},
                    {u"worker"_s, {worker.workerId}},
                    {u"answer"_s, {answer, verdict.attested() ? Style::Good : Style::Bad}},
                    {u"reason"_s, {verdict.message}},
                    {u"hash"_s, {hash.isEmpty() ? QString() : QString(u"sha256:"_s + hash)}}});
    }
    return verdict.attested() ? ExitCode::Done : ExitCode::No;
}

} // namespace

std::vector<Verb> workerTrustVerbs()
{
    return {
        {u"worker"_s,
         u"attest"_s,
         u"compare a worker's code with what was registered"_s,
         u"The Hall reads the code, a file or a package folder inside its worker folders. Where no "
         "hash\n"
         "is registered yet, this registers it. Exit code 0: attested. 1: denied because the code "
         "is\n"
         "another, or pending because the Hall has no code to read."_s,
         u"hall worker attest org.acme.reader --source /srv/agents/reader.py\n"
         "hall worker attest org.acme.reader --accept-changes"_s,
         {{u"WORKER_ID"_s, u"the worker's id"_s}},
         hallOrFileOptions(
             {{u"source"_s, u"PATH"_s,
               u"the code on the Hall's machine, absolute or below a worker folder"_s},
              {u"code-hash"_s, u"SHA256"_s, u"register this hash, of code the Hall cannot read"_s},
              {u"accept-changes"_s, {}, u"register the code as it is now"_s},
              {u"sign"_s, u"FILE"_s,
               u"write a manifest of the package, signed with its namespace's key"_s}}),
         attest},
        {u"worker"_s,
         u"verify"_s,
         u"verify the signed manifest of a package folder, without a Hall"_s,
         u"Hashes the folder and compares it with its manifest.json. Exit code 0: attested. 1: "
         "not, and\n"
         "the answer begins with an ATTEST_ code."_s,
         u"WCP_ATTEST_HMAC_KEY=… hall worker verify ./reader\n"
         "hall worker verify ./reader --worker org.acme.reader"_s,
         {{u"FOLDER"_s, u"the package"_s}},
         {{u"worker"_s, u"WORKER_ID"_s, u"whom the manifest has to name (default: anybody)"_s},
          {u"species"_s, u"SPECIES"_s, u"the species it has to name (default: any)"_s},
          {u"hmac-key-env"_s, u"NAME"_s,
           u"variable with the HMAC key (default: WCP_ATTEST_HMAC_KEY)"_s},
          {u"public-key"_s, u"BASE64"_s, u"a public key of the worker's namespace"_s, true}},
         verifyManifest},
    };
}

} // namespace hall::cli
