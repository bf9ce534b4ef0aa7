// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/feed_delegate.h"

#include "ui/models/feed_model.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace hall::ui {

namespace {

constexpr int selectionBar = 3;

ColorRole textRole(FeedColumn column)
{
    switch (column) {
    case FeedColumn::Capability:
    case FeedColumn::Worker:
    case FeedColumn::Reason:
    case FeedColumn::Blast:
        return ColorRole::Text;
    default:
        return ColorRole::Muted;
    }
}

/// Whether the cell is where the row begins.
bool isFirst(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    return view && view->horizontalHeader()->sectionPosition(index.column()) == 0;
}

} // namespace

FeedDelegate::FeedDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
    refresh();
}

void FeedDelegate::refresh()
{
    m_body = m_theme.font(TextStyle::Body);
    m_strong = m_body;
    m_strong.setWeight(QFont::Medium);
    m_mono = m_theme.font(TextStyle::Mono);
    for (const Outcome outcome : {Outcome::Allow, Outcome::Deny, Outcome::RequireHuman})
        m_icons[std::size_t(outcome)] =
            m_theme.icon(Theme::outcomeIcon(outcome), Theme::outcomeColor(outcome));
    // The shape of asking in the colour of no.
    m_wouldHaveAsked =
        m_theme.icon(Theme::outcomeIcon(Outcome::RequireHuman), Theme::outcomeColor(Outcome::Deny));
}

void FeedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto outcome = Outcome(index.data(FeedModel::OutcomeRole).toInt());
    const auto column = FeedColumn(index.column());
    const bool selected = option.state & QStyle::State_Selected;

    painter->save();
    if (selected)
        painter->fillRect(option.rect, m_theme.selection());
    else if (outcome != Outcome::Allow)
        painter->fillRect(option.rect, m_theme.tint(Theme::outcomeColor(outcome)));
    painter->setPen(m_theme.color(ColorRole::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected && isFirst(option, index)) {
        QRect bar = option.rect;
        bar.setWidth(selectionBar);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                          m_theme.color(ColorRole::Accent));
    }

    const QRect cell = option.rect.adjusted(space::s, 0, -space::s, 0);
    const QString text = index.data().toString();
    if (column == FeedColumn::Outcome) {
        paintOutcome(painter, cell, index);
    } else {
        painter->setFont(isIdColumn(column) ? m_mono : m_body);
        painter->setPen(m_theme.color(textRole(column)));
        const QString fitting = painter->fontMetrics().elidedText(
            text, isIdColumn(column) ? Qt::ElideMiddle : Qt::ElideRight, cell.width());
        const Qt::Alignment side = isNumberColumn(column) ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(cell,
                          int(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter)) |
                              Qt::TextSingleLine,
                          fitting);
    }
    painter->restore();
}

QSize FeedDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, m_theme.rowHeight()};
}

void FeedDelegate::paintOutcome(QPainter* painter, QRect cell, const QModelIndex& index) const
{
    const auto outcome = Outcome(index.data(FeedModel::OutcomeRole).toInt());
    const bool marked = index.data(FeedModel::WouldHaveAskedRole).toBool();
    const QString word = index.data().toString();
    const Qt::LayoutDirection direction = painter->layoutDirection();
    const QRect icon = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter,
                                           QSize(iconSmall, iconSmall), cell);
    (marked ? m_wouldHaveAsked : m_icons[std::size_t(outcome)]).paint(painter, icon);
    const QRect text =
        QStyle::visualRect(direction, cell, cell.adjusted(iconSmall + space::s - 2, 0, 0, 0));
    painter->setFont(m_strong);
    painter->setPen(m_theme.color(Theme::outcomeColor(outcome)));
    painter->drawText(text,
                      int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                          Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(word, Qt::ElideRight, text.width()));
}

} // namespace hall::ui
