// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/hall_fixture.h"
#include "ui/models/plain_label.h"
#include "ui/workers/workers_page.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QUrl>

namespace hall::test {

using namespace Qt::StringLiterals;

/// A real page in a shown window, over a real Hall that derives its rules from the workers.
struct WorkersFixture {
    HallFixture fixture;
    ui::Theme theme;
    QSettings store{fixture.folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<ui::WorkersPage> page;

    explicit WorkersFixture(const QStringList& workers = {})
    {
        for (const QString& id : workers)
            enroll(id);
        openPage();
    }
    ~WorkersFixture() { page.reset(); }

    void openPage()
    {
        page = std::make_unique<ui::WorkersPage>(*fixture.hall, theme);
        page->resize(1000, 700);
        page->show();
        page->activateWindow();
    }

    Hall& hall() { return *fixture.hall; }
    WorkerRecord stored(const QString& id)
    {
        const auto snapshot = hall().snapshot();
        const WorkerRecord* worker = snapshot->worker(id);
        return worker ? *worker : WorkerRecord();
    }
    static QJsonObject recordOf(const QString& id)
    {
        return {{u"worker_id"_s, id},
                {u"worker_species_id"_s, u"wrk.test.species"_s},
                {u"capabilities"_s, QJsonArray{u"cap.doc.read"_s, u"cap.db.write"_s}},
                {u"risk_tier"_s, u"low"_s},
                {u"owner"_s, u"Team A"_s}};
    }
    static QByteArray hashed(QJsonObject record)
    {
        record.remove(u"artifact_hash"_s);
        record.insert(u"artifact_hash"_s, *recordArtifactHash(canonicalJson(record)));
        return canonicalJson(record);
    }
    /// As another program would.
    bool enroll(const QString& id, QJsonObject more = {})
    {
        QJsonObject record = recordOf(id);
        for (auto it = more.begin(); it != more.end(); ++it)
            record.insert(it.key(), it.value());
        return fixture.enroll(hashed(record)).ok();
    }
    bool ask(const QString& worker, const QString& capability)
    {
        const auto answer = fixture.route({{u"worker_id"_s, worker},
                                           {u"capability_id"_s, capability},
                                           {u"env"_s, u"dev"_s},
                                           {u"correlation_id"_s, u"c"_s}});
        return answer && answer->decision.allowed();
    }

    template <typename T>
    T* find(const QString& name) const
    {
        return page->findChild<T*>(name);
    }
    QTableView* table() const { return find<QTableView>(u"workerTable"_s); }
    QLineEdit* line(const QString& member) const { return find<QLineEdit>(member); }
    QPlainTextEdit* lines(const QString& member) const { return find<QPlainTextEdit>(member); }
    QPlainTextEdit* json() const { return find<QPlainTextEdit>(u"recordJson"_s); }
    /// The open list of suggested ids, if there is one.
    static QAbstractItemView* offered()
    {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            auto* list = qobject_cast<QAbstractItemView*>(window);
            if (list && list->objectName() == u"idSuggestions"_s && list->isVisible())
                return list;
        }
        return nullptr;
    }
    QString said(const QString& label) const
    {
        const auto* found = find<ui::PlainLabel>(label);
        return found ? found->text() : QString();
    }
    void press(const QString& button) const
    {
        QApplication::processEvents(); // what has just been shown gets its place
        QTest::mouseClick(find<QWidget>(button), Qt::LeftButton);
    }
    /// Through the menu of the editor.
    void act(const QString& word) const
    {
        auto* menu = find<QToolButton>(u"workerMenu"_s)->menu();
        for (QAction* action : menu->actions()) {
            if (action->text() == word)
                return action->trigger();
        }
        QFAIL(qPrintable(u"No action "_s + word));
    }
    /// Waits until the table shows that many rows.
    bool shows(int rows) const
    {
        return QTest::qWaitFor([&] { return table()->model()->rowCount() == rows; });
    }
    int rowOf(const QString& id) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data().toString() == id)
                return row;
        }
        return -1;
    }
    void clickRow(const QString& id, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QModelIndex index = table()->model()->index(rowOf(id), 0);
        table()->scrollTo(index);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers,
                          table()->visualRect(index).center());
    }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(fixture.folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    void drop(const QStringList& paths) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(page.get(), &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(page.get(), &event);
    }
};

} // namespace hall::test
