// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hall::ui {

/// `text` as a language would have it that is at least 40 % longer, with accents and a few letters
/// that run from right to left, between brackets that show where a layout cuts it: "Save" becomes
/// "[Šàvé אב]". Placeholders (%1, %L1, %n, %Ln), the & of a mnemonic and line ends stay as they
/// are.
QString pseudoText(const QString& text);

} // namespace hall::ui
