// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/kits/kit.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

/// Outside of all namespaces, as the macro needs it.
static void initIntegrationResources()
{
    Q_INIT_RESOURCE(integrations);
}

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct KitWords {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::Kit)
};

constexpr QStringView urlPlace = u"{{HALL_URL}}";
constexpr QStringView tokenPlace = u"{{HALL_TOKEN}}";

QByteArray readResource(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList stringsOf(const QJsonValue& value)
{
    QStringList strings;
    for (const QJsonValue& one : value.toArray())
        strings.append(one.toString());
    return strings;
}

KitRequest requestOf(const QJsonObject& json)
{
    KitRequest request;
    request.method = json[u"method"_s].toString().toLatin1();
    request.path = json[u"path"_s].toString();
    request.body = json[u"body"_s].toObject();
    const QJsonObject headers = json[u"headers"_s].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        request.headers.append({it.key().toLatin1(), it->toString().toLatin1()});
    return request;
}

Kit readKit(const QString& path)
{
    const QJsonObject json = QJsonDocument::fromJson(readResource(path)).object();
    Kit kit;
    kit.folder = path.left(path.lastIndexOf(u'/'));
    kit.id = json[u"id"_s].toString();
    kit.name = json[u"name"_s].toString();
    kit.description = json[u"description"_s].toString();
    kit.howTo = stringsOf(json[u"how_to"_s]);
    kit.settings = stringsOf(json[u"settings"_s]);
    kit.userAgents = stringsOf(json[u"user_agents"_s]);
    kit.request = requestOf(json[u"request"_s].toObject());
    for (const QJsonValue& one : json[u"files"_s].toArray())
        kit.files.push_back(
            {one[u"file"_s].toString(), one[u"title"_s].toString(), one[u"language"_s].toString()});
    return kit;
}

std::vector<Kit> readKits()
{
    initIntegrationResources();
    std::vector<Kit> kits;
    QDirIterator folders(u":/integrations"_s, {u"kit.json"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (folders.hasNext())
        kits.push_back(readKit(folders.next()));
    std::sort(kits.begin(), kits.end(), [](const Kit& a, const Kit& b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return kits;
}

/// A token that was given from outside may have a quote in it.
QString tokenIn(const QString& language, QString token)
{
    if (language == "yaml"_L1)
        return token.replace(u'\'', u"''"_s);
    if (language == "json"_L1) {
        const QByteArray list = QJsonDocument(QJsonArray{token}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(list.sliced(2, list.size() - 4));
    }
    return token;
}

/// In a program, braces are the program's own.
bool isFilledIn(const QString& language)
{
    return language == "json"_L1 || language == "yaml"_L1 || language == "env"_L1 ||
           language == "sh"_L1;
}

QString languageOf(const Kit& kit, const QString& file)
{
    const auto found = std::find_if(kit.files.begin(), kit.files.end(),
                                    [&file](const KitFile& one) { return one.file == file; });
    return found == kit.files.end() ? QString() : found->language;
}

QString rawText(const Kit& kit, const KitFile& file)
{
    if (file.language != "env"_L1)
        return QString::fromUtf8(readResource(kit.folder + u'/' + file.file));
    return u"%1=%2\n%3=%4\n"_s.arg(kit.settings.value(0), urlPlace, kit.settings.value(1),
                                   tokenPlace);
}

QString withPlaces(QString text, const QString& language, const FillIn& fillIn)
{
    if (!isFilledIn(language))
        return text;
    if (!fillIn.url.isEmpty())
        text.replace(urlPlace.toString(), fillIn.url);
    if (!fillIn.token.isEmpty())
        text.replace(tokenPlace.toString(), tokenIn(language, fillIn.token));
    return text;
}

} // namespace

QByteArray KitRequest::userAgent() const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [](const auto& header) {
        return header.first.compare("User-Agent", Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

QJsonObject KitRequest::question() const
{
    const QJsonValue wrapped = body[u"params"_s][u"arguments"_s];
    return wrapped.isObject() ? wrapped.toObject() : body;
}

void KitRequest::setQuestion(const QJsonObject& question)
{
    QJsonObject params = body[u"params"_s].toObject();
    if (!params.contains(u"arguments"_s)) {
        body = question;
        return;
    }
    params.insert(u"arguments"_s, question);
    body.insert(u"params"_s, params);
}

QStringList Kit::allFiles() const
{
    QStringList all;
    QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next().sliced(folder.size() + 1);
        if (path != "kit.json"_L1)
            all.append(path);
    }
    all.sort();
    return all;
}

std::vector<KitFile> Kit::shownFiles() const
{
    std::vector<KitFile> shown;
    if (!settings.isEmpty())
        shown.push_back({u"hall.env"_s, KitWords::tr("Settings"), u"env"_s});
    shown.insert(shown.end(), files.begin(), files.end());
    return shown;
}

const std::vector<Kit>& integrationKits()
{
    static const std::vector<Kit> kits = readKits();
    return kits;
}

const Kit* findKit(const QString& id)
{
    const std::vector<Kit>& kits = integrationKits();
    const auto found =
        std::find_if(kits.begin(), kits.end(), [&id](const Kit& kit) { return kit.id == id; });
    return found == kits.end() ? nullptr : &*found;
}

QString kitText(const Kit& kit, const KitFile& file, const FillIn& fillIn)
{
    return withPlaces(rawText(kit, file), file.language, fillIn);
}

QByteArray kitBytes(const Kit& kit, const QString& file, const FillIn& fillIn)
{
    const QByteArray bytes = readResource(kit.folder + u'/' + file);
    const QString language = languageOf(kit, file);
    return isFilledIn(language) ? withPlaces(QString::fromUtf8(bytes), language, fillIn).toUtf8()
                                : bytes;
}

bool holdsTokenPlace(const Kit& kit, const KitFile& file)
{
    return isFilledIn(file.language) && rawText(kit, file).contains(tokenPlace);
}

} // namespace hall::ui
