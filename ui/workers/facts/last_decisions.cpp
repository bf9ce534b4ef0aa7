// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/facts/last_decisions.h"

#include "core/base/uuid.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/tables/cell_delegate.h"
#include "ui/controls/tables/table_dress.h"
#include "ui/models/on_gui_thread.h"
#include "ui/models/visible_text.h"

#include <QDateTime>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

namespace hall::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum Column { OutcomeColumn, TimeColumn, CapabilityColumn, EnvColumn, LabelColumn, ReasonColumn };
constexpr int idRole = CellFirstFreeRole;
constexpr int counted = 500; ///< looked through for the decisions of the day
constexpr std::chrono::milliseconds refreshEvery = 2s;

/// Since midnight UTC, as the Overview counts.
QString todayInWords(const std::vector<AuditRow>& rows)
{
    constexpr qint64 dayMs = 86'400'000;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto today = std::count_if(rows.begin(), rows.end(), [&](const AuditRow& row) {
        return row.fields.recordedAtMs >= now - now % dayMs;
    });
    if (today == counted)
        return LastDecisions::tr("More than %1 decisions today.").arg(counted - 1);
    return LastDecisions::tr("Decisions today: %1.").arg(today);
}

qint64 newestOf(const std::vector<AuditRow>& rows)
{
    return rows.empty() ? 0 : rows.front().record.seq;
}

QTableWidgetItem* cell(const QString& text, CellTone tone, bool isId = false)
{
    auto* item = new QTableWidgetItem(shortVisibleText(text));
    item->setData(CellToneRole, int(tone));
    item->setData(CellIsIdRole, isId);
    item->setToolTip(plainToolTip(text));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

LastDecisions::LastDecisions(Hall& hall, Theme& theme, QWidget* parent)
    : QWidget(parent), m_hall(hall), m_theme(theme),
      m_note(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_table(new QTableWidget(this))
{
    m_note->setWordWrap(true);
    m_note->setObjectName(u"lastDecisionsNote"_s);
    m_table->setObjectName(u"lastDecisions"_s);
    m_table->setAccessibleName(tr("Last decisions about this worker"));
    m_table->setColumnCount(ReasonColumn + 1);
    m_table->setHorizontalHeaderLabels(
        {tr("Outcome"), tr("Time"), tr("Capability"), tr("Env"), tr("Label"), tr("Reason")});
    m_table->setItemDelegate(new CellDelegate(theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    dressTable(*m_table);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setAccessibleName(tr("Columns of the last decisions"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::itemActivated, this, [this](QTableWidgetItem* item) {
        Q_EMIT decisionChosen(m_table->item(item->row(), OutcomeColumn)->data(idRole).toString());
    });
    connect(&m_timer, &QTimer::timeout, this, &LastDecisions::ask);
    connect(&m_theme, &Theme::changed, this, &LastDecisions::restyle);
    restyle();
}

void LastDecisions::setWorker(const QString& workerId)
{
    if (workerId == m_worker)
        return;
    m_worker = workerId;
    m_newest = -1;
    m_table->setRowCount(0);
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
                                 if (!page)
                                     return m_note->setText(page.error().message);
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
    m_table->setRowCount(std::min(shown, int(rows.size())));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const RecordFields& fields = rows[std::size_t(i)].fields;
        const Outcome outcome =
            parseOutcome(QString::fromLatin1(fields.outcome)).value_or(Outcome::Deny);
        auto* first = cell(Theme::outcomeWord(outcome), outcomeTone(outcome));
        first->setData(CellIconRole, Theme::outcomeIcon(outcome));
        first->setData(idRole, fields.id);
        m_table->setItem(i, OutcomeColumn, first);
        auto* time =
            cell(QDateTime::fromMSecsSinceEpoch(fields.recordedAtMs).toString(u"MM-dd HH:mm:ss"_s),
                 CellTone::Muted);
        time->setToolTip(plainToolTip(QString::fromLatin1(isoTime(fields.recordedAtMs))));
        m_table->setItem(i, TimeColumn, time);
        m_table->setItem(i, CapabilityColumn, cell(fields.capability, CellTone::Text, true));
        m_table->setItem(i, EnvColumn, cell(QString::fromLatin1(fields.env), CellTone::Muted));
        m_table->setItem(i, LabelColumn, cell(QString::fromLatin1(fields.label), CellTone::Muted));
        m_table->setItem(i, ReasonColumn, cell(QString::fromLatin1(fields.code), CellTone::Text));
    }
}

void LastDecisions::restyle()
{
    sizeTableRows(*m_table, m_theme);
    const QFontMetrics body(m_theme.font(TextStyle::Body));
    const QFontMetrics mono(m_theme.font(TextStyle::Mono));
    const std::array widths{
        body.horizontalAdvance(Theme::outcomeWord(Outcome::RequireHuman)) + iconSmall + space::s,
        body.horizontalAdvance(u"00-00 00:00:00"_s), mono.horizontalAdvance(u"cap.doc.summarize"_s),
        body.horizontalAdvance(u"stage"_s), body.horizontalAdvance(u"CONFIDENTIAL"_s)};
    for (int i = 0; i < int(widths.size()); ++i)
        m_table->horizontalHeader()->resizeSection(i, widths[std::size_t(i)] + 3 * space::s);
}

} // namespace hall::ui
