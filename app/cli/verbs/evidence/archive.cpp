// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/ask.h"
#include "app/cli/terminal/output.h"
#include "app/cli/terminal/progress_line.h"
#include "app/cli/verbs/evidence/public_keys.h"
#include "app/cli/verbs/evidence/segment_view.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/engine/audit_settings.h"
#include "core/json/canonical_json.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

/// Packing takes about a minute for a million records, and the answer says that all of it is done.
constexpr int archiveTimeoutMs = 6 * 3'600'000;

std::optional<int> daysOf(const QString& text)
{
    bool isNumber = false;
    const int days = text.chopped(text.isEmpty() ? 0 : 1).toInt(&isNumber);
    if (!text.endsWith(u'd') || !isNumber || days < 0 || days > AuditSettings::mostRetentionDays)
        return std::nullopt;
    return days;
}

ExitCode showArchived(const HallReply& answer, Output& out)
{
    if (out.wantsJson()) {
        out.json(answer.body);
        return ExitCode::Done;
    }
    const QJsonArray segments = answer.json[u"segments"_s].toArray();
    for (const QJsonValue& segment : segments)
        out.line(u"Records %1 to %2 are in %3; record %4 says so."_s.arg(
            QString::number(segment[u"first_seq"_s].toInteger()),
            QString::number(segment[u"last_seq"_s].toInteger()), segment[u"file"_s].toString(),
            QString::number(segment[u"seq"_s].toInteger())));
    if (segments.isEmpty())
        out.line(u"No block of 1,024 records is that old. Nothing was archived."_s);
    return ExitCode::Done;
}

ExitCode archiveVerb(const Invocation& call, Output& out)
{
    const auto days = daysOf(call.value(u"older-than"_s));
    if (!days)
        return out.fail(
            usageError(u"--older-than has to be a number of days, like 90d"_s, u"older-than"_s));
    QJsonObject body{{u"older_than_days"_s, *days}};
    // The Hall may run in another folder.
    if (call.has(u"to"_s))
        body.insert(u"folder"_s, QFileInfo(call.value(u"to"_s)).absoluteFilePath());
    HallCall request;
    request.method = "POST";
    request.path = u"/api/audit/archive"_s;
    request.body = canonicalJson(body);
    request.timeoutMs = archiveTimeoutMs;
    return ask(call, out, request,
               [&out](const HallReply& answer) { return showArchived(answer, out); });
}

ExitCode checkSegmentsVerb(const Invocation& call, Output& out)
{
    SegmentCheckOptions options;
    options.folder = call.argument(0);
    const auto keys = publicKeysGiven(call);
    if (!keys) {
        out.fail(keys.error());
        return ExitCode::Misuse;
    }
    options.publicKeys = *keys;
    ProgressLine progress;
    options.progress = [&progress](qint64 done, qint64 all) { progress.show(done, all); };
    const auto check = checkSegments(options);
    progress.end();
    if (!check) {
        out.fail(check.error());
        return ExitCode::Misuse;
    }
    if (out.wantsJson())
        out.json(segmentsJson(*check));
    else
        showSegments(*check, out);
    return check->accepted ? ExitCode::Done : ExitCode::No;
}

} // namespace

std::vector<Verb> archiveVerbs()
{
    return {
        {u"audit"_s,
         u"archive"_s,
         u"move old records to signed files"_s,
         u"Writes whole blocks of 1,024 records to hall-segment-FIRST-LAST.jsonl.gz with a signed "
         "manifest,\n"
         "checks what it wrote, and then takes them out of the database by a record that says so. "
         "The log goes\n"
         "on behind them. Decisions are made meanwhile."_s,
         u"hall audit archive --older-than 90d\n"
         "hall audit archive --older-than 365d --to /mnt/archive"_s,
         {},
         hallOrFileOptions(
             {{u"older-than"_s, u"DAYS"_s, u"records of before that, like 90d"_s, false, true},
              {u"to"_s, u"FOLDER"_s,
               u"where to (default: DATABASE.segments beside the database)"_s}}),
         archiveVerb},
        {u"audit"_s,
         u"check-segments"_s,
         u"check archived records with nothing but a public key"_s,
         u"Needs no Hall and no database, only the folder with the segments and a public key from "
         "somebody\n"
         "you trust. Checks every record's bytes, order and place in the signed log. Exit code 0: "
         "accepted. 1:\n"
         "altered, and what. 2: could not check. `hall audit verify --segments FOLDER` also holds "
         "them\n"
         "against the log."_s,
         u"hall audit check-segments /mnt/archive --public-key hall.pem"_s,
         {{u"FOLDER"_s, u"where the segments are"_s}},
         {{u"public-key"_s, u"FILE"_s, u"a key that may have signed them"_s, true, true}},
         checkSegmentsVerb},
    };
}

} // namespace hall::cli
