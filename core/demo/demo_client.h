// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_answer.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <deque>
#include <functional>

namespace hall {

/// Asks the demo's Hall as any integration does: over HTTP, with its session token, connections
/// kept open. A few requests are under way at once, the others wait in line. Use it on one thread
/// with an event loop.
class DemoClient : public QObject {
    Q_OBJECT

public:
    using Answered = std::function<void(const DemoAnswer&)>;

    explicit DemoClient(QObject* parent = nullptr) : QObject(parent) {}
    ~DemoClient() override;

    /// `url` without a path: `http://127.0.0.1:8766`.
    void setHall(const QString& url, const QString& token);
    /// `answered` is called once, later, unless the client is deleted before.
    void ask(const DemoRequest& request, Answered answered);
    int waiting() const { return int(m_line.size()) + m_underWay; }

private:
    struct Asked {
        DemoRequest request;
        Answered answered;
    };
    void sendNext();
    void send(const Asked& asked);

    QNetworkAccessManager m_network;
    QUrl m_url;
    QByteArray m_authorization;
    std::deque<Asked> m_line;
    int m_underWay = 0;
};

} // namespace hall
