// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/archive/segment_check.h"

#include "core/audit/archive/gzip.h"
#include "core/audit/evidence/tree_nodes.h"
#include "core/audit/record.h"
#include "core/crypto/sha256.h"
#include "core/json/json_reader.h"
#include "core/proof/note/checkpoint.h"
#include "core/proof/note/signed_note.h"

#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

QString seqText(qint64 seq)
{
    return QString::number(seq);
}

/// One segment, line by line.
class SegmentReader {
public:
    SegmentReader(QString path, const SegmentManifest& manifest, const SegmentCheckOptions& options,
                  SegmentCheck& check)
        : m_path(std::move(path)), m_manifest(manifest), m_options(options), m_check(check)
    {}

    Result<void> run();

private:
    /// False, so that a check can end with it.
    bool blame(const QString& problem, const QString& detail, qint64 seq = 0);
    bool isSigned();
    bool readTree();
    Result<bool> readRecords();
    bool checkRecord(const QByteArray& line);
    bool checkEnd(const QByteArray& fileSha256);

    const QString m_path;
    const SegmentManifest& m_manifest;
    const SegmentCheckOptions& m_options;
    SegmentCheck& m_check;
    std::optional<Checkpoint> m_checkpoint;
    merkle::Frontier m_tree;
    QByteArray m_hash; ///< of the last record
    qint64 m_seq = 0;
    qint64 m_decisions = 0;
};

bool SegmentReader::blame(const QString& problem, const QString& detail, qint64 seq)
{
    m_check.problem = problem;
    m_check.detail = detail;
    m_check.file = QFileInfo(m_path).fileName();
    m_check.badSeq = seq;
    return false;
}

bool SegmentReader::isSigned()
{
    const QByteArrayList& keys = m_options.publicKeys;
    const auto isBy = [this](const QByteArray& key) {
        return verifyEd25519(key, m_manifest.signedBytes(), m_manifest.signature);
    };
    if (!std::any_of(keys.begin(), keys.end(), isBy))
        return blame(u"signature"_s,
                     u"The manifest of the records %1 to %2 was changed, or signed with another "
                     u"key."_s.arg(seqText(m_manifest.firstSeq), seqText(m_manifest.lastSeq)));
    const auto note = readNote(m_manifest.checkpoint);
    const auto checkpoint = note ? readCheckpoint(note->text) : Result<Checkpoint>(note.error());
    if (!checkpoint)
        return blame(u"checkpoint"_s,
                     u"The manifest's checkpoint is none: %1"_s.arg(checkpoint.error().message));
    const auto isNoteBy = [&](const QByteArray& key) {
        return isSignedBy(*note, {checkpoint->origin, key});
    };
    if (checkpoint->origin != m_manifest.origin || !std::any_of(keys.begin(), keys.end(), isNoteBy))
        return blame(u"checkpoint"_s,
                     u"The manifest's checkpoint is of another log, or signed with another key."_s);
    if (checkpoint->size < m_manifest.lastSeq)
        return blame(u"checkpoint"_s, u"The manifest's checkpoint does not cover its records."_s);
    m_checkpoint = *checkpoint;
    return true;
}

bool SegmentReader::readTree()
{
    auto tree = m_manifest.treeBefore();
    if (!tree)
        return blame(u"manifest"_s, tree.error().message);
    m_tree = *std::move(tree);
    m_seq = m_manifest.firstSeq - 1;
    m_hash = m_manifest.prevHash;
    return true;
}

bool SegmentReader::checkRecord(const QByteArray& line)
{
    const qint64 expected = m_seq + 1;
    if (expected > m_manifest.lastSeq)
        return blame(u"record"_s,
                     u"The file has more records than its manifest says, %1 to %2."_s.arg(
                         seqText(m_manifest.firstSeq), seqText(m_manifest.lastSeq)),
                     expected);
    const auto body = readJsonObject(line);
    if (!body)
        return blame(u"record"_s, u"Record %1 is not readable."_s.arg(expected), expected);
    const qint64 seq = body->value("seq"_L1).toInteger();
    if (seq != expected)
        return blame(
            u"record"_s,
            u"Record %1 stands in the place of record %2."_s.arg(seqText(seq), seqText(expected)),
            expected);
    if (body->value("prev_receipt_hash"_L1).toString() != QString::fromLatin1(m_hash.toHex()))
        return blame(u"chain"_s, u"Record %1 does not continue the record before."_s.arg(seq), seq);
    m_seq = seq;
    m_hash = sha256(line);
    m_decisions += body->value("kind"_L1) == QLatin1StringView(record_kind::decision);
    ++m_check.records;
    for (const merkle::Node& node : m_tree.append(merkle::leafHash(m_hash))) {
        if (node.level != lowestStoredLevel)
            continue;
        const qint64 first = seq - blockSize + 1;
        if (node.hash != m_manifest.subtrees.at((seq - m_manifest.firstSeq) / blockSize))
            return blame(
                u"record"_s,
                u"One of the records %1 to %2 was changed."_s.arg(seqText(first), seqText(seq)),
                first);
    }
    return true;
}

bool SegmentReader::checkEnd(const QByteArray& fileSha256)
{
    if (m_seq != m_manifest.lastSeq)
        return blame(u"record"_s, u"Record %1 is missing at the end of the file."_s.arg(m_seq + 1),
                     m_seq + 1);
    if (fileSha256 != m_manifest.fileSha256)
        return blame(u"file"_s, u"The file is not the one that its manifest was made for."_s);
    if (m_hash != m_manifest.lastHash || m_decisions != m_manifest.decisions)
        return blame(u"manifest"_s, u"The manifest says something else than the records."_s);
    if (!merkle::verifyConsistency(m_manifest.lastSeq, m_tree.root(), m_checkpoint->size,
                                   m_checkpoint->root, m_manifest.after))
        return blame(u"checkpoint"_s,
                     u"The records %1 to %2 are not those of which the checkpoint was made."_s.arg(
                         seqText(m_manifest.firstSeq), seqText(m_manifest.lastSeq)));
    m_check.lastHash = QString::fromLatin1(m_hash.toHex());
    return true;
}

Result<bool> SegmentReader::readRecords()
{
    GzipLines lines(m_path);
    if (const auto opened = lines.open(); !opened)
        return opened.error();
    for (;;) {
        const auto line = lines.next();
        if (!line && line.error().code == u"SEGMENT_DAMAGED")
            return blame(u"file"_s, line.error().message);
        if (!line)
            return line.error();
        if (!*line)
            return checkEnd(lines.sha256());
        if (!checkRecord(**line))
            return false;
        if (m_check.records % blockSize != 0)
            continue;
        if (m_options.progress)
            m_options.progress(m_check.records, 0);
        if (m_options.cancel && m_options.cancel->load(std::memory_order_relaxed))
            return Error{u"Checking the segments was cancelled."_s, u"ARCHIVE_CANCELLED"_s, {}};
    }
}

Result<void> SegmentReader::run()
{
    if (!isSigned() || !readTree())
        return {};
    const auto read = readRecords();
    return read ? Result<void>() : Result<void>(read.error());
}

} // namespace

Result<void> checkSegmentFile(const QString& path, const SegmentManifest& manifest,
                              const SegmentCheckOptions& options, SegmentCheck& check)
{
    return SegmentReader(path, manifest, options, check).run();
}

} // namespace hall
