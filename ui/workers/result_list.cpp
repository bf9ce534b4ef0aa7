// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/result_list.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/models/visible_text.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int resultLines = 5;
constexpr int longestResult = 400;

} // namespace

ResultList::ResultList(Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme),
      m_title(new ThemedLabel(theme, QString(), TextStyle::Section)), m_list(new QListWidget(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"results"_s);
    m_title->setObjectName(u"resultTitle"_s);
    m_list->setObjectName(u"resultLines"_s);
    m_list->setAccessibleName(tr("Result for each"));
    m_list->setFrameShape(NoFrame);
    m_list->setWordWrap(true);
    m_list->setIconSize({iconSmall, iconSmall});
    m_list->setTextElideMode(Qt::ElideRight);
    m_cancel->setObjectName(u"cancelActions"_s);
    m_close->setObjectName(u"closeResults"_s);
    for (QPushButton* button : {m_cancel, m_close})
        button->setAutoDefault(false);

    auto* head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_title, 1);
    head->addWidget(m_cancel);
    head->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::s, space::l, space::s);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_list);
    connect(m_cancel, &QPushButton::clicked, this, &ResultList::cancelAsked);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        Q_EMIT subjectChosen(item->data(Qt::UserRole).toString());
    });
    connect(&m_theme, &Theme::changed, this, qOverload<>(&ResultList::update));
    hide();
}

void ResultList::showProgress(int done, int total)
{
    const QLocale locale;
    m_title->setText(tr("Working: %1 of %2").arg(locale.toString(done), locale.toString(total)));
    m_list->hide();
    m_cancel->show();
    m_close->hide();
    show();
}

void ResultList::showResults(const QString& title, const std::vector<ActionResult>& results)
{
    const auto failed = std::count_if(results.begin(), results.end(),
                                      [](const ActionResult& result) { return !result.ok; });
    const QLocale locale;
    const QString counts = tr("%1 done, %2 not")
                               .arg(locale.toString(qlonglong(results.size()) - qlonglong(failed)),
                                    locale.toString(qlonglong(failed)));
    m_title->setText(tr("%1: %2").arg(title, counts));
    m_title->setRole(failed > 0 ? ColorRole::Deny : ColorRole::Text);
    m_list->clear();
    // What went wrong is what has to be read.
    for (const bool ok : {false, true}) {
        for (const ActionResult& result : results) {
            if (result.ok != ok)
                continue;
            const QString words = shortVisibleText(result.words, longestResult);
            auto* item = new QListWidgetItem(
                m_theme.icon(ok ? u"step-passed"_s : u"outcome-deny"_s,
                             ok ? ColorRole::Allow : ColorRole::Deny),
                QString(shortVisibleText(result.subject) + u": "_s + words), m_list);
            item->setData(Qt::UserRole, result.subject);
            item->setToolTip(plainToolTip(result.words));
        }
    }
    const int lines = qMin(resultLines, int(results.size()) + 1);
    m_list->setFixedHeight(lines * m_theme.rowHeight());
    m_list->show();
    m_cancel->hide();
    m_close->show();
    show();
}

void ResultList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    painter.setPen(m_theme.color(ColorRole::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace hall::ui
