// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "ui/models/audit/zone_text.h"

#include <QString>

#include <optional>

namespace hall::ui {

/// Changes a text of the filter language as a person would by hand. All texts here are filters that
/// can be read; one that cannot comes back as it was. Pure; thread-safe.

/// The name of a field in the language; empty for what has none.
QString filterName(FilterField field);
/// A value as it has to be written: in quotes where a character would mean something.
QString filterValue(const QString& word);
/// `worker:org.acme.reader`.
QString filterTermText(FilterField field, const QString& word);

/// What a text says about a word of a field.
enum class TermState { Absent, Wanted, Excluded };
TermState termState(const QString& text, FilterField field, const QString& word);
/// Adds `field:word`, beside other words that the field may have; takes it away when it is there,
/// and an exclusion of it first.
QString withTermToggled(const QString& text, FilterField field, const QString& word);
/// The same for `-field:word`.
QString withExclusionToggled(const QString& text, FilterField field, const QString& word);

/// Unix ms; `to` is exclusive.
struct TimeRange {
    std::optional<qint64> from, to;
    bool isEmpty() const { return !from && !to; }
    bool operator==(const TimeRange&) const = default;
};
/// What `since:` and `until:` leave of time.
TimeRange timeRangeOf(const Filter& filter);
/// Its times replaced by these, written in the zone.
QString withTimeRange(const QString& text, const TimeRange& range, Zone zone);

} // namespace hall::ui
