// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/namespaces/detail/namespace_detail.h"

#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/panels/card.h"
#include "ui/controls/tables/row_tree.h"
#include "ui/models/plain_label.h"
#include "ui/models/worker/worker_cells.h"
#include "ui/namespaces/detail/blocked_part.h"
#include "ui/namespaces/detail/holder_part.h"
#include "ui/namespaces/detail/key_part.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int workersShown = 6;

QString countText(qsizetype count)
{
    return QLocale().toString(qlonglong(count));
}

} // namespace

NamespaceDetail::NamespaceDetail(Hall& hall, NamespaceTreeModel& model, NamespaceActions& actions,
                                 Theme& theme, QWidget* parent)
    : QWidget(parent), m_model(model), m_theme(theme), m_head(new Card(theme, QString())),
      m_icon(new ThemedIconLabel(theme, u"namespaces"_s, ColorRole::Muted, iconLarge)),
      m_name(new PlainLabel), m_state(new PlainLabel), m_without(new PlainLabel),
      m_holder(new HolderPart(actions, theme)), m_keyCard(new Card(theme, tr("Signing key"))),
      m_key(new KeyPart(actions, theme)), m_workersCard(new Card(theme, tr("Workers"))),
      m_workersNote(new PlainLabel), m_workers(new RowTree(theme)),
      m_blockedCard(new Card(theme, tr("Blocked requests"))),
      m_blocked(new BlockedPart(hall, theme))
{
    setObjectName(u"namespaceDetail"_s);
    m_name->setObjectName(u"namespaceName"_s);
    m_state->setObjectName(u"namespaceState"_s);
    m_without->setObjectName(u"withoutNote"_s);
    m_without->setWordWrap(true);
    m_workersNote->setObjectName(u"workersNote"_s);
    m_workersNote->setWordWrap(true);
    m_workers->setObjectName(u"namespaceWorkers"_s);
    m_workers->setAccessibleName(tr("Workers of the namespace"));
    m_workers->setModel(&model);
    m_workers->setRootIsDecorated(false);
    m_workers->setItemsExpandable(false);
    m_workers->setHeaderHidden(true);
    m_workers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_workers->header()->setStretchLastSection(false);
    for (int i = 0; i < namespaceColumnCount; ++i)
        m_workers->header()->setSectionHidden(i, i != int(NamespaceColumn::Name) &&
                                                     i != int(NamespaceColumn::State));
    m_workers->header()->setSectionResizeMode(int(NamespaceColumn::Name), QHeaderView::Stretch);

    auto* title = new QHBoxLayout;
    title->setSpacing(space::s);
    title->addWidget(m_icon);
    title->addWidget(m_name, 1);
    title->addWidget(m_state);
    m_head->body()->addLayout(title);
    m_head->body()->addWidget(m_without);
    m_head->body()->addWidget(m_holder);
    m_keyCard->body()->addWidget(m_key);
    m_workersCard->body()->addWidget(m_workersNote);
    m_workersCard->body()->addWidget(m_workers);
    m_blockedCard->body()->addWidget(m_blocked);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    for (Card* card : {m_head, m_keyCard, m_workersCard, m_blockedCard})
        column->addWidget(card);
    column->addStretch(1);

    connect(m_holder, &HolderPart::claimAsked, this, &NamespaceDetail::claimAsked);
    connect(m_workers, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const auto place = m_model.placeOf(index);
        if (place && place->worker)
            Q_EMIT workerChosen(place->key);
    });
    connect(m_blocked, &BlockedPart::decisionChosen, this, &NamespaceDetail::decisionChosen);
    connect(m_blocked, &BlockedPart::feedAsked, this, &NamespaceDetail::feedAsked);
    connect(&m_theme, &Theme::changed, this, &NamespaceDetail::restyle);
    restyle();
}

void NamespaceDetail::show(const NamespacePlace& place)
{
    if (place.facts)
        showNamespace(*place.facts);
    else
        showWithout(place.worker);
    if (place.worker) {
        const QModelIndex index = m_model.indexOfWorker(place.key);
        m_workers->setCurrentIndex(index);
        m_workers->scrollTo(index);
    }
    restyle();
}

void NamespaceDetail::showNamespace(const NamespaceFacts& facts)
{
    const bool claimsRequired = m_model.overview()->claimsRequired;
    m_name->setText(facts.name);
    m_state->setText(namespaceStateWord(facts));
    m_tone = namespaceStateTone(facts.state);
    m_icon->setIcon(namespaceStateIcon(facts.state), colorOf(m_tone));
    m_without->hide();
    m_holder->show(facts, claimsRequired);
    m_holder->setVisible(true);
    m_keyCard->setVisible(facts.claim.has_value());
    if (facts.claim)
        m_key->show(*facts.claim);

    QString note = facts.workers.empty() ? tr("No worker is enrolled under it.")
                                         : tr("Enrolled: %1. Enter opens a worker.")
                                               .arg(countText(qsizetype(facts.workers.size())));
    if (facts.stated > 0)
        note += u' ' + tr("Workers with an opaque id that say they belong to it, which nothing "
                          "proves: %1.")
                           .arg(countText(facts.stated));
    m_isId = true;
    m_workers->setColumnHidden(int(NamespaceColumn::Kind), true);
    showWorkers(m_model.indexOfNamespace(facts.name), note);
    m_blocked->setNamespace(facts.name, claimsRequired);
    m_blockedCard->show();
}

void NamespaceDetail::showWithout(const WorkerRecord* worker)
{
    const bool claimsRequired = m_model.overview()->claimsRequired;
    m_name->setText(worker ? worker->workerId : tr("Without a namespace"));
    m_state->setText({});
    m_icon->setIcon(u"info"_s, ColorRole::Muted);
    m_tone = CellTone::Muted;
    QString words;
    if (!worker) {
        words = tr("Their ids have no namespace: the Hall assigned them (wrk_…), or they begin "
                   "with neither x. nor org. What such a worker says of its namespace cannot be "
                   "trusted.");
    } else if (!isOpaqueId(worker->workerId)) {
        words = tr("Its id begins with neither x. nor org. and a name, so it belongs to no "
                   "namespace.");
    } else {
        const QString stated = statedNamespace(*worker);
        words = tr("An opaque id has no namespace that could be trusted.");
        if (!stated.isEmpty())
            words += u' ' + tr("It says that it belongs to %1; nothing proves it.").arg(stated);
    }
    if (claimsRequired)
        words +=
            u' ' + (worker ? tr("This Hall requires claimed namespaces, so every request to it "
                                "is denied.")
                           : tr("This Hall requires claimed namespaces, so every request to "
                                "them is denied."));
    m_without->setText(words);
    m_without->show();
    m_isId = worker != nullptr;
    m_holder->hide();
    m_keyCard->hide();
    m_blockedCard->hide();
    // What they say of themselves.
    m_workers->setColumnHidden(int(NamespaceColumn::Kind), false);
    showWorkers(m_model.indexOfWithout(),
                tr("Enrolled: %1. Enter opens a worker.")
                    .arg(countText(qsizetype(m_model.overview()->without.size()))));
}

void NamespaceDetail::showWorkers(const QModelIndex& above, const QString& note)
{
    m_workersNote->setText(note);
    const int count = m_model.rowCount(above);
    // Without a root the view would show the whole tree.
    const bool hasRows = above.isValid() && count > 0;
    m_workers->setVisible(hasRows);
    if (!hasRows)
        return;
    if (m_workers->rootIndex() != above)
        m_workers->setRootIndex(above);
    m_workers->fitRows(qMin(count, workersShown));
}

void NamespaceDetail::restyle()
{
    QFont name = m_theme.font(TextStyle::Section);
    if (m_isId) {
        const qreal size = name.pointSizeF();
        name = m_theme.font(TextStyle::Mono);
        name.setPointSizeF(size);
    }
    m_name->setFont(name);
    m_state->setTextColor(m_theme.color(colorOf(m_tone)));
    m_workersNote->setTextColor(m_theme.color(ColorRole::Muted));
    const QFontMetrics body(m_theme.font(TextStyle::Body));
    m_workers->header()->resizeSection(
        int(NamespaceColumn::State),
        body.horizontalAdvance(workerStatusWord(WorkerStatus::Suspended)) + iconSmall +
            4 * space::s);
    m_workers->header()->resizeSection(int(NamespaceColumn::Kind),
                                       body.horizontalAdvance(u"worker, says org.example"_s) +
                                           2 * space::s);
}

} // namespace hall::ui
