// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sys/types.h>

namespace hall {

/// Which file stood under a name.
class FileIdentity {
public:
    FileIdentity() = default;
    static FileIdentity of(const QString& path);

    /// SQLite goes on writing to a file that was deleted or replaced; nobody would find that.
    bool isStillAt(const QString& path) const;

private:
    bool m_isThere = false;
    dev_t m_device = 0;
    ino_t m_inode = 0;
};

} // namespace hall
