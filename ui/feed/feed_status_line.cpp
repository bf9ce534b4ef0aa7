// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/feed_status_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace hall::ui {

using namespace Qt::StringLiterals;

FeedStatusLine::FeedStatusLine(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_sum(new QLabel(this)), m_lostIcon(new QLabel(this)),
      m_lost(new QLabel(this))
{
    m_sum->setObjectName(u"feedSum"_s);
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setToolTip(tr("Received = shown + hidden by the filter + coalesced + waiting. Coalesced "
                         "are those that arrived in greater numbers than the feed keeps. Nothing "
                         "of this touches the audit log, which holds every decision."));
    m_lost->setObjectName(u"feedLost"_s);
    m_lost->setTextFormat(Qt::PlainText);
    m_lost->setToolTip(tr("Decisions that came faster than this window could take them. They are "
                          "answered and in the audit log, only the feed does not have them."));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xs, 0, space::xs, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_sum);
    layout->addSpacing(space::m);
    layout->addWidget(m_lostIcon);
    layout->addWidget(m_lost);
    layout->addStretch(1);
    refreshTheme();
}

void FeedStatusLine::setCounters(const FeedCounters& counters)
{
    if (counters == m_counters)
        return;
    m_counters = counters;
    write();
}

void FeedStatusLine::refreshTheme()
{
    QPalette muted = m_theme.palette();
    muted.setColor(QPalette::WindowText, m_theme.color(ColorRole::Muted));
    m_sum->setPalette(muted);
    m_sum->setFont(m_theme.font(TextStyle::Caption));
    write();
}

void FeedStatusLine::write()
{
    const auto number = [](quint64 value) { return QLocale().toString(value); };
    const FeedCounters& c = m_counters;
    QStringList parts{tr("Received %1").arg(number(c.received)),
                      tr("Shown %1").arg(number(c.shown)), tr("Hidden %1").arg(number(c.hidden)),
                      tr("Coalesced %1").arg(number(c.coalesced))};
    if (c.held > 0)
        parts += tr("Waiting %1").arg(number(c.held));
    m_sum->setText(parts.join(u"   ·   "_s));

    const bool alarm = c.lost > 0;
    m_lost->setText(tr("Lost %1").arg(number(c.lost)));
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::WindowText,
                     m_theme.color(alarm ? ColorRole::Deny : ColorRole::Muted));
    m_lost->setPalette(palette);
    QFont font = m_theme.font(TextStyle::Caption);
    font.setWeight(alarm ? QFont::DemiBold : QFont::Normal);
    m_lost->setFont(font);
    m_lostIcon->setVisible(alarm);
    m_lostIcon->setAccessibleName(tr("Alarm"));
    if (alarm)
        m_lostIcon->setPixmap(m_theme.icon(u"warning"_s, ColorRole::Deny)
                                  .pixmap(QSize(iconSmall, iconSmall), devicePixelRatioF()));
}

} // namespace hall::ui
