// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audit/facet_model.h"

#include "ui/models/audit/filter_text.h"
#include "ui/models/plural.h"
#include "ui/models/visible_text.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

QString fieldWord(FilterField field)
{
    switch (field) {
    case FilterField::Outcome:
        return FacetModel::tr("Outcome");
    case FilterField::Code:
        return FacetModel::tr("Code");
    case FilterField::Capability:
        return FacetModel::tr("Capability");
    case FilterField::Worker:
        return FacetModel::tr("Worker");
    case FilterField::Tenant:
        return FacetModel::tr("Tenant");
    case FilterField::Env:
        return FacetModel::tr("Env");
    case FilterField::Label:
        return FacetModel::tr("Label");
    case FilterField::Kind:
        return FacetModel::tr("Kind");
    default:
        return filterName(field);
    }
}

} // namespace

const std::vector<FilterField>& FacetModel::fields()
{
    static const std::vector<FilterField> all{
        FilterField::Outcome, FilterField::Code, FilterField::Capability, FilterField::Worker,
        FilterField::Tenant,  FilterField::Env,  FilterField::Label,      FilterField::Kind};
    return all;
}

FacetModel::FacetModel(QObject* parent) : QAbstractItemModel(parent)
{
    for (const FilterField field : fields()) {
        Facet facet;
        facet.field = field;
        m_facets.push_back(std::move(facet));
    }
}

void FacetModel::setCounts(const AuditCounts& counts)
{
    m_exact = counts.exact;
    for (int field = 0; field < int(m_facets.size()); ++field) {
        Facet next;
        next.field = m_facets[std::size_t(field)].field;
        const auto found =
            std::find_if(counts.facets.begin(), counts.facets.end(),
                         [&](const Facet& facet) { return facet.field == next.field; });
        if (found != counts.facets.end())
            next = *found;
        // What has no word in this field can be asked for like a word.
        if (next.without > 0 && next.field != FilterField::Kind)
            next.words.push_back({QString(), next.without});
        setWords(field, std::move(next));
    }
}

QString FacetModel::longestCount() const
{
    qint64 highest = 0;
    for (const Facet& facet : m_facets) {
        for (const FacetWord& word : facet.words)
            highest = std::max(highest, word.count);
    }
    return countText(highest);
}

void FacetModel::setWords(int field, Facet facet)
{
    Facet& now = m_facets[std::size_t(field)];
    const QModelIndex parent = index(field, 0);
    const int before = int(now.words.size());
    const int after = int(facet.words.size());
    // The rows that stay keep their place, so that a branch which is open stays open.
    if (after > before) {
        beginInsertRows(parent, before, after - 1);
        now = std::move(facet);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows(parent, after, before - 1);
        now = std::move(facet);
        endRemoveRows();
    } else {
        now = std::move(facet);
    }
    if (const int same = std::min(before, after); same > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(same - 1, CountColumn, parent));
    Q_EMIT dataChanged(parent, index(field, CountColumn));
}

void FacetModel::setSearch(const QString& text)
{
    if (text == m_search)
        return;
    m_search = text;
    for (int field = 0; field < int(m_facets.size()); ++field) {
        const QModelIndex parent = index(field, 0);
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, CountColumn, parent));
    }
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? idUnder(parent.row()) : quintptr(0));
}

QModelIndex FacetModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int FacetModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_facets.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(m_facets[std::size_t(parent.row())].words.size());
}

int FacetModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant FacetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == CountColumn ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (index.internalId() == 0)
        return fieldData(index.row(), index.column(), role);
    const int field = int(index.internalId()) - 1;
    return wordData(field, m_facets[std::size_t(field)].words[std::size_t(index.row())],
                    index.column(), role);
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.internalId() != 0 || index.column() != 0)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QVariant FacetModel::fieldData(int field, int column, int role) const
{
    const Facet& facet = m_facets[std::size_t(field)];
    switch (role) {
    case Qt::DisplayRole:
        if (column == WordColumn)
            return fieldWord(facet.field);
        return facet.distinct == 0 ? QString() : QLocale().toString(facet.distinct);
    case Qt::ToolTipRole:
        return facet.distinct == 0
                   ? QString()
                   : plainToolTip(facet.distinct > wordsPerField
                                      ? tr("%Ln different words; the most frequent are listed",
                                           nullptr, plural(facet.distinct))
                                      : tr("%Ln different words", nullptr, plural(facet.distinct)));
    case CellToneRole:
        return int(column == WordColumn ? CellTone::Text : CellTone::Muted);
    case FieldRole:
        return int(facet.field);
    default:
        return {};
    }
}

QVariant FacetModel::wordData(int field, const FacetWord& word, int column, int role) const
{
    const FilterField filterField = m_facets[std::size_t(field)].field;
    const QString shown = word.word.isEmpty() ? tr("(none)") : shortVisibleText(word.word);
    const auto state = [&] { return termState(m_search, filterField, word.word); };
    switch (role) {
    case Qt::DisplayRole:
        return column == WordColumn ? shown : countText(word.count);
    case Qt::ToolTipRole:
        return plainToolTip(m_exact
                                ? tr("%1: %2").arg(shown, QLocale().toString(word.count))
                                : tr("%1: at least %2").arg(shown, QLocale().toString(word.count)));
    case Qt::AccessibleTextRole: {
        const QString text = tr("%1, records: %2").arg(shown, countText(word.count));
        switch (state()) {
        case TermState::Wanted:
            return tr("%1, in the search").arg(text);
        case TermState::Excluded:
            return tr("%1, left out").arg(text);
        case TermState::Absent:
            break;
        }
        return text;
    }
    case CellIconRole:
        if (column != WordColumn)
            return QString();
        switch (state()) {
        case TermState::Wanted:
            return u"step-passed"_s;
        case TermState::Excluded:
            return u"step-skipped"_s;
        case TermState::Absent:
            break;
        }
        return QString();
    case CellToneRole:
        if (column == CountColumn)
            return int(CellTone::Muted);
        if (filterField == FilterField::Outcome && !word.word.isEmpty())
            return int(outcomeTone(parseOutcome(word.word).value_or(Outcome::Deny)));
        return int(CellTone::Text);
    case CellIsIdRole:
        // Words that begin alike are told apart by their ends.
        return column == WordColumn && !word.word.isEmpty() &&
               (filterField == FilterField::Code || filterField == FilterField::Capability ||
                filterField == FilterField::Worker || filterField == FilterField::Tenant);
    case FieldRole:
        return int(filterField);
    case WordRole:
        return word.word.isNull() ? QString(u""_s) : word.word;
    default:
        return {};
    }
}

QString FacetModel::countText(qint64 count) const
{
    const QString number = QLocale().toString(count);
    return m_exact ? number : tr("≥ %1").arg(number);
}

} // namespace hall::ui
