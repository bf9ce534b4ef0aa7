// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/search/audit_counts.h"
#include "ui/models/cell_look.h"

#include <QAbstractItemModel>

#include <vector>

namespace hall::ui {

/// The fields of the log as a tree: under each its most frequent words among the matches, with
/// counts. Fields stay where they are; words come and go under them. GUI thread only.
class FacetModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { WordColumn, CountColumn, ColumnCount };
    enum Role {
        FieldRole = CellFirstFreeRole, ///< FilterField as int
        WordRole,                      ///< QString as the language has it; invalid for a field
    };

    /// What is counted, in order.
    static const std::vector<FilterField>& fields();
    static constexpr int wordsPerField = 10;

    explicit FacetModel(QObject* parent = nullptr);

    void setCounts(const AuditCounts& counts);
    /// The longest of the counts, as shown.
    QString longestCount() const;
    /// The text of the search, whose words are marked.
    void setSearch(const QString& text);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// 0 for a field, else the row of the field plus 1: what an index knows of its parent.
    static quintptr idUnder(int field) { return quintptr(field) + 1; }
    void setWords(int field, Facet facet);
    QVariant fieldData(int field, int column, int role) const;
    QVariant wordData(int field, const FacetWord& word, int column, int role) const;
    QString countText(qint64 count) const;

    std::vector<Facet> m_facets; ///< one for each of fields()
    bool m_exact = true;
    QString m_search;
};

} // namespace hall::ui
