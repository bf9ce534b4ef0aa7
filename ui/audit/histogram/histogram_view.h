// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/search/audit_counts.h"
#include "ui/models/audit/zone_text.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace hall::ui {

/// How many records of each outcome there were over time, as stacked bars. A range is chosen by
/// dragging, or by the arrow keys with Shift, and looked at closer with Enter. Says what is under
/// its cursor in words. Private to this room; the theme outlives it.
class HistogramView : public QWidget {
    Q_OBJECT

public:
    explicit HistogramView(Theme& theme, QWidget* parent = nullptr);

    /// Oldest first, of equal width, without gaps; a chosen range is forgotten when they are other
    /// times.
    void setBuckets(const std::vector<HistogramBucket>& buckets, bool exact);
    void setZone(Zone zone);
    /// -1: none.
    int cursorBucket() const { return m_cursor; }
    /// The range that is chosen, Unix ms, `to` exclusive; both 0: none.
    std::pair<qint64, qint64> chosen() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person wants to see this range only.
    void rangeChosen(qint64 fromMs, qint64 toMs);
    /// And now what was there before.
    void zoomOutAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect plot() const; ///< where the bars stand
    int bucketAt(int x) const;
    qreal left(int bucket) const; ///< x of its edge at the side of the past
    QRectF barRect(int bucket, qreal from, qreal to) const;
    void moveCursor(int to, bool extend);
    void forgetChoice();
    void zoom();
    void paintBars(QPainter& painter) const;
    void paintTicks(QPainter& painter) const;
    QString wordsOf(int first, int last) const;
    void announce();

    Theme& m_theme;
    std::vector<HistogramBucket> m_buckets;
    bool m_exact = true;
    Zone m_zone = Zone::Local;
    qint64 m_highest = 0;
    int m_cursor = -1;
    int m_anchor = -1; ///< the other end of what is chosen; -1: nothing is
    int m_pressed = -1;
    QPoint m_pressedAt;
    bool m_dragging = false;
};

} // namespace hall::ui
