// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTcpServer>

namespace hall::test {

/// Answers every request with the same bytes and remembers what came: for what a real Hall never
/// says, and to see exactly what `hall` sends.
class FakeHall {
public:
    FakeHall();

    void answer(int status, const QByteArray& body, const QByteArray& moreHeaders = {});
    /// Raw bytes instead of a reply; empty: the connection is closed at once.
    void answerRaw(const QByteArray& bytes);

    QString url() const;
    const QList<QByteArray>& requests() const { return m_requests; }
    /// A header of the last request; empty when it did not have it.
    QByteArray header(const QByteArray& name) const;
    QByteArray requestLine() const;
    QByteArray body() const;

private:
    QTcpServer m_server;
    QByteArray m_answer;
    QList<QByteArray> m_requests;
};

} // namespace hall::test
