// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/export/manifest/export_check.h"

#include "core/audit/export/manifest/export_manifest.h"
#include "core/audit/record.h"
#include "core/crypto/sha256.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/proof/keys/key_file.h"
#include "core/proof/merkle/merkle_tree.h"
#include "core/proof/note/checkpoint.h"
#include "core/proof/note/signed_note.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = 64 << 20;
constexpr qint64 longestManifest = 1 << 20;
constexpr qint64 linesPerReport = 500;

Error unreadable(const QFile& file)
{
    return Error{u"%1 cannot be read: %2."_s.arg(file.fileName(), file.errorString()),
                 u"EXPORT_UNREADABLE"_s, file.fileName()};
}

/// A file read line by line, and its hash on the way.
class HashedLines {
public:
    explicit HashedLines(const QString& path) : m_file(path) {}

    Result<void> open()
    {
        if (m_file.open(QIODevice::ReadOnly))
            return {};
        return unreadable(m_file);
    }
    /// The next line without its end; nullopt at the end of the file.
    Result<std::optional<QByteArray>> next()
    {
        QByteArray line = m_file.readLine(longestLine);
        if (line.isEmpty()) {
            if (m_file.error() != QFileDevice::NoError)
                return unreadable(m_file);
            return std::optional<QByteArray>();
        }
        m_hash.addData(line);
        m_bytes += line.size();
        m_isEnded = line.endsWith('\n');
        if (m_isEnded)
            line.chop(1);
        return std::optional(line);
    }
    bool isEnded() const { return m_isEnded; } ///< the last line had its end
    QByteArray sha256() const { return m_hash.result(); }
    qint64 bytes() const { return m_bytes; }

private:
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_bytes = 0;
    bool m_isEnded = true;
};

class Checker {
public:
    Checker(const ExportCheckOptions& options, ExportManifest manifest)
        : m_options(options), m_manifest(std::move(manifest)), m_lines(beside(m_manifest.file)),
          m_proofs(beside(m_manifest.proofsFile))
    {}

    Result<ExportCheck> run();

private:
    bool isEach() const { return m_manifest.proof == ExportProof::Each; }
    QString beside(const QString& name) const
    {
        return QFileInfo(m_options.manifestPath).absolutePath() + u'/' + name;
    }
    /// False, so that a check can end with it.
    bool blame(const QString& problem, const QString& detail, qint64 seq = 0);
    const QByteArray* signerOf(const std::function<bool(const QByteArray&)>& fits) const;

    bool checkSignature();
    bool checkCheckpoint();
    Result<bool> checkRecords();
    bool checkRecord(const QByteArray& line);
    bool checkOrder(qint64 seq, const QString& previous);
    Result<bool> checkPath(qint64 seq);
    bool checkEnd();
    bool leadsToRoot(qint64 seq, const QByteArray& hash, const QByteArrayList& path) const;
    void addNotes();

    const ExportCheckOptions& m_options;
    const ExportManifest m_manifest;
    HashedLines m_lines, m_proofs;
    std::optional<Checkpoint> m_checkpoint;
    ExportCheck m_check;
    QByteArray m_hash, m_provenHash; ///< of the last record; of record provenTo
    qint64 m_seq = 0;
};

bool Checker::blame(const QString& problem, const QString& detail, qint64 seq)
{
    m_check.problem = problem;
    m_check.detail = detail;
    m_check.badSeq = seq;
    return false;
}

const QByteArray* Checker::signerOf(const std::function<bool(const QByteArray&)>& fits) const
{
    const auto key = std::find_if(m_options.publicKeys.begin(), m_options.publicKeys.end(), fits);
    return key == m_options.publicKeys.end() ? nullptr : &*key;
}

bool Checker::checkSignature()
{
    if (m_manifest.signature.isEmpty()) {
        if (m_options.allowsUnsigned)
            return true;
        return blame(
            u"signature"_s,
            u"The manifest is not signed: records may have been left out, or its signature "
            u"was."_s);
    }
    const QByteArray text = m_manifest.signedBytes();
    const QByteArray* signer = signerOf([&](const QByteArray& key) {
        return signingKeyId(key) == m_manifest.signingKeyId &&
               verifyEd25519(key, text, m_manifest.signature);
    });
    if (!signer)
        return blame(u"signature"_s,
                     u"The manifest has no valid signature by a key given here: it was changed, or "
                     u"key %1 signed it."_s.arg(m_manifest.signingKeyId.left(40)));
    m_check.signingKeyId = m_manifest.signingKeyId;
    return true;
}

bool Checker::checkCheckpoint()
{
    if (m_manifest.checkpoint.isEmpty())
        return true;
    const auto note = readNote(m_manifest.checkpoint);
    if (!note)
        return blame(u"checkpoint"_s, note.error().message);
    const auto checkpoint = readCheckpoint(note->text);
    if (!checkpoint)
        return blame(u"checkpoint"_s, checkpoint.error().message);
    const QByteArray* signer = signerOf([&](const QByteArray& key) {
        return isSignedBy(*note, VerifierKey{checkpoint->origin, key});
    });
    if (!signer)
        return blame(u"checkpoint"_s,
                     u"The checkpoint has no valid signature by a key given here: it was changed, "
                     u"or another key signed it."_s);
    if (checkpoint->origin != m_manifest.origin)
        return blame(u"checkpoint"_s,
                     u"The checkpoint is of another log, %1."_s.arg(checkpoint->origin));
    if (m_manifest.provenTo < 1 || m_manifest.provenTo > checkpoint->size)
        return blame(u"checkpoint"_s,
                     u"The manifest says that record %1 is proven, and the checkpoint covers "
                     u"records 1 to %2."_s.arg(QString::number(m_manifest.provenTo),
                                               QString::number(checkpoint->size)));
    m_checkpoint = *checkpoint;
    m_check.checkpointSize = checkpoint->size;
    m_check.checkpointAtMs = checkpoint->atMs;
    return true;
}

bool Checker::leadsToRoot(qint64 seq, const QByteArray& hash, const QByteArrayList& path) const
{
    return merkle::verifyInclusion(merkle::leafHash(hash), seq - 1, m_checkpoint->size,
                                   m_checkpoint->root, path);
}

bool Checker::checkOrder(qint64 seq, const QString& previous)
{
    const QString number = QString::number(seq);
    if (seq <= m_seq)
        return blame(u"record"_s, u"Record %1 stands after record %2."_s.arg(number).arg(m_seq),
                     seq);
    // A log whose beginning was archived begins later; that it is this one, the first hash says.
    const bool isFirst = m_check.rows == 0 && m_manifest.firstSeq > 1;
    if (m_manifest.proof != ExportProof::Chain || isFirst)
        return true;
    if (seq != m_seq + 1)
        return blame(u"chain"_s, u"Record %1 is missing."_s.arg(m_seq + 1), m_seq + 1);
    if (previous != QString::fromLatin1(m_hash.toHex()))
        return blame(u"chain"_s,
                     u"Record %1 was changed: record %2 names another hash of it."_s.arg(
                         QString::number(m_seq), number),
                     m_seq);
    return true;
}

bool Checker::checkRecord(const QByteArray& line)
{
    const qint64 number = m_check.rows + 1;
    const auto body = readJsonObject(line);
    if (!body)
        return blame(u"record"_s, u"Line %1 is not a record. %2"_s.arg(QString::number(number),
                                                                       body.error().message));
    const qint64 seq = body->value("seq"_L1).toInteger();
    const auto fields = fieldsOfRecord(*body);
    if (!fields || seq < 1)
        return blame(u"record"_s, u"Line %1 is not a record."_s.arg(number), seq);
    if (canonicalJson(*body) != line)
        return blame(u"record"_s,
                     u"Record %1, line %2, is not in the form that records are kept in."_s.arg(
                         QString::number(seq), QString::number(number)),
                     seq);
    if (!checkOrder(seq, body->value("prev_receipt_hash"_L1).toString()))
        return false;
    m_seq = seq;
    m_hash = sha256(line);
    if (seq == m_manifest.provenTo)
        m_provenHash = m_hash;
    if (++m_check.rows == 1) {
        m_check.firstSeq = seq;
        if (seq != m_manifest.firstSeq || m_hash != m_manifest.firstHash)
            return blame(u"record"_s,
                         u"The first record is number %1 and not the one that the manifest names, "
                         u"%2."_s.arg(QString::number(seq), QString::number(m_manifest.firstSeq)),
                         seq);
    }
    m_check.lastSeq = seq;
    return true;
}

/// The line of the proofs that belongs to the record just checked.
Result<bool> Checker::checkPath(qint64 seq)
{
    const auto line = m_proofs.next();
    if (!line)
        return line.error();
    const QString number = QString::number(seq);
    const auto json = *line ? readJsonObject(**line) : Result<QJsonObject>(Error{});
    if (!json || json->value("seq"_L1) != QJsonValue(seq))
        return blame(
            u"proof"_s,
            u"%1 has no line for record %2 at its place."_s.arg(m_manifest.proofsFile, number),
            seq);
    if (seq > m_manifest.provenTo)
        return true;
    QByteArrayList path;
    const QJsonArray hashes = json->value("path"_L1).toArray();
    for (const QJsonValue& hash : hashes)
        path.append(QByteArray::fromBase64(hash.toString().toLatin1()));
    if (!leadsToRoot(seq, m_hash, path))
        return blame(
            u"proof"_s,
            u"Record %1 and its path do not lead to the checkpoint's root: one of them was "
            u"changed."_s.arg(number),
            seq);
    return true;
}

bool Checker::checkEnd()
{
    const QString rows = QString::number(m_check.rows);
    if (m_check.rows != m_manifest.rows)
        return blame(u"count"_s, u"%1 has %2 records, and the manifest says %3."_s.arg(
                                     m_manifest.file, rows, QString::number(m_manifest.rows)));
    if (m_check.rows > 0 && (m_seq != m_manifest.lastSeq || m_hash != m_manifest.lastHash))
        return blame(u"record"_s, u"The last record is not the one that the manifest names."_s,
                     m_seq);
    if (m_manifest.proof == ExportProof::Chain &&
        (m_provenHash.isEmpty() ||
         !leadsToRoot(m_manifest.provenTo, m_provenHash, m_manifest.path)))
        return blame(u"proof"_s,
                     u"Record %1 and the manifest's path do not lead to the checkpoint's root: "
                     u"one of them was changed."_s.arg(m_manifest.provenTo),
                     m_manifest.provenTo);
    if (!m_lines.isEnded() || m_lines.bytes() != m_manifest.fileBytes ||
        m_lines.sha256() != m_manifest.fileSha256)
        return blame(u"file"_s, u"%1 does not have the SHA-256 that the manifest says."_s.arg(
                                    m_manifest.file));
    return true;
}

Result<bool> Checker::checkRecords()
{
    for (;;) {
        if (m_options.cancel && m_options.cancel->load(std::memory_order_relaxed))
            return Error{u"The check was cancelled."_s, u"EXPORT_CANCELLED"_s, {}};
        const auto line = m_lines.next();
        if (!line)
            return line.error();
        if (!*line)
            break;
        if (!checkRecord(**line))
            return false;
        if (isEach()) {
            const auto fits = checkPath(m_seq);
            if (!fits || !*fits)
                return fits;
        }
        if (m_options.progress && m_check.rows % linesPerReport == 0)
            m_options.progress(m_check.rows, m_manifest.rows);
    }
    if (!checkEnd())
        return false;
    if (!isEach())
        return true;
    const auto rest = m_proofs.next();
    if (!rest)
        return rest.error();
    if (*rest || m_proofs.sha256() != m_manifest.proofsSha256)
        return blame(u"proof"_s, u"%1 does not have the SHA-256 that the manifest says."_s.arg(
                                     m_manifest.proofsFile));
    return true;
}

void Checker::addNotes()
{
    if (m_manifest.signature.isEmpty())
        m_check.notes.append(u"The manifest is not signed: this does not show that no record was "
                             u"left out."_s);
    if (m_manifest.rows > 0 && !m_checkpoint)
        m_check.notes.append(u"No checkpoint covers the records: that they stand in the log is the "
                             u"word of who signed the manifest."_s);
    else if (m_check.lastSeq > m_manifest.provenTo)
        m_check.notes.append(u"The records after %1 are newer than the checkpoint: that they stand "
                             u"in the log is the "
                             u"word of who signed the manifest."_s.arg(m_manifest.provenTo));
}

Result<ExportCheck> Checker::run()
{
    m_check.origin = m_manifest.origin;
    if (const auto opened = m_lines.open(); !opened)
        return opened.error();
    if (isEach()) {
        if (const auto opened = m_proofs.open(); !opened)
            return opened.error();
    }
    if (!checkSignature() || !checkCheckpoint())
        return m_check;
    const auto records = checkRecords();
    if (!records)
        return records.error();
    if (!*records)
        return m_check;
    m_check.accepted = true;
    m_check.provenTo = m_manifest.provenTo;
    addNotes();
    return m_check;
}

} // namespace

Result<ExportCheck> checkExport(const ExportCheckOptions& options)
{
    QFile file(options.manifestPath);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    const QByteArray json = file.read(longestManifest + 1);
    if (json.size() > longestManifest)
        return Error{u"%1 is too large to be a manifest."_s.arg(options.manifestPath),
                     u"INVALID_EXPORT"_s, options.manifestPath};
    auto manifest = readExportManifest(json);
    if (!manifest)
        return manifest.error();
    return Checker(options, *std::move(manifest)).run();
}

} // namespace hall
