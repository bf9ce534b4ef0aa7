// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/hall_token.h"
#include "app/cli/terminal/interrupt.h"
#include "app/cli/terminal/output.h"
#include "app/cli/terminal/progress_line.h"
#include "app/cli/verbs/evidence/public_keys.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/audit/evidence/keys/key_ring.h"
#include "core/audit/export/export_job.h"
#include "core/audit/export/manifest/export_check.h"
#include "core/base/uuid.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

Result<ExportFormat> formatGiven(const Invocation& call)
{
    const QString word = call.has(u"format"_s) ? call.value(u"format"_s) : u"jsonl"_s;
    for (const ExportFormat format : {ExportFormat::Jsonl, ExportFormat::Csv, ExportFormat::Html}) {
        if (word == exportFormatName(format))
            return format;
    }
    return usageError(u"--format \"%1\" is none of jsonl, csv, html"_s.arg(word), u"format"_s);
}

/// The key beside the database, where there is one; with --unsigned none.
QString keyGiven(const Invocation& call, const QString& database)
{
    const QString path = signingKeyPath(database);
    return call.has(u"unsigned"_s) || !QFileInfo::exists(path) ? QString() : path;
}

/// --out, or the proposed name, in the folder that --out is.
Result<QString> targetGiven(const Invocation& call, const ExportOptions& options)
{
    const QString out = call.value(u"out"_s);
    if (!out.isEmpty() && !QFileInfo(out).isDir())
        return out;
    const auto name = proposedExportName(options);
    if (!name)
        return name.error();
    return out.isEmpty() ? *name : QDir(out).filePath(*name);
}

QJsonObject resultJson(const ExportResult& result)
{
    const auto orNull = [](const QString& text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return {{u"path"_s, result.path},
            {u"manifest"_s, orNull(result.manifestPath)},
            {u"proofs"_s, orNull(result.proofsPath)},
            {u"rows"_s, result.rows},
            {u"first_seq"_s, result.firstSeq},
            {u"last_seq"_s, result.lastSeq},
            {u"first_hash"_s, orNull(QString::fromLatin1(result.firstHash.toHex()))},
            {u"last_hash"_s, orNull(QString::fromLatin1(result.lastHash.toHex()))},
            {u"proven_to"_s, result.provenTo},
            {u"signed"_s, result.isSigned}};
}

ExitCode exportVerb(const Invocation& call, Output& out)
{
    const auto format = formatGiven(call);
    if (!format)
        return out.fail(format.error());
    ExportOptions options;
    options.databasePath = call.has(u"db"_s) ? call.value(u"db"_s) : ownDatabasePath();
    options.filter = call.value(u"filter"_s);
    options.zone = call.has(u"utc"_s) ? ExportZone::Utc : ExportZone::Local;
    options.format = *format;
    options.replaces = call.has(u"force"_s);
    options.decisionsOnly = call.has(u"decisions"_s);
    options.signingKeyPath = keyGiven(call, options.databasePath);
    const auto target = targetGiven(call, options);
    if (!target)
        return out.fail(target.error());
    options.targetPath = *target;

    ProgressLine progress;
    options.progress = [&progress](qint64 done, qint64 all) { progress.show(done, all); };
    options.cancel = &interruption();
    const auto result = exportLog(options);
    progress.end();
    if (!result)
        return out.fail(result.error());
    if (out.wantsJson()) {
        out.json(resultJson(*result));
        return ExitCode::Done;
    }
    out.line(u"%1 records in %2"_s.arg(QString::number(result->rows), result->path), Style::Good);
    if (result->manifestPath.isEmpty())
        return ExitCode::Done;
    out.fields({{u"manifest"_s, {result->manifestPath}},
                {u"proofs"_s, {result->proofsPath}},
                {u"proven up to record"_s, {QString::number(result->provenTo)}}});
    if (!result->isSigned)
        out.note(u"The manifest is not signed: nobody can check that no record was left out."_s);
    return ExitCode::Done;
}

QJsonObject checkJson(const ExportCheck& check)
{
    const auto orNull = [](const QString& text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return {{u"accepted"_s, check.accepted},
            {u"problem"_s, orNull(check.problem)},
            {u"detail"_s, orNull(check.detail)},
            {u"bad_seq"_s, check.badSeq > 0 ? QJsonValue(check.badSeq) : QJsonValue()},
            {u"origin"_s, orNull(check.origin)},
            {u"rows"_s, check.rows},
            {u"first_seq"_s, check.firstSeq},
            {u"last_seq"_s, check.lastSeq},
            {u"proven_to"_s, check.provenTo},
            {u"checkpoint_size"_s, check.checkpointSize},
            {u"signing_key_id"_s, orNull(check.signingKeyId)},
            {u"notes"_s, QJsonArray::fromStringList(check.notes)}};
}

void showCheck(const ExportCheck& check, Output& out)
{
    if (!check.accepted) {
        out.line(u"Not accepted: %1: %2"_s.arg(check.problem, check.detail), Style::Bad);
        return;
    }
    out.line(u"Accepted: %1 records of the log %2"_s.arg(QString::number(check.rows), check.origin),
             Style::Good);
    const bool hasCheckpoint = check.checkpointSize > 0;
    out.fields(
        {{u"records"_s,
          {check.rows > 0 ? u"%1 to %2"_s.arg(check.firstSeq).arg(check.lastSeq) : QString()}},
         {u"proven up to record"_s, {hasCheckpoint ? QString::number(check.provenTo) : QString()}},
         {u"checkpoint of"_s,
          {hasCheckpoint ? QString::fromLatin1(isoTime(check.checkpointAtMs)) : QString()}},
         {u"signed with key"_s, {check.signingKeyId}}});
    for (const QString& note : check.notes)
        out.note(note);
}

ExitCode checkExportVerb(const Invocation& call, Output& out)
{
    const auto keys = publicKeysGiven(call);
    if (!keys)
        return out.fail(keys.error());
    ExportCheckOptions options;
    options.manifestPath = call.argument(0);
    options.publicKeys = *keys;
    options.allowsUnsigned = call.has(u"unsigned"_s);
    ProgressLine progress;
    options.progress = [&progress](qint64 done, qint64 all) { progress.show(done, all); };
    const auto check = checkExport(options);
    progress.end();
    if (!check) {
        out.fail(check.error());
        return ExitCode::Misuse;
    }
    if (out.wantsJson())
        out.json(checkJson(*check));
    else
        showCheck(*check, out);
    return check->accepted ? ExitCode::Done : ExitCode::No;
}

} // namespace

std::vector<Verb> exportVerbs()
{
    return {
        {u"audit"_s,
         u"export"_s,
         u"write a part of the audit log to a file"_s,
         u"jsonl (default): the records' own bytes with a signed manifest, for "
         "`hall audit check-export`.\n"
         "csv: a table for a spreadsheet. html: a report of up to 100,000 records in one file. "
         "Oldest first;\n"
         "works beside a running Hall. The key beside the database signs. Interrupted, it leaves "
         "nothing."_s,
         u"hall audit export --filter 'since:7d outcome:deny' --out denied.jsonl\n"
         "hall audit export --format html --filter 'capability:cap.db.*' --out report.html"_s,
         {},
         {{u"db"_s, u"FILE"_s, u"the database (default: HALL_DB_PATH or the Hall's own place)"_s},
          {u"format"_s, u"FORMAT"_s, u"jsonl (default), csv, html"_s},
          {u"filter"_s, u"TEXT"_s, u"as in `hall decision query`"_s},
          {u"out"_s, u"FILE"_s, u"file or folder (default: a name that says what is in it)"_s},
          {u"decisions"_s, {}, u"decisions only, no other kind of record"_s},
          {u"utc"_s, {}, u"times in UTC (default: local time)"_s},
          {u"unsigned"_s, {}, u"do not sign the manifest"_s},
          {u"force"_s, {}, u"replace files that are there"_s}},
         exportVerb},
        {u"audit"_s,
         u"check-export"_s,
         u"check an export with nothing but a public key"_s,
         u"Needs no Hall and no database, only the files of the export and a public key from "
         "somebody you\n"
         "trust: PEM, or a verifier key's line. Checks every record's bytes, their order, the "
         "proofs, the\n"
         "checkpoint and the manifest's signature. Exit code 0: accepted. 1: altered, and what. "
         "2: could\n"
         "not check."_s,
         u"hall audit check-export denied.manifest.json --public-key hall.pem"_s,
         {{u"MANIFEST"_s, u"the export's manifest; its files are beside it"_s}},
         {{u"public-key"_s, u"FILE"_s, u"a key that may have signed it"_s, true, true},
          {u"unsigned"_s, {}, u"accept a manifest that nobody signed, for what its proofs show"_s}},
         checkExportVerb},
    };
}

} // namespace hall::cli
