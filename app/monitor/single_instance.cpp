// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/single_instance.h"

#include "app/monitor/place_address.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace hall::app {

using namespace Qt::StringLiterals;

namespace {

/// Followed by a space and an address where a place is to be shown.
constexpr char raiseWord[] = "raise";
constexpr char answerWord[] = "raised\n";
constexpr int waitMs = 500;
/// UTF-8 takes three bytes for a QChar at most.
constexpr int maxLineBytes = int(sizeof raiseWord) + 3 * maxPlaceLength + 1;
/// A socket's path may have about a hundred characters; this much of the hash is plenty.
constexpr int hashDigits = 24;

/// The folder exists before the file does.
QString canonical(const QString& databasePath)
{
    const QFileInfo file(databasePath);
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(file.absoluteFilePath())
                            : QString(folder + u'/' + file.fileName());
}

} // namespace

SingleInstance::SingleInstance(const QString& databasePath, QObject* parent) : QObject(parent)
{
    const QByteArray hash =
        QCryptographicHash::hash(canonical(databasePath).toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(hashDigits);
    m_path = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
             u"/hall-monitor-"_s + QString::fromLatin1(hash);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

bool SingleInstance::raiseOther(const QString& place) const
{
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(waitMs))
        return false;
    QByteArray line = raiseWord;
    if (!place.isEmpty())
        line += ' ' + place.toUtf8();
    socket.write(line + '\n');
    return socket.waitForReadyRead(waitMs) && socket.readLine() == answerWord;
}

Result<void> SingleInstance::listen()
{
    if (m_server.listen(m_path))
        return {};
    // What is left of one that crashed: nobody answered before.
    QLocalServer::removeServer(m_path);
    if (m_server.listen(m_path))
        return {};
    return Error{
        u"A second start will not find this window: %1 (%2)."_s.arg(m_server.errorString(), m_path),
        u"INSTANCE_SOCKET"_s, QString()};
}

QString SingleInstance::socketPath() const
{
    return m_path;
}

void SingleInstance::answer()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto readIt = [this, socket] { read(*socket); };
        connect(socket, &QLocalSocket::readyRead, this, readIt);
        readIt();
    }
}

/// What is not understood is cut off: whoever sent it need not wait for an answer.
void SingleInstance::read(QLocalSocket& socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > maxLineBytes)
            socket.abort();
        return;
    }
    QByteArray line = socket.readLine(maxLineBytes + 1);
    line.chop(1);
    const auto wordLength = qsizetype(sizeof raiseWord) - 1;
    const QString place = QString::fromUtf8(line.mid(wordLength + 1));
    if (line != raiseWord &&
        (line.left(wordLength + 1) != raiseWord + QByteArray(" ") || !isPlaceAddress(place))) {
        socket.abort();
        return;
    }
    socket.write(answerWord);
    Q_EMIT raiseAsked(place);
}

} // namespace hall::app
