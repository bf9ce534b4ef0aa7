// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/visible_text.h"

#include <QChar>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

/// Drawn as nothing although Unicode does not call them format characters: joiners, fillers,
/// variation selectors, tags, the empty braille cell.
bool isBlankGlyph(char32_t c)
{
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 ||
           (c >= 0x180b && c <= 0x180f) || c == 0x2800 || c == 0x3164 ||
           (c >= 0xfe00 && c <= 0xfe0f) || c == 0xffa0 || (c >= 0xe0000 && c <= 0xe0fff);
}

bool hides(char32_t c)
{
    if (c >= 0x20 && c < 0x7f)
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space: // all but U+0020, which was let through above
        return true;
    default:
        return isBlankGlyph(c) || QChar::isNonCharacter(c);
    }
}

QString spelledOut(char32_t c)
{
    switch (c) {
    case u'\n':
        return u"\\n"_s;
    case u'\r':
        return u"\\r"_s;
    case u'\t':
        return u"\\t"_s;
    default:
        break;
    }
    const QString hex = QString::number(uint(c), 16).toUpper();
    if (c > 0xffff)
        return u"\\u{"_s % hex % u'}';
    return u"\\u"_s % hex.rightJustified(4, u'0');
}

/// The code point at `i`, and how many units it takes; a lone surrogate is itself.
char32_t codePointAt(QStringView text, qsizetype i, int* units)
{
    const QChar c = text[i];
    *units = 1;
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
        *units = 2;
        return QChar::surrogateToUcs4(c, text[i + 1]);
    }
    return c.unicode();
}

} // namespace

QString visibleText(QStringView text, LineBreaks lineBreaks)
{
    QString out;
    out.reserve(text.size());
    int units = 1;
    for (qsizetype i = 0; i < text.size(); i += units) {
        const char32_t c = codePointAt(text, i, &units);
        const bool kept = lineBreaks == LineBreaks::Keep && (c == u'\n' || c == u'\t');
        if (!kept && hides(c))
            out += spelledOut(c);
        else
            out += text.mid(i, units);
    }
    return out;
}

bool isPlainlyVisible(QStringView text)
{
    int units = 1;
    for (qsizetype i = 0; i < text.size(); i += units) {
        if (hides(codePointAt(text, i, &units)))
            return false;
    }
    return true;
}

QString shortVisibleText(QStringView text, qsizetype limit)
{
    if (text.size() <= limit)
        return visibleText(text);
    qsizetype head = limit / 2;
    qsizetype tail = text.size() - (limit - head - 1);
    if (text[head - 1].isHighSurrogate())
        --head;
    if (tail < text.size() && text[tail].isLowSurrogate())
        ++tail;
    return visibleText(text.first(head)) % u'…' % visibleText(text.sliced(tail));
}

} // namespace hall
