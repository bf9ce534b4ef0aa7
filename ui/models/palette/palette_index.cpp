// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palette/palette_index.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>
#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct PaletteSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::Palette)
};

bool isLoose(PaletteGroup group)
{
    return group != PaletteGroup::Decisions && group != PaletteGroup::Approvals;
}

} // namespace

QString paletteGroupTitle(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::Recent:
        return PaletteSay::tr("Chosen before");
    case PaletteGroup::Places:
        return PaletteSay::tr("Places");
    case PaletteGroup::Actions:
        return PaletteSay::tr("Actions");
    case PaletteGroup::Approvals:
        return PaletteSay::tr("Waiting approvals");
    case PaletteGroup::Workers:
        return PaletteSay::tr("Workers");
    case PaletteGroup::Decisions:
        return PaletteSay::tr("Recent decisions");
    case PaletteGroup::Help:
        return PaletteSay::tr("Help");
    }
    Q_UNREACHABLE();
}

void PaletteIndex::setEntries(std::vector<PaletteEntry> entries, const QStringList& recent)
{
    m_entries = std::move(entries);
    m_recent = recent;
    m_rows.clear();
    m_rows.reserve(m_entries.size());
    for (const PaletteEntry& entry : m_entries)
        m_rows.push_back({foldedText(entry.title), foldedText(entry.note)});
    m_query.clear();
    m_matching.clear();
}

std::vector<PaletteHit> PaletteIndex::find(const QString& query)
{
    const QString folded = foldedText(query.simplified());
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        m_query.clear();
        m_lookedAt = 0;
        return atRest();
    }
    std::vector<int> candidates;
    if (!m_query.isEmpty() && folded.startsWith(m_query)) {
        candidates = std::move(m_matching);
    } else {
        candidates.resize(m_rows.size());
        std::iota(candidates.begin(), candidates.end(), 0);
    }
    m_lookedAt = int(candidates.size());
    m_query = folded;
    m_matching.clear();
    std::vector<Found> all;
    for (const int row : candidates) {
        if (const auto found = judge(row, words)) {
            m_matching.push_back(row);
            all.push_back(*found);
        }
    }
    const auto better = [this](const Found& one, const Found& other) {
        const auto order = [this](const Found& found) {
            return std::tuple(found.rank, found.cost, m_rows[std::size_t(found.row)].title.size(),
                              found.row);
        };
        return order(one) < order(other);
    };
    // Each group has its share, so that ten thousand workers leave room for a page; what is left
    // goes to the best.
    std::array<std::vector<Found>, paletteGroupCount> byGroup;
    for (const Found& found : all)
        byGroup[std::size_t(m_entries[std::size_t(found.row)].group)].push_back(found);
    std::vector<Found> rest;
    std::vector<Found> shown;
    for (std::vector<Found>& group : byGroup) {
        const auto end = group.begin() + std::min<qsizetype>(most, qsizetype(group.size()));
        std::partial_sort(group.begin(), end, group.end(), better);
        const auto share = group.begin() + std::min<qsizetype>(firstShare, end - group.begin());
        shown.insert(shown.end(), group.begin(), share);
        rest.insert(rest.end(), share, end);
    }
    std::ranges::sort(rest, better);
    shown.insert(shown.end(), rest.begin(),
                 rest.begin() +
                     std::min<qsizetype>(most - qsizetype(shown.size()), qsizetype(rest.size())));
    std::ranges::sort(shown, better);

    // Groups by the kind of their best hit; of equal ones the order of the groups.
    std::vector<Found> leaders;
    std::array<bool, paletteGroupCount> done{};
    const auto groupOf = [this](const Found& found) {
        return m_entries[std::size_t(found.row)].group;
    };
    for (const Found& found : shown) {
        if (!std::exchange(done[std::size_t(groupOf(found))], true))
            leaders.push_back(found);
    }
    std::ranges::sort(leaders, [&groupOf](const Found& one, const Found& other) {
        return std::tuple(one.rank, groupOf(one)) < std::tuple(other.rank, groupOf(other));
    });
    std::vector<PaletteHit> hits;
    for (const Found& leader : leaders) {
        for (const Found& found : shown) {
            if (groupOf(found) == groupOf(leader))
                hits.push_back(hit(found, words));
        }
    }
    return hits;
}

/// Nothing is typed: what was chosen before, and the places.
std::vector<PaletteHit> PaletteIndex::atRest() const
{
    std::vector<PaletteHit> hits;
    for (const QString& key : m_recent) {
        const auto entry = std::ranges::find(m_entries, key, &PaletteEntry::key);
        if (entry != m_entries.end())
            hits.push_back({PaletteGroup::Recent, &*entry, {}, {}});
    }
    for (const PaletteEntry& entry : m_entries) {
        const bool isRecent = m_recent.contains(entry.key);
        if (entry.group == PaletteGroup::Places && !isRecent && int(hits.size()) < most)
            hits.push_back({PaletteGroup::Places, &entry, {}, {}});
    }
    return hits;
}

std::optional<PaletteIndex::Found> PaletteIndex::judge(int row, const QStringList& words) const
{
    const Row& texts = m_rows[std::size_t(row)];
    const bool loosely = isLoose(m_entries[std::size_t(row)].group);
    Found found{row, 0, 0};
    for (const QString& word : words) {
        const auto inTitle = matchText(word, texts.title, loosely);
        const bool isSure = inTitle && inTitle->kind < MatchKind::Subsequence;
        const auto inNote = isSure ? std::nullopt : matchText(word, texts.note, false);
        if (!inTitle && !inNote)
            return std::nullopt;
        const TextMatch& taken = inNote ? *inNote : *inTitle;
        found.rank = std::max(found.rank, 2 * int(taken.kind) + (inNote ? 1 : 0));
        found.cost += taken.cost;
    }
    return found;
}

PaletteHit PaletteIndex::hit(const Found& found, const QStringList& words) const
{
    const Row& texts = m_rows[std::size_t(found.row)];
    const PaletteEntry& entry = m_entries[std::size_t(found.row)];
    PaletteHit hit{entry.group, &entry, {}, {}};
    for (const QString& word : words) {
        QList<int> marks;
        const auto inTitle = matchText(word, texts.title, isLoose(entry.group), &marks);
        if (inTitle && inTitle->kind < MatchKind::Subsequence)
            hit.titleMarks += marks;
        else if (!matchText(word, texts.note, false, &hit.noteMarks))
            hit.titleMarks += marks;
    }
    return hit;
}

} // namespace hall::ui
