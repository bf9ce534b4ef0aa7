// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/archive/segment_sealer.h"

#include "core/audit/archive/gzip.h"
#include "core/audit/archive/segment_check.h"
#include "core/audit/archive/segment_folder.h"
#include "core/audit/archive/segment_manifest.h"
#include "core/audit/evidence/checkpoints/checkpoint_table.h"
#include "core/audit/evidence/keys/key_ring.h"
#include "core/audit/evidence/tree_nodes.h"
#include "core/audit/export/export_file.h"
#include "core/audit/record.h"
#include "core/audit/schema/schema.h"
#include "core/audit/storage/connection.h"
#include "core/audit/storage/raw_statement.h"
#include "core/audit/storage/sql_error.h"
#include "core/base/uuid.h"
#include "core/crypto/prepare_crypto.h"
#include "core/crypto/sha256.h"
#include "core/proof/keys/key_file.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSqlQuery>
#include <QVariant>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr int sealingTimeoutMs = 5000;

Error notSealed(const QString& what)
{
    return Error{u"%1 Nothing was archived: only a log that is intact is. `hall audit verify` says "
                 u"more."_s.arg(what),
                 u"RECORD_DAMAGED"_s,
                 {}};
}

QString hexText(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// One segment on its way into a file.
class Sealer {
public:
    Sealer(const SealOptions& options, Connection& connection)
        : m_options(options), m_connection(connection), m_database(connection.database())
    {}

    Result<std::optional<SealedSegment>> run();

private:
    Result<void> readLog();
    Result<bool> choose();
    Result<void> takeTree();
    Result<void> writeRecords(ExportFile& file);
    Result<void> writeBlock(RawStatement& rows, qint64 no, GzipPacker& packer, ExportFile& file);
    Result<void> writeManifest(ExportFile& file);
    Result<void> readBack(const QString& path) const;
    SealedSegment sealed() const;

    const SealOptions& m_options;
    Connection& m_connection;
    const QSqlDatabase m_database;
    QDir m_folder;
    std::vector<Segment> m_before;
    std::vector<SigningKey> m_keys;
    Ed25519Key m_key;
    StoredCheckpoint m_checkpoint;
    merkle::Frontier m_tree;
    SegmentManifest m_manifest;
    qint64 m_fromMs = std::numeric_limits<qint64>::max(), m_toMs = 0;
};

/// What the segment will be signed with, and what was moved before.
Result<void> Sealer::readLog()
{
    auto before = segment_table::load(m_database);
    if (!before)
        return before.error();
    m_before = *std::move(before);
    auto keys = signing_key_table::load(m_database);
    if (!keys)
        return keys.error();
    m_keys = *std::move(keys);
    const QString keyPath = signingKeyPath(m_options.databasePath);
    auto key = readKeyFile(keyPath);
    if (!key)
        return key.error();
    if (m_keys.empty() || m_keys.back().publicKey != key->publicKey)
        return Error{u"The key in %1 is not the one that the log is signed with now, so no segment "
                     u"can be signed."_s.arg(keyPath),
                     u"SIGNING_UNAVAILABLE"_s, keyPath};
    m_key = *std::move(key);
    auto checkpoint = checkpoint_table::last(m_database);
    if (!checkpoint)
        return checkpoint.error();
    if (!*checkpoint)
        return Error{u"The log has no checkpoint yet: records are archived when one covers them."_s,
                     u"NOT_COVERED"_s,
                     {}};
    m_checkpoint = **std::move(checkpoint);
    return {};
}

/// From the first block on as long as all of a block is old enough. False: not even the first is.
Result<bool> Sealer::choose()
{
    const qint64 archivedTo = m_before.empty() ? 0 : m_before.back().lastSeq;
    const qint64 most = std::max<qint64>(1, m_options.mostRecords / blockSize);
    const qint64 first = archivedTo / blockSize;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT no, max_at, decisions FROM block WHERE no >= ? AND no < ? AND records = "
                  u"? ORDER BY no"_s);
    query.addBindValue(first);
    query.addBindValue(std::min(first + most, m_checkpoint.size / blockSize));
    query.addBindValue(blockSize);
    if (!query.exec())
        return sqlError(query, u"read the log's summaries"_s);
    qint64 end = first;
    while (query.next() && query.value(0).toLongLong() == end &&
           query.value(1).toLongLong() < m_options.beforeMs) {
        m_manifest.decisions += query.value(2).toLongLong();
        ++end;
    }
    m_manifest.firstSeq = archivedTo + 1;
    m_manifest.lastSeq = end * blockSize;
    return end > first;
}

Result<void> Sealer::takeTree()
{
    const auto end = segment_table::end(m_database);
    if (!end)
        return end.error();
    if (end->lastSeq > 0 && end->lastHash.isEmpty())
        return notSealed(u"Record %1 does not say what was archived before."_s.arg(end->saidBySeq));
    m_manifest.prevHash = end->lastHash;
    m_manifest.lastHash = end->lastHash;
    const merkle::NodeSource stored = storedNodes(m_database);
    const auto noted = [&](int level, qint64 no) {
        auto node = stored(level, no);
        if (node)
            m_manifest.before.append(*node);
        return node;
    };
    auto tree = merkle::Frontier::of(m_manifest.firstSeq - 1, noted);
    auto after = merkle::consistencyProof(m_manifest.lastSeq, m_checkpoint.size, stored);
    for (const Error* error : {tree ? nullptr : &tree.error(), after ? nullptr : &after.error()}) {
        if (error)
            return error->code == u"TREE_INCOMPLETE" ? notSealed(error->message) : *error;
    }
    m_tree = *std::move(tree);
    m_manifest.after = *std::move(after);
    m_manifest.origin = originOf(m_keys);
    m_manifest.madeAtMs = m_options.nowMs;
    m_manifest.checkpoint = m_checkpoint.note;
    m_manifest.file = segmentFileName(m_manifest.firstSeq, m_manifest.lastSeq);
    return {};
}

Result<void> Sealer::writeBlock(RawStatement& rows, qint64 no, GzipPacker& packer, ExportFile& file)
{
    using Step = RawStatement::Step;
    qint64 seq = no * blockSize;
    rows.reset();
    rows.bind(1, seq + 1);
    rows.bind(2, seq + blockSize);
    QByteArray text;
    for (Step step = rows.step(); step != Step::Done; step = rows.step()) {
        if (step == Step::Failed)
            return rows.error();
        ++seq;
        const QByteArrayView body = rows.bytes(1);
        m_manifest.lastHash = sha256(body);
        if (rows.integer(0) != seq || rows.bytes(2) != m_manifest.lastHash)
            return notSealed(u"Record %1 is missing or was changed."_s.arg(seq));
        const QByteArrayView id = rows.bytes(3);
        const qint64 ms =
            id.size() == 16 ? qint64(qFromBigEndian<quint64>(id.data()) >> 16) : qint64(0);
        m_fromMs = std::min(m_fromMs, ms);
        m_toMs = std::max(m_toMs, ms);
        for (const merkle::Node& node : m_tree.append(merkle::leafHash(m_manifest.lastHash))) {
            if (node.level == lowestStoredLevel)
                m_manifest.subtrees.append(node.hash);
        }
        text.append(body.data(), body.size());
        text.append('\n');
    }
    // An open statement would keep the log's state of this moment, and its old pages, for long.
    rows.reset();
    if (seq != (no + 1) * blockSize)
        return notSealed(u"Record %1 is missing."_s.arg(seq + 1));
    const auto node = storedNodes(m_database)(lowestStoredLevel, no);
    if (!node && node.error().code != u"TREE_INCOMPLETE")
        return node.error();
    if (!node || *node != m_manifest.subtrees.constLast())
        return notSealed(u"The log's tree over the records %1 to %2 is not theirs."_s.arg(
            QString::number(no * blockSize + 1), QString::number(seq)));
    const auto packed = packer.pack(text);
    if (!packed)
        return packed.error();
    return file.write(*packed);
}

Result<void> Sealer::writeRecords(ExportFile& file)
{
    auto rows = RawStatement::prepare(m_connection,
                                      "SELECT seq, body, hash, receipt_id FROM record WHERE seq "
                                      "BETWEEN ? AND ? ORDER BY seq");
    if (!rows)
        return rows.error();
    GzipPacker packer;
    for (qint64 no = blockOf(m_manifest.firstSeq); no <= blockOf(m_manifest.lastSeq); ++no) {
        if (m_options.cancel && m_options.cancel->load(std::memory_order_relaxed))
            return Error{
                u"Archiving was cancelled. Nothing was archived."_s, u"ARCHIVE_CANCELLED"_s, {}};
        if (const auto written = writeBlock(*rows, no, packer, file); !written)
            return written;
        if (m_options.progress)
            m_options.progress((no + 1) * blockSize - m_manifest.firstSeq + 1, m_manifest.count());
    }
    const auto rest = packer.finish();
    if (!rest)
        return rest.error();
    if (const auto written = file.write(*rest); !written)
        return written;
    if (const auto finished = file.finish(); !finished)
        return finished;
    m_manifest.fileSha256 = file.sha256();
    return {};
}

Result<void> Sealer::writeManifest(ExportFile& file)
{
    if (const auto made = m_manifest.sign(m_key); !made)
        return made;
    if (const auto opened = file.open(); !opened)
        return opened;
    if (const auto written = file.write(m_manifest.toJson()); !written)
        return written;
    return file.finish();
}

/// What is read back has to be right in everything, the signatures and the checkpoint's root too.
Result<void> Sealer::readBack(const QString& path) const
{
    QFile file(m_folder.filePath(segmentManifestName(m_manifest.firstSeq, m_manifest.lastSeq)) +
               u".part"_s);
    const auto manifest =
        file.open(QIODevice::ReadOnly)
            ? readSegmentManifest(file.readAll())
            : Result<SegmentManifest>(
                  Error{u"%1 cannot be read back: %2."_s.arg(file.fileName(), file.errorString()),
                        u"SEGMENT_UNREADABLE"_s, file.fileName()});
    if (!manifest)
        return manifest.error();
    SegmentCheckOptions options;
    options.cancel = m_options.cancel;
    for (const SigningKey& key : m_keys)
        options.publicKeys.append(key.publicKey);
    SegmentCheck check;
    if (const auto read = checkSegmentFile(path, *manifest, options, check); !read)
        return read;
    return check.problem.isEmpty() ? Result<void>() : Result<void>(notSealed(check.detail));
}

SealedSegment Sealer::sealed() const
{
    SealedSegment result;
    Segment& row = result.row;
    row.firstSeq = m_manifest.firstSeq;
    row.lastSeq = m_manifest.lastSeq;
    row.decisions = m_manifest.decisions;
    row.fromMs = m_fromMs;
    row.toMs = m_toMs;
    row.file = m_folder.filePath(m_manifest.file);
    row.sha256 = m_manifest.fileSha256;
    result.segmentsBefore = segment_table::digest(m_before);

    QJsonArray keys;
    for (const SigningKey& key : m_keys) {
        if (key.seq <= row.lastSeq)
            keys.append(
                QJsonObject{{u"signing_key_id"_s, key.id},
                            {u"public_key"_s, QString::fromLatin1(key.publicKey.toBase64())},
                            {u"seq"_s, key.seq}});
    }
    const QByteArray& prev = m_manifest.prevHash;
    result.record = {{u"code"_s, u"LOG_ARCHIVED"_s},
                     {u"first_seq"_s, row.firstSeq},
                     {u"last_seq"_s, row.lastSeq},
                     {u"count"_s, m_manifest.count()},
                     {u"decisions"_s, row.decisions},
                     {u"prev_hash"_s, prev.isEmpty() ? QJsonValue() : QJsonValue(hexText(prev))},
                     {u"last_hash"_s, hexText(m_manifest.lastHash)},
                     {u"from_at"_s, row.fromMs},
                     {u"to_at"_s, row.toMs},
                     {u"recorded_before"_s, QString::fromLatin1(isoTime(m_options.beforeMs))},
                     {u"file"_s, row.file},
                     {u"sha256"_s, hexText(row.sha256)},
                     {u"checkpoint_size"_s, m_checkpoint.size},
                     {u"segments_before"_s, hexText(result.segmentsBefore)},
                     {u"signing_keys"_s, keys}};
    return result;
}

Result<std::optional<SealedSegment>> Sealer::run()
{
    if (const auto read = readLog(); !read)
        return read.error();
    const auto chosen = choose();
    if (!chosen)
        return chosen.error();
    if (!*chosen)
        return std::optional<SealedSegment>();
    if (const auto taken = takeTree(); !taken)
        return taken.error();
    const bool isOwn = m_options.folder.isEmpty();
    auto folder = prepareSegmentFolder(
        {isOwn ? segmentFolder(m_options.databasePath) : m_options.folder, isOwn}, m_manifest,
        m_database);
    if (!folder)
        return folder.error();
    m_folder = *std::move(folder);

    const QString path = m_folder.filePath(m_manifest.file);
    ExportFile file(path);
    ExportFile manifest(
        m_folder.filePath(segmentManifestName(m_manifest.firstSeq, m_manifest.lastSeq)));
    if (const auto opened = file.open(); !opened)
        return opened.error();
    if (const auto written = writeRecords(file); !written)
        return written.error();
    if (const auto written = writeManifest(manifest); !written)
        return written.error();
    if (const auto read = readBack(path + u".part"_s); !read)
        return read.error();
    // The manifest first: a file without one could be anybody's.
    if (const auto published = manifest.publish(); !published)
        return published.error();
    if (const auto published = file.publish(); !published)
        return published.error();
    return std::optional(sealed());
}

} // namespace

Result<std::optional<SealedSegment>> sealSegment(const SealOptions& options)
{
    prepareCrypto();
    const auto connection =
        Connection::open(options.databasePath, Connection::Mode::ReadOnly, sealingTimeoutMs);
    if (!connection)
        return connection.error();
    if (const auto ours = checkSchema(**connection); !ours)
        return ours.error();
    return Sealer(options, **connection).run();
}

} // namespace hall
