// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace hall::ui {

class PlainLabel;
class ThemedIconLabel;
class ThemedLabel;

/// A full-width message that stays as long as its cause: icon, headline, one sentence, and at its
/// end the buttons that help. `theme` must outlive it. GUI thread only.
class Banner : public QFrame {
    Q_OBJECT

public:
    /// Quiet: the role's tint behind text. Loud: the role's full colour, for what nobody may miss.
    enum class Weight { Quiet, Loud };

    Banner(Theme& theme, Weight weight, ColorRole role, const QString& iconName,
           const QString& headline, QWidget* parent = nullptr);

    void setHeadline(const QString& headline);
    void setText(const QString& text); ///< may hold text from outside
    QString text() const;
    QPushButton* addButton(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    Theme& m_theme;
    Weight m_weight;
    ColorRole m_role;
    ThemedIconLabel* m_icon;
    ThemedLabel* m_headline;
    PlainLabel* m_text;
    QHBoxLayout* m_row;
};

} // namespace hall::ui
