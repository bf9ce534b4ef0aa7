// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/state_header.h"

#include "ui/controls/labels/copy_button.h"
#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/plain_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace hall::ui {

using namespace Qt::StringLiterals;

StateHeader::StateHeader(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme),
      m_icon(new ThemedIconLabel(theme, u"server"_s, ColorRole::Muted, iconLarge)),
      m_word(new ThemedLabel(theme, QString(), TextStyle::Section)), m_address(new PlainLabel),
      m_copy(new CopyButton(theme, tr("Copy the address"), [this] { return m_address->text(); })),
      m_problem(new QPushButton(tr("What to do…"))), m_lockdown(new QPushButton(tr("Lockdown…")))
{
    m_word->setObjectName(u"stateWord"_s);
    m_copy->setObjectName(u"headerCopyAddress"_s);
    m_lockdown->setObjectName(u"lockdown"_s);
    m_lockdown->setAutoDefault(false);
    m_lockdown->setToolTip(tr("Deny every request until a person ends it"));
    m_problem->setObjectName(u"showProblem"_s);
    m_problem->setAutoDefault(false);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_icon);
    row->addWidget(m_word);
    row->addSpacing(space::l);
    row->addWidget(m_address);
    row->addWidget(m_copy);
    row->addWidget(m_problem);
    row->addStretch(1);
    row->addWidget(m_lockdown);

    connect(m_lockdown, &QPushButton::clicked, this, &StateHeader::lockdownAsked);
    connect(m_problem, &QPushButton::clicked, this, &StateHeader::problemAsked);
    const auto restyle = [this] {
        m_address->setFont(m_theme.font(TextStyle::Mono));
        m_lockdown->setIcon(m_theme.icon(u"lock"_s, ColorRole::Deny));
        update();
    };
    connect(&m_theme, &Theme::changed, this, restyle);
    restyle();
}

void StateHeader::showState(const ServerState& state, const QString& url, bool lockdown)
{
    const bool listening = !url.isEmpty();
    m_address->setVisible(listening);
    m_copy->setVisible(listening);
    m_address->setText(url);
    m_problem->setVisible(state.condition == ServerCondition::PortInUse ||
                          state.condition == ServerCondition::NotListening);
    m_lockdown->setVisible(!lockdown);
    m_icon->setIcon(state.icon, state.role);
    m_word->setRole(state.role);
    m_word->setToolTip(state.sentence);
    if (m_word->text() == state.word)
        return;
    m_word->setText(state.word);
    setAccessibleName(tr("Hall Server: %1").arg(state.word));
    setAccessibleDescription(state.sentence);
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

QString StateHeader::stateWord() const
{
    return m_word->text();
}

void StateHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(ColorRole::Line));
}

} // namespace hall::ui
