// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/overview/activity/activity_watch.h"
#include "ui/overview/attention_card.h"
#include "ui/overview/figure_card.h"
#include "ui/overview/first_commands.h"
#include "ui/overview/integrity_card.h"
#include "ui/overview/rank_card.h"
#include "ui/overview/server_card.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rankRows = 5;

QString latencyText(qint64 us)
{
    return QLocale().toString(double(us) / 1000.0, 'f', us < 10'000 ? 2 : 0) + u" ms"_s;
}

} // namespace

OverviewPage::OverviewPage(const Hall& hall, const ActivityWatch& activity, Theme& theme,
                           QWidget* parent)
    : QWidget(parent), m_hall(hall), m_activity(activity),
      m_summary(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_decisions(new FigureCard(theme, tr("Decisions today"), u"overview"_s, ColorRole::Accent)),
      m_denied(new FigureCard(theme, tr("Denied today"), Theme::outcomeIcon(Outcome::Deny),
                              ColorRole::Deny)),
      m_escalated(new FigureCard(theme, tr("Needed a human today"),
                                 Theme::outcomeIcon(Outcome::RequireHuman), ColorRole::Ask)),
      m_server(new ServerCard(theme)), m_attention(new AttentionCard(theme)),
      m_integrity(new IntegrityCard(theme)),
      m_mostDenied(new RankCard(theme, tr("Most denied capabilities"),
                                tr("Nothing was denied since this window opened."), rankRows)),
      m_slowest(new RankCard(theme, tr("Slowest capabilities"),
                             tr("No decision yet since this window opened."), rankRows))
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::l);

    auto* head = new QVBoxLayout;
    head->setSpacing(space::xs);
    head->addWidget(new ThemedLabel(theme, tr("Overview"), TextStyle::PageTitle));
    head->addWidget(m_summary);
    column->addLayout(head);

    auto* figures = new QHBoxLayout;
    figures->setSpacing(space::l);
    for (FigureCard* card : {m_decisions, m_denied, m_escalated})
        figures->addWidget(card, 1);
    column->addLayout(figures);

    auto* grid = new QGridLayout;
    grid->setSpacing(space::l);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_server, 0, 0, 2, 1);
    grid->addWidget(m_integrity, 0, 1);
    grid->addWidget(m_attention, 1, 1);
    grid->addWidget(m_mostDenied, 2, 0);
    grid->addWidget(m_slowest, 2, 1);
    column->addLayout(grid);
    column->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"overviewScroll"_s);
    scroll->setAccessibleName(tr("Overview"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(&activity, &ActivityWatch::refreshed, this, [this] {
        if (isVisible())
            refresh();
    });
    refresh();
}

void OverviewPage::setServerUrl(const QString& url)
{
    if (m_url == url)
        return;
    m_url = url;
    m_server->setUrl(url);
    refresh();
}

void OverviewPage::setPendingApprovals(int count)
{
    m_attention->setPendingApprovals(count);
}

QList<QWidget*> OverviewPage::panes() const
{
    return {m_server};
}

void OverviewPage::refresh()
{
    const HallStatus status = m_hall.status();
    showFigures(status);
    showRanks();
    showNextStep(status);
    m_integrity->setStatus(status, m_hall.integrity());
    m_attention->setSnapshot(m_hall.snapshot());
    m_server->setSessionToken(m_hall.sessionToken());
}

void OverviewPage::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void OverviewPage::showFigures(const HallStatus& status)
{
    const QLocale locale;
    QString summary =
        tr("Workers enrolled: %1 · Decisions in all: %2")
            .arg(locale.toString(status.workersEnrolled), locale.toString(status.decisionsTotal));
    const quint64 uncounted = m_activity.missed() + m_activity.activity().untold();
    if (uncounted > 0) {
        summary +=
            tr(" · Too many at once to be in the lists below: %1").arg(locale.toString(uncounted));
    }
    m_summary->setText(summary);

    // The Hall counts an escalation as a denial too, because that is what a caller sees; here each
    // decision has one outcome, as in the feed.
    m_decisions->setFigure(status.decisionsToday);
    m_denied->setFigure(status.denialsToday - status.escalationsToday);
    m_escalated->setFigure(status.escalationsToday);

    std::vector<int> decisions;
    std::vector<int> denied;
    std::vector<int> escalated;
    for (const MinuteTally& minute :
         m_activity.activity().lastHour(QDateTime::currentMSecsSinceEpoch())) {
        decisions.push_back(minute.decisions);
        denied.push_back(minute.denied);
        escalated.push_back(minute.escalated);
    }
    m_decisions->setLastHour(std::move(decisions));
    m_denied->setLastHour(std::move(denied));
    m_escalated->setLastHour(std::move(escalated));
}

void OverviewPage::showRanks()
{
    std::vector<std::pair<QString, QString>> rows;
    for (const CapabilityTally& tally : m_activity.activity().mostDenied(rankRows)) {
        rows.emplace_back(tally.capability, tr("%1 of %2 denied")
                                                .arg(QLocale().toString(tally.denied),
                                                     QLocale().toString(tally.decisions)));
    }
    m_mostDenied->setRows(rows);
    rows.clear();
    for (const CapabilityTally& tally : m_activity.activity().slowest(rankRows))
        rows.emplace_back(tally.capability, latencyText(tally.slowestUs));
    m_slowest->setRows(rows);
}

void OverviewPage::showNextStep(const HallStatus& status)
{
    if (m_url.isEmpty()) {
        m_server->setNextStep(tr("The Hall Server does not listen, so nobody can ask it."), {});
        return;
    }
    const CommandContext context{m_url, m_hall.databasePath()};
    if (status.workersEnrolled == 0) {
        m_server->setNextStep(
            tr("Enroll a first worker: paste this into a terminal on this machine."),
            enrollCommand(context));
        return;
    }
    m_server->setNextStep(
        status.decisionsTotal == 0
            ? tr("Ask for a first decision: paste this into a terminal on this machine.")
            : tr("Try it: paste this into a terminal and see the decision arrive."),
        routeCommand(context, exampleQuestion(*m_hall.snapshot())));
}

} // namespace hall::ui
