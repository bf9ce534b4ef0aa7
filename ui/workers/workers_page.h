// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/models/ui_settings.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>

namespace hall::ui {

/// The registry: table, search and bulk actions at the left, the editor of one worker at the right.
/// Records come by form, drop, paste or file, and nothing is stored before somebody looked at it
/// and said so. The Hall does all work on its threads. Hall and theme must outlive the page. GUI
/// thread only. (Desktop application, "Workers")
class WorkersPage : public QWidget {
    Q_OBJECT

public:
    WorkersPage(Hall& hall, Theme& theme, QWidget* parent = nullptr);
    ~WorkersPage() override;

    /// Picks a worker and opens it; false when it is not enrolled.
    bool showWorker(const QString& workerId);
    QString currentWorker() const; ///< in the editor; empty: none, or not enrolled
    /// Drafts that are not saved.
    int unsavedDrafts() const;

    /// A record as a draft; several as a list to choose from. `source` says where it comes from.
    void openText(const QByteArray& text, const QString& source);
    void importFiles(const QStringList& paths);
    void exportWorkers(const QStringList& workerIds, const QString& path);

    /// Where F6 stops, in order.
    QList<QWidget*> panes() const;
    void saveState(UiSettings& settings) const;
    void restoreState(const UiSettings& settings);

public Q_SLOTS:
    void focusSearch();
    void newWorker();

Q_SIGNALS:
    /// A person wants to see a decision.
    void decisionAsked(const QString& decisionId);
    /// A short sentence for a status bar.
    void said(const QString& what);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hall::ui
