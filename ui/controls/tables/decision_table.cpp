// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/tables/decision_table.h"

#include "core/base/uuid.h"
#include "ui/controls/tables/cell_delegate.h"
#include "ui/controls/tables/table_dress.h"
#include "ui/models/visible_text.h"

#include <QDateTime>
#include <QHeaderView>

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

QTableWidgetItem* outcomeCell(const RecordFields& fields)
{
    const Outcome outcome =
        parseOutcome(QString::fromLatin1(fields.outcome)).value_or(Outcome::Deny);
    auto* item = cell(Theme::outcomeWord(outcome), outcomeTone(outcome));
    item->setData(CellIconRole, Theme::outcomeIcon(outcome));
    item->setData(idRole, fields.id);
    return item;
}

QTableWidgetItem* timeCell(qint64 atMs)
{
    auto* item =
        cell(QDateTime::fromMSecsSinceEpoch(atMs).toString(u"MM-dd HH:mm:ss"_s), CellTone::Muted);
    item->setToolTip(plainToolTip(QString::fromLatin1(isoTime(atMs))));
    return item;
}

} // namespace

DecisionTable::DecisionTable(Theme& theme, const QString& name, QWidget* parent)
    : QTableWidget(parent), m_theme(theme)
{
    setAccessibleName(name);
    setColumnCount(ReasonColumn + 1);
    setHorizontalHeaderLabels(
        {tr("Outcome"), tr("Time"), tr("Capability"), tr("Env"), tr("Label"), tr("Reason")});
    setItemDelegate(new CellDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    dressTable(*this);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setAccessibleName(tr("Columns: %1").arg(name));
    connect(this, &QTableWidget::itemActivated, this, [this](QTableWidgetItem* activated) {
        Q_EMIT decisionChosen(item(activated->row(), OutcomeColumn)->data(idRole).toString());
    });
    connect(&m_theme, &Theme::changed, this, &DecisionTable::restyle);
    restyle();
}

void DecisionTable::setDecisions(std::span<const RecordFields> decisions)
{
    setRowCount(int(decisions.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const RecordFields& fields = decisions[std::size_t(row)];
        setItem(row, OutcomeColumn, outcomeCell(fields));
        setItem(row, TimeColumn, timeCell(fields.recordedAtMs));
        setItem(row, CapabilityColumn, cell(fields.capability, CellTone::Text, true));
        setItem(row, EnvColumn, cell(QString::fromLatin1(fields.env), CellTone::Muted));
        setItem(row, LabelColumn, cell(QString::fromLatin1(fields.label), CellTone::Muted));
        setItem(row, ReasonColumn, cell(QString::fromLatin1(fields.code), CellTone::Text));
    }
}

void DecisionTable::restyle()
{
    sizeTableRows(*this, m_theme);
    const QFontMetrics body(m_theme.font(TextStyle::Body));
    const QFontMetrics mono(m_theme.font(TextStyle::Mono));
    const std::array widths{
        body.horizontalAdvance(Theme::outcomeWord(Outcome::RequireHuman)) + iconSmall + space::s,
        body.horizontalAdvance(u"00-00 00:00:00"_s), mono.horizontalAdvance(u"cap.doc.summarize"_s),
        body.horizontalAdvance(u"stage"_s), body.horizontalAdvance(u"CONFIDENTIAL"_s)};
    for (int i = 0; i < int(widths.size()); ++i)
        horizontalHeader()->resizeSection(i, widths[std::size_t(i)] + 3 * space::s);
}

} // namespace hall::ui
