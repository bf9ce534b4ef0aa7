// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/steps/decision_step.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/flow_layout.h"
#include "ui/firstrun/trial/exchange_view.h"
#include "ui/models/firstrun/example_set.h"
#include "ui/models/visible_text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

DecisionStep::DecisionStep(Hall& hall, TrialSender& sender, Theme& theme, QWidget* parent)
    : StepCard(theme, 3, tr("See the first decision"),
               tr("Each button sends a real request over the network to this Hall, as an agent "
                  "would. Nothing is carried out: the Hall only says whether it may be."),
               parent),
      m_hall(hall), m_sender(sender), m_who(new ThemedLabel(theme, QString())),
      m_allow(new QPushButton(tr("Send one that is allowed"))),
      m_deny(new QPushButton(tr("Send one that is denied"))), m_allowed(new ExchangeView(theme)),
      m_denied(new ExchangeView(theme))
{
    setObjectName(u"decisionStep"_s);
    m_who->setWordWrap(true);
    m_allow->setObjectName(u"startSendAllowed"_s);
    m_deny->setObjectName(u"startSendDenied"_s);
    m_allowed->setObjectName(u"allowedExchange"_s);
    m_denied->setObjectName(u"deniedExchange"_s);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(space::s, buttons);
    for (QPushButton* button : {m_allow, m_deny}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    content()->addWidget(m_who);
    content()->addWidget(buttons);
    content()->addWidget(m_allowed);
    content()->addWidget(m_denied);
    connect(m_allow, &QPushButton::clicked, this, [this] {
        if (const auto worker = trialWorker(*m_hall.snapshot(), m_worker))
            send(allowedRequest(*worker), m_allowed, false);
    });
    connect(m_deny, &QPushButton::clicked, this, [this] {
        if (const auto worker = trialWorker(*m_hall.snapshot(), m_worker))
            send(deniedRequest(*worker), m_denied, true);
    });
    for (ExchangeView* view : {m_allowed, m_denied})
        connect(view, &ExchangeView::placeAsked, this, &DecisionStep::placeAsked);
    refresh();
}

void DecisionStep::setWorker(const QString& worker)
{
    m_worker = worker;
    refresh();
}

void DecisionStep::refresh()
{
    const auto worker = trialWorker(*m_hall.snapshot(), m_worker);
    m_allow->setEnabled(worker.has_value());
    m_deny->setEnabled(worker.has_value());
    m_allow->setDefault(worker && !isDone());
    m_who->setText(worker ? tr("%1 asks: once for %2, which it is enrolled for, and once for %3, "
                               "which nobody is.")
                                .arg(visibleText(worker->workerId), visibleText(worker->capability),
                                     exampleDeniedCapability)
                          : tr("Make a worker first: somebody has to ask."));
}

void DecisionStep::send(const QJsonObject& body, ExchangeView* view, bool wantsDenial)
{
    view->showWaiting();
    m_sender.send(body, [this, view, wantsDenial](const Trial& trial) {
        view->showTrial(trial);
        if (!trial.problem.isEmpty())
            return;
        if (trial.denied() == wantsDenial)
            (wantsDenial ? m_sawDenied : m_sawAllowed) = true;
        else
            view->setNote(tr("Not what this button promised: the rules of this Hall decide, and "
                             "the reason above says which."));
        setDone(m_sawAllowed && m_sawDenied);
        refresh();
    });
}

} // namespace hall::ui
