// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/list/bulk_bar.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/flow_layout.h"

#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

BulkBar::BulkBar(Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_count(new ThemedLabel(theme, QString()))
{
    setObjectName(u"bulkBar"_s);
    auto* row = new FlowLayout(space::xs);
    row->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::xs, space::s, space::xs);
    column->addLayout(row);
    const auto button = [&](const QString& name, const QString& word) {
        auto* made = new QToolButton(this);
        made->setObjectName(name);
        made->setText(word);
        made->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(made);
        return made;
    };
    for (const auto& [verb, name] :
         {std::pair{WorkerVerb::Suspend, u"bulkSuspend"_s},
          std::pair{WorkerVerb::Resume, u"bulkResume"_s}, std::pair{WorkerVerb::Ban, u"bulkBan"_s},
          std::pair{WorkerVerb::Unban, u"bulkUnban"_s},
          std::pair{WorkerVerb::Retire, u"bulkRetire"_s},
          std::pair{WorkerVerb::Remove, u"bulkRemove"_s}}) {
        auto* made = button(name, WorkerActions::word(verb));
        made->setAccessibleName(tr("%1, all picked workers").arg(WorkerActions::word(verb)));
        connect(made, &QToolButton::clicked, this,
                [this, wanted = verb] { Q_EMIT verbAsked(wanted); });
        m_verbs.emplace_back(verb, made);
    }
    m_export = button(u"bulkExport"_s, tr("Export…"));
    m_export->setAccessibleName(tr("Export all picked workers"));
    m_count->setMinimumHeight(m_export->sizeHint().height());
    connect(m_export, &QToolButton::clicked, this, &BulkBar::exportAsked);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&BulkBar::update));
    hide();
}

void BulkBar::setPicked(const QStringList& workerIds, const WorkerTableModel& workers)
{
    setVisible(workerIds.size() > 1);
    if (workerIds.size() < 2)
        return;
    m_count->setText(tr("Picked: %1").arg(QLocale().toString(qlonglong(workerIds.size()))));
    for (const auto& [verb, button] : m_verbs) {
        button->setVisible(std::any_of(
            workerIds.begin(), workerIds.end(), [&workers, wanted = verb](const QString& id) {
                const WorkerRecord* worker = workers.workerAt(workers.rowOf(id));
                return worker && WorkerActions::applies(wanted, worker->status);
            }));
    }
}

void BulkBar::setBusy(bool busy)
{
    for (const auto& [verb, button] : m_verbs)
        button->setEnabled(!busy);
}

void BulkBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.selection());
    painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
}

} // namespace hall::ui
