// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include "core/base/edit_distance.h"

#include <algorithm>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

std::vector<Option> allOptions(const Verb& verb)
{
    std::vector<Option> options = verb.options;
    options.push_back({u"json"_s, {}, {}});
    return options;
}

} // namespace

QString nearestWord(const QString& word, const QStringList& words)
{
    // A longer text is no slip of a finger, and the table grows with its square.
    if (word.size() > 40)
        return {};
    QString best;
    int bestDistance = int(std::max<qsizetype>(2, word.size() / 3)) + 1;
    for (const QString& candidate : words) {
        const int distance =
            candidate.startsWith(word) && word.size() >= 2 ? 1 : editDistance(word, candidate);
        if (distance < bestDistance && distance < candidate.size()) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

Result<qint64> Invocation::number(const QString& option, qint64 least, qint64 most,
                                  qint64 fallback) const
{
    if (!has(option))
        return fallback;
    bool ok = false;
    const qint64 number = value(option).toLongLong(&ok);
    if (!ok || number < least || number > most) {
        return usageError(u"--%1 takes a whole number from %2 to %3, not \"%4\""_s.arg(
                              option, QString::number(least), QString::number(most), value(option)),
                          option);
    }
    return number;
}

Result<Invocation> parseInvocation(const Verb& verb, const QStringList& arguments)
{
    const std::vector<Option> options = allOptions(verb);
    Invocation call;
    bool onlyArguments = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        if (onlyArguments || word == u"-"_s || !word.startsWith(u'-')) {
            if (call.m_arguments.size() >= qsizetype(verb.arguments.size()) &&
                (verb.arguments.empty() || !verb.arguments.back().repeatable)) {
                return usageError(verb.arguments.empty()
                                      ? u"`hall %1` takes no argument, and got \"%2\""_s.arg(
                                            verb.fullName(), word)
                                      : u"unexpected argument \"%1\""_s.arg(word));
            }
            call.m_arguments.append(word);
            continue;
        }
        if (word == u"--"_s) {
            onlyArguments = true;
            continue;
        }

        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.left(equals).mid(word.startsWith(u"--"_s) ? 2 : 1);
        const auto option = std::find_if(options.begin(), options.end(),
                                         [&](const Option& o) { return o.name == name; });
        if (option == options.end() || !word.startsWith(u"--"_s)) {
            QStringList names{u"help"_s};
            for (const Option& o : options)
                names.append(o.name);
            const QString near = nearestWord(name, names);
            return usageError(u"unknown option %1%2"_s.arg(
                word.left(equals),
                near.isEmpty() ? QString() : u"; did you mean --%1?"_s.arg(near)));
        }
        if (call.has(name) && !option->repeatable)
            return usageError(u"--%1 is given more than once"_s.arg(name), name);
        if (option->value.isEmpty()) {
            if (equals >= 0)
                return usageError(u"--%1 is a switch and takes no value"_s.arg(name), name);
            call.m_options[name].append(QString());
            continue;
        }
        if (equals < 0 && i + 1 >= arguments.size())
            return usageError(u"--%1 needs a value: --%1 %2"_s.arg(name, option->value), name);
        const QString value = equals >= 0 ? word.mid(equals + 1) : arguments.at(++i);
        if (value.isEmpty())
            return usageError(u"--%1 needs a value, and got an empty one"_s.arg(name), name);
        if (equals < 0 && value.startsWith(u"--"_s)) {
            return usageError(u"--%1 needs a value, and is followed by %2 "
                              "(write --%1=%2 if that is the value)"_s.arg(name, value),
                              name);
        }
        call.m_options[name].append(value);
    }

    for (qsizetype i = call.m_arguments.size(); i < qsizetype(verb.arguments.size()); ++i) {
        const Argument& argument = verb.arguments[size_t(i)];
        if (argument.required)
            return usageError(u"%1 is missing: %2"_s.arg(argument.name, argument.help),
                              argument.name);
    }
    for (const Option& option : options) {
        if (option.required && !call.has(option.name))
            return usageError(
                u"--%1 %2 is missing: %3"_s.arg(option.name, option.value, option.help),
                option.name);
    }
    return call;
}

std::vector<Option> hallOptions(std::vector<Option> own)
{
    own.push_back({u"url"_s, u"URL"_s,
                   u"the Hall (else HALL_SERVER_URL, HALL_API_URL, PYHALL_HALL_URL, "
                   "http://127.0.0.1:8765)"_s});
    own.push_back({u"token"_s, u"TOKEN"_s, u"bearer token (else see `hall help tokens`)"_s});
    own.push_back({u"ca"_s, u"FILE"_s, u"PEM certificate to trust for https"_s});
    return own;
}

std::vector<Option> hallOrFileOptions(std::vector<Option> own)
{
    own.push_back(
        {u"db"_s, u"FILE"_s, u"work on this database instead of asking a running Hall"_s});
    return hallOptions(std::move(own));
}

} // namespace hall::cli
