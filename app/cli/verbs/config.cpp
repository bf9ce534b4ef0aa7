// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/ask.h"
#include "app/cli/terminal/input.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/engine/bundle.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

/// A large bundle takes its time to compile.
constexpr int configTimeoutMs = 120000;

ExitCode importBundle(const Invocation& call, Output& out)
{
    const QString path = call.argument(0);
    const auto text = readWhole(path);
    if (!text)
        return out.fail(text.error());
    // Read here first: only here is the file's name known, and nothing reaches the Hall that it
    // would refuse.
    const auto bundle = readBundle(*text);
    if (!bundle) {
        Error error = bundle.error();
        error.message = u"%1: %2"_s.arg(path, error.message);
        return out.fail(error);
    }
    for (const QString& warning : bundle->warnings)
        out.note(u"hall: %1: warning: %2"_s.arg(path, warning));
    HallCall request;
    request.method = "PUT";
    request.path = u"/api/config"_s;
    request.body = *text;
    request.timeoutMs = configTimeoutMs;
    return ask(call, out, request, [&](const HallReply& answer) {
        if (out.wantsJson())
            out.json(answer.body);
        else
            out.line(u"Imported %1: %2 rules, %3 workers"_s.arg(
                path, QString::number(bundle->rules.size()),
                QString::number(bundle->workers.size())));
        return ExitCode::Done;
    });
}

Result<void> save(const QString& path, const QByteArray& text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return Error{u"%1: cannot be written: %2"_s.arg(path, file.errorString()),
                 QString::fromLatin1(error_code::fileUnusable), path};
}

ExitCode exportBundle(const Invocation& call, Output& out)
{
    HallCall request;
    request.path = u"/api/config"_s;
    request.timeoutMs = configTimeoutMs;
    return ask(call, out, request, [&](const HallReply& answer) {
        const QString path = call.argument(0);
        const QByteArray text = QJsonDocument(answer.json).toJson();
        if (path.isEmpty() || path == u"-"_s) {
            out.json(text);
            return ExitCode::Done;
        }
        if (const auto saved = save(path, text); !saved)
            return out.fail(saved.error());
        if (out.wantsJson())
            out.json(QJsonObject{{u"file"_s, path}, {u"bytes"_s, text.size()}});
        else
            out.note(u"Exported to "_s + path);
        return ExitCode::Done;
    });
}

} // namespace

std::vector<Verb> configVerbs()
{
    return {
        {u"config"_s,
         u"import"_s,
         u"replace the Hall's configuration with a bundle"_s,
         u"A part that the bundle does not have goes back to its default; without `workers` the\n"
         "enrolled workers stay. The bundle is checked whole before anything changes."_s,
         u"hall config import bundle.json"_s,
         {{u"FILE"_s, u"bundle (JSON), - for standard input"_s}},
         hallOrFileOptions({}),
         importBundle},
        {u"config"_s,
         u"export"_s,
         u"write the Hall's configuration as a bundle"_s,
         u"What it writes is what `hall config import` and `hall evaluate --hall` read."_s,
         u"hall config export bundle.json"_s,
         {{u"FILE"_s, u"where to (default: standard output)"_s, false}},
         hallOrFileOptions({}),
         exportBundle},
    };
}

} // namespace hall::cli
