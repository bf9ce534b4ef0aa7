// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/namespaces/no_namespaces.h"

#include "ui/controls/labels/key_hint.h"
#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"

#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

NoNamespaces::NoNamespaces(Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_title(new ThemedLabel(theme, tr("Loading the namespaces…"), TextStyle::PageTitle)),
      m_text(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted))
{
    setObjectName(u"noNamespaces"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addStretch(2);
    column->addWidget(new ThemedIconLabel(theme, u"namespaces"_s, ColorRole::Muted, 2 * iconLarge),
                      0, Qt::AlignHCenter);
    for (ThemedLabel* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(new KeyHint(theme, Shortcut::HelpHere, tr("%1 opens the help of this page")));
    column->addStretch(3);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void NoNamespaces::showNone()
{
    m_title->setText(tr("No namespace yet"));
    m_text->setText(tr("No worker uses one and nobody has claimed one. Claim one at the right "
                       "before you enroll workers under it."));
}

} // namespace hall::ui
