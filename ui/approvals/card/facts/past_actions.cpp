// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/facts/past_actions.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/controls/tables/decision_table.h"
#include "ui/models/plain_label.h"

#include <QVBoxLayout>

namespace hall::ui {

PastActions::PastActions(Theme& theme, const QString& title, const QString& name, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_note(new PlainLabel(this)),
      m_table(new DecisionTable(theme, name, this))
{
    m_note->setWordWrap(true);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(new ThemedLabel(theme, title, TextStyle::Section));
    column->addWidget(m_note);
    column->addWidget(m_table);
    connect(m_table, &DecisionTable::decisionChosen, this, &PastActions::decisionChosen);
    connect(&m_theme, &Theme::changed, this, &PastActions::restyle);
    restyle();
}

void PastActions::setPast(const PastDecisions& past, const QString& note)
{
    m_note->setText(past.problem.isEmpty()
                        ? note
                        : tr("The audit log could not be searched. %1").arg(past.problem));
    m_table->setDecisions(past.rows);
    m_table->setVisible(!past.rows.empty());
    restyle();
}

void PastActions::setNote(const QString& note)
{
    m_note->setText(note);
    m_table->setDecisions({});
    m_table->hide();
}

void PastActions::restyle()
{
    m_note->setTextColor(m_theme.color(ColorRole::Muted));
    // All rows: what scrolls already does so as a whole.
    m_table->setFixedHeight((m_table->rowCount() + 1) * m_theme.rowHeight() + space::m);
}

} // namespace hall::ui
