// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/factors/factors.h"

#include "core/protocol/masking/secret_scan.h"
#include "core/risk/factors/argument_text.h"
#include "core/risk/factors/ascii_text.h"
#include "core/risk/factors/text_scan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace hall::risk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QByteArrayView, 7> destroyingVerbs{"delete", "remove",   "drop", "destroy",
                                                        "purge",  "truncate", "kill"};
constexpr std::array<QByteArrayView, 10> changingVerbs{
    "write", "update", "modify", "set", "create", "send", "deploy", "push", "execute", "run"};
constexpr std::array<QByteArrayView, 7> readingVerbs{"read",   "get",  "list", "fetch",
                                                     "search", "find", "check"};
constexpr std::array<QByteArrayView, 6> alarmingWords{"irreversible", "permanent",  "destructive",
                                                      "dangerous",    "production", "critical"};
constexpr std::array<QByteArrayView, 3> cautionWords{"careful", "warning", "caution"};

/// In the words of the published score, which knows neither acronyms nor digits.
std::vector<QByteArray> nameTokens(const QByteArray& name)
{
    std::vector<QByteArray> tokens;
    qsizetype start = 0;
    const auto take = [&](qsizetype end) {
        if (end > start)
            tokens.push_back(asciiLower(name.mid(start, end - start)));
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if (c == '_' || c == '.' || c == '-' || c == '/') {
            take(i);
            start = i + 1;
        } else if (i > start && isUpper(c) && (isLower(name[i - 1]) || isDigit(name[i - 1]))) {
            take(i);
            start = i;
        }
    }
    take(name.size());
    return tokens;
}

QString oneOf(const std::vector<QByteArray>& tokens, std::span<const QByteArrayView> words)
{
    const auto found = std::find_first_of(tokens.begin(), tokens.end(), words.begin(), words.end());
    return found == tokens.end() ? QString() : QString::fromLatin1(*found);
}

/// What the arguments are searched for.
struct Pattern {
    enum class How { Anywhere, Word, WordEnd, Spaced, Email, Quad };
    How how;
    QByteArrayView what;
    QByteArrayView then; ///< of Spaced
    QLatin1StringView shown;
    bool caseCounts = false;
};

using enum Pattern::How;

constexpr std::array<Pattern, 14> sensitivePatterns{{
    {Anywhere, "prod", {}, QLatin1StringView("the text prod")}, // and production with it
    {WordEnd, ".env", {}, QLatin1StringView("the file ending .env")},
    {Anywhere, "secret", {}, QLatin1StringView("the text secret")},
    {Anywhere, "password", {}, QLatin1StringView("the text password")},
    {Anywhere, "token", {}, QLatin1StringView("the text token")},
    {Anywhere, "credential", {}, QLatin1StringView("the text credential")},
    {Word, "key", {}, QLatin1StringView("the word key")},
    {Word, "drop", {}, QLatin1StringView("the SQL word DROP")},
    {Word, "delete", {}, QLatin1StringView("the SQL word DELETE")},
    {Word, "truncate", {}, QLatin1StringView("the SQL word TRUNCATE")},
    {Word, "alter", {}, QLatin1StringView("the SQL word ALTER")},
    {Spaced, "rm", "-rf", QLatin1StringView("the command rm -rf"), true},
    {Word, "sudo", {}, QLatin1StringView("the command sudo"), true},
    {Spaced, "chmod", "777", QLatin1StringView("the command chmod 777"), true},
}};

constexpr std::array<Pattern, 4> networkPatterns{{
    {Anywhere, "http://", {}, QLatin1StringView("a web address")},
    {Anywhere, "https://", {}, QLatin1StringView("a web address")},
    {Email, {}, {}, QLatin1StringView("an e-mail address")},
    {Quad, {}, {}, QLatin1StringView("an IP address")},
}};

qsizetype find(const Pattern& pattern, const ArgumentText& arguments)
{
    const QByteArray& text = pattern.caseCounts ? arguments.text() : arguments.lower();
    switch (pattern.how) {
    case Anywhere:
        return findText(text, pattern.what);
    case Word:
        return findWord(text, pattern.what);
    case WordEnd:
        return findWordEnd(text, pattern.what);
    case Spaced:
        return findSpaced(text, pattern.what, pattern.then);
    case Email:
        return findEmail(text);
    case Quad:
        return findDottedQuad(text);
    }
    return -1;
}

QStringList findAll(std::span<const Pattern> patterns, const ArgumentText& arguments)
{
    QStringList found;
    for (const Pattern& pattern : patterns) {
        const qsizetype at = find(pattern, arguments);
        if (at >= 0)
            found.append(u"%1 in argument %2"_s.arg(pattern.shown, arguments.nameAt(at)));
    }
    found.removeDuplicates();
    return found;
}

QString firstIn(QByteArrayView text, std::span<const QByteArrayView> words)
{
    const auto found = std::find_if(words.begin(), words.end(), [text](QByteArrayView word) {
        return findText(text, word) >= 0;
    });
    return found == words.end() ? QString() : QString::fromLatin1(*found);
}

} // namespace

Finding judgeName(const QString& functionName)
{
    const std::vector<QByteArray> tokens = nameTokens(asciiBytes(functionName));
    if (tokens.empty())
        return {0.5, u"The name has no word to judge by."_s, {}};
    if (const QString word = oneOf(tokens, destroyingVerbs); !word.isEmpty())
        return {0.95, u"The name has the word %1, which destroys."_s.arg(word), {word}};
    if (const QString word = oneOf(tokens, changingVerbs); !word.isEmpty())
        return {0.55, u"The name has the word %1, which changes something."_s.arg(word), {word}};
    if (const QString word = oneOf(tokens, readingVerbs); !word.isEmpty())
        return {0.1, u"The name has the word %1, which only looks."_s.arg(word), {word}};
    return {0.4, u"No word of the name says what it does."_s, {}};
}

Finding judgeArguments(const ArgumentText& arguments)
{
    if (arguments.isEmpty())
        return {0, u"There are no arguments."_s, {}};
    const QStringList sensitive = findAll(sensitivePatterns, arguments);
    const QStringList network = findAll(networkPatterns, arguments);
    if (!sensitive.isEmpty())
        return {0.9, u"The arguments hold something sensitive, or words that destroy."_s,
                sensitive + network};
    if (!network.isEmpty())
        return {0.5, u"The arguments name a place on the network."_s, network};
    return {0.05, u"Nothing in the arguments is known as risky."_s, {}};
}

Finding judgeDoc(const QString& doc)
{
    if (doc.isEmpty())
        return {0.1, u"The function is not described."_s, {}};
    const QByteArray text = asciiLower(asciiBytes(doc));
    if (const QString word = firstIn(text, alarmingWords); !word.isEmpty())
        return {0.85, u"Its description says %1."_s.arg(word), {word}};
    if (const QString word = firstIn(text, cautionWords); !word.isEmpty())
        return {0.5, u"Its description says %1."_s.arg(word), {word}};
    return {0.05, u"Its description does not warn."_s, {}};
}

Finding judgeHints(const QJsonObject& hints)
{
    constexpr double perTrue = 0.3;
    constexpr double wholeNumber = 10'000;
    constexpr double perNumber = 0.8;
    constexpr qsizetype mostShown = 20;
    double sum = 0;
    QStringList evidence;
    for (auto it = hints.constBegin(); it != hints.constEnd(); ++it) {
        double part = 0;
        if (it.value().isBool())
            part = it.value().toBool() ? perTrue : 0;
        else if (it.value().isDouble())
            part = std::min(it.value().toDouble() / wholeNumber, 1.0) * perNumber;
        sum += part;
        if (part > 0 && evidence.size() < mostShown)
            evidence.append(
                isSecretName(it.key())
                    ? u"hint %1"_s.arg(shownName(it.key()))
                    : u"hint %1 adds %2"_s.arg(shownName(it.key()), QString::number(part, 'f', 4)));
    }
    if (evidence.isEmpty())
        return {0, u"No hint raises the risk."_s, {}};
    return {std::min(sum, 1.0), u"Hints from the caller raise the risk."_s, evidence};
}

Finding judgeNovelty(quint64 timesScored)
{
    constexpr quint64 familiar = 10;
    if (timesScored == 0)
        return {0.9, u"This function is new here."_s, {}};
    const QString times =
        timesScored == 1 ? u"once"_s : u"%1 times"_s.arg(QString::number(timesScored));
    if (timesScored >= familiar)
        return {0.1, u"This function is well known: it was scored %1 before."_s.arg(times), {}};
    return {
        0.9 - 0.08 * double(timesScored), u"This function was scored %1 before."_s.arg(times), {}};
}

} // namespace hall::risk
