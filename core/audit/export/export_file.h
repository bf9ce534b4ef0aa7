// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>
#include <QString>

namespace hall {

/// A file that stands under its name only when it is whole: until publish() it is `<target>.part`,
/// which goes away with the object. One thread at a time. Errors: EXPORT_UNWRITABLE.
class ExportFile {
public:
    explicit ExportFile(QString target);
    ~ExportFile();
    Q_DISABLE_COPY_MOVE(ExportFile)

    /// Readable by its owner alone. Also an error while somebody else writes the same one.
    Result<void> open();
    Result<void> write(QByteArrayView bytes);
    /// Everything is on disk when it returns.
    Result<void> finish();
    /// Takes the place of what stands there. After finish().
    Result<void> publish();

    const QString& target() const { return m_target; }
    /// Of what was written.
    qint64 size() const { return m_size; }
    QByteArray sha256() const { return m_hash.result(); }

private:
    QString part() const { return m_target + QStringLiteral(".part"); }
    Result<void> flush();
    Error unwritable(int reason) const;
    void close();

    QString m_target;
    QByteArray m_waiting;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_size = 0;
    int m_fd = -1;
    bool m_isThere = false; ///< the part
};

} // namespace hall
