// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/first_commands.h"

#include "core/hall/hall_options.h"
#include "core/json/canonical_json.h"

#include <QFileInfo>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char exampleRecord[] =
    R"({"worker_id":"org.example.reader","worker_species_id":"wrk.doc.reader",)"
    R"("capabilities":["cap.doc.read"],"risk_tier":"low"})";
constexpr char exampleRequest[] =
    R"({"capability_id":"cap.doc.read","worker_id":"org.example.reader","env":"dev",)"
    R"("data_label":"INTERNAL"})";

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

QString routeCommand(const CommandContext& context)
{
    return command(context.url + u"/api/route"_s,
                   tokenReference(sessionTokenPath(context.databasePath), u"HALL_SESSION_TOKEN"_s),
                   exampleRequest);
}

} // namespace hall::ui
