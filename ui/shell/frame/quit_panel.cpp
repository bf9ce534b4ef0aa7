// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/quit_panel.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/models/approvals/approval_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesShown = 5;

QString lineOf(const Approval& approval, qint64 nowMs)
{
    return QuitPanel::tr("%1: stays pending until %2 (%3), then expires, which means denied")
        .arg(approvalTitle(approval), momentText(approval.expiresAtMs),
             durationText(approval.expiresAtMs - nowMs));
}

} // namespace

QuitPanel::QuitPanel(Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme),
      m_question(new ThemedLabel(theme, QString(), TextStyle::Section, ColorRole::Ask)),
      m_list(new QListWidget(this)), m_confirm(new QPushButton(tr("Quit now"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"quitPanel"_s);
    auto* consequence = new ThemedLabel(
        theme, tr("Quitting approves and denies nothing. The Hall stops answering, and nobody can "
                  "decide until it is started again. What waits then is what waits now, unless "
                  "its time has passed."));
    consequence->setWordWrap(true);
    m_list->setObjectName(u"quitList"_s);
    m_list->setAccessibleName(tr("Requests that wait for a person"));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setUniformItemSizes(true);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_confirm->setObjectName(u"confirm"_s);
    m_confirm->setAutoDefault(false);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_confirm);
    row->addWidget(m_cancel);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    m_question->setWordWrap(true);
    column->addWidget(m_question);
    column->addWidget(consequence);
    column->addWidget(m_list);
    column->addLayout(row);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT confirmed();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QuitPanel::dismiss);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QFrame::update));
    hide();
}

void QuitPanel::ask(const std::vector<Approval>& pending, qint64 nowMs)
{
    fill(pending, nowMs);
    show();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void QuitPanel::refresh(const std::vector<Approval>& pending, qint64 nowMs)
{
    if (!isHidden())
        fill(pending, nowMs);
}

void QuitPanel::fill(const std::vector<Approval>& pending, qint64 nowMs)
{
    const QString question = tr("Quit while requests wait for a person? Waiting: %1")
                                 .arg(QLocale().toString(qlonglong(pending.size())));
    setAccessibleName(question);
    m_question->setText(question);
    m_list->clear();
    for (const Approval& approval : pending)
        m_list->addItem(lineOf(approval, nowMs));
    const int lines = std::clamp(int(pending.size()), 1, linesShown);
    const int line = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    m_list->setFixedHeight(lines * line + 2 * m_list->frameWidth() + space::s);
}

void QuitPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tint(ColorRole::Ask));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(ColorRole::Line));
}

void QuitPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

void QuitPanel::dismiss()
{
    hide();
    Q_EMIT closed();
}

} // namespace hall::ui
