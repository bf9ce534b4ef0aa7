// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/monitor_options.h"

#include <QCommandLineParser>
#include <QProcessEnvironment>

namespace hall::app {

using namespace Qt::StringLiterals;

namespace {

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
    if (!parser.positionalArguments().isEmpty()) {
        return invalid(parser.positionalArguments().constFirst(),
                       u"\"%1\" is not an option; hall-monitor --help lists them."_s.arg(
                           parser.positionalArguments().constFirst()));
    }
    MonitorOptions options;
    auto settings = resolveServerSettings(readServerFlags(parser), environment);
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
    return options;
}

} // namespace hall::app
