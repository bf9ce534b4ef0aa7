// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace hall::ui {

/// A number in a small disc at the end of a page's button. `theme` must outlive it. GUI thread
/// only.
class NavigationBadge : public QWidget {
    Q_OBJECT

public:
    NavigationBadge(Theme& theme, QWidget* parent);

    /// 0: hidden.
    void setCount(int count);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QString m_text;
};

} // namespace hall::ui
