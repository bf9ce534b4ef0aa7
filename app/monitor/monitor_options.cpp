// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/monitor_options.h"

#include "app/common/demo_settings.h"
#include "app/monitor/place_address.h"
#include "core/demo/demo_folder.h"
#include "ui/language/languages.h"

#include <QCommandLineParser>
#include <QProcessEnvironment>

namespace hall::app {

using namespace Qt::StringLiterals;

namespace {

QStringList languageWords()
{
    QStringList words{QLatin1String(ui::systemLanguage)};
    for (const ui::Language& language : ui::languages)
        words.append(QLatin1String(language.code));
    words.append(QLatin1String(ui::pseudoLanguage));
    return words;
}

void declare(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        u"Decides what agents may do on this machine, and shows it.\n\n"
        "Example: hall-monitor --port 8765 --theme dark"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    addServerFlags(parser);
    parser.addOption({u"theme"_s, u"Colours for this run. Default: as chosen in the View menu."_s,
                      u"system|light|dark"_s});
    parser.addOption({u"language"_s,
                      u"Language for this run: %1. Default: as chosen in the View menu."_s.arg(
                          languageWords().join(u", "_s)),
                      u"language"_s});
    parser.addOption({u"demo"_s,
                      u"Show a made-up Hall with made-up traffic, on port 8766. The real "
                      "log is not touched."_s});
    parser.addPositionalArgument(u"address"_s,
                                 u"Place to show, as the window copies it: hall://audit/dec_…"_s,
                                 u"[hall://…]"_s);
}

Error invalid(const QString& field, const QString& message)
{
    return {message, u"INVALID_OPTION"_s, field};
}

Result<ui::Appearance> readAppearance(const QString& word)
{
    if (word == "system"_L1)
        return ui::Appearance::System;
    if (word == "light"_L1)
        return ui::Appearance::Light;
    if (word == "dark"_L1)
        return ui::Appearance::Dark;
    return invalid(u"--theme"_s,
                   u"--theme is \"%1\"; it is \"system\", \"light\" or \"dark\"."_s.arg(word));
}

/// Before there is a folder for it: a second demo brings the first to the front.
Result<ServerSettings> demoInstance(const ServerFlags& flags)
{
    const auto port = resolveDemoPort(flags);
    if (!port)
        return port.error();
    ServerSettings settings;
    settings.hall.databasePath = DemoFolder::placeOfDemos();
    settings.server.port = *port;
    return settings;
}

} // namespace

std::optional<QString> informationAsked(const QStringList& arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return std::nullopt;
    if (parser.isSet(u"help"_s))
        return parser.helpText();
    if (parser.isSet(u"version"_s))
        return u"hall-monitor %1\n"_s.arg(u"" HALL_VERSION ""_s);
    return std::nullopt;
}

Result<MonitorOptions> readMonitorOptions(const QStringList& arguments,
                                          const QProcessEnvironment& environment)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return invalid(QString(), parser.errorText());
    MonitorOptions options;
    const auto place = readPlaceAddress(parser.positionalArguments());
    if (!place)
        return place.error();
    options.place = *place;
    options.demo = parser.isSet(u"demo"_s);
    auto settings = options.demo ? demoInstance(readServerFlags(parser))
                                 : resolveServerSettings(readServerFlags(parser), environment);
    if (!settings)
        return settings.error();
    options.settings = std::move(settings).value();
    options.settings.hall.eventCapacity = monitorEventCapacity;
    if (parser.isSet(u"theme"_s)) {
        const auto appearance = readAppearance(parser.value(u"theme"_s));
        if (!appearance)
            return appearance.error();
        options.appearance = *appearance;
    }
    if (parser.isSet(u"language"_s)) {
        const QString word = parser.value(u"language"_s);
        if (!ui::isLanguageChoice(word))
            return invalid(u"--language"_s, u"--language is \"%1\"; it is one of %2."_s.arg(
                                                word, languageWords().join(u", "_s)));
        options.language = word;
    }
    return options;
}

} // namespace hall::app
