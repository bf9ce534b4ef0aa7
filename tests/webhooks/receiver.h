// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QTcpServer>

#include <memory>

namespace hall::test {

/// A request as it came.
struct Received {
    QByteArray line;                      ///< `POST /hook HTTP/1.1`
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QJsonObject json() const;
};

/// A program that receives webhooks, on a real socket and the thread that made it.
class Receiver {
public:
    /// `server` instead of a plain one, for TLS.
    explicit Receiver(std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>());

    QString url(const QString& scheme = QStringLiteral("http")) const;
    /// The next answers in order; the last one stays. 0: none, ever.
    void answer(QList<int> statuses) { m_statuses = std::move(statuses); }
    /// More header lines for every answer, each with its line end.
    void addHeaders(const QByteArray& lines) { m_headers = lines; }
    const QList<Received>& received() const { return m_received; }
    QList<QByteArray> events() const; ///< X-Hall-Event of each

private:
    void read(class QTcpSocket* socket, QByteArray& bytes);

    std::unique_ptr<QTcpServer> m_server;
    QList<int> m_statuses{200};
    QByteArray m_headers;
    QList<Received> m_received;
};

} // namespace hall::test
