// SPDX-License-Identifier: GPL-3.0-or-later
// The demo: the page of one, and the way to one from the window of a real Hall.
#include "ui/demo/demo_page.h"
#include "ui/demo/open_demo.h"
#include "ui/feed/feed_page.h"
#include "ui/firstrun/first_run_page.h"
#include "ui/shell/frame/status_strip.h"
#include "ui/shell/frame/window_banners.h"
#include "ui/shell/window/main_menu.h"
#include "ui/shell/window/main_window.h"

namespace hall::ui {

void MainWindow::connectDemo()
{
    const auto open = [this] {
        if (const auto opened = openDemo(); !opened)
            m_banners->showFailure(tr("The demo has not started."), opened.error());
    };
    connect(m_menu, &MainMenu::demoAsked, this, open);
    if (!m_demo) {
        m_start->setDemo(open);
        return;
    }
    connect(m_demo, &DemoPage::placeAsked, this, [this](const QString& address) {
        // What has just been decided comes to the feed at its next beat.
        m_feed->refresh();
        showPlace(address);
    });
    connect(m_demo, &DemoPage::said, m_status, &StatusStrip::say);
    connect(m_demo, &DemoPage::approvalsAsked, this, [this] { showPage(Page::Approvals); });
}

} // namespace hall::ui
