// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/compare/compare_view.h"

#include "ui/controls/detail/json_view.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/tables/table_dress.h"
#include "ui/models/plain_label.h"
#include "ui/models/plural.h"
#include "ui/models/visible_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of a value in the table; below it stands whole.
constexpr int shownCharacters = 200;

QString nameOf(const DecisionEvent& event)
{
    return CompareView::tr("#%1 %2").arg(QLocale().toString(event.record.seq), event.fields.id);
}

ColorRole roleOf(ComparedMember::How how)
{
    switch (how) {
    case ComparedMember::How::Same:
        return ColorRole::Muted;
    case ComparedMember::How::Different:
        return ColorRole::Ask;
    case ComparedMember::How::OnlyLeft:
        return ColorRole::Deny;
    case ComparedMember::How::OnlyRight:
        return ColorRole::Info;
    }
    return ColorRole::Text;
}

} // namespace

CompareView::CompareView(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(new PlainLabel(this)),
      m_count(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_onlyDifferent(new QCheckBox(tr("&Only what differs"), this)),
      m_close(new QPushButton(tr("Back to the list"), this)),
      m_table(new QTableWidget(0, ColumnCount, this)),
      m_left(new JsonView(theme, tr("value on the left"), this)),
      m_right(new JsonView(theme, tr("value on the right"), this))
{
    setObjectName(u"compareView"_s);
    setAccessibleName(tr("Two records side by side"));
    m_table->setObjectName(u"compareTable"_s);
    m_table->setAccessibleName(tr("Members of both records"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    dressTable(*m_table);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);

    auto* values = new QHBoxLayout;
    values->setSpacing(space::s);
    values->addWidget(m_left);
    values->addWidget(m_right);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(makeHead());
    column->addWidget(m_table, 3);
    column->addLayout(values, 1);
    connect(m_onlyDifferent, &QCheckBox::toggled, this, &CompareView::fillRows);
    connect(m_close, &QPushButton::clicked, this, &CompareView::closeAsked);
    connect(m_table, &QTableWidget::currentCellChanged, this, &CompareView::showValues);
    for (JsonView* view : {m_left, m_right})
        connect(view, &JsonView::copied, this, &CompareView::said);
    connect(&m_theme, &Theme::changed, this, &CompareView::restyle);
    restyle();
}

QWidget* CompareView::makeHead()
{
    auto* head = new QWidget(this);
    m_title->setObjectName(u"compareTitle"_s);
    m_count->setObjectName(u"compareCount"_s);
    m_onlyDifferent->setObjectName(u"onlyDifferent"_s);
    m_onlyDifferent->setChecked(true);
    m_close->setObjectName(u"closeCompare"_s);
    m_close->setAutoDefault(false);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_title, 1);
    row->addWidget(m_count);
    row->addWidget(m_onlyDifferent);
    row->addWidget(m_close);
    return head;
}

void CompareView::compare(const EventPtr& left, const EventPtr& right)
{
    const QString one = nameOf(*left), other = nameOf(*right);
    m_title->setText(tr("%1 and %2").arg(one, other));
    m_table->setHorizontalHeaderLabels(
        {tr("Member"), tr("Is"), visibleText(one), visibleText(other)});
    m_members.clear();
    auto members = compareJson(left->record.body, right->record.body);
    if (members) {
        m_members = *std::move(members);
        const auto different =
            std::count_if(m_members.begin(), m_members.end(), [](const ComparedMember& member) {
                return member.how != ComparedMember::How::Same;
            });
        m_count->setText(tr("%1 of %Ln members differ", nullptr, plural(qint64(m_members.size())))
                             .arg(QLocale().toString(qint64(different))));
    } else {
        m_count->setText(members.error().message);
    }
    fillRows();
    m_table->setFocus(Qt::OtherFocusReason);
}

void CompareView::fillRows()
{
    m_table->setRowCount(0);
    m_shown.clear();
    for (const ComparedMember& member : m_members) {
        if (!m_onlyDifferent->isChecked() || member.how != ComparedMember::How::Same)
            m_shown.push_back(member);
    }
    m_table->setRowCount(int(m_shown.size()));
    for (int row = 0; row < int(m_shown.size()); ++row) {
        const ComparedMember& member = m_shown[std::size_t(row)];
        const ColorRole role = roleOf(member.how);
        const bool isSame = member.how == ComparedMember::How::Same;
        const QString cells[] = {member.path, comparedWord(member.how), member.left, member.right};
        for (int cell = 0; cell < ColumnCount; ++cell) {
            auto* item = new QTableWidgetItem(shortVisibleText(cells[cell], shownCharacters));
            item->setForeground(m_theme.color(cell == Word ? role
                                              : isSame     ? ColorRole::Muted
                                                           : ColorRole::Text));
            if (cell >= Left)
                item->setFont(m_theme.font(TextStyle::Mono));
            if (!isSame)
                item->setBackground(m_theme.tint(role));
            m_table->setItem(row, cell, item);
        }
    }
    m_table->resizeColumnToContents(Word);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, Member);
    showValues();
}

void CompareView::showValues()
{
    const int row = m_table->currentRow();
    const bool isThere = row >= 0 && row < int(m_shown.size());
    m_left->setPlainText(isThere ? m_shown[std::size_t(row)].left : QString());
    m_right->setPlainText(isThere ? m_shown[std::size_t(row)].right : QString());
}

void CompareView::restyle()
{
    sizeTableRows(*m_table, m_theme);
    const int character = QFontMetrics(m_theme.font(TextStyle::Body)).averageCharWidth();
    constexpr int memberCharacters = 32, valueCharacters = 40;
    m_table->setColumnWidth(Member, character * memberCharacters);
    m_table->setColumnWidth(Left, character * valueCharacters);
    m_left->refreshTheme();
    m_right->refreshTheme();
    fillRows();
}

void CompareView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hall::ui
