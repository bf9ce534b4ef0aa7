// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/feed_view.h"

#include "ui/controls/keys/key_actions.h"
#include "ui/controls/tables/table_dress.h"
#include "ui/controls/tables/usual_content.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

const std::vector<int> hiddenAtFirst{int(FeedColumn::Rule), int(FeedColumn::Id),
                                     int(FeedColumn::Namespace)};

} // namespace

FeedView::FeedView(FeedModel& model, const Theme& theme, QWidget* parent)
    : ColumnTable(parent), m_model(model), m_theme(theme),
      m_delegate(new FeedDelegate(theme, this)), m_jump(new QPushButton(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Decisions"));
    setSelectionMode(SingleSelection);
    horizontalHeader()->setAccessibleName(tr("Columns of the feed"));

    m_jump->setObjectName(u"jumpToNewest"_s);
    m_jump->setAccessibleName(tr("Jump to latest"));
    m_jump->setDefault(true);
    m_jump->setFocusPolicy(Qt::TabFocus);
    m_jump->hide();
    connect(m_jump, &QPushButton::clicked, this, &FeedView::followNewest);

    connect(&model, &FeedModel::rowsAboutToChange, this, &FeedView::rememberPlace);
    connect(&model, &FeedModel::rowsChanged, this, &FeedView::returnToPlace);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) {
                if (!m_following)
                    setNewRows(m_newRows + last - first + 1);
            });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &FeedView::onScrolled);

    refreshTheme();
    resetColumns();
}

void FeedView::followNewest()
{
    setFollowing(true);
    scrollToNewest();
}

void FeedView::selectRow(int row)
{
    setCurrentIndex(m_model.index(row, 0));
    scrollTo(m_model.index(row, 0));
}

void FeedView::resetColumns()
{
    const QFontMetrics body(m_theme.font(TextStyle::Body));
    const QFontMetrics mono(m_theme.font(TextStyle::Mono));
    std::vector<int> widths;
    for (int i = 0; i < feedColumnCount; ++i) {
        const auto column = FeedColumn(i);
        const QFontMetrics& metrics = isIdColumn(column) ? mono : body;
        widths.push_back(metrics.horizontalAdvance(usualContent(column)) + 2 * space::s +
                         space::xs);
    }
    widths[std::size_t(FeedColumn::Outcome)] += iconSmall + space::m;
    placeColumns(widths, hiddenAtFirst);
}

void FeedView::refreshTheme()
{
    m_delegate->refresh();
    const QScopedValueRollback guard(m_adjusting, true);
    rememberPlace();
    sizeTableRows(*this, m_theme);
    m_jump->setIcon(m_theme.icon(u"follow-newest"_s, ColorRole::Surface));
    returnToPlace();
    viewport()->update();
}

void FeedView::keyPressEvent(QKeyEvent* event)
{
    // Keys of the page, which the table would use for itself: it selects by Space and searches by
    // letter.
    if (isKeyOfPage(*this, *event)) {
        event->ignore();
        return;
    }
    ColumnTable::keyPressEvent(event);
}

void FeedView::resizeEvent(QResizeEvent* event)
{
    ColumnTable::resizeEvent(event);
    placeButton();
}

/// The one place where the range of the scroll bar changes; a value that it has to give up is not
/// the user's doing.
void FeedView::updateGeometries()
{
    {
        const QScopedValueRollback guard(m_adjusting, true);
        ColumnTable::updateGeometries();
    }
    if (m_following && !m_adjusting)
        scrollToNewest();
}

void FeedView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    const QScopedValueRollback guard(m_adjusting, m_adjusting);
    const bool byUser = !m_adjusting;
    m_adjusting = true;
    ColumnTable::currentChanged(current, previous);
    if (!byUser)
        return;
    m_selected = current.isValid() ? m_model.eventAt(current.row()) : nullptr;
    if (m_selected)
        setFollowing(false);
    Q_EMIT selectedByUser(m_selected);
}

void FeedView::rememberPlace()
{
    m_adjusting = true;
    const int row = rowAt(0);
    const EventPtr top = m_model.eventAt(row);
    m_anchorId = top ? top->id : 0;
    m_anchorOffset = top ? rowViewportPosition(row) : 0;
}

void FeedView::returnToPlace()
{
    m_adjusting = true;
    ColumnTable::updateGeometries();

    // The selection is a decision, not a row number.
    const int row = m_selected ? m_model.rowOfEvent(m_selected->id) : -1;
    if (currentIndex().row() != row || !selectionModel()->isRowSelected(row)) {
        const QModelIndex index = m_model.index(row, 0);
        setAutoScroll(false);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                     QItemSelectionModel::Rows);
        setAutoScroll(true);
    }

    if (m_following) {
        scrollToNewest();
    } else if (m_anchorId != 0) {
        const int anchor = m_model.rowAtOrAfter(m_anchorId);
        if (anchor >= 0)
            verticalScrollBar()->setValue(verticalHeader()->sectionPosition(anchor) -
                                          m_anchorOffset);
    }
    m_adjusting = false;
}

void FeedView::onScrolled()
{
    if (m_adjusting)
        return;
    const QScrollBar* bar = verticalScrollBar();
    setFollowing(bar->value() == (m_model.isNewestFirst() ? bar->minimum() : bar->maximum()));
}

void FeedView::setFollowing(bool following)
{
    if (following)
        setNewRows(0);
    if (m_following == following)
        return;
    m_following = following;
    Q_EMIT followingChanged();
}

void FeedView::setNewRows(int count)
{
    if (m_newRows == count)
        return;
    m_newRows = count;
    writeJump();
    m_jump->setVisible(count > 0);
    placeButton();
    Q_EMIT newRowsChanged();
}

void FeedView::setNewestKeys(const QKeySequence& keys)
{
    m_newestKeys = keys;
    writeJump();
    placeButton();
}

void FeedView::writeJump()
{
    const QString words = tr("%Ln new – jump to latest", nullptr, m_newRows);
    m_jump->setText(
        m_newestKeys.isEmpty()
            ? words
            : tr("%1 (%2)").arg(words, m_newestKeys.toString(QKeySequence::NativeText)));
    m_jump->setAccessibleName(m_jump->text());
}

void FeedView::scrollToNewest()
{
    const QScopedValueRollback guard(m_adjusting, true);
    QScrollBar* bar = verticalScrollBar();
    bar->setValue(m_model.isNewestFirst() ? bar->minimum() : bar->maximum());
}

void FeedView::placeButton()
{
    m_jump->adjustSize();
    const QRect room = viewport()->geometry().adjusted(space::m, space::m, -space::m, -space::m);
    const Qt::Alignment corner =
        Qt::AlignRight | (m_model.isNewestFirst() ? Qt::AlignTop : Qt::AlignBottom);
    m_jump->setGeometry(QStyle::alignedRect(layoutDirection(), corner, m_jump->size(), room));
    m_jump->raise();
}

} // namespace hall::ui
