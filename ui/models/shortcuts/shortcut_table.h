// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <optional>
#include <span>

class QAction;
class QShortcut;

namespace hall::ui {

/// Every key of the window that a person may change. Escape, Enter and the arrows mean everywhere
/// what they usually do and are not among them.
enum class Shortcut {
    GoOverview,
    GoFeed,
    GoApprovals,
    GoWorkers,
    GoNamespaces,
    GoAudit,
    GoIntegrations,
    GoDemo,
    OpenApprovals,
    Palette,
    Back,
    Forward,
    CopyPlace,
    NextPane,
    PreviousPane,
    Lockdown,
    Presenter,
    HelpHere,
    Shortcuts,
    Quit,
    FeedFilter,
    FeedFilterToggle,
    FeedPause,
    FeedNewest,
    FeedNextDenial,
    FeedPreviousDenial,
    FeedCopyText,
    FeedCopyJson,
    FeedCopyCurl,
    FeedInAudit,
    FeedWorker,
    FeedRule,
    FeedApproval,
    NextApproval,
    RevokeGrant,
    SavePatterns,
    Deny,
    ApproveOnce,
    ApproveFor,
    WorkerSearch,
    WorkerNew,
    WorkerPaste,
    AuditSearch,
    AuditJump,
    AuditExport,
    AuditRefresh,
    AuditCompare,
    AuditCopyText,
    AuditCopyJson,
    AuditCopyCurl,
    AuditWorker,
    AuditApproval,
    AuditRule,
    AuditCorrelation,
    AuditEarlier,
    AuditLater,
    HelpFind,
    HelpFindNext,
    HelpFindPrevious,
};

/// Where a key is listened to. Application: in every window of the program. Window: on every page.
/// Card: while the focus is inside the card of an approval.
enum class KeyContext { Application, Window, Feed, Approvals, Card, Workers, Audit, Help };

struct ShortcutFacts {
    Shortcut id;
    const char* key;   ///< in the settings; stable
    const char* title; ///< in English; see shortcutTitle()
    const char* keys;  ///< at first, as QKeySequence::PortableText
    KeyContext context;
};

/// In the order of Shortcut.
std::span<const ShortcutFacts> shortcutTable();
const ShortcutFacts& shortcutFacts(Shortcut id);
QKeySequence defaultKeys(Shortcut id);
QString shortcutTitle(Shortcut id);       ///< translated
QString contextTitle(KeyContext context); ///< translated

/// Whether one key cannot serve both.
bool clash(KeyContext one, KeyContext other);
/// Why these keys are not possible there, whatever else they do; empty: they are. No keys are
/// possible always.
QString keyRefusal(Shortcut id, const QKeySequence& keys);

/// Marks the action and gives it its keys of the table; whoever has the book of this window's keys
/// gives it those of the book.
void setShortcutOf(QAction& action, Shortcut id);
void setShortcutOf(QShortcut& shortcut, Shortcut id);
/// Of a marked action.
std::optional<Shortcut> shortcutOf(const QObject& object);

} // namespace hall::ui
