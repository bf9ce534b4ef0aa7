// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace hall::ui {

/// A small rounded button that says something and can be switched: an outcome with its count, or a
/// filter that is on, with a cross to take it away. `theme` must outlive it. GUI thread only.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    Chip(const Theme& theme, const QString& iconName, ColorRole role, QWidget* parent = nullptr);

    /// What is shown; the accessible name is `words` with `count` unless one is set.
    void setWords(const QString& words, const QString& count = {});
    /// Draws a cross at the end: pressing the chip takes away what it says.
    void setClosable(bool closable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    const Theme& m_theme;
    QString m_iconName;
    ColorRole m_role;
    QString m_words, m_count;
    bool m_closable = false;
};

} // namespace hall::ui
