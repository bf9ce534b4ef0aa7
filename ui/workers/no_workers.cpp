// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/no_workers.h"

#include "ui/controls/labels/key_hint.h"
#include "ui/controls/labels/themed_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

NoWorkers::NoWorkers(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(new QLabel(this)),
      m_title(new ThemedLabel(theme, QString(), TextStyle::PageTitle)),
      m_text(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_action(new QPushButton(tr("New worker"), this)),
      m_import(new QPushButton(tr("Import files…"), this)),
      m_newKey(new KeyHint(theme, Shortcut::WorkerNew, tr("%1 begins a new worker"), this)),
      m_searchKey(new KeyHint(theme, Shortcut::WorkerSearch, tr("%1 goes to the search"), this))
{
    setObjectName(u"noWorkers"_s);
    for (ThemedLabel* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_icon->setAlignment(Qt::AlignCenter);
    m_icon->setAccessibleName(tr("Empty"));
    m_action->setObjectName(u"noWorkersAction"_s);
    m_action->setDefault(true);
    m_import->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(m_action);
    buttons->addWidget(m_import);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addWidget(m_newKey);
    column->addWidget(m_searchKey);
    column->addStretch(3);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_isFiltered)
            Q_EMIT clearAsked();
        else
            Q_EMIT createAsked();
    });
    connect(m_import, &QPushButton::clicked, this, &NoWorkers::importAsked);
    connect(&m_theme, &Theme::changed, this, &NoWorkers::restyle);
    restyle();
    showLoading();
}

void NoWorkers::showLoading()
{
    m_newKey->setOfUse(false);
    m_searchKey->setOfUse(false);
    m_title->setText(tr("Loading the workers…"));
    m_text->setText({});
    m_action->hide();
    m_import->hide();
}

void NoWorkers::showNoneEnrolled()
{
    m_isFiltered = false;
    m_newKey->setOfUse(true);
    m_searchKey->setOfUse(false);
    m_title->setText(tr("No worker is enrolled"));
    m_text->setText(tr("An agent is allowed nothing before its worker is enrolled. Write a record, "
                       "or drop a record file here."));
    m_action->setText(tr("New worker"));
    m_action->show();
    m_import->show();
}

void NoWorkers::showNoneMatches(int enrolled)
{
    m_isFiltered = true;
    m_newKey->setOfUse(false);
    m_searchKey->setOfUse(true);
    m_title->setText(tr("No worker matches"));
    m_text->setText(
        tr("Enrolled: %1, all of them hidden by the search.").arg(QLocale().toString(enrolled)));
    m_action->setText(tr("Clear the search"));
    m_action->show();
    m_import->hide();
}

void NoWorkers::restyle()
{
    const QSize size = QSize(iconLarge, iconLarge) * 2;
    m_icon->setPixmap(
        m_theme.icon(u"workers"_s, ColorRole::Muted).pixmap(size, devicePixelRatioF()));
}

} // namespace hall::ui
