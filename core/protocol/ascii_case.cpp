// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ascii_case.h"

namespace hall {

namespace {

constexpr char16_t asciiLower(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? char16_t(c - u'A' + u'a') : c;
}

} // namespace

bool equalIgnoringAsciiCase(QStringView text, QByteArrayView word)
{
    if (text.size() != word.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (asciiLower(text[i].unicode()) != asciiLower(char16_t(word[i])))
            return false;
    }
    return true;
}

} // namespace hall
