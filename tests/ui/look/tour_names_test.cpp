// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nameless.h"
#include "tests/support/test_registry.h"
#include "tests/ui/look/tour.h"

#include <QDebug>

using namespace hall::test;
using namespace Qt::StringLiterals;

/// Everything that can be reached, on every page and in every window.
class TourNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ux_29_everythingHasANameForAScreenReader()
    {
        QStringList unnamed;
        int stops = 0;
        Tour(QSize(1280, 800)).walk([&](const QString& stop, QWidget& shown) {
            ++stops;
            for (const QString& widget : nameless(&shown))
                unnamed.append(stop + u": "_s + widget);
        });
        QVERIFY(stops > 40);
        // Each on a line of its own: QtTest cuts a long message.
        for (const QString& widget : unnamed)
            qWarning().noquote() << widget;
        QVERIFY2(unnamed.isEmpty(), "see above");
    }
};

HALL_TEST(TourNamesTest);
#include "tour_names_test.moc"
