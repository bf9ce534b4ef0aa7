// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/masking/secret_scan.h"

#include "core/protocol/masking/masking.h"

#include <algorithm>
#include <array>

namespace hall {

namespace {

bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAlphanumeric(QChar c)
{
    return isLower(c) || isUpper(c) || isDigit(c);
}

bool isKeyCharacter(QChar c)
{
    return isAlphanumeric(c) || c == u'_' || c == u'-';
}

bool isBearerCharacter(QChar c)
{
    return isKeyCharacter(c) || c == u'.' || c == u'~' || c == u'+' || c == u'/' || c == u'=';
}

bool isJwtCharacter(QChar c)
{
    return isKeyCharacter(c) || c == u'.';
}

bool isUpperOrDigit(QChar c)
{
    return isUpper(c) || isDigit(c);
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

enum class WordKind { Plain, Secret, SecretPlural };

WordKind kindOfWord(QStringView word)
{
    constexpr qsizetype longestWord = 40;
    if (word.size() < 3 || word.size() > longestWord)
        return WordKind::Plain;
    const QString lower = word.toString().toLower();
    QStringView stem = lower;
    const bool plural = stem.endsWith(u's');
    if (plural)
        stem.chop(1);
    // These also end joined words such as `dbpassword`; `key` would catch `monkey`.
    constexpr std::array<QStringView, 7> endings{u"password", u"passwd", u"passphrase", u"passcode",
                                                 u"secret",   u"token",  u"credential"};
    constexpr std::array<QStringView, 12> whole{
        u"key",       u"apikey",     u"authkey", u"accesskey",     u"masterkey",     u"privatekey",
        u"secretkey", u"signingkey", u"sshkey",  u"encryptionkey", u"authorization", u"pwd"};
    const bool found = std::any_of(endings.begin(), endings.end(),
                                   [&](QStringView ending) { return stem.endsWith(ending); }) ||
                       std::find(whole.begin(), whole.end(), stem) != whole.end();
    if (!found)
        return WordKind::Plain;
    return plural ? WordKind::SecretPlural : WordKind::Secret;
}

WordKind kindOfName(QStringView name)
{
    WordKind kind = WordKind::Plain;
    for (qsizetype start = 0; start < name.size();) {
        qsizetype end = start;
        while (end < name.size() && (isLower(name[end]) || isUpper(name[end]))) {
            const bool hump =
                end > start && isUpper(name[end]) &&
                (isLower(name[end - 1]) || (end + 1 < name.size() && isLower(name[end + 1])));
            if (hump)
                break;
            ++end;
        }
        switch (kindOfWord(name.sliced(start, end - start))) {
        case WordKind::Secret:
            return WordKind::Secret;
        case WordKind::SecretPlural:
            kind = WordKind::SecretPlural;
            break;
        case WordKind::Plain:
            break;
        }
        start = end > start ? end : start + 1;
    }
    return kind;
}

struct KeyForm {
    QStringView prefix;
    qsizetype least; ///< characters after the prefix
    bool (*accepts)(QChar);
    bool ordinaryPrefix; ///< may begin an ordinary word, so the rest must look random
};

constexpr std::array<KeyForm, 19> keyForms{{
    {u"sk-", 6, isKeyCharacter, true},       {u"sk_live_", 6, isKeyCharacter, false},
    {u"sk_test_", 6, isKeyCharacter, false}, {u"rk_live_", 6, isKeyCharacter, false},
    {u"hst_", 6, isKeyCharacter, false},     {u"phk_", 6, isKeyCharacter, false},
    {u"ghp_", 6, isKeyCharacter, false},     {u"gho_", 6, isKeyCharacter, false},
    {u"ghu_", 6, isKeyCharacter, false},     {u"ghs_", 6, isKeyCharacter, false},
    {u"ghr_", 6, isKeyCharacter, false},     {u"github_pat_", 6, isKeyCharacter, false},
    {u"glpat-", 6, isKeyCharacter, false},   {u"xoxb-", 6, isKeyCharacter, false},
    {u"xoxp-", 6, isKeyCharacter, false},    {u"xapp-", 6, isKeyCharacter, false},
    {u"AKIA", 12, isUpperOrDigit, false},    {u"ASIA", 12, isUpperOrDigit, false},
    {u"AIza", 30, isKeyCharacter, false},
}};

/// Walks over a text once. Every look ahead is bounded, or covers characters that are then
/// consumed, or begins at a place that the characters it covers do not hold again.
class TextScanner {
public:
    explicit TextScanner(QStringView text) : m_text(text) {}

    /// True when something was replaced; `result` is only then set.
    bool run(QString& result)
    {
        while (m_at < m_text.size()) {
            if (!matchHere())
                ++m_at;
        }
        if (m_result.isNull())
            return false;
        m_result.append(m_text.sliced(m_copied));
        result = m_result;
        return true;
    }

private:
    bool matchHere()
    {
        switch (m_text[m_at].unicode()) {
        case u'"':
        case u'\'':
            return matchMember();
        case u':':
            return matchUrlPassword();
        case u'-':
            return matchPrivateKey();
        case u'b':
        case u'B':
            return matchBearer();
        case u'e':
            return matchJwt();
        case u's':
        case u'r':
        case u'h':
        case u'p':
        case u'g':
        case u'x':
        case u'A':
            return matchKeyForm();
        default:
            return false;
        }
    }

    bool begins(QStringView word, qsizetype at, Qt::CaseSensitivity cs = Qt::CaseSensitive) const
    {
        return m_text.size() - at >= word.size() &&
               m_text.sliced(at, word.size()).compare(word, cs) == 0;
    }

    bool atWordStart() const { return m_at == 0 || !isAlphanumeric(m_text[m_at - 1]); }

    qsizetype endOfRun(qsizetype from, bool (*accepts)(QChar)) const
    {
        while (from < m_text.size() && accepts(m_text[from]))
            ++from;
        return from;
    }

    qsizetype skipSpaces(qsizetype from) const { return endOfRun(from, isSpace); }

    /// Whether the run is too random for an ordinary word: a digit in it, or great length.
    bool looksRandom(qsizetype from, qsizetype to) const
    {
        constexpr qsizetype longRun = 20;
        if (to - from >= longRun)
            return true;
        const QStringView run = m_text.sliced(from, to - from);
        return std::any_of(run.begin(), run.end(), isDigit);
    }

    bool mask(qsizetype from, qsizetype to)
    {
        m_result.append(m_text.sliced(m_copied, from - m_copied)).append(maskedText);
        m_copied = to;
        m_at = to;
        return true;
    }

    bool matchKeyForm()
    {
        if (!atWordStart())
            return false;
        for (const KeyForm& form : keyForms) {
            if (!begins(form.prefix, m_at))
                continue;
            const qsizetype from = m_at + form.prefix.size();
            const qsizetype to = endOfRun(from, form.accepts);
            if (to - from >= form.least && (!form.ordinaryPrefix || looksRandom(from, to)))
                return mask(m_at, to);
        }
        return false;
    }

    bool matchBearer()
    {
        constexpr QStringView word = u"bearer";
        constexpr qsizetype least = 6;
        if (!atWordStart() || !begins(word, m_at, Qt::CaseInsensitive))
            return false;
        const qsizetype from = skipSpaces(m_at + word.size());
        if (from == m_at + word.size())
            return false;
        const qsizetype to = endOfRun(from, isBearerCharacter);
        return to - from >= least && looksRandom(from, to) && mask(from, to);
    }

    /// header.payload.signature in base64url, whose header begins with `{"`.
    bool matchJwt()
    {
        if (!begins(u"eyJ", m_at) || (m_at > 0 && isJwtCharacter(m_text[m_at - 1])))
            return false;
        constexpr qsizetype least = 16;
        const qsizetype to = endOfRun(m_at, isJwtCharacter);
        const QStringView run = m_text.sliced(m_at, to - m_at);
        const qsizetype firstDot = run.indexOf(u'.');
        const qsizetype secondDot = firstDot < 0 ? -1 : run.indexOf(u'.', firstDot + 1);
        return run.size() >= least && secondDot > firstDot + 1 && mask(m_at, to);
    }

    bool matchPrivateKey()
    {
        constexpr QStringView begin = u"-----BEGIN ";
        constexpr QStringView dashes = u"-----";
        constexpr qsizetype longestLabel = 64;
        if (!begins(begin, m_at))
            return false;
        const qsizetype labelStart = m_at + begin.size();
        const QStringView label =
            m_text.sliced(labelStart, std::min(longestLabel, m_text.size() - labelStart));
        const qsizetype labelEnd = label.indexOf(dashes);
        if (labelEnd < 0 || !label.first(labelEnd).contains(u"PRIVATE KEY"))
            return false;
        const qsizetype end = m_text.indexOf(u"-----END ", labelStart + labelEnd);
        const qsizetype close = end < 0 ? -1 : m_text.indexOf(dashes, end + dashes.size());
        return mask(m_at, close < 0 ? m_text.size() : close + dashes.size());
    }

    /// The password of `scheme://user:password@host`.
    bool matchUrlPassword()
    {
        constexpr QStringView separator = u"://";
        if (!begins(separator, m_at))
            return false;
        const qsizetype from = m_at + separator.size();
        const qsizetype to = endOfRun(from, [](QChar c) {
            return c > u' ' && c != u'/' && c != u'?' && c != u'#' && c != u'"' && c != u'<' &&
                   c != u'>';
        });
        const QStringView authority = m_text.sliced(from, to - from);
        const qsizetype colon = authority.indexOf(u':');
        const qsizetype at = authority.lastIndexOf(u'@');
        return colon >= 0 && at > colon + 1 && mask(from + colon + 1, from + at);
    }

    /// `"name": value` with a secret name, in text that could not be read as JSON: a fragment, a
    /// log line, a Python dict.
    bool matchMember()
    {
        constexpr qsizetype longestName = 128;
        const QChar quote = m_text[m_at];
        const qsizetype nameStart = m_at + 1;
        const QStringView ahead =
            m_text.sliced(nameStart, std::min(longestName, m_text.size() - nameStart));
        const qsizetype length = ahead.indexOf(quote);
        if (length < 0 || kindOfName(ahead.first(length)) == WordKind::Plain)
            return false;
        qsizetype at = skipSpaces(nameStart + length + 1);
        if (at >= m_text.size() || m_text[at] != u':')
            return false;
        at = skipSpaces(at + 1);
        return maskMemberValue(at);
    }

    bool maskMemberValue(qsizetype from)
    {
        // Inside a string of JSON the quotes themselves are escaped: `\"password\":\"x\"`.
        qsizetype opening = from;
        while (opening < m_text.size() && m_text[opening] == u'\\')
            ++opening;
        if (opening >= m_text.size())
            return false;
        const QChar first = m_text[opening];
        if (first == u'"' || first == u'\'') {
            const qsizetype closing = endOfQuoted(opening, opening - from);
            return mask(opening + 1, closing);
        }
        // Brackets of a broken text cannot be trusted to balance.
        if (first == u'{' || first == u'[')
            return mask(from, m_text.size());
        const qsizetype to = endOfRun(from, [](QChar c) {
            return !isSpace(c) && c != u',' && c != u'}' && c != u']' && c != u'"' && c != u'\\';
        });
        const QStringView scalar = m_text.sliced(from, to - from);
        return !scalar.isEmpty() && scalar != u"null" && scalar != u"None" && mask(from, to);
    }

    /// Where the content of a string ends whose opening quote stands behind `escapes` backslashes.
    /// On that level a backslash of the content takes 2 × (escapes + 1) of them.
    qsizetype endOfQuoted(qsizetype opening, qsizetype escapes) const
    {
        qsizetype backslashes = 0;
        for (qsizetype i = opening + 1; i < m_text.size(); ++i) {
            if (m_text[i] == u'\\') {
                ++backslashes;
                continue;
            }
            if (m_text[i] == m_text[opening] && backslashes % (2 * escapes + 2) == escapes)
                return i - escapes;
            backslashes = 0;
        }
        return m_text.size();
    }

    const QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_copied = 0; ///< up to here m_text is in m_result
    QString m_result;
};

} // namespace

bool isSecretName(QStringView name)
{
    return kindOfName(name) != WordKind::Plain;
}

bool isSecretMember(QStringView name, const QJsonValue& value)
{
    if (value.isNull())
        return false;
    const WordKind kind = kindOfName(name);
    return kind == WordKind::Secret || (kind == WordKind::SecretPlural && !value.isDouble());
}

QString withSecretTextMasked(const QString& text, bool& masked)
{
    QString result;
    if (!TextScanner(text).run(result))
        return text;
    masked = true;
    return result;
}

} // namespace hall
