// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notes/note_kinds.h"

#include <QCoreApplication>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct NoteKindsSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::NoteKind)
};

} // namespace

QString noteKindWord(NoteKind kind)
{
    switch (kind) {
    case NoteKind::ApprovalOpened:
        return NoteKindsSay::tr("Approval opened");
    case NoteKind::ExpiresSoon:
        return NoteKindsSay::tr("Approval expires soon");
    case NoteKind::Tampering:
        return NoteKindsSay::tr("Worker tampered with");
    case NoteKind::WorkerBanned:
        return NoteKindsSay::tr("Worker banned");
    case NoteKind::DenialSpike:
        return NoteKindsSay::tr("Many denials at once");
    case NoteKind::HallOffline:
        return NoteKindsSay::tr("Hall offline");
    case NoteKind::Integrity:
        return NoteKindsSay::tr("Audit log changed or full");
    }
    return {};
}

QString noteKindKey(NoteKind kind)
{
    switch (kind) {
    case NoteKind::ApprovalOpened:
        return u"approval_opened"_s;
    case NoteKind::ExpiresSoon:
        return u"expires_soon"_s;
    case NoteKind::Tampering:
        return u"tampering"_s;
    case NoteKind::WorkerBanned:
        return u"worker_banned"_s;
    case NoteKind::DenialSpike:
        return u"denial_spike"_s;
    case NoteKind::HallOffline:
        return u"hall_offline"_s;
    case NoteKind::Integrity:
        return u"integrity"_s;
    }
    return {};
}

} // namespace hall::ui
