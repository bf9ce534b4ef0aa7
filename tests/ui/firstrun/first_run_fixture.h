// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/shell_fixture.h"
#include "ui/models/plain_label.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace hall::test {

using namespace Qt::StringLiterals;

/// The whole window on a clean profile, with a real port.
struct FirstRunFixture : ShellFixture {
    FirstRunFixture() : ShellFixture({}, true)
    {
        window->resize(1100, 760);
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
        listen();
    }

    QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    bool shows(const char* name) const { return find<QWidget>(name)->isVisible(); }
    QString outcomeIn(const char* exchange) const
    {
        return findIn<QLabel>(exchange, "outcomeWord")->text();
    }
    QString plainIn(const char* parent, const char* name) const
    {
        return findIn<ui::PlainLabel>(parent, name)->text();
    }

    int recorded(QStringView filter)
    {
        const auto page = await<AuditPage>([&](Done<AuditPage> done) {
            AuditPageRequest request;
            request.filter = *parseFilter(filter, 0);
            hall().page(request, std::move(done));
        });
        return page ? int(page->rows.size()) : -1;
    }
};

} // namespace hall::test
