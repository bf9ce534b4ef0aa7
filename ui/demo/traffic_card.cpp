// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo/traffic_card.h"

#include "core/demo/demo_player.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/demo/scene_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tallyBeatMs = 250;

} // namespace

TrafficCard::TrafficCard(DemoPlayer& player, Theme& theme, QWidget* parent)
    : Card(theme, tr("Traffic"), parent), m_player(player), m_theme(theme),
      m_rate(new QSlider(Qt::Horizontal)), m_rateText(new ThemedLabel(theme, QString())),
      m_pause(new QPushButton),
      m_tally(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted))
{
    m_rate->setObjectName(u"demoRate"_s);
    m_rate->setRange(0, mostDemoRate);
    m_rate->setPageStep(5);
    auto* word = new ThemedLabel(theme, tr("&Requests a second"));
    word->setBuddy(m_rate);
    m_rate->setAccessibleName(tr("Requests a second"));
    m_rateText->setObjectName(u"demoRateText"_s);
    m_pause->setObjectName(u"demoPause"_s);
    m_tally->setObjectName(u"demoTally"_s);
    m_tally->setWordWrap(true);

    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(word);
    row->addWidget(m_rate, 1);
    row->addWidget(m_rateText);
    row->addWidget(m_pause);
    body()->addLayout(row);
    body()->addWidget(m_tally);

    connect(m_rate, &QSlider::valueChanged, &player, &DemoPlayer::setRate);
    connect(m_pause, &QPushButton::clicked, &player,
            [&player] { player.setPaused(!player.isPaused()); });
    connect(&player, &DemoPlayer::paceChanged, this, &TrafficCard::showPace);
    connect(&player, &DemoPlayer::ready, this, &TrafficCard::showPace);
    connect(&theme, &Theme::changed, this, &TrafficCard::showPace);
    connect(&m_beat, &QTimer::timeout, this, &TrafficCard::showTally);
    m_beat.setSingleShot(true);
    m_beat.setInterval(tallyBeatMs);
    connect(&player, &DemoPlayer::answered, this, [this] {
        if (!m_beat.isActive())
            m_beat.start();
    });
    showPace();
    showTally();
}

void TrafficCard::showPace()
{
    const bool paused = m_player.isPaused();
    m_rate->setValue(m_player.rate());
    // The widest number holds the place, so that the slider does not jump.
    m_rateText->setMinimumWidth(m_rateText->fontMetrics().horizontalAdvance(u"00"_s));
    m_rateText->setText(QLocale().toString(m_player.rate()));
    m_rateText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_pause->setText(paused ? tr("&Go on") : tr("&Pause"));
    m_pause->setIcon(m_theme.icon(paused ? u"play"_s : u"pause"_s));
    m_pause->setEnabled(m_player.isReady());
}

void TrafficCard::showTally()
{
    m_tally->setText(tallySentence(m_player.tally()));
}

} // namespace hall::ui
