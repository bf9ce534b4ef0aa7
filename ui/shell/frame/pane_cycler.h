// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace hall::ui {

/// F6 and Shift+F6: moves the focus to the next or previous pane of a window, into its first
/// control that takes focus. GUI thread only.
class PaneCycler : public QObject {
    Q_OBJECT

public:
    /// `panes` is asked at each key; hidden ones are passed over.
    PaneCycler(QWidget& window, std::function<QList<QWidget*>()> panes);

private:
    void step(int direction);

    QWidget& m_window;
    std::function<QList<QWidget*>()> m_panes;
};

} // namespace hall::ui
