// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client/ask.h"
#include "app/cli/terminal/input.h"
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/verb_groups.h"

#include "core/catalog/catalog_json.h"
#include "core/catalog/catalog_reader.h"
#include "core/server/hall_server.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

Result<CatalogQuery> queryOf(const Invocation& call)
{
    CatalogQuery query;
    query.words = call.arguments().join(u' ');
    if (query.words.size() > maxCatalogQueryLength)
        return usageError(
            u"WORDS have %1 characters; %2 are searched for at most"_s.arg(
                QString::number(query.words.size()), QString::number(maxCatalogQueryLength)),
            u"WORDS"_s);
    if (!call.has(u"type"_s))
        return query;
    const QString type = call.value(u"type"_s);
    query.type = parseEntityType(type);
    if (!query.type)
        return usageError(u"unknown type \"%1\"; the types are %2"_s.arg(type, entityTypeWords()),
                          u"type"_s);
    return query;
}

ExitCode showFound(const QByteArray& body, Output& out)
{
    const QJsonObject page = QJsonDocument::fromJson(body).object();
    const QJsonArray entities = page[u"entities"_s].toArray();
    if (out.wantsJson())
        out.json(body);
    if (entities.isEmpty()) {
        out.note(u"Nothing in the catalog matches."_s);
        return ExitCode::No;
    }
    if (out.wantsJson())
        return ExitCode::Done;
    Table table{{u"id"_s, u"type"_s, u"risk"_s, u"name"_s}, {}};
    for (const QJsonValue& entity : entities) {
        table.rows.push_back({{entity[u"id"_s].toString()},
                              {entity[u"type"_s].toString()},
                              {entity[u"risk_tier"_s].toString()},
                              {entity[u"name"_s].toString()}});
    }
    out.table(table);
    const qint64 total = page[u"total"_s].toInteger();
    if (total > entities.size())
        out.note(u"%1 of %2 are shown; --limit shows more."_s.arg(QString::number(entities.size()),
                                                                  QString::number(total)));
    return ExitCode::Done;
}

ExitCode search(const Invocation& call, Output& out)
{
    const auto query = queryOf(call);
    if (!query)
        return out.fail(query.error());
    const auto limit = call.number(u"limit"_s, 1, maxCatalogEntities, 50);
    if (!limit)
        return out.fail(limit.error());
    HallCall request;
    request.path = u"/api/catalog"_s;
    request.query.addQueryItem(u"limit"_s, QString::number(*limit));
    if (!query->words.isEmpty())
        request.query.addQueryItem(u"q"_s, pathPart(query->words));
    if (query->type)
        request.query.addQueryItem(u"type"_s, QString::fromLatin1(entityTypeName(*query->type)));
    Otherwise otherwise;
    otherwise.unreachable = [&](const Error& error) {
        out.note(u"Looked in the built-in catalog, because %1."_s.arg(error.message));
        return showFound(catalogPage(*Catalog::builtIn(), *query, *limit), out);
    };
    return ask(
        call, out, request, [&](const HallReply& answer) { return showFound(answer.body, out); },
        TokenUse::Manage, otherwise);
}

QString typeCounts(const QJsonObject& types)
{
    QStringList counts;
    for (auto it = types.constBegin(); it != types.constEnd(); ++it)
        counts.append(u"%1 %2"_s.arg(QString::number(it.value().toInteger()), it.key()));
    return counts.join(u", "_s);
}

ExitCode importCatalog(const Invocation& call, Output& out)
{
    const QString path = call.argument(0);
    const auto text = readWhole(path);
    if (!text)
        return out.fail(text.error());
    // Read here first: only here is the file's name known.
    const auto catalog = Catalog::read(*text);
    if (!catalog) {
        Error error = catalog.error();
        error.message = u"%1: %2"_s.arg(path, error.message);
        return out.fail(error);
    }
    const qint64 most = ServerOptions().maxBodyBytes;
    if (!call.has(u"db"_s) && text->size() > most) {
        return out.fail({u"%1 has %2 bytes, and a running Hall takes %3 at most; stop the Hall and "
                         "import the file with --db"_s.arg(path, QString::number(text->size()),
                                                           QString::number(most)),
                         QString::fromLatin1(error_code::fileUnusable), path});
    }
    HallCall request;
    request.method = "PUT";
    request.path = u"/api/catalog"_s;
    request.body = *text;
    return ask(call, out, request, [&](const HallReply& answer) {
        if (out.wantsJson())
            out.json(answer.body);
        else
            out.line(u"Imported %1: %2 entities (%3)"_s.arg(
                path, QString::number(answer.json[u"imported_entities"_s].toInteger()),
                answer.json[u"sha256"_s].toString()));
        return ExitCode::Done;
    });
}

ExitCode show(const Invocation& call, Output& out)
{
    HallCall request;
    request.path = u"/api/catalog"_s;
    request.query.addQueryItem(u"limit"_s, u"0"_s);
    return ask(call, out, request, [&out](const HallReply& answer) {
        const QJsonObject& json = answer.json;
        if (out.wantsJson()) {
            out.json(answer.body);
            return ExitCode::Done;
        }
        out.fields({{u"source"_s, {json[u"source"_s].toString()}},
                    {u"version"_s, {json[u"version"_s].toString()}},
                    {u"sha256"_s, {json[u"sha256"_s].toString()}},
                    {u"entities"_s,
                     {u"%1, %2 of them imported"_s.arg(
                         QString::number(json[u"size"_s].toInteger()),
                         QString::number(json[u"imported_entities"_s].toInteger()))}},
                    {u"types"_s, {typeCounts(json[u"types"_s].toObject())}},
                    {u"problem"_s, {json[u"problem"_s].toString(), Style::Bad}}});
        return ExitCode::Done;
    });
}

ExitCode remove(const Invocation& call, Output& out)
{
    return askToRemove(call, out, u"/api/catalog"_s,
                       u"Removed the imported catalog; the Hall uses its own"_s);
}

} // namespace

std::vector<Verb> catalogVerbs()
{
    return {
        {{},
         u"search"_s,
         u"search the catalog of capabilities, species, controls, profiles, policies"_s,
         u"An entity matches when every word begins a word of its id, name, tags or description.\n"
         "Best matches come first. Exit code 1: nothing matches. When no Hall answers, the\n"
         "built-in catalog is searched, and a note says so."_s,
         u"hall search document read\n"
         "hall search --type control"_s,
         {{u"WORDS"_s, u"what to look for (default: everything)"_s, false, true}},
         hallOrFileOptions({{u"type"_s, u"TYPE"_s, entityTypeWords()},
                            {u"limit"_s, u"N"_s, u"at most so many, 1 to 10000 (default: 50)"_s}}),
         search},
        {u"catalog"_s,
         u"import"_s,
         u"import a WCP taxonomy file"_s,
         u"It takes the place of the one imported before; the Hall's own catalog fills its gaps.\n"
         "The file is checked whole before anything changes. A running Hall takes 1 MiB; a larger\n"
         "file, of up to 4 MiB, is imported with --db while no Hall runs."_s,
         u"hall catalog import taxonomy.json"_s,
         {{u"FILE"_s, u"taxonomy (JSON), - for standard input"_s}},
         hallOrFileOptions({}),
         importCatalog},
        {u"catalog"_s,
         u"show"_s,
         u"show which catalog is in use"_s,
         {},
         u"hall catalog show"_s,
         {},
         hallOrFileOptions({}),
         show},
        {u"catalog"_s,
         u"remove"_s,
         u"remove the imported catalog; the Hall uses its own"_s,
         {},
         u"hall catalog remove"_s,
         {},
         hallOrFileOptions({}),
         remove},
    };
}

} // namespace hall::cli
