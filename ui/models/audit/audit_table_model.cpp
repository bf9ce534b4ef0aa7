// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audit/audit_table_model.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

bool isOfAnEdge(const AuditPageWish& wish)
{
    return !wish.cursor.isEmpty();
}

} // namespace

AuditTableModel::AuditTableModel(AuditBrowser& browser, QObject* parent)
    : QAbstractTableModel(parent), m_browser(browser)
{
    // The browser drops what belongs to an older question.
    connect(&m_browser, &AuditBrowser::pageReady, this,
            [this](quint64, const AuditPageWish& wish, const AuditPage& page) {
                takePage(wish, page);
            });
    connect(
        &m_browser, &AuditBrowser::pageFailed, this,
        [this](quint64, const AuditPageWish& wish, const Error& error) { dropPage(wish, error); });
    connect(&m_browser, &AuditBrowser::failed, this,
            [this] { m_firstDue = m_olderDue = m_newerDue = false; });
}

void AuditTableModel::search(AuditQuestion question)
{
    question.page = AuditPageWish{};
    question.page->limit = pageSize;
    m_firstDue = true;
    m_olderDue = m_newerDue = false;
    m_browser.ask(std::move(question));
}

void AuditTableModel::cancel()
{
    m_browser.cancel();
    m_firstDue = m_olderDue = m_newerDue = false;
}

void AuditTableModel::jump(const QString& place)
{
    askAt(place, PageDirection::Older);
}

void AuditTableModel::jumpToNewest()
{
    askAt({}, PageDirection::Older);
}

void AuditTableModel::jumpToOldest()
{
    askAt(u"#1"_s, PageDirection::Newer);
}

void AuditTableModel::askAt(const QString& place, PageDirection direction)
{
    AuditPageWish wish;
    wish.limit = pageSize;
    wish.direction = direction;
    wish.startAt = place;
    m_browser.askPage(wish);
}

void AuditTableModel::fetchOlder()
{
    if (m_olderDue || m_firstDue || !hasOlder())
        return;
    m_olderDue = true;
    AuditPageWish wish;
    wish.limit = pageSize;
    wish.cursor = m_blocks.back().older;
    m_browser.askPage(wish);
}

void AuditTableModel::fetchNewer()
{
    if (m_newerDue || m_firstDue || m_blocks.empty())
        return;
    m_newerDue = true;
    AuditPageWish wish;
    wish.limit = pageSize;
    wish.cursor = m_blocks.front().newer;
    wish.direction = PageDirection::Newer;
    m_browser.askPage(wish);
}

bool AuditTableModel::hasOlder() const
{
    return !m_blocks.empty() && !m_blocks.back().older.isEmpty();
}

void AuditTableModel::setZone(Zone zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    const int time = int(AuditColumn::Time);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, time), index(rowCount() - 1, time));
    Q_EMIT headerDataChanged(Qt::Horizontal, time, time);
}

EventPtr AuditTableModel::eventAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)] : nullptr;
}

int AuditTableModel::rowOf(qint64 seq) const
{
    const int row = rowAtOrBelow(seq);
    return row >= 0 && eventAt(row)->record.seq == seq ? row : -1;
}

int AuditTableModel::rowAtOrBelow(qint64 seq) const
{
    const auto found =
        std::lower_bound(m_rows.begin(), m_rows.end(), seq,
                         [](const EventPtr& event, qint64 at) { return event->record.seq > at; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int AuditTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AuditTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : auditColumnCount;
}

QVariant AuditTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DecisionEvent& event = *m_rows[std::size_t(index.row())];
    if (role == SeqRole)
        return event.record.seq;
    return auditCell(event, AuditColumn(index.column()), m_zone, role);
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= auditColumnCount)
        return {};
    const auto column = AuditColumn(section);
    if (role == Qt::DisplayRole)
        return auditHeading(column, m_zone);
    if (role == Qt::TextAlignmentRole)
        return int((isAuditNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void AuditTableModel::takePage(const AuditPageWish& wish, const AuditPage& page)
{
    std::vector<EventPtr> events;
    events.reserve(page.rows.size());
    std::transform(page.rows.begin(), page.rows.end(), std::back_inserter(events), eventOf);

    if (!isOfAnEdge(wish)) {
        const bool isFirst = std::exchange(m_firstDue, false);
        restart(wish, page, std::move(events));
        if (isFirst)
            Q_EMIT searched();
        else
            Q_EMIT jumped(wish.startAt);
        return;
    }
    // A jump may have left the place that this one goes on from.
    if (wish.direction == PageDirection::Older) {
        m_olderDue = false;
        if (!m_blocks.empty() && m_blocks.back().older == wish.cursor)
            append(page, std::move(events));
    } else {
        m_newerDue = false;
        if (!m_blocks.empty() && m_blocks.front().newer == wish.cursor)
            prepend(wish, page, std::move(events));
    }
}

void AuditTableModel::dropPage(const AuditPageWish& wish, const Error& error)
{
    if (!isOfAnEdge(wish)) {
        Q_EMIT jumpFailed(wish.startAt, error);
        return;
    }
    (wish.direction == PageDirection::Older ? m_olderDue : m_newerDue) = false;
    Q_EMIT pageFailed(error);
}

void AuditTableModel::restart(const AuditPageWish& wish, const AuditPage& page,
                              std::vector<EventPtr> events)
{
    Q_EMIT rowsAboutToChange();
    beginResetModel();
    m_rows.assign(events.begin(), events.end());
    m_blocks = {{int(events.size()), page.newerCursor, page.nextCursor}};
    m_isAtNewest = wish.direction == PageDirection::Newer ? int(events.size()) < wish.limit
                                                          : wish.startAt.isEmpty();
    m_olderDue = m_newerDue = false;
    endResetModel();
    Q_EMIT rowsChanged();
}

void AuditTableModel::append(const AuditPage& page, std::vector<EventPtr> events)
{
    if (events.empty()) {
        m_blocks.back().older = page.nextCursor;
        return;
    }
    Q_EMIT rowsAboutToChange();
    beginInsertRows({}, rowCount(), rowCount() + int(events.size()) - 1);
    m_rows.insert(m_rows.end(), events.begin(), events.end());
    m_blocks.push_back({int(events.size()), page.newerCursor, page.nextCursor});
    endInsertRows();
    while (rowCount() > capacity && m_blocks.size() > 1)
        dropNewest();
    Q_EMIT rowsChanged();
}

void AuditTableModel::prepend(const AuditPageWish& wish, const AuditPage& page,
                              std::vector<EventPtr> events)
{
    const bool wasAtNewest = m_isAtNewest;
    const int count = int(events.size());
    m_isAtNewest = count < wish.limit;
    if (events.empty()) {
        m_blocks.front().newer = page.newerCursor;
        return;
    }
    Q_EMIT rowsAboutToChange();
    beginInsertRows({}, 0, count - 1);
    m_rows.insert(m_rows.begin(), events.begin(), events.end());
    // What trickles in fills one block, so that there are never many small ones.
    if (m_blocks.front().rows + count <= pageSize) {
        m_blocks.front().rows += count;
        m_blocks.front().newer = page.newerCursor;
        if (m_blocks.front().rows == count)
            m_blocks.front().older = page.nextCursor;
    } else {
        m_blocks.push_front({count, page.newerCursor, page.nextCursor});
    }
    endInsertRows();
    while (rowCount() > capacity && m_blocks.size() > 1)
        dropOldest();
    Q_EMIT rowsChanged();
    if (wasAtNewest)
        Q_EMIT newerArrived(count);
}

void AuditTableModel::dropNewest()
{
    const int count = m_blocks.front().rows;
    if (count > 0)
        beginRemoveRows({}, 0, count - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + count);
    m_blocks.pop_front();
    if (count > 0)
        endRemoveRows();
    m_isAtNewest = false;
}

void AuditTableModel::dropOldest()
{
    const int count = m_blocks.back().rows;
    if (count > 0)
        beginRemoveRows({}, rowCount() - count, rowCount() - 1);
    m_rows.erase(m_rows.end() - count, m_rows.end());
    m_blocks.pop_back();
    if (count > 0)
        endRemoveRows();
}

} // namespace hall::ui
