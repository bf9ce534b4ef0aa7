// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/theme/theme.h"

#include <QString>

namespace hall::ui {

/// What is known of the log's integrity, for a person: the outcomes differ in words and icon, never
/// in colour alone.
struct IntegrityWords {
    QString icon;
    ColorRole role = ColorRole::Text;
    QString headline; ///< `Intact to #1,234`, `Altered at #7`
    QString text;     ///< sentences, which may hold text from outside
};

/// Of an acknowledged finding too: that a person has seen it does not mend the log.
IntegrityWords describeIntegrity(const LogIntegrity& integrity);
/// The anchor outside the records: last checkpoint and how its file beside the database is.
QString anchorWords(const HallStatus& status);
/// `120,000 of 1,000,000 records, 180,000 a second`.
QString progressWords(const LogIntegrity::Running& running, qint64 nowMs);

/// In a few words for tray, notes and the window's banners; empty when nothing is open.
QString openProblemHeadline(const HallStatus& status);
/// For the status bar.
struct ChainWord {
    QString icon;
    ColorRole role = ColorRole::Text;
    QString text;   ///< `Audit log: intact to #1,234`
    QString detail; ///< for assistive technology
};
ChainWord describeChain(const HallStatus& status);

} // namespace hall::ui
