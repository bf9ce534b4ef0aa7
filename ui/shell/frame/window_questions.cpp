// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/window_questions.h"

#include "core/hall/hall.h"
#include "ui/controls/panels/confirm_panel.h"
#include "ui/models/visible_text.h"
#include "ui/shell/frame/quit_panel.h"

#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

WindowQuestions::WindowQuestions(Theme& theme, QWidget* parent) : QWidget(parent)
{
    makePanels(theme);
    m_quit = new QuitPanel(theme, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* panel : panels())
        column->addWidget(panel);
    connect(m_quit, &QuitPanel::closed, this, &WindowQuestions::giveFocusBack);
    connect(m_quit, &QuitPanel::confirmed, this, &WindowQuestions::quitConfirmed);
    connect(m_lockdown, &ConfirmPanel::confirmed, this,
            [this](const QString& reason) { Q_EMIT lockdownConfirmed(true, reason); });
    connect(m_lockdownEnd, &ConfirmPanel::confirmed, this,
            [this](const QString& reason) { Q_EMIT lockdownConfirmed(false, reason); });
    connect(m_offline, &ConfirmPanel::confirmed, this, [this] { Q_EMIT onlineConfirmed(false); });
    connect(m_online, &ConfirmPanel::confirmed, this, [this] { Q_EMIT onlineConfirmed(true); });
    connect(m_language, &ConfirmPanel::confirmed, this, &WindowQuestions::languageConfirmed);
}

void WindowQuestions::makePanels(Theme& theme)
{
    using Reason = ConfirmPanel::Reason;
    const auto panel = [this, &theme](const QString& name, const QString& question,
                                      const QString& consequence, const QString& word,
                                      Reason reason, ColorRole role) {
        auto* made = new ConfirmPanel(theme, question, consequence, word, reason, role, this);
        made->setObjectName(name);
        connect(made, &ConfirmPanel::closed, this, &WindowQuestions::giveFocusBack);
        return made;
    };
    m_lockdown = panel(
        u"confirmLockdown"_s, tr("Deny everything?"),
        tr("From now on every request is denied, whoever asks, until a person ends the lockdown. "
           "It stays on when the Hall is started again, and it is recorded."),
        tr("Deny everything now"), Reason::Asked, ColorRole::Deny);
    m_lockdownEnd = panel(u"confirmLockdownEnd"_s, tr("End the lockdown?"),
                          tr("Requests are decided by the rules again. This is recorded."),
                          tr("End lockdown now"), Reason::Asked, ColorRole::Ask);
    m_offline =
        panel(u"confirmOffline"_s, tr("Go offline?"),
              tr("The server goes on to answer, but every request is denied until the Hall goes "
                 "online again. This is recorded."),
              tr("Go offline now"), Reason::None, ColorRole::Ask);
    m_online = panel(u"confirmOnline"_s, tr("Go online?"),
                     tr("Requests are decided by the rules again. This is recorded."),
                     tr("Go online now"), Reason::None, ColorRole::Ask);
    m_language = panel(u"confirmLanguage"_s, tr("Change the language?"), {},
                       tr("Change and lose it"), Reason::None, ColorRole::Ask);
}

void WindowQuestions::askLockdown(bool on)
{
    ConfirmPanel* panel = on ? m_lockdown : m_lockdownEnd;
    begin(panel);
    panel->ask();
}

void WindowQuestions::askOnline(bool online)
{
    ConfirmPanel* panel = online ? m_online : m_offline;
    begin(panel);
    panel->ask();
}

void WindowQuestions::askQuit(const std::vector<Approval>& pending, qint64 nowMs)
{
    begin(m_quit);
    m_quit->ask(pending, nowMs);
}

void WindowQuestions::askLanguage(const QStringList& fields)
{
    begin(m_language);
    m_language->setWords(
        tr("Change the language?"),
        tr("The window is made anew in the other language, and what is typed here and not sent is "
           "lost: %1. The Hall goes on meanwhile, and nothing is decided.")
            .arg(visibleText(fields.join(u", "_s))),
        tr("Change and lose it"));
    m_language->ask();
}

void WindowQuestions::settle(const HallStatus& status)
{
    (status.lockdown ? m_lockdown : m_lockdownEnd)->hide();
    (status.online ? m_online : m_offline)->hide();
}

void WindowQuestions::settleQuit(const std::vector<Approval>& pending, qint64 nowMs)
{
    if (pending.empty())
        m_quit->hide();
    else
        m_quit->refresh(pending, nowMs);
}

bool WindowQuestions::asksQuit() const
{
    return !m_quit->isHidden();
}

std::array<QWidget*, 6> WindowQuestions::panels() const
{
    return {m_lockdown, m_lockdownEnd, m_offline, m_online, m_language, m_quit};
}

void WindowQuestions::begin(QWidget* panel)
{
    if (panel->isHidden())
        m_focusBefore = window()->focusWidget();
    for (QWidget* other : panels()) {
        if (other != panel)
            other->hide();
    }
}

void WindowQuestions::giveFocusBack()
{
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

} // namespace hall::ui
