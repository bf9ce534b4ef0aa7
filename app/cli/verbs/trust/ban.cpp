// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/ask.h"
#include "app/cli/terminal/input.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/attestation/package_hash.h"
#include "core/protocol/grammar.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

/// The 64 digits of a hash as people write it: `sha256:` in front, capitals; empty for anything
/// else.
QString hashDigits(const QString& text)
{
    QString digits = text.trimmed().toLower();
    if (digits.startsWith(u"sha256:"_s))
        digits.remove(0, 7);
    return isSha256Hex(digits) ? digits : QString();
}

Result<QString> hashOfFile(const QString& path)
{
    if (QFileInfo(path).isDir()) {
        const auto package = hashPackage(path);
        if (!package)
            return package.error();
        return package->hash;
    }
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return Error{u"\"%1\" is neither a SHA-256 (64 hex digits) nor a file that can be read: "
                     "%2"_s.arg(path, file.errorString()),
                     QString::fromLatin1(error_code::fileUnusable), path};
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<QString> hashOf(const QString& argument)
{
    const QString digits = hashDigits(argument);
    return digits.isEmpty() ? hashOfFile(argument) : Result<QString>(digits);
}

ExitCode checkBan(const Invocation& call, Output& out)
{
    const auto hash = hashOf(call.argument(0));
    if (!hash)
        return out.fail(hash.error());
    HallCall request;
    request.path = u"/api/ban-list/"_s + *hash;
    return ask(call, out, request, [&](const HallReply& answer) {
        // Only a clear no is a no: what cannot be read counts as banned.
        const bool clean = answer.json[u"banned"_s] == false;
        if (out.wantsJson()) {
            out.json(answer.body);
        } else if (clean) {
            out.line(*hash + u" is not banned"_s, Style::Good);
        } else {
            out.line(*hash + u" is banned"_s, Style::Bad);
            out.fields({{u"reason"_s, {answer.json[u"reason"_s].toString()}},
                        {u"source"_s, {answer.json[u"source"_s].toString()}},
                        {u"reported"_s, {answer.json[u"reported_at"_s].toString()}}});
        }
        return clean ? ExitCode::Done : ExitCode::No;
    });
}

/// One entry of a list that is imported: an object, or the hash alone. `where` names it.
Result<QJsonObject> importedEntry(const QJsonValue& value, const QString& where,
                                  const Invocation& call)
{
    const QString hash =
        hashDigits(value.isString() ? value.toString() : value[u"sha256"_s].toString());
    if (hash.isEmpty())
        return usageError(u"%1 is no SHA-256 of 64 hex digits"_s.arg(where), u"sha256"_s);
    QJsonObject entry{{u"sha256"_s, hash}};
    for (const QString& member : {u"reason"_s, u"source"_s}) {
        const QString own = value[member].toString();
        const QString text = own.isEmpty() ? call.value(member) : own;
        if (!text.isEmpty())
            entry[member] = text;
    }
    return entry;
}

/// What `ban list --json` writes, an array as registries publish it, or a hash on each line.
Result<QJsonArray> importedEntries(const Invocation& call)
{
    const QString path = call.value(u"import"_s);
    const auto text = readWhole(path);
    if (!text)
        return text.error();
    const QString name = path == u"-"_s ? u"standard input"_s : path;

    QJsonArray values;
    QStringList places;
    const QByteArray trimmed = text->trimmed();
    if (trimmed.startsWith('{') || trimmed.startsWith('[')) {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(trimmed, &problem);
        const QJsonValue list = document.isArray() ? QJsonValue(document.array())
                                                   : document.object().value(u"hashes"_s);
        if (problem.error != QJsonParseError::NoError || !list.isArray()) {
            return usageError(u"%1 is no list of hashes: %2"_s.arg(
                                  name, problem.error != QJsonParseError::NoError
                                            ? problem.errorString()
                                            : u"the member `hashes` is missing"_s),
                              u"import"_s);
        }
        values = list.toArray();
        for (qsizetype i = 0; i < values.size(); ++i)
            places.append(u"%1: entry %2"_s.arg(name, QString::number(i + 1)));
    } else {
        qsizetype number = 0;
        for (const QByteArray& line : trimmed.split('\n')) {
            ++number;
            if (line.trimmed().isEmpty())
                continue;
            values.append(QString::fromUtf8(line).trimmed());
            places.append(u"%1, line %2"_s.arg(name, QString::number(number)));
        }
    }
    if (values.isEmpty())
        return usageError(u"%1 has no hash in it"_s.arg(name), u"import"_s);

    QJsonArray entries;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto entry = importedEntry(values.at(i), places.at(i), call);
        if (!entry)
            return entry.error();
        entries.append(*entry);
    }
    return entries;
}

/// All of it is one request, so that a list is taken whole or not at all.
Result<QJsonObject> addBody(const Invocation& call)
{
    const QString argument = call.argument(0);
    if (call.has(u"import"_s)) {
        if (!argument.isEmpty())
            return usageError(u"give SHA256 or --import, not both"_s, u"import"_s);
        const auto entries = importedEntries(call);
        if (!entries)
            return entries.error();
        return QJsonObject{{u"hashes"_s, *entries}};
    }
    if (argument.isEmpty())
        return usageError(u"SHA256 is missing: give a hash, or --import FILE"_s, u"sha256"_s);
    const QString hash = hashDigits(argument);
    if (hash.isEmpty())
        return usageError(u"\"%1\" is no SHA-256 of 64 hex digits"_s.arg(argument), u"sha256"_s);
    if (!call.has(u"reason"_s))
        return usageError(u"--reason TEXT is missing: why is it banned?"_s, u"reason"_s);
    QJsonObject body{{u"sha256"_s, hash}, {u"reason"_s, call.value(u"reason"_s)}};
    if (call.has(u"source"_s))
        body[u"source"_s] = call.value(u"source"_s);
    return body;
}

ExitCode addBan(const Invocation& call, Output& out)
{
    const auto body = addBody(call);
    if (!body)
        return out.fail(body.error());
    HallCall request;
    request.method = "POST";
    request.path = u"/api/ban-list"_s;
    request.body = QJsonDocument(*body).toJson(QJsonDocument::Compact);
    return ask(call, out, request, [&out](const HallReply& answer) {
        const auto number = [&answer](const QString& member) {
            return QString::number(answer.json[member].toInteger());
        };
        if (out.wantsJson())
            out.json(answer.body);
        else
            out.line(u"Banned %1, changed %2; on the list now: %3"_s.arg(
                number(u"added"_s), number(u"updated"_s), number(u"count"_s)));
        return ExitCode::Done;
    });
}

ExitCode listBans(const Invocation& call, Output& out)
{
    HallCall request;
    request.path = u"/api/ban-list"_s;
    return ask(call, out, request, [&out](const HallReply& answer) {
        if (out.wantsJson()) {
            out.json(answer.body);
            return ExitCode::Done;
        }
        Table table{{u"sha256"_s, u"reported"_s, u"source"_s, u"reason"_s}, {}};
        for (const QJsonValue& one : answer.json[u"hashes"_s].toArray()) {
            table.rows.push_back({{one[u"sha256"_s].toString()},
                                  {one[u"reported_at"_s].toString()},
                                  {one[u"source"_s].toString()},
                                  {one[u"reason"_s].toString()}});
        }
        if (table.rows.empty())
            out.note(u"No hash is banned."_s);
        else
            out.table(table);
        return ExitCode::Done;
    });
}

ExitCode removeBan(const Invocation& call, Output& out)
{
    const QString hash = hashDigits(call.argument(0));
    if (hash.isEmpty())
        return out.fail(usageError(u"\"%1\" is no SHA-256 of 64 hex digits"_s.arg(call.argument(0)),
                                   u"sha256"_s));
    return askToRemove(call, out, u"/api/ban-list/"_s + hash, u"No longer banned: "_s + hash);
}

} // namespace

std::vector<Verb> banVerbs()
{
    return {
        {u"ban"_s,
         u"check"_s,
         u"see whether a hash, a file or a package is banned"_s,
         u"Exit code 0: it is not banned. 1: it is. A folder counts as a package."_s,
         u"hall ban check agent.py"_s,
         {{u"SHA256|PATH"_s, u"64 hex digits, or what to compute them of"_s}},
         hallOrFileOptions({}),
         checkBan},
        {u"ban"_s,
         u"add"_s,
         u"ban a hash, or a list of them"_s,
         u"A list is the output of `ban list --json`, a JSON array of hashes or of objects with "
         "sha256,\n"
         "reason and source, or a hash on each line. It is taken whole or not at all. --reason "
         "and\n"
         "--source stand in where an entry has none."_s,
         u"hall ban add "
         "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 --reason 'leaks keys'\n"
         "hall ban add --import bans.json --source 'security team'"_s,
         {{u"SHA256"_s, u"64 hex digits"_s, false}},
         hallOrFileOptions({{u"reason"_s, u"TEXT"_s, u"why"_s},
                            {u"source"_s, u"TEXT"_s, u"who says so"_s},
                            {u"import"_s, u"FILE"_s, u"a list, - for standard input"_s}}),
         addBan},
        {u"ban"_s,
         u"list"_s,
         u"list the banned hashes; --json is the export"_s,
         {},
         u"hall ban list --json > bans.json"_s,
         {},
         hallOrFileOptions({}),
         listBans},
        {u"ban"_s,
         u"remove"_s,
         u"take a hash off the list"_s,
         {},
         u"hall ban remove "
         "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s,
         {{u"SHA256"_s, u"64 hex digits"_s}},
         hallOrFileOptions({}),
         removeBan},
    };
}

} // namespace hall::cli
