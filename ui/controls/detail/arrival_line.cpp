// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/detail/arrival_line.h"

#include "ui/models/feed_cells.h"
#include "ui/models/plain_label.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace hall::ui {

using namespace Qt::StringLiterals;

ArrivalLine::ArrivalLine(Theme& theme, QWidget* parent)
    : QWidget(parent), m_words(new PlainLabel), m_show(new QPushButton(tr("Show it in the feed")))
{
    m_words->setWordWrap(true);
    m_show->setObjectName(u"showInFeed"_s);
    m_show->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_words, 1);
    row->addWidget(m_show);
    connect(m_show, &QPushButton::clicked, this, &ArrivalLine::showAsked);
    const auto restyle = [this, &theme] { m_words->setTextColor(theme.color(ColorRole::Muted)); };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
}

void ArrivalLine::setEvent(const DecisionEvent* event)
{
    m_words->setText(
        event ? tr("In the feed since %1, decided and written to the log in %2.")
                    .arg(feedText(*event, FeedColumn::Time), feedText(*event, FeedColumn::Latency))
              : QString());
    setVisible(event != nullptr);
}

} // namespace hall::ui
