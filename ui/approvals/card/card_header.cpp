// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/card_header.h"

#include "ui/approvals/card/facts/card_facts.h"
#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/tables/cell_delegate.h"
#include "ui/models/approvals/approval_words.h"
#include "ui/models/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int levelBar = 4;

} // namespace

CardHeader::CardHeader(Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme),
      m_icon(new ThemedIconLabel(theme, u"info"_s, ColorRole::Muted, iconLarge)),
      m_level(new ThemedLabel(theme, {}, TextStyle::Section)),
      m_riskIcon(new ThemedIconLabel(theme, u"info"_s, ColorRole::Muted)),
      m_risk(new ThemedLabel(theme, {})), m_waiting(new ThemedLabel(theme, {})),
      m_sentence(new PlainLabel(this)), m_meaning(new PlainLabel(this))
{
    m_level->setObjectName(u"cardLevel"_s);
    m_icon->setObjectName(u"cardLevelIcon"_s);
    m_risk->setObjectName(u"cardRisk"_s);
    m_waiting->setObjectName(u"cardWaiting"_s);
    m_sentence->setObjectName(u"cardSentence"_s);
    m_meaning->setObjectName(u"cardMeaning"_s);
    m_sentence->setWordWrap(true);
    m_meaning->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(m_icon);
    top->addWidget(m_level);
    top->addStretch(1);
    top->addWidget(m_waiting);
    top->addSpacing(space::m);
    top->addWidget(m_riskIcon);
    top->addWidget(m_risk);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addLayout(top);
    column->addWidget(m_sentence);
    column->addWidget(m_meaning);
    connect(&m_theme, &Theme::changed, this, &CardHeader::restyle);
    restyle();
}

void CardHeader::setApproval(const Approval& approval)
{
    m_role = colorOf(supervisorLevelTone(approval.supervisorLevel));
    m_icon->setIcon(supervisorLevelIcon(approval.supervisorLevel), m_role);
    m_level->setText(supervisorLevelWord(approval.supervisorLevel));
    m_level->setRole(m_role);
    m_riskRole = colorOf(riskLevelTone(approval.level));
    m_riskIcon->setIcon(riskLevelIcon(approval.level), m_riskRole);
    m_risk->setText(tr("Risk: %1").arg(riskLevelWord(approval.level)));
    m_risk->setRole(m_riskRole);
    m_waiting->setText(tr("%Ln waiting", nullptr, int(approval.waiting)));
    m_waiting->setVisible(approval.waiting > 1);
    m_sentence->setText(sentenceFor(approval));
    m_meaning->setText(supervisorSentence(approval));
    restyle();
}

void CardHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tint(m_role));
    painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
    const QRect bar(0, 0, levelBar, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), m_theme.color(m_role));
}

void CardHeader::restyle()
{
    m_sentence->setFont(m_theme.font(TextStyle::Section));
    m_meaning->setTextColor(m_theme.color(ColorRole::Text));
    update();
}

} // namespace hall::ui
