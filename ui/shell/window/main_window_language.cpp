// SPDX-License-Identifier: GPL-3.0-or-later
// The window's language. Texts are read once, when a widget is made; so another language is another
// window, which takes over where this one stood.
#include "ui/shell/frame/unsent_input.h"
#include "ui/shell/frame/window_questions.h"
#include "ui/shell/window/main_menu.h"
#include "ui/shell/window/main_window.h"

namespace hall::ui {

void MainWindow::showLanguage(const QString& choice)
{
    m_language = choice;
    m_menu->setLanguage(choice);
}

void MainWindow::chooseLanguage(const QString& choice)
{
    // Until it is in force, the menu says what is.
    m_menu->setLanguage(m_language);
    if (choice == m_language)
        return;
    m_askedLanguage = choice;
    const QStringList fields = unsentInput(*this);
    if (fields.isEmpty())
        Q_EMIT languageChosen(choice);
    else
        m_questions->askLanguage(fields);
}

MainWindow::Standing MainWindow::giveWay()
{
    remember();
    Standing standing{here(), m_history, isVisible()};
    m_ending = true;
    m_attention.tray().icon().hide();
    return standing;
}

void MainWindow::takeOver(const Standing& standing)
{
    m_history = standing.history;
    returnTo(standing.place);
    if (standing.isShown)
        show();
}

} // namespace hall::ui
