// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/list/worker_search.h"

#include "ui/controls/chip.h"
#include "ui/controls/kept_input.h"
#include "ui/controls/panels/flow_layout.h"
#include "ui/controls/tables/cell_delegate.h"
#include "ui/models/worker/worker_cells.h"
#include "ui/models/worker/worker_filter.h"
#include "ui/models/worker/worker_table_model.h"

#include <QAction>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

WorkerSearch::WorkerSearch(const WorkerTableModel& workers, WorkerFilter& filter, Theme& theme,
                           QWidget* parent)
    : QWidget(parent), m_workers(workers), m_filter(filter), m_theme(theme),
      m_edit(new QLineEdit(this))
{
    m_edit->setObjectName(u"workerSearch"_s);
    m_edit->setProperty(keptInput, true);
    m_edit->setAccessibleName(tr("Search workers"));
    m_edit->setPlaceholderText(tr("Id, species or capability"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setAcceptDrops(false);
    m_icon = m_edit->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_icon->setText(tr("Search workers"));
    for (auto* button : m_edit->findChildren<QToolButton*>())
        button->setAccessibleName(button->defaultAction() == m_icon ? m_icon->text()
                                                                    : tr("Clear the search"));
    auto* chips = new FlowLayout(space::s);
    for (int i = 0; i < workerStatusCount; ++i) {
        const auto status = WorkerStatus(i);
        auto* chip = new Chip(theme, workerStatusIcon(status), colorOf(workerStatusTone(status)));
        chip->setObjectName(u"status"_s + QString::fromLatin1(workerStatusName(status)));
        chip->setCheckable(true);
        chip->setToolTip(tr("Show only these; several may be chosen"));
        connect(chip, &QAbstractButton::toggled, this, &WorkerSearch::applyStatuses);
        chips->addWidget(chip);
        m_chips.emplace_back(status, chip);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_edit);
    column->addLayout(chips);

    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setText(text);
        Q_EMIT changed();
    });
    connect(&m_theme, &Theme::changed, this, &WorkerSearch::restyle);
    restyle();
    refreshCounts();
}

QString WorkerSearch::text() const
{
    return m_edit->text();
}

void WorkerSearch::setText(const QString& text)
{
    m_edit->setText(text);
}

void WorkerSearch::clear()
{
    m_edit->clear();
    for (const auto& [status, chip] : m_chips)
        chip->setChecked(false);
}

void WorkerSearch::refreshCounts()
{
    for (const auto& [status, chip] : m_chips) {
        const int count = m_workers.countOf(status);
        chip->setWords(workerStatusWord(status), QLocale().toString(count));
        // Most Halls have no banned worker: a chip for them would only take room.
        chip->setVisible(count > 0 || chip->isChecked() || status == WorkerStatus::Active);
    }
}

void WorkerSearch::applyStatuses()
{
    QSet<WorkerStatus> chosen;
    for (const auto& [status, chip] : m_chips) {
        if (chip->isChecked())
            chosen.insert(status);
    }
    m_filter.setStatuses(chosen);
    refreshCounts();
    Q_EMIT changed();
}

void WorkerSearch::restyle()
{
    m_icon->setIcon(m_theme.icon(u"search"_s, ColorRole::Muted));
}

} // namespace hall::ui
