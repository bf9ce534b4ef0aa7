// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace hall::ui {

/// A kind of refusal in words, and what to do about it. Translated.
struct RefusalWords {
    QString what;
    QString fix;
};

/// `counter` as in ConnectedClient::errors, or the code of an error in lower case.
RefusalWords refusalWords(const QByteArray& counter);
/// What to do when the Hall could not be asked at all.
QString unreachedFix(const Error& error);

} // namespace hall::ui
