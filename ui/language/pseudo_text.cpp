// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/pseudo_text.h"

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView plainLetters = u"AEIOUYNSCZaeiouyncsz";
constexpr QStringView accentedLetters = u"ÀÉÎÖÛÝÑŠÇŽàéîöûýñçšž";
static_assert(plainLetters.size() == accentedLetters.size());
/// Repeated as often as it takes, in words of at most eight letters.
constexpr QStringView rightToLeft = u"אבגדהוזח";
constexpr int addedPercent = 40;
constexpr qsizetype addedLeast = 2;

QChar accented(QChar letter)
{
    const qsizetype at = plainLetters.indexOf(letter);
    return at < 0 ? letter : accentedLetters.at(at);
}

QString filling(qsizetype length)
{
    QString text;
    for (qsizetype i = 0; i < length; ++i) {
        const qsizetype at = i % (rightToLeft.size() + 1);
        text += at < rightToLeft.size() ? rightToLeft.at(at) : QChar(u' ');
    }
    return text.trimmed();
}

/// Length of the placeholder that begins at `at`; 0: none does.
qsizetype placeholderLength(QStringView text, qsizetype at)
{
    if (text.at(at) != u'%')
        return 0;
    qsizetype end = at + 1;
    if (end < text.size() && text.at(end) == u'L')
        ++end;
    if (end < text.size() && text.at(end) == u'n')
        return end + 1 - at;
    const qsizetype digits = end;
    while (end < text.size() && end - digits < 2 && text.at(end).isDigit())
        ++end;
    return end == digits ? 0 : end - at;
}

} // namespace

QString pseudoText(const QString& text)
{
    if (text.trimmed().isEmpty())
        return text;
    // Spaces at the ends join it to something else.
    const qsizetype first =
        std::distance(text.cbegin(), std::find_if_not(text.cbegin(), text.cend(),
                                                      [](QChar c) { return c.isSpace(); }));
    const QString core = text.trimmed();
    QString result = text.left(first) + u'[';
    for (qsizetype i = 0; i < core.size();) {
        const qsizetype length = placeholderLength(core, i);
        if (length > 0) {
            result += core.mid(i, length);
            i += length;
        } else if (core.at(i) == u'&' && i + 1 < core.size()) {
            // The letter of a mnemonic has to be one that the keyboard has.
            result += core.mid(i, 2);
            i += 2;
        } else {
            result += accented(core.at(i));
            ++i;
        }
    }
    const qsizetype added = std::max(addedLeast, core.size() * addedPercent / 100);
    return result + u' ' + filling(added) + u']' + text.mid(first + core.size());
}

} // namespace hall::ui
