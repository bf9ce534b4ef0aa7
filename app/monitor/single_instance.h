// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLocalServer>
#include <QObject>
#include <QString>

class QLocalSocket;

namespace hall::app {

/// One window per database and user: a second start asks the first to come to the front. Belongs
/// to the GUI thread.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// `databasePath` need not exist yet; two spellings of one path count as one.
    explicit SingleInstance(const QString& databasePath, QObject* parent = nullptr);

    /// True when another instance has answered that it comes to the front, and shows `place`, an
    /// address as of isPlaceAddress(), unless it is empty. Blocks for at most a second, when one is
    /// there that does not answer.
    bool raiseOther(const QString& place = {}) const;

    /// From now on this is the one that others find. Error INSTANCE_SOCKET: a second start will
    /// not be able to raise this one; the database's lock still keeps it out.
    Result<void> listen();

    QString socketPath() const;

Q_SIGNALS:
    /// A second start asked for the window, and for a place in it unless that is empty.
    void raiseAsked(const QString& place);

private:
    void answer();
    void read(QLocalSocket& socket);

    QString m_path;
    QLocalServer m_server;
};

} // namespace hall::app
