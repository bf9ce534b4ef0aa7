// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIconEngine>
#include <QPointer>

#include <optional>

namespace hall::ui {

/// Draws one of our outlines in a role's colour, or in its own without one, rendered for the very
/// pixels that it fills, with the colour that the theme has at that moment. Private to this room:
/// ask Theme::icon().
class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(const Theme* theme, const QString& name, std::optional<ColorRole> role);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QIconEngine* clone() const override;
    QString key() const override;
    bool isNull() override;

private:
    QString path() const;
    QColor colorFor(QIcon::Mode mode, ColorRole role) const;

    QPointer<const Theme> m_theme;
    QString m_name;
    std::optional<ColorRole> m_role;
};

} // namespace hall::ui
