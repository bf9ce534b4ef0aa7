// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace hall::ui {

/// "Do not disturb", always with an end. GUI thread only.
class QuietTime : public QObject {
    Q_OBJECT

public:
    /// Unix ms.
    using Clock = std::function<qint64()>;
    explicit QuietTime(Clock clock, QObject* parent = nullptr);

    bool isQuiet() const { return m_untilMs > 0; }
    qint64 untilMs() const { return m_untilMs; } ///< 0: not quiet
    void startFor(std::chrono::minutes time);
    void startUntilTomorrow(); ///< until the next local midnight
    void end();
    /// What was remembered; a time that has passed is none.
    void restore(qint64 untilMs);
    /// Ends when it is due by the clock. Runs by itself.
    void check();

Q_SIGNALS:
    void changed();
    void ended();

private:
    void startUntil(qint64 untilMs);

    Clock m_clock;
    qint64 m_untilMs = 0;
    QTimer m_timer;
};

} // namespace hall::ui
