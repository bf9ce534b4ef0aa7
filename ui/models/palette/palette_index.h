// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/palette/palette_match.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hall::ui {

/// What can be found, in the order in which groups of the same worth are shown.
enum class PaletteGroup { Recent, Places, Actions, Approvals, Workers, Decisions, Help };
inline constexpr int paletteGroupCount = 7;
QString paletteGroupTitle(PaletteGroup group); ///< translated

struct PaletteEntry {
    PaletteGroup group = PaletteGroup::Actions;
    QString key;   ///< what is done: an address, or the name of an action; one only has it
    QString title; ///< searched
    QString note;  ///< searched, for less
    QString keys;  ///< its shortcut, or empty
};

struct PaletteHit {
    PaletteGroup group = PaletteGroup::Actions;
    const PaletteEntry* entry = nullptr; ///< lives as long as the index
    QList<int> titleMarks, noteMarks;    ///< letters that were found
};

/// Searches entries by words, each of which has to be found: at the start before at a word's start
/// before inside before letters apart. Of equals the one that stands first comes first. Ids of
/// decisions and approvals are random, so that letters apart say nothing there. GUI thread only.
class PaletteIndex {
public:
    static constexpr int most = 50;      ///< hits
    static constexpr int firstShare = 8; ///< that a group has before others fill up

    /// `recent`: keys, the last one first; shown when nothing is typed.
    void setEntries(std::vector<PaletteEntry> entries, const QStringList& recent);
    /// Grouped, the group with the best hit first.
    std::vector<PaletteHit> find(const QString& query);
    /// Entries that the last find() had to look at: of a query that goes on, only those that
    /// matched before.
    int lookedAt() const { return m_lookedAt; }

private:
    struct Row {
        QString title, note; ///< folded
    };
    struct Found {
        int row;
        int rank; ///< kind, doubled, plus one in the note
        int cost;
    };
    std::vector<PaletteHit> atRest() const;
    std::optional<Found> judge(int row, const QStringList& words) const;
    PaletteHit hit(const Found& found, const QStringList& words) const;

    std::vector<PaletteEntry> m_entries;
    std::vector<Row> m_rows;
    QStringList m_recent;
    QString m_query;             ///< of the last find()
    std::vector<int> m_matching; ///< rows that matched it
    int m_lookedAt = 0;
};

} // namespace hall::ui
