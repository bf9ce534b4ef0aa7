// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/patterns/pattern_match.h"

#include "core/protocol/grammar.h"
#include "core/risk/factors/argument_text.h"
#include "core/risk/factors/ascii_text.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <tuple>

namespace hall::risk {

using namespace Qt::StringLiterals;

namespace {

/// Where each word of the arguments is first. Qt's hash is seeded at random, so that nobody can
/// send words that all fall into one bucket; only looked up in, never walked through.
class ArgumentWords {
public:
    explicit ArgumentWords(const ArgumentText& arguments) : m_arguments(arguments)
    {
        for (auto [word, next] = nextWord(arguments.text(), 0); !word.text.isEmpty();
             std::tie(word, next) = nextWord(arguments.text(), next)) {
            // The lower-case text stays: a copy of each word would take many times its size.
            const QByteArrayView view(arguments.lower().constData() + word.offset,
                                      word.text.size());
            if (!m_offsets.contains(view))
                m_offsets.insert(view, word.offset);
        }
        for (const QString& name : arguments.names()) {
            for (const QByteArray& word : wordsOf(asciiBytes(name))) {
                if (!m_names.contains(word))
                    m_names.insert(word, name);
            }
        }
    }

    /// In a value; empty when it is in none.
    QString inValues(const QByteArray& word) const
    {
        const auto found = m_offsets.constFind(word);
        return found == m_offsets.constEnd()
                   ? QString()
                   : u"%1 in argument %2"_s.arg(QString::fromLatin1(word),
                                                m_arguments.nameAt(*found));
    }

    QString inNames(const QByteArray& word) const
    {
        const auto found = m_names.constFind(word);
        return found == m_names.constEnd() ? QString()
                                           : u"%1 in the name of argument %2"_s.arg(
                                                 QString::fromLatin1(word), shownName(*found));
    }

private:
    const ArgumentText& m_arguments;
    QHash<QByteArrayView, qsizetype> m_offsets;
    QHash<QByteArray, QString> m_names;
};

class Matcher {
public:
    Matcher(const PatternSet& patterns, const QString& functionName, ActionEnvironment environment,
            const ArgumentText& arguments)
        : m_patterns(patterns), m_environment(environment), m_arguments(arguments)
    {
        // Full-width letters and the like have an ASCII form, and what is invisible says nothing.
        const QString visible = withoutControlCharacters(functionName);
        const QByteArray name = asciiBytes(visible.normalized(QString::NormalizationForm_KC));
        m_unreadable = visible != functionName || name.contains('\x80');
        for (const QByteArray& word : wordsOf(name))
            addNameWord(word);

        const auto all = [this](auto accepts) {
            return std::all_of(m_nameWords.begin(), m_nameWords.end(), accepts);
        };
        m_verbIsOpen = all([&](const QByteArray& w) {
            return isFiller(w) || (patterns.isNoun(w) && !isDoing(w));
        });
        m_nounIsOpen = all([&](const QByteArray& w) { return isFiller(w) || isDoing(w); });
    }

    std::optional<QStringList> match(const RiskPattern& pattern)
    {
        QStringList evidence;
        if (!pattern.environments.isEmpty()) {
            if (!pattern.environments.contains(m_environment))
                return std::nullopt;
            evidence.append(u"environment "_s +
                            QLatin1StringView(actionEnvironmentName(m_environment)));
        }
        if (pattern.unreadableName) {
            if (!m_unreadable)
                return std::nullopt;
            evidence.append(u"the name has characters that are not ASCII, or invisible"_s);
        }
        if (!findWords(pattern.verbs, m_verbIsOpen, false, evidence) ||
            !findWords(pattern.nouns, m_nounIsOpen, true, evidence))
            return std::nullopt;
        return evidence;
    }

private:
    /// Says nothing: an open word, a number, a single letter.
    bool isFiller(const QByteArray& word) const
    {
        return word.size() == 1 || hall::risk::isDigit(word.front()) || m_patterns.isOpen(word);
    }
    bool isDoing(const QByteArray& word) const
    {
        return m_patterns.isVerb(word) || m_patterns.isReading(word);
    }

    bool countsAsVerb(std::size_t at) const
    {
        if (!m_patterns.isReading(m_nameWords.front()) || !m_patterns.isWeakVerb(m_nameWords[at]))
            return true;
        const QByteArray before = at > 0 ? m_nameWords[at - 1] : QByteArray();
        return before == "and" || before == "or" || before == "then";
    }

    /// A word that is unknown may be a verb and a noun without a gap, in either order.
    void addNameWord(const QByteArray& word)
    {
        const bool known = isDoing(word) || m_patterns.isNoun(word) || m_patterns.isOpen(word);
        for (qsizetype i = 2; !known && i + 2 <= word.size(); ++i) {
            const QByteArray front = word.first(i);
            const QByteArray back = word.sliced(i);
            if ((m_patterns.isVerb(front) && m_patterns.isNoun(back)) ||
                (m_patterns.isNoun(front) && m_patterns.isVerb(back))) {
                m_nameWords.push_back(front);
                m_nameWords.push_back(back);
                return;
            }
        }
        m_nameWords.push_back(word);
    }

    const ArgumentWords& argumentWords()
    {
        if (!m_argumentWords)
            m_argumentWords.emplace(m_arguments);
        return *m_argumentWords;
    }

    /// True also when nothing is asked for.
    bool findWords(const PatternWords& words, bool open, bool isNoun, QStringList& evidence)
    {
        if (words.isEmpty())
            return true;
        for (std::size_t i = 0; i < m_nameWords.size(); ++i) {
            if (words.has(m_nameWords[i]) && (isNoun || countsAsVerb(i))) {
                evidence.append(
                    u"%1 in the function's name"_s.arg(QString::fromLatin1(m_nameWords[i])));
                return true;
            }
        }
        if (!open)
            return false;
        for (const QByteArray& word : words.inOrder) {
            for (const QByteArray& form : isNoun ? nounForms(word) : QList<QByteArray>{word}) {
                QString place = isNoun ? argumentWords().inNames(form) : QString();
                if (place.isEmpty())
                    place = argumentWords().inValues(form);
                if (!place.isEmpty()) {
                    evidence.append(place);
                    return true;
                }
            }
        }
        return false;
    }

    const PatternSet& m_patterns;
    const ActionEnvironment m_environment;
    const ArgumentText& m_arguments;
    std::vector<QByteArray> m_nameWords;
    bool m_unreadable = false;
    bool m_verbIsOpen = false;
    bool m_nounIsOpen = false;
    std::optional<ArgumentWords> m_argumentWords;
};

} // namespace

std::vector<PatternMatch> matchPatterns(const PatternSet& patterns, const QString& functionName,
                                        ActionEnvironment environment,
                                        const ArgumentText& arguments)
{
    Matcher matcher(patterns, functionName, environment, arguments);
    std::vector<PatternMatch> matches;
    for (const RiskPattern& pattern : patterns.patterns()) {
        if (const auto evidence = matcher.match(pattern))
            matches.push_back({&pattern, *evidence});
    }
    return matches;
}

} // namespace hall::risk
