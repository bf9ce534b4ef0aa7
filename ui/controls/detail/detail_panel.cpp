// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/detail/detail_panel.h"

#include "core/json/json_reader.h"
#include "ui/controls/detail/checklist_view.h"
#include "ui/controls/detail/json_view.h"
#include "ui/controls/detail/related_view.h"
#include "ui/controls/labels/fact_list.h"
#include "ui/controls/tables/cell_delegate.h"
#include "ui/models/audit/record_words.h"
#include "ui/models/plain_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastCharacters = 54;

} // namespace

DetailPanel::DetailPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(new QLabel(this)), m_outcome(new PlainLabel(this)),
      m_capability(new PlainLabel(this)), m_copyJson(new QToolButton(this)),
      m_copyCurl(new QToolButton(this)), m_close(new QToolButton(this)),
      m_tabs(new QTabWidget(this)), m_summary(makeScroll(tr("Summary"))),
      m_why(makeScroll(tr("Why"))), m_request(new JsonView(theme, tr("Request"), this)),
      m_response(new JsonView(theme, tr("Response"), this)), m_record(new QWidget(this)),
      m_body(new JsonView(theme, tr("Canonical record"), this)),
      m_related(makeScroll(tr("Related")))
{
    setAccessibleName(tr("Record"));
    m_copyJson->setText(tr("JSON"));
    m_copyJson->setAccessibleName(tr("Copy as JSON"));
    m_copyJson->setToolTip(tr("Copy the reply as JSON"));
    m_copyCurl->setText(tr("curl"));
    m_copyCurl->setAccessibleName(tr("Copy as curl"));
    m_copyCurl->setToolTip(tr("Copy a curl command that asks the same again"));
    m_close->setAccessibleName(tr("Close the detail"));
    m_close->setToolTip(tr("Close the detail (Esc)"));
    for (QToolButton* button : {m_copyJson, m_copyCurl}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
    }
    m_close->setAutoRaise(true);
    m_close->setObjectName(u"closeDetail"_s);

    auto* top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(m_icon);
    top->addWidget(m_outcome, 1);
    top->addWidget(m_copyJson);
    top->addWidget(m_copyCurl);
    top->addWidget(m_close);

    auto* record = new QVBoxLayout(m_record);
    record->setContentsMargins(space::m, space::m, space::m, space::m);
    record->setSpacing(space::m);
    m_chain = new QVBoxLayout;
    record->addLayout(m_chain);
    record->addWidget(m_body, 1);

    const auto padded = [this](QWidget* inner) {
        auto* page = new QWidget(this);
        auto* layout = new QVBoxLayout(page);
        layout->setContentsMargins(space::m, space::s, space::m, space::s);
        layout->addWidget(inner);
        return page;
    };
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the record"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the record"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->addTab(m_summary, tr("Summary"));
    m_tabs->addTab(m_why, tr("Why"));
    m_tabs->addTab(padded(m_request), tr("Request"));
    m_tabs->addTab(padded(m_response), tr("Response"));
    auto* recordArea = makeScroll(tr("Record"));
    recordArea->setWidget(m_record);
    m_tabs->addTab(recordArea, tr("Record"));
    m_tabs->addTab(m_related, tr("Related"));

    auto* header = new QVBoxLayout;
    header->setContentsMargins(space::m, space::s, space::s, 0);
    header->setSpacing(2);
    header->addLayout(top);
    header->addWidget(m_capability);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(header);
    layout->addWidget(m_tabs, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailPanel::fillTab);
    connect(m_close, &QToolButton::clicked, this, &DetailPanel::closeRequested);
    connect(m_copyJson, &QToolButton::clicked, this, [this] {
        if (m_detail) {
            QGuiApplication::clipboard()->setText(copyAsJson(*m_detail));
            Q_EMIT copied(tr("Decision copied as JSON"));
        }
    });
    connect(m_copyCurl, &QToolButton::clicked, this, [this] {
        if (m_detail) {
            QGuiApplication::clipboard()->setText(copyAsCurl(*m_detail, m_serverUrl));
            Q_EMIT copied(tr("Decision copied as curl"));
        }
    });
    for (JsonView* view : {m_request, m_response, m_body})
        connect(view, &JsonView::copied, this, &DetailPanel::copied);
    refreshTheme();
}

void DetailPanel::show(const EventPtr& event)
{
    m_event = event;
    m_detail.reset();
    m_data = {};
    m_problem.clear();
    if (event)
        read();
    m_copyJson->setEnabled(m_detail.has_value());
    m_copyCurl->setEnabled(m_detail.has_value());
    m_copyJson->setVisible(isDecision());
    m_copyCurl->setVisible(isDecision());
    for (const int tab : {int(Why), int(Request), int(Response)})
        m_tabs->setTabVisible(tab, isDecision());
    fillHeader();
    m_filled.fill(false);
    fillTab(m_tabs->currentIndex());
    Q_EMIT recordChanged(event);
}

void DetailPanel::addTab(QWidget* tab, const QString& title)
{
    QScrollArea* area = makeScroll(title);
    // Reached through what is in it.
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(tab);
    m_tabs->addTab(area, title);
}

void DetailPanel::showTab(QWidget* tab)
{
    for (int i = TabCount; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->isAncestorOf(tab))
            m_tabs->setCurrentIndex(i);
    }
}

bool DetailPanel::isDecision() const
{
    return !m_event || m_event->fields.kind == record_kind::decision;
}

void DetailPanel::read()
{
    if (isDecision()) {
        auto detail = readDecisionDetail(*m_event);
        if (detail)
            m_detail = *std::move(detail);
        else
            m_problem = detail.error().message;
        return;
    }
    const auto body = readJsonObject(m_event->record.body);
    if (body)
        m_data = body->value("data"_L1).toObject();
    else
        m_problem = body.error().message;
}

void DetailPanel::setServerUrl(const QString& url)
{
    m_serverUrl = url;
}

void DetailPanel::refreshTheme()
{
    m_copyJson->setIcon(m_theme.icon(u"copy"_s));
    m_copyCurl->setIcon(m_theme.icon(u"copy"_s));
    m_close->setIcon(m_theme.icon(u"close"_s));
    m_outcome->setFont(m_theme.font(TextStyle::Section));
    m_capability->setFont(m_theme.font(TextStyle::Mono));
    // Further tabs are a scroll away: the panel stands beside a table.
    const QFontMetrics metrics(m_theme.font(TextStyle::Body));
    setMinimumWidth(metrics.averageCharWidth() * leastCharacters);
    for (JsonView* view : {m_request, m_response, m_body})
        view->refreshTheme();
    m_filled.fill(false);
    fillHeader();
    fillTab(m_tabs->currentIndex());
}

void DetailPanel::fillHeader()
{
    if (!m_event)
        return;
    if (!isDecision()) {
        const ColorRole role = colorOf(recordTone(m_event->fields.kind, m_data));
        m_icon->setPixmap(
            m_theme.icon(u"info"_s, role).pixmap(QSize(iconLarge, iconLarge), devicePixelRatioF()));
        m_icon->setAccessibleName(kindWord(m_event->fields.kind));
        m_outcome->setText(kindWord(m_event->fields.kind));
        m_outcome->setTextColor(m_theme.color(role));
        m_capability->setText(m_event->fields.id);
        return;
    }
    const Outcome outcome = outcomeOf(*m_event);
    const ColorRole role = Theme::outcomeColor(outcome);
    m_icon->setPixmap(m_theme.icon(Theme::outcomeIcon(outcome), role)
                          .pixmap(QSize(iconLarge, iconLarge), devicePixelRatioF()));
    m_icon->setAccessibleName(Theme::outcomeWord(outcome));
    m_outcome->setText(feedText(*m_event, FeedColumn::Outcome));
    m_outcome->setTextColor(m_theme.color(role));
    m_capability->setText(m_event->fields.capability);
}

void DetailPanel::fillTab(int tab)
{
    if (!m_event || tab < 0 || tab >= TabCount || m_filled[std::size_t(tab)])
        return;
    m_filled[std::size_t(tab)] = true;
    if (tab == Related) {
        fillRelated();
    } else if (!m_problem.isEmpty()) {
        const QString said = tr("This record cannot be shown. %1").arg(m_problem);
        fillScroll(m_summary, {sentence(said, TextStyle::Body, ColorRole::Deny)});
        fillScroll(m_why, {sentence(said, TextStyle::Body, ColorRole::Deny)});
        m_request->setPlainText(said);
        m_response->setPlainText(said);
        m_body->setPlainText(QString::fromUtf8(m_event->record.body));
    } else if (m_detail) {
        fillDecision(tab);
    } else if (tab == Summary) {
        const RecordFields& fields = m_event->fields;
        fillScroll(m_summary, {sentence(recordSentence(fields.kind, m_data), TextStyle::Body,
                                        colorOf(recordTone(fields.kind, m_data))),
                               new FactList(m_theme, recordFacts(fields, m_data), false)});
    } else if (tab == RecordTab) {
        fillRecord(chainFacts(m_event->record, m_event->fields));
    }
}

void DetailPanel::fillDecision(int tab)
{
    const RouteDecision& decision = m_detail->decision;
    const ColorRole role = Theme::outcomeColor(decision.outcome);
    switch (tab) {
    case Summary:
        fillScroll(m_summary, {sentence(verdictSentence(decision), TextStyle::Body,
                                        decision.allowed() ? ColorRole::Muted : role),
                               new FactList(m_theme, summaryFacts(*m_detail), false)});
        break;
    case Why: {
        std::vector<QWidget*> parts{sentence(verdictSentence(decision), TextStyle::Body,
                                             decision.allowed() ? ColorRole::Muted : role)};
        if (const QString advice = adviceSentence(decision); !advice.isEmpty())
            parts.push_back(sentence(advice, TextStyle::Body, ColorRole::Text));
        parts.push_back(new ChecklistView(m_theme, pipelineChecklist(decision)));
        parts.push_back(new FactList(m_theme, reasonFacts(*m_detail), false));
        fillScroll(m_why, parts);
        break;
    }
    case Request:
        m_request->setJson(requestJson(*m_detail));
        break;
    case Response:
        m_response->setJson(responseJson(*m_detail));
        break;
    case RecordTab:
        fillRecord(receiptFacts(*m_detail));
        break;
    default:
        break;
    }
}

void DetailPanel::fillRecord(const std::vector<FactSection>& chain)
{
    while (QLayoutItem* item = m_chain->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_chain->addWidget(new FactList(m_theme, chain, true));
    m_body->setPlainText(QString::fromUtf8(m_event->record.body));
}

void DetailPanel::fillRelated()
{
    auto* related = new RelatedView(m_theme, recordLinks(m_event->fields));
    // Later: what is done about it may show another record, and this list would go while it speaks.
    connect(related, &RelatedView::placeAsked, this, &DetailPanel::placeAsked,
            Qt::QueuedConnection);
    fillScroll(m_related, {related});
}

void DetailPanel::fillScroll(QScrollArea* area, const std::vector<QWidget*>& parts)
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::m);
    for (QWidget* part : parts)
        layout->addWidget(part);
    layout->addStretch(1);
    content->setAccessibleName(area->accessibleName());
    area->setWidget(content); // deletes the one before
}

QWidget* DetailPanel::sentence(const QString& text, TextStyle style, ColorRole role)
{
    auto* label = new PlainLabel;
    label->setWordWrap(true);
    label->setText(text);
    label->setFont(m_theme.font(style));
    label->setTextColor(m_theme.color(role));
    return label;
}

QScrollArea* DetailPanel::makeScroll(const QString& name)
{
    auto* area = new QScrollArea(this);
    area->setAccessibleName(name);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::StrongFocus);
    area->viewport()->setBackgroundRole(QPalette::Base);
    return area;
}

} // namespace hall::ui
