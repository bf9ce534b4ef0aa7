// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/first_run_page.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/firstrun/example_actions.h"
#include "ui/firstrun/learning/learning_card.h"
#include "ui/firstrun/steps/approval_step.h"
#include "ui/firstrun/steps/decision_step.h"
#include "ui/firstrun/steps/server_step.h"
#include "ui/firstrun/steps/worker_step.h"
#include "ui/firstrun/trial/trial_sender.h"
#include "ui/models/firstrun/example_set.h"
#include "ui/models/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// Longer lines are hard to read.
constexpr int widestColumn = 860;

} // namespace

FirstRunPage::FirstRunPage(Hall& hall, LearningSwitch& learning, Theme& theme, QWidget* parent)
    : QWidget(parent), m_hall(hall), m_actions(new ExampleActions(hall, this)),
      m_sender(new TrialSender(hall, this)),
      m_progress(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_leave(new QPushButton), m_server(new ServerStep(theme)),
      m_worker(new WorkerStep(hall, *m_actions, theme)),
      m_decision(new DecisionStep(hall, *m_sender, theme)),
      m_approval(new ApprovalStep(hall, *m_actions, *m_sender, theme)),
      m_learning(new LearningCard(learning, theme)), m_examples(new QWidget),
      m_remove(new QPushButton(tr("Remove the examples"))), m_removed(new PlainLabel)
{
    setObjectName(u"startPage"_s);
    setAccessibleName(tr("First steps"));
    m_progress->setObjectName(u"startProgress"_s);
    m_progress->setWordWrap(true);
    m_leave->setObjectName(u"startLeave"_s);
    m_leave->setAutoDefault(false);
    m_remove->setObjectName(u"startRemoveExamples"_s);
    m_remove->setAutoDefault(false);
    m_removed->setObjectName(u"startRemoved"_s);
    m_removed->setWordWrap(true);
    m_removed->hide();

    auto* head = new QHBoxLayout;
    head->setSpacing(space::m);
    auto* title = new QVBoxLayout;
    title->setSpacing(space::xs);
    title->addWidget(new ThemedLabel(theme, tr("First steps"), TextStyle::PageTitle));
    title->addWidget(m_progress);
    head->addLayout(title, 1);
    head->addWidget(m_leave, 0, Qt::AlignTop);

    auto* examples = new QVBoxLayout(m_examples);
    examples->setContentsMargins(0, 0, 0, 0);
    examples->setSpacing(space::s);
    auto* words = new ThemedLabel(
        theme, tr("The examples are in this Hall. Removing them takes away the two workers and the "
                  "rule; what they did stays in the log."));
    words->setWordWrap(true);
    examples->addWidget(words);
    examples->addWidget(m_remove, 0, Qt::AlignLeft);

    auto* content = new QWidget;
    content->setMaximumWidth(widestColumn);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    column->setSpacing(space::xl);
    column->addLayout(head);
    for (QWidget* card : std::initializer_list<QWidget*>{m_server, m_worker, m_decision, m_approval,
                                                         m_learning, m_examples})
        column->addWidget(card);
    column->addWidget(m_removed);
    column->addStretch(1);
    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"startScroll"_s);
    scroll->setAccessibleName(tr("First steps"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(middle);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    for (StepCard* step :
         std::initializer_list<StepCard*>{m_server, m_worker, m_decision, m_approval})
        connect(step, &StepCard::changed, this, &FirstRunPage::showProgress);
    connect(m_server, &ServerStep::problemAsked, this, &FirstRunPage::problemAsked);
    connect(m_decision, &DecisionStep::placeAsked, this, &FirstRunPage::placeAsked);
    connect(m_approval, &ApprovalStep::placeAsked, this, &FirstRunPage::placeAsked);
    connect(m_learning, &LearningCard::marksAsked, this, &FirstRunPage::marksAsked);
    connect(m_leave, &QPushButton::clicked, this, &FirstRunPage::left);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_removing = true;
        m_actions->removeAll();
    });
    connect(m_actions, &ExampleActions::finished, this, [this](const Error& error) {
        if (std::exchange(m_removing, false)) {
            m_removed->setText(error.message.isEmpty() ? tr("The examples are removed.")
                                                       : error.message);
            m_removed->show();
        }
        refresh();
    });
    // On the Hall's threads: queued, so that the slot runs here.
    connect(&hall, &Hall::changed, this, &FirstRunPage::refresh, Qt::QueuedConnection);
    showProgress();
    refresh();
}

void FirstRunPage::setServer(const QString& url, const QString& problem,
                             const QString& certificatePath)
{
    m_server->setServer(url, problem);
    m_server->setSessionToken(m_hall.sessionToken());
    m_sender->setServer(url, certificatePath);
}

void FirstRunPage::setDemo(std::function<void()> open)
{
    m_worker->setDemo(std::move(open));
}

QList<QWidget*> FirstRunPage::panes() const
{
    return {m_server, m_worker, m_decision, m_approval, m_learning};
}

void FirstRunPage::refresh()
{
    if (!isVisible())
        return;
    m_worker->refresh();
    m_decision->setWorker(m_worker->lastWorker());
    m_approval->refresh();
    m_learning->refresh();
    const auto snapshot = m_hall.snapshot();
    const bool any = !enrolledExamples(*snapshot).isEmpty() || hasExampleRule(snapshot->bundle());
    m_examples->setVisible(any);
    m_remove->setEnabled(!m_actions->isBusy());
    if (any)
        m_removed->hide();
}

void FirstRunPage::showProgress()
{
    int done = 0;
    int skipped = 0;
    for (const StepCard* step :
         std::initializer_list<const StepCard*>{m_server, m_worker, m_decision, m_approval}) {
        done += step->isDone();
        skipped += !step->isDone() && step->isSkipped();
    }
    const bool over = done + skipped == 4;
    m_progress->setText(over ? tr("That is all. Help, First steps brings you back here.")
                             : tr("%1 of 4 done. Skip what you like; Help, First steps brings you "
                                  "back here.")
                                   .arg(done));
    m_leave->setText(over ? tr("Go to the overview") : tr("Skip all of this"));
}

void FirstRunPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace hall::ui
