// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/status_strip.h"

#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/audit/integrity_words.h"
#include "ui/models/plural.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int messageMs = 4000;

} // namespace

StatusStrip::StatusStrip(Theme& theme, QWidget* parent)
    : QStatusBar(parent), m_theme(theme),
      m_pending(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Ask)),
      m_rate(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_queue(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_chainIcon(new ThemedIconLabel(theme, u"outcome-allow"_s, ColorRole::Allow)),
      m_chain(new ThemedLabel(theme, QString()))
{
    setAccessibleName(tr("Status"));
    setSizeGripEnabled(false);
    m_pending->setObjectName(u"pendingApprovals"_s);
    m_rate->setObjectName(u"rate"_s);
    m_queue->setObjectName(u"queue"_s);
    m_chain->setObjectName(u"chain"_s);
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(space::m, space::xs, space::m, space::xs);
    row->setSpacing(space::s);
    row->addWidget(m_pending);
    row->addSpacing(space::s);
    row->addWidget(m_rate);
    row->addSpacing(space::s);
    row->addWidget(m_queue);
    row->addSpacing(space::s);
    row->addWidget(m_chainIcon);
    row->addWidget(m_chain);
    addPermanentWidget(content);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&StatusStrip::update));
    m_queue->hide();
    showPending(0);
}

void StatusStrip::showStatus(const HallStatus& status, double decisionsPerSecond)
{
    const int decimals = decisionsPerSecond > 0 && decisionsPerSecond < 10 ? 1 : 0;
    m_rate->setText(
        tr("%1 decisions/s").arg(QLocale().toString(decisionsPerSecond, 'f', decimals)));
    // Said when there is something to say: the strip of a small window has little room.
    m_queue->setVisible(status.queueDepth > 0);
    m_queue->setText(tr("%Ln waiting to be recorded", nullptr, plural(qint64(status.queueDepth))));

    const ChainWord chain = describeChain(status);
    m_chainIcon->setIcon(chain.icon, chain.role);
    m_chain->setRole(chain.role);
    m_chain->setText(chain.text);
    m_chain->setAccessibleDescription(chain.detail);
}

void StatusStrip::showPending(int approvals)
{
    m_pending->setVisible(approvals > 0);
    m_pending->setText(tr("Approvals waiting: %1").arg(QLocale().toString(approvals)));
}

void StatusStrip::say(const QString& message)
{
    showMessage(message, messageMs);
}

void StatusStrip::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(ColorRole::Line));
    }
    QStatusBar::paintEvent(event);
}

} // namespace hall::ui
