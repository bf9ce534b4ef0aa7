// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hall/hall.h"
#include "ui/models/feed_model.h"
#include "ui/models/ui_settings.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace hall::ui {

class DetailPanel;

/// The Audit page. Everything that was ever recorded: search, histogram and facets over all of it,
/// a table over millions of rows, the detail of one record, export. The log is read on a thread of
/// its own; the page never waits for it. Hall and theme must outlive the page. GUI thread only.
/// (Desktop application, "Audit"; Screens, 4.5)
class AuditLogPage : public QWidget {
    Q_OBJECT

public:
    AuditLogPage(Hall& hall, Theme& theme, QWidget* parent = nullptr);
    ~AuditLogPage() override;

    /// The address that copied curl commands call, without a path.
    void setServerUrl(const QString& url);

    QString searchText() const;
    void setSearch(const QString& text);
    /// Goes to a record and shows its detail; the search gives way when it hides that record.
    /// `place` is what parsePlace() reads.
    void showRecord(const QString& place);
    /// The record of the same correlation id before or after that one.
    void showNeighbour(const QString& recordId, bool later);
    QString shownRecord() const; ///< id of the one whose detail is shown; empty: none
    /// The records marked in the table, newest first.
    std::vector<EventPtr> markedRecords() const;
    DetailPanel* detail() const;

    /// Where F6 stops, in order.
    QList<QWidget*> panes() const;
    void saveState(UiSettings& settings) const;
    void restoreState(const UiSettings& settings);

public Q_SLOTS:
    void focusSearch();
    void focusJump();
    /// Searches anew: counts and rows of now.
    void refresh();
    void openExport();

Q_SIGNALS:
    /// A person wants to see something else; an address of the window.
    void placeAsked(const QString& address);
    /// A short sentence for a status bar.
    void said(const QString& what);
    /// The detail of another record is shown, or of none any more.
    void shownRecordChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hall::ui
