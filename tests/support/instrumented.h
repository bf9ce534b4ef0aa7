// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hall::test {

/// How often, or how many: `usual`, and `fewer` in a program that a sanitizer watches. It is
/// several times as slow, and what it looks for shows in the first rounds.
constexpr int underSanitizer(int usual, int fewer)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    (void)usual;
    return fewer;
#else
    (void)fewer;
    return usual;
#endif
}

} // namespace hall::test
