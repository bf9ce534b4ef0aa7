// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shortcuts/shortcut_table.h"

#include <QAction>
#include <QCoreApplication>
#include <QShortcut>
#include <QVariant>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct ShortcutsSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::Shortcuts)
};

constexpr char shortcutProperty[] = "hallShortcut";

constexpr ShortcutFacts shortcutFactsTable[] = {
    {Shortcut::GoOverview, "go.overview",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Go to Overview"), "Ctrl+1", KeyContext::Window},
    {Shortcut::GoFeed, "go.feed", QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Go to Live feed"),
     "Ctrl+2", KeyContext::Window},
    {Shortcut::GoApprovals, "go.approvals",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Go to Approvals"), "Ctrl+3", KeyContext::Window},
    {Shortcut::GoWorkers, "go.workers", QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Go to Workers"),
     "Ctrl+4", KeyContext::Window},
    {Shortcut::GoNamespaces, "go.namespaces",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Go to Namespaces"), "Ctrl+5", KeyContext::Window},
    {Shortcut::GoAudit, "go.audit", QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Go to Audit"),
     "Ctrl+6", KeyContext::Window},
    {Shortcut::GoIntegrations, "go.integrations",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Go to Integrations"), "Ctrl+7", KeyContext::Window},
    {Shortcut::GoDemo, "go.demo", QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Go to Demo"), "Ctrl+8",
     KeyContext::Window},
    {Shortcut::OpenApprovals, "approvals.open",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Open Approvals from any window"), "Ctrl+Shift+A",
     KeyContext::Application},
    {Shortcut::Palette, "palette", QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Command palette"),
     "Ctrl+K", KeyContext::Window},
    {Shortcut::Back, "back", QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Back to the place before"),
     "Alt+Left", KeyContext::Window},
    {Shortcut::Forward, "forward", QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Forward again"),
     "Alt+Right", KeyContext::Window},
    {Shortcut::CopyPlace, "place.copy",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Copy the address of this place"), "Ctrl+Shift+P",
     KeyContext::Window},
    {Shortcut::NextPane, "pane.next", QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Next pane"), "F6",
     KeyContext::Window},
    {Shortcut::PreviousPane, "pane.previous",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Previous pane"), "Shift+F6", KeyContext::Window},
    {Shortcut::Lockdown, "lockdown",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Lockdown, or end it"), "Ctrl+Shift+L",
     KeyContext::Window},
    {Shortcut::Presenter, "presenter", QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Presenter mode"),
     "F11", KeyContext::Window},
    {Shortcut::HelpHere, "help", QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Help for this page"),
     "F1", KeyContext::Window},
    {Shortcut::Shortcuts, "shortcuts",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Keyboard shortcuts"), "Ctrl+/", KeyContext::Window},
    {Shortcut::Quit, "quit", QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Quit"), "Ctrl+Q",
     KeyContext::Window},
    {Shortcut::FeedFilter, "feed.filter",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Filter the feed"), "Ctrl+F", KeyContext::Feed},
    {Shortcut::FeedFilterToggle, "feed.filterToggle",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Filter on or off"), "Ctrl+Shift+F",
     KeyContext::Feed},
    {Shortcut::FeedPause, "feed.pause",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Pause or resume the view"), "Space",
     KeyContext::Feed},
    {Shortcut::FeedNewest, "feed.newest",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Follow the newest"), "End", KeyContext::Feed},
    {Shortcut::FeedNextDenial, "feed.nextDenial",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Next denial"), "N", KeyContext::Feed},
    {Shortcut::FeedPreviousDenial, "feed.previousDenial",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Previous denial"), "Shift+N", KeyContext::Feed},
    {Shortcut::FeedCopyText, "feed.copyText",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Copy row as text"), "Ctrl+C", KeyContext::Feed},
    {Shortcut::FeedCopyJson, "feed.copyJson",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Copy as JSON"), "Ctrl+Shift+C", KeyContext::Feed},
    {Shortcut::FeedCopyCurl, "feed.copyCurl",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Copy as curl"), "Ctrl+Alt+C", KeyContext::Feed},
    {Shortcut::FeedInAudit, "feed.inAudit",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Open in Audit"), "A", KeyContext::Feed},
    {Shortcut::FeedWorker, "feed.worker", QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Show worker"),
     "W", KeyContext::Feed},
    {Shortcut::FeedRule, "feed.rule",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Records of the rule"), "R", KeyContext::Feed},
    {Shortcut::FeedApproval, "feed.approval",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Show approval"), "O", KeyContext::Feed},
    {Shortcut::NextApproval, "approvals.next",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Next pending approval"), "P", KeyContext::Approvals},
    {Shortcut::RevokeGrant, "approvals.revoke",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Revoke the grant"), "Del", KeyContext::Approvals},
    {Shortcut::SavePatterns, "approvals.savePatterns",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Save the patterns"), "Ctrl+S",
     KeyContext::Approvals},
    {Shortcut::Deny, "card.deny", QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Deny"), "Alt+D",
     KeyContext::Card},
    {Shortcut::ApproveOnce, "card.approve",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Approve once"), "Alt+O", KeyContext::Card},
    {Shortcut::ApproveFor, "card.approveFor",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Approve for…"), "Alt+F", KeyContext::Card},
    {Shortcut::WorkerSearch, "workers.search",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Search the workers"), "Ctrl+F", KeyContext::Workers},
    {Shortcut::WorkerNew, "workers.new", QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "New worker"),
     "Ctrl+N", KeyContext::Workers},
    {Shortcut::WorkerPaste, "workers.paste",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Paste a record"), "Ctrl+V", KeyContext::Workers},
    {Shortcut::AuditSearch, "audit.search",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Search the log"), "Ctrl+F", KeyContext::Audit},
    {Shortcut::AuditJump, "audit.jump",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Jump to a record"), "Ctrl+G", KeyContext::Audit},
    {Shortcut::AuditExport, "audit.export",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Export records"), "Ctrl+E", KeyContext::Audit},
    {Shortcut::AuditRefresh, "audit.refresh",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Search anew"), "F5", KeyContext::Audit},
    {Shortcut::AuditCompare, "audit.compare",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Compare the two picked records"), "Ctrl+D",
     KeyContext::Audit},
    {Shortcut::AuditCopyText, "audit.copyText",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Copy rows as text"), "Ctrl+C", KeyContext::Audit},
    {Shortcut::AuditCopyJson, "audit.copyJson",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Copy as JSON"), "Ctrl+Shift+C", KeyContext::Audit},
    {Shortcut::AuditCopyCurl, "audit.copyCurl",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Copy as curl"), "Ctrl+Alt+C", KeyContext::Audit},
    {Shortcut::AuditWorker, "audit.worker", QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Show worker"),
     "W", KeyContext::Audit},
    {Shortcut::AuditApproval, "audit.approval",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Show approval"), "O", KeyContext::Audit},
    {Shortcut::AuditRule, "audit.rule",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Records of the rule"), "R", KeyContext::Audit},
    {Shortcut::AuditCorrelation, "audit.correlation",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Records of the correlation id"), "C",
     KeyContext::Audit},
    {Shortcut::AuditEarlier, "audit.earlier",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Earlier of the correlation id"), "[",
     KeyContext::Audit},
    {Shortcut::AuditLater, "audit.later",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Later of the correlation id"), "]",
     KeyContext::Audit},
    {Shortcut::HelpFind, "help.find",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Find in the help page"), "Ctrl+F", KeyContext::Help},
    {Shortcut::HelpFindNext, "help.findNext",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Find the next one"), "F3", KeyContext::Help},
    {Shortcut::HelpFindPrevious, "help.findPrevious",
     QT_TRANSLATE_NOOP("hall::ui::Shortcuts", "Find the one before"), "Shift+F3", KeyContext::Help},
};

bool isModified(QKeyCombination keys)
{
    return keys.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

} // namespace

std::span<const ShortcutFacts> shortcutTable()
{
    return shortcutFactsTable;
}

const ShortcutFacts& shortcutFacts(Shortcut id)
{
    return shortcutFactsTable[std::size_t(id)];
}

QKeySequence defaultKeys(Shortcut id)
{
    return QKeySequence(QString::fromLatin1(shortcutFacts(id).keys), QKeySequence::PortableText);
}

QString shortcutTitle(Shortcut id)
{
    return ShortcutsSay::tr(shortcutFacts(id).title);
}

QString contextTitle(KeyContext context)
{
    switch (context) {
    case KeyContext::Application:
        return ShortcutsSay::tr("Every window");
    case KeyContext::Window:
        return ShortcutsSay::tr("Every page");
    case KeyContext::Feed:
        return ShortcutsSay::tr("Live feed");
    case KeyContext::Approvals:
        return ShortcutsSay::tr("Approvals");
    case KeyContext::Card:
        return ShortcutsSay::tr("Card of an approval");
    case KeyContext::Workers:
        return ShortcutsSay::tr("Workers");
    case KeyContext::Audit:
        return ShortcutsSay::tr("Audit");
    case KeyContext::Help:
        return ShortcutsSay::tr("Help");
    }
    Q_UNREACHABLE();
}

bool clash(KeyContext one, KeyContext other)
{
    if (one == other || one == KeyContext::Application || other == KeyContext::Application)
        return true;
    // The help has a window of its own.
    if (one == KeyContext::Help || other == KeyContext::Help)
        return false;
    if (one == KeyContext::Window || other == KeyContext::Window)
        return true;
    const auto isApproving = [](KeyContext context) {
        return context == KeyContext::Approvals || context == KeyContext::Card;
    };
    return isApproving(one) && isApproving(other);
}

QString keyRefusal(Shortcut id, const QKeySequence& keys)
{
    if (keys.isEmpty())
        return {};
    if (keys.count() > 1)
        return ShortcutsSay::tr("One key with its modifiers, not several in a row.");
    const QKeyCombination first = keys[0];
    const Qt::Key key = first.key();
    if (key == Qt::Key_unknown || key == Qt::Key(0))
        return ShortcutsSay::tr("This key has no name and cannot be told from others.");
    const KeyContext context = shortcutFacts(id).context;
    const bool decides = context == KeyContext::Card;
    if (decides && !isModified(first)) {
        return ShortcutsSay::tr("It decides about an approval: it takes Ctrl or Alt, so that no "
                                "letter that was meant for a text decides.");
    }
    if (isModified(first))
        return {};
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return ShortcutsSay::tr("Alone it presses buttons, closes panels and moves the focus; take "
                                "it with Ctrl or Alt.");
    case Qt::Key_Space:
        // Pausing the view decides nothing, and its buttons keep their Space.
        if (id == Shortcut::FeedPause)
            return {};
        return ShortcutsSay::tr("Alone it presses the button that has the focus; take it with Ctrl "
                                "or Alt.");
    default:
        break;
    }
    const bool everywhere = context == KeyContext::Window || context == KeyContext::Application;
    if (everywhere && !isFunctionKey(key)) {
        return ShortcutsSay::tr("It works on every page, where plain keys are for writing; take it "
                                "with Ctrl or Alt.");
    }
    return {};
}

void setShortcutOf(QAction& action, Shortcut id)
{
    action.setProperty(shortcutProperty, int(id));
    action.setShortcut(defaultKeys(id));
}

void setShortcutOf(QShortcut& shortcut, Shortcut id)
{
    shortcut.setProperty(shortcutProperty, int(id));
    shortcut.setKey(defaultKeys(id));
}

std::optional<Shortcut> shortcutOf(const QObject& object)
{
    const QVariant id = object.property(shortcutProperty);
    return id.isValid() ? std::optional(Shortcut(id.toInt())) : std::nullopt;
}

} // namespace hall::ui
