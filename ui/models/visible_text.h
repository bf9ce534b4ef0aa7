// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/visible_text.h"

namespace hall::ui {

/// `text` for setToolTip and Qt::ToolTipRole: always shown as plain text, wrapped, at most 4,000
/// characters.
QString plainToolTip(QStringView text);

} // namespace hall::ui
