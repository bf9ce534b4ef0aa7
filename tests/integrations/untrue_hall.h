// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QTcpServer>

class QTcpSocket;

namespace hall::test {

/// One reply as a Hall would give it, to be spoiled before it is sent.
struct UntrueReply {
    enum class Manner {
        Whole,
        CutShort, ///< promises more than it sends, then closes
        Endless,  ///< goes on as long as somebody reads
        Dripping, ///< a blank now and then, and nothing else
        Silent,   ///< takes the request and says nothing
        Closes,   ///< takes the request and hangs up
    };

    QByteArray status = "200 OK";
    QByteArray contentType = "application/json; charset=utf-8";
    QByteArray moreHead;
    QJsonObject decision; ///< allows, and answers the question that was asked
    QByteArray bytes;     ///< when not empty, the body instead of `decision`
    Manner manner = Manner::Whole;
};

/// Stands where a Hall should be: it allows everything, but for one thing that is wrong.
class UntrueHall : public QTcpServer {
    Q_OBJECT

public:
    /// `look`: somebody asks how an approval stands, instead of for a decision.
    using Spoil = void (*)(UntrueReply& reply, bool look);

    /// Listens on a free loopback port.
    explicit UntrueHall(Spoil spoil);

    QString url() const;
    int asked() const { return m_asked; } ///< how many decisions were asked for

private:
    void connectClient();
    void answer(QTcpSocket* client, const QByteArray& head, const QByteArray& body);

    Spoil m_spoil;
    int m_asked = 0;
};

} // namespace hall::test
