// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/ask.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/audit/evidence/evidence_reader.h"
#include "core/audit/search/audit_reader.h"

#include <QJsonDocument>

#include <limits>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRecords = std::numeric_limits<int>::max();

/// A document to be kept in a file: JSON with or without --json, on several lines for people.
ExitCode showDocument(const QJsonObject& document, Output& out)
{
    if (out.wantsJson()) {
        out.json(document);
        return ExitCode::Done;
    }
    const QByteArray text = QJsonDocument(document).toJson(QJsonDocument::Indented);
    for (const QByteArray& line : text.trimmed().split('\n'))
        out.line(QString::fromUtf8(line));
    return ExitCode::Done;
}

ExitCode showNote(const QByteArray& note, Output& out)
{
    if (out.wantsJson()) {
        out.json(QJsonObject{{u"checkpoint"_s, QString::fromUtf8(note)}});
        return ExitCode::Done;
    }
    for (const QByteArray& line : note.chopped(1).split('\n'))
        out.line(QString::fromUtf8(line));
    return ExitCode::Done;
}

template <typename T>
ExitCode showProof(const Result<T>& proof, Output& out)
{
    return proof ? showDocument(proof->toJson(), out) : out.fail(proof.error());
}

ExitCode receipt(const Invocation& call, Output& out)
{
    HallCall request;
    request.path = u"/api/decisions/%1/receipt"_s.arg(pathPart(call.argument(0)));
    return ask(call, out, request,
               [&out](const HallReply& answer) { return showDocument(answer.json, out); });
}

ExitCode checkpoint(const Invocation& call, Output& out)
{
    const auto size = call.number(u"size"_s, 1, mostRecords, 0);
    if (!size)
        return out.fail(size.error());
    if (call.has(u"db"_s)) {
        const auto reader = EvidenceReader::open(call.value(u"db"_s));
        const auto note =
            reader ? reader->checkpointNote(*size) : Result<QByteArray>(reader.error());
        return note ? showNote(*note, out) : out.fail(note.error());
    }
    HallCall request;
    request.path = u"/api/audit/checkpoint"_s;
    request.takesText = true;
    if (*size > 0)
        request.query.addQueryItem(u"size"_s, QString::number(*size));
    return ask(call, out, request,
               [&out](const HallReply& answer) { return showNote(answer.body, out); });
}

Result<qint64> seqOf(const QString& path, const QString& id)
{
    const auto reader = AuditReader::open(path);
    if (!reader)
        return reader.error();
    const auto row = (*reader)->find(id);
    if (!row)
        return row.error();
    if (!*row)
        return Error{u"no record has the id %1"_s.arg(id), u"NOT_FOUND"_s, u"id"_s};
    return (*row)->record.seq;
}

/// `12` or `#12` is a record's number, everything else its id.
std::optional<qint64> seqIn(const QString& word)
{
    bool isNumber = false;
    const qint64 seq = (word.startsWith(u'#') ? word.mid(1) : word).toLongLong(&isNumber);
    return isNumber && seq > 0 ? std::optional(seq) : std::nullopt;
}

ExitCode proveRecordInFile(const Invocation& call, qint64 size, Output& out)
{
    const QString path = call.value(u"db"_s);
    const QString word = call.argument(0);
    const auto given = seqIn(word);
    const auto seq = given ? Result<qint64>(*given) : seqOf(path, word);
    if (!seq)
        return out.fail(seq.error());
    const auto reader = EvidenceReader::open(path);
    if (!reader)
        return out.fail(reader.error());
    return showProof(reader->prove(*seq, size), out);
}

ExitCode proveConsistency(const Invocation& call, Output& out)
{
    const auto older = call.number(u"old"_s, 1, mostRecords, 0);
    const auto newer = call.number(u"new"_s, 1, mostRecords, 0);
    if (!older || !newer)
        return out.fail(older ? newer.error() : older.error());
    if (*older == 0)
        return out.fail(
            usageError(u"--old N is missing: the records of the older checkpoint"_s, u"old"_s));
    if (call.has(u"db"_s)) {
        const auto reader = EvidenceReader::open(call.value(u"db"_s));
        if (!reader)
            return out.fail(reader.error());
        return showProof(reader->consistency(*older, *newer), out);
    }
    HallCall request;
    request.path = u"/api/audit/proof"_s;
    request.query.addQueryItem(u"old"_s, QString::number(*older));
    if (*newer > 0)
        request.query.addQueryItem(u"new"_s, QString::number(*newer));
    return ask(call, out, request,
               [&out](const HallReply& answer) { return showDocument(answer.json, out); });
}

ExitCode prove(const Invocation& call, Output& out)
{
    const bool isConsistency = call.has(u"old"_s) || call.has(u"new"_s);
    const QString word = call.argument(0);
    if (isConsistency && (!word.isEmpty() || call.has(u"size"_s)))
        return out.fail(usageError(u"give a record, or two checkpoints with --old and --new, not "
                                   "both"_s,
                                   u"old"_s));
    if (isConsistency)
        return proveConsistency(call, out);
    if (word.isEmpty())
        return out.fail(usageError(u"RECORD is missing: the id of a decision or the number of a "
                                   "record"_s,
                                   u"record"_s));
    const auto size = call.number(u"size"_s, 1, mostRecords, 0);
    if (!size)
        return out.fail(size.error());
    if (call.has(u"db"_s))
        return proveRecordInFile(call, *size, out);
    HallCall request;
    request.path = u"/api/audit/proof"_s;
    if (const auto seq = seqIn(word))
        request.query.addQueryItem(u"seq"_s, QString::number(*seq));
    else
        request.query.addQueryItem(u"id"_s, pathPart(word));
    if (*size > 0)
        request.query.addQueryItem(u"size"_s, QString::number(*size));
    return ask(call, out, request,
               [&out](const HallReply& answer) { return showDocument(answer.json, out); });
}

} // namespace

std::vector<Verb> receiptVerbs()
{
    return {{
        u"decision"_s,
        u"receipt"_s,
        u"print the signed receipt of one decision"_s,
        u"The record with the Hall's signature over its hash. `hall audit check-proof` checks it "
        "without\n"
        "the Hall. It shows that the Hall recorded this; that the record stands in a log, in its "
        "place,\n"
        "is what `hall audit prove` shows."_s,
        u"hall decision receipt dec_0193a7c2e6f07d6c8f1b2a3c4d5e6f70 > receipt.json"_s,
        {{u"DECISION_ID"_s, u"dec_…, or its UUID"_s}},
        hallOrFileOptions({}),
        receipt,
    }};
}

std::vector<Verb> proofVerbs()
{
    return {
        {u"audit"_s,
         u"checkpoint"_s,
         u"print the last signed checkpoint of the log"_s,
         u"A signed note: the log's origin, the number of its records, the root of the tree over "
         "them, the\n"
         "time. Keep it where nobody who can change the log can change it. With --db the file is "
         "only read."_s,
         u"hall audit checkpoint > checkpoint.txt"_s,
         {},
         hallOrFileOptions({{u"size"_s, u"N"_s, u"the one of N records"_s}}),
         checkpoint},
        {u"audit"_s,
         u"prove"_s,
         u"print a proof that a record, or an older checkpoint, is part of the log"_s,
         u"With a record: that it is in the last checkpoint, or in that of --size records. With "
         "--old and\n"
         "--new: that the log only grew from one checkpoint to the other. Whoever gets the proof "
         "needs\n"
         "`hall audit check-proof` and the public key, and no database. With --db the file is only "
         "read."_s,
         u"hall audit prove dec_0193a7c2e6f07d6c8f1b2a3c4d5e6f70 > proof.json\n"
         "hall audit prove 1200 --size 2000\n"
         "hall audit prove --old 1000 --new 2000"_s,
         {{u"RECORD"_s, u"dec_…, rec_…, a UUID, or a record's number"_s, false}},
         hallOrFileOptions({{u"size"_s, u"N"_s, u"in the checkpoint of N records"_s},
                            {u"old"_s, u"N"_s, u"from the checkpoint of N records"_s},
                            {u"new"_s, u"N"_s, u"to that of N records (default: the last)"_s}}),
         prove},
    };
}

} // namespace hall::cli
