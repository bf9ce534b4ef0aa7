// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal/input.h"
#include "app/cli/terminal/line_loop.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/base/uuid.h"
#include "core/engine/bundle.h"
#include "core/engine/engine.h"
#include "core/json/canonical_json.h"
#include "core/protocol/error_reply.h"
#include "core/protocol/grammar.h"
#include "core/registry/code_hasher.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

/// The limit that the Hall Server puts on a body.
constexpr qsizetype maxRequestBytes = 1 << 20;

/// Output that has to be the same twice cannot hold the time or a random number: the decision's id
/// and a missing correlation id follow from the request, and the time is the beginning of 1970.
QByteArray uuidFor(const char* purpose, const RouteRequest& request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(purpose));
    hash.addData(canonicalJson(request.body));
    return uuidV7FromHash(0, hash.result());
}

Result<std::shared_ptr<const Snapshot>> loadBundle(const QString& path, Output& out)
{
    const auto text = readWhole(path);
    if (!text)
        return text.error();
    auto bundle = readBundle(*text);
    if (!bundle) {
        Error error = bundle.error();
        error.message = u"%1: %2"_s.arg(path, error.message);
        return error;
    }
    for (const QString& warning : bundle->warnings)
        out.note(u"hall: %1: warning: %2"_s.arg(path, warning));
    return Snapshot::compile(std::move(*bundle));
}

class Evaluator {
public:
    Evaluator(std::shared_ptr<const Snapshot> snapshot, const QString& folder, bool explain)
        : m_snapshot(std::move(snapshot)), m_hasher(codeAnywhere(folder)), m_explain(explain)
    {}

    /// One line of output; `decided` is set to false when the request could not be decided.
    QByteArray evaluate(const QByteArray& line, bool* decided)
    {
        auto request = readRouteRequest(line);
        if (!request) {
            *decided = false;
            return errorReply(request.error());
        }
        if (request->correlationGenerated)
            request->correlationId = uuidText(uuidFor("correlation", *request));

        DecisionInputs inputs;
        inputs.uuid = uuidFor("decision", *request);
        inputs.explain = m_explain;
        if (const WorkerRecord* worker = workerToAttest(*request, *m_snapshot))
            inputs.currentCodeHash = m_hasher.hash(worker->attestationSource,
                                                   withoutHashLabel(worker->attestedCodeHash));
        return routeReply(decide(*request, *m_snapshot, inputs), Receipt(), m_explain);
    }

private:
    std::shared_ptr<const Snapshot> m_snapshot;
    CodeHasher m_hasher;
    bool m_explain;
};

ExitCode evaluate(const Invocation& call, Output& out)
{
    const QString bundlePath = call.value(u"hall"_s);
    const QString inputPath = call.has(u"in"_s) ? call.value(u"in"_s) : u"-"_s;
    if (bundlePath == u"-"_s && inputPath == u"-"_s) {
        return out.fail(
            usageError(u"--hall - and the requests cannot both come from standard input; name a "
                       "file with --in"_s,
                       u"in"_s));
    }
    const auto snapshot = loadBundle(bundlePath, out);
    if (!snapshot)
        return out.fail(snapshot.error());

    Evaluator evaluator(*snapshot, QFileInfo(bundlePath).absolutePath(), call.has(u"explain"_s));
    return answerLines(
        {inputPath, u"a request"_s, maxRequestBytes},
        [&](const Result<QByteArray>& line, qint64) {
            bool decided = line.ok();
            out.json(line ? evaluator.evaluate(*line, &decided) : errorReply(line.error()));
            return decided;
        },
        out);
}

} // namespace

std::vector<Verb> evaluateVerbs()
{
    return {{
        {},
        u"evaluate"_s,
        u"decide requests from a file without a server"_s,
        u"Reads one route request (JSON) per line and writes one decision per line, in order.\n"
        "Nothing is stored and no approval is opened. Same input, same bundle: same bytes, so the\n"
        "ids follow from the request and the time is 1970-01-01T00:00:00.000Z.\n"
        "Exit code 0 when every line was decided (allowed or denied), 1 when a line was not a\n"
        "valid request (its output is the error body), 2 when the bundle is unusable."_s,
        u"echo '{\"capability_id\":\"cap.doc.read\"}' | hall evaluate --hall bundle.json\n"
        "hall evaluate --hall bundle.json --in requests.jsonl --explain > decisions.jsonl"_s,
        {},
        {{u"hall"_s, u"BUNDLE.json"_s, u"configuration, rules, policy and workers to decide by"_s,
          false, true},
         {u"in"_s, u"REQUESTS.jsonl"_s, u"requests, one per line (default: standard input)"_s},
         {u"explain"_s, {}, u"add `trace`: what each step of the pipeline found"_s}},
        evaluate,
    }};
}

} // namespace hall::cli
