// SPDX-License-Identifier: GPL-3.0-or-later
// The first steps, learning mode, and the Hall of another process: what lies beside the pages.
#include "ui/controls/panels/banner.h"
#include "ui/firstrun/first_run_page.h"
#include "ui/firstrun/learning/learning_switch.h"
#include "ui/firstrun/learning/marks_window.h"
#include "ui/models/time_text.h"
#include "ui/shell/attached/attached_page.h"
#include "ui/shell/frame/navigation.h"
#include "ui/shell/frame/status_strip.h"
#include "ui/shell/frame/window_banners.h"
#include "ui/shell/server_problem_page.h"
#include "ui/shell/window/main_menu.h"
#include "ui/shell/window/main_window.h"

#include <QPushButton>
#include <QStackedWidget>

namespace hall::ui {

using namespace Qt::StringLiterals;

void MainWindow::connectStart()
{
    connect(m_menu, &MainMenu::firstStepsAsked, this, &MainWindow::showStart);
    connect(m_start, &FirstRunPage::placeAsked, this, &MainWindow::showPlace);
    connect(m_start, &FirstRunPage::marksAsked, this, &MainWindow::showMarks);
    connect(m_start, &FirstRunPage::problemAsked, this,
            [this] { m_pages->setCurrentWidget(m_problem); });
    connect(m_start, &FirstRunPage::left, this, [this] { showPage(Page::Overview); });
    connect(m_problem, &ServerProblemPage::attachAsked, this, &MainWindow::showAttached);
    connect(m_attached, &AttachedPage::left, this,
            [this] { m_pages->setCurrentWidget(m_problem); });

    m_learningBanner->setObjectName(u"learningBanner"_s);
    auto* marks = m_learningBanner->addButton(tr("Turn marks into rules…"));
    marks->setObjectName(u"bannerMarks"_s);
    connect(marks, &QPushButton::clicked, this, &MainWindow::showMarks);
    auto* end = m_learningBanner->addButton(tr("End it now"));
    end->setObjectName(u"bannerEndLearning"_s);
    connect(end, &QPushButton::clicked, m_learning, &LearningSwitch::end);
    connect(m_learning, &LearningSwitch::changed, this, &MainWindow::showLearning);
    connect(m_learning, &LearningSwitch::failed, this, [this](const Error& error) {
        m_banners->showFailure(tr("Learning mode is as it was."), error);
    });
    showLearning();
}

bool MainWindow::isAtStart() const
{
    return m_pages->currentWidget() == m_start;
}

void MainWindow::showStart()
{
    if (isAtStart())
        return;
    m_history.leave(here());
    openStart();
}

void MainWindow::openStart()
{
    m_pages->setCurrentWidget(m_start);
    m_navigation->setHistory(m_history.canGoBack(), m_history.canGoForward());
    m_menu->setHistory(m_history.canGoBack(), m_history.canGoForward());
    m_settings.setValue(setting::startSeen, true);
}

void MainWindow::showAttached(const QUrl& address)
{
    m_attached->open(address);
    m_pages->setCurrentWidget(m_attached);
}

void MainWindow::showMarks()
{
    if (!m_marks) {
        m_marks = new MarksWindow(m_controller.hall(), m_theme, this);
        m_marks->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_marks, &MarksWindow::said, m_status, &StatusStrip::say);
        addHelpKey(*m_marks, u"first-run"_s);
    }
    m_marks->load();
    m_marks->show();
    m_marks->raise();
    m_marks->activateWindow();
}

/// Also when its time is over, which nobody announces.
void MainWindow::showLearning()
{
    const qint64 until = m_learning->until();
    m_learningBanner->setVisible(until > 0);
    if (until == 0)
        return;
    m_learningBanner->setText(tr("Until %1 nobody is asked. What a person would have to decide is "
                                 "denied, and marked \"would have asked\".")
                                  .arg(momentText(until)));
}

} // namespace hall::ui
