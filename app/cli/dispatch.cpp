// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dispatch.h"

#include "app/cli/manual/help.h"
#include "app/cli/manual/man_page.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/verb_groups.h"

#include <algorithm>
#include <cstdio>
#include <iterator>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

ExitCode show(const QString& help)
{
    const QByteArray bytes = help.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    return Output(false).finish() ? ExitCode::Done : ExitCode::Misuse;
}

ExitCode misuse(const QString& message, const QStringList& hints, bool json)
{
    Output out(json);
    const ExitCode exit = out.fail(usageError(message));
    for (const QString& hint : hints)
        out.note(hint);
    out.finish();
    return exit;
}

bool isHelp(const QString& word)
{
    return word == u"--help"_s || word == u"-h"_s;
}

bool isGroup(const std::vector<Verb>& verbs, const QString& word)
{
    return !word.isEmpty() && std::any_of(verbs.begin(), verbs.end(),
                                          [&](const Verb& verb) { return verb.group == word; });
}

const Verb* findVerb(const std::vector<Verb>& verbs, const QString& group, const QString& name)
{
    const auto found = std::find_if(verbs.begin(), verbs.end(), [&](const Verb& verb) {
        return verb.group == group && verb.name == name;
    });
    return found == verbs.end() ? nullptr : &*found;
}

ExitCode unknownVerb(const std::vector<Verb>& verbs, const QString& group, const QString& word,
                     bool json)
{
    QStringList known;
    for (const Verb& verb : verbs) {
        if (verb.group == group)
            known.append(verb.name);
        else if (group.isEmpty() && !known.contains(verb.group))
            known.append(verb.group);
    }
    const QString prefix = group.isEmpty() ? QString() : QString(group + u' ');
    const QString near = nearestWord(word, known);
    QString message = word.startsWith(u'-') ? u"unknown option %1"_s.arg(word)
                                            : u"unknown verb \"%1%2\""_s.arg(prefix, word);
    if (!near.isEmpty())
        message += u"; did you mean `hall %1%2`?"_s.arg(prefix, near);
    return misuse(message, {u"See `hall %1--help`."_s.arg(prefix)}, json);
}

ExitCode help(const std::vector<Verb>& verbs, const QStringList& words)
{
    const QString first = words.value(0);
    const QString second = words.value(1);
    if (first.isEmpty())
        return show(overviewHelp(verbs));
    if (first == u"tokens"_s && second.isEmpty())
        return show(tokenHelp());
    if (first == u"man"_s && second.isEmpty())
        return show(manPage(verbs));
    if (const Verb* verb = findVerb(verbs, {}, first))
        return show(verbHelp(*verb));
    if (!isGroup(verbs, first))
        return unknownVerb(verbs, {}, first, false);
    if (second.isEmpty())
        return show(groupHelp(verbs, first));
    const Verb* verb = findVerb(verbs, first, second);
    return verb ? show(verbHelp(*verb)) : unknownVerb(verbs, first, second, false);
}

} // namespace

std::vector<Verb> allVerbs()
{
    std::vector<Verb> all;
    for (auto group :
         {serverVerbs(),     workerVerbs(),   workerTrustVerbs(), workerScaffoldVerbs(),
          namespaceVerbs(),  banVerbs(),      approvalVerbs(),    grantVerbs(),
          reviewerVerbs(),   trustVerbs(),    webhookVerbs(),     decisionVerbs(),
          receiptVerbs(),    evaluateVerbs(), riskVerbs(),        configVerbs(),
          catalogVerbs(),    explainVerbs(),  authVerbs(),        tokenVerbs(),
          auditVerbs(),      proofVerbs(),    checkProofVerbs(),  exportVerbs(),
          signingKeyVerbs(), archiveVerbs(),  statsVerbs(),       demoVerbs(),
          versionVerbs()})
        std::move(group.begin(), group.end(), std::back_inserter(all));
    return all;
}

ExitCode dispatch(const std::vector<Verb>& verbs, const QStringList& arguments)
{
    if (arguments.isEmpty())
        return misuse(u"a verb is missing"_s, {u"See `hall --help`."_s}, false);
    const QString& first = arguments.first();
    if (isHelp(first))
        return show(overviewHelp(verbs));
    if (first == u"help"_s)
        return help(verbs, arguments.mid(1));

    QStringList rest = arguments.mid(1);
    const bool json = rest.contains(u"--json"_s);
    const Verb* verb = findVerb(verbs, {}, first == u"--version"_s ? u"version"_s : first);
    if (!verb) {
        if (!isGroup(verbs, first))
            return unknownVerb(verbs, {}, first, json);
        if (rest.isEmpty()) {
            return misuse(u"`hall %1` needs a verb"_s.arg(first),
                          {u"See `hall %1 --help`."_s.arg(first)}, json);
        }
        if (isHelp(rest.first()))
            return show(groupHelp(verbs, first));
        verb = findVerb(verbs, first, rest.first());
        if (!verb)
            return unknownVerb(verbs, first, rest.first(), json);
        rest.removeFirst();
    }

    const QStringList beforeArguments = rest.mid(0, rest.indexOf(u"--"_s));
    if (std::any_of(beforeArguments.begin(), beforeArguments.end(), isHelp))
        return show(verbHelp(*verb));
    const auto call = parseInvocation(*verb, rest);
    if (!call) {
        return misuse(
            call.error().message,
            {u"Usage: "_s + usageLine(*verb), u"See `hall %1 --help`."_s.arg(verb->fullName())},
            json);
    }
    Output out(call->has(u"json"_s));
    const ExitCode exit = verb->run(*call, out);
    return out.finish() ? exit : ExitCode::Misuse;
}

} // namespace hall::cli
