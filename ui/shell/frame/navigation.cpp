// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/navigation.h"

#include "ui/controls/keys/key_actions.h"
#include "ui/shell/frame/navigation_badge.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

Navigation::Navigation(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this)),
      m_back(new QToolButton(this)), m_forward(new QToolButton(this))
{
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(space::s, space::m, space::s, space::m);
    m_column->setSpacing(space::xs);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(space::xs);
    const auto addWay = [&](QToolButton* button, const QString& icon, const QString& word,
                            auto signal) {
        button->setIcon(m_theme.icon(icon));
        button->setAutoRaise(true);
        button->setEnabled(false);
        button->setFocusPolicy(Qt::NoFocus); // what was looked at keeps the focus
        button->setAccessibleName(word);
        connect(button, &QToolButton::clicked, this, signal);
        ways->addWidget(button);
    };
    m_back->setObjectName(u"goBack"_s);
    m_forward->setObjectName(u"goForward"_s);
    addWay(m_back, u"chevron-left"_s, tr("Back to the place before"), &Navigation::backAsked);
    addWay(m_forward, u"chevron-right"_s, tr("Forward again"), &Navigation::forwardAsked);
    ways->addStretch(1);
    m_column->addLayout(ways);
    m_column->addStretch(1);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&Navigation::update));
}

void Navigation::setWays(QAction& back, QAction& forward)
{
    setKeyTip(*m_back, m_back->accessibleName(), back);
    setKeyTip(*m_forward, m_forward->accessibleName(), forward);
}

void Navigation::addPage(const QString& iconName, const QString& word, QAction& action)
{
    auto* button = new QToolButton(this);
    button->setText(word);
    button->setIcon(m_theme.icon(iconName));
    button->setIconSize({iconLarge, iconLarge});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(word);
    setKeyTip(*button, word, action);
    const int index = int(m_buttons.size());
    connect(button, &QToolButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
    m_column->insertWidget(index + 1, button); // below the ways back and forward
    m_buttons.push_back(button);
    auto* badge = new NavigationBadge(m_theme, button);
    auto* row = new QHBoxLayout(button);
    row->setContentsMargins(0, 0, space::s, 0);
    row->addWidget(badge, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_badges.push_back(badge);
    // Room for longer words of another language, without a width in pixels.
    setMinimumWidth(fontMetrics().averageCharWidth() * 22);
}

void Navigation::setCurrent(int index)
{
    m_buttons.at(std::size_t(index))->setChecked(true);
}

void Navigation::setHistory(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void Navigation::setBadge(int index, int count)
{
    m_badges.at(std::size_t(index))->setCount(count);
    QToolButton* button = m_buttons.at(std::size_t(index));
    button->setAccessibleName(count > 0 ? tr("%1, waiting: %2").arg(button->text()).arg(count)
                                        : button->text());
}

int Navigation::current() const
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked())
            return int(i);
    }
    return 0;
}

void Navigation::focusCurrent()
{
    m_buttons.at(std::size_t(current()))->setFocus(Qt::ShortcutFocusReason);
}

void Navigation::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), m_theme.color(ColorRole::Line));
}

} // namespace hall::ui
