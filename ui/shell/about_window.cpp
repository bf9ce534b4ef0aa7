// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_window.h"

#include "ui/controls/labels/copy_button.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/plain_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

AboutWindow::AboutWindow(Theme& theme, const QString& databasePath, QWidget* parent)
    : QWidget(parent, Qt::Window)
{
    setWindowTitle(tr("About Hall Monitor"));
    setObjectName(u"aboutWindow"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::m);
    auto* sign = new QLabel;
    sign->setPixmap(
        Theme::programIcon().pixmap(QSize(2 * space::xl, 2 * space::xl), devicePixelRatioF()));
    sign->setAccessibleName(tr("Hall Monitor"));
    head->addWidget(sign);
    auto* title = new QVBoxLayout;
    title->setSpacing(0);
    title->addWidget(new ThemedLabel(theme, tr("Hall Monitor"), TextStyle::PageTitle));
    title->addWidget(new ThemedLabel(
        theme, tr("Version %1 · Qt %2").arg(u"" HALL_VERSION ""_s, QString::fromLatin1(qVersion())),
        TextStyle::Body, ColorRole::Muted));
    head->addLayout(title, 1);

    auto* words =
        new ThemedLabel(theme, tr("Decides what agents may do on this machine, and writes every "
                                  "answer to a log that shows when it was changed. Free software "
                                  "under the GNU General Public License, version 3 or later."));
    words->setWordWrap(true);
    auto* path = new PlainLabel(databasePath);
    path->setFont(theme.font(TextStyle::Mono));
    auto* pathRow = new QHBoxLayout;
    pathRow->setSpacing(space::s);
    pathRow->addWidget(path, 1);
    pathRow->addWidget(new CopyButton(theme, tr("Copy the database's path"),
                                      [databasePath] { return databasePath; }));
    auto* close = new QPushButton(tr("Close"));
    close->setDefault(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addLayout(head);
    column->addWidget(words);
    column->addWidget(new ThemedLabel(theme, tr("Database"), TextStyle::Caption, ColorRole::Muted));
    column->addLayout(pathRow);
    column->addStretch(1);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    const int width = fontMetrics().averageCharWidth() * 80;
    resize(width, std::max(fontMetrics().height() * 16, column->totalHeightForWidth(width)));
}

} // namespace hall::ui
