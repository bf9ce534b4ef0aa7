// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/panels/banner.h"

#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace hall::ui {

using namespace Qt::StringLiterals;

Banner::Banner(Theme& theme, Weight weight, ColorRole role, const QString& iconName,
               const QString& headline, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_weight(weight), m_role(role),
      m_icon(new ThemedIconLabel(theme, iconName,
                                 weight == Weight::Loud ? ColorRole::Surface : role, iconLarge)),
      m_headline(new ThemedLabel(theme, headline, TextStyle::Section,
                                 weight == Weight::Loud ? ColorRole::Surface : role)),
      m_text(new PlainLabel(this)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(space::l, space::s, space::l, space::s);
    m_row->setSpacing(space::m);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_headline);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"bannerText"_s);
    words->addWidget(m_text);
    m_row->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_row->addLayout(words, 1);
    setAccessibleName(headline);
    connect(&m_theme, &Theme::changed, this, &Banner::restyle);
    restyle();
}

void Banner::setHeadline(const QString& headline)
{
    m_headline->setText(headline);
    setAccessibleName(headline);
}

void Banner::setText(const QString& text)
{
    if (m_text->text() == text)
        return;
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

QString Banner::text() const
{
    return m_text->text();
}

QPushButton* Banner::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_row->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(),
                     m_weight == Weight::Loud ? m_theme.color(m_role) : m_theme.tint(m_role));
    if (m_weight == Weight::Quiet)
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(ColorRole::Line));
}

void Banner::restyle()
{
    m_text->setTextColor(
        m_theme.color(m_weight == Weight::Loud ? ColorRole::Surface : ColorRole::Text));
    update();
}

} // namespace hall::ui
