// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal/input.h"
#include "app/cli/terminal/line_loop.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/protocol/error_reply.h"
#include "core/risk/risk_json.h"

#include <unistd.h>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

QString decimals(double number)
{
    return QString::number(number, 'f', 4);
}

Style styleOf(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Low:
        return Style::Good;
    case RiskLevel::Medium:
        return Style::Caution;
    case RiskLevel::High:
    case RiskLevel::Critical:
        break;
    }
    return Style::Bad;
}

/// For eyes: what it is, what it asks for, and where the number comes from.
void show(const RiskAssessment& risk, Output& out)
{
    const QString name = risk.functionName.isEmpty() ? u"(no name)"_s : risk.functionName;
    out.line(u"%1: %2, %3, %4"_s.arg(name, QLatin1StringView(riskLevelName(risk.effectiveLevel)),
                                     QString::number(risk.effectiveScore, 'f', 2),
                                     QLatin1StringView(challengeName(risk.challenge))),
             styleOf(risk.effectiveLevel));
    Table table{{u"factor"_s, u"score"_s, u"weight"_s, u"adds"_s, u"why"_s}, {}};
    for (const RiskFactor& factor : risk.factors) {
        // Of a single word that was found the sentence speaks already.
        const bool told = factor.evidence.isEmpty() || factor.why.contains(factor.evidence.first());
        const QString why =
            told ? factor.why : u"%1 (%2)"_s.arg(factor.why, factor.evidence.join(u"; "_s));
        table.rows.push_back({{factor.name},
                              {decimals(factor.score)},
                              {QString::number(factor.weight, 'f', 2)},
                              {decimals(factor.contribution)},
                              {why}});
    }
    for (const RiskFloor& floor : risk.floors) {
        table.rows.push_back({{u"pattern"_s},
                              {u"≥ "_s + decimals(floor.floor)},
                              {},
                              {},
                              {u"%1 (%2)"_s.arg(floor.description, floor.evidence.join(u"; "_s))}});
    }
    out.table(table);
    for (const QString& step : risk.steps)
        out.line(u"  "_s + step);
    out.line({});
}

/// Where a line's answer goes.
class Scorer {
public:
    Scorer(RiskContext context, Output& out)
        : m_context(std::move(context)), m_out(out),
          m_table(!out.wantsJson() && ::isatty(STDOUT_FILENO) == 1)
    {}

    /// False when the line was no valid call.
    bool score(const Result<QByteArray>& line, qint64 number) const
    {
        const auto call = line ? readActionCall(*line) : Result<ActionCall>(line.error());
        if (!call) {
            refuse(call.error(), number);
            return false;
        }
        const RiskAssessment risk = assessRisk(*call, m_context);
        if (m_table)
            show(risk, m_out);
        else
            m_out.json(riskJson(risk));
        return true;
    }

private:
    void refuse(const Error& error, qint64 number) const
    {
        if (m_table)
            m_out.line(
                u"line %1 is no valid call: %2"_s.arg(QString::number(number), error.message),
                Style::Bad);
        else
            m_out.json(errorReply(error));
    }

    const RiskContext m_context;
    Output& m_out;
    const bool m_table;
};

Result<std::shared_ptr<const PatternSet>> patternsOf(const Invocation& call)
{
    const QString path = call.value(u"patterns"_s);
    if (path.isEmpty())
        return PatternSet::builtIn();
    const auto text = readWhole(path);
    if (!text)
        return text.error();
    auto patterns = PatternSet::read(*text);
    if (!patterns) {
        Error error = patterns.error();
        error.message = u"%1: %2"_s.arg(path, error.message);
        return error;
    }
    return std::shared_ptr<const PatternSet>(
        std::make_shared<const PatternSet>(*std::move(patterns)));
}

Result<RiskContext> contextOf(const Invocation& call)
{
    RiskContext context;
    if (call.has(u"profile"_s)) {
        const auto profile = parseRiskProfile(call.value(u"profile"_s));
        if (!profile)
            return usageError(
                u"unknown profile \"%1\"; the profiles are standard and attesta"_s.arg(
                    call.value(u"profile"_s)),
                u"profile"_s);
        context.profile = *profile;
    }
    if (context.profile == RiskProfile::Attesta && call.has(u"patterns"_s))
        return usageError(u"profile attesta has no patterns; leave --patterns out, or use profile "
                          "standard"_s,
                          u"patterns"_s);
    if (call.has(u"trust"_s)) {
        bool ok = false;
        const double number = call.value(u"trust"_s).toDouble(&ok);
        const auto trust = Trust::of(ok ? number : -1);
        if (!trust)
            return usageError(
                u"--trust takes a number from 0 to 0.9, not \"%1\""_s.arg(call.value(u"trust"_s)),
                u"trust"_s);
        context.trust = *trust;
    }
    const auto patterns = patternsOf(call);
    if (!patterns)
        return patterns.error();
    context.patterns = *patterns;
    return context;
}

ExitCode risk(const Invocation& call, Output& out)
{
    if (call.has(u"print-patterns"_s)) {
        out.json(PatternSet::builtInText());
        return ExitCode::Done;
    }
    const QString inputPath = call.has(u"in"_s) ? call.value(u"in"_s) : u"-"_s;
    if (call.value(u"patterns"_s) == u"-"_s && inputPath == u"-"_s)
        return out.fail(
            usageError(u"--patterns - and the calls cannot both come from standard input; "
                       "name a file with --in"_s,
                       u"in"_s));
    const auto context = contextOf(call);
    if (!context)
        return out.fail(context.error());

    const Scorer scorer(*context, out);
    return answerLines(
        {inputPath, u"a call"_s, maxActionCallBytes},
        [&](const Result<QByteArray>& line, qint64 number) { return scorer.score(line, number); },
        out);
}

} // namespace

std::vector<Verb> riskVerbs()
{
    return {{
        {},
        u"risk"_s,
        u"score actions from a file without a server"_s,
        u"Reads one call of POST /api/evaluate (JSON) per line and writes its score, in order: "
        u"what\n"
        "each factor adds and why, which patterns hold, and whom it would take to approve. On a\n"
        "terminal that is a table, else one line of JSON each. Nothing is stored; every call is\n"
        "scored as if its function were new. Same input, same patterns: same bytes.\n"
        "Exit code 0 when every line was scored, 1 when a line was not a valid call (its output "
        "is\n"
        "the error body), 2 when the profile or the patterns are unusable."_s,
        u"echo '{\"function_name\":\"delete_account\",\"action_args\":{\"id\":\"cust_123\"}}' | "
        u"hall risk\n"
        "hall risk --in calls.jsonl --profile attesta --json > scores.jsonl\n"
        "hall risk --print-patterns > patterns.json"_s,
        {},
        {{u"in"_s, u"FILE"_s, u"calls, one per line (default: standard input)"_s},
         {u"profile"_s, u"PROFILE"_s, u"standard (default) or attesta"_s},
         {u"patterns"_s, u"FILE"_s, u"domain patterns (JSON) instead of the built-in ones"_s},
         {u"trust"_s, u"N"_s, u"trust in the agent, 0 to 0.9 (default: off)"_s},
         {u"print-patterns"_s, {}, u"print the built-in patterns, to edit them, and end"_s}},
        risk,
    }};
}

} // namespace hall::cli
