// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/lists/no_approvals.h"

#include "ui/controls/labels/key_hint.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/plain_label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

NoApprovals::NoApprovals(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(new QLabel(this)),
      m_title(new ThemedLabel(theme, QString(), TextStyle::Section)), m_text(new PlainLabel(this)),
      m_action(new QPushButton(tr("Try again"), this)),
      m_pageKey(new KeyHint(theme, Shortcut::OpenApprovals,
                            tr("%1 opens this page from any window of Hall Monitor"), this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_icon->setAccessibleName(tr("Empty"));
    m_title->setObjectName(u"noApprovalsTitle"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_action->setObjectName(u"noApprovalsAction"_s);
    m_action->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addStretch(2);
    namePageKey(false);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addWidget(m_pageKey);
    column->addStretch(3);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_action, &QPushButton::clicked, this, &NoApprovals::actionAsked);
    connect(&m_theme, &Theme::changed, this, &NoApprovals::restyle);
    restyle();
}

void NoApprovals::setWords(const QString& title, const QString& text, const QString& action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_action->setVisible(!action.isEmpty());
    if (!action.isEmpty())
        m_action->setText(action);
}

void NoApprovals::namePageKey(bool isNamed)
{
    m_pageKey->setOfUse(isNamed);
}

void NoApprovals::restyle()
{
    const QSize size = QSize(iconLarge, iconLarge) * 2;
    m_icon->setPixmap(
        m_theme.icon(u"approvals"_s, ColorRole::Muted).pixmap(size, devicePixelRatioF()));
    m_text->setTextColor(m_theme.color(ColorRole::Muted));
}

} // namespace hall::ui
