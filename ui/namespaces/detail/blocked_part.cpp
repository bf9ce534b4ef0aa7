// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/namespaces/detail/blocked_part.h"

#include "core/base/uuid.h"
#include "ui/controls/tables/row_tree.h"
#include "ui/models/namespaces/namespace_history.h"
#include "ui/models/on_gui_thread.h"
#include "ui/models/plain_label.h"
#include "ui/models/visible_text.h"

#include <QDateTime>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <chrono>

namespace hall::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum Column { TimeColumn, AskedColumn, CapabilityColumn };
constexpr int idRole = CellFirstFreeRole;
constexpr std::chrono::milliseconds refreshEvery = 2s;

QStandardItem* cell(const QString& text, CellTone tone, bool isId)
{
    auto* item = new QStandardItem(shortVisibleText(text));
    item->setData(int(tone), CellToneRole);
    item->setData(isId, CellIsIdRole);
    item->setToolTip(plainToolTip(text));
    item->setEditable(false);
    return item;
}

} // namespace

BlockedPart::BlockedPart(Hall& hall, Theme& theme, QWidget* parent)
    : QWidget(parent), m_hall(hall), m_theme(theme), m_note(new PlainLabel(this)),
      m_rows(new QStandardItemModel(this)), m_list(new RowTree(theme, this)),
      m_all(new QPushButton(tr("Show in the live feed"), this))
{
    m_note->setObjectName(u"blockedNote"_s);
    m_note->setWordWrap(true);
    m_rows->setHorizontalHeaderLabels({tr("Time"), tr("Worker"), tr("Capability")});
    m_list->setObjectName(u"blockedRequests"_s);
    m_list->setAccessibleName(tr("Requests denied because nobody held the namespace"));
    m_list->setModel(m_rows);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->header()->setStretchLastSection(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    m_all->setObjectName(u"blockedInFeed"_s);
    m_all->setAutoDefault(false);
    m_all->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_note);
    column->addWidget(m_list);
    column->addWidget(m_all, 0, Qt::AlignLeft);

    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT decisionChosen(index.siblingAtColumn(TimeColumn).data(idRole).toString());
    });
    connect(m_all, &QPushButton::clicked, this,
            [this] { Q_EMIT feedAsked(blockedRequestsText(m_name)); });
    connect(&m_timer, &QTimer::timeout, this, &BlockedPart::ask);
    connect(&m_theme, &Theme::changed, this, &BlockedPart::restyle);
    restyle();
}

void BlockedPart::setNamespace(const QString& name, bool claimsRequired)
{
    m_claimsRequired = claimsRequired;
    if (name != m_name) {
        m_name = name;
        m_askedAt = -1;
        fill({});
    }
    writeNote();
    if (isVisible())
        ask();
}

void BlockedPart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
    m_timer.start(refreshEvery);
}

void BlockedPart::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void BlockedPart::ask()
{
    const qint64 head = m_hall.status().headSeq;
    if (m_asking || m_name.isEmpty() || head == m_askedAt)
        return;
    m_asking = true;
    m_askedAt = head;
    m_hall.page(blockedRequests(m_name, shown),
                onGuiThread<AuditPage>(this, [this, name = m_name](const Result<AuditPage>& page) {
                    m_asking = false;
                    if (name != m_name)
                        return ask();
                    if (page)
                        return fill(page->rows);
                    m_askedAt = -1;
                    m_note->setText(
                        tr("The audit log could not be searched. %1").arg(page.error().message));
                }));
}

void BlockedPart::fill(const std::vector<AuditRow>& rows)
{
    const QString chosen =
        m_list->currentIndex().siblingAtColumn(TimeColumn).data(idRole).toString();
    m_rows->removeRows(0, m_rows->rowCount());
    for (const AuditRow& row : rows) {
        const RecordFields& fields = row.fields;
        auto* time =
            cell(QDateTime::fromMSecsSinceEpoch(fields.recordedAtMs).toString(u"MM-dd HH:mm:ss"_s),
                 CellTone::Bad, false);
        time->setData(u"outcome-deny"_s, CellIconRole);
        time->setData(fields.id, idRole);
        time->setToolTip(plainToolTip(QString::fromLatin1(isoTime(fields.recordedAtMs))));
        auto* worker = cell(fields.worker, CellTone::Text, true);
        // In a narrow window the capability has no room.
        worker->setToolTip(plainToolTip(QString(fields.worker % u'\n' % fields.capability)));
        m_rows->appendRow({time, worker, cell(fields.capability, CellTone::Muted, true)});
        if (fields.id == chosen)
            m_list->setCurrentIndex(time->index());
    }
    m_list->setVisible(!rows.empty());
    m_all->setVisible(!rows.empty());
    if (!rows.empty())
        m_list->fitRows(int(rows.size()));
    writeNote();
}

void BlockedPart::writeNote()
{
    const bool hasRows = m_rows->rowCount() > 0;
    if (hasRows && m_claimsRequired)
        m_note->setText(
            tr("The last that were denied because nobody held it. Enter opens a decision."));
    else if (hasRows)
        m_note->setText(tr("The last ones, from when this Hall required claimed namespaces. Enter "
                           "opens a decision."));
    else if (m_claimsRequired)
        m_note->setText(tr("No request to its workers was denied because nobody held it."));
    else
        m_note->setText(tr("None: this Hall does not require claimed namespaces at present."));
}

void BlockedPart::restyle()
{
    m_note->setTextColor(m_theme.color(ColorRole::Muted));
    const QFontMetrics body(m_theme.font(TextStyle::Body));
    const QFontMetrics mono(m_theme.font(TextStyle::Mono));
    m_list->header()->resizeSection(TimeColumn, body.horizontalAdvance(u"00-00 00:00:00"_s) +
                                                    iconSmall + 4 * space::s);
    m_list->header()->resizeSection(AskedColumn,
                                    mono.horizontalAdvance(u"org.acme.reader-x"_s) + 2 * space::s);
}

} // namespace hall::ui
