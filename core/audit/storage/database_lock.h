// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace hall {

/// The right to write a database, held on the file `<database>.lock`. The kernel gives it back when
/// the process ends, however it ends, so nothing stale can be left behind; the file itself stays.
class DatabaseLock {
public:
    /// DATABASE_IN_USE names program and process that hold it; DATABASE_READ_ONLY when the lock
    /// file cannot be made.
    static Result<std::unique_ptr<DatabaseLock>> take(const QString& databasePath, qint64 nowMs);
    ~DatabaseLock();
    Q_DISABLE_COPY_MOVE(DatabaseLock)

private:
    explicit DatabaseLock(int fd);
    int m_fd;
};

} // namespace hall
