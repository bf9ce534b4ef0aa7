// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>
#include <QFile>

#include <memory>
#include <optional>

struct z_stream_s;

/// Gzip (RFC 1952), by zlib: what `zcat` and every language read, so that an archive can be looked
/// at without a Hall.
namespace hall {

/// Packs one text after the other. One thread at a time. Error INTERNAL_ERROR: no memory.
class GzipPacker {
public:
    GzipPacker();
    ~GzipPacker();
    Q_DISABLE_COPY_MOVE(GzipPacker)

    /// What can be written by now, which may be nothing.
    Result<QByteArray> pack(QByteArrayView bytes);
    /// The rest. Nothing can be packed after it.
    Result<QByteArray> finish();

private:
    Result<QByteArray> run(QByteArrayView bytes, int flush);

    std::unique_ptr<z_stream_s> m_stream;
    bool m_isReady = false;
};

/// Reads a packed file line by line, in constant memory. One thread at a time. Errors:
/// SEGMENT_UNREADABLE (the file cannot be read), SEGMENT_DAMAGED (it is no gzip, or cut off).
class GzipLines {
public:
    explicit GzipLines(const QString& path);
    ~GzipLines();
    Q_DISABLE_COPY_MOVE(GzipLines)

    Result<void> open();
    /// The next line without its end; nullopt behind the last one.
    Result<std::optional<QByteArray>> next();
    /// Of the packed file; once next() has given nothing.
    QByteArray sha256() const { return m_hash.result(); }

private:
    Result<void> unpackMore();
    Error unreadable() const;
    Error damaged(const QString& what) const;

    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::unique_ptr<z_stream_s> m_stream;
    bool m_isReady = false;
    bool m_isOver = false; ///< the packed stream
    QByteArray m_packed, m_text;
    qsizetype m_at = 0; ///< in m_text
};

} // namespace hall
