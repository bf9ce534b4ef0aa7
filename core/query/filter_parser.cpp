// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/deny_code.h"
#include "core/protocol/grammar.h"
#include "core/protocol/vocabulary.h"
#include "core/query/filter_words.h"
#include "core/query/record_id.h"

#include <algorithm>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

using Match = FilterTerm::Match;
using Alternative = FilterTerm::Alternative;

constexpr qsizetype maxFilterLength = 4096;
constexpr std::size_t maxTerms = 64;
constexpr std::size_t maxAlternatives = 100;

/// A value as it is written, before its field gives it a meaning.
struct RawValue {
    QString text;
    bool isPrefix = false;
    bool isQuoted = false;
    qsizetype from = 0;
};

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

/// A piece of the filter for a message: short, and without what would disturb it.
QString shown(QStringView text)
{
    constexpr qsizetype longest = 40;
    QString plain = withoutControlCharacters(text.first(std::min(text.size(), longest)).toString());
    if (text.size() > longest)
        plain += u'…';
    return u'\'' + plain + u'\'';
}

bool isHex(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

class Parser {
public:
    Parser(QStringView text, qint64 nowMs) : m_text(text), m_nowMs(nowMs) {}

    Result<Filter> parse();

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    bool take(QChar c);
    bool fail(qsizetype at, const QString& problem);

    bool term();
    bool fieldTerm(const FilterWord& word, FilterTerm& term);
    bool wouldHaveAsked(const FilterWord& word, const FilterTerm& term);
    bool isPlainText(QStringView name);
    bool freeText(FilterTerm& term);
    std::optional<Match> comparison();
    bool value(RawValue& raw, bool endsAtComma);
    bool quoted(RawValue& raw);

    bool number(const FilterWord& word, const RawValue& raw, Match match, Alternative& out);
    bool time(const FilterWord& word, const RawValue& raw, Alternative& out);
    bool recordId(const RawValue& raw, FilterTerm& term);
    bool word(const FilterWord& word, const RawValue& raw, Alternative& out);

    QStringView m_text;
    qint64 m_nowMs;
    qsizetype m_at = 0;
    Filter m_filter;
    Error m_error;
};

bool Parser::take(QChar c)
{
    if (atEnd() || m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

bool Parser::fail(qsizetype at, const QString& problem)
{
    const QString column = QString::number(at + 1);
    m_error = {u"Column "_s + column + u": "_s + problem, u"INVALID_FILTER"_s, column};
    return false;
}

Result<Filter> Parser::parse()
{
    if (m_text.size() > maxFilterLength) {
        fail(maxFilterLength, u"a filter has at most %1 characters."_s.arg(maxFilterLength));
        return m_error;
    }
    for (;;) {
        while (!atEnd() && peek().isSpace())
            ++m_at;
        if (atEnd())
            return m_filter;
        if (m_filter.terms.size() == maxTerms) {
            fail(m_at, u"a filter has at most %1 terms."_s.arg(maxTerms));
            return m_error;
        }
        if (!term())
            return m_error;
    }
}

bool Parser::term()
{
    FilterTerm term;
    term.column = int(m_at) + 1;
    term.negated = take(u'-');
    if (atEnd() || peek().isSpace())
        return fail(m_at - 1, u"'-' excludes what follows it, and nothing does. Write "
                              u"-field:value, or \"-\" to search for it."_s);

    const qsizetype nameStart = m_at;
    qsizetype nameEnd = m_at;
    while (nameEnd < m_text.size() && isNameCharacter(m_text[nameEnd]))
        ++nameEnd;
    const QStringView name = m_text.sliced(nameStart, nameEnd - nameStart);
    const bool isField = !name.isEmpty() && nameEnd < m_text.size() &&
                         QStringView(u":<>=").contains(m_text[nameEnd]);
    if (!isField)
        return isPlainText(name) && freeText(term);

    const FilterWord* const word = findFilterWord(name);
    if (!word) {
        const QString near = nearestFilterWord(name);
        return fail(nameStart,
                    u"there is no field "_s + shown(name) +
                        (near.isEmpty()
                             ? u". The fields are "_s + filterFieldNames().join(u", "_s) +
                                   u"; put the text in quotes to search for it."_s
                             : u"; did you mean '"_s + near + u"'?"_s));
    }
    m_at = nameEnd;
    return word->name == wouldHaveAskedWord ? wouldHaveAsked(*word, term) : fieldTerm(*word, term);
}

/// No other decision is denied with one of these codes: where somebody is asked, the outcome is
/// REQUIRE_HUMAN. What has two terms cannot be excluded as one.
bool Parser::wouldHaveAsked(const FilterWord& word, const FilterTerm& term)
{
    const qsizetype from = m_at - word.name.size();
    RawValue raw;
    if (!take(u':') || !value(raw, false))
        return m_error.code.isEmpty() ? fail(m_at, u"write %1:true."_s.arg(word.name)) : false;
    if (term.negated || raw.isPrefix || raw.text.compare(u"true"_s, Qt::CaseInsensitive) != 0)
        return fail(from, u"'%1' takes only true, and cannot be excluded. Those that a person was "
                          u"asked about are outcome:ask."_s.arg(word.name));
    const auto equals = [](QByteArrayView text) {
        return Alternative{Match::Equals, QString::fromLatin1(text), 0};
    };
    m_filter.terms.push_back(
        {FilterField::Outcome, false, {equals(outcomeName(Outcome::Deny))}, term.column});
    m_filter.terms.push_back({FilterField::Code,
                              false,
                              {equals(denyCodeName(DenyCode::RequiresHuman)),
                               equals(denyCodeName(DenyCode::RequiresHumanApproval))},
                              term.column});
    return true;
}

/// What people write who know another language; taken as text it would silently find nothing.
bool Parser::isPlainText(QStringView name)
{
    const QChar first = peek();
    if (first == u'-')
        return fail(m_at, u"'-' stands once before what it excludes."_s);
    if (first == u':')
        return fail(m_at, u"the name of a field has to stand right before ':', without a space."_s);
    if (first == u'(')
        return fail(m_at, u"there are no brackets here. Separate alternatives by a comma "
                          u"(env:dev,stage); put the text in quotes to search for it."_s);
    if (QStringView(u"\u201C\u201D\u201E\u00AB\u00BB").contains(first))
        return fail(m_at, u"write quotes as \"."_s);
    const qsizetype end = m_at + name.size();
    const bool isWord = end >= m_text.size() || m_text[end].isSpace();
    if (isWord && (name == u"AND" || name == u"OR" || name == u"NOT"))
        return fail(m_at, u"there is no "_s + name +
                              u": terms separated by spaces all have to match, alternatives stand "
                              u"behind each other with commas (env:dev,stage), and '-' excludes. "
                              u"Put the word in quotes to search for it."_s);
    const FilterWord* const field = findFilterWord(name);
    if (field && m_text.sliced(end).startsWith(u"!="))
        return fail(end, u"to exclude, write -"_s + field->name + u':' + field->example + u'.');
    return true;
}

bool Parser::freeText(FilterTerm& term)
{
    RawValue raw;
    if (!value(raw, false))
        return false;
    if (raw.text.isEmpty())
        return fail(raw.from, u"there is no text to search for."_s);
    term.field = FilterField::Text;
    term.alternatives.push_back({raw.isPrefix ? Match::Prefix : Match::Contains, raw.text, 0});
    m_filter.terms.push_back(std::move(term));
    return true;
}

std::optional<Match> Parser::comparison()
{
    if (take(u'>'))
        return take(u'=') ? Match::AtLeast : Match::Above;
    if (take(u'<'))
        return take(u'=') ? Match::AtMost : Match::Below;
    if (take(u'='))
        return Match::Equals;
    return std::nullopt;
}

bool Parser::fieldTerm(const FilterWord& word, FilterTerm& term)
{
    const bool isNumber = word.field == FilterField::Blast;
    const qsizetype operatorAt = m_at;
    term.field = word.field;
    const bool hasColon = take(u':');
    if (!hasColon && !isNumber)
        return fail(operatorAt, u"'%1' has no order to compare by; write %1:%2."_s.arg(
                                    word.name, word.example));
    do {
        if (term.alternatives.size() == maxAlternatives)
            return fail(m_at, u"a term has at most %1 alternatives."_s.arg(maxAlternatives));
        const std::optional<Match> compared = isNumber ? comparison() : std::nullopt;
        RawValue raw;
        if (!value(raw, true))
            return false;
        if (raw.text.isEmpty() && !raw.isPrefix && !raw.isQuoted)
            return fail(raw.from, u"'%1' needs a value here, for example %1:%2."_s.arg(
                                      word.name, word.example));
        if (word.field == FilterField::Id) {
            if (!recordId(raw, term))
                return false;
            continue;
        }
        Alternative alternative;
        const bool isRead = isNumber
                                ? number(word, raw, compared.value_or(Match::Equals), alternative)
                            : word.field == FilterField::Time ? time(word, raw, alternative)
                                                              : this->word(word, raw, alternative);
        if (!isRead)
            return false;
        term.alternatives.push_back(std::move(alternative));
    } while (take(u','));
    if (word.field == FilterField::Time && term.alternatives.size() > 1)
        return fail(operatorAt + 1, u"'%1' takes one time."_s.arg(word.name));
    m_filter.terms.push_back(std::move(term));
    return true;
}

/// Reads up to white space, or to a comma where commas separate alternatives.
bool Parser::value(RawValue& raw, bool endsAtComma)
{
    raw.from = m_at;
    if (peek() == u'"') {
        if (!quoted(raw))
            return false;
        raw.isPrefix = take(u'*');
        const bool ends = atEnd() || peek().isSpace() || (endsAtComma && peek() == u',');
        return ends || fail(m_at, u"after the closing quote there has to be a space."_s);
    }
    while (!atEnd() && !peek().isSpace() && !(endsAtComma && peek() == u','))
        ++m_at;
    QStringView text = m_text.sliced(raw.from, m_at - raw.from);
    if (text.endsWith(u'*')) {
        raw.isPrefix = true;
        text.chop(1);
    }
    if (const qsizetype star = text.indexOf(u'*'); star >= 0)
        return fail(raw.from + star, u"'*' can stand only at the end of a value; put the value in "
                                     u"quotes to search for the character."_s);
    raw.text = text.toString();
    return true;
}

bool Parser::quoted(RawValue& raw)
{
    raw.isQuoted = true;
    ++m_at;
    while (!atEnd()) {
        const QChar c = m_text[m_at++];
        if (c == u'"')
            return true;
        const bool isEscape = c == u'\\' && (peek() == u'"' || peek() == u'\\');
        raw.text += isEscape ? m_text[m_at++] : c;
    }
    return fail(raw.from, u"this quote is not closed."_s);
}

bool Parser::number(const FilterWord& word, const RawValue& raw, Match match, Alternative& out)
{
    bool isNumber = false;
    const int score = raw.text.toInt(&isNumber);
    const bool isPlain = std::all_of(raw.text.begin(), raw.text.end(),
                                     [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber || !isPlain || raw.isPrefix || score > 100)
        return fail(raw.from,
                    shown(raw.text) + u" is not a score from 0 to 100, for example %1:%2."_s.arg(
                                          word.name, word.example));
    out = {match, {}, score};
    return true;
}

bool Parser::time(const FilterWord& word, const RawValue& raw, Alternative& out)
{
    const std::optional<qint64> at = parseFilterTime(raw.text, m_nowMs);
    if (!at || raw.isPrefix)
        return fail(raw.from,
                    shown(raw.text) +
                        u" is not a time. Write a span such as 2h (s, m, h, d, w), a date "
                        u"such as 2026-11-20, or 2026-11-20T08:00:00Z."_s);
    out = {word.match, {}, *at};
    return true;
}

/// An id has one form, so a wrong one is said to be wrong instead of finding nothing.
bool Parser::recordId(const RawValue& raw, FilterTerm& term)
{
    const QString text = normalisedFilterPrefix(FilterField::Id, raw.text);
    const bool hasPrefix = text.startsWith(decisionIdPrefix) || text.startsWith(eventIdPrefix);
    if (raw.isPrefix) {
        const bool isBeginning = text.isEmpty() || (hasPrefix && text.size() <= 36 &&
                                                    isHex(QStringView(text).sliced(4)));
        if (!isBeginning)
            return fail(raw.from, shown(raw.text) + u" is not the beginning of an id; write "
                                                    u"id:dec_ and hexadecimal digits, then '*'."_s);
        term.alternatives.push_back({Match::Prefix, text, 0});
        return true;
    }
    const QByteArray uuid = uuidOfRecordId(text);
    if (uuid.isEmpty())
        return fail(raw.from, shown(raw.text) + u" is not an id: that is dec_ or rec_ and 32 "
                                                u"hexadecimal digits, or a UUID. A beginning ends "
                                                u"in '*'."_s);
    if (hasPrefix) {
        term.alternatives.push_back({Match::Equals, text, 0});
        return true;
    }
    const QString hex = QString::fromLatin1(uuid.toHex());
    term.alternatives.push_back({Match::Equals, decisionIdPrefix.toString() + hex, 0});
    term.alternatives.push_back({Match::Equals, eventIdPrefix.toString() + hex, 0});
    return true;
}

bool Parser::word(const FilterWord& word, const RawValue& raw, Alternative& out)
{
    if (raw.isPrefix) {
        out = {Match::Prefix, normalisedFilterPrefix(word.field, raw.text), 0};
        return true;
    }
    if (raw.text.isEmpty()) {
        out = {Match::Equals, {}, 0};
        return true;
    }
    const std::optional<QString> normalised = normalisedFilterValue(word.field, raw.text);
    if (!normalised)
        return fail(raw.from, u"'%1' is one of %2, not "_s.arg(
                                  word.name, filterValueWords(word.field).join(u", "_s)) +
                                  shown(raw.text) + u'.');
    out = {Match::Equals, *normalised, 0};
    return true;
}

} // namespace

Result<Filter> parseFilter(QStringView text, qint64 nowMs)
{
    return Parser(text, nowMs).parse();
}

} // namespace hall
