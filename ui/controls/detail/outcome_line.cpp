// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/detail/outcome_line.h"

#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"

#include <QHBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

OutcomeLine::OutcomeLine(Theme& theme, QWidget* parent)
    : QWidget(parent), m_icon(new ThemedIconLabel(theme, u"play"_s, ColorRole::Muted, iconLarge)),
      m_word(new ThemedLabel(theme, QString(), TextStyle::Section))
{
    m_word->setObjectName(u"outcomeWord"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_icon);
    row->addWidget(m_word, 1);
}

void OutcomeLine::showAsking()
{
    m_icon->setIcon(u"play"_s, ColorRole::Muted);
    m_word->setText(tr("Asking…"));
    m_word->setRole(ColorRole::Muted);
}

void OutcomeLine::showOutcome(Outcome outcome)
{
    m_icon->setIcon(Theme::outcomeIcon(outcome), Theme::outcomeColor(outcome));
    m_word->setText(Theme::outcomeWord(outcome));
    m_word->setRole(Theme::outcomeColor(outcome));
}

void OutcomeLine::showNone()
{
    m_icon->setIcon(u"warning"_s, ColorRole::Deny);
    m_word->setText(tr("No decision"));
    m_word->setRole(ColorRole::Deny);
}

} // namespace hall::ui
