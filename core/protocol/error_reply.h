// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace hall {

/// The body of every answer that is not a decision and not a success: `denied` is true, whatever
/// the status, so that a client which looks at nothing else stops.
/// (Hall Server contract, "The requests that must work", consequence 2)
/// `more`: members of this error besides the ones that every error has.
QByteArray errorReply(const Error& error, const QJsonObject& more = {});

} // namespace hall
