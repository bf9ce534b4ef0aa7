// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/search/audit_counts.h"
#include "ui/controls/tables/row_tree.h"
#include "ui/models/audit/facet_model.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace hall::ui {

/// What the matches are made of, by field: a word is added to the search by a click or Enter, left
/// out of it with Ctrl, and taken away again in the same way. Private to this room; the theme
/// outlives it.
class FacetPanel : public QWidget {
    Q_OBJECT

public:
    explicit FacetPanel(Theme& theme, QWidget* parent = nullptr);

    void setCounts(const AuditCounts& counts);
    void setSearch(const QString& text) { m_model.setSearch(text); }
    RowTree* tree() const { return m_tree; }

    /// Which fields are open, for the settings.
    QStringList openFields() const;
    void setOpenFields(const QStringList& names);

Q_SIGNALS:
    void wordChosen(hall::FilterField field, const QString& word, bool exclude);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(const QModelIndex& index, bool exclude);
    void restyle();
    void fitCounts();

    Theme& m_theme;
    FacetModel m_model;
    RowTree* m_tree;
};

} // namespace hall::ui
