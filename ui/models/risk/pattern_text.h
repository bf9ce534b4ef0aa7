// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace hall::ui {

/// A pattern file as a person writes it: the members in the order of the help, words beside each
/// other in lines. Reads back as the same JSON. Pure; thread-safe.
QString patternText(const QJsonObject& patterns);

} // namespace hall::ui
