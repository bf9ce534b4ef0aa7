// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/confirm_panel.h"
#include "ui/models/background.h"
#include "ui/models/worker/worker_filter.h"
#include "ui/models/worker/worker_table_model.h"
#include "ui/workers/editor/worker_editor.h"
#include "ui/workers/import_panel.h"
#include "ui/workers/list/bulk_bar.h"
#include "ui/workers/list/registry_watch.h"
#include "ui/workers/list/worker_search.h"
#include "ui/workers/list/worker_table.h"
#include "ui/workers/no_workers.h"
#include "ui/workers/result_list.h"
#include "ui/workers/worker_actions.h"
#include "ui/workers/workers_page.h"

class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace hall::ui {

/// The parts of a WorkersPage, which owns them as their parent. Private to this room.
class WorkersPage::Private {
public:
    Private(WorkersPage& page, Hall& wantedHall, Theme& wantedTheme);

    void build();
    void buildHead();
    void connectParts();
    void connectEditor();
    void onDelta(const WorkerDelta& delta);
    void showList();
    void showDrafts();
    void showEditor();
    void closeEditor();

    void ask(WorkerVerb verb, const QStringList& ids);
    void run(WorkerVerb verb, const QStringList& ids, const QString& reason);
    void takeItems(std::vector<ImportItem> items);
    void openItem(const ImportItem& item);
    void enroll(const std::vector<ImportItem>& items);
    void browseImport();
    void browseExport(const QStringList& ids);
    void paste();

    WorkersPage& q;
    Hall& hall;
    Theme& theme;
    WorkerTableModel workers;
    WorkerFilter filter;
    WorkerActions actions;
    RegistryWatch watch;

    ThemedLabel* summary = nullptr;
    QToolButton* draftMenu = nullptr;
    QToolButton* viewMenu = nullptr;
    QPushButton* import = nullptr;
    QPushButton* create = nullptr;
    WorkerSearch* search = nullptr;
    ConfirmPanel* question = nullptr;
    ResultList* results = nullptr;
    ImportPanel* incoming = nullptr;
    QSplitter* splitter = nullptr;
    QWidget* left = nullptr;
    QStackedWidget* stack = nullptr;
    WorkerTable* table = nullptr;
    NoWorkers* none = nullptr;
    BulkBar* bulk = nullptr;
    QWidget* editorFrame = nullptr;
    WorkerEditor* editor = nullptr;

    WorkerVerb askedVerb = WorkerVerb::Retire;
    QStringList askedIds;
    QString doing; ///< what the results are of
    bool isLoaded = false;
    Background background; ///< last: its thread ends before what its work reports to
};

} // namespace hall::ui
