// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace hall::ui {

/// `color` at `opacity` over `ground`, as one opaque colour: views paint backgrounds in one go.
inline QColor blended(const QColor& color, const QColor& ground, qreal opacity)
{
    const auto mix = [opacity](int over, int under) {
        return qRound(over * opacity + under * (1 - opacity));
    };
    return QColor(mix(color.red(), ground.red()), mix(color.green(), ground.green()),
                  mix(color.blue(), ground.blue()));
}

} // namespace hall::ui
