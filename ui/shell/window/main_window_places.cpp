// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window leads: its pages, what is on them, their addresses, and the way back.
#include "ui/approvals/approvals_page.h"
#include "ui/audit/audit_page.h"
#include "ui/feed/feed_page.h"
#include "ui/integrations/integrations_page.h"
#include "ui/models/visible_text.h"
#include "ui/shell/frame/navigation.h"
#include "ui/shell/window/main_menu.h"
#include "ui/shell/window/main_window.h"
#include "ui/workers/workers_page.h"

#include <QStackedWidget>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// The first steps are a place like the pages, and not one of them.
constexpr int startPlace = -1;

} // namespace

void MainWindow::showPage(Page page)
{
    if (page != m_page || isAtStart())
        m_history.leave(here());
    turnTo(page);
}

void MainWindow::turnTo(Page page)
{
    m_page = page;
    m_pages->setCurrentIndex(int(page));
    m_navigation->setCurrent(int(page));
    m_navigation->setHistory(m_history.canGoBack(), m_history.canGoForward());
    m_menu->setCurrentPage(int(page), page == Page::Feed);
    m_menu->setHistory(m_history.canGoBack(), m_history.canGoForward());
}

Place MainWindow::here() const
{
    Place place;
    place.page = isAtStart() ? startPlace : int(m_page);
    if (isAtStart())
        return place;
    switch (m_page) {
    case Page::Feed:
        place.id = m_feed->selectedDecision();
        break;
    case Page::Approvals:
        place.id = m_approvals->openedApproval();
        break;
    case Page::Workers:
        place.id = m_workers->currentWorker();
        break;
    case Page::Audit:
        place.id = m_audit->shownRecord();
        place.search = m_audit->searchText();
        break;
    case Page::Integrations:
        place.id = m_integrations->shownPlace();
        break;
    case Page::Overview:
    case Page::Namespaces:
    case Page::Demo:
        break;
    }
    return place;
}

void MainWindow::goBack()
{
    if (const auto place = m_history.back(here()))
        returnTo(*place);
}

void MainWindow::goForward()
{
    if (const auto place = m_history.forward(here()))
        returnTo(*place);
}

/// Pages keep what is picked on them; only what has changed since is put back.
void MainWindow::returnTo(const Place& place)
{
    if (place.page == startPlace)
        return openStart();
    turnTo(Page(place.page));
    if (place == here())
        return;
    switch (m_page) {
    case Page::Feed:
        // A row that is out of memory by now leaves the feed as it is.
        m_feed->selectDecision(place.id);
        break;
    case Page::Approvals:
        if (!place.id.isEmpty())
            m_approvals->openApproval(place.id);
        break;
    case Page::Workers:
        if (!place.id.isEmpty())
            m_workers->showWorker(place.id);
        break;
    case Page::Audit:
        m_audit->setSearch(place.search);
        if (!place.id.isEmpty())
            m_audit->showRecord(place.id);
        break;
    case Page::Integrations:
        (void)m_integrations->showPlace(place.id);
        break;
    case Page::Overview:
    case Page::Namespaces:
    case Page::Demo:
        break;
    }
}

void MainWindow::showDecision(const QString& decisionId)
{
    if (m_feed->selectDecision(decisionId))
        showPage(Page::Feed);
    else
        showRecord(decisionId);
}

void MainWindow::showFeed(const QString& filter)
{
    m_feed->setFilterText(filter);
    showPage(Page::Feed);
}

void MainWindow::showWorker(const QString& workerId)
{
    showPage(Page::Workers);
    m_workers->showWorker(workerId);
}

void MainWindow::showApproval(const QString& approvalId)
{
    showPage(Page::Approvals);
    m_approvals->openApproval(approvalId);
}

void MainWindow::showRecord(const QString& place)
{
    enterAudit();
    m_audit->showRecord(place);
}

/// From one place of the page to another there is a way back too.
void MainWindow::enterAudit()
{
    m_history.leave(here());
    turnTo(Page::Audit);
}

/// `id` of a kit, `server`, `clients`, or empty: the page as it is.
Result<void> MainWindow::showIntegration(const QString& id)
{
    m_history.leave(here());
    turnTo(Page::Integrations);
    if (!id.isEmpty() && !m_integrations->showPlace(id))
        return leadsNowhere(tr("there is no integration %1.").arg(visibleText(id)));
    return {};
}

/// `hall://audit/dec_…`, `hall://audit/search/` with a search, `hall://audit/earlier/dec_…` and
/// `…/later/dec_…` for its neighbours with the same correlation id.
void MainWindow::showAudit(const QString& rest)
{
    const QString what = rest.section(u'/', 0, 0);
    const QString subject = rest.section(u'/', 1);
    if (what == "search"_L1) {
        enterAudit();
        m_audit->setSearch(subject);
    } else if (what == "earlier"_L1 || what == "later"_L1) {
        enterAudit();
        m_audit->showNeighbour(subject, what == "later"_L1);
    } else if (!rest.isEmpty()) {
        showRecord(rest);
    } else {
        showPage(Page::Audit);
    }
}

} // namespace hall::ui
