// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/protocol/grammar.h"
#include "core/risk/patterns/pattern_set.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 8;
constexpr qsizetype maxIdLength = 64;
constexpr qsizetype maxDescriptionLength = 500;
constexpr qsizetype maxVersionLength = 200;

bool isSmall(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// As the words of a function's name come out: `s3` is two of them.
bool isPatternWord(QStringView word)
{
    return word.size() >= 2 && word.size() <= maxWordLength &&
           (std::all_of(word.begin(), word.end(), isSmall) ||
            std::all_of(word.begin(), word.end(), isDigit));
}

bool isPatternId(QStringView id)
{
    return !id.isEmpty() && id.size() <= maxIdLength &&
           std::all_of(id.begin(), id.end(),
                       [](QChar c) { return isSmall(c) || isDigit(c) || c == u'-'; });
}

} // namespace

/// Reads one file. The first problem is kept and the reading goes on with harmless values, so that
/// only the end has to look.
class PatternReader {
public:
    Result<PatternSet> read(const QByteArray& text)
    {
        const auto root = readJsonObject(text, {maxDepth, maxPatternBytes});
        if (!root)
            return root.error();
        refuseOthers(*root, u"$"_s,
                     {u"_meta"_s, u"words"_s, u"open_words"_s, u"reading_words"_s, u"weak_verbs"_s,
                      u"patterns"_s});
        readMeta(*root);
        readLists(*root);
        addWords(m_set.m_openWords, *root, u"open_words"_s, u"$"_s, Form::Exact);
        addWords(m_set.m_readingWords, *root, u"reading_words"_s, u"$"_s, Form::Exact);
        addWords(m_set.m_weakVerbs, *root, u"weak_verbs"_s, u"$"_s, Form::Exact);
        readPatterns(*root);
        if (m_error)
            return *m_error;
        m_set.m_sha256 = sha256Label(text);
        return std::move(m_set);
    }

private:
    enum class Form { Exact, WithPlurals };

    void fail(const QString& path, const QString& what)
    {
        if (!m_error)
            m_error = Error{path + u' ' + what + u'.', u"INVALID_PATTERNS"_s, path};
    }

    void refuseOthers(const QJsonObject& object, const QString& path, const QStringList& known)
    {
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            if (!known.contains(it.key()))
                fail(jsonPathMember(path, it.key()),
                     u"is not known here; known are %1"_s.arg(known.join(u", "_s)));
        }
    }

    QJsonObject object(const QJsonValue& value, const QString& path)
    {
        if (!value.isUndefined() && !value.isObject())
            fail(path, u"must be an object, not "_s + jsonTypeName(value));
        return value.toObject();
    }

    QJsonArray array(const QJsonValue& value, const QString& path, qsizetype most)
    {
        const QJsonArray items = value.toArray();
        if (!value.isArray())
            fail(path, u"must be an array, not "_s + jsonTypeName(value));
        else if (items.isEmpty())
            fail(path, u"is empty"_s);
        else if (items.size() > most)
            fail(path, u"has %1 items; at most %2 are allowed"_s.arg(QString::number(items.size()),
                                                                     QString::number(most)));
        return m_error ? QJsonArray() : items;
    }

    void readMeta(const QJsonObject& root)
    {
        const QString path = u"$._meta"_s;
        const QJsonValue version = object(root.value(u"_meta"_s), path).value(u"version"_s);
        m_set.m_version = version.toString();
        if (!version.isUndefined() && !version.isString())
            fail(path + u".version"_s, u"must be a string, not "_s + jsonTypeName(version));
        else if (m_set.m_version.size() > maxVersionLength)
            fail(path + u".version"_s,
                 u"is longer than %1 characters"_s.arg(QString::number(maxVersionLength)));
    }

    void readLists(const QJsonObject& root)
    {
        const QString path = u"$.words"_s;
        const QJsonObject lists = object(root.value(u"words"_s), path);
        if (lists.size() > maxWordLists)
            fail(path, u"has %1 lists; at most %2 are allowed"_s.arg(
                           QString::number(lists.size()), QString::number(maxWordLists)));
        for (auto it = lists.constBegin(); it != lists.constEnd() && !m_error; ++it) {
            const QString listPath = jsonPathMember(path, it.key());
            if (!isPatternId(it.key()))
                fail(listPath, u"must be named with 1 to 64 of a-z, 0-9 and -"_s);
            QList<QByteArray>& words = m_lists[it.key()];
            const QJsonArray items = array(it.value(), listPath, maxWordsPerList);
            for (qsizetype i = 0; i < items.size() && !m_error; ++i)
                words.append(word(items.at(i), jsonPathIndex(listPath, i), false));
        }
    }

    QByteArray word(const QJsonValue& value, const QString& path, bool mayBeList)
    {
        if (!value.isString())
            fail(path, u"must be a string, not "_s + jsonTypeName(value));
        else if (!isPatternWord(value.toString()))
            fail(path, u"must be a word of 2 to %1 letters a-z, or of digits%2, not %3"_s.arg(
                           QString::number(maxWordLength),
                           mayBeList ? u", or @ and the name of a list"_s : QString(),
                           quotedForMessage(value.toString())));
        return value.toString().toLatin1();
    }

    /// Adds the words of a member that may be absent; `@list` stands for those of a list.
    void addWords(PatternWords& target, const QJsonObject& from, const QString& member,
                  const QString& parent, Form form)
    {
        const QJsonValue value = from.value(member);
        if (value.isUndefined())
            return;
        const QString path = jsonPathMember(parent, member);
        const QJsonArray items = array(value, path, maxWordsPerList);
        for (qsizetype i = 0; i < items.size() && !m_error; ++i) {
            const QString itemPath = jsonPathIndex(path, i);
            const QString text = items.at(i).toString();
            if (!text.startsWith(u'@')) {
                addWord(target, word(items.at(i), itemPath, true), form);
                continue;
            }
            const auto list = m_lists.constFind(text.mid(1));
            if (list == m_lists.constEnd()) {
                fail(itemPath, u"names the list %1, and $.words has none of that name"_s.arg(
                                   quotedForMessage(text.mid(1))));
                continue;
            }
            for (const QByteArray& listed : *list)
                addWord(target, listed, form);
        }
        if (m_words > maxPatternWords)
            fail(path, u"goes beyond %1 words, the most that all patterns together may name"_s.arg(
                           QString::number(maxPatternWords)));
    }

    void addWord(PatternWords& target, const QByteArray& word, Form form)
    {
        if (m_error || m_words > maxPatternWords)
            return;
        ++m_words;
        target.inOrder.append(word);
        for (const QByteArray& spelling :
             form == Form::WithPlurals ? nounForms(word) : QList<QByteArray>{word})
            target.set.insert(spelling);
    }

    void readPatterns(const QJsonObject& root)
    {
        const QString path = u"$.patterns"_s;
        const QJsonValue value = root.value(u"patterns"_s);
        if (value.isUndefined())
            return fail(path, u"is missing: give the patterns"_s);
        const QJsonArray items = array(value, path, maxPatterns);
        for (qsizetype i = 0; i < items.size() && !m_error; ++i) {
            const QString itemPath = jsonPathIndex(path, i);
            const QJsonObject json = object(items.at(i), itemPath);
            const RiskPattern pattern = readPattern(json, itemPath);
            const auto same = [&](const RiskPattern& other) { return other.id == pattern.id; };
            if (std::any_of(m_set.m_patterns.begin(), m_set.m_patterns.end(), same))
                fail(itemPath + u".id"_s, u"is %1, which another pattern has already"_s.arg(
                                              quotedForMessage(pattern.id)));
            m_set.m_allVerbs.unite(pattern.verbs.set);
            m_set.m_allNouns.unite(pattern.nouns.set);
            m_set.m_patterns.push_back(pattern);
        }
    }

    RiskPattern readPattern(const QJsonObject& json, const QString& path)
    {
        refuseOthers(json, path,
                     {u"id"_s, u"description"_s, u"verbs"_s, u"nouns"_s, u"environments"_s,
                      u"unreadable_name"_s, u"floor"_s});
        RiskPattern pattern;
        pattern.id = json.value(u"id"_s).toString();
        if (!isPatternId(pattern.id))
            fail(path + u".id"_s, u"must be 1 to 64 of a-z, 0-9 and -"_s);
        pattern.description = json.value(u"description"_s).toString();
        if (pattern.description.trimmed().isEmpty() ||
            pattern.description.size() > maxDescriptionLength ||
            withoutControlCharacters(pattern.description) != pattern.description)
            fail(path + u".description"_s,
                 u"must be 1 to %1 characters that can be seen: reviewers are shown them"_s.arg(
                     QString::number(maxDescriptionLength)));
        addWords(pattern.verbs, json, u"verbs"_s, path, Form::Exact);
        addWords(pattern.nouns, json, u"nouns"_s, path, Form::WithPlurals);
        readEnvironments(json, path, pattern.environments);
        pattern.unreadableName = json.contains(u"unreadable_name"_s);
        if (pattern.unreadableName && json.value(u"unreadable_name"_s) != QJsonValue(true))
            fail(path + u".unreadable_name"_s, u"must be true, or be left out"_s);
        if (pattern.verbs.isEmpty() && pattern.nouns.isEmpty() && pattern.environments.isEmpty() &&
            !pattern.unreadableName)
            fail(path, u"has no condition: give verbs, nouns, environments or unreadable_name"_s);
        const QJsonValue floor = json.value(u"floor"_s);
        pattern.floor = floor.toDouble();
        if (!floor.isDouble() || !(pattern.floor > 0 && pattern.floor <= 1))
            fail(path + u".floor"_s, u"must be a number above 0 and at most 1"_s);
        return pattern;
    }

    void readEnvironments(const QJsonObject& json, const QString& parent,
                          QList<ActionEnvironment>& target)
    {
        const QJsonValue value = json.value(u"environments"_s);
        if (value.isUndefined())
            return;
        const QString path = parent + u".environments"_s;
        constexpr qsizetype most = 16;
        const QJsonArray items = array(value, path, most);
        for (qsizetype i = 0; i < items.size() && !m_error; ++i) {
            const auto parsed = parseActionEnvironment(items.at(i).toString());
            if (parsed)
                target.append(*parsed);
            else
                fail(jsonPathIndex(path, i),
                     u"must be one of production, staging, ci, development"_s);
        }
    }

    PatternSet m_set;
    QHash<QString, QList<QByteArray>> m_lists;
    qsizetype m_words = 0;
    std::optional<Error> m_error;
};

Result<PatternSet> PatternSet::read(const QByteArray& text)
{
    return PatternReader().read(text);
}

} // namespace hall
