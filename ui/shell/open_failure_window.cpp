// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/open_failure_window.h"

#include "ui/controls/labels/copy_button.h"
#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

QString titleFor(const QString& code)
{
    if (code == "DATABASE_IN_USE"_L1)
        return OpenFailureWindow::tr("Another Hall uses this database");
    if (code == "DATABASE_TOO_NEW"_L1)
        return OpenFailureWindow::tr("The database is from a newer version");
    if (code == "DATABASE_READ_ONLY"_L1)
        return OpenFailureWindow::tr("The database cannot be written");
    if (code == "INVALID_BUNDLE"_L1)
        return OpenFailureWindow::tr("The configuration cannot be used");
    return OpenFailureWindow::tr("The Hall cannot be opened");
}

} // namespace

OpenFailureWindow::OpenFailureWindow(Theme& theme, QWidget* parent)
    : QWidget(parent, Qt::Window), m_title(new ThemedLabel(theme, QString(), TextStyle::PageTitle)),
      m_reason(new PlainLabel), m_path(new PlainLabel)
{
    setObjectName(u"openFailure"_s);
    setWindowTitle(tr("Hall Monitor"));
    m_title->setObjectName(u"failureTitle"_s);
    m_title->setWordWrap(true);
    m_reason->setObjectName(u"failureReason"_s);
    m_reason->setWordWrap(true);
    m_path->setFont(theme.font(TextStyle::Mono));

    auto* retry = new QPushButton(tr("Try again"));
    retry->setObjectName(u"retryOpen"_s);
    retry->setDefault(true);
    auto* quit = new QPushButton(tr("Quit"));
    quit->setObjectName(u"quitOpen"_s);
    quit->setAutoDefault(false);
    auto* copy =
        new CopyButton(theme, tr("Copy what went wrong"), [this] { return m_reason->text(); });
    copy->setObjectName(u"copyFailure"_s);

    auto* head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(new ThemedIconLabel(theme, u"warning"_s, ColorRole::Deny, space::xl));
    head->addWidget(m_title, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(retry);
    buttons->addWidget(quit);
    buttons->addStretch(1);
    buttons->addWidget(copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addLayout(head);
    column->addWidget(m_reason);
    column->addWidget(new ThemedLabel(theme, tr("Database"), TextStyle::Caption, ColorRole::Muted));
    column->addWidget(m_path);
    column->addStretch(1);
    column->addLayout(buttons);

    connect(retry, &QPushButton::clicked, this, &OpenFailureWindow::retryAsked);
    connect(quit, &QPushButton::clicked, this, &OpenFailureWindow::quitAsked);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 16);
}

void OpenFailureWindow::showFailure(const Error& error, const QString& databasePath)
{
    m_title->setText(titleFor(error.code));
    m_reason->setText(error.message);
    m_path->setText(databasePath);
    show();
    raise();
}

} // namespace hall::ui
