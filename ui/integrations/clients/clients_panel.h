// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/panels/card.h"
#include "ui/integrations/clients/client_table_model.h"

#include <QByteArray>
#include <QMap>

namespace hall::ui {

class ClientTable;
class ThemedLabel;

/// Who called, and below what went wrong for the one that is picked, with the fix. The theme
/// outlives it. GUI thread only.
class ClientsPanel : public Card {
    Q_OBJECT

public:
    explicit ClientsPanel(Theme& theme, QWidget* parent = nullptr);
    ~ClientsPanel() override;

    /// `refused` as of ServerCounters: what no client of the list was refused is told by itself.
    void setClients(std::vector<ConnectedClient> clients, const QMap<QByteArray, quint64>& refused,
                    bool isListening);
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

private:
    void showErrors();
    void showUnknown(QMap<QByteArray, quint64> refused);
    void fitTable();

    Theme& m_theme;
    ClientTableModel m_model;
    QString m_token, m_product; ///< of the one that is picked
    bool m_taking = false;      ///< what moves now is not the person
    ThemedLabel* m_none;
    ClientTable* m_table;
    ThemedLabel* m_errors;
    ThemedLabel* m_unknown;
};

} // namespace hall::ui
