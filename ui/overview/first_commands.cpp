// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/first_commands.h"

#include "core/hall/settings/hall_options.h"
#include "core/json/canonical_json.h"

#include <QFileInfo>
#include <QJsonObject>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char exampleRecord[] =
    R"({"worker_id":"org.example.reader","worker_species_id":"wrk.doc.reader",)"
    R"("capabilities":["cap.doc.read"],"risk_tier":"low"})";

QString shellQuoted(QString text)
{
    text.replace(u"'"_s, uR"('\'')"_s);
    return u'\'' + text + u'\'';
}

/// What stands for the token in a command: its file where the Hall keeps one, else the variable
/// that it came from.
QString tokenReference(const QString& path, const QString& variable)
{
    if (QFileInfo::exists(path))
        return u"$(cat "_s + shellQuoted(path) + u')';
    return u'$' + variable;
}

QString command(const QString& url, const QString& token, const QByteArray& body)
{
    return u"curl -s "_s + url + u" \\\n  -H \"Authorization: Bearer "_s + token +
           u"\" \\\n  -H 'Content-Type: application/json' \\\n  -d "_s +
           shellQuoted(QString::fromUtf8(body));
}

} // namespace

QString enrollCommand(const CommandContext& context)
{
    QByteArray record(exampleRecord);
    const auto hash = recordArtifactHash(record);
    if (!hash)
        return {};
    record.chop(1);
    record += ",\"artifact_hash\":\"" + hash->toLatin1() + "\"}";
    return command(context.url + u"/enroll"_s,
                   tokenReference(adminTokenPath(context.databasePath), u"HALL_ADMIN_TOKEN"_s),
                   record);
}

ExampleQuestion exampleQuestion(const Snapshot& snapshot)
{
    for (const WorkerRecord& worker : snapshot.bundle().workers) {
        const auto& environments = worker.allowedEnvironments;
        const bool nowhere = environments && environments->empty();
        if (!worker.usable() || worker.capabilities.isEmpty() || nowhere)
            continue;
        return {worker.workerId, worker.capabilities.constFirst(),
                environments ? environments->front() : Environment::Dev};
    }
    return {u"org.example.reader"_s, u"cap.doc.read"_s, Environment::Dev};
}

QString routeCommand(const CommandContext& context, const ExampleQuestion& question)
{
    const QJsonObject request{
        {u"capability_id"_s, question.capability},
        {u"worker_id"_s, question.workerId},
        {u"env"_s, QString::fromLatin1(environmentName(question.env))},
    };
    return command(context.url + u"/api/route"_s,
                   tokenReference(sessionTokenPath(context.databasePath), u"HALL_SESSION_TOKEN"_s),
                   canonicalJson(request));
}

} // namespace hall::ui
