// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/vocabulary.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QString>

namespace hall::ui {

/// Every colour, size and duration of the window, in one place: nothing else names one.
/// (Desktop application, "Design tokens")
enum class ColorRole {
    Window,
    Surface,
    Raised,
    Line,
    Text,
    Muted,
    Accent,
    Allow,
    Deny,
    Ask,
    Info,
};

enum class Appearance { System, Light, Dark };

/// Type scale relative to the system font.
enum class TextStyle { Caption, Body, Section, PageTitle, Figure, Mono };

/// Pixels at 100 %; Qt scales them.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24;
}
inline constexpr int cornerRadius = 6;
inline constexpr int iconSmall = 16, iconLarge = 20;
inline constexpr int fadeMs = 120;
inline constexpr int feedBatchMs = 100; ///< how often the feed takes new rows

/// Light, dark, or as the system says (the palette's lightness, because Qt 6.4 has no colour-scheme
/// hint). GUI thread only; one per application, made in main and passed on.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    void setAppearance(Appearance appearance);
    Appearance appearance() const;
    bool isDark() const;

    QColor color(ColorRole role) const;
    /// A role's colour at 10 % over the surface: backgrounds of rows and badges.
    QColor tint(ColorRole role) const;
    /// Background of selected rows and items, under text in its usual colours.
    QColor selection() const;
    QPalette palette() const;
    QFont font(TextStyle style) const;
    int rowHeight() const; ///< from the font, 28 comfortable, 22 compact at the reference size
    void setCompact(bool compact);
    bool isCompact() const;
    /// Type half as large again, to be read from the back of a room.
    void setPresenting(bool presenting);
    bool isPresenting() const;
    /// False when the desktop asks for no movement: then nothing fades.
    bool animates() const;

    /// Drawn in the given role's colour, from resources/icons/<name>.svg; sharp at any scale.
    QIcon icon(const QString& name, ColorRole role = ColorRole::Text) const;

    /// The program's own sign, in its own colours.
    static QIcon programIcon();

    static ColorRole outcomeColor(Outcome outcome); ///< Allow, Deny, Ask
    static QString outcomeIcon(Outcome outcome);    ///< differ in shape, not only in colour
    static QString outcomeWord(Outcome outcome);    ///< translated: Allowed, Denied, Needs a human

    /// The colour of a role in one of the two palettes, for tests of contrast.
    static QColor tokenColor(ColorRole role, bool dark);

Q_SIGNALS:
    /// Colours or sizes changed: repaint, take icons again.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    void readSystem(bool paletteIsSystems);

    Appearance m_appearance = Appearance::System;
    bool m_systemDark = false;
    bool m_dark = false;
    bool m_compact = false;
    bool m_presenting = false;
    QFont m_plainFont; ///< the application's, while another one stands in for it
    bool m_applying = false;
};

} // namespace hall::ui
