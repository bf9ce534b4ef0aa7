// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

/// The two palettes. Private to this room: everybody else asks Theme. (Desktop application,
/// "Design tokens")
namespace hall::ui {

struct Palette {
    QRgb window, surface, raised, line, text, muted, accent, allow, deny, ask, info;
};

inline constexpr Palette lightTokens{
    .window = 0xfff5f6f8,
    .surface = 0xffffffff,
    .raised = 0xffffffff,
    .line = 0xffd5dae1,
    .text = 0xff1b1f24,
    .muted = 0xff57606a,
    .accent = 0xff0b57d0,
    .allow = 0xff146c2e,
    .deny = 0xffb3261e,
    .ask = 0xff855300,
    .info = 0xff5b4bb3,
};

inline constexpr Palette darkTokens{
    .window = 0xff101418,
    .surface = 0xff181d23,
    .raised = 0xff20272e,
    .line = 0xff2c343c,
    .text = 0xffe6ebf0,
    .muted = 0xff9ba7b3,
    .accent = 0xff7cb0ff,
    .allow = 0xff5ccb8f,
    .deny = 0xffff8a80,
    .ask = 0xffe8b75a,
    .info = 0xffb5a8ff,
};

/// How much of a colour a tint has.
inline constexpr qreal tintOpacity = 0.10;
/// The band of selected rows: strong enough to be found, weak enough to read outcome colours on.
inline constexpr qreal selectionOpacityLight = 0.14;
inline constexpr qreal selectionOpacityDark = 0.18;
/// How much larger type is for those who sit far from the screen.
inline constexpr qreal presenterScale = 1.5;

} // namespace hall::ui
