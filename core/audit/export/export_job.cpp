// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/export/export_job.h"

#include "core/audit/evidence/keys/signing_key_table.h"
#include "core/audit/export/export_file.h"
#include "core/audit/export/log_rows.h"
#include "core/audit/export/manifest/export_manifest.h"
#include "core/audit/export/path_finder.h"
#include "core/audit/export/tables/export_text.h"
#include "core/audit/export/tables/html_report.h"
#include "core/json/canonical_json.h"
#include "core/proof/keys/key_file.h"
#include "core/proof/note/signed_note.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <optional>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView manifestEnding(".manifest.json");
constexpr QLatin1StringView proofsEnding(".proofs.jsonl");

/// `F.jsonl` and an ending: what stands beside it. Another name keeps all of its own.
QString besideTarget(const QString& target, QLatin1StringView ending)
{
    return (target.endsWith(u".jsonl"_s) ? target.chopped(6) : target) + ending;
}

Error exists(const QString& path)
{
    return Error{u"%1 is there already."_s.arg(path), u"TARGET_EXISTS"_s, path};
}

Error tooMany()
{
    return Error{u"A report has at most %1 records, and more match. Narrow the filter, or export "
                 u"CSV or JSONL."_s.arg(mostReportRows),
                 u"TOO_MANY_ROWS"_s, u"filter"_s};
}

/// One export: what it has written so far, and what it knows of it.
class Export {
public:
    Export(const ExportOptions& options, AuditReader& reader, LogRows rows)
        : m_options(options), m_reader(reader), m_rows(std::move(rows)), m_file(options.targetPath)
    {
        m_result.path = options.targetPath;
    }

    Result<ExportResult> run();

private:
    bool isJsonl() const { return m_options.format == ExportFormat::Jsonl; }
    Result<void> prepareEvidence();
    Result<void> checkTargets() const;
    Result<QByteArray> head();
    QByteArray textOf(const AuditRow& row) const;
    Result<void> writeRows();
    Result<void> writeRow(const AuditRow& row);
    Result<void> addProof(const CommittedRecord& record);
    void tell(qint64 done) const;
    Result<void> writeManifest();
    Result<void> publish();

    const ExportOptions& m_options;
    AuditReader& m_reader;
    LogRows m_rows;
    ExportFile m_file;
    std::optional<ExportFile> m_proofs, m_manifestFile;
    std::optional<PathFinder> m_paths;
    std::optional<Ed25519Key> m_key;
    CommittedRecord m_lastProven; ///< of a whole log; without its body
    ExportManifest m_manifest;
    ExportResult m_result;
    qint64 m_total = -1;
};

/// Key, keys and checkpoint of the log. What is wrong with the key is said before anything is
/// written.
Result<void> Export::prepareEvidence()
{
    const auto keys = signing_key_table::load(m_reader.database());
    if (!keys)
        return keys.error();
    m_manifest.origin = originOf(*keys);
    if (!m_options.signingKeyPath.isEmpty()) {
        auto key = readKeyFile(m_options.signingKeyPath);
        if (!key)
            return key.error();
        const bool isOurs =
            std::any_of(keys->begin(), keys->end(), [&key](const SigningKey& known) {
                return known.publicKey == key->publicKey;
            });
        if (!isOurs)
            return Error{u"The key in %1 is not one that this log is signed with."_s.arg(
                             m_options.signingKeyPath),
                         u"SIGNING_UNAVAILABLE"_s, m_options.signingKeyPath};
        m_key = *std::move(key);
    }
    auto checkpoint = checkpoint_table::last(m_reader.database());
    if (!checkpoint)
        return checkpoint.error();
    if (*checkpoint)
        m_paths.emplace(m_reader.database(), **std::move(checkpoint));
    return {};
}

Result<void> Export::checkTargets() const
{
    QStringList targets{m_options.targetPath};
    if (isJsonl())
        targets.append({besideTarget(m_options.targetPath, manifestEnding),
                        besideTarget(m_options.targetPath, proofsEnding)});
    for (const QString& target : targets) {
        const QFileInfo info(target);
        if (info.isDir() || (info.exists() && !m_options.replaces))
            return exists(target);
    }
    return {};
}

/// A report says first what is in it, so it is read twice.
Result<QByteArray> Export::head()
{
    if (isJsonl())
        return QByteArray();
    if (m_options.format == ExportFormat::Csv)
        return csvHead();
    if (m_total > mostReportRows)
        return tooMany();
    ReportSummary summary;
    for (;;) {
        const auto page = m_rows.next();
        if (!page)
            return page.error();
        if (page->empty())
            break;
        for (const AuditRow& row : *page)
            summary.add(row);
        if (summary.rows() > mostReportRows)
            return tooMany();
    }
    m_total = summary.rows();
    m_rows.restart();
    return htmlHead(m_options, summary);
}

QByteArray Export::textOf(const AuditRow& row) const
{
    switch (m_options.format) {
    case ExportFormat::Jsonl:
        return row.record.body + '\n';
    case ExportFormat::Csv:
        return csvLine(exportCells(row, m_options.zone));
    case ExportFormat::Html:
        return htmlRow(row, m_options.zone);
    }
    return {};
}

/// In a filtered export each record has a line in the proofs, also one that has no path yet.
Result<void> Export::addProof(const CommittedRecord& record)
{
    const bool isCovered = m_paths && record.seq <= m_paths->checkpoint().size;
    if (isCovered) {
        m_manifest.provenTo = record.seq;
        m_lastProven = {record.seq, record.hash, {}, {}};
    }
    if (!m_proofs)
        return {};
    QJsonArray hashes;
    if (isCovered) {
        const auto path = m_paths->path(record.seq, record.hash);
        if (!path)
            return path.error();
        for (const QByteArray& hash : *path)
            hashes.append(QString::fromLatin1(hash.toBase64()));
    }
    const QJsonObject line{{u"path"_s, hashes}, {u"seq"_s, record.seq}};
    return m_proofs->write(QByteArray(canonicalJson(line) + '\n'));
}

Result<void> Export::writeRow(const AuditRow& row)
{
    const CommittedRecord& record = row.record;
    if (m_result.rows == 0) {
        m_result.firstSeq = record.seq;
        m_result.firstHash = record.hash;
        m_manifest.fromMs = m_manifest.toMs = row.fields.recordedAtMs;
    }
    ++m_result.rows;
    m_result.lastSeq = record.seq;
    m_result.lastHash = record.hash;
    m_manifest.fromMs = std::min(m_manifest.fromMs, row.fields.recordedAtMs);
    m_manifest.toMs = std::max(m_manifest.toMs, row.fields.recordedAtMs);
    if (const auto written = m_file.write(textOf(row)); !written)
        return written;
    return isJsonl() ? addProof(record) : Result<void>();
}

void Export::tell(qint64 done) const
{
    if (m_options.progress)
        m_options.progress(done, m_total);
}

Result<void> Export::writeRows()
{
    tell(0);
    for (;;) {
        const auto page = m_rows.next();
        if (!page)
            return page.error();
        if (page->empty())
            return {};
        for (const AuditRow& row : *page) {
            if (const auto written = writeRow(row); !written)
                return written;
        }
        tell(m_result.rows);
    }
}

Result<void> Export::writeManifest()
{
    m_manifest.madeAtMs = m_options.nowMs;
    m_manifest.filter = m_options.filter;
    m_manifest.decisionsOnly = m_options.decisionsOnly;
    // Whatever the rows were written in: what the filter's dates meant.
    m_manifest.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_manifest.rows = m_result.rows;
    m_manifest.firstSeq = m_result.firstSeq;
    m_manifest.lastSeq = m_result.lastSeq;
    m_manifest.firstHash = m_result.firstHash;
    m_manifest.lastHash = m_result.lastHash;
    m_manifest.file = QFileInfo(m_options.targetPath).fileName();
    m_manifest.fileBytes = m_file.size();
    m_manifest.fileSha256 = m_file.sha256();
    if (m_manifest.provenTo > 0) {
        m_manifest.proof = m_proofs ? ExportProof::Each : ExportProof::Chain;
        m_manifest.checkpoint = m_paths->checkpoint().note;
    }
    if (m_manifest.proof == ExportProof::Chain) {
        auto path = m_paths->path(m_lastProven.seq, m_lastProven.hash);
        if (!path)
            return path.error();
        m_manifest.path = *std::move(path);
    }
    if (m_manifest.proof == ExportProof::Each) {
        m_manifest.proofsFile = QFileInfo(m_proofs->target()).fileName();
        m_manifest.proofsSha256 = m_proofs->sha256();
    } else {
        m_proofs.reset();
    }
    m_manifest.describe();
    if (m_options.isDemo)
        m_manifest.howToCheck.prepend(u"These are the records of a demo: everything in them is "
                                      u"made up."_s);
    if (m_key) {
        if (const auto made = m_manifest.sign(*m_key); !made)
            return made;
    }
    m_manifestFile.emplace(besideTarget(m_options.targetPath, manifestEnding));
    if (const auto opened = m_manifestFile->open(); !opened)
        return opened;
    if (const auto written = m_manifestFile->write(m_manifest.toJson()); !written)
        return written;
    return m_manifestFile->finish();
}

/// The manifest last: one that is there belongs to the files that are there.
Result<void> Export::publish()
{
    if (isJsonl()) {
        QFile::remove(besideTarget(m_options.targetPath, manifestEnding));
        QFile::remove(besideTarget(m_options.targetPath, proofsEnding));
    }
    if (m_proofs) {
        if (const auto done = m_proofs->publish(); !done)
            return done;
        m_result.proofsPath = m_proofs->target();
    }
    if (const auto done = m_file.publish(); !done) {
        if (m_proofs)
            QFile::remove(m_proofs->target());
        return done;
    }
    if (m_manifestFile) {
        if (const auto done = m_manifestFile->publish(); !done)
            return done;
        m_result.manifestPath = m_manifestFile->target();
    }
    return {};
}

Result<ExportResult> Export::run()
{
    if (const auto free = checkTargets(); !free)
        return free.error();
    if (isJsonl()) {
        if (const auto prepared = prepareEvidence(); !prepared)
            return prepared.error();
    }
    if (const auto opened = m_file.open(); !opened)
        return opened.error();
    if (isJsonl() && !m_rows.isWhole()) {
        m_proofs.emplace(besideTarget(m_options.targetPath, proofsEnding));
        if (const auto opened = m_proofs->open(); !opened)
            return opened.error();
    }
    const auto total = m_rows.total();
    if (!total)
        return total.error();
    m_total = *total;
    const auto begin = head();
    if (!begin)
        return begin.error();
    if (const auto written = m_file.write(*begin); !written)
        return written.error();
    if (const auto written = writeRows(); !written)
        return written.error();
    if (m_options.format == ExportFormat::Html) {
        if (const auto written = m_file.write(htmlEnd()); !written)
            return written.error();
    }
    if (const auto finished = m_file.finish(); !finished)
        return finished.error();
    if (m_proofs) {
        if (const auto finished = m_proofs->finish(); !finished)
            return finished.error();
    }
    if (isJsonl()) {
        if (const auto written = writeManifest(); !written)
            return written.error();
    }
    if (const auto published = publish(); !published)
        return published.error();
    m_result.provenTo = m_manifest.provenTo;
    m_result.isSigned = !m_manifest.signature.isEmpty();
    return m_result;
}

} // namespace

Result<ExportResult> exportLog(const ExportOptions& options)
{
    ExportOptions now = options;
    if (now.nowMs == 0)
        now.nowMs = QDateTime::currentMSecsSinceEpoch();
    const auto reader = AuditReader::open(now.databasePath);
    if (!reader)
        return reader.error();
    auto rows = LogRows::start(**reader, now);
    if (!rows)
        return rows.error();
    return Export(now, **reader, *std::move(rows)).run();
}

} // namespace hall
