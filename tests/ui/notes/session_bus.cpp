// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/notes/session_bus.h"

#include <QFile>
#include <QUuid>

#include <utility>

namespace hall::test {

SessionBus::SessionBus()
{
    QFile config(m_folder.filePath(u"bus.conf"_s));
    if (!config.open(QIODevice::WriteOnly))
        return;
    config.write("<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8() +
                 "</listen><policy context='default'><allow send_destination='*'/>"
                 "<allow receive_sender='*'/><allow own='*'/></policy></busconfig>");
    config.close();
    m_daemon.start(u"dbus-daemon"_s,
                   {u"--config-file="_s + config.fileName(), u"--print-address"_s, u"--nofork"_s});
    while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead())
        ;
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

SessionBus::~SessionBus()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

QDBusConnection SessionBus::connect() const
{
    return QDBusConnection::connectToBus(m_address, QUuid::createUuid().toString());
}

NoteService::NoteService(const SessionBus& bus, QStringList capabilities, uint firstId)
    : m_bus(bus.connect()), m_capabilities(std::move(capabilities)), m_nextId(firstId)
{
    m_bus.registerObject(path, this,
                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    m_bus.registerService(name);
}

NoteService::~NoteService()
{
    m_bus.unregisterService(name);
    m_bus.unregisterObject(path);
    QDBusConnection::disconnectFromBus(m_bus.name());
}

void NoteService::press(uint id, const QString& action)
{
    Q_EMIT ActionInvoked(id, action);
    shown.erase(id);
    Q_EMIT NotificationClosed(id, 2);
}

uint NoteService::Notify(const QString& /*program*/, uint replaces, const QString& /*icon*/,
                         const QString& summary, const QString& body, const QStringList& actions,
                         const QVariantMap& hints, int /*timeoutMs*/)
{
    const uint id = replaces != 0 ? replaces : m_nextId++;
    shown[id] = {summary, body, actions, hints, replaces};
    ++notified;
    return id;
}

void NoteService::CloseNotification(uint id)
{
    shown.erase(id);
    Q_EMIT NotificationClosed(id, 3);
}

} // namespace hall::test
