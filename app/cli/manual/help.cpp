// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual/help.h"

#include <algorithm>
#include <utility>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

using Pairs = std::vector<std::pair<QString, QString>>;

QString columns(const Pairs& pairs)
{
    qsizetype width = 0;
    for (const auto& [left, right] : pairs)
        width = std::max(width, left.size());
    QString text;
    for (const auto& [left, right] : pairs)
        text += u"  "_s + left.leftJustified(width + 2) + right + u'\n';
    return text;
}

QString indented(const QString& text)
{
    QString out;
    for (const QString& line : text.split(u'\n'))
        out += line.isEmpty() ? u"\n"_s : QString(u"  "_s + line + u'\n');
    return out;
}

Pairs summaries(const std::vector<Verb>& verbs, const QString& group, bool all)
{
    Pairs pairs;
    for (const Verb& verb : verbs) {
        if (all || verb.group == group)
            pairs.emplace_back(verb.fullName(), verb.summary);
    }
    return pairs;
}

QString exitCodes()
{
    QString text = u"Exit codes:\n"_s;
    for (const auto& [code, meaning] : exitCodeMeanings())
        text += u"  %1  %2\n"_s.arg(code).arg(meaning);
    return text;
}

QString optionWords(const Option& option)
{
    const QString words = u"--"_s + option.name;
    return option.value.isEmpty() ? words : QString(words + u' ' + option.value);
}

} // namespace

std::vector<std::pair<int, QString>> exitCodeMeanings()
{
    return {{0, u"done"_s},
            {1, u"the answer is no: denied, not intact, not found"_s},
            {2, u"wrong arguments, or a file, address or database that cannot be used"_s},
            {3, u"no Hall answers, or it cannot answer now"_s},
            {4, u"not allowed: the token is missing, refused, or lacks the role"_s}};
}

QString usageLine(const Verb& verb)
{
    QString line = u"hall "_s + verb.fullName();
    for (const Argument& argument : verb.arguments) {
        const QString name = argument.repeatable ? QString(argument.name + u'…') : argument.name;
        line += argument.required ? QString(u' ' + name) : u" [%1]"_s.arg(name);
    }
    for (const Option& option : verb.options) {
        if (option.required)
            line += QString(u' ' + optionWords(option)) + (option.repeatable ? u"…"_s : QString());
    }
    return QString(line + u" [options]"_s);
}

QString overviewHelp(const std::vector<Verb>& verbs)
{
    return u"hall - decides what AI agents may do, and shows what it decided\n\n"
           "Usage: hall VERB [arguments] [options]\n\nVerbs:\n"_s +
           columns(summaries(verbs, {}, true)) +
           u"\n`hall VERB --help` explains a verb, with an example. `hall help tokens` says where\n"
           "the address of the Hall and the token come from. Every verb has --json.\n\n"_s +
           exitCodes();
}

QString groupHelp(const std::vector<Verb>& verbs, const QString& group)
{
    return u"Usage: hall %1 VERB [arguments] [options]\n\nVerbs:\n"_s.arg(group) +
           columns(summaries(verbs, group, false)) +
           u"\n`hall %1 VERB --help` explains a verb, with an example.\n"_s.arg(group);
}

QString verbHelp(const Verb& verb)
{
    QString text =
        u"hall %1 - %2\n\nUsage: %3\n"_s.arg(verb.fullName(), verb.summary, usageLine(verb));
    if (!verb.details.isEmpty())
        text += u'\n' + verb.details + u'\n';
    if (!verb.arguments.empty()) {
        Pairs pairs;
        for (const Argument& argument : verb.arguments)
            pairs.emplace_back(argument.name, argument.help);
        text += u"\nArguments:\n"_s + columns(pairs);
    }
    Pairs pairs;
    for (const Option& option : verb.options) {
        QString help = option.help;
        if (option.required)
            help += u" (required)"_s;
        if (option.repeatable)
            help += u" (may be repeated)"_s;
        pairs.emplace_back(optionWords(option), help);
    }
    pairs.emplace_back(u"--json"_s, u"JSON on stdout, errors included"_s);
    pairs.emplace_back(u"--help"_s, u"this text"_s);
    text += u"\nOptions:\n"_s + columns(pairs);
    text += u"\nExample:\n"_s + indented(verb.example);
    return QString(text + u'\n' + exitCodes());
}

QString tokenHelp()
{
    return u"Where the address of the Hall comes from, first found wins:\n"
           "  --url, HALL_SERVER_URL, HALL_API_URL, PYHALL_HALL_URL, http://127.0.0.1:8765\n\n"
           "Where the token comes from, first found wins:\n"
           "  1. --token\n"
           "  2. HALL_ADMIN_TOKEN\n"
           "  3. the login file, $XDG_CONFIG_HOME/hall/token (~/.config/hall/token), which\n"
           "     `hall auth login` writes\n"
           "  4. the Hall's own admin-token file beside its database (HALL_DB_PATH or the default\n"
           "     place), only for a Hall on this machine\n"
           "  5. HALL_SESSION_TOKEN\n"
           "`hall decision make` asks as an agent would: after --token it looks at\n"
           "HALL_SESSION_TOKEN and the Hall's own session-token file, and only then at the "
           "others.\n"
           "`hall approval` and `hall grant` need the role approve, which the admin token lacks "
           "on\n"
           "purpose: after --token they look at the file that `hall auth login --for-approvals`\n"
           "writes, $XDG_CONFIG_HOME/hall/approve-token. To make such a token and keep it:\n"
           "  hall token create --name NAME --role approve | hall auth login --for-approvals\n\n"
           "A token file that other people can read is refused: chmod 600 FILE.\n"_s;
}

} // namespace hall::cli
