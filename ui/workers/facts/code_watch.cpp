// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/facts/code_watch.h"

#include <QDirIterator>
#include <QFileInfo>

#include <chrono>

namespace hall::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype maxWatched = 500;
constexpr std::chrono::milliseconds settleTime = 200ms;

/// What has to be watched so that no change of the code is missed.
QStringList watchedPaths(const CodeLocation& location)
{
    if (!location.isPackage)
        return {location.path, QFileInfo(location.path).path()};
    QStringList paths{location.path};
    QDirIterator walk(location.path, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext() && paths.size() < maxWatched)
        paths.append(walk.next());
    return paths;
}

struct Look {
    QStringList paths;
    std::optional<CodeHash> hash;
};

} // namespace

CodeWatch::CodeWatch(QObject* parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    const auto wait = [this] {
        if (!m_settle.isActive())
            m_settle.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_settle, &QTimer::timeout, this, &CodeWatch::look);
}

void CodeWatch::watch(const QStringList& folders, const QString& source, const QString& registered)
{
    if (folders == m_folders && source == m_source && registered == m_registered)
        return;
    m_folders = folders;
    m_source = source;
    m_registered = registered;
    ++m_subject;
    m_settle.stop();
    follow({});
    if (source.isEmpty() || registered.isEmpty())
        return;
    m_background.run(
        this,
        [folders, source]() -> QStringList {
            const auto location = locateCode(folders, source);
            return location ? watchedPaths(*location) : QStringList();
        },
        [this, subject = m_subject](const QStringList& paths) {
            if (subject == m_subject)
                follow(paths);
        });
}

void CodeWatch::follow(const QStringList& paths)
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
}

void CodeWatch::look()
{
    m_background.run(
        this,
        [folders = m_folders, source = m_source]() -> Look {
            const auto location = locateCode(folders, source);
            if (!location)
                return {};
            const auto hash = hashCode(*location);
            return {watchedPaths(*location), hash ? std::optional(*hash) : std::nullopt};
        },
        [this, subject = m_subject](const Look& look) {
            if (subject != m_subject)
                return;
            // A file that was put in another's place is another file.
            if (!look.paths.isEmpty())
                follow(look.paths);
            if (look.hash)
                Q_EMIT changed(look.hash->hash, look.hash->is(m_registered));
        });
}

} // namespace hall::ui
