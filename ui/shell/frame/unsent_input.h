// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace hall::ui {

/// The names of the fields of `window` in which a person has typed what is neither sent nor
/// remembered (see keptInput), in no order and each once: what is lost when the window goes. Fields
/// of a panel that was put away do not count, those of a page out of view do.
QStringList unsentInput(const QWidget& window);

} // namespace hall::ui
