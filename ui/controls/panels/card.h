// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QVBoxLayout;

namespace hall::ui {

class ThemedLabel;

/// A surface with a line around it and, unless empty, a title. Its content goes into body().
/// `theme` must outlive it. GUI thread only.
class Card : public QFrame {
    Q_OBJECT

public:
    Card(Theme& theme, const QString& title, QWidget* parent = nullptr);

    QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QVBoxLayout* m_body;
};

} // namespace hall::ui
