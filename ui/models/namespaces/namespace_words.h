// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell_look.h"
#include "ui/models/namespaces/namespace_overview.h"
#include "ui/models/time_text.h"

#include <QString>

namespace hall::ui {

/// The columns of the tree, in their first order. Numbers are stored with the layout: add at the
/// end.
enum class NamespaceColumn { Name, State, Kind, Owner, Workers, Claimed };
inline constexpr int namespaceColumnCount = int(NamespaceColumn::Claimed) + 1;

QString namespaceHeading(NamespaceColumn column);

/// "Yours", "Held by Acme", "Free" …; translated. May hold text from outside, spelled out.
QString namespaceStateWord(const NamespaceFacts& facts);
QString namespaceStateIcon(NamespaceState state);
CellTone namespaceStateTone(NamespaceState state);
/// Organization or community, translated.
QString namespaceKindWord(const QString& name);
/// Who holds it, since when and until when, or why nobody does: one or two sentences that may hold
/// text from outside.
QString namespaceSentence(const NamespaceFacts& facts, bool claimsRequired);

} // namespace hall::ui
