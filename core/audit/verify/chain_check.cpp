// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/chain_check.h"

#include "core/audit/verify/blocks/block_pipeline.h"
#include "core/audit/verify/blocks/row_reader.h"
#include "core/audit/verify/evidence/archived_part.h"
#include "core/audit/verify/evidence/evidence_check.h"
#include "core/audit/verify/records/row_diagnosis.h"
#include "core/audit/verify/summaries/summary_check.h"
#include "core/audit/verify/summaries/term_check.h"

#include <algorithm>
#include <thread>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 progressEvery = 8 * blockSize;
/// Fewer are checked before a thread has started.
constexpr qint64 worthThreads = 4 * blockSize;
/// More do not help: one thread reads.
constexpr int maxThreads = 3;

int threadsFor(qint64 records)
{
    if (records < worthThreads)
        return 0;
    // The one that reads is one of them.
    return std::clamp(int(std::thread::hardware_concurrency()) - 1, 1, maxThreads);
}

/// Walks the log in order of seq and stops at the first record that is not what it was.
class LogWalk {
public:
    LogWalk(const Connection& connection, const VerifyOptions& options)
        : m_connection(connection), m_options(options)
    {}

    /// `file`: besides the records the evidence and the summaries. Without it they are left alone.
    Result<VerifyReport> run(std::optional<NoteFile> file);

private:
    // False: the walk is over, because of m_error, because of m_finding, or cancelled.
    bool findEnds();
    bool findArchived();
    bool anchor();
    bool openEvidence(NoteFile file);
    bool walk();
    bool readAhead(RowReader& reader, BlockPipeline& pipeline);
    bool join(const RecordBlock& block);
    bool finish(const RowReader& reader);

    bool bad(Finding finding);
    bool fail(const Error& error);
    /// True when there is neither finding nor error.
    bool isGood(const Checked& checked);
    VerifyReport report(bool isIntact) const;

    const Connection& m_connection;
    VerifyOptions m_options; ///< fromSeq: behind what was moved to files
    ArchivedPart m_archived;
    QStringList m_notes;
    std::unique_ptr<EvidenceCheck> m_evidence;
    std::unique_ptr<SummaryCheck> m_summaries;
    std::optional<Error> m_error;
    std::optional<Finding> m_finding;
    bool m_isCancelled = false;
    qint64 m_first = 0, m_last = 0, m_total = 0;
    qint64 m_records = 0;
    std::optional<Sha256> m_previousHash; ///< recomputed
    std::vector<std::unique_ptr<RecordBlock>> m_spare;
    bool m_isReadOver = false;
};

bool LogWalk::openEvidence(NoteFile file)
{
    Result<std::unique_ptr<EvidenceCheck>> evidence =
        EvidenceCheck::open(m_connection, m_options, std::move(file), m_archived);
    if (!evidence)
        return fail(evidence.error());
    Result<SummaryCheck> summaries =
        SummaryCheck::open(m_connection, m_options.fromSeq, m_archived);
    if (!summaries)
        return fail(summaries.error());
    m_evidence = *std::move(evidence);
    m_summaries = std::make_unique<SummaryCheck>(*std::move(summaries));
    return true;
}

bool LogWalk::bad(Finding finding)
{
    m_finding = std::move(finding);
    return false;
}

bool LogWalk::fail(const Error& error)
{
    m_error = error;
    return false;
}

bool LogWalk::isGood(const Checked& checked)
{
    if (checked.error())
        return fail(*checked.error());
    return !checked.finding() || bad(*checked.finding());
}

bool LogWalk::findEnds()
{
    Result<RawStatement> ends =
        RawStatement::prepare(m_connection, "SELECT coalesce((SELECT min(seq) FROM record), 0), "
                                            "coalesce((SELECT max(seq) FROM record), 0)");
    if (!ends)
        return fail(ends.error());
    if (ends->step() != RawStatement::Step::Row)
        return fail(ends->error());
    m_first = ends->integer(0);
    m_last = ends->integer(1);
    m_total = std::max<qint64>(0, m_last - m_options.fromSeq + 1);
    if (m_options.fromSeq < 1 || (m_options.fromSeq > 1 && m_options.fromSeq > m_last))
        return fail(Error{u"The log has records 1 to %1; %2 is not one of them."_s.arg(
                              QString::number(m_last), QString::number(m_options.fromSeq)),
                          u"INVALID_RANGE"_s, u"from"_s});
    if (m_options.fromSeq == 1 && (m_first < 0 || (m_first == 0 && m_last > 0)))
        return bad(
            {u"reordered"_s,
             m_first,
             u"A record stands at %1, before the first place."_s.arg(QString::number(m_first)),
             {},
             0});
    return true;
}

/// What was moved to files is not there to be checked: the walk begins behind it.
bool LogWalk::findArchived()
{
    Result<ArchivedPart> archived = readArchivedPart(m_connection);
    if (!archived)
        return fail(archived.error());
    m_archived = *std::move(archived);
    if (m_archived.finding)
        return bad(*m_archived.finding);
    // What was moved and has not been deleted yet is not the log any more.
    m_first = std::max(m_first, m_archived.lastSeq + 1);
    if (m_options.fromSeq > m_archived.lastSeq)
        return true;
    m_options.fromSeq = m_archived.lastSeq + 1;
    m_total = std::max<qint64>(0, m_last - m_archived.lastSeq);
    m_notes.append(u"The records 1 to %1 were moved to files, as record %2 says."_s.arg(
        QString::number(m_archived.lastSeq), QString::number(m_archived.saidBySeq)));
    if (!m_archived.isDeleted)
        m_notes.append(u"Some of them stand in the database still; a running Hall deletes them."_s);
    return true;
}

/// Takes the hash that the first record has to continue from the record before it.
bool LogWalk::anchor()
{
    if (m_archived.lastSeq > 0 && m_options.fromSeq == m_archived.lastSeq + 1) {
        m_previousHash = m_archived.lastHash;
        return true;
    }
    if (m_options.fromSeq == 1)
        return true;
    const qint64 before = m_options.fromSeq - 1;
    const QByteArray hash = bodyHashOf(m_connection, before);
    if (hash.isEmpty())
        return bad({u"missing"_s, before, u"Record %1 is missing."_s.arg(QString::number(before))});
    std::copy(hash.begin(), hash.end(), m_previousHash.emplace().begin());
    return true;
}

bool LogWalk::walk()
{
    const Result<std::unique_ptr<RowReader>> reader =
        RowReader::open(m_connection, m_options.fromSeq);
    if (!reader)
        return fail(reader.error());
    BlockPipeline pipeline(threadsFor(m_total));
    qint64 shown = 0;
    for (;;) {
        if (!readAhead(**reader, pipeline))
            return false;
        if (pipeline.depth() == 0)
            break;
        if (m_options.cancel && m_options.cancel->load(std::memory_order_relaxed)) {
            m_isCancelled = true;
            return false;
        }
        std::unique_ptr<RecordBlock> block = pipeline.takeNext();
        if (!join(*block))
            return false;
        m_spare.push_back(std::move(block));
        if (m_options.progress && m_records - shown >= progressEvery) {
            m_options.progress(m_records, m_total);
            shown = m_records;
        }
    }
    return finish(**reader);
}

bool LogWalk::readAhead(RowReader& reader, BlockPipeline& pipeline)
{
    constexpr std::size_t maxDepth = 2 * maxThreads;
    while (!m_isReadOver && pipeline.depth() < maxDepth) {
        std::unique_ptr<RecordBlock> block;
        if (m_spare.empty()) {
            block = std::make_unique<RecordBlock>();
        } else {
            block = std::move(m_spare.back());
            m_spare.pop_back();
        }
        if (const auto filled = reader.fill(*block); !filled)
            return fail(filled.error());
        if (block->rows.empty()) {
            m_isReadOver = true;
            break;
        }
        if (m_evidence) {
            if (const auto prepared = m_evidence->prepare(*block); !prepared)
                return fail(prepared.error());
        }
        pipeline.push(std::move(block));
    }
    return true;
}

bool LogWalk::join(const RecordBlock& block)
{
    using Kind = BlockFinding::Kind;
    if (block.hasFailed)
        return fail(Error{u"OpenSSL could not compute a hash."_s, u"INTERNAL_ERROR"_s, {}});
    const BlockFinding& found = block.finding;
    // Of the first row only its block's neighbour shows whether it continues the record before.
    const bool isReadable = found.kind == Kind::None || found.row > 0 || found.kind == Kind::Column;
    if (isReadable && block.firstPrevHash != m_previousHash)
        return bad(diagnose(m_connection, block, {Kind::Chain, 0, {}}, m_records == 0));
    m_records += found.kind == Kind::None ? qint64(block.rows.size()) : qint64(found.row);
    if (found.row > 0 || found.kind == Kind::None)
        m_previousHash = block.lastHash;
    if (found.kind != Kind::None)
        return bad(diagnose(m_connection, block, found, m_records == 0));
    return (!m_summaries || isGood(m_summaries->add(block))) &&
           (!m_evidence || isGood(m_evidence->add(block)));
}

/// Several things can show that the end is missing; the one that knows of most records tells it.
bool LogWalk::finish(const RowReader& reader)
{
    if (!m_evidence)
        return true;
    std::vector<Finding> findings;
    const auto keep = [&](const Checked& checked) {
        if (checked.finding())
            findings.push_back(*checked.finding());
        return !checked.error() || fail(*checked.error());
    };
    if (!keep(m_summaries->finish(m_last)) || !keep(m_evidence->finish()))
        return false;
    const bool isWhole = m_options.fromSeq == m_archived.lastSeq + 1 && m_archived.isDeleted;
    if (findings.empty() && isWhole && !keep(checkTerms(m_connection, reader.usedTerms(), m_last)))
        return false;
    const auto most =
        std::max_element(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
            return a.expectedSeq < b.expectedSeq;
        });
    return most == findings.end() || bad(*most);
}

VerifyReport LogWalk::report(bool isIntact) const
{
    VerifyReport report;
    report.intact = isIntact;
    report.cancelled = m_isCancelled;
    report.notes = m_notes;
    report.records = m_records;
    const qint64 checkedTo = m_options.fromSeq + m_records - 1;
    report.firstSeq = m_records > 0 ? m_options.fromSeq : 0;
    report.lastSeq = m_records > 0 ? checkedTo : 0;
    if (m_previousHash)
        report.headHash = QString::fromLatin1(
            QByteArray(m_previousHash->data(), qsizetype(m_previousHash->size())).toHex());
    if (m_evidence) {
        report.checkpoints = m_evidence->checkpoints();
        report.notes += m_evidence->notes();
    }
    report.lastTrustworthySeq = checkedTo;
    if (isIntact) {
        report.outcome = VerifyOutcome::Intact;
    } else if (m_finding) {
        const Finding& finding = *m_finding;
        report.outcome =
            finding.problem == u"truncated" ? VerifyOutcome::EndMissing : VerifyOutcome::Altered;
        report.badSeq = finding.seq;
        report.problem = finding.problem;
        report.detail = finding.detail;
        report.badDecisionId = finding.decisionId;
        report.expectedSeq = finding.expectedSeq;
        report.lastTrustworthySeq = std::max<qint64>(
            0, finding.lastTrustworthySeq < 0 ? finding.seq - 1 : finding.lastTrustworthySeq);
    }
    return report;
}

Result<VerifyReport> LogWalk::run(std::optional<NoteFile> file)
{
    const bool isReady = findEnds() && findArchived() && anchor();
    const bool isIntact = isReady && (!file || openEvidence(*std::move(file))) && walk();
    if (m_error)
        return *m_error;
    if (m_options.progress)
        m_options.progress(m_records, m_total);
    return report(isIntact);
}

} // namespace

Result<VerifyReport> checkLog(const Connection& connection, const VerifyOptions& options,
                              NoteFile file)
{
    return LogWalk(connection, options).run(std::move(file));
}

Result<QString> checkTail(const Connection& connection, qint64 length)
{
    Result<RawStatement> last = RawStatement::prepare(
        connection, "SELECT coalesce((SELECT max(seq) FROM record), 0), "
                    "coalesce((SELECT no * ? + records FROM block ORDER BY no DESC LIMIT 1), 0)");
    if (!last)
        return last.error();
    last->bind(1, blockSize);
    if (last->step() != RawStatement::Step::Row)
        return last->error();
    // Whether what was written last is there: the chain of the rest does not tell.
    const qint64 written = last->integer(1);
    if (written > last->integer(0))
        return endMissing(last->integer(0), written).detail;
    VerifyOptions options;
    options.path = connection.path();
    options.fromSeq = std::max<qint64>(1, last->integer(0) - length + 1);
    const Result<VerifyReport> report = LogWalk(connection, options).run({});
    if (!report)
        return report.error();
    return report->intact ? QString() : report->detail;
}

} // namespace hall
