// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "tests/bench/log_maker.h"
#include "tests/support/hall_fixture.h"
#include "ui/audit/audit_page.h"
#include "ui/controls/detail/detail_panel.h"
#include "ui/models/plain_label.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

namespace hall::test {

using namespace Qt::StringLiterals;

/// A real page in a shown window, over a real Hall whose log has some thousand varied records.
struct AuditFixture {
    QTemporaryDir folder;
    std::unique_ptr<Hall> hall;
    ui::Theme theme;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<ui::AuditLogPage> page;

    explicit AuditFixture(int records = 3000)
    {
        if (records > 0 && !bench::makeLog(path(), records, 7, [](qint64) {}))
            return;
        HallOptions options;
        options.databasePath = path();
        auto opened = Hall::open(options);
        if (!opened)
            return;
        hall = *std::move(opened);
        openPage();
    }
    ~AuditFixture() { page.reset(); }

    QString path() const { return folder.filePath(u"hall.db"_s); }
    void openPage()
    {
        page = std::make_unique<ui::AuditLogPage>(*hall, theme);
        page->resize(1200, 760);
        page->show();
        page->activateWindow();
    }

    template <typename T>
    T* find(const QString& name) const
    {
        return page->findChild<T*>(name);
    }
    QTableView* table() const { return find<QTableView>(u"auditTable"_s); }
    QAbstractItemModel* rows() const { return table()->model(); }
    QLineEdit* search() const { return find<QLineEdit>(u"auditSearch"_s); }
    QLineEdit* jump() const { return find<QLineEdit>(u"jumpField"_s); }
    QTreeView* facets() const { return find<QTreeView>(u"facets"_s); }
    QWidget* notice() const { return find<QWidget>(u"auditNotice"_s); }
    QString summary() const { return find<QLabel>(u"auditSummary"_s)->text(); }
    QString cell(int row, int column) const { return rows()->index(row, column).data().toString(); }
    qint64 number(int row) const { return cell(row, 0).toLongLong(); }
    qint64 currentNumber() const { return number(table()->currentIndex().row()); }

    /// Waits until the search that stands has its rows and its counts.
    bool settled() const
    {
        return QTest::qWaitFor([&] {
            const QString text = summary();
            return text.endsWith(u"records"_s) && !text.startsWith(u"At least"_s);
        });
    }
    qint64 matches() const { return QLocale().toLongLong(summary().section(u' ', 0, 0)); }
    /// As a person does: types, and presses Enter.
    void searchFor(const QString& text) const
    {
        search()->setFocus();
        search()->clear();
        QTest::keyClicks(search(), text);
        search()->findChild<QCompleter*>()->popup()->hide();
        QTest::keyClick(search(), Qt::Key_Return);
    }
    void jumpTo(const QString& place) const
    {
        jump()->setText(place);
        QTest::keyClick(jump(), Qt::Key_Return);
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QModelIndex index = rows()->index(row, 1);
        table()->scrollTo(index);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers,
                          table()->visualRect(index).center());
    }
    /// The number of the topmost row in view.
    qint64 topNumber() const { return number(table()->rowAt(0)); }
    Result<RouteAnswer> route(const QString& correlationId) const
    {
        auto request = parseRouteRequest(
            {{u"capability_id"_s, u"cap.doc.read"_s}, {u"correlation_id"_s, correlationId}});
        if (!request)
            return request.error();
        return await<RouteAnswer>([&](Done<RouteAnswer> done) {
            hall->route(*std::move(request), localCaller(), false, std::move(done));
        });
    }
};

} // namespace hall::test
