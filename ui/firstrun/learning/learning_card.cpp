// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/learning/learning_card.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/flow_layout.h"
#include "ui/firstrun/learning/learning_switch.h"
#include "ui/models/plain_label.h"
#include "ui/models/time_text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

LearningCard::LearningCard(LearningSwitch& learning, Theme& theme, QWidget* parent)
    : Card(theme, tr("Learning mode, for the first week"), parent), m_switch(learning),
      m_state(new ThemedLabel(theme, QString())),
      m_learn(new QPushButton(tr("Learn for one week"))), m_end(new QPushButton(tr("End it now"))),
      m_marks(new QPushButton(tr("Turn marks into rules…"))), m_problem(new PlainLabel)
{
    setObjectName(u"learningCard"_s);
    body()->setContentsMargins(space::xl, space::l, space::xl, space::l);
    body()->setSpacing(space::m);
    auto* why = new ThemedLabel(
        theme,
        tr("While the Hall learns, nobody is asked. What a person would have to decide is denied "
           "all the same, and marked \"would have asked\" in the feed. Later the marks become "
           "rules, where you want them to. Learning never lets through what was not allowed."),
        TextStyle::Body, ColorRole::Muted);
    why->setWordWrap(true);
    m_state->setObjectName(u"learningState"_s);
    m_state->setWordWrap(true);
    m_learn->setObjectName(u"learnForAWeek"_s);
    m_end->setObjectName(u"endLearning"_s);
    m_marks->setObjectName(u"turnMarks"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(space::s, buttons);
    for (QPushButton* button : {m_learn, m_end, m_marks}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    body()->addWidget(why);
    body()->addWidget(m_state);
    body()->addWidget(buttons);
    body()->addWidget(m_problem);
    connect(m_learn, &QPushButton::clicked, &m_switch, &LearningSwitch::learnForAWeek);
    connect(m_end, &QPushButton::clicked, &m_switch, &LearningSwitch::end);
    connect(m_marks, &QPushButton::clicked, this, &LearningCard::marksAsked);
    connect(&m_switch, &LearningSwitch::changed, this, &LearningCard::refresh);
    connect(&m_switch, &LearningSwitch::failed, this, [this](const Error& error) {
        m_problem->setText(error.message);
        m_problem->show();
    });
    refresh();
}

void LearningCard::refresh()
{
    const qint64 until = m_switch.until();
    m_state->setText(until > 0 ? tr("The Hall learns until %1.").arg(momentText(until))
                               : tr("The Hall does not learn: people are asked."));
    m_learn->setVisible(until == 0);
    m_end->setVisible(until > 0);
}

} // namespace hall::ui
