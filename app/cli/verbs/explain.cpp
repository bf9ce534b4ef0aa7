// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/ask.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/catalog/catalog_json.h"
#include "core/protocol/deny_code.h"
#include "core/protocol/error_reply.h"

#include <QJsonArray>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nearIds = 5;
const QLatin1StringView codePrefix("DENY_");

/// `DENY_WORKER_BANNED` in any case, and without its first word.
std::optional<DenyCode> denyCodeOf(const QString& word)
{
    const QString code = word.toUpper();
    const auto exact = parseDenyCode(code);
    return exact ? exact : parseDenyCode(QString(codePrefix + code));
}

ExitCode explainCode(DenyCode code, Output& out)
{
    const QString name = QString::fromLatin1(denyCodeName(code));
    const QString advice = QString::fromUtf8(denyCodeAdvice(code));
    if (out.wantsJson())
        out.json(
            QJsonObject{{u"id"_s, name}, {u"type"_s, u"deny_code"_s}, {u"description"_s, advice}});
    else
        out.fields({{u"code"_s, {name, Style::Strong}}, {u"meaning"_s, {advice}}});
    return ExitCode::Done;
}

QString riskWords(const QJsonValue& risk)
{
    const QString tier = risk[u"risk_tier"_s].toString();
    const QJsonValue score = risk[u"blast_score"_s];
    return score.isDouble()
               ? u"%1, blast score about %2"_s.arg(tier, QString::number(score.toInteger()))
               : tier;
}

/// The workers that have to do with it; empty where no Hall was asked.
QString workerWords(const QJsonObject& entity)
{
    if (!entity.contains(u"workers"_s))
        return {};
    const QString workers = joinedWords(entity[u"workers"_s]);
    const bool everHas = entity[u"type"_s] != u"profile"_s && entity[u"type"_s] != u"policy"_s;
    return workers.isEmpty() && everHas ? u"none enrolled"_s : workers;
}

ExitCode showEntity(const QJsonObject& entity, Output& out)
{
    if (out.wantsJson()) {
        out.json(entity);
        return ExitCode::Done;
    }
    const auto text = [&entity](const QString& member) { return Cell{entity[member].toString()}; };
    const auto list = [&entity](const QString& member) {
        return Cell{joinedWords(entity[member])};
    };
    out.fields(
        {{u"id"_s, {entity[u"id"_s].toString(), Style::Strong}},
         {u"type"_s, text(u"type"_s)},
         {u"name"_s, text(u"name"_s)},
         {u"description"_s, text(u"description"_s)},
         {u"tags"_s, list(u"tags"_s)},
         {u"risk"_s, {riskWords(entity[u"risk_hint"_s])}},
         {u"reversibility"_s, {entity[u"blast_radius_hint"_s][u"reversibility"_s].toString()}},
         {u"controls"_s, list(u"controls"_s)},
         {u"enforced by"_s, text(u"enforcement_point"_s)},
         {u"required for"_s, list(u"required_for_risk_tiers"_s)},
         {u"recommended for"_s, list(u"recommended_for_risk_tiers"_s)},
         {u"serves"_s, list(u"serves_capabilities"_s)},
         {u"served by"_s, list(u"served_by"_s)},
         {u"workers"_s, {workerWords(entity)}},
         {u"source"_s, text(u"source"_s)}});
    return ExitCode::Done;
}

/// What a person is told beside the message of an id that is not known.
void noteUnknown(const QJsonObject& reply, Output& out)
{
    if (const QString near = joinedWords(reply[u"near"_s]); !near.isEmpty())
        out.note(u"Near: %1"_s.arg(near));
    if (const QString workers = joinedWords(reply[u"workers"_s]); !workers.isEmpty())
        out.note(u"Enrolled workers that name it: %1"_s.arg(workers));
}

ExitCode unknown(const QString& message, const QStringList& near, Output& out)
{
    const Error error{message, u"NOT_FOUND"_s, u"ID_OR_CODE"_s};
    const QJsonObject more{{u"near"_s, QJsonArray::fromStringList(near)}};
    if (out.wantsJson())
        out.json(errorReply(error, more));
    out.note(u"hall: "_s + message);
    noteUnknown(more, out);
    return ExitCode::No;
}

ExitCode unknownCode(const QString& word, Output& out)
{
    QStringList codes;
    for (int i = 0; i < denyCodeCount; ++i)
        codes.append(QString::fromLatin1(denyCodeName(DenyCode(i))));
    const QString near = nearestWord(word.toUpper(), codes);
    return unknown(u"there is no deny code \"%1\""_s.arg(word),
                   near.isEmpty() ? QStringList() : QStringList(near), out);
}

ExitCode explainFromBuiltIn(const QString& id, const Error& error, Output& out)
{
    out.note(u"Looked in the built-in catalog, because %1."_s.arg(error.message));
    const auto catalog = Catalog::builtIn();
    if (const CatalogEntity* entity = catalog->find(id))
        return showEntity(catalogEntityJson(*catalog, *entity), out);
    return unknown(u"the built-in catalog has no \"%1\""_s.arg(id), catalog->idsNear(id, nearIds),
                   out);
}

ExitCode explain(const Invocation& call, Output& out)
{
    const QString id = call.argument(0);
    if (const auto code = denyCodeOf(id))
        return explainCode(*code, out);
    if (id.toUpper().startsWith(codePrefix))
        return unknownCode(id, out);
    HallCall request;
    request.path = u"/api/catalog/"_s + pathPart(id);
    Otherwise otherwise;
    otherwise.unreachable = [&](const Error& error) { return explainFromBuiltIn(id, error, out); };
    otherwise.notFound = [&out](const HallReply& answer) {
        if (out.wantsJson())
            out.json(answer.body);
        out.note(u"hall: "_s + answer.json[u"message"_s].toString());
        noteUnknown(answer.json, out);
        return ExitCode::No;
    };
    return ask(
        call, out, request,
        [&out](const HallReply& answer) { return showEntity(answer.json, out); }, TokenUse::Manage,
        otherwise);
}

} // namespace

std::vector<Verb> explainVerbs()
{
    return {
        {{},
         u"explain"_s,
         u"explain a capability, species, control, profile, policy or deny code"_s,
         u"Shows what it is, its risk and controls, which worker species serve it and which\n"
         "enrolled workers have it. Exit code 1: it is not known; near ones are named. When no\n"
         "Hall answers, the built-in catalog explains it, and a note says so."_s,
         u"hall explain cap.doc.read\n"
         "hall explain DENY_NO_MATCHING_RULE"_s,
         {{u"ID_OR_CODE"_s, u"cap.doc.read, ctrl.policy-gate, DENY_LOCKDOWN"_s}},
         hallOrFileOptions({}),
         explain}};
}

} // namespace hall::cli
