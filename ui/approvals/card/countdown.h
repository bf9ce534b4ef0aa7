// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace hall::ui {

class ThemedLabel;

/// How much time is left, as a ring that empties. It has no words of its own for a screen reader.
/// Private to this room; the theme outlives it.
class CountdownRing : public QWidget {
    Q_OBJECT

public:
    explicit CountdownRing(Theme& theme, QWidget* parent = nullptr);

    /// `left` of the whole, 0 to 1.
    void setLeft(qreal left, ColorRole role);
    qreal left() const { return m_left; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    qreal m_left = 0;
    ColorRole m_role = ColorRole::Muted;
};

/// What happens when nobody decides, and when: the ring and a sentence. The core keeps the
/// deadline; this only shows it. Private to this room; the theme outlives it.
class Countdown : public QWidget {
    Q_OBJECT

public:
    explicit Countdown(Theme& theme, QWidget* parent = nullptr);

    /// Unix ms, all by the desk's clock.
    void setTimes(qint64 createdAtMs, qint64 expiresAtMs);
    void tick(qint64 nowMs);

private:
    CountdownRing* m_ring;
    ThemedLabel* m_text;
    qint64 m_createdAt = 0;
    qint64 m_expiresAt = 0;
};

} // namespace hall::ui
