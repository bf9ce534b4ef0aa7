// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/risk/risk_page.h"

#include "ui/approvals/risk/patterns_card.h"
#include "ui/approvals/risk/scoring_card.h"
#include "ui/approvals/risk/trust_card.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

RiskPage::RiskPage(Hall& hall, Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_hall(hall), m_scoring(new ScoringCard(theme)),
      m_patterns(new PatternsCard(hall, theme)), m_trust(new TrustCard(hall, theme))
{
    setObjectName(u"riskPage"_s);
    setAccessibleName(tr("Risk"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, space::s);
    column->setSpacing(space::m);
    column->addWidget(m_scoring);
    column->addWidget(m_patterns);
    column->addWidget(m_trust);
    column->addStretch(1);
    setWidget(content);
    connect(m_patterns, &PatternsCard::said, this, &RiskPage::said);
    connect(m_patterns, &PatternsCard::wantsView, this, &RiskPage::bringUp);
    connect(m_trust, &TrustCard::wantsView, this, &RiskPage::bringUp);
    connect(m_trust, &TrustCard::said, this, &RiskPage::said);
    // Emitted on the Hall's threads: queued, so that it runs here.
    connect(&hall, &Hall::changed, this, &RiskPage::takeConfig, Qt::QueuedConnection);
    takeConfig();
}

void RiskPage::saveState(UiSettings& settings) const
{
    settings.setValue(setting::riskPatternColumns, m_patterns->table()->saveColumns());
    settings.setValue(setting::riskPatternSplitter, m_patterns->splitter()->saveState());
    settings.setValue(setting::riskTrustColumns, m_trust->table()->saveColumns());
}

void RiskPage::restoreState(const UiSettings& settings)
{
    m_patterns->table()->restoreColumns(settings.value(setting::riskPatternColumns));
    m_patterns->splitter()->restoreState(settings.value(setting::riskPatternSplitter));
    m_trust->table()->restoreColumns(settings.value(setting::riskTrustColumns));
}

/// Its place is known when every layout around it has followed, from the inside out; by themselves
/// they would do so one event after the other.
void RiskPage::bringUp(QWidget* part)
{
    for (QWidget* around = part; around != parentWidget(); around = around->parentWidget()) {
        QEvent request(QEvent::LayoutRequest);
        QCoreApplication::sendEvent(around, &request);
    }
    ensureWidgetVisible(part, 0, space::m);
}

void RiskPage::takeConfig()
{
    const auto snapshot = m_hall.snapshot();
    const HallConfig& config = snapshot->bundle().config;
    m_scoring->setRules(config.risk.profile, config.approvals.challenges);
    m_patterns->setConfig(config);
    m_trust->setConfig(config);
}

} // namespace hall::ui
