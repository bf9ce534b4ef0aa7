// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that knows D-Bus.
#include "ui/shell/notes/ways/desktop_notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUuid>
#include <QVariantMap>

#include <algorithm>
#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
/// After that a service counts as absent.
constexpr int answerMs = 5000;
constexpr int serviceDecidesHowLong = -1;

const QString defaultAction = u"default"_s; ///< a click on the note itself
const QString reviewAction = u"review"_s;
const QString laterAction = u"later"_s;

QDBusMessage callOf(const QString& method, const QVariantList& arguments = {})
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, method);
    call.setArguments(arguments);
    return call;
}

} // namespace

QString sessionBusAddress()
{
    const QString given = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!given.isEmpty())
        return given;
    // Where systemd puts it. Looked for here, because the D-Bus library would start a bus of its
    // own when it finds none.
    const QString usual = qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s;
    return QFileInfo::exists(usual) ? u"unix:path="_s + usual : QString();
}

DesktopNotifier::DesktopNotifier(std::unique_ptr<Notifier> fallback, const QString& address,
                                 QObject* parent)
    : Notifier(parent), m_fallback(std::move(fallback))
{
    connect(m_fallback.get(), &Notifier::activated, this, &Notifier::activated);
    if (!address.isEmpty())
        connectTo(address);
}

DesktopNotifier::~DesktopNotifier()
{
    // A note whose program is gone leads nowhere.
    for (auto& [group, place] : m_places)
        close(place);
}

void DesktopNotifier::show(const Note& note)
{
    Place& place = m_places[note.group];
    place.next = note;
    place.isWithdrawn = false;
    askService();
}

void DesktopNotifier::withdraw(NoteGroup group)
{
    m_fallback->withdraw(group);
    Place& place = m_places[group];
    place.next.reset();
    place.isWithdrawn = place.sending.has_value();
    close(place);
}

void DesktopNotifier::connectTo(const QString& address)
{
    // A bus that does not answer holds up whoever connects to it.
    m_isConnecting = true;
    const QString name = u"hall-monitor-"_s % QUuid::createUuid().toString(QUuid::Id128);
    m_background.run(
        this, [address, name] { return QDBusConnection::connectToBus(address, name); },
        [this](const QDBusConnection& bus) { take(bus); });
}

void DesktopNotifier::take(const QDBusConnection& bus)
{
    m_isConnecting = false;
    if (bus.isConnected()) {
        m_bus = std::make_unique<QDBusConnection>(bus);
        // Without the service's name, which would be asked for at once and waited for: who sent a
        // signal is looked at when it comes.
        m_bus->connect({}, path, service, u"ActionInvoked"_s, this,
                       SLOT(onActionInvoked(uint, QString, QDBusMessage)));
        m_bus->connect({}, path, service, u"NotificationClosed"_s, this,
                       SLOT(onClosed(uint, uint, QDBusMessage)));
    }
    askService();
}

/// Before each note: the service may have come, gone or been exchanged for another one.
void DesktopNotifier::askService()
{
    const auto waits = [](const auto& group) { return group.second.next.has_value(); };
    if (m_isConnecting || m_isAsking || std::none_of(m_places.begin(), m_places.end(), waits))
        return;
    if (!m_bus)
        return fallBack();
    m_isAsking = true;
    auto* asked =
        new QDBusPendingCallWatcher(m_bus->asyncCall(callOf(u"GetCapabilities"_s), answerMs), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        call->deleteLater();
        m_isAsking = false;
        learn(call->reply());
    });
}

void DesktopNotifier::learn(const QDBusMessage& capabilities)
{
    if (capabilities.type() != QDBusMessage::ReplyMessage)
        return fallBack();
    m_capabilities = capabilities.arguments().value(0).toStringList();
    if (std::exchange(m_owner, capabilities.service()) != capabilities.service()) {
        for (auto& [group, place] : m_places) {
            place.shown.reset();
            place.isOpen = false;
        }
    }
    for (const auto& [group, place] : m_places) {
        if (place.next && !place.sending)
            send(group);
    }
}

void DesktopNotifier::send(NoteGroup group)
{
    Place& place = m_places[group];
    place.sending = std::exchange(place.next, std::nullopt);
    const Note& note = *place.sending;
    QStringList actions;
    if (m_capabilities.contains(u"actions"_s)) {
        actions = {defaultAction, tr("Show")};
        if (!note.approvalId.isEmpty())
            actions += {reviewAction, tr("Review"), laterAction, tr("Not now")};
    }
    const bool readsMarkup = m_capabilities.contains(u"body-markup"_s);
    const QVariantMap hints{
        {u"urgency"_s, QVariant::fromValue(uchar(note.isAlarm ? 2 : 1))},
        {u"desktop-entry"_s, QGuiApplication::desktopFileName()},
    };
    const QDBusMessage call =
        callOf(u"Notify"_s,
               {QGuiApplication::applicationDisplayName(), place.isOpen ? place.id : 0U,
                u"hall-monitor"_s, note.title, readsMarkup ? note.text.toHtmlEscaped() : note.text,
                actions, hints, serviceDecidesHowLong});
    auto* asked = new QDBusPendingCallWatcher(m_bus->asyncCall(call, answerMs), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this,
            [this, group](QDBusPendingCallWatcher* sending) {
                sending->deleteLater();
                sent(group, sending->reply());
            });
}

void DesktopNotifier::sent(NoteGroup group, const QDBusMessage& reply)
{
    Place& place = m_places[group];
    const std::optional<Note> note = std::exchange(place.sending, std::nullopt);
    if (reply.type() == QDBusMessage::ReplyMessage) {
        place.shown = note;
        place.id = reply.arguments().value(0).toUInt();
        place.isOpen = true;
    } else if (!place.next && !place.isWithdrawn) {
        place.next = note;
        return fallBack();
    }
    if (std::exchange(place.isWithdrawn, false))
        close(place);
    if (place.next)
        askService();
}

void DesktopNotifier::close(Place& place)
{
    if (!std::exchange(place.isOpen, false) || !m_bus)
        return;
    // Nothing depends on the answer, and the service may show it no more.
    m_bus->send(callOf(u"CloseNotification"_s, {place.id}));
}

void DesktopNotifier::fallBack()
{
    for (auto& [group, place] : m_places) {
        if (place.next && !place.sending)
            m_fallback->show(*std::exchange(place.next, std::nullopt));
    }
}

/// The place of the note that the service speaks of; nullptr: none of ours, or another program
/// pretends to be the service.
DesktopNotifier::Place* DesktopNotifier::placeOf(uint id, const QDBusMessage& message)
{
    if (message.service() != m_owner)
        return nullptr;
    for (auto& [group, place] : m_places) {
        if (place.shown && place.id == id)
            return &place;
    }
    return nullptr;
}

void DesktopNotifier::onActionInvoked(uint id, const QString& action, const QDBusMessage& message)
{
    Place* place = placeOf(id, message);
    if (!place)
        return;
    const Note note = *place->shown;
    // Some services leave it where it is.
    close(*place);
    if (action == reviewAction && !note.approvalId.isEmpty())
        Q_EMIT reviewAsked(note.approvalId);
    else if (action == laterAction && !note.approvalId.isEmpty())
        Q_EMIT asideAsked(note.approvalId);
    else if (action == defaultAction)
        Q_EMIT activated(note.group);
}

void DesktopNotifier::onClosed(uint id, uint /*reason*/, const QDBusMessage& message)
{
    // Its id stays known: some services close a note before they say which button it was.
    if (Place* place = placeOf(id, message))
        place->isOpen = false;
}

} // namespace hall::ui
