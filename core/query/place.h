// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace hall {

/// One place in a log, as a person names it.
struct LogPlace {
    enum class By {
        Seq,  ///< `#4711`, or digits alone: those can be the start of a hash, too
        Id,   ///< `dec_…`, `rec_…` or a UUID
        Time, ///< `2026-11-20`, `2026-11-20T08:00:00Z`, or an age: `2h`
        Hash, ///< a receipt hash in hex, or its first eight digits or more
    };
    By by = By::Seq;
    qint64 number = 0; ///< Seq: from 1 on; Time: Unix ms
    QString id;        ///< as AuditReader::find() takes it
    QByteArray hash;   ///< lower-case hex digits, 8–64; with Seq: when there is no such record
};

/// INVALID_PLACE when the text is none of them; `nowMs` anchors an age.
Result<LogPlace> parsePlace(QStringView text, qint64 nowMs);

} // namespace hall
