// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/search/audit_counts.h"
#include "ui/models/audit/zone_text.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace hall::ui {

class HistogramView;
class PlainLabel;
class ThemedLabel;

/// The histogram with its legend in words and numbers, and the way back out of a range. Private to
/// this room; the theme outlives it.
class HistogramPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistogramPanel(Theme& theme, QWidget* parent = nullptr);

    void setCounts(const AuditCounts& counts);
    void setZone(Zone zone);
    /// Whether there is something to go back to.
    void setZoomed(bool zoomed);
    HistogramView* view() const { return m_view; }

Q_SIGNALS:
    void rangeChosen(qint64 fromMs, qint64 toMs);
    void zoomOutAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void writeLegend();
    void restyle();

    Theme& m_theme;
    AuditCounts m_counts;
    Zone m_zone = Zone::Local;
    HistogramView* m_view;
    std::vector<ThemedLabel*> m_numbers; ///< allowed, denied, escalated, other
    PlainLabel* m_range;
    QToolButton* m_back;
};

} // namespace hall::ui
