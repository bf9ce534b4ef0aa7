// SPDX-License-Identifier: GPL-3.0-or-later
// What convinces a person that the log is what was written: the banner, receipt and proof of a
// record, two records side by side.
#include "ui/audit/audit_page_private.h"

#include "ui/audit/compare/compare_view.h"
#include "ui/audit/histogram/histogram_panel.h"
#include "ui/audit/integrity/integrity_banner.h"
#include "ui/audit/proof/evidence_tab.h"
#include "ui/controls/detail/detail_panel.h"
#include "ui/models/shortcuts/shortcut_table.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

void AuditLogPage::Private::addEvidence(QVBoxLayout& column)
{
    auto* integrity = new IntegrityBanner(hall, theme, &q);
    // Its sentences wrap; the least that it needs is not that of its narrowest shape.
    integrity->setMinimumHeight(3 * q.fontMetrics().lineSpacing() + 2 * space::l);
    bannerPlace->addWidget(integrity);
    QObject::connect(integrity, &IntegrityBanner::said, &q, &AuditLogPage::said);

    const auto addTab = [this](EvidenceTab::Kind kind, const QString& title) {
        auto* tab = new EvidenceTab(hall, theme, kind, detail);
        detail->addTab(tab, title);
        QObject::connect(detail, &DetailPanel::recordChanged, tab, &EvidenceTab::setRecord);
        QObject::connect(tab, &EvidenceTab::said, &q, &AuditLogPage::said);
    };
    addTab(EvidenceTab::Kind::Receipt, tr("Receipt"));
    addTab(EvidenceTab::Kind::Proof, tr("Proof"));

    comparing = new CompareView(theme, &q);
    comparing->hide();
    column.addWidget(comparing, 1);
    QObject::connect(comparing, &CompareView::said, &q, &AuditLogPage::said);
    QObject::connect(comparing, &CompareView::closeAsked, &q, [this] { showCompare(false); });
    auto* compare = new QAction(tr("Compare the two picked records"), table);
    compare->setObjectName(u"compareRecords"_s);
    setShortcutOf(*compare, Shortcut::AuditCompare);
    compare->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(compare, &QAction::triggered, &q, [this] { compareMarked(); });
    table->addAction(compare);
}

void AuditLogPage::Private::compareMarked()
{
    const std::vector<EventPtr> marked = table->marked();
    if (marked.size() != 2) {
        Q_EMIT q.said(tr("Pick two records to compare: Ctrl+click the second one"));
        return;
    }
    // The older one is on the left, as one reads.
    comparing->compare(marked[1], marked[0]);
    showCompare(true);
}

void AuditLogPage::Private::showCompare(bool shown)
{
    comparing->setVisible(shown);
    splitter->setVisible(!shown);
    fitPanes();
    if (!shown)
        table->setFocus(Qt::OtherFocusReason);
}

} // namespace hall::ui
