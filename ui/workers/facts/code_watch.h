// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/worker_code.h"
#include "ui/models/background.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace hall::ui {

/// Keeps an eye on the code of the worker that is open, so that a change is seen before the Hall
/// meets it at a dispatch. A file is watched with its folder, because many editors put a new file
/// in its place; of a package the first 500 files and folders. Private to this room. GUI thread.
class CodeWatch : public QObject {
    Q_OBJECT

public:
    explicit CodeWatch(QObject* parent = nullptr);

    /// Watches what `source` means within `folders`, and holds it against `registered` (64 hex
    /// digits) whenever it changes. An empty source or hash: watches nothing.
    void watch(const QStringList& folders, const QString& source, const QString& registered);

Q_SIGNALS:
    /// The code changed on disk, and this is its hash now. `isRegistered`: it is what it has to be.
    void changed(const QString& hash, bool isRegistered);

private:
    void look();
    void follow(const QStringList& paths);

    QStringList m_folders;
    QString m_source, m_registered;
    int m_subject = 0; ///< counts the calls of watch(): late answers are dropped
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< a file that is being written says so many times
    Background m_background;
};

} // namespace hall::ui
