// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/blend.h"
#include "ui/theme/hall_style.h"
#include "ui/theme/themed_icon.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QScopedValueRollback>

/// A static library's resources are linked only when somebody asks for them; the macro has to
/// stand outside every namespace.
static void takeIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

QRgb token(const Palette& palette, ColorRole role)
{
    switch (role) {
    case ColorRole::Window:
        return palette.window;
    case ColorRole::Surface:
        return palette.surface;
    case ColorRole::Raised:
        return palette.raised;
    case ColorRole::Line:
        return palette.line;
    case ColorRole::Text:
        return palette.text;
    case ColorRole::Muted:
        return palette.muted;
    case ColorRole::Accent:
        return palette.accent;
    case ColorRole::Allow:
        return palette.allow;
    case ColorRole::Deny:
        return palette.deny;
    case ColorRole::Ask:
        return palette.ask;
    case ColorRole::Info:
        return palette.info;
    }
    return palette.text;
}

bool looksDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

qreal scaleOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Caption:
        return 0.85;
    case TextStyle::Section:
        return 1.15;
    case TextStyle::PageTitle:
        return 1.5;
    case TextStyle::Figure:
        return 2.2;
    case TextStyle::Body:
    case TextStyle::Mono:
        break;
    }
    return 1;
}

/// `font` in so many times the size of `reference`.
QFont enlarged(QFont font, const QFont& reference, qreal scale)
{
    if (reference.pointSizeF() > 0)
        font.setPointSizeF(reference.pointSizeF() * scale);
    else
        font.setPixelSize(qMax(1, qRound(reference.pixelSize() * scale)));
    return font;
}

} // namespace

Theme::Theme(QObject* parent) : QObject(parent)
{
    takeIconResources();
    if (!qobject_cast<HallStyle*>(QApplication::style()))
        QApplication::setStyle(new HallStyle);
    readSystem(false);
    apply();
    qApp->installEventFilter(this);
}

Theme::~Theme()
{
    setPresenting(false);
}

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    readSystem(false);
    apply();
}

Appearance Theme::appearance() const
{
    return m_appearance;
}

bool Theme::isDark() const
{
    return m_dark;
}

QColor Theme::color(ColorRole role) const
{
    return tokenColor(role, m_dark);
}

QColor Theme::tint(ColorRole role) const
{
    return blended(color(role), color(ColorRole::Surface), tintOpacity);
}

QColor Theme::selection() const
{
    return blended(color(ColorRole::Accent), color(ColorRole::Surface),
                   m_dark ? selectionOpacityDark : selectionOpacityLight);
}

QPalette Theme::palette() const
{
    const QColor text = color(ColorRole::Text);
    const QColor muted = color(ColorRole::Muted);
    const QColor line = color(ColorRole::Line);
    const QColor window = color(ColorRole::Window);
    const QColor surface = color(ColorRole::Surface);
    const QColor accent = color(ColorRole::Accent);

    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Button, color(ColorRole::Raised));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, color(ColorRole::Deny));
    palette.setColor(QPalette::ToolTipBase, color(ColorRole::Raised));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, surface);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, color(ColorRole::Info));
    palette.setColor(QPalette::Light, surface);
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, muted);
    palette.setColor(QPalette::Shadow, blended(text, window, 0.5));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, blended(muted, window, 0.7));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, muted);
    return palette;
}

QFont Theme::font(TextStyle style) const
{
    const QFont system = QApplication::font();
    QFont font = system;
    if (style == TextStyle::Mono)
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font = enlarged(font, system, scaleOf(style));
    if (style == TextStyle::Section || style == TextStyle::PageTitle)
        font.setWeight(QFont::DemiBold);
    return font;
}

int Theme::rowHeight() const
{
    // 28 and 22 at the reference size, where a line is 16 high.
    const int line = QFontMetrics(QApplication::font()).height();
    return line + (m_compact ? 6 : space::m);
}

void Theme::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    Q_EMIT changed();
}

bool Theme::isCompact() const
{
    return m_compact;
}

/// Everything is laid out from the application's font, and the change of it is an event that
/// eventFilter() passes on.
void Theme::setPresenting(bool presenting)
{
    if (m_presenting == presenting)
        return;
    m_presenting = presenting;
    if (presenting) {
        m_plainFont = QApplication::font();
        QApplication::setFont(enlarged(m_plainFont, m_plainFont, presenterScale));
    } else {
        QApplication::setFont(m_plainFont);
    }
}

bool Theme::isPresenting() const
{
    return m_presenting;
}

bool Theme::animates() const
{
    return QApplication::isEffectEnabled(Qt::UI_General);
}

QIcon Theme::icon(const QString& name, ColorRole role) const
{
    return QIcon(new ThemedIconEngine(this, name, role));
}

QIcon Theme::programIcon()
{
    return QIcon(new ThemedIconEngine(nullptr, u"hall-monitor"_s, std::nullopt));
}

ColorRole Theme::outcomeColor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Allow:
        return ColorRole::Allow;
    case Outcome::Deny:
        return ColorRole::Deny;
    case Outcome::RequireHuman:
        return ColorRole::Ask;
    }
    return ColorRole::Deny;
}

QString Theme::outcomeIcon(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Allow:
        return u"outcome-allow"_s;
    case Outcome::Deny:
        return u"outcome-deny"_s;
    case Outcome::RequireHuman:
        return u"outcome-ask"_s;
    }
    return u"outcome-deny"_s;
}

QString Theme::outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Allow:
        return tr("Allowed");
    case Outcome::Deny:
        return tr("Denied");
    case Outcome::RequireHuman:
        return tr("Needs a human");
    }
    return tr("Denied");
}

QColor Theme::tokenColor(ColorRole role, bool dark)
{
    return QColor::fromRgb(token(dark ? darkTokens : lightTokens, role));
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_applying) {
        // The palette of the application was changed by somebody else: the desktop, or a test that
        // plays it. A desktop may also announce itself to windows only, and leave a palette that
        // was set explicitly (ours) alone; then it has to be asked.
        if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp) {
            readSystem(true);
            apply();
        } else if (event->type() == QEvent::ThemeChange && watched->isWidgetType()) {
            readSystem(false);
            apply();
        } else if (event->type() == QEvent::ApplicationFontChange && watched == qApp) {
            Q_EMIT changed();
        }
    }
    return QObject::eventFilter(watched, event);
}

/// Takes the lightness of the desktop's palette: the application's, when it has just been set to
/// the desktop's, else what remains when ours is taken off.
void Theme::readSystem(bool paletteIsSystems)
{
    const QScopedValueRollback guard(m_applying, true);
    if (!paletteIsSystems)
        QApplication::setPalette(QPalette());
    m_systemDark = looksDark(QGuiApplication::palette());
}

void Theme::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    m_dark =
        m_appearance == Appearance::Dark || (m_appearance == Appearance::System && m_systemDark);
    QApplication::setPalette(palette());
    Q_EMIT changed();
}

} // namespace hall::ui
