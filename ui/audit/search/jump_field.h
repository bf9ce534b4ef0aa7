// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/theme/theme.h"

#include <QLineEdit>

namespace hall::ui {

/// A field that takes a place in the log: `#4711`, an id, a time, or a hash. Private to this room;
/// the theme outlives it.
class JumpField : public QLineEdit {
    Q_OBJECT

public:
    JumpField(Theme& theme, Clock clock, QWidget* parent = nullptr);

Q_SIGNALS:
    /// What can be read as a place, as it was typed.
    void placeAsked(const QString& place);
    /// What cannot, with a sentence that says what can.
    void placeWrong(const QString& why);
    void escapePressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void go();
    void restyle();

    Theme& m_theme;
    Clock m_clock;
};

} // namespace hall::ui
