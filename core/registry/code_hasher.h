// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QString>

#include <optional>

namespace hall {

/// SHA-256 of a worker's source file, looked up at every dispatch and computed only when the file
/// is another one or has changed: remembered by (inode, size, mtime, ctime). Thread-safe.
/// (Pipeline, step 10)
class CodeHasher {
public:
    /// A relative path is resolved against `baseFolder`; with an empty base it is not obtainable.
    explicit CodeHasher(QString baseFolder = {});

    /// 64 lower-case hex digits; nullopt when the file cannot be read, is not a regular file, or
    /// changed while it was read.
    std::optional<QString> hash(const QString& path);

private:
    struct Stamp {
        quint64 device = 0, inode = 0;
        qint64 size = 0, mtimeNs = 0, ctimeNs = 0;
        bool operator==(const Stamp&) const = default;
    };
    struct Entry {
        Stamp stamp;
        QString hash;
    };
    static std::optional<Stamp> stampOf(const QByteArray& path);

    QString m_baseFolder;
    QMutex m_mutex;
    QHash<QString, Entry> m_cache;
};

} // namespace hall
