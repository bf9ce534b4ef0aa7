// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace hall::ui {

/// What a person can turn notes on and off for.
enum class NoteKind {
    ApprovalOpened,
    ExpiresSoon,
    Tampering,
    WorkerBanned,
    DenialSpike,
    HallOffline,
    Integrity, ///< the audit log was changed, or takes no records
};
inline constexpr std::array noteKinds{
    NoteKind::ApprovalOpened, NoteKind::ExpiresSoon, NoteKind::Tampering, NoteKind::WorkerBanned,
    NoteKind::DenialSpike,    NoteKind::HallOffline, NoteKind::Integrity};

/// For a menu; translated.
QString noteKindWord(NoteKind kind);
/// In the settings; never changes.
QString noteKindKey(NoteKind kind);

} // namespace hall::ui
