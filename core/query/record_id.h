// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace hall {

inline constexpr QStringView decisionIdPrefix = u"dec_";
inline constexpr QStringView eventIdPrefix = u"rec_";

/// The 16 bytes of `dec_…`, `rec_…` or a UUID in text, any case; empty when it is none of them.
QByteArray uuidOfRecordId(QStringView id);
/// `rec_` + 32 hex digits: the id of every record that is not a decision.
QString eventIdFromUuid(const QByteArray& uuid);

/// ASCII letters in lower case, everything else as it is: what SQLite's lower() does, so that a
/// search in memory and one in the log agree.
QString asciiFolded(QStringView text);

} // namespace hall
