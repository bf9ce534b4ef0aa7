// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/path_order.h"

#include <algorithm>
#include <array>

namespace hall {

namespace {

/// Printable ASCII in the order of the Unicode collation's first level; capitals share the place
/// of their small letters.
constexpr char collationOrder[] =
    " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz";

/// What tells a letter of ASCII from its capital.
constexpr quint8 capitalBit = 0x20;

constexpr std::array<quint8, 128> makeWeights()
{
    std::array<quint8, 128> weights{};
    quint8 next = 1;
    for (const char c : collationOrder) {
        if (c == '\0')
            break;
        const auto code = quint8(c);
        weights[code] = next;
        if (c >= 'a' && c <= 'z')
            weights[code ^ capitalBit] = next;
        ++next;
    }
    return weights;
}

/// 0: not in the table.
constexpr std::array<quint8, 128> weights = makeWeights();

quint8 weightOf(char c)
{
    const auto code = quint8(c);
    return code < weights.size() ? weights[code] : quint8(0);
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// memcmp's order: a byte counts as unsigned.
bool byteLess(char a, char b)
{
    return quint8(a) < quint8(b);
}

} // namespace

bool componentsLess(QByteArrayView a, QByteArrayView b)
{
    // A separator sorts before everything, so that a name ends before any that continues it.
    const auto key = [](char c) { return c == '/' ? -1 : int(quint8(c)); };
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                        [&](char x, char y) { return key(x) < key(y); });
}

bool bytesLess(QByteArrayView a, QByteArrayView b)
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), byteLess);
}

bool collationLess(QByteArrayView a, QByteArrayView b)
{
    const auto length = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < length; ++i) {
        if (weightOf(a[i]) != weightOf(b[i]))
            return weightOf(a[i]) < weightOf(b[i]);
    }
    if (a.size() != b.size())
        return a.size() < b.size();
    // Letters that differ only in case decide when nothing else does.
    for (qsizetype i = 0; i < length; ++i) {
        if (a[i] != b[i])
            return isCapital(b[i]);
    }
    return false;
}

bool hasCollation(QByteArrayView path)
{
    return std::all_of(path.begin(), path.end(), [](char c) { return weightOf(c) != 0; });
}

} // namespace hall
