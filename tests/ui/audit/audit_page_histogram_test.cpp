// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nameless.h"
#include "tests/support/test_registry.h"
#include "ui/audit/histogram/histogram_panel.h"
#include "ui/audit/histogram/histogram_view.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace hall;
using namespace hall::test;
using namespace hall::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 begin = 1'780'000'000'000;
constexpr qint64 minute = 60'000;

AuditCounts tenMinutes(bool exact = true)
{
    AuditCounts counts;
    counts.exact = exact;
    for (int i = 0; i < 10; ++i) {
        HistogramBucket bucket;
        bucket.fromMs = begin + i * minute;
        bucket.toMs = bucket.fromMs + minute;
        bucket.allowed = 10 * i;
        bucket.denied = i == 3 ? 1 : 0;
        bucket.escalated = i;
        counts.buckets.push_back(bucket);
    }
    return counts;
}

} // namespace

/// Bars over time: what is drawn, dragged, typed and said.
class AuditPageHistogramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        panel = std::make_unique<HistogramPanel>(theme);
        panel->setCounts(tenMinutes());
        panel->resize(900, 120);
        panel->show();
        chosen = std::make_unique<QSignalSpy>(panel.get(), &HistogramPanel::rangeChosen);
    }
    void cleanup()
    {
        chosen.reset();
        panel.reset();
    }

    void draggingChoosesARange()
    {
        HistogramView* view = panel->view();
        drag(at(2), at(5));
        QCOMPARE(chosen->size(), 1);
        QCOMPARE(chosen->at(0).at(0).toLongLong(), begin + 2 * minute);
        QCOMPARE(chosen->at(0).at(1).toLongLong(), begin + 6 * minute);
        // Backwards is the same.
        drag(at(5), at(2));
        QCOMPARE(chosen->at(1).at(0).toLongLong(), begin + 2 * minute);
        // A click is none.
        QTest::mouseClick(view, Qt::LeftButton, {}, at(7));
        QCOMPARE(chosen->size(), 2);
        QCOMPARE(view->cursorBucket(), 7);
    }

    void escapeDuringADragForgetsIt()
    {
        HistogramView* view = panel->view();
        QTest::mousePress(view, Qt::LeftButton, {}, at(2));
        QTest::mouseMove(view, at(6));
        QVERIFY(view->chosen() != (std::pair<qint64, qint64>()));
        QTest::keyClick(view, Qt::Key_Escape);
        QTest::mouseRelease(view, Qt::LeftButton, {}, at(6));
        QVERIFY(chosen->isEmpty());
    }

    void keysChooseARange()
    {
        HistogramView* view = panel->view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(view->cursorBucket(), 0);
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view->chosen(), (std::pair<qint64, qint64>(begin + minute, begin + 4 * minute)));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(chosen->size(), 1);
        QCOMPARE(chosen->at(0).at(1).toLongLong(), begin + 4 * minute);
        // Without a choice, the bar under the cursor.
        QTest::keyClick(view, Qt::Key_End);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(chosen->at(1).at(0).toLongLong(), begin + 9 * minute);
    }

    void backGoesOut()
    {
        QSignalSpy out(panel.get(), &HistogramPanel::zoomOutAsked);
        HistogramView* view = panel->view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Backspace);
        QTest::keyClick(view, Qt::Key_Escape);
        QCOMPARE(out.size(), 2);
        auto* button = panel->findChild<QToolButton*>(u"zoomOut"_s);
        QVERIFY(!button->isVisible());
        panel->setZoomed(true);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(out.size(), 3);
    }

    void itSaysWhatIsUnderItsCursor()
    {
        HistogramView* view = panel->view();
        QVERIFY(view->accessibleDescription().contains(u"allowed 450"_s));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(view, Qt::Key_Right);
        QVERIFY(view->accessibleDescription().contains(u"allowed 30, denied 1"_s));
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(view->accessibleDescription().contains(u"allowed 70, denied 1"_s));
        panel->setCounts(tenMinutes(false));
        QVERIFY(view->accessibleDescription().contains(u"at least"_s));
        QCOMPARE(view->cursorBucket(), 4);
        panel->setZone(Zone::Utc);
        QVERIFY(view->accessibleDescription().contains(u"2026-05-28 20:29:40.000"_s));
        QVERIFY(view->accessibleDescription().contains(u"UTC"_s));
        panel->setCounts({});
        QCOMPARE(view->accessibleDescription(), u"No records to show."_s);
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(chosen->isEmpty());
    }

    void theLegendHasWordsAndNumbers()
    {
        auto* allowed = panel->findChild<QLabel*>(u"histogramAllowed"_s);
        QCOMPARE(allowed->text(), u"Allowed 450"_s);
        panel->setCounts(tenMinutes(false));
        QCOMPARE(allowed->text(), u"Allowed ≥ 450"_s);
    }

    void oneDenialAmongManyIsSeen()
    {
        HistogramView* view = panel->view();
        const auto ink = [&](ColorRole role) {
            const QRgb wanted = theme.color(role).rgb();
            const QImage image = view->grab().toImage();
            int pixels = 0;
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y)
                    pixels += image.pixel(x, y) == wanted;
            }
            return pixels;
        };
        for (const Appearance look : {Appearance::Light, Appearance::Dark}) {
            theme.setAppearance(look);
            QVERIFY(ink(ColorRole::Deny) > 0);
            QVERIFY(ink(ColorRole::Ask) > 0);
            QVERIFY(ink(ColorRole::Allow) > 5 * ink(ColorRole::Ask));
        }
        theme.setAppearance(Appearance::System);
        QCOMPARE(nameless(panel.get()), QStringList());
    }

private:
    /// The middle of a bar.
    QPoint at(int bucket) const
    {
        const QWidget* view = panel->view();
        return {2 + (view->width() - 4) * (2 * bucket + 1) / 20, view->height() / 3};
    }
    void drag(QPoint from, QPoint to) const
    {
        QWidget* view = panel->view();
        QTest::mousePress(view, Qt::LeftButton, {}, from);
        QTest::mouseMove(view, (from + to) / 2);
        QTest::mouseMove(view, to);
        QTest::mouseRelease(view, Qt::LeftButton, {}, to);
    }

    Theme theme;
    std::unique_ptr<HistogramPanel> panel;
    std::unique_ptr<QSignalSpy> chosen;
};

HALL_TEST(AuditPageHistogramTest);
#include "audit_page_histogram_test.moc"
