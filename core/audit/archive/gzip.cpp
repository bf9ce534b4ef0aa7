// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/archive/gzip.h"

#include <zlib.h>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr int gzipFormat = 15 + 16; ///< zlib: the largest window, with gzip's header and end
constexpr int usualMemory = 8;
constexpr qsizetype chunkBytes = 256 * 1024;
/// Longer than any record may be.
constexpr qsizetype longestText = 64 << 20;

Bytef* bytesOf(QByteArrayView bytes)
{
    // zlib does not write there; its C header does not say so.
    return reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
}

} // namespace

GzipPacker::GzipPacker() : m_stream(std::make_unique<z_stream_s>())
{
    m_isReady = deflateInit2(m_stream.get(), Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipFormat,
                             usualMemory, Z_DEFAULT_STRATEGY) == Z_OK;
}

GzipPacker::~GzipPacker()
{
    if (m_isReady)
        deflateEnd(m_stream.get());
}

Result<QByteArray> GzipPacker::run(QByteArrayView bytes, int flush)
{
    QByteArray packed;
    m_stream->next_in = bytesOf(bytes);
    m_stream->avail_in = uInt(bytes.size());
    int state = Z_OK;
    do {
        if (!m_isReady || (state != Z_OK && state != Z_BUF_ERROR))
            return Error{u"zlib could not pack the records."_s, u"INTERNAL_ERROR"_s, {}};
        const qsizetype before = packed.size();
        packed.resize(before + chunkBytes);
        m_stream->next_out = reinterpret_cast<Bytef*>(packed.data() + before);
        m_stream->avail_out = uInt(chunkBytes);
        state = deflate(m_stream.get(), flush);
        packed.chop(qsizetype(m_stream->avail_out));
    } while (m_stream->avail_out == 0 || (flush == Z_FINISH && state != Z_STREAM_END));
    return packed;
}

Result<QByteArray> GzipPacker::pack(QByteArrayView bytes)
{
    return run(bytes, Z_NO_FLUSH);
}

Result<QByteArray> GzipPacker::finish()
{
    return run({}, Z_FINISH);
}

GzipLines::GzipLines(const QString& path) : m_file(path), m_stream(std::make_unique<z_stream_s>())
{}

GzipLines::~GzipLines()
{
    if (m_isReady)
        inflateEnd(m_stream.get());
}

Error GzipLines::unreadable() const
{
    return Error{u"%1 cannot be read: %2."_s.arg(m_file.fileName(), m_file.errorString()),
                 u"SEGMENT_UNREADABLE"_s, m_file.fileName()};
}

Error GzipLines::damaged(const QString& what) const
{
    return Error{u"%1 %2."_s.arg(m_file.fileName(), what), u"SEGMENT_DAMAGED"_s, m_file.fileName()};
}

Result<void> GzipLines::open()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return unreadable();
    m_isReady = inflateInit2(m_stream.get(), gzipFormat) == Z_OK;
    if (!m_isReady)
        return Error{u"zlib could not be started."_s, u"INTERNAL_ERROR"_s, {}};
    return {};
}

Result<void> GzipLines::unpackMore()
{
    if (m_stream->avail_in == 0) {
        m_packed = m_file.read(chunkBytes);
        if (m_file.error() != QFileDevice::NoError)
            return unreadable();
        if (m_packed.isEmpty() && !m_isOver)
            return damaged(u"is cut off: it is no whole gzip file"_s);
        m_hash.addData(m_packed);
        m_stream->next_in = bytesOf(m_packed);
        m_stream->avail_in = uInt(m_packed.size());
    }
    const qsizetype before = m_text.size();
    m_text.resize(before + chunkBytes);
    m_stream->next_out = reinterpret_cast<Bytef*>(m_text.data() + before);
    m_stream->avail_out = uInt(chunkBytes);
    const int state = inflate(m_stream.get(), Z_NO_FLUSH);
    m_text.chop(qsizetype(m_stream->avail_out));
    if (state == Z_STREAM_END)
        m_isOver = true;
    else if (state != Z_OK && state != Z_BUF_ERROR)
        return damaged(u"is no gzip file, or was changed"_s);
    // What stands behind the end belongs to nobody.
    if (m_isOver && (m_stream->avail_in > 0 || !m_file.atEnd()))
        return damaged(u"has something behind its end"_s);
    return {};
}

Result<std::optional<QByteArray>> GzipLines::next()
{
    for (qsizetype from = m_at;;) {
        const qsizetype end = m_text.indexOf('\n', from);
        if (end >= 0) {
            const QByteArray line = m_text.mid(m_at, end - m_at);
            m_at = end + 1;
            return std::optional(line);
        }
        m_text.remove(0, m_at);
        m_at = 0;
        from = m_text.size();
        if (m_isOver && m_text.isEmpty())
            return std::optional<QByteArray>();
        if (m_isOver || m_text.size() > longestText)
            return damaged(u"has a line without an end"_s);
        if (const auto more = unpackMore(); !more)
            return more.error();
    }
}

} // namespace hall
