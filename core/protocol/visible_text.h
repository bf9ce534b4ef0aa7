// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace hall {

/// What to do with line breaks and tabs, which are honest in a text block and a trick in a label.
enum class LineBreaks { Escape, Keep };

/// `text` with every character that a reader could not see, or that reorders what stands beside
/// it, spelled out: C0/C1 controls, DEL, bidirectional marks and overrides, zero-width and other
/// invisible format characters, fillers, tags, odd spaces, line separators, lone surrogates and
/// non-characters. They become `\n`, `\t`, `\u202E`, `\u{E0041}`. Everything else stays as it is,
/// a backslash too. Pure; thread-safe.
QString visibleText(QStringView text, LineBreaks lineBreaks = LineBreaks::Escape);

/// visibleText of the two ends of `text` with `…` between them, of at most `limit` (≥ 4) characters
/// before they are spelled out: what a cell or a label measures and draws, however long the text.
QString shortVisibleText(QStringView text, qsizetype limit = 256);

/// True when visibleText would change nothing.
bool isPlainlyVisible(QStringView text);

} // namespace hall
