// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/event_ring.h"
#include "core/query/filter.h"
#include "ui/models/feed_cells.h"
#include "ui/models/feed_counters.h"

#include <QAbstractTableModel>

#include <array>
#include <deque>
#include <memory>
#include <vector>

namespace hall::ui {

using EventPtr = std::shared_ptr<const DecisionEvent>;

/// One number per outcome.
struct OutcomeCounts {
    int allowed = 0, denied = 0, ask = 0;

    int& of(Outcome outcome);
    int total() const { return allowed + denied + ask; }
    bool operator==(const OutcomeCounts&) const = default;
};

/// The last decisions, as a table of those that pass the filter. Rows come and go in batches, one
/// insertion and one removal each; text is made for the cells that are asked for. Bounded: at most
/// `capacity` decisions are kept, hidden ones included, and as many again while paused.
/// GUI thread only. (Desktop application, "Live feed")
class FeedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int defaultCapacity = 10'000;

    enum Role {
        ValueRole = Qt::UserRole, ///< feedValue
        EventIdRole,              ///< quint64, the identity of a row
        OutcomeRole,              ///< Outcome as int
        WouldHaveAskedRole,       ///< bool: denied, and marked by a Hall that learns
    };

    explicit FeedModel(int capacity = defaultCapacity, QObject* parent = nullptr);

    /// New decisions, oldest first, ids growing, and how many were lost before them.
    void take(std::vector<EventPtr> batch, quint64 lost);

    /// While paused new decisions wait; the end of the pause inserts them in one batch.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }

    void setFilter(const Filter& filter);
    /// Only these outcomes; empty: all. Joined with the filter by AND.
    void setOutcomes(const std::vector<Outcome>& outcomes);
    /// Off: everything shows, filter and outcomes are kept for later.
    void setFilterEnabled(bool enabled);
    /// True when it is enabled and there is something to filter by.
    bool isFiltering() const;

    /// Newest in row 0 instead of in the last.
    void setNewestFirst(bool newestFirst);
    bool isNewestFirst() const { return m_newestFirst; }

    const FeedCounters& counters() const { return m_counters; }
    /// Decisions in memory that pass the filter's text, whatever the choice of outcomes.
    const OutcomeCounts& outcomeCounts() const { return m_passText; }
    /// Decisions in memory that do not show now.
    OutcomeCounts hiddenNow() const;

    /// nullptr outside the table.
    EventPtr eventAt(int row) const;
    /// -1 when it is not in memory or the filter hides it.
    int rowOfEvent(quint64 eventId) const;
    /// The row of that event or of the first one after it in time; -1 when there is none.
    int rowAtOrAfter(quint64 eventId) const;
    int rowOfDecision(const QString& decisionId) const;
    /// The nearest denied row beyond `from` in the direction of `step` (1 or -1); -1: none. `from`
    /// may be -1 or rowCount().
    int denialBeyond(int from, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Around every change of rows, whatever its kind: a view remembers what it shows, and puts it
    /// back to where it was.
    void rowsAboutToChange();
    void rowsChanged();
    void countersChanged();

private:
    struct Row {
        EventPtr event;
        Outcome outcome;
        bool passesText;
        bool passes;
    };

    void insert(std::vector<EventPtr> batch);
    void evict(int count);
    void judge(Row& row) const;
    void refilter();
    int position(int row) const; ///< in m_passing; its own inverse

    const int m_capacity;
    std::deque<Row> m_rows;           ///< oldest first, hidden ones too
    std::deque<const Row*> m_passing; ///< oldest first; deque: rows do not move
    std::vector<EventPtr> m_held;
    Filter m_filter;
    std::vector<Outcome> m_outcomes;
    bool m_filterEnabled = true;
    bool m_paused = false;
    bool m_newestFirst = false;
    FeedCounters m_counters;
    OutcomeCounts m_all, m_passText, m_pass; ///< of m_rows
};

} // namespace hall::ui
