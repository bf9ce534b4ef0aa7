// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QVariantMap>

#include <map>

namespace hall::test {

using namespace Qt::StringLiterals;

/// A D-Bus of its own, on which nothing starts by itself.
class SessionBus {
public:
    SessionBus();
    ~SessionBus();

    /// Empty: dbus-daemon could not be started.
    QString address() const { return m_address; }
    QDBusConnection connect() const;

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

/// A desktop's notification service, as the desktop notifications specification has it.
class NoteService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    static inline const QString name = u"org.freedesktop.Notifications"_s;
    static inline const QString path = u"/org/freedesktop/Notifications"_s;

    struct Shown {
        QString summary, body;
        QStringList actions;
        QVariantMap hints;
        uint replaces = 0;
    };

    NoteService(const SessionBus& bus, QStringList capabilities, uint firstId = 1);
    ~NoteService() override;

    std::map<uint, Shown> shown; ///< by id; closed ones are gone
    int notified = 0;

    const Shown& only() const { return shown.begin()->second; }
    uint onlyId() const { return shown.begin()->first; }
    /// As a click on the button, which closes the note.
    void press(uint id, const QString& action);

public Q_SLOTS:
    QStringList GetCapabilities() { return m_capabilities; }
    uint Notify(const QString& program, uint replaces, const QString& icon, const QString& summary,
                const QString& body, const QStringList& actions, const QVariantMap& hints,
                int timeoutMs);
    void CloseNotification(uint id);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
    uint m_nextId;
};

} // namespace hall::test
