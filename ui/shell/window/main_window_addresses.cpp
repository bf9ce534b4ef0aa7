// SPDX-License-Identifier: GPL-3.0-or-later
// The table of places: every kind that has an address, how one gets there, and what it is called
// from there. A new kind of place is one entry here.
#include "core/hall/hall.h"
#include "core/registry/namespace_claim.h"
#include "ui/approvals/approvals_page.h"
#include "ui/audit/audit_page.h"
#include "ui/feed/feed_page.h"
#include "ui/integrations/integrations_page.h"
#include "ui/models/visible_text.h"
#include "ui/namespaces/namespaces_page.h"
#include "ui/shell/frame/status_strip.h"
#include "ui/shell/window/main_window.h"
#include "ui/workers/workers_page.h"

#include <QFile>

#include <array>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct ApprovalListName {
    ApprovalsPage::List list;
    const char* name;
};
constexpr std::array approvalListNames{
    ApprovalListName{ApprovalsPage::List::History, "history"},
    ApprovalListName{ApprovalsPage::List::Missed, "missed"},
    ApprovalListName{ApprovalsPage::List::Grants, "grants"},
    ApprovalListName{ApprovalsPage::List::Risk, "risk"},
};

} // namespace

void MainWindow::showPlace(const QString& address)
{
    if (const Result<void> opened = m_places.open(address); !opened)
        m_status->say(opened.error().message);
}

/// Places without anything below them, and what has a window of its own.
void MainWindow::addPlaces()
{
    const auto nothingBelow = [](const QString& rest) -> Result<void> {
        if (!rest.isEmpty())
            return leadsNowhere(tr("nothing comes after its name."));
        return {};
    };
    const auto addAlone = [this, nothingBelow](const QString& name, auto go, auto isHere) {
        m_places.add({name,
                      [go, nothingBelow](const QString& rest) {
                          const Result<void> right = nothingBelow(rest);
                          if (right)
                              go();
                          return right;
                      },
                      [isHere] { return isHere() ? std::optional(QString()) : std::nullopt; }});
    };
    const auto isAt = [this](Page page) { return !isAtStart() && m_page == page; };
    addAlone(
        u"overview"_s, [this] { showPage(Page::Overview); },
        [isAt] { return isAt(Page::Overview); });
    addPagePlaces();
    if (m_demo) {
        addAlone(
            u"demo"_s, [this] { showPage(Page::Demo); }, [isAt] { return isAt(Page::Demo); });
    }
    addAlone(
        u"start"_s, [this] { showStart(); }, [this] { return isAtStart(); });
    addAlone(
        u"shortcuts"_s, [this] { showShortcuts(); }, [] { return false; });
    m_places.add({u"help"_s,
                  [this](const QString& rest) -> Result<void> {
                      if (!rest.isEmpty() &&
                          !QFile::exists(u":/help/"_s + rest.section(u'#', 0, 0) + u".md"_s))
                          return leadsNowhere(
                              tr("there is no help page %1.").arg(visibleText(rest)));
                      showHelp(rest.isEmpty() ? u"index"_s : rest);
                      return {};
                  },
                  [] { return std::optional<QString>(); }});
}

void MainWindow::addPagePlaces()
{
    const auto isAt = [this](Page page) { return !isAtStart() && m_page == page; };
    const auto openFeed = [this](const QString& rest) -> Result<void> {
        const auto [what, filter] = PlaceTable::splitRest(rest, u"filter"_s);
        if (filter)
            m_feed->setFilterText(*filter);
        if (what.startsWith("dec_"_L1))
            showDecision(what);
        else if (!what.isEmpty())
            showFeed(what);
        else
            showPage(Page::Feed);
        return {};
    };
    m_places.add({u"feed"_s, openFeed, [this, isAt]() -> std::optional<QString> {
                      if (!isAt(Page::Feed))
                          return std::nullopt;
                      const QString filter = m_feed->filterText();
                      return m_feed->selectedDecision() +
                             (filter.isEmpty() ? QString() : QString(u"?filter="_s + filter));
                  }});
    const auto openApprovals = [this](const QString& rest) -> Result<void> {
        if (rest.isEmpty()) {
            showPage(Page::Approvals);
            m_approvals->showList(ApprovalsPage::List::Queue);
            return {};
        }
        for (const auto& [list, name] : approvalListNames) {
            if (rest == QLatin1StringView(name)) {
                showPage(Page::Approvals);
                m_approvals->showList(list);
                return {};
            }
        }
        if (!rest.startsWith("apr_"_L1))
            return leadsNowhere(tr("%1 is neither the id of an approval nor one of history, "
                                   "missed, grants and risk.")
                                    .arg(visibleText(rest)));
        showApproval(rest);
        return {};
    };
    m_places.add({u"approvals"_s, openApprovals, [this, isAt]() -> std::optional<QString> {
                      if (!isAt(Page::Approvals))
                          return std::nullopt;
                      const bool hasCard =
                          m_approvals->currentList() != ApprovalsPage::List::Grants &&
                          m_approvals->currentList() != ApprovalsPage::List::Risk;
                      if (hasCard && !m_approvals->openedApproval().isEmpty())
                          return m_approvals->openedApproval();
                      for (const auto& [list, name] : approvalListNames) {
                          if (m_approvals->currentList() == list)
                              return QString::fromLatin1(name);
                      }
                      return QString();
                  }});
    const auto openWorkers = [this](const QString& rest) -> Result<void> {
        if (!rest.isEmpty() && !m_controller.hall().snapshot()->worker(rest))
            return leadsNowhere(tr("no worker %1 is enrolled.").arg(visibleText(rest)));
        if (rest.isEmpty())
            showPage(Page::Workers);
        else
            showWorker(rest);
        return {};
    };
    m_places.add({u"workers"_s, openWorkers, [this, isAt] {
                      return isAt(Page::Workers) ? std::optional(m_workers->currentWorker())
                                                 : std::nullopt;
                  }});
    m_places.add({u"namespaces"_s,
                  [this](const QString& rest) -> Result<void> {
                      if (!rest.isEmpty()) {
                          if (const auto named = checkNamespace(rest); !named)
                              return named.error();
                      }
                      showPage(Page::Namespaces);
                      if (!rest.isEmpty())
                          m_namespaces->showNamespace(rest);
                      return {};
                  },
                  [this, isAt] {
                      return isAt(Page::Namespaces) ? std::optional(m_namespaces->shownNamespace())
                                                    : std::nullopt;
                  }});
    m_places.add({u"audit"_s,
                  [this](const QString& rest) -> Result<void> {
                      const auto [what, search] = PlaceTable::splitRest(rest, u"search"_s);
                      if (search)
                          m_audit->setSearch(*search);
                      showAudit(what);
                      return {};
                  },
                  [this, isAt]() -> std::optional<QString> {
                      if (!isAt(Page::Audit))
                          return std::nullopt;
                      const QString search = m_audit->searchText();
                      return m_audit->shownRecord() +
                             (search.isEmpty() ? QString() : QString(u"?search="_s + search));
                  }});
    m_places.add({u"integrations"_s, [this](const QString& rest) { return showIntegration(rest); },
                  [this, isAt] {
                      return isAt(Page::Integrations) ? std::optional(m_integrations->shownPlace())
                                                      : std::nullopt;
                  }});
    // What links of records and cards call them.
    m_places.add({u"decision"_s, [this](const QString& rest) -> Result<void> {
                      if (rest.isEmpty())
                          return leadsNowhere(tr("it names no decision."));
                      showDecision(rest);
                      return {};
                  }});
    m_places.add({u"worker"_s, openWorkers});
    m_places.add({u"approval"_s, openApprovals});
}

} // namespace hall::ui
