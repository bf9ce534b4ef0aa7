// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/integrations_page.h"

#include "core/server/clients/client_book.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/tables/row_tree.h"
#include "ui/integrations/clients/client_table_model.h"
#include "ui/integrations/clients/clients_panel.h"
#include "ui/integrations/kits/kit.h"
#include "ui/integrations/kits/kit_files_card.h"
#include "ui/integrations/kits/kit_panel.h"
#include "ui/integrations/kits/kit_words.h"
#include "ui/integrations/send/kit_sender.h"
#include "ui/integrations/send/send_card.h"

#include <QFontMetrics>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace hall::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto integrationsBeat = 1s;
const QList<int> integrationSizes{220, 780};
constexpr int PlaceRole = CellFirstFreeRole;

} // namespace

IntegrationsPage::IntegrationsPage(Hall& hall, const ServerRunner& runner, Theme& theme,
                                   QWidget* parent)
    : QWidget(parent), m_runner(runner), m_theme(theme), m_sender(new KitSender(hall, this)),
      m_tree(new RowTree(theme)), m_server(new ServerPanel(hall, *m_sender, theme)),
      m_clients(new ClientsPanel(theme)), m_kit(new KitPanel(theme)),
      m_files(new KitFilesCard(hall, theme)), m_send(new SendCard(hall, *m_sender, theme)),
      m_right(new QScrollArea), m_splitter(new QSplitter(Qt::Horizontal))
{
    setObjectName(u"integrationsPage"_s);
    setAccessibleName(tr("Integrations"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeLeft());
    m_splitter->addWidget(makeRight());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes(integrationSizes);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::s);
    layout->setSpacing(space::m);
    layout->addWidget(new ThemedLabel(theme, tr("Integrations"), TextStyle::PageTitle));
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_tree);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { choose(current.data(PlaceRole).toString()); });
    connect(m_send, &SendCard::placeAsked, this, &IntegrationsPage::placeAsked);
    connect(m_send, &SendCard::said, this, &IntegrationsPage::said);
    connect(m_files, &KitFilesCard::said, this, &IntegrationsPage::said);
    connect(m_server, &ServerPanel::said, this, &IntegrationsPage::said);
    connect(m_server, &ServerPanel::tokenRotated, this, &IntegrationsPage::tokenRotated);
    // Later: what has just come up has no place yet.
    const auto bringIntoView = [this](QWidget* part) {
        QTimer::singleShot(0, part, [this, part] { m_right->ensureWidgetVisible(part); });
    };
    connect(m_server, &ServerPanel::wantsView, this, bringIntoView);
    connect(m_files, &KitFilesCard::wantsView, this, bringIntoView);
    connect(m_send, &SendCard::wantsView, this, bringIntoView);
    connect(&m_beat, &QTimer::timeout, this, &IntegrationsPage::look);
    connect(&theme, &Theme::changed, this, &IntegrationsPage::restyle);
    m_beat.setInterval(integrationsBeat);
    m_files->setFolder({});
    restyle();
    (void)showPlace(u"server"_s);
}

// The tree refers to the model: it goes first.
IntegrationsPage::~IntegrationsPage()
{
    delete m_splitter;
}

QWidget* IntegrationsPage::makeLeft()
{
    m_tree->setObjectName(u"integrationList"_s);
    m_tree->setAccessibleName(tr("Server, clients and kits"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::StyledPanel);
    fillList();
    m_tree->setModel(&m_list);
    return m_tree;
}

QWidget* IntegrationsPage::makeRight()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::xs, 0);
    column->setSpacing(space::l);
    for (QWidget* card :
         std::initializer_list<QWidget*>{m_server, m_clients, m_kit, m_files, m_send})
        column->addWidget(card);
    column->addStretch(1);
    m_right->setObjectName(u"integrationRight"_s);
    m_right->setAccessibleName(tr("What is chosen"));
    m_right->setFrameShape(QFrame::NoFrame);
    m_right->setWidgetResizable(true);
    m_right->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_right->setWidget(content);
    m_right->setFocusPolicy(Qt::NoFocus);
    return m_right;
}

void IntegrationsPage::fillList()
{
    const auto add = [this](const QString& id, const QString& words, const QString& icon) {
        auto* item = new QStandardItem(words);
        item->setEditable(false);
        item->setData(id, PlaceRole);
        item->setData(icon, CellIconRole);
        item->setData(int(CellTone::Text), CellToneRole);
        m_list.appendRow(item);
    };
    add(u"server"_s, tr("Hall Server"), u"server"_s);
    add(u"clients"_s, tr("Connected clients"), u"feed"_s);
    for (const Kit& kit : integrationKits())
        add(kit.id, kitWord(kit.name), u"step-not-reached"_s);
    showMarks();
}

void IntegrationsPage::setStanding(const ServerStanding& standing)
{
    const bool isOther = standing.url != m_url;
    if (isOther)
        m_sender->forgetOwnCalls();
    m_url = standing.url;
    m_sender->setServer(standing.url, standing.certificatePath);
    m_server->setStanding(standing);
    m_files->setServerUrl(standing.url);
    if (isOther)
        look();
}

bool IntegrationsPage::showPlace(const QString& id)
{
    for (int row = 0; row < m_list.rowCount(); ++row) {
        const QModelIndex index = m_list.index(row, 0);
        if (index.data(PlaceRole).toString() != id)
            continue;
        m_tree->setCurrentIndex(index);
        choose(id);
        return true;
    }
    return false;
}

void IntegrationsPage::choose(const QString& id)
{
    if (id.isEmpty() || id == m_shown)
        return;
    m_shown = id;
    const Kit* kit = findKit(id);
    m_server->setVisible(id == "server"_L1);
    m_clients->setVisible(id == "clients"_L1);
    for (QWidget* card : std::initializer_list<QWidget*>{m_kit, m_files, m_send})
        card->setVisible(kit != nullptr);
    if (kit) {
        m_kit->setKit(*kit, m_seen.value(id));
        m_files->setKit(*kit);
        m_send->setKit(*kit);
    }
    m_right->verticalScrollBar()->setValue(0);
}

QList<QWidget*> IntegrationsPage::panes() const
{
    return {m_tree, m_right->widget()};
}

void IntegrationsPage::saveState(UiSettings& settings) const
{
    settings.setValue(setting::integrationKit, m_shown);
    settings.setValue(setting::integrationSplitter, m_splitter->saveState());
    settings.setValue(setting::integrationClientColumns, m_clients->saveColumns());
    settings.setValue(setting::integrationFolder, m_files->folder());
    QJsonObject seen;
    for (auto it = m_seen.begin(); it != m_seen.end(); ++it)
        seen.insert(it.key(), it.value());
    settings.setValue(setting::integrationsSeen,
                      QJsonDocument(seen).toJson(QJsonDocument::Compact));
}

void IntegrationsPage::restoreState(const UiSettings& settings)
{
    const QJsonObject seen =
        QJsonDocument::fromJson(settings.value(setting::integrationsSeen)).object();
    for (auto it = seen.begin(); it != seen.end(); ++it)
        m_seen.insert(it.key(), it->toInteger());
    m_splitter->restoreState(settings.value(setting::integrationSplitter));
    m_clients->restoreColumns(settings.value(setting::integrationClientColumns));
    m_files->setFolder(settings.value(setting::integrationFolder));
    showMarks();
    (void)showPlace(settings.value(setting::integrationKit));
}

void IntegrationsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_beat.start();
    look();
}

void IntegrationsPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_beat.stop();
}

void IntegrationsPage::look()
{
    if (!isVisible())
        return;
    std::vector<ConnectedClient> clients = m_runner.clients();
    markSeen(clients);
    m_clients->setClients(std::move(clients), m_runner.counters().refused, !m_url.isEmpty());
    m_server->refresh();
}

/// A call that was refused has not arrived, and what this page sends is no platform's.
void IntegrationsPage::markSeen(const std::vector<ConnectedClient>& clients)
{
    bool changed = false;
    for (const Kit& kit : integrationKits()) {
        if (m_seen.contains(kit.id))
            continue;
        for (const QString& product : kit.userAgents) {
            quint64 answered = 0;
            qint64 lastMs = 0;
            for (const ConnectedClient& client : clients) {
                if (client.product.compare(product, Qt::CaseInsensitive) != 0)
                    continue;
                answered += client.calls - refusedCalls(client);
                lastMs = std::max(lastMs, client.lastCallMs);
            }
            if (answered > m_sender->ownCalls(product)) {
                m_seen.insert(kit.id, lastMs);
                changed = true;
                break;
            }
        }
    }
    if (changed)
        showMarks();
}

void IntegrationsPage::showMarks()
{
    for (int row = 0; row < m_list.rowCount(); ++row) {
        QStandardItem* item = m_list.item(row);
        const QString id = item->data(PlaceRole).toString();
        const Kit* kit = findKit(id);
        if (!kit)
            continue;
        const bool seen = m_seen.contains(id);
        item->setData(seen ? u"step-passed"_s : u"step-not-reached"_s, CellIconRole);
        item->setData(int(seen ? CellTone::Good : CellTone::Text), CellToneRole);
        const QString name = kitWord(kit->name);
        item->setData(seen ? tr("%1: a call was seen").arg(name) : name, Qt::AccessibleTextRole);
        if (id == m_shown)
            m_kit->setKit(*kit, m_seen.value(id));
    }
}

void IntegrationsPage::restyle()
{
    const QFontMetrics text(m_theme.font(TextStyle::Body));
    m_tree->setMinimumWidth(text.averageCharWidth() * 24);
    // The longest button row, and lines that can be read.
    m_right->setMinimumWidth(text.averageCharWidth() * 44);
}

} // namespace hall::ui
