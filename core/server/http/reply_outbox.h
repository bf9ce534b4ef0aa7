// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/http_reply.h"
#include "core/server/http/http_request.h"

#include <QMutex>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace hall {

/// Brings replies from any thread to the server's. Many replies that come in quick succession (a
/// group commit answers a batch) cost one wake-up.
class ReplyOutbox {
public:
    using Deliver = std::function<void(RequestTicket, const HttpReply&)>;
    using Hold = std::function<void(RequestTicket)>;

    /// Call on the server's thread; `receiver` lives there and is what the wake-up is posted to.
    ReplyOutbox(QObject* receiver, Deliver deliver, Hold hold);

    /// Delivers at once when called on the server's thread. After close() nothing happens.
    void post(RequestTicket ticket, HttpReply reply);
    /// See Responder::hold().
    void hold(RequestTicket ticket);
    /// On the server's thread, before the receiver goes.
    void close();

private:
    void deliverAll();

    QMutex m_mutex;
    QObject* m_receiver;
    QThread* const m_thread;
    Deliver m_deliver;
    Hold m_hold;
    std::vector<std::pair<RequestTicket, HttpReply>> m_waiting;
};

/// The right and the duty to answer one request, once. Copies share it; when the last copy goes
/// without an answer the client gets a 500, so that no request can hang. Holds no socket.
class Responder {
public:
    using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

    /// `headers` go out with whatever the reply is.
    Responder(std::shared_ptr<ReplyOutbox> outbox, RequestTicket ticket, Headers headers = {});

    /// Called with the reply when it is sent, from that thread. Set before the Responder is copied.
    void watch(std::function<void(const HttpReply&)> sent) const;

    /// From any thread. A second call has no effect.
    void send(HttpReply reply) const;
    void fail(const Error& error) const { send(HttpReply::failure(error)); }
    /// On the server's thread, once the request is under way: its reply may wait for a person, so
    /// what the client sent behind it is taken up meanwhile. Replies stay in order.
    void hold() const;

private:
    struct Slot;
    std::shared_ptr<Slot> m_slot;
};

} // namespace hall
