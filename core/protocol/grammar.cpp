// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/grammar.h"

#include "core/json/canonical_json.h"

#include <algorithm>

namespace hall {

namespace {

constexpr qsizetype shownLength = 60;

bool isPlainAscii(QChar c)
{
    return c >= u' ' && c <= u'~';
}

bool isSegmentCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           c == u'-' || c == u'_';
}

/// One or more non-empty segments, separated by dots.
bool isSegments(QStringView text)
{
    bool segmentBegun = false;
    for (const QChar c : text) {
        if (c == u'.') {
            if (!segmentBegun)
                return false;
            segmentBegun = false;
        } else if (isSegmentCharacter(c)) {
            segmentBegun = true;
        } else {
            return false;
        }
    }
    return segmentBegun;
}

bool isPrefixedId(QStringView id, QStringView prefix)
{
    return id.size() <= maxIdBytes && id.startsWith(prefix) && isSegments(id.sliced(prefix.size()));
}

/// Characters that show nothing, or change how others show.
bool isHidden(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    // Blank by their shape although their category says letter, mark or symbol: the combining
    // grapheme joiner, Hangul fillers, Khmer inherent vowels, Mongolian and other variation
    // selectors, the blank Braille pattern, and the plane of tags.
    return code == 0x034F || code == 0x115F || code == 0x1160 || code == 0x17B4 || code == 0x17B5 ||
           (code >= 0x180B && code <= 0x180F) || code == 0x2800 || code == 0x3164 ||
           (code >= 0xFE00 && code <= 0xFE0F) || code == 0xFFA0 ||
           (code >= 0xE0000 && code <= 0xE0FFF);
}

/// The code point at `i`, which is moved behind it.
char32_t nextCodePoint(QStringView text, qsizetype& i)
{
    const QChar c = text[i++];
    if (c.isHighSurrogate() && i < text.size() && text[i].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[i++]);
    return c.unicode();
}

bool hasHidden(QStringView text)
{
    for (qsizetype i = 0; i < text.size();) {
        if (isPlainAscii(text[i]))
            ++i;
        else if (isHidden(nextCodePoint(text, i)))
            return true;
    }
    return false;
}

bool isSlugCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
}

} // namespace

bool looksLikeCapabilityId(QStringView id)
{
    return isPrefixedId(id, u"cap.");
}

bool looksLikeControlId(QStringView id)
{
    return isPrefixedId(id, u"ctrl.");
}

bool isAcceptableId(QStringView id)
{
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    return !std::all_of(id.begin(), id.end(), isSpace) && !exceedsUtf8Bytes(id, maxIdBytes) &&
           !hasHidden(id);
}

bool exceedsUtf8Bytes(QStringView text, qsizetype limit)
{
    // A UTF-16 unit becomes one to three bytes.
    if (text.size() * 3 <= limit)
        return false;
    return text.size() > limit || text.toUtf8().size() > limit;
}

QString normalisedControlId(const QString& id)
{
    return id.contains(u'_') ? QString(id).replace(u'_', u'-') : id;
}

QString namespaceOfWorkerId(QStringView workerId)
{
    qsizetype slugStart = 0;
    if (workerId.startsWith(u"x."))
        slugStart = 2;
    else if (workerId.startsWith(u"org."))
        slugStart = 4;
    else
        return {};
    qsizetype end = workerId.indexOf(u'.', slugStart);
    if (end < 0)
        end = workerId.size();
    const QStringView slug = workerId.sliced(slugStart, end - slugStart);
    if (slug.isEmpty() || !std::all_of(slug.begin(), slug.end(), isSlugCharacter))
        return {};
    return workerId.first(end).toString();
}

QString withoutControlCharacters(const QString& text)
{
    if (!hasHidden(text))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        if (!isHidden(nextCodePoint(text, i)))
            clean.append(QStringView(text).sliced(start, i - start));
    }
    return clean;
}

QString quotedForMessage(const QString& text)
{
    const QString clean = withoutControlCharacters(text.left(shownLength));
    QByteArray quoted;
    appendJsonString(quoted, text.size() > shownLength ? QString(clean + u'…') : clean);
    return QString::fromUtf8(quoted);
}

bool isSha256Hex(QStringView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QString withoutHashLabel(const QString& hash)
{
    constexpr QStringView label = u"sha256:";
    return hash.startsWith(label) ? hash.sliced(label.size()) : hash;
}

} // namespace hall
