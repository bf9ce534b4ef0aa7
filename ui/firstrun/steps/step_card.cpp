// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/steps/step_card.h"

#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

StepCard::StepCard(Theme& theme, int number, const QString& title, const QString& why,
                   QWidget* parent)
    : Card(theme, QString(), parent),
      m_icon(new ThemedIconLabel(theme, u"step-not-reached"_s, ColorRole::Muted, iconLarge)),
      m_state(new ThemedLabel(theme, QString(), TextStyle::Caption, ColorRole::Muted)),
      m_skip(new QPushButton), m_body(new QWidget), m_content(new QVBoxLayout(m_body))
{
    setAccessibleName(tr("Step %1: %2").arg(number).arg(title));
    body()->setContentsMargins(space::xl, space::l, space::xl, space::l);
    body()->setSpacing(space::m);
    m_state->setObjectName(u"stepState"_s);
    m_skip->setObjectName(u"skipStep"_s);
    m_skip->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_icon);
    head->addWidget(
        new ThemedLabel(theme, tr("%1. %2").arg(number).arg(title), TextStyle::Section));
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(m_skip);
    body()->addLayout(head);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(space::m);
    auto* words = new ThemedLabel(theme, why, TextStyle::Body, ColorRole::Muted);
    words->setWordWrap(true);
    m_content->addWidget(words);
    body()->addWidget(m_body);
    connect(m_skip, &QPushButton::clicked, this, [this] { setSkipped(!m_skipped); });
    showState();
}

void StepCard::setDone(bool done)
{
    if (done == m_done)
        return;
    m_done = done;
    showState();
    Q_EMIT changed();
}

void StepCard::setSkipped(bool skipped)
{
    m_skipped = skipped;
    showState();
    Q_EMIT changed();
}

void StepCard::showState()
{
    m_body->setVisible(!m_skipped);
    m_skip->setText(m_skipped ? tr("Show the step") : tr("Skip"));
    m_skip->setAccessibleName(m_skipped ? tr("Show: %1").arg(accessibleName())
                                        : tr("Skip: %1").arg(accessibleName()));
    if (m_done) {
        m_icon->setIcon(u"step-passed"_s, ColorRole::Allow);
        m_state->setText(tr("done"));
    } else if (m_skipped) {
        m_icon->setIcon(u"step-skipped"_s, ColorRole::Muted);
        m_state->setText(tr("skipped"));
    } else {
        m_icon->setIcon(u"step-not-reached"_s, ColorRole::Muted);
        m_state->setText({});
    }
}

} // namespace hall::ui
