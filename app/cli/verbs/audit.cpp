// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/hall_token.h"
#include "app/cli/terminal/input.h"
#include "app/cli/terminal/output.h"
#include "app/cli/terminal/progress_line.h"
#include "app/cli/verbs/evidence/segment_view.h"
#include "app/cli/verbs/evidence/verify_result.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/audit/verify/audit_verify.h"
#include "core/proof/keys/key_file.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>
#include <optional>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject reportJson(const VerifyReport& report, const QString& path)
{
    const auto orNull = [](const QString& text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    const bool isAltered = !report.intact;
    const auto ifAltered = [isAltered](qint64 seq) {
        return isAltered ? QJsonValue(seq) : QJsonValue();
    };
    return {
        {u"outcome"_s, QString::fromLatin1(verifyOutcomeName(report.outcome))},
        {u"intact"_s, report.intact},
        {u"database"_s, path},
        {u"records"_s, report.records},
        {u"first_seq"_s, report.firstSeq},
        {u"last_seq"_s, report.lastSeq},
        {u"checkpoints"_s, report.checkpoints},
        {u"head_hash"_s, orNull(report.headHash)},
        {u"bad_seq"_s, report.badSeq > 0 ? ifAltered(report.badSeq) : QJsonValue()},
        {u"bad_decision_id"_s, orNull(report.badDecisionId)},
        {u"problem"_s, orNull(report.problem)},
        {u"detail"_s, orNull(report.detail)},
        {u"last_trustworthy_seq"_s, ifAltered(report.lastTrustworthySeq)},
        {u"expected_seq"_s, report.expectedSeq > 0 ? ifAltered(report.expectedSeq) : QJsonValue()},
        {u"notes"_s, QJsonArray::fromStringList(report.notes)},
    };
}

/// The one line that says it all.
QString headline(const VerifyReport& report)
{
    const auto number = [](qint64 seq) { return QString::number(seq); };
    switch (report.outcome) {
    case VerifyOutcome::Intact:
        if (report.records == 0)
            return u"Intact: no records to check"_s;
        return u"Intact: %1 records, #%2 to #%3"_s.arg(
            number(report.records), number(report.firstSeq), number(report.lastSeq));
    case VerifyOutcome::EndMissing:
        return u"End missing: %1"_s.arg(report.detail);
    case VerifyOutcome::Altered:
    case VerifyOutcome::Cancelled:
        break;
    }
    const QString where = report.badSeq > 0 ? u" at #"_s + number(report.badSeq) : QString();
    return u"Altered%1: %2: %3"_s.arg(where, report.problem, report.detail);
}

void show(const VerifyReport& report, const QString& path,
          const std::optional<SegmentCheck>& segments, Output& out)
{
    if (out.wantsJson()) {
        QJsonObject json = reportJson(report, path);
        if (segments)
            json.insert(u"segments"_s, segmentsJson(*segments));
        out.json(json);
        return;
    }
    out.line(headline(report), report.intact ? Style::Good : Style::Bad);
    const auto ifAltered = [&report](qint64 seq) {
        return report.intact || seq == 0 ? QString() : QString(u'#' + QString::number(seq));
    };
    out.fields({{u"database"_s, {path}},
                {u"checkpoints"_s, {QString::number(report.checkpoints)}},
                {u"head hash"_s, {report.intact ? report.headHash : QString()}},
                {u"decision"_s, {report.badDecisionId}},
                {u"expected last record"_s, {ifAltered(report.expectedSeq)}},
                {u"last trustworthy record"_s,
                 {report.intact ? QString() : u'#' + QString::number(report.lastTrustworthySeq)}}});
    for (const QString& note : report.notes)
        out.line(u"Note: "_s + note, Style::Caution);
    if (segments)
        showSegments(*segments, out);
}

/// 32 bytes; empty when none was given.
Result<QByteArray> keyGiven(const QString& path)
{
    if (path.isEmpty())
        return QByteArray();
    const auto text = readWhole(path);
    if (!text)
        return text.error();
    const auto key = readPublicKey(*text);
    if (!key)
        return Error{u"%1: %2"_s.arg(path, key.error().message), key.error().code, path};
    return *key;
}

/// Whatever kept it from looking: the log has not been found wanting.
ExitCode couldNotCheck(const Error& error, Output& out)
{
    out.fail(error);
    return ExitCode::Misuse;
}

/// The archived records with the log that they were taken out of; nullopt: not asked for.
Result<std::optional<SegmentCheck>> checkedSegments(const Invocation& call, const QString& path)
{
    if (!call.has(u"segments"_s))
        return std::optional<SegmentCheck>();
    SegmentCheckOptions options;
    options.folder = call.value(u"segments"_s);
    options.databasePath = path;
    ProgressLine progress;
    options.progress = [&progress](qint64 done, qint64 all) { progress.show(done, all); };
    auto check = checkSegments(options);
    progress.end();
    if (!check)
        return check.error();
    return std::optional(*std::move(check));
}

ExitCode verify(const Invocation& call, Output& out)
{
    const auto from = call.number(u"from"_s, 1, std::numeric_limits<qint64>::max(), 1);
    if (!from)
        return out.fail(from.error());
    const auto key = keyGiven(call.value(u"public-key"_s));
    if (!key)
        return couldNotCheck(key.error(), out);
    VerifyOptions options;
    options.path = call.has(u"db"_s) ? call.value(u"db"_s) : ownDatabasePath();
    options.fromSeq = *from;
    options.checkpointsPath = call.value(u"checkpoints"_s);
    options.publicKey = *key;
    ProgressLine progress;
    options.progress = [&progress](qint64 done, qint64 all) { progress.show(done, all); };
    QElapsedTimer timer;
    timer.start();
    const auto report = verifyAuditLog(options);
    progress.end();
    const bool isHallsOwn = !call.has(u"db"_s) && !call.has(u"from"_s) &&
                            !call.has(u"checkpoints"_s) && !call.has(u"public-key"_s);
    if (isHallsOwn)
        tellHall(call, options.path, report, timer.elapsed(), out);
    if (!report)
        return couldNotCheck(report.error(), out);
    const auto segments = checkedSegments(call, options.path);
    if (!segments)
        return couldNotCheck(segments.error(), out);
    show(*report, options.path, *segments, out);
    const bool areAccepted = !*segments || (**segments).accepted;
    return report->intact && areAccepted ? ExitCode::Done : ExitCode::No;
}

} // namespace

std::vector<Verb> auditVerbs()
{
    return {{
        u"audit"_s,
        u"verify"_s,
        u"check that nothing in the audit log was changed"_s,
        u"Recomputes every record from its bytes and holds the signed checkpoints against them; "
        u"works\n"
        "beside a running Hall and needs no token. Exit code 0: intact. 1: altered or its end "
        "missing,\n"
        "with the first bad record and what is wrong with it (body, column, chain, missing, "
        "reordered,\n"
        "truncated, signature, checkpoint, foreign_key). 2: could not check.\n"
        "Without options, a running Hall of that database is told the result and records it."_s,
        u"hall audit verify --db /var/lib/hall/hall.db --public-key hall.pem"_s,
        {},
        {{u"db"_s, u"FILE"_s, u"the database (default: HALL_DB_PATH or the Hall's own place)"_s},
         {u"checkpoints"_s, u"FILE"_s,
          u"checkpoints that were kept elsewhere (default: the file beside the database)"_s},
         {u"public-key"_s, u"FILE"_s, u"a key that has to be one of the log's"_s},
         {u"segments"_s, u"FOLDER"_s, u"check the archived records there too, against the log"_s},
         {u"from"_s, u"SEQ"_s, u"begin at this record; what came before is believed"_s}},
        verify,
    }};
}

} // namespace hall::cli
