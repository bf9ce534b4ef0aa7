// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDir>
#include <QString>

#include <memory>

namespace hall {

/// Where a demo keeps all it has: log, tokens, the code of its workers. In the folder for temporary
/// files, readable by its owner only, and removed with this object. What a demo left that was
/// killed is removed when the next one is made.
class DemoFolder {
public:
    /// Error DEMO_FOLDER: there is no place for it; `field` is the path to blame.
    static Result<std::unique_ptr<DemoFolder>> make(const QString& temporary = QDir::tempPath());
    /// No Hall may be open in it any more.
    ~DemoFolder();

    QString path() const { return m_path; }
    /// The folder of all demos of this user, the same for each; it need not exist.
    static QString placeOfDemos(const QString& temporary = QDir::tempPath());

private:
    DemoFolder(QString place, QString path, int lock);

    QString m_place;
    QString m_path;
    int m_lock; ///< open file descriptor; the kernel lets go of it with the process
};

} // namespace hall
