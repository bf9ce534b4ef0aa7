// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/termination.h"
#include "app/monitor/monitor_options.h"
#include "app/monitor/monitor_program.h"
#include "app/monitor/single_instance.h"
#include "core/crypto/prepare_crypto.h"
#include "core/demo/demo_cast.h"
#include "core/demo/demo_folder.h"
#include "ui/models/ui_settings.h"

#include <QApplication>
#include <QProcessEnvironment>
#include <QSettings>
#include <QTextStream>

#include <cstdio>
#include <memory>
#include <optional>

namespace {

using namespace Qt::StringLiterals;

constexpr int exitNoHall = 1;
constexpr int exitMisuse = 2;

void complain(const QString& message)
{
    QTextStream(stderr) << "hall-monitor: " << message << '\n';
}

/// Help and version need no display.
std::optional<QString> information(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return hall::app::informationAsked(QCoreApplication::arguments());
}

void applyAppearance(hall::ui::Theme& theme, const std::optional<hall::ui::Appearance>& wanted,
                     QSettings& store)
{
    const hall::ui::UiSettings settings(store);
    const int stored = settings.value(hall::ui::setting::appearance);
    const bool known = stored >= 0 && stored <= int(hall::ui::Appearance::Dark);
    theme.setAppearance(
        wanted.value_or(known ? hall::ui::Appearance(stored) : hall::ui::Appearance::System));
    theme.setCompact(settings.value(hall::ui::setting::compact));
    theme.setPresenting(settings.value(hall::ui::setting::presenting));
}

/// The folder that the demo lives in, and is gone with; null for a real Hall. Changes the settings
/// of a demo to those in it.
hall::Result<std::unique_ptr<hall::DemoFolder>> prepareDemo(hall::app::MonitorOptions& options)
{
    if (!options.demo)
        return std::unique_ptr<hall::DemoFolder>();
    auto folder = hall::DemoFolder::make();
    if (!folder)
        return folder;
    auto prepared = hall::prepareDemo((*folder)->path());
    if (!prepared)
        return prepared.error();
    prepared->eventCapacity = options.settings.hall.eventCapacity;
    options.settings.hall = *std::move(prepared);
    return folder;
}

} // namespace

int main(int argc, char** argv)
{
    hall::prepareCrypto();
    QCoreApplication::setApplicationName(u"hall-monitor"_s);
    QCoreApplication::setOrganizationName(u"hall-monitor"_s);
    QCoreApplication::setApplicationVersion(u"" HALL_VERSION ""_s);
    QGuiApplication::setApplicationDisplayName(u"Hall Monitor"_s);
    QGuiApplication::setDesktopFileName(u"hall-monitor"_s);
    if (const auto text = information(argc, argv)) {
        QTextStream(stdout) << *text;
        return 0;
    }

    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    auto options = hall::app::readMonitorOptions(QCoreApplication::arguments(),
                                                 QProcessEnvironment::systemEnvironment());
    if (!options) {
        complain(options.error().message);
        return exitMisuse;
    }

    hall::app::SingleInstance instance(options->settings.hall.databasePath);
    if (instance.raiseOther(options->place))
        return 0;
    if (const auto listening = instance.listen(); !listening)
        complain(listening.error().message);
    const auto termination = hall::app::Termination::install();
    if (!termination)
        complain(termination.error().message);

    const auto demoFolder = prepareDemo(*options);
    if (!demoFolder) {
        complain(demoFolder.error().message);
        return exitNoHall;
    }
    QSettings store(QCoreApplication::organizationName(),
                    options->demo ? u"hall-monitor-demo"_s : QCoreApplication::applicationName());
    hall::ui::Theme theme;
    applyAppearance(theme, options->appearance, store);
    hall::app::MonitorProgram program(options->settings, theme, store, options->place);
    program.useLanguage(
        options->language.value_or(hall::ui::UiSettings(store).value(hall::ui::setting::language)));
    QObject::connect(&instance, &hall::app::SingleInstance::raiseAsked, &program,
                     &hall::app::MonitorProgram::raiseWindow);
    QObject::connect(&program, &hall::app::MonitorProgram::ended, &application,
                     &QCoreApplication::exit);
    QObject::connect(&application, &QGuiApplication::lastWindowClosed, &program,
                     &hall::app::MonitorProgram::endWithoutWindow);
    if (termination) {
        QObject::connect(termination->get(), &hall::app::Termination::requested, &program,
                         &hall::app::MonitorProgram::end);
    }
    // In the loop, so that ended() finds one to leave.
    QMetaObject::invokeMethod(&program, &hall::app::MonitorProgram::start, Qt::QueuedConnection);
    return QApplication::exec();
}
