// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QSslSocket>

#include <memory>

namespace hall::test {

struct RawReply {
    int status = 0; ///< 0: none came
    QByteArray statusLine;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QJsonObject json() const;
};

/// A client that sends exactly the bytes it is told to, and reads replies as they come.
class RawClient {
public:
    explicit RawClient(quint16 port);
    /// Over TLS, without checking the certificate.
    static RawClient encrypted(quint16 port);

    bool connected() const;
    void send(const QByteArray& bytes);
    /// The next reply. `headOnly`: without a body although it announces one.
    RawReply read(bool headOnly = false);
    /// The next head alone, for `100 Continue`.
    QByteArray readHead();
    /// Waits until the server closes; what came until then.
    QByteArray readToEnd();
    bool waitForClose();
    void abort();
    QSslSocket& socket() { return *m_socket; }

private:
    RawClient() = default;
    bool fill();

    std::unique_ptr<QSslSocket> m_socket = std::make_unique<QSslSocket>();
    QByteArray m_buffer;
};

/// `METHOD target HTTP/1.1` with Host, the token when there is one, and Content-Length when there
/// is a body.
QByteArray requestBytes(const QByteArray& method, const QByteArray& target,
                        const QByteArray& token = {}, const QByteArray& body = {},
                        const QByteArray& moreHeaders = {});

/// Sends one request on a connection of its own.
RawReply ask(quint16 port, const QByteArray& bytes, bool headOnly = false);

/// What every body that is not a decision to allow, and not another endpoint's success, carries.
/// Empty when all is there, else what is missing.
QByteArray errorContractProblem(const RawReply& reply);

} // namespace hall::test
