// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/ask.h"
#include "app/cli/terminal/input.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

/// The record in words on the command line: what a worker has at least.
Result<QByteArray> recordFromOptions(const Invocation& call)
{
    for (const QString& needed : {u"id"_s, u"species"_s, u"cap"_s}) {
        if (!call.has(needed)) {
            return usageError(u"--%1 is missing: give FILE, --record JSON, or --id, --species and "
                              "--cap"_s.arg(needed));
        }
    }
    QJsonObject record{
        {u"worker_id"_s, call.value(u"id"_s)},
        {u"worker_species_id"_s, call.value(u"species"_s)},
        {u"capabilities"_s, QJsonArray::fromStringList(call.values(u"cap"_s))},
    };
    if (call.has(u"risk"_s))
        record[u"risk_tier"_s] = call.value(u"risk"_s);
    if (call.has(u"env"_s))
        record[u"allowed_environments"_s] = QJsonArray::fromStringList(call.values(u"env"_s));
    if (call.has(u"control"_s))
        record[u"currently_implements"_s] = QJsonArray::fromStringList(call.values(u"control"_s));
    if (call.has(u"tier"_s)) {
        const auto tier = call.number(u"tier"_s, 0, 8, 0);
        if (!tier)
            return tier.error();
        record[u"policy_tier"_s] = *tier;
    }
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

Result<QByteArray> recordText(const Invocation& call)
{
    const QString file = call.argument(0);
    const bool words = call.has(u"id"_s) || call.has(u"species"_s) || call.has(u"cap"_s) ||
                       call.has(u"risk"_s) || call.has(u"env"_s) || call.has(u"control"_s) ||
                       call.has(u"tier"_s);
    const int ways = int(!file.isEmpty()) + int(call.has(u"record"_s)) + int(words);
    if (ways > 1)
        return usageError(u"the record is given twice: use one of FILE, --record, or --id with the "
                          "options that belong to it"_s);
    if (!file.isEmpty())
        return readWhole(file);
    if (call.has(u"record"_s))
        return call.value(u"record"_s).toUtf8();
    return recordFromOptions(call);
}

/// A record without its hash gets it here, and the person is told: the Hall itself takes only
/// records that carry one.
Result<QByteArray> withArtifactHash(const QByteArray& text, const QString& name, Output& out)
{
    const auto record = readJsonObject(text);
    if (!record)
        return Error{u"%1: %2"_s.arg(name, record.error().message), record.error().code,
                     record.error().field};
    if (record->isEmpty() || record->contains(u"artifact_hash"_s))
        return text;
    const auto hash = recordArtifactHash(text);
    if (!hash)
        return hash.error();
    out.note(u"The record has no artifact_hash; computed %1"_s.arg(*hash));
    // Into the text, because the hash is over its numbers as they are written.
    QByteArray completed = text;
    completed.insert(text.indexOf('{') + 1,
                     QByteArray("\"artifact_hash\":\"" + hash->toLatin1() + "\","));
    return completed;
}

ExitCode registerWorker(const Invocation& call, Output& out)
{
    const auto text = recordText(call);
    if (!text)
        return out.fail(text.error());
    const QString name = call.argument(0).isEmpty() ? u"record"_s : call.argument(0);
    const auto record = withArtifactHash(*text, name, out);
    if (!record)
        return out.fail(record.error());
    HallCall request;
    request.method = "POST";
    request.path = u"/enroll"_s;
    request.body = *record;
    return ask(call, out, request, [&out](const HallReply& answer) {
        if (out.wantsJson())
            out.json(answer.body);
        else
            out.line(
                u"%1 %2"_s.arg(answer.json[u"updated"_s].toBool() ? u"Updated"_s : u"Enrolled"_s,
                               answer.json[u"worker_id"_s].toString()));
        return ExitCode::Done;
    });
}

ExitCode listWorkers(const Invocation& call, Output& out)
{
    HallCall request;
    request.path = u"/workers"_s;
    return ask(call, out, request, [&out](const HallReply& answer) {
        if (out.wantsJson()) {
            out.json(answer.body);
            return ExitCode::Done;
        }
        Table table{
            {u"worker"_s, u"species"_s, u"status"_s, u"risk"_s, u"enrolled"_s, u"capabilities"_s},
            {}};
        for (const QJsonValue& worker : answer.json[u"workers"_s].toArray()) {
            const QString status = worker[u"status"_s].toString();
            table.rows.push_back({{worker[u"worker_id"_s].toString()},
                                  {worker[u"worker_species_id"_s].toString()},
                                  {status, status == u"active"_s ? Style::Good : Style::Bad},
                                  {worker[u"risk_tier"_s].toString()},
                                  {worker[u"enrolled_at"_s].toString()},
                                  {joinedWords(worker[u"capabilities"_s])}});
        }
        if (table.rows.empty())
            out.note(u"No worker is enrolled; `hall worker register --help` shows how."_s);
        else
            out.table(table);
        return ExitCode::Done;
    });
}

ExitCode showWorker(const Invocation& call, Output& out)
{
    HallCall request;
    request.path = u"/api/workers/"_s + pathPart(call.argument(0));
    return ask(call, out, request, [&out](const HallReply& answer) {
        if (out.wantsJson()) {
            out.json(answer.body);
            return ExitCode::Done;
        }
        std::vector<std::pair<QString, Cell>> fields;
        for (auto it = answer.json.constBegin(); it != answer.json.constEnd(); ++it) {
            const QJsonValue& value = it.value();
            const bool plain = value.isString() || value.isNull();
            fields.push_back(
                {it.key(), {plain ? value.toString() : QString::fromUtf8(canonicalJson(value))}});
        }
        out.fields(fields);
        return ExitCode::Done;
    });
}

ExitCode removeWorker(const Invocation& call, Output& out)
{
    const QString id = call.argument(0);
    return askToRemove(call, out, u"/api/workers/"_s + pathPart(id), u"Removed "_s + id);
}

ExitCode setStatus(const Invocation& call, Output& out, const QString& status, const QString& said)
{
    const QString id = call.argument(0);
    QJsonObject change{{u"status"_s, status}};
    if (call.has(u"reason"_s))
        change[u"reason"_s] = call.value(u"reason"_s);
    HallCall request;
    request.method = "PATCH";
    request.path = u"/api/workers/"_s + pathPart(id);
    request.body = QJsonDocument(change).toJson(QJsonDocument::Compact);
    return ask(call, out, request, [&](const HallReply& answer) {
        if (out.wantsJson())
            out.json(answer.body);
        else
            out.line(said + u' ' + id);
        return ExitCode::Done;
    });
}

ExitCode suspend(const Invocation& call, Output& out)
{
    return setStatus(call, out, u"suspended"_s, u"Suspended"_s);
}

ExitCode resume(const Invocation& call, Output& out)
{
    return setStatus(call, out, u"active"_s, u"Resumed"_s);
}

ExitCode ban(const Invocation& call, Output& out)
{
    return setStatus(call, out, u"banned"_s, u"Banned"_s);
}

ExitCode retire(const Invocation& call, Output& out)
{
    return setStatus(call, out, u"retired"_s, u"Retired"_s);
}

} // namespace

std::vector<Verb> workerVerbs()
{
    const Argument id{u"WORKER_ID"_s, u"the worker's id"_s};
    const Option reason{u"reason"_s, u"TEXT"_s, u"why; recorded in the audit log"_s};
    Option neededReason = reason;
    neededReason.required = true;
    return {
        {u"worker"_s,
         u"register"_s,
         u"enrol a worker, or replace its record"_s,
         u"The record is a WCP registry record, from a file, from standard input (-), from "
         u"--record,\n"
         "or from --id, --species and --cap. A missing artifact_hash is computed, and said so."_s,
         u"hall worker register --id org.acme.reader --species wrk.doc.reader --cap cap.doc.read\n"
         "hall worker register worker.json"_s,
         {{u"FILE"_s, u"registry record (JSON), - for standard input"_s, false}},
         hallOrFileOptions(
             {{u"record"_s, u"JSON"_s, u"the record itself"_s},
              {u"id"_s, u"WORKER_ID"_s, u"the worker's id"_s},
              {u"species"_s, u"SPECIES"_s, u"its species, wrk.doc.reader"_s},
              {u"cap"_s, u"CAPABILITY"_s, u"a capability it declares"_s, true},
              {u"risk"_s, u"TIER"_s, u"risk tier: low, medium, high, critical"_s},
              {u"env"_s, u"ENV"_s, u"an environment it may run in (default: any)"_s, true},
              {u"control"_s, u"CONTROL"_s, u"a control it implements"_s, true},
              {u"tier"_s, u"0-8"_s, u"policy tier it is cleared for"_s}}),
         registerWorker},
        {u"worker"_s,
         u"list"_s,
         u"list the enrolled workers"_s,
         {},
         u"hall worker list"_s,
         {},
         hallOrFileOptions({}),
         listWorkers},
        {u"worker"_s,
         u"show"_s,
         u"show a worker's record"_s,
         {},
         u"hall worker show org.acme.reader"_s,
         {id},
         hallOrFileOptions({}),
         showWorker},
        {u"worker"_s,
         u"suspend"_s,
         u"stop a worker: its requests are denied until it is resumed"_s,
         {},
         u"hall worker suspend org.acme.reader --reason 'odd calls at night'"_s,
         {id},
         hallOrFileOptions({reason}),
         suspend},
        {u"worker"_s,
         u"resume"_s,
         u"let a suspended or banned worker run again"_s,
         {},
         u"hall worker resume org.acme.reader"_s,
         {id},
         hallOrFileOptions({reason}),
         resume},
        {u"worker"_s,
         u"ban"_s,
         u"stop a worker because of what it did"_s,
         u"Its requests are denied with DENY_WORKER_BANNED. `hall ban add` bans code, whichever "
         u"worker\n"
         "runs it."_s,
         u"hall worker ban org.acme.reader --reason 'sent keys to a stranger'"_s,
         {id},
         hallOrFileOptions({neededReason}),
         ban},
        {u"worker"_s,
         u"retire"_s,
         u"stop a worker for good; its record is kept"_s,
         u"This cannot be undone: a retired worker cannot be resumed, replaced or removed."_s,
         u"hall worker retire org.acme.reader --reason 'replaced by org.acme.reader2'"_s,
         {id},
         hallOrFileOptions({reason}),
         retire},
        {u"worker"_s,
         u"remove"_s,
         u"remove a worker; it is no longer routed to"_s,
         {},
         u"hall worker remove org.acme.reader"_s,
         {id},
         hallOrFileOptions({}),
         removeWorker},
    };
}

} // namespace hall::cli
