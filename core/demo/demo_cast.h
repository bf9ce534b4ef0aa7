// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hall/settings/hall_options.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

/// Who plays in the demo: three made-up tenants, their workers, and the rules that hold for them.
/// Everything here is a value or a file in the demo's own folder. Thread-safe.
namespace hall {

/// The person who decides in the demo. Not a secret: it opens nothing but a demo.
inline constexpr char16_t demoReviewer[] = u"Demo reviewer";
inline constexpr char16_t demoPassphrase[] = u"demo passphrase";

/// The worker whose code is changed on stage, and the file it is in.
QString demoDeployer();
QString demoDeployerCode(const QString& folder);
/// That file as attested, and as somebody changed it.
QByteArray demoDeployerScript(bool changed);
/// Writes it there. Error DEMO_FOLDER.
Result<void> writeDemoDeployer(const QString& folder, bool changed);
/// Workers that have code to attest.
QStringList demoAttestedWorkers();

/// Config, rules, policy, workers and namespaces, as `hall config import` reads them. `folder` is
/// the demo's.
QJsonObject demoBundle(const QString& folder);

/// Writes the workers' code and the bundle into `folder`, and says how a Hall is opened there.
/// Nothing of it comes from the environment or from the Hall of this machine. Error DEMO_FOLDER: a
/// file cannot be written.
Result<HallOptions> prepareDemo(const QString& folder);

} // namespace hall
