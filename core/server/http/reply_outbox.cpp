// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/reply_outbox.h"

#include <atomic>

namespace hall {

using namespace Qt::StringLiterals;

ReplyOutbox::ReplyOutbox(QObject* receiver, Deliver deliver, Hold hold)
    : m_receiver(receiver), m_thread(QThread::currentThread()), m_deliver(std::move(deliver)),
      m_hold(std::move(hold))
{}

void ReplyOutbox::post(RequestTicket ticket, HttpReply reply)
{
    if (QThread::currentThread() == m_thread) {
        if (m_receiver)
            m_deliver(ticket, reply);
        return;
    }
    const QMutexLocker lock(&m_mutex);
    if (!m_receiver)
        return;
    m_waiting.emplace_back(ticket, std::move(reply));
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(
            m_receiver, [this] { deliverAll(); }, Qt::QueuedConnection);
}

void ReplyOutbox::hold(RequestTicket ticket)
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    if (m_receiver)
        m_hold(ticket);
}

void ReplyOutbox::close()
{
    const QMutexLocker lock(&m_mutex);
    m_receiver = nullptr;
    m_waiting.clear();
}

void ReplyOutbox::deliverAll()
{
    std::vector<std::pair<RequestTicket, HttpReply>> replies;
    {
        const QMutexLocker lock(&m_mutex);
        replies.swap(m_waiting);
    }
    for (const auto& [ticket, reply] : replies)
        m_deliver(ticket, reply);
}

struct Responder::Slot {
    std::shared_ptr<ReplyOutbox> outbox;
    RequestTicket ticket;
    Headers headers;
    std::function<void(const HttpReply&)> watcher;
    std::atomic_bool sent = false;

    void send(HttpReply reply)
    {
        if (sent.exchange(true))
            return;
        if (watcher)
            watcher(reply);
        reply.headers.insert(reply.headers.end(), headers.begin(), headers.end());
        outbox->post(ticket, std::move(reply));
    }
    ~Slot()
    {
        if (!sent)
            send(HttpReply::failure(
                {u"The Hall did not answer this request."_s, u"INTERNAL_ERROR"_s, {}}));
    }
};

Responder::Responder(std::shared_ptr<ReplyOutbox> outbox, RequestTicket ticket, Headers headers)
    : m_slot(std::make_shared<Slot>())
{
    m_slot->outbox = std::move(outbox);
    m_slot->ticket = ticket;
    m_slot->headers = std::move(headers);
}

void Responder::watch(std::function<void(const HttpReply&)> sent) const
{
    m_slot->watcher = std::move(sent);
}

void Responder::send(HttpReply reply) const
{
    m_slot->send(std::move(reply));
}

void Responder::hold() const
{
    m_slot->outbox->hold(m_slot->ticket);
}

} // namespace hall
