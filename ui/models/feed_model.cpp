// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/feed_model.h"

#include <algorithm>

namespace hall::ui {

int& OutcomeCounts::of(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Allow:
        return allowed;
    case Outcome::RequireHuman:
        return ask;
    case Outcome::Deny:
        break;
    }
    return denied;
}

FeedModel::FeedModel(int capacity, QObject* parent)
    : QAbstractTableModel(parent), m_capacity(std::max(capacity, 1))
{}

void FeedModel::take(std::vector<EventPtr> batch, quint64 lost)
{
    if (batch.empty() && lost == 0)
        return;
    m_counters.received += batch.size();
    m_counters.lost += lost;
    if (m_paused) {
        m_held.insert(m_held.end(), std::make_move_iterator(batch.begin()),
                      std::make_move_iterator(batch.end()));
        if (m_held.size() > std::size_t(m_capacity)) {
            const auto surplus = std::ptrdiff_t(m_held.size()) - m_capacity;
            m_held.erase(m_held.begin(), m_held.begin() + surplus);
            m_counters.coalesced += quint64(surplus);
        }
        m_counters.held = m_held.size();
    } else if (!batch.empty()) {
        insert(std::move(batch));
    }
    Q_EMIT countersChanged();
}

void FeedModel::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (!paused && !m_held.empty()) {
        m_counters.held = 0;
        insert(std::exchange(m_held, {}));
    }
    Q_EMIT countersChanged();
}

void FeedModel::setFilter(const Filter& filter)
{
    m_filter = filter;
    refilter();
}

void FeedModel::setOutcomes(const std::vector<Outcome>& outcomes)
{
    m_outcomes = outcomes;
    refilter();
}

void FeedModel::setFilterEnabled(bool enabled)
{
    if (m_filterEnabled == enabled)
        return;
    m_filterEnabled = enabled;
    refilter();
}

bool FeedModel::isFiltering() const
{
    return m_filterEnabled && (!m_filter.isEmpty() || !m_outcomes.empty());
}

void FeedModel::setNewestFirst(bool newestFirst)
{
    if (m_newestFirst == newestFirst)
        return;
    Q_EMIT rowsAboutToChange();
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_newestFirst = newestFirst;
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    const int last = rowCount() - 1;
    for (const QModelIndex& index : before)
        after.append(createIndex(last - index.row(), index.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT rowsChanged();
}

OutcomeCounts FeedModel::hiddenNow() const
{
    return {m_all.allowed - m_pass.allowed, m_all.denied - m_pass.denied, m_all.ask - m_pass.ask};
}

EventPtr FeedModel::eventAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return m_passing[std::size_t(position(row))]->event;
}

int FeedModel::rowOfEvent(quint64 eventId) const
{
    const int row = rowAtOrAfter(eventId);
    return row >= 0 && eventAt(row)->id == eventId ? row : -1;
}

int FeedModel::rowAtOrAfter(quint64 eventId) const
{
    const auto found =
        std::lower_bound(m_passing.begin(), m_passing.end(), eventId,
                         [](const Row* row, quint64 id) { return row->event->id < id; });
    return found == m_passing.end() ? -1 : position(int(found - m_passing.begin()));
}

int FeedModel::rowOfDecision(const QString& decisionId) const
{
    const auto found = std::find_if(m_passing.begin(), m_passing.end(), [&](const Row* row) {
        return row->event->fields.id == decisionId;
    });
    return found == m_passing.end() ? -1 : position(int(found - m_passing.begin()));
}

int FeedModel::denialBeyond(int from, int step) const
{
    for (int row = from + step; row >= 0 && row < rowCount(); row += step) {
        if (m_passing[std::size_t(position(row))]->outcome == Outcome::Deny)
            return row;
    }
    return -1;
}

int FeedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_passing.size());
}

int FeedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : feedColumnCount;
}

QVariant FeedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = *m_passing[std::size_t(position(index.row()))];
    const auto column = FeedColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return feedText(*row.event, column);
    case Qt::ToolTipRole:
        return feedToolTip(*row.event, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isNumberColumn(column) ? Qt::AlignRight | Qt::AlignVCenter
                                                          : Qt::AlignLeft | Qt::AlignVCenter);
    case ValueRole:
        return feedValue(*row.event, column);
    case EventIdRole:
        return row.event->id;
    case WouldHaveAskedRole:
        return wouldHaveAsked(row.event->fields);
    case OutcomeRole:
        return int(row.outcome);
    default:
        return {};
    }
}

QVariant FeedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= feedColumnCount)
        return {};
    const auto column = FeedColumn(section);
    if (role == Qt::DisplayRole)
        return feedHeading(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isNumberColumn(column) ? Qt::AlignRight | Qt::AlignVCenter
                                                          : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void FeedModel::insert(std::vector<EventPtr> batch)
{
    // Of more than fits, the older ones would be gone again before anybody could see them.
    const int surplus = std::max(0, int(batch.size()) - m_capacity);
    m_counters.coalesced += quint64(surplus);
    const int fresh = int(batch.size()) - surplus;

    Q_EMIT rowsAboutToChange();
    evict(std::max(0, int(m_rows.size()) + fresh - m_capacity));

    std::vector<const Row*> passing;
    for (auto event = batch.begin() + surplus; event != batch.end(); ++event) {
        const Outcome outcome = outcomeOf(**event);
        Row& row = m_rows.emplace_back(Row{std::move(*event), outcome, true, true});
        judge(row);
        ++m_all.of(outcome);
        m_passText.of(outcome) += row.passesText;
        m_pass.of(outcome) += row.passes;
        if (row.passes)
            passing.push_back(&row);
    }
    m_counters.shown += passing.size();
    m_counters.hidden += quint64(fresh) - passing.size();
    if (!passing.empty()) {
        const int first = m_newestFirst ? 0 : int(m_passing.size());
        beginInsertRows({}, first, first + int(passing.size()) - 1);
        m_passing.insert(m_passing.end(), passing.begin(), passing.end());
        endInsertRows();
    }
    Q_EMIT rowsChanged();
}

void FeedModel::evict(int count)
{
    const auto end = m_rows.begin() + count;
    const auto gone = std::count_if(m_rows.begin(), end, [](const Row& r) { return r.passes; });
    if (gone > 0) {
        const int first = m_newestFirst ? int(m_passing.size() - std::size_t(gone)) : 0;
        beginRemoveRows({}, first, first + int(gone) - 1);
        m_passing.erase(m_passing.begin(), m_passing.begin() + gone);
    }
    std::for_each(m_rows.begin(), end, [this](const Row& row) {
        --m_all.of(row.outcome);
        m_passText.of(row.outcome) -= row.passesText;
        m_pass.of(row.outcome) -= row.passes;
    });
    m_rows.erase(m_rows.begin(), end);
    if (gone > 0)
        endRemoveRows();
}

void FeedModel::judge(Row& row) const
{
    row.passesText = !m_filterEnabled || m_filter.matches(row.event->fields);
    row.passes = row.passesText &&
                 (!m_filterEnabled || m_outcomes.empty() ||
                  std::find(m_outcomes.begin(), m_outcomes.end(), row.outcome) != m_outcomes.end());
}

void FeedModel::refilter()
{
    Q_EMIT rowsAboutToChange();
    beginResetModel();
    m_counters.shown -= m_passing.size();
    m_counters.hidden -= m_rows.size() - m_passing.size();
    m_passing.clear();
    m_passText = {};
    m_pass = {};
    for (Row& row : m_rows) {
        judge(row);
        m_passText.of(row.outcome) += row.passesText;
        m_pass.of(row.outcome) += row.passes;
        if (row.passes)
            m_passing.push_back(&row);
    }
    m_counters.shown += m_passing.size();
    m_counters.hidden += m_rows.size() - m_passing.size();
    endResetModel();
    Q_EMIT rowsChanged();
    Q_EMIT countersChanged();
}

int FeedModel::position(int row) const
{
    return m_newestFirst ? int(m_passing.size()) - 1 - row : row;
}

} // namespace hall::ui
