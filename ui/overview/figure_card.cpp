// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/figure_card.h"

#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/sparkline.h"

#include <QHBoxLayout>
#include <QLocale>

namespace hall::ui {

using namespace Qt::StringLiterals;

FigureCard::FigureCard(Theme& theme, const QString& word, const QString& iconName, ColorRole role,
                       QWidget* parent)
    : Card(theme, QString(), parent), m_word(word),
      m_figure(new ThemedLabel(theme, u"0"_s, TextStyle::Figure, ColorRole::Text)),
      m_sparkline(new Sparkline(theme, tr("%1 per minute, last hour").arg(word), role))
{
    auto* top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(new ThemedIconLabel(theme, iconName, role));
    top->addWidget(new ThemedLabel(theme, word, TextStyle::Body, ColorRole::Muted), 1);
    body()->addLayout(top);
    m_figure->setObjectName(u"figure"_s);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(space::l);
    bottom->addWidget(m_figure);
    bottom->addWidget(m_sparkline, 1, Qt::AlignBottom);
    body()->addLayout(bottom);
    setToolTip(tr("Counted from midnight UTC. The bars show the last 60 minutes, as far as this "
                  "window was open."));
    setFigure(0);
}

void FigureCard::setFigure(qint64 figure)
{
    const QString text = QLocale().toString(figure);
    m_figure->setText(text);
    setAccessibleName(tr("%1: %2").arg(m_word, text));
}

void FigureCard::setLastHour(std::vector<int> perMinute)
{
    m_sparkline->setValues(std::move(perMinute));
}

} // namespace hall::ui
