// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/histogram/histogram_panel.h"

#include "ui/audit/histogram/histogram_view.h"
#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/plain_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace hall::ui {

using namespace Qt::StringLiterals;

HistogramPanel::HistogramPanel(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_view(new HistogramView(theme, this)),
      m_range(new PlainLabel(this)), m_back(new QToolButton(this))
{
    m_range->setObjectName(u"histogramRange"_s);
    m_back->setObjectName(u"zoomOut"_s);
    m_back->setToolTip(tr("Back to the range before (Backspace in the histogram)"));
    m_back->setText(tr("Zoom out"));
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->hide();

    auto* legend = new QHBoxLayout;
    legend->setSpacing(space::xs);
    const std::array<std::pair<QString, ColorRole>, 4> kinds{
        {{u"outcome-allow"_s, ColorRole::Allow},
         {u"outcome-deny"_s, ColorRole::Deny},
         {u"outcome-ask"_s, ColorRole::Ask},
         {u"info"_s, ColorRole::Info}}};
    for (const auto& [icon, role] : kinds) {
        auto* number = new ThemedLabel(theme, QString(), TextStyle::Caption, role, this);
        legend->addWidget(new ThemedIconLabel(theme, icon, role, iconSmall, this));
        legend->addWidget(number);
        legend->addSpacing(space::s);
        m_numbers.push_back(number);
    }
    m_numbers.front()->setObjectName(u"histogramAllowed"_s);
    m_range->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_range->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    legend->addWidget(m_range, 1);
    legend->addWidget(m_back);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::xs, space::m, space::xs);
    column->setSpacing(space::xs);
    column->addLayout(legend);
    column->addWidget(m_view);
    connect(m_view, &HistogramView::rangeChosen, this, &HistogramPanel::rangeChosen);
    connect(m_view, &HistogramView::zoomOutAsked, this, &HistogramPanel::zoomOutAsked);
    connect(m_back, &QPushButton::clicked, this, &HistogramPanel::zoomOutAsked);
    connect(&m_theme, &Theme::changed, this, &HistogramPanel::restyle);
    restyle();
    writeLegend();
}

void HistogramPanel::setCounts(const AuditCounts& counts)
{
    m_counts = counts;
    m_view->setBuckets(counts.buckets, counts.exact);
    writeLegend();
}

void HistogramPanel::setZone(Zone zone)
{
    m_zone = zone;
    m_view->setZone(zone);
    writeLegend();
}

void HistogramPanel::setZoomed(bool zoomed)
{
    m_back->setVisible(zoomed);
}

void HistogramPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(ColorRole::Line));
    painter.setBrush(m_theme.color(ColorRole::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
}

/// The way back comes and goes without moving what is below.
void HistogramPanel::restyle()
{
    m_range->setFont(m_theme.font(TextStyle::Caption));
    m_range->setTextColor(m_theme.color(ColorRole::Muted));
    m_back->setFont(m_theme.font(TextStyle::Caption));
    m_back->setIcon(m_theme.icon(u"chevron-left"_s));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setFixedHeight(std::max(iconSmall, QFontMetrics(m_back->font()).height()) + space::xs);
    m_range->setMinimumHeight(m_back->height());
    update();
}

void HistogramPanel::writeLegend()
{
    HistogramBucket sum;
    for (const HistogramBucket& bucket : m_counts.buckets) {
        sum.allowed += bucket.allowed;
        sum.denied += bucket.denied;
        sum.escalated += bucket.escalated;
        sum.other += bucket.other;
    }
    const QLocale locale;
    const auto number = [&](qint64 count) {
        const QString text = locale.toString(count);
        return m_counts.exact ? text : tr("≥ %1").arg(text);
    };
    m_numbers[0]->setText(tr("Allowed %1").arg(number(sum.allowed)));
    m_numbers[1]->setText(tr("Denied %1").arg(number(sum.denied)));
    m_numbers[2]->setText(tr("Needs a human %1").arg(number(sum.escalated)));
    m_numbers[3]->setText(tr("Other %1").arg(number(sum.other)));
    if (m_counts.buckets.empty()) {
        m_range->setText({});
        return;
    }
    const auto minute = [this](qint64 at) {
        return timeIn(at, m_zone).toString(u"yyyy-MM-dd HH:mm"_s);
    };
    const QString range = tr("%1 to %2, %3")
                              .arg(minute(m_counts.buckets.front().fromMs),
                                   minute(m_counts.buckets.back().toMs), zoneWord(m_zone));
    m_range->setText(range);
}

} // namespace hall::ui
