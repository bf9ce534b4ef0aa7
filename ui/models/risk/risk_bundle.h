// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/bundle.h"

#include <QByteArray>
#include <QJsonValue>

namespace hall::ui {

/// The Hall's configuration with another member of `config.risk`, as Hall::importBundle takes it;
/// an undefined value takes the member away. Without workers and namespaces, so that importing it
/// leaves the registry and the claims alone. Pure; thread-safe.
QByteArray bundleWithRisk(const Bundle& current, const QString& member, const QJsonValue& value);

} // namespace hall::ui
