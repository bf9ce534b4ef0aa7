// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/background.h"
#include "ui/shell/notes/notifier.h"

#include <QStringList>

#include <map>
#include <memory>
#include <optional>

class QDBusConnection;
class QDBusMessage;

namespace hall::ui {

/// Where this session's D-Bus listens; empty: there is none.
QString sessionBusAddress();

/// Notes through the desktop's own service, `org.freedesktop.Notifications`: one replaceable note a
/// group, and buttons where the service has them. What cannot be shown there goes to the fallback.
/// Waits for nothing. GUI thread only.
class DesktopNotifier : public Notifier {
    Q_OBJECT

public:
    /// `address` of the bus; empty: there is none.
    DesktopNotifier(std::unique_ptr<Notifier> fallback, const QString& address,
                    QObject* parent = nullptr);
    ~DesktopNotifier() override;

    void show(const Note& note) override;
    void withdraw(NoteGroup group) override;

private Q_SLOTS:
    // Called by QtDBus, by name.
    void onActionInvoked(uint id, const QString& action, const QDBusMessage& message);
    void onClosed(uint id, uint reason, const QDBusMessage& message);

private:
    struct Place {
        std::optional<Note> next;    ///< still to be sent
        std::optional<Note> sending; ///< the service has not answered yet
        std::optional<Note> shown;   ///< under `id`, also after it was closed
        uint id = 0;                 ///< of the service
        bool isOpen = false;
        bool isWithdrawn = false; ///< while it was being sent
    };

    void connectTo(const QString& address);
    void take(const QDBusConnection& bus);
    void askService();
    void learn(const QDBusMessage& capabilities);
    void send(NoteGroup group);
    void sent(NoteGroup group, const QDBusMessage& reply);
    void close(Place& place);
    void fallBack();
    Place* placeOf(uint id, const QDBusMessage& message);

    std::unique_ptr<Notifier> m_fallback;
    std::unique_ptr<QDBusConnection> m_bus; ///< null: not connected yet, or there is none
    bool m_isConnecting = false;
    bool m_isAsking = false;
    QString m_owner; ///< the service's own name on the bus; another one knows none of our ids
    QStringList m_capabilities;
    std::map<NoteGroup, Place> m_places;
    Background m_background;
};

} // namespace hall::ui
