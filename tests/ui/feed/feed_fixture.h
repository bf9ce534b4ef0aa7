// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fake_events.h"
#include "ui/feed/feed_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

namespace hall::test {

/// A real feed page in a shown window, over a real ring; decisions arrive when the test says so.
struct FeedFixture {
    FeedFixture() : ring(16'384), page(ring, theme)
    {
        using namespace Qt::StringLiterals;
        page.setServerUrl(u"http://127.0.0.1:8765"_s);
        page.resize(1000, 700);
        page.show();
        page.activateWindow();
        page.setFocus();
    }

    void arrive(int count)
    {
        appendStream(ring, next, count);
        next += count;
        page.refresh();
    }

    template <typename T>
    T* find(const QString& name) const
    {
        return page.findChild<T*>(name);
    }
    QTableView* view() const { return find<QTableView>(QStringLiteral("feedView")); }
    QLineEdit* filter() const { return find<QLineEdit>(QStringLiteral("filterEdit")); }
    QPushButton* jump() const { return find<QPushButton>(QStringLiteral("jumpToNewest")); }

    quint64 idAt(int row) const
    {
        return view()->model()->index(row, 0).data(Qt::UserRole + 1).toULongLong();
    }
    /// Ids of the rows in view, with where they stand.
    QList<std::pair<quint64, int>> inView() const
    {
        QList<std::pair<quint64, int>> rows;
        const int first = view()->rowAt(0);
        for (int row = first; row >= 0 && row < view()->model()->rowCount() &&
                              view()->rowViewportPosition(row) < view()->viewport()->height();
             ++row)
            rows.append({idAt(row), view()->rowViewportPosition(row)});
        return rows;
    }
    void clickRow(int row) const
    {
        view()->scrollTo(view()->model()->index(row, 0));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                          view()->visualRect(view()->model()->index(row, 1)).center());
    }
    bool atBottom() const
    {
        const QScrollBar* bar = view()->verticalScrollBar();
        return bar->value() == bar->maximum();
    }

    ui::Theme theme;
    EventRing ring;
    ui::FeedPage page;
    int next = 0;
};

} // namespace hall::test
