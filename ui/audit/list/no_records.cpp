// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/list/no_records.h"

#include "ui/controls/labels/key_hint.h"
#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/plain_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

NoRecords::NoRecords(Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_icon(new ThemedIconLabel(theme, u"search"_s, ColorRole::Muted, 2 * iconLarge, this)),
      m_title(new ThemedLabel(theme, QString(), TextStyle::Section, ColorRole::Text, this)),
      m_text(new PlainLabel(this)), m_action(new QPushButton(this)),
      m_searchKey(new KeyHint(theme, Shortcut::AuditSearch, tr("%1 goes to the search"), this)),
      m_refreshKey(new KeyHint(theme, Shortcut::AuditRefresh, tr("%1 searches anew"), this))
{
    setObjectName(u"noRecords"_s);
    m_title->setObjectName(u"noRecordsTitle"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setObjectName(u"noRecordsText"_s);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_action->setObjectName(u"noRecordsAction"_s);
    m_action->setDefault(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::s, space::l, space::s);
    column->setSpacing(space::s);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addWidget(m_searchKey);
    column->addWidget(m_refreshKey);
    column->addStretch(3);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_reason == Reason::NoMatch)
            Q_EMIT clearAsked();
        else if (m_reason == Reason::Searching)
            Q_EMIT cancelAsked();
        else
            Q_EMIT retryAsked();
    });
    showReason(Reason::Searching);
}

void NoRecords::showReason(Reason reason, const QString& problem)
{
    m_reason = reason;
    switch (reason) {
    case Reason::Searching:
        m_icon->setIcon(u"search"_s, ColorRole::Muted);
        m_title->setText(tr("Searching…"));
        m_text->setText(tr("The log is being read. This window goes on working meanwhile."));
        m_action->setText(tr("Cancel"));
        break;
    case Reason::Nothing:
        m_icon->setIcon(u"empty-feed"_s, ColorRole::Muted);
        m_title->setText(tr("Nothing is recorded yet"));
        m_text->setText(tr("Every decision and every change of this Hall becomes a record here."));
        m_action->setText(tr("Look again"));
        break;
    case Reason::NoMatch:
        m_icon->setIcon(u"filter"_s, ColorRole::Muted);
        m_title->setText(tr("No record matches"));
        m_text->setText(tr("Nothing in the log fits all terms of this search."));
        m_action->setText(tr("Clear the search"));
        break;
    case Reason::Failed:
        m_icon->setIcon(u"warning"_s, ColorRole::Deny);
        m_title->setText(tr("The log cannot be read"));
        m_text->setText(problem);
        m_action->setText(tr("Try again"));
        break;
    case Reason::Cancelled:
        m_icon->setIcon(u"search"_s, ColorRole::Muted);
        m_title->setText(tr("Search cancelled"));
        m_text->setText(tr("It was not looked through to the end."));
        m_action->setText(tr("Search again"));
        break;
    }
    m_searchKey->setOfUse(reason == Reason::NoMatch);
    m_refreshKey->setOfUse(reason != Reason::NoMatch && reason != Reason::Searching);
    setAccessibleName(m_title->text());
}

} // namespace hall::ui
