// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/worker_code.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QString>

#include <functional>
#include <optional>

namespace hall {

/// The hash of a worker's code, looked up at every dispatch and computed only when the code is
/// another or has changed: remembered by (inode, size, mtime, ctime) of its file, or of all files
/// of its package. Thread-safe. (Pipeline, step 10)
class CodeHasher {
public:
    /// What a record's `source_file` means; called at every look. Thread-safe.
    using Locate = std::function<Result<CodeLocation>(const QString& source)>;

    explicit CodeHasher(Locate locate);

    /// 64 lower-case hex digits: `registered` when the code has that hash in one of the orders that
    /// a package's files may be hashed in. nullopt when the code cannot be read or changed while it
    /// was read.
    std::optional<QString> hash(const QString& source, const QString& registered);

private:
    std::optional<CodeHash> hashOf(const CodeLocation& location);

    struct Entry {
        QByteArray stamp;
        CodeHash hash;
    };
    const Locate m_locate;
    QMutex m_mutex;
    QHash<QString, Entry> m_cache; ///< by path
};

/// Takes a path as it is, a relative one from `baseFolder`: for whoever names code on his own
/// machine, with his own rights. With an empty base a relative path is not found.
CodeHasher::Locate codeAnywhere(const QString& baseFolder = {});

} // namespace hall
