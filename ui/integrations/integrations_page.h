// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/server_runner.h"
#include "ui/integrations/server/server_panel.h"
#include "ui/models/ui_settings.h"

#include <QHash>
#include <QStandardItemModel>
#include <QTimer>
#include <QWidget>

class QScrollArea;
class QSplitter;

namespace hall::ui {

class ClientsPanel;
class KitFilesCard;
class KitPanel;
class KitSender;
class RowTree;
class SendCard;

/// How other programs ask this Hall: the server, who calls, and a kit for each platform; the list
/// at the left, and at the right what is chosen. Hall, runner and theme outlive it. GUI thread
/// only. (Desktop application, "Integrations")
class IntegrationsPage : public QWidget {
    Q_OBJECT

public:
    IntegrationsPage(Hall& hall, const ServerRunner& runner, Theme& theme,
                     QWidget* parent = nullptr);
    ~IntegrationsPage() override;

    void setStanding(const ServerStanding& standing);
    /// `server`, `clients` or the id of a kit; false when there is no such place.
    bool showPlace(const QString& id);
    QString shownPlace() const { return m_shown; }

    /// Where F6 stops, in order.
    QList<QWidget*> panes() const;
    void saveState(UiSettings& settings) const;
    void restoreState(const UiSettings& settings);

Q_SIGNALS:
    /// An address of the window.
    void placeAsked(const QString& address);
    /// A short sentence for a status bar.
    void said(const QString& what);
    /// The session token is another one now.
    void tokenRotated();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    void fillList();
    void choose(const QString& id);
    void look();
    void markSeen(const std::vector<ConnectedClient>& clients);
    void showMarks();
    void restyle();

    const ServerRunner& m_runner;
    Theme& m_theme;
    QString m_url;
    QString m_shown;
    QHash<QString, qint64> m_seen; ///< by kit, Unix ms
    QStandardItemModel m_list;
    QTimer m_beat;
    KitSender* m_sender;
    RowTree* m_tree;
    ServerPanel* m_server;
    ClientsPanel* m_clients;
    KitPanel* m_kit;
    KitFilesCard* m_files;
    SendCard* m_send;
    QScrollArea* m_right;
    QSplitter* m_splitter;
};

} // namespace hall::ui
