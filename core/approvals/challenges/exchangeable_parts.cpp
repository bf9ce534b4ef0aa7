// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/challenges/exchangeable_parts.h"

#include "core/approvals/challenges/text_words.h"
#include "core/approvals/challenges/word_bank.h"
#include "core/protocol/visible_text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace hall::challenges {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// First to last, both included.
QStringList charactersFrom(char16_t first, char16_t last)
{
    QStringList list;
    for (char16_t c = first; c <= last; ++c)
        list.append(QString(QChar(c)));
    return list;
}

QStringList numbersFrom(int first, int last, int width)
{
    QStringList list;
    for (int i = first; i <= last; ++i)
        list.append(QString::number(i).rightJustified(width, u'0'));
    return list;
}

/// What has to stay as it is, because another would look wrong: `http`, `cap.`, `org.`.
bool isFixedWord(const QString& word)
{
    static const QSet<QString> words{u"http"_s, u"https"_s, u"ftp"_s,  u"www"_s, u"mailto"_s,
                                     u"cap"_s,  u"org"_s,   u"ctrl"_s, u"wrk"_s, u"sha256"_s};
    return words.contains(word);
}

class PartFinder {
public:
    explicit PartFinder(const QString& text)
        : m_text(text), m_taken(std::size_t(text.size()), false)
    {}

    std::vector<ExchangeablePart> find()
    {
        dates();
        addresses();
        hexadecimals();
        const std::vector<TextWord> words = wordsIn(m_text);
        for (std::size_t i = 0; i < words.size(); ++i) {
            const bool isVersion = i > 0 && words[i - 1].text.compare(u'v') == 0 &&
                                   words[i - 1].offset + 1 == words[i].offset;
            if (words[i].isNumber && !isVersion)
                digits(words[i]);
            else if (!words[i].isNumber)
                word(words[i]);
        }
        if (m_parts.empty())
            letters(words);
        std::sort(m_parts.begin(), m_parts.end(),
                  [](const auto& a, const auto& b) { return a.offset < b.offset; });
        return std::move(m_parts);
    }

private:
    bool isFree(qsizetype offset, qsizetype length) const
    {
        const auto from = m_taken.begin() + offset;
        return std::find(from, from + length, true) == from + length;
    }

    void take(qsizetype offset, qsizetype length)
    {
        std::fill_n(m_taken.begin() + offset, length, true);
    }

    void add(qsizetype offset, qsizetype length, const QStringList& others)
    {
        const QString current = m_text.mid(offset, length);
        const qsizetype different = others.size() - (others.contains(current) ? 1 : 0);
        if (different > 0)
            m_parts.push_back({offset, current, others});
        take(offset, length);
    }

    /// A year stays, a month or a day becomes another that every month has.
    void dates()
    {
        static const QRegularExpression date(
            u"(?<![0-9])[0-9]{4}-([0-9]{2})-([0-9]{2})(?![0-9])"
            "(?:[T ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.][0-9]+)?)?)?"_s);
        for (auto it = date.globalMatch(m_text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (match.hasCaptured(4)) {
                add(match.capturedStart(3), 2, numbersFrom(0, 23, 2));
                add(match.capturedStart(4), 2, numbersFrom(0, 59, 2));
            }
            add(match.capturedStart(1), 2, numbersFrom(1, 12, 2));
            add(match.capturedStart(2), 2, numbersFrom(1, 28, 2));
            take(match.capturedStart(), match.capturedLength());
        }
    }

    /// 192.168.1.10: each part stays one of an address.
    void addresses()
    {
        static const QRegularExpression quad(
            u"(?<![0-9.])([0-9]{1,3})[.]([0-9]{1,3})[.]([0-9]{1,3})[.]([0-9]{1,3})(?![0-9.])"_s);
        for (auto it = quad.globalMatch(m_text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            for (int part = 1; part <= 4; ++part) {
                const int length = int(match.capturedLength(part));
                constexpr std::array<int, 4> first{0, 1, 10, 100};
                constexpr std::array<int, 4> last{0, 9, 99, 254};
                add(match.capturedStart(part), length,
                    numbersFrom(first[std::size_t(length)], last[std::size_t(length)], length));
            }
            take(match.capturedStart(), match.capturedLength());
        }
    }

    /// Hashes, and the two outer groups of a UUID: in the inner ones a digit can be wrong.
    void hexadecimals()
    {
        static const QRegularExpression hex(
            u"(?<![0-9A-Za-z])(?:[0-9a-f]{8,}|[0-9A-F]{8,})(?![0-9A-Za-z])"_s);
        static const QRegularExpression uuid(
            u"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-)[0-9A-Fa-f]{12}"_s);
        for (auto it = uuid.globalMatch(m_text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            take(match.capturedStart(1), match.capturedLength(1));
        }
        for (auto it = hex.globalMatch(m_text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString run = match.captured();
            const auto isLetter = [](QChar c) { return !isAsciiDigit(c); };
            const auto letter = std::find_if(run.begin(), run.end(), isLetter);
            if (letter == run.end() || std::all_of(run.begin(), run.end(), isLetter))
                continue; // digits, or a word
            const QStringList others =
                charactersFrom(u'0', u'9') +
                (letter->isUpper() ? charactersFrom(u'A', u'F') : charactersFrom(u'a', u'f'));
            for (qsizetype i = 0; i < run.size(); ++i)
                add(match.capturedStart() + i, 1, others);
        }
    }

    /// Noughts at the ends stay: a round number becomes a round one.
    void digits(const TextWord& word)
    {
        qsizetype first = 0;
        qsizetype last = word.text.size() - 1;
        if (!isFree(word.offset, word.text.size()) ||
            !std::all_of(word.text.begin(), word.text.end(), isAsciiDigit))
            return;
        while (last > 0 && word.text[last] == u'0')
            --last;
        while (first < last && word.text[first] == u'0')
            ++first;
        const qsizetype end = word.offset + word.text.size();
        const bool isWhole = word.text.size() == 1 &&
                             (end == m_text.size() || (m_text[end] != u'.' && m_text[end] != u'e'));
        for (qsizetype i = first; i <= last; ++i) {
            const bool mayBeNought = isWhole || (i > first && i < last);
            add(word.offset + i, 1, charactersFrom(mayBeNought ? u'0' : u'1', u'9'));
        }
    }

    void word(const TextWord& word)
    {
        const QString lower = word.text.toString().toLower();
        const bool isAscii =
            std::all_of(lower.begin(), lower.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
        if (!isAscii || isFixedWord(lower) || !isFree(word.offset, word.text.size()))
            return;
        const bool isUpper = word.text.size() > 1 && word.text[1].isUpper();
        const bool isTitle = word.text[0].isUpper();
        QStringList others = wordsLike(lower);
        if (others.isEmpty())
            return;
        for (QString& other : others) {
            if (isUpper)
                other = other.toUpper();
            else if (isTitle)
                other[0] = other[0].toUpper();
        }
        add(word.offset, word.text.size(), others);
    }

    void letters(const std::vector<TextWord>& words)
    {
        for (const TextWord& word : words) {
            if (word.isNumber || isFixedWord(word.text.toString().toLower()))
                continue;
            for (qsizetype i = 0; i < word.text.size(); ++i) {
                if (isFree(word.offset + i, 1))
                    add(word.offset + i, 1, lettersLike(word.text[i]));
            }
        }
    }

    /// Vowels for vowels; of other scripts, letters long known that stand nearby in Unicode.
    static QStringList lettersLike(QChar letter)
    {
        const QString vowels = u"aeiou"_s;
        QStringList list;
        if (letter.isSurrogate() || !letter.isLetter())
            return list;
        const QChar lower = letter.toLower();
        if (lower >= u'a' && lower <= u'z') {
            for (char16_t c = u'a'; c <= u'z'; ++c) {
                if (vowels.contains(QChar(c)) == vowels.contains(lower))
                    list.append(QString(letter.isUpper() ? QChar(c).toUpper() : QChar(c)));
            }
            return list;
        }
        constexpr char16_t block = 16;
        const auto first = char16_t(letter.unicode() - letter.unicode() % block);
        for (char16_t i = 0; i < block; ++i) {
            const QChar c(char16_t(first + i));
            if (c.category() == letter.category() && c.script() == letter.script() &&
                c.unicodeVersion() <= QChar::Unicode_1_1 && c.decomposition().isEmpty() &&
                isPlainlyVisible(QStringView(&c, 1)))
                list.append(QString(c));
        }
        return list;
    }

    const QString& m_text;
    std::vector<bool> m_taken; ///< of each unit: part of what was found, or to be left alone
    std::vector<ExchangeablePart> m_parts;
};

} // namespace

std::vector<ExchangeablePart> exchangeableParts(const QString& text)
{
    return PartFinder(text).find();
}

} // namespace hall::challenges
