// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/histogram/histogram_view.h"

#include "ui/models/audit/time_ticks.h"
#include "ui/models/visible_text.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int plotLines = 3; ///< height of the bars in lines of text, at least
constexpr qreal barShare = 0.85;

qint64 totalOf(const HistogramBucket& bucket)
{
    return bucket.allowed + bucket.denied + bucket.escalated + bucket.other;
}

/// From the ground up: what was denied stands where it can be compared.
struct Layer {
    qint64 HistogramBucket::*count;
    ColorRole role;
};
constexpr std::array layers{
    Layer{&HistogramBucket::denied, ColorRole::Deny},
    Layer{&HistogramBucket::escalated, ColorRole::Ask},
    Layer{&HistogramBucket::allowed, ColorRole::Allow},
    Layer{&HistogramBucket::other, ColorRole::Info},
};

} // namespace

HistogramView::HistogramView(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"histogram"_s);
    setAccessibleName(tr("Records over time"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    announce();
}

void HistogramView::setBuckets(const std::vector<HistogramBucket>& buckets, bool exact)
{
    const auto edges = [](const std::vector<HistogramBucket>& some) {
        return some.empty() ? std::pair<qint64, qint64>()
                            : std::pair(some.front().fromMs, some.back().toMs);
    };
    // Counts that grow leave cursor and choice alone: they are of the same times.
    const bool sameTimes = buckets.size() == m_buckets.size() && edges(buckets) == edges(m_buckets);
    m_buckets = buckets;
    m_exact = exact;
    m_highest = 0;
    for (const HistogramBucket& bucket : m_buckets)
        m_highest = std::max(m_highest, totalOf(bucket));
    if (!sameTimes) {
        m_cursor = -1;
        forgetChoice();
    }
    announce();
    update();
}

void HistogramView::setZone(Zone zone)
{
    m_zone = zone;
    announce();
    update();
}

std::pair<qint64, qint64> HistogramView::chosen() const
{
    if (m_anchor < 0 || m_cursor < 0)
        return {};
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    return {m_buckets[std::size_t(first)].fromMs, m_buckets[std::size_t(last)].toMs};
}

QSize HistogramView::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Caption));
    return {metrics.averageCharWidth() * 60, metrics.lineSpacing() * (plotLines + 1) + space::s};
}

QSize HistogramView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

QRect HistogramView::plot() const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Caption));
    return rect().adjusted(2, 2, -2, -metrics.lineSpacing() - 2);
}

int HistogramView::bucketAt(int x) const
{
    if (m_buckets.empty())
        return -1;
    const QRect area = plot();
    const int along = layoutDirection() == Qt::RightToLeft ? area.right() - x : x - area.left();
    const int count = int(m_buckets.size());
    return std::clamp(int(qint64(along) * count / std::max(1, area.width())), 0, count - 1);
}

qreal HistogramView::left(int bucket) const
{
    return qreal(plot().width()) * bucket / qreal(std::max<std::size_t>(1, m_buckets.size()));
}

QRectF HistogramView::barRect(int bucket, qreal from, qreal to) const
{
    const QRectF area = plot();
    const qreal width = left(bucket + 1) - left(bucket);
    const qreal bar = std::max<qreal>(1, width * barShare);
    const qreal x = layoutDirection() == Qt::RightToLeft ? area.right() - left(bucket) - bar
                                                         : area.left() + left(bucket);
    return {x, area.bottom() - to * area.height(), bar, (to - from) * area.height()};
}

void HistogramView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    if (m_anchor >= 0 && m_cursor >= 0) {
        const auto [first, last] = std::minmax(m_anchor, m_cursor);
        const QRectF a = barRect(first, 0, 1);
        const QRectF b = barRect(last, 0, 1);
        painter.fillRect(a.united(b), m_theme.selection());
    }
    paintBars(painter);
    paintTicks(painter);
    if (m_cursor >= 0) {
        painter.setPen(QPen(m_theme.color(ColorRole::Accent), 1));
        painter.drawRect(barRect(m_cursor, 0, 1).adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(ColorRole::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    }
}

void HistogramView::paintBars(QPainter& painter) const
{
    if (m_highest == 0)
        return;
    for (int i = 0; i < int(m_buckets.size()); ++i) {
        const HistogramBucket& bucket = m_buckets[std::size_t(i)];
        qreal ground = 0;
        for (const Layer& layer : layers) {
            const qint64 count = bucket.*layer.count;
            if (count == 0)
                continue;
            // One denial among thousands is there to be seen.
            const qreal least = 1.0 / std::max(1, plot().height());
            const qreal top = ground + std::max(least, qreal(count) / qreal(m_highest));
            painter.fillRect(barRect(i, ground, std::min<qreal>(1, top)),
                             m_theme.color(layer.role));
            ground = std::min<qreal>(1, top);
        }
    }
}

void HistogramView::paintTicks(QPainter& painter) const
{
    const QRect area = plot();
    painter.setPen(m_theme.color(ColorRole::Line));
    painter.drawLine(area.left(), area.bottom() + 1, area.right(), area.bottom() + 1);
    if (m_buckets.empty())
        return;
    painter.setFont(m_theme.font(TextStyle::Caption));
    const QFontMetrics metrics = painter.fontMetrics();
    const int most = std::max(1, area.width() / (metrics.averageCharWidth() * 14));
    const qint64 from = m_buckets.front().fromMs;
    const qint64 span = std::max<qint64>(1, m_buckets.back().toMs - from);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (const TimeTick& tick : timeTicks(from, m_buckets.back().toMs, most, m_zone)) {
        const qreal along = qreal(tick.atMs - from) / qreal(span) * area.width();
        const int x = int(mirrored ? area.right() - along : area.left() + along);
        painter.setPen(m_theme.color(ColorRole::Line));
        painter.drawLine(x, area.bottom() + 1, x, area.bottom() + space::xs);
        const int width = metrics.horizontalAdvance(tick.label);
        const int at = std::clamp(x - width / 2, area.left(), std::max(0, area.right() - width));
        painter.setPen(m_theme.color(ColorRole::Muted));
        painter.drawText(at, height() - metrics.descent() - 1, tick.label);
    }
}

void HistogramView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_buckets.empty())
        return QWidget::mousePressEvent(event);
    m_pressed = bucketAt(event->pos().x());
    m_pressedAt = event->pos();
    m_dragging = false;
    moveCursor(m_pressed, false);
}

void HistogramView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressed < 0)
        return;
    if (!m_dragging && std::abs(event->pos().x() - m_pressedAt.x()) <
                           QGuiApplication::styleHints()->startDragDistance())
        return;
    m_dragging = true;
    m_anchor = m_pressed;
    moveCursor(bucketAt(event->pos().x()), true);
}

void HistogramView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    m_pressed = -1;
    if (std::exchange(m_dragging, false))
        zoom();
}

void HistogramView::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_buckets.size()) - 1;
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(m_cursor < 0 ? last : m_cursor - forward, extend);
    case Qt::Key_Right:
        return moveCursor(m_cursor < 0 ? last : m_cursor + forward, extend);
    case Qt::Key_Home:
        return moveCursor(0, extend);
    case Qt::Key_End:
        return moveCursor(last, extend);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return zoom();
    case Qt::Key_Backspace:
        Q_EMIT zoomOutAsked();
        return;
    case Qt::Key_Escape:
        // First what is chosen goes, then the range that was looked at closer.
        if (m_dragging || m_anchor >= 0) {
            m_pressed = -1;
            m_dragging = false;
            forgetChoice();
            announce();
            update();
        } else {
            Q_EMIT zoomOutAsked();
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool HistogramView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int bucket = plot().contains(help->pos()) ? bucketAt(help->pos().x()) : -1;
        if (bucket < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(wordsOf(bucket, bucket)), this);
        return true;
    }
    return QWidget::event(event);
}

void HistogramView::moveCursor(int to, bool extend)
{
    if (m_buckets.empty())
        return;
    const int bucket = std::clamp(to, 0, int(m_buckets.size()) - 1);
    if (!extend)
        forgetChoice();
    else if (m_anchor < 0)
        m_anchor = m_cursor < 0 ? bucket : m_cursor;
    m_cursor = bucket;
    announce();
    update();
}

void HistogramView::forgetChoice()
{
    m_anchor = -1;
}

void HistogramView::zoom()
{
    if (m_cursor < 0)
        return;
    if (m_anchor < 0)
        m_anchor = m_cursor;
    const auto [from, to] = chosen();
    forgetChoice();
    Q_EMIT rangeChosen(from, to);
}

QString HistogramView::wordsOf(int first, int last) const
{
    HistogramBucket sum;
    for (int i = first; i <= last; ++i) {
        const HistogramBucket& bucket = m_buckets[std::size_t(i)];
        sum.allowed += bucket.allowed;
        sum.denied += bucket.denied;
        sum.escalated += bucket.escalated;
        sum.other += bucket.other;
    }
    const QLocale locale;
    const QString range =
        tr("%1 to %2, %3")
            .arg(zoneTimeText(m_buckets[std::size_t(first)].fromMs, m_zone),
                 zoneTimeText(m_buckets[std::size_t(last)].toMs, m_zone), zoneWord(m_zone));
    QString counts = tr("allowed %1, denied %2, needs a human %3, other records %4")
                         .arg(locale.toString(sum.allowed), locale.toString(sum.denied),
                              locale.toString(sum.escalated), locale.toString(sum.other));
    if (!m_exact)
        counts = tr("at least: %1").arg(counts);
    return range % u'\n' % counts;
}

/// A screen reader is told what is under the cursor, or what there is in all.
void HistogramView::announce()
{
    QString words;
    if (m_buckets.empty())
        words = tr("No records to show.");
    else if (m_anchor >= 0 && m_cursor >= 0)
        words = wordsOf(std::min(m_anchor, m_cursor), std::max(m_anchor, m_cursor));
    else if (m_cursor >= 0)
        words = wordsOf(m_cursor, m_cursor);
    else
        words = wordsOf(0, int(m_buckets.size()) - 1);
    words.replace(u'\n', u": "_s);
    if (words == accessibleDescription())
        return;
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace hall::ui
