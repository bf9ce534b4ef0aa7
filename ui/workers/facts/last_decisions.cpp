// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/facts/last_decisions.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/controls/tables/decision_table.h"
#include "ui/models/on_gui_thread.h"

#include <QDateTime>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int counted = 500; ///< looked through for the decisions of the day
constexpr std::chrono::seconds refreshEvery{2};

/// Since midnight UTC, as the Overview counts.
QString todayInWords(const std::vector<AuditRow>& rows)
{
    constexpr qint64 dayMs = 86'400'000;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto today = std::count_if(rows.begin(), rows.end(), [&](const AuditRow& row) {
        return row.fields.recordedAtMs >= now - now % dayMs;
    });
    if (today == counted)
        return LastDecisions::tr("More than %Ln decisions today.", nullptr, counted - 1);
    return LastDecisions::tr("Decisions today: %1.").arg(today);
}

qint64 newestOf(const std::vector<AuditRow>& rows)
{
    return rows.empty() ? 0 : rows.front().record.seq;
}

} // namespace

LastDecisions::LastDecisions(Hall& hall, Theme& theme, QWidget* parent)
    : QWidget(parent), m_hall(hall),
      m_note(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_table(new DecisionTable(theme, tr("Last decisions about this worker"), this))
{
    m_note->setWordWrap(true);
    m_note->setObjectName(u"lastDecisionsNote"_s);
    m_table->setObjectName(u"lastDecisions"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    connect(m_table, &DecisionTable::decisionChosen, this, &LastDecisions::decisionChosen);
    connect(&m_timer, &QTimer::timeout, this, &LastDecisions::ask);
}

void LastDecisions::setWorker(const QString& workerId)
{
    if (workerId == m_worker)
        return;
    m_worker = workerId;
    m_newest = -1;
    m_table->setDecisions({});
    m_note->setText(workerId.isEmpty() ? tr("The worker is not enrolled yet.") : tr("Loading…"));
    if (isVisible())
        ask();
}

void LastDecisions::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
    m_timer.start(refreshEvery);
}

void LastDecisions::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

/// Most of the time nothing is new, and the newest one says so.
void LastDecisions::ask()
{
    if (!m_worker.isEmpty())
        read(m_newest < 0 ? counted : 1);
}

void LastDecisions::read(int limit)
{
    FilterTerm term;
    term.field = FilterField::Worker;
    term.alternatives.push_back({FilterTerm::Match::Equals, m_worker, 0});
    AuditPageRequest request;
    request.filter.terms = {term};
    request.limit = limit;
    m_hall.page(request, onGuiThread<AuditPage>(
                             this, [this, limit, worker = m_worker](const Result<AuditPage>& page) {
                                 if (worker != m_worker)
                                     return;
                                 if (!page) {
                                     // Whatever comes next takes the place of this.
                                     m_newest = -1;
                                     return m_note->setText(page.error().message);
                                 }
                                 if (newestOf(page->rows) == m_newest)
                                     return;
                                 if (limit == counted)
                                     fill(page->rows);
                                 else
                                     read(counted);
                             }));
}

void LastDecisions::fill(const std::vector<AuditRow>& rows)
{
    m_newest = newestOf(rows);
    m_note->setText(rows.empty()
                        ? tr("No decision about this worker yet.")
                        : tr("Last seen %1. %2 Enter opens a decision.")
                              .arg(QDateTime::fromMSecsSinceEpoch(rows.front().fields.recordedAtMs)
                                       .toString(u"yyyy-MM-dd HH:mm:ss"_s),
                                   todayInWords(rows)));
    m_table->setVisible(!rows.empty());
    std::vector<RecordFields> decisions;
    for (std::size_t i = 0; i < rows.size() && i < shown; ++i)
        decisions.push_back(rows[i].fields);
    m_table->setDecisions(decisions);
}

} // namespace hall::ui
