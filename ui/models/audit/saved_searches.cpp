// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audit/saved_searches.h"

#include <QCoreApplication>

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct SavedSearchesSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::SavedSearches)
};

Result<void> checkedName(const QString& name)
{
    if (name.isEmpty())
        return Error{SavedSearchesSay::tr("Give the search a name."), u"MISSING_FIELD"_s,
                     u"name"_s};
    if (name.size() > SavedSearches::longestName)
        return Error{SavedSearchesSay::tr("A name has at most %Ln characters.", nullptr,
                                          int(SavedSearches::longestName)),
                     u"INVALID_MEMBER"_s, u"name"_s};
    return {};
}

} // namespace

const SavedSearch* SavedSearches::find(const QString& name) const
{
    const auto found = std::find_if(m_searches.begin(), m_searches.end(),
                                    [&](const SavedSearch& one) { return one.name == name; });
    return found == m_searches.end() ? nullptr : &*found;
}

Result<void> SavedSearches::save(const QString& name, const QString& text)
{
    const QString trimmed = name.trimmed();
    if (const auto fits = checkedName(trimmed); !fits)
        return fits;
    if (!find(trimmed) && m_searches.size() >= std::size_t(most))
        return Error{
            SavedSearchesSay::tr("%Ln searches are saved already: remove one.", nullptr, int(most)),
            u"TOO_MANY"_s,
            {}};
    remove(trimmed);
    const auto at = std::find_if(m_searches.begin(), m_searches.end(), [&](const SavedSearch& one) {
        return QString::localeAwareCompare(one.name, trimmed) > 0;
    });
    m_searches.insert(at, {trimmed, text});
    return {};
}

Result<void> SavedSearches::rename(const QString& from, const QString& to)
{
    const SavedSearch* known = find(from);
    if (!known)
        return Error{SavedSearchesSay::tr("No search is named “%1”.").arg(from), u"NOT_FOUND"_s,
                     u"name"_s};
    const QString trimmed = to.trimmed();
    if (trimmed == from)
        return {};
    if (find(trimmed))
        return Error{SavedSearchesSay::tr("Another search is named “%1” already.").arg(trimmed),
                     u"NAME_TAKEN"_s, u"name"_s};
    if (const auto fits = checkedName(trimmed); !fits)
        return fits;
    const QString text = known->text;
    remove(from);
    return save(trimmed, text);
}

void SavedSearches::remove(const QString& name)
{
    std::erase_if(m_searches, [&](const SavedSearch& one) { return one.name == name; });
}

QStringList SavedSearches::toList() const
{
    QStringList list;
    for (const SavedSearch& one : m_searches)
        list << one.name << one.text;
    return list;
}

SavedSearches SavedSearches::fromList(const QStringList& list)
{
    SavedSearches searches;
    for (qsizetype i = 0; i + 1 < list.size(); i += 2)
        (void)searches.save(list.at(i), list.at(i + 1));
    return searches;
}

} // namespace hall::ui
