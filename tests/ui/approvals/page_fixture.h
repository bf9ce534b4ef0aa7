// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/hall/approving/desk_fixture.h"
#include "ui/approvals/approvals_page.h"
#include "ui/approvals/card/approval_card.h"
#include "ui/approvals/lists/approval_table.h"
#include "ui/models/approvals/approval_cells.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTest>

namespace hall::test {

using namespace Qt::StringLiterals;

/// A real page in a shown window, over a real Hall whose clock stands until it is moved.
struct PageFixture {
    DeskFixture desk;
    ui::Theme theme;
    QSettings store{desk.folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<ui::ApprovalsPage> page;

    explicit PageFixture(const QJsonObject& approvals = {}) : desk(approvals) {}
    ~PageFixture() { page.reset(); }

    void openPage()
    {
        page = std::make_unique<ui::ApprovalsPage>(*desk.hall, theme);
        page->resize(1200, 800);
        page->show();
        page->activateWindow();
    }

    /// Asks for something that differs in `number`; the id of its approval.
    QString ask(int number)
    {
        return desk.ask({{u"request"_s, QJsonObject{{u"row"_s, number}}}}).pendingApprovalId;
    }

    ui::ApprovalTable* table(const char* name) const
    {
        return page->findChild<ui::ApprovalTable*>(QString::fromLatin1(name));
    }
    ui::ApprovalTable* queue() const { return table("queueTable"); }
    ui::ApprovalCard* card() const { return page->findChild<ui::ApprovalCard*>(); }
    QTabBar* tabs() const { return page->findChild<QTabBar*>(u"approvalLists"_s); }

    /// Of the rows of a table; the heading is an empty one.
    static QStringList ids(const QTableView* view)
    {
        QStringList ids;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            ids += view->model()->index(row, 0).data(ui::ApprovalIdRole).toString();
        return ids;
    }
    static QString cell(const QTableView* view, int row, int column)
    {
        return view->model()->index(row, column).data().toString();
    }
    /// As a person does.
    static void clickRow(QTableView* view, int row)
    {
        const QRect place = view->visualRect(view->model()->index(row, 2));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place.center());
    }
};

} // namespace hall::test
