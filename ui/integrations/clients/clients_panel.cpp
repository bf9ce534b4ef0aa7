// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/clients/clients_panel.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/controls/tables/cell_delegate.h"
#include "ui/controls/tables/column_table.h"
#include "ui/controls/tables/table_dress.h"
#include "ui/integrations/clients/refusal_words.h"
#include "ui/models/plural.h"
#include "ui/models/time_text.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostClientRows = 12;

} // namespace

/// The table of the clients.
class ClientTable : public ColumnTable {
    Q_OBJECT

public:
    ClientTable(ClientTableModel& model, Theme& theme) : m_theme(theme)
    {
        setObjectName(u"clientTable"_s);
        setAccessibleName(tr("Connected clients"));
        setModel(&model);
        setItemDelegate(new CellDelegate(theme, this));
        setSelectionMode(SingleSelection);
        setSelectionBehavior(SelectRows);
        dressTable(*this);
        connect(&theme, &Theme::changed, this, [this] { sizeTableRows(*this, m_theme); });
        sizeTableRows(*this, theme);
        resetColumns();
    }

    void resetColumns() final
    {
        const QFontMetrics text(m_theme.font(TextStyle::Body));
        std::vector<int> widths;
        for (const QString& usual :
             {u"python-requests (python)"_s, u"a usual token"_s, u"2.28.1-beta"_s,
              u"2026-11-21 14:03"_s, u"100,000"_s, u"! 1,000"_s})
            widths.push_back(text.horizontalAdvance(usual) + 3 * space::s);
        placeColumns(widths, {});
    }

private:
    Theme& m_theme;
};

ClientsPanel::ClientsPanel(Theme& theme, QWidget* parent)
    : Card(theme, tr("Connected clients"), parent), m_theme(theme),
      m_none(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_table(new ClientTable(m_model, theme)), m_errors(new ThemedLabel(theme, QString())),
      m_unknown(new ThemedLabel(theme, QString()))
{
    setObjectName(u"clientsPanel"_s);
    m_none->setObjectName(u"noClients"_s);
    m_none->setWordWrap(true);
    m_errors->setObjectName(u"clientErrors"_s);
    m_errors->setWordWrap(true);
    m_errors->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_unknown->setObjectName(u"unknownErrors"_s);
    m_unknown->setWordWrap(true);
    auto* words = new ThemedLabel(
        theme,
        tr("Every program that called since the server started, by its token and User-Agent. Pick "
           "one to see what went wrong, and what to do."),
        TextStyle::Body, ColorRole::Muted);
    words->setWordWrap(true);
    body()->addWidget(words);
    body()->addWidget(m_none);
    body()->addWidget(m_table);
    body()->addWidget(m_errors);
    body()->addWidget(m_unknown);
    body()->addStretch(1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const ConnectedClient* client = m_model.clientAt(current.row());
                if (m_taking || !client)
                    return;
                m_token = client->tokenName;
                m_product = client->product;
                showErrors();
            });
    connect(&theme, &Theme::changed, this, &ClientsPanel::fitTable);
    setClients({}, {}, false);
}

// The table refers to the model: it goes first.
ClientsPanel::~ClientsPanel()
{
    delete m_table;
}

void ClientsPanel::setClients(std::vector<ConnectedClient> clients,
                              const QMap<QByteArray, quint64>& refused, bool isListening)
{
    {
        const QScopedValueRollback guard(m_taking, true);
        m_model.setClients(std::move(clients));
        const int row = m_model.rowOf(m_token, m_product);
        if (row >= 0 && m_table->currentIndex().row() != row)
            m_table->selectRow(row);
    }
    const bool any = m_model.rowCount() > 0;
    m_none->setText(isListening
                        ? tr("Nobody has called yet. Choose a kit at the left, and send what "
                             "it sends.")
                        : tr("The Hall Server does not listen, so nobody can call."));
    m_none->setVisible(!any);
    m_table->setVisible(any);
    fitTable();
    showErrors();
    showUnknown(refused);
}

QByteArray ClientsPanel::saveColumns() const
{
    return m_table->saveColumns();
}

void ClientsPanel::restoreColumns(const QByteArray& state)
{
    m_table->restoreColumns(state);
}

void ClientsPanel::showErrors()
{
    const ConnectedClient* client = m_model.clientAt(m_model.rowOf(m_token, m_product));
    m_errors->setVisible(client != nullptr);
    if (!client)
        return;
    QStringList lines;
    for (auto it = client->errors.begin(); it != client->errors.end(); ++it) {
        const RefusalWords words = refusalWords(it.key());
        lines.append(tr("%1: %Ln times, last %2. %3", nullptr, plural(qint64(it->count)))
                         .arg(words.what, momentText(it->lastMs), words.fix));
    }
    m_errors->setText(lines.isEmpty() ? tr("Every call of this client was answered.")
                                      : lines.join(u'\n'));
}

/// Who does not speak HTTP, or stops in the middle, says no name.
void ClientsPanel::showUnknown(QMap<QByteArray, quint64> refused)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const ConnectedClient& client = *m_model.clientAt(row);
        for (auto it = client.errors.begin(); it != client.errors.end(); ++it)
            refused[it.key()] -= std::min(refused.value(it.key()), it->count);
    }
    QStringList lines;
    for (auto it = refused.begin(); it != refused.end(); ++it) {
        if (*it == 0)
            continue;
        const RefusalWords words = refusalWords(it.key());
        lines.append(tr("%1, by callers that are not in the list: %Ln times. %2", nullptr,
                        plural(qint64(*it)))
                         .arg(words.what, words.fix));
    }
    m_unknown->setText(lines.join(u'\n'));
    m_unknown->setVisible(!lines.isEmpty());
}

void ClientsPanel::fitTable()
{
    const int rows = std::min(m_model.rowCount(), mostClientRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            (rows + 1) * m_theme.rowHeight());
}

} // namespace hall::ui

#include "clients_panel.moc"
