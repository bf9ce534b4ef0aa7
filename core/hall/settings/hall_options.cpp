// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hall/settings/hall_options.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace hall {

QString defaultDatabasePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/hall-monitor/hall.db"_s;
}

QString sessionTokenPath(const QString& databasePath)
{
    return QFileInfo(databasePath).absolutePath() + u"/session-token"_s;
}

QString adminTokenPath(const QString& databasePath)
{
    return QFileInfo(databasePath).absolutePath() + u"/admin-token"_s;
}

QString defaultWorkerFolder(const QString& databasePath)
{
    return QFileInfo(databasePath).absolutePath() + u"/workers"_s;
}

} // namespace hall
