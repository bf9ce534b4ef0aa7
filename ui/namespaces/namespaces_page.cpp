// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/namespaces/namespaces_page.h"

#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/banner.h"
#include "ui/models/visible_text.h"
#include "ui/namespaces/claim_card.h"
#include "ui/namespaces/detail/namespace_detail.h"
#include "ui/namespaces/list/namespace_tree.h"
#include "ui/namespaces/list/namespace_watch.h"
#include "ui/namespaces/no_namespaces.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of tree and detail; the splitter makes them fill the page.
const QList<int> firstSizes{580, 450};

} // namespace

NamespacesPage::NamespacesPage(Hall& hall, Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_actions(new NamespaceActions(hall, this)),
      m_watch(new NamespaceWatch(hall, this)),
      m_requirementIcon(new ThemedIconLabel(theme, u"info"_s, ColorRole::Muted)),
      m_requirement(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_newClaim(new QPushButton(tr("Claim a namespace…"), this)),
      m_failure(
          new Banner(theme, Banner::Weight::Quiet, ColorRole::Deny, u"warning"_s, QString(), this)),
      m_tree(new NamespaceTree(m_model, theme, this)), m_empty(new NoNamespaces(theme, this)),
      m_left(new QStackedWidget(this)), m_claim(new ClaimCard(hall, *m_actions, theme)),
      m_detail(new NamespaceDetail(hall, m_model, *m_actions, theme)),
      m_right(new QScrollArea(this)), m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_left->addWidget(m_empty);
    m_left->addWidget(m_tree);
    m_left->setFrameShape(QFrame::StyledPanel);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::xs, 0);
    column->addWidget(m_claim);
    column->addWidget(m_detail);
    column->addStretch(1);
    m_right->setObjectName(u"namespaceRight"_s);
    m_right->setAccessibleName(tr("The chosen namespace"));
    m_right->setFrameShape(QFrame::NoFrame);
    m_right->setWidgetResizable(true);
    m_right->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_right->setWidget(content);
    m_right->setFocusPolicy(Qt::NoFocus);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setSizes(firstSizes);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::s);
    layout->setSpacing(space::m);
    layout->addWidget(makeHead());
    layout->addWidget(m_failure);
    layout->addWidget(m_splitter, 1);
    m_failure->setObjectName(u"namespaceFailure"_s);
    m_failure->hide();
    auto* dismiss = m_failure->addButton(tr("Dismiss"));
    dismiss->setObjectName(u"dismissNamespaceFailure"_s);
    connect(dismiss, &QPushButton::clicked, m_failure, &QWidget::hide);
    setFocusProxy(m_tree);
    connectParts();
    connect(&m_theme, &Theme::changed, this, &NamespacesPage::restyle);
    restyle();
    showRight();
}

// The children refer to the model: they go first.
NamespacesPage::~NamespacesPage()
{
    delete m_splitter;
}

QWidget* NamespacesPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    m_newClaim->setObjectName(u"newClaim"_s);
    m_newClaim->setAutoDefault(false);
    m_requirement->setObjectName(u"claimsRequired"_s);
    m_requirement->setWordWrap(true);
    grid->addWidget(new ThemedLabel(m_theme, tr("Namespaces"), TextStyle::PageTitle), 0, 0, 1, 2);
    grid->addWidget(m_newClaim, 0, 2);
    auto* sentence = new QHBoxLayout;
    sentence->setSpacing(space::s);
    sentence->addWidget(m_requirementIcon, 0, Qt::AlignTop);
    sentence->addWidget(m_requirement, 1);
    grid->addLayout(sentence, 1, 0, 1, 3);
    return head;
}

void NamespacesPage::connectParts()
{
    connect(m_watch, &NamespaceWatch::overviewReady, this, &NamespacesPage::apply);
    connect(m_newClaim, &QPushButton::clicked, this, [this] { showClaim({}); });
    connect(m_tree, &NamespaceTree::currentPlaceChanged, this, [this] {
        m_claiming = false;
        showRight();
    });
    connect(m_tree, &NamespaceTree::workerActivated, this, &NamespacesPage::workerAsked);
    connect(m_claim, &ClaimCard::showAsked, this, &NamespacesPage::showNamespace);
    connect(m_claim, &ClaimCard::closeAsked, this, [this] {
        m_claiming = false;
        showRight();
        m_tree->setFocus(Qt::OtherFocusReason);
    });
    connect(m_detail, &NamespaceDetail::claimAsked, this, &NamespacesPage::showClaim);
    connect(m_detail, &NamespaceDetail::workerChosen, this, &NamespacesPage::workerAsked);
    connect(m_detail, &NamespaceDetail::decisionChosen, this, &NamespacesPage::decisionAsked);
    connect(m_detail, &NamespaceDetail::feedAsked, this, &NamespacesPage::feedAsked);
    connect(m_actions, &NamespaceActions::done, this, &NamespacesPage::showDone);
    connect(m_actions, &NamespaceActions::failed, this, &NamespacesPage::showFailure);
}

void NamespacesPage::showNamespace(const QString& name)
{
    m_wanted = name;
    if (!m_tree->pickNamespace(name))
        return;
    m_wanted.clear();
    m_claiming = false;
    showRight();
}

QString NamespacesPage::shownNamespace() const
{
    const auto place = m_tree->current();
    return !m_claiming && place && place->row == NamespaceRow::Namespace ? place->key : QString();
}

void NamespacesPage::showClaim(const QString& name)
{
    m_claiming = true;
    m_claim->begin(name);
    showRight();
    m_claim->focusName();
}

QList<QWidget*> NamespacesPage::panes() const
{
    QList<QWidget*> panes;
    if (m_left->currentWidget() == m_tree)
        panes += m_tree;
    panes += m_right->widget();
    return panes;
}

void NamespacesPage::saveState(UiSettings& settings) const
{
    settings.setValue(setting::namespaceColumns, m_tree->saveColumns());
    settings.setValue(setting::namespaceSplitter, m_splitter->saveState());
}

void NamespacesPage::restoreState(const UiSettings& settings)
{
    m_tree->restoreColumns(settings.value(setting::namespaceColumns));
    m_splitter->restoreState(settings.value(setting::namespaceSplitter));
}

void NamespacesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_watch->setWatching(true);
}

void NamespacesPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_watch->setWatching(false);
}

void NamespacesPage::apply(const NamespaceOverviewPtr& overview)
{
    m_tree->apply(overview);
    m_claim->setOverview(overview);
    showRequirement(overview->claimsRequired);
    m_empty->showNone();
    m_left->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_tree) : m_empty);
    if (!m_wanted.isEmpty())
        showNamespace(m_wanted);
    showRight();
}

void NamespacesPage::showRight()
{
    const auto place = m_tree->current();
    const bool hasDetail = place && place->row != NamespaceRow::Prefix;
    const bool showsClaim = m_claiming || !hasDetail;
    if (hasDetail)
        m_detail->show(*place);
    m_claim->setClosable(hasDetail);
    m_claim->setVisible(showsClaim);
    m_detail->setVisible(!showsClaim);
    m_newClaim->setEnabled(!showsClaim);
}

void NamespacesPage::showRequirement(bool claimsRequired)
{
    m_requirementIcon->setIcon(claimsRequired ? u"lock"_s : u"unlock"_s,
                               claimsRequired ? ColorRole::Info : ColorRole::Muted);
    m_requirement->setText(
        claimsRequired
            ? tr("This Hall requires claimed namespaces: a request to a worker is denied with "
                 "DENY_NAMESPACE_UNCLAIMED unless somebody holds the namespace of its id.")
            : tr("This Hall does not require claimed namespaces at present: workers are served "
                 "whoever holds theirs. The configuration's require_claimed_namespace changes "
                 "that."));
}

void NamespacesPage::showDone(NamespaceVerb verb, const QString& name)
{
    m_failure->hide();
    switch (verb) {
    case NamespaceVerb::Claim:
        Q_EMIT said(tr("%1 is yours").arg(name));
        showNamespace(name);
        break;
    case NamespaceVerb::Release:
        Q_EMIT said(tr("%1 is released").arg(name));
        break;
    case NamespaceVerb::Transfer:
        Q_EMIT said(tr("%1 has a new holder").arg(name));
        break;
    case NamespaceVerb::RotateKey:
        Q_EMIT said(tr("%1 has a new signing key").arg(name));
        break;
    }
}

void NamespacesPage::showFailure(NamespaceVerb verb, const QString& name, const Error& error)
{
    QString headline;
    switch (verb) {
    case NamespaceVerb::Claim:
        headline = tr("%1 was not claimed");
        break;
    case NamespaceVerb::Release:
        headline = tr("%1 was not released");
        break;
    case NamespaceVerb::Transfer:
        headline = tr("%1 was not transferred");
        break;
    case NamespaceVerb::RotateKey:
        headline = tr("The key of %1 was not rotated");
        break;
    }
    m_failure->setHeadline(headline.arg(visibleText(name)));
    m_failure->setText(error.message);
    m_failure->show();
}

void NamespacesPage::restyle()
{
    // The longest button row, and lines that can be read.
    m_right->setMinimumWidth(QFontMetrics(m_theme.font(TextStyle::Body)).averageCharWidth() * 44);
}

} // namespace hall::ui
