// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_page_private.h"

#include "ui/audit/search/search_bar.h"
#include "ui/controls/detail/detail_panel.h"
#include "ui/controls/keys/key_actions.h"
#include "ui/models/audit/record_links.h"
#include "ui/models/decision/decision_detail.h"
#include "ui/models/visible_text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace hall::ui {

using namespace Qt::StringLiterals;

void AuditLogPage::Private::makeActions()
{
    const auto addKey = [this](Shortcut id, auto slot) {
        QObject::connect(addKeyAction(q, id), &QAction::triggered, &q, slot);
    };
    addKey(Shortcut::AuditSearch, &AuditLogPage::focusSearch);
    addKey(Shortcut::AuditJump, &AuditLogPage::focusJump);
    addKey(Shortcut::AuditExport, &AuditLogPage::openExport);
    addKey(Shortcut::AuditRefresh, &AuditLogPage::refresh);
    const auto add = [this](const QString& text, std::optional<Shortcut> id, auto handler) {
        auto* action = new QAction(text, table);
        if (id)
            setShortcutOf(*action, *id);
        action->setShortcutContext(Qt::WidgetShortcut);
        QObject::connect(action, &QAction::triggered, &q, [this, handler] {
            if (const EventPtr event = table->current())
                handler(*event);
            else
                Q_EMIT q.said(tr("No record is picked"));
        });
        table->addAction(action);
    };
    const auto separate = [this] {
        auto* line = new QAction(table);
        line->setSeparator(true);
        table->addAction(line);
    };
    add(tr("Copy record id"), {}, [this](const DecisionEvent& event) {
        toClipboard(event.fields.id, tr("Record id copied"));
    });
    add(tr("Copy receipt hash"), {}, [this](const DecisionEvent& event) {
        toClipboard(QString::fromLatin1(event.record.hash.toHex()), tr("Receipt hash copied"));
    });
    add(tr("Copy rows as text"), Shortcut::AuditCopyText,
        [this](const DecisionEvent&) { copyText(); });
    add(tr("Copy as JSON"), Shortcut::AuditCopyJson, [this](const DecisionEvent&) { copyJson(); });
    add(tr("Copy as curl"), Shortcut::AuditCopyCurl, [this](const DecisionEvent&) { copyCurl(); });
    separate();
    const auto addPlace = [&](const QString& text, Shortcut key, const QString& missing,
                              QString RecordFields::*member, auto addressOf) {
        add(text, key, [this, missing, member, addressOf](const DecisionEvent& event) {
            const QString value = event.fields.*member;
            if (value.isEmpty())
                Q_EMIT q.said(missing);
            else
                followPlace(addressOf(value));
        });
    };
    addPlace(tr("Show worker"), Shortcut::AuditWorker, tr("This record names no worker"),
             &RecordFields::worker,
             [](const QString& id) { return QString(u"hall://worker/"_s % id); });
    addPlace(tr("Show approval"), Shortcut::AuditApproval, tr("This record names no approval"),
             &RecordFields::approvalId,
             [](const QString& id) { return QString(u"hall://approval/"_s % id); });
    addPlace(tr("Records of the rule"), Shortcut::AuditRule, tr("This record names no rule"),
             &RecordFields::rule, [](const QString& id) {
                 return auditSearchAddress(filterTermText(FilterField::Rule, id));
             });
    addPlace(tr("Records of the correlation id"), Shortcut::AuditCorrelation,
             tr("It has no correlation id"), &RecordFields::correlationId, [](const QString& id) {
                 return auditSearchAddress(filterTermText(FilterField::Correlation, id));
             });
    add(tr("Earlier of the correlation id"), Shortcut::AuditEarlier,
        [this](const DecisionEvent& event) { findNeighbour(event.fields, false); });
    add(tr("Later of the correlation id"), Shortcut::AuditLater,
        [this](const DecisionEvent& event) { findNeighbour(event.fields, true); });
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void AuditLogPage::Private::copyText()
{
    QStringList lines;
    for (const EventPtr& event : table->marked())
        lines.append(auditRowText(*event, zone));
    if (lines.isEmpty())
        lines.append(auditRowText(*table->current(), zone));
    toClipboard(lines.join(u'\n'), tr("Rows copied as text"));
}

void AuditLogPage::Private::copyJson()
{
    const DecisionEvent& event = *table->current();
    // The canonical bytes, as they were hashed: whoever pastes them can hash them again.
    toClipboard(QString::fromUtf8(event.record.body), tr("Canonical record copied"));
}

void AuditLogPage::Private::copyCurl()
{
    const DecisionEvent& event = *table->current();
    if (!isDecision(event)) {
        Q_EMIT q.said(tr("Only a decision can be asked for again"));
        return;
    }
    const auto read = readDecisionDetail(event);
    if (read)
        toClipboard(copyAsCurl(*read, serverUrl), tr("Decision copied as curl"));
    else
        Q_EMIT q.said(tr("Nothing copied. %1").arg(read.error().message));
}

void AuditLogPage::Private::toClipboard(const QString& text, const QString& what)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT q.said(what);
}

} // namespace hall::ui
