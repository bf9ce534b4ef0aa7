// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace hall {

/// What a log said about itself at one moment. Thread-safe. (Audit log, "Checkpoints and proofs")
struct Checkpoint {
    QString origin;  ///< names the log for good, whichever key signs: `hall-monitor/` and 16 hex
    qint64 size = 0; ///< records
    QByteArray root; ///< 32 bytes
    qint64 atMs = 0; ///< Unix ms
};

/// The text of its note, in the C2SP tlog-checkpoint form: origin, size, root in base64, and the
/// line `time 2026-11-21T08:00:00.000Z` as an extension.
QByteArray checkpointText(const Checkpoint& checkpoint);
/// Other extension lines are let be. Errors: INVALID_CHECKPOINT, saying what is wrong with it.
Result<Checkpoint> readCheckpoint(const QByteArray& noteText);

} // namespace hall
