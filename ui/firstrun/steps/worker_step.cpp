// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/steps/worker_step.h"

#include "ui/controls/dropped_files.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/flow_layout.h"
#include "ui/firstrun/example_actions.h"
#include "ui/firstrun/steps/worker_form.h"
#include "ui/models/firstrun/example_set.h"
#include "ui/models/plain_label.h"
#include "ui/models/worker/worker_draft.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

WorkerStep::WorkerStep(Hall& hall, ExampleActions& actions, Theme& theme, QWidget* parent)
    : StepCard(
          theme, 2, tr("Make a worker"),
          tr("An agent is allowed nothing before its worker is enrolled. Write a short record, "
             "drop a record file here, or take the examples."),
          parent),
      m_hall(hall), m_actions(actions), m_form(new WorkerForm(theme)),
      m_choose(new QPushButton(tr("Choose a record file…"))),
      m_load(new QPushButton(tr("Load the example workers"))),
      m_openDemo(new QPushButton(tr("Open the demo"))), m_found(new PlainLabel),
      m_enrollFound(new QPushButton(tr("Enroll the new ones"))), m_said(new PlainLabel)
{
    setObjectName(u"workerStep"_s);
    setAcceptDrops(true);
    m_choose->setObjectName(u"startChooseFile"_s);
    m_load->setObjectName(u"startLoadExamples"_s);
    m_openDemo->setObjectName(u"startDemo"_s);
    m_openDemo->setToolTip(tr("A Hall of its own with made-up traffic; this one is not touched"));
    m_openDemo->hide();
    m_enrollFound->setObjectName(u"startEnrollFound"_s);
    m_enrollFound->hide();
    for (QPushButton* button : {m_choose, m_load, m_openDemo, m_enrollFound})
        button->setAutoDefault(false);
    for (PlainLabel* label : {m_found, m_said}) {
        label->setWordWrap(true);
        label->hide();
    }
    m_found->setObjectName(u"startFound"_s);
    m_said->setObjectName(u"startWorkerSaid"_s);
    auto* note = new ThemedLabel(
        theme,
        tr("The examples are two ordinary workers of this Hall, %1 and %2. They do nothing by "
           "themselves, their enrolment is in the log, and a button below removes them.")
            .arg(exampleReader, exampleMailer),
        TextStyle::Body, ColorRole::Muted);
    note->setWordWrap(true);
    auto* others = new QWidget;
    auto* row = new FlowLayout(space::s, others);
    for (QPushButton* button : {m_choose, m_load, m_openDemo})
        row->addWidget(button);
    content()->addWidget(m_form);
    content()->addWidget(note);
    content()->addWidget(others);
    content()->addWidget(m_found);
    content()->addWidget(m_enrollFound, 0, Qt::AlignLeft);
    content()->addWidget(m_said);

    connect(m_form, &WorkerForm::enrollAsked, this,
            [this](const QString& workerId, const QByteArray& record) {
                m_asked = workerId;
                m_actions.enroll({record});
            });
    connect(m_choose, &QPushButton::clicked, this, &WorkerStep::chooseFiles);
    connect(m_load, &QPushButton::clicked, this, [this] {
        m_asked = exampleReader;
        m_actions.loadWorkers();
    });
    connect(m_openDemo, &QPushButton::clicked, this, [this] { m_demo(); });
    connect(m_enrollFound, &QPushButton::clicked, this, &WorkerStep::enrollItems);
    connect(&m_actions, &ExampleActions::finished, this, &WorkerStep::afterwards);
    connect(&m_actions, &ExampleActions::busyChanged, this, &WorkerStep::refresh);
    refresh();
}

void WorkerStep::setDemo(std::function<void()> open)
{
    m_demo = std::move(open);
    m_openDemo->setVisible(m_demo != nullptr);
}

void WorkerStep::refresh()
{
    const auto snapshot = m_hall.snapshot();
    const auto& workers = snapshot->bundle().workers;
    setDone(std::any_of(workers.begin(), workers.end(),
                        [](const WorkerRecord& worker) { return worker.usable(); }));
    m_form->setSnapshot(snapshot);
    m_form->setBusy(m_actions.isBusy());
    const bool complete = enrolledExamples(*snapshot).size() == exampleWorkers().size();
    m_load->setEnabled(!complete && !m_actions.isBusy());
    m_load->setText(complete ? tr("The example workers are loaded")
                             : tr("Load the example workers"));
    m_load->setDefault(!isDone());
    m_enrollFound->setEnabled(!m_actions.isBusy());
}

void WorkerStep::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Worker records"), QString(),
                                   tr("Records (*.json);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &WorkerStep::takeFiles);
    dialog->open();
}

void WorkerStep::takeFiles(const QStringList& paths)
{
    m_background.run(
        this, [paths, snapshot = m_hall.snapshot()] { return readRecordFiles(paths, *snapshot); },
        [this](std::vector<ImportItem> items) { showItems(std::move(items)); });
}

/// A change of a worker that is there belongs on its page, where both versions can be compared.
void WorkerStep::showItems(std::vector<ImportItem> items)
{
    QStringList lines;
    m_items.clear();
    for (ImportItem& item : items) {
        lines += tr("%1: %2").arg(item.workerId.isEmpty() ? item.name : item.workerId, item.words);
        if (item.verdict == ImportItem::Verdict::New)
            m_items.push_back(std::move(item));
    }
    m_found->setText(lines.join(u' '));
    m_found->setVisible(!lines.isEmpty());
    m_enrollFound->setText(
        tr("Enroll the new ones: %1").arg(QLocale().toString(int(m_items.size()))));
    m_enrollFound->setVisible(!m_items.empty());
}

void WorkerStep::enrollItems()
{
    std::vector<QByteArray> records;
    for (const ImportItem& item : m_items) {
        if (const auto ready = WorkerDraft::ofText(item.text).ready())
            records.push_back(ready->text);
    }
    m_asked = m_items.empty() ? QString() : m_items.front().workerId;
    m_actions.enroll(records);
}

void WorkerStep::afterwards(const Error& error)
{
    refresh();
    if (m_asked.isEmpty())
        return;
    if (error.message.isEmpty()) {
        m_last = m_asked;
        m_said->setText(tr("%1 is enrolled.").arg(m_asked));
        m_form->clear();
        m_found->hide();
        m_enrollFound->hide();
    } else {
        m_said->setText(error.message);
    }
    m_said->show();
    m_asked.clear();
}

void WorkerStep::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void WorkerStep::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    takeFiles(droppedFiles(*event->mimeData()));
}

} // namespace hall::ui
