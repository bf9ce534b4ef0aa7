// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/search/audit_browser.h"
#include "ui/models/audit/audit_cells.h"
#include "ui/models/cell_look.h"

#include <QAbstractTableModel>

#include <deque>

namespace hall::ui {

/// A window on the records that match a search, newest first: pages come from the log as a view
/// moves, and those far away go again, so that millions cost what two thousand do. A row is a
/// record, whatever comes or goes around it. The browser must outlive it and be asked through it.
/// GUI thread only.
class AuditTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int pageSize = 200;
    static constexpr int capacity = 2000; ///< rows in memory

    enum Role { SeqRole = CellFirstFreeRole }; ///< qlonglong, the identity of a row

    explicit AuditTableModel(AuditBrowser& browser, QObject* parent = nullptr);

    /// Another question. The rows there are stay until its first page comes.
    void search(AuditQuestion question);
    /// Of what is on its way nothing comes any more.
    void cancel();
    /// Rows from a place on (see parsePlace()), or from the newest or the oldest record on.
    /// jumped() or jumpFailed().
    void jump(const QString& place);
    void jumpToNewest();
    void jumpToOldest();

    /// Nothing happens when there is no more, or it is on its way already.
    void fetchOlder();
    void fetchNewer();
    bool hasOlder() const;
    /// False: the first row was the newest match when it was last looked for.
    bool mayHaveNewer() const { return !m_isAtNewest; }
    bool isFirstPageDue() const { return m_firstDue; }

    void setZone(Zone zone);
    Zone zone() const { return m_zone; }

    EventPtr eventAt(int row) const; ///< nullptr outside the table
    int rowOf(qint64 seq) const;     ///< -1 when it is not in memory
    /// The row of that record or of the first older one; -1 when there is none.
    int rowAtOrBelow(qint64 seq) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Around every change of rows: a view remembers what it shows, and puts it back to where it
    /// was.
    void rowsAboutToChange();
    void rowsChanged();
    /// The first page of a search is there.
    void searched();
    /// The rows around a place are there, its own (or the first older match) in row 0.
    void jumped(const QString& place);
    void jumpFailed(const QString& place, const hall::Error& error);
    /// A further page could not be read.
    void pageFailed(const hall::Error& error);
    /// So many records that are newer than all that were there.
    void newerArrived(int count);

private:
    /// Rows of one answer, with the ways on from them.
    struct Block {
        int rows = 0;
        QByteArray newer, older;
    };

    void askAt(const QString& place, PageDirection direction);
    void takePage(const AuditPageWish& wish, const AuditPage& page);
    void dropPage(const AuditPageWish& wish, const Error& error);
    void restart(const AuditPageWish& wish, const AuditPage& page, std::vector<EventPtr> events);
    void append(const AuditPage& page, std::vector<EventPtr> events);
    void prepend(const AuditPageWish& wish, const AuditPage& page, std::vector<EventPtr> events);
    void dropNewest();
    void dropOldest();

    AuditBrowser& m_browser;
    std::deque<EventPtr> m_rows; ///< newest first
    std::deque<Block> m_blocks;  ///< of m_rows, in their order; one at least after a first page
    Zone m_zone = Zone::Local;
    bool m_isAtNewest = true;
    bool m_firstDue = false;
    bool m_olderDue = false;
    bool m_newerDue = false;
};

} // namespace hall::ui
