// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QAbstractButton;
class QWidget;

namespace hall::ui {

/// Milliseconds of a clock that never goes back. Replaceable, so that tests need not sleep.
using SteadyClock = std::function<qint64()>;

/// Keeps a press that was meant for something else from deciding: the buttons it watches ignore
/// the pointer for a moment after the region appears, changes or its window is activated, and
/// ignore keys besides while the focus is elsewhere and for the same moment after it came in or
/// reached one of them.
/// The region owns it. GUI thread only. (Screens, 4.1.7)
class InputGuard : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 quietMs = 700;

    explicit InputGuard(QWidget& region);

    void setClock(SteadyClock clock);
    /// Its presses and keys are swallowed while they may not decide; a press that began before
    /// counts for nothing when it ends after.
    void watch(QAbstractButton& button);
    /// Restarts when `widget` moves: what stands in it may have come to lie under the pointer.
    void watchPlace(QWidget& widget);
    /// The region shows something else now.
    void restart();

    /// Whether the pointer may decide now; what a slot that decides asks besides.
    bool allowsPointer() const;
    /// Whether a key may.
    bool allowsKeys() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isInside(const QWidget* widget) const;
    void focusMoved(const QWidget* from, const QWidget* to);

    QWidget& m_region;
    SteadyClock m_clock;
    qint64 m_changedAt;
    qint64 m_focusedAt;
};

} // namespace hall::ui
