// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/evidence/verify_result.h"

#include "app/cli/client/hall_address.h"
#include "app/cli/client/hall_token.h"
#include "app/cli/client/http_client.h"
#include "core/audit/evidence/evidence_reader.h"
#include "core/client/hall_wire.h"
#include "core/hall/integrity/log_integrity.h"
#include "core/json/canonical_json.h"

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

/// Whoever is asked for more than the status waits for the record to be on disk.
constexpr int statusTimeoutMs = 2000;

QString originOf(const QString& databasePath)
{
    const auto reader = EvidenceReader::open(databasePath);
    const auto keys = reader ? reader->keys() : Result<std::vector<SigningKey>>(reader.error());
    return keys && !keys->empty() ? QString(u"hall-monitor/"_s + keys->front().id) : QString();
}

} // namespace

void tellHall(const Invocation& call, const QString& databasePath,
              const Result<VerifyReport>& report, qint64 durationMs, Output& out)
{
    const QString origin = originOf(databasePath);
    const auto address = hallAddress(call);
    if (origin.isEmpty() || !address)
        return;
    const auto token = findToken(call, TokenUse::Manage, isLoopback(*address));
    if (!token || token->secret.isEmpty())
        return;
    HttpClient client(*address, token->secret);
    HallCall question;
    question.path = u"/status"_s;
    question.timeoutMs = statusTimeoutMs;
    const auto status = client.send(question);
    if (!status || !status->ok() || status->json[u"log_origin"_s].toString() != origin)
        return;

    LogCheck check = LogCheck::of(report);
    check.method = LogCheck::Method::CommandLine;
    check.durationMs = durationMs;
    HallCall telling;
    telling.method = "POST";
    telling.path = u"/api/audit/verify"_s;
    telling.body = canonicalJson(QJsonObject{{u"report"_s, check.toJson()}});
    const auto told = client.send(telling);
    if (told && told->ok())
        return;
    const QString why = told ? told->json[u"message"_s].toString() : told.error().message;
    out.note(u"The Hall did not record this result: "_s + why);
}

} // namespace hall::cli
