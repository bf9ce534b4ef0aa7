// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/facts/past_actions.h"

#include "core/base/uuid.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/tables/cell_delegate.h"
#include "ui/controls/tables/table_dress.h"
#include "ui/models/plain_label.h"
#include "ui/models/visible_text.h"

#include <QDateTime>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { OutcomeColumn, TimeColumn, CapabilityColumn, EnvColumn, LabelColumn, ReasonColumn };
constexpr int idRole = CellFirstFreeRole;

QTableWidgetItem* cell(const QString& text, CellTone tone, bool isId = false)
{
    auto* item = new QTableWidgetItem(shortVisibleText(text));
    item->setData(CellToneRole, int(tone));
    item->setData(CellIsIdRole, isId);
    item->setToolTip(plainToolTip(text));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

PastActions::PastActions(Theme& theme, const QString& title, const QString& name, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_note(new PlainLabel(this)), m_table(new QTableWidget(this))
{
    m_note->setWordWrap(true);
    m_table->setAccessibleName(name);
    m_table->setColumnCount(ReasonColumn + 1);
    m_table->setHorizontalHeaderLabels(
        {tr("Outcome"), tr("Time"), tr("Capability"), tr("Env"), tr("Label"), tr("Reason")});
    m_table->setItemDelegate(new CellDelegate(theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    dressTable(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setAccessibleName(tr("Columns: %1").arg(name));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(new ThemedLabel(theme, title, TextStyle::Section));
    column->addWidget(m_note);
    column->addWidget(m_table);
    connect(m_table, &QTableWidget::itemActivated, this, [this](QTableWidgetItem* item) {
        Q_EMIT decisionChosen(m_table->item(item->row(), OutcomeColumn)->data(idRole).toString());
    });
    connect(&m_theme, &Theme::changed, this, &PastActions::restyle);
    restyle();
}

void PastActions::setPast(const PastDecisions& past, const QString& note)
{
    m_note->setText(past.problem.isEmpty()
                        ? note
                        : tr("The audit log could not be searched. %1").arg(past.problem));
    m_table->setRowCount(int(past.rows.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const RecordFields& fields = past.rows[std::size_t(i)];
        const Outcome outcome =
            parseOutcome(QString::fromLatin1(fields.outcome)).value_or(Outcome::Deny);
        auto* first = cell(Theme::outcomeWord(outcome), outcomeTone(outcome));
        first->setData(CellIconRole, Theme::outcomeIcon(outcome));
        first->setData(idRole, fields.id);
        m_table->setItem(i, OutcomeColumn, first);
        auto* time =
            cell(QDateTime::fromMSecsSinceEpoch(fields.recordedAtMs).toString(u"MM-dd HH:mm:ss"_s),
                 CellTone::Muted);
        time->setToolTip(plainToolTip(QString::fromLatin1(isoTime(fields.recordedAtMs))));
        m_table->setItem(i, TimeColumn, time);
        m_table->setItem(i, CapabilityColumn, cell(fields.capability, CellTone::Text, true));
        m_table->setItem(i, EnvColumn, cell(QString::fromLatin1(fields.env), CellTone::Muted));
        m_table->setItem(i, LabelColumn, cell(QString::fromLatin1(fields.label), CellTone::Muted));
        m_table->setItem(i, ReasonColumn, cell(QString::fromLatin1(fields.code), CellTone::Text));
    }
    m_table->setVisible(!past.rows.empty());
    restyle();
}

void PastActions::setNote(const QString& note)
{
    m_note->setText(note);
    m_table->setRowCount(0);
    m_table->hide();
}

void PastActions::restyle()
{
    m_note->setTextColor(m_theme.color(ColorRole::Muted));
    sizeTableRows(*m_table, m_theme);
    const QFontMetrics body(m_theme.font(TextStyle::Body));
    const QFontMetrics mono(m_theme.font(TextStyle::Mono));
    const std::array widths{
        body.horizontalAdvance(Theme::outcomeWord(Outcome::RequireHuman)) + iconSmall + space::s,
        body.horizontalAdvance(u"00-00 00:00:00"_s), mono.horizontalAdvance(u"cap.doc.summarize"_s),
        body.horizontalAdvance(u"stage"_s), body.horizontalAdvance(u"CONFIDENTIAL"_s)};
    for (int i = 0; i < int(widths.size()); ++i)
        m_table->horizontalHeader()->resizeSection(i, widths[std::size_t(i)] + 3 * space::s);
    // All rows: what scrolls already does so as a whole.
    m_table->setFixedHeight((m_table->rowCount() + 1) * m_theme.rowHeight() + space::m);
}

} // namespace hall::ui
