// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <array>
#include <cstddef>
#include <optional>

namespace hall {

/// Only ASCII letters fold: the long s of `ſecret` is another letter. `word` is ASCII.
bool equalIgnoringAsciiCase(QStringView text, QByteArrayView word);

/// The value whose word `text` is, in any ASCII case. `names` stand in the order of the
/// enumeration.
template <typename Enum, std::size_t N>
std::optional<Enum> parseIgnoringAsciiCase(const std::array<QByteArrayView, N>& names,
                                           QStringView text)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (equalIgnoringAsciiCase(text, names[i]))
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace hall
