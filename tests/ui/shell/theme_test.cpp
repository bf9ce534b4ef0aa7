// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QImage>
#include <QPixmap>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace hall;
using namespace hall::ui;
using namespace Qt::StringLiterals;

namespace {

/// WCAG 2: relative luminance and contrast.
double luminance(const QColor& color)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return x > y ? x / y : y / x;
}

QImage drawn(const QIcon& icon, int size)
{
    return icon.pixmap(QSize(size, size), 1.0)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

int inkedPixels(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 64;
    }
    return count;
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsEnough_data();
    void contrastIsEnough();
    void contrastOnTintsAndSelection();
    void iconsLoadAndAreNotEmpty();
    void theSignHasItsOwnColours();
    void outcomeIconsDifferInShape();
    void iconFollowsTheTheme();
    void iconIsSharpAtTwoHundredPercent();
    void appearanceOverridesTheSystem();
    void followsTheSystemsPalette();
    void rowHeightFollowsTheDensity();
    void typeScale();
    void cleanup();
};

void ThemeTest::cleanup()
{
    QApplication::setPalette(QPalette());
}

void ThemeTest::contrastIsEnough_data()
{
    QTest::addColumn<int>("ink");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("least");
    struct Ink {
        const char* name;
        ColorRole role;
        double least;
    };
    for (const Ink& ink : {Ink{"text", ColorRole::Text, 12.5}, Ink{"muted", ColorRole::Muted, 5.9},
                           Ink{"accent", ColorRole::Accent, 4.5},
                           Ink{"allow", ColorRole::Allow, 5.9}, Ink{"deny", ColorRole::Deny, 5.9},
                           Ink{"ask", ColorRole::Ask, 5.5}, Ink{"info", ColorRole::Info, 5.9}}) {
        for (const bool dark : {false, true})
            QTest::newRow(
                qPrintable(QString::fromLatin1(ink.name) % (dark ? u", dark"_s : u", light"_s)))
                << int(ink.role) << dark << ink.least;
    }
}

void ThemeTest::contrastIsEnough()
{
    QFETCH(int, ink);
    QFETCH(bool, dark);
    QFETCH(double, least);
    for (const ColorRole ground : {ColorRole::Window, ColorRole::Surface, ColorRole::Raised}) {
        const double got =
            contrast(Theme::tokenColor(ColorRole(ink), dark), Theme::tokenColor(ground, dark));
        QVERIFY2(got >= 4.5, qPrintable(u"ground %1: %2"_s.arg(int(ground)).arg(got)));
        QVERIFY2(got >= least - 0.05, qPrintable(u"ground %1: %2"_s.arg(int(ground)).arg(got)));
    }
}

void ThemeTest::contrastOnTintsAndSelection()
{
    Theme theme;
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        theme.setAppearance(appearance);
        for (const ColorRole role : {ColorRole::Allow, ColorRole::Deny, ColorRole::Ask}) {
            QVERIFY(contrast(theme.color(role), theme.tint(role)) >= 4.5);
            QVERIFY(contrast(theme.color(role), theme.selection()) >= 4.5);
            QVERIFY(contrast(theme.color(ColorRole::Muted), theme.tint(role)) >= 4.5);
        }
        QVERIFY(contrast(theme.color(ColorRole::Muted), theme.selection()) >= 4.5);
        // The primary button and selected text.
        const QPalette palette = theme.palette();
        QVERIFY(contrast(palette.color(QPalette::Highlight),
                         palette.color(QPalette::HighlightedText)) >= 4.5);
    }
}

void ThemeTest::iconsLoadAndAreNotEmpty()
{
    Theme theme;
    int icons = 0;
    QDirIterator files(u":/icons"_s, {u"*.svg"_s});
    while (files.hasNext()) {
        files.next();
        const QString name = files.fileInfo().completeBaseName();
        const QIcon icon = theme.icon(name);
        QVERIFY2(!icon.isNull(), qPrintable(name));
        for (const int size : {iconSmall, iconLarge}) {
            const int inked = inkedPixels(drawn(icon, size));
            QVERIFY2(inked > 4, qPrintable(name));
            if (name != "hall-monitor"_L1)
                QVERIFY2(inked < size * size * 3 / 4, qPrintable(name));
        }
        ++icons;
    }
    QVERIFY(icons >= 20);
    QVERIFY(theme.icon(u"no-such-icon"_s).isNull());
}

void ThemeTest::theSignHasItsOwnColours()
{
    for (const int side : {16, 64, 256}) {
        const QImage sign = Theme::programIcon().pixmap(side, side).toImage();
        QCOMPARE(sign.width(), side);
        int bright = 0;
        int coloured = 0;
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const QColor color = sign.pixelColor(x, y);
                if (color.alpha() < 200)
                    continue;
                (color.lightness() > 200 ? bright : coloured) += 1;
            }
        }
        // A door in a square, not a square.
        QVERIFY2(bright > side && coloured > 4 * side,
                 qPrintable(u"%1: %2 bright, %3 coloured"_s.arg(side).arg(bright).arg(coloured)));
    }
}

void ThemeTest::outcomeIconsDifferInShape()
{
    Theme theme;
    const std::array outcomes{Outcome::Allow, Outcome::Deny, Outcome::RequireHuman};
    for (const Outcome one : outcomes) {
        for (const Outcome other : outcomes) {
            if (one == other)
                continue;
            // The same colour for both: what differs is the shape.
            const QImage a = drawn(theme.icon(Theme::outcomeIcon(one)), iconSmall);
            const QImage b = drawn(theme.icon(Theme::outcomeIcon(other)), iconSmall);
            int different = 0;
            for (int y = 0; y < a.height(); ++y) {
                for (int x = 0; x < a.width(); ++x)
                    different += std::abs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y))) > 128;
            }
            QVERIFY(different >= 16);
            QVERIFY(Theme::outcomeWord(one) != Theme::outcomeWord(other));
            QVERIFY(Theme::outcomeColor(one) != Theme::outcomeColor(other));
        }
    }
}

void ThemeTest::iconFollowsTheTheme()
{
    Theme theme;
    theme.setAppearance(Appearance::Light);
    const QIcon icon = theme.icon(u"server"_s, ColorRole::Deny);
    const QImage light = drawn(icon, iconLarge);
    theme.setAppearance(Appearance::Dark);
    QVERIFY(drawn(icon, iconLarge) != light);
}

void ThemeTest::iconIsSharpAtTwoHundredPercent()
{
    Theme theme;
    const QPixmap twice = theme.icon(u"feed"_s).pixmap(QSize(iconSmall, iconSmall), 2.0);
    QCOMPARE(twice.size(), QSize(2 * iconSmall, 2 * iconSmall));
    QCOMPARE(twice.devicePixelRatio(), 2.0);
}

void ThemeTest::appearanceOverridesTheSystem()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setAppearance(Appearance::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window),
             Theme::tokenColor(ColorRole::Window, true));
    theme.setAppearance(Appearance::Light);
    QVERIFY(!theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window),
             Theme::tokenColor(ColorRole::Window, false));
    QCOMPARE(changed.size(), 2);
    theme.setAppearance(Appearance::Light);
    QCOMPARE(changed.size(), 2);
}

void ThemeTest::followsTheSystemsPalette()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    QVERIFY(!theme.isDark());
    // The desktop turns dark.
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(30, 30, 30));
    dark.setColor(QPalette::WindowText, QColor(230, 230, 230));
    QApplication::setPalette(dark);
    QTRY_VERIFY(theme.isDark());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(QApplication::palette().color(QPalette::Window),
             Theme::tokenColor(ColorRole::Window, true));
    // It does not reach through a choice of the user.
    theme.setAppearance(Appearance::Light);
    QApplication::setPalette(dark);
    QCoreApplication::processEvents();
    QVERIFY(!theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window),
             Theme::tokenColor(ColorRole::Window, false));
}

void ThemeTest::rowHeightFollowsTheDensity()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    const int comfortable = theme.rowHeight();
    theme.setCompact(true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(comfortable - theme.rowHeight(), 6);
    QVERIFY(theme.rowHeight() > QFontMetrics(QApplication::font()).height());
}

void ThemeTest::typeScale()
{
    Theme theme;
    const qreal body = theme.font(TextStyle::Body).pointSizeF();
    QCOMPARE(theme.font(TextStyle::Caption).pointSizeF(), body * 0.85);
    QCOMPARE(theme.font(TextStyle::Section).pointSizeF(), body * 1.15);
    QCOMPARE(theme.font(TextStyle::PageTitle).pointSizeF(), body * 1.5);
    QCOMPARE(theme.font(TextStyle::Figure).pointSizeF(), body * 2.2);
    QCOMPARE(theme.font(TextStyle::Mono).pointSizeF(), body);
}

HALL_TEST(ThemeTest);
#include "theme_test.moc"
