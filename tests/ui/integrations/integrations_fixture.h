// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/clients/client_book.h"
#include "core/server/server_runner.h"
#include "tests/support/hall_fixture.h"
#include "ui/integrations/integrations_page.h"
#include "ui/models/cell_look.h"
#include "ui/models/plain_label.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTest>
#include <QTreeView>

namespace hall::test {

using namespace Qt::StringLiterals;

inline void click(QWidget* widget)
{
    // What comes up is brought into view, where it can be clicked.
    QCoreApplication::processEvents();
    QTest::mouseClick(widget, Qt::LeftButton);
}

/// The page beside another one, over a real Hall and a real port.
struct IntegrationsFixture {
    HallFixture fixture;
    QSettings store{fixture.folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ui::Theme theme;
    std::unique_ptr<ServerRunner> runner;
    std::unique_ptr<QStackedWidget> pages;
    ui::IntegrationsPage* page = nullptr;
    QString asked; ///< the last place that the page asked for

    explicit IntegrationsFixture(HallOptions options = {}) : fixture(std::move(options))
    {
        runner = std::make_unique<ServerRunner>(*fixture.hall);
        openPage();
        ServerOptions server;
        server.port = 0;
        runner->start(server);
        (void)QTest::qWaitFor([this] { return !runner->url().isEmpty(); }, 30'000);
    }
    ~IntegrationsFixture()
    {
        pages.reset();
        runner.reset();
    }

    void openPage()
    {
        pages = std::make_unique<QStackedWidget>();
        page = new ui::IntegrationsPage(*fixture.hall, *runner, theme);
        pages->addWidget(page);
        pages->addWidget(new QWidget);
        pages->resize(1000, 700);
        QObject::connect(page, &ui::IntegrationsPage::placeAsked, page,
                         [this](const QString& address) { asked = address; });
        const auto stand = [this] {
            page->setStanding({runner->url(), u"server"_s, ui::ColorRole::Allow, u"Online"_s,
                               u"It answers."_s, QString()});
        };
        QObject::connect(runner.get(), &ServerRunner::stateChanged, page, stand);
        page->restoreState(ui::UiSettings(store));
        stand();
        pages->show();
    }
    /// A window that is made anew.
    void reopen()
    {
        ui::UiSettings settings(store);
        page->saveState(settings);
        openPage();
    }
    void leaveAndComeBack()
    {
        pages->setCurrentIndex(1);
        pages->setCurrentIndex(0);
    }

    template <typename T>
    T* find(const char* name) const
    {
        return pages->findChild<T*>(QString::fromLatin1(name));
    }
    template <typename T>
    T* findIn(const char* parent, const char* name) const
    {
        return find<QWidget>(parent)->findChild<T*>(QString::fromLatin1(name));
    }
    QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    QString plain(const char* name) const { return find<ui::PlainLabel>(name)->text(); }
    QString label(const char* name) const { return find<QLabel>(name)->text(); }
    bool shows(const char* name) const { return find<QWidget>(name)->isVisible(); }
    bool open(const QString& id) const { return page->showPlace(id); }

    /// Another program, as an integration is one; empty: it said nothing.
    static QByteArray runProgram(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        // The page goes on looking meanwhile.
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            return {};
        return process.readAllStandardOutput();
    }
    QByteArray curl(const QString& token) const
    {
        return runProgram(
            u"curl"_s, {u"--silent"_s, u"--noproxy"_s, u"*"_s, u"--header"_s,
                        u"Authorization: Bearer "_s + token, u"--data"_s,
                        u"{\"capability_id\":\"cap.doc.read\",\"worker_id\":\"org.acme.reader\"}"_s,
                        runner->url() + u"/api/route"_s});
    }
    /// The icon in front of a row of the list.
    QString mark(const QString& words) const
    {
        const auto* model = find<QTreeView>("integrationList")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == words)
                return model->index(row, 0).data(ui::CellIconRole).toString();
        }
        return {};
    }
};

} // namespace hall::test
