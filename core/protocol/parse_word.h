// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <array>
#include <cstddef>
#include <optional>

namespace hall {

/// The value whose word `text` is, to the letter. `names` stand in the order of the enumeration.
/// (core/protocol/ascii_case.h has the same for words in any case.)
template <typename Enum, std::size_t N>
std::optional<Enum> parseWord(const std::array<QByteArrayView, N>& names, QStringView text)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (text == QLatin1StringView(names[i]))
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace hall
