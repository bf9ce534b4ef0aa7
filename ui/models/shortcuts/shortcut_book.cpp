// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shortcuts/shortcut_book.h"

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

ShortcutBook::ShortcutBook(const UiSettings& settings, QObject* parent)
    : QObject(parent), m_settings(settings)
{
    for (const ShortcutFacts& facts : shortcutTable())
        m_keys.push_back(defaultKeys(facts.id));
    load();
}

QKeySequence ShortcutBook::keys(Shortcut id) const
{
    return m_keys.at(std::size_t(id));
}

bool ShortcutBook::isChanged(Shortcut id) const
{
    return keys(id) != defaultKeys(id);
}

bool ShortcutBook::isAnyChanged() const
{
    return std::ranges::any_of(shortcutTable(),
                               [this](const ShortcutFacts& facts) { return isChanged(facts.id); });
}

Result<void> ShortcutBook::setKeys(Shortcut id, const QKeySequence& keys)
{
    if (auto possible = check(id, keys); !possible)
        return possible;
    if (m_keys.at(std::size_t(id)) == keys)
        return {};
    m_keys.at(std::size_t(id)) = keys;
    store();
    Q_EMIT changed();
    return {};
}

Result<void> ShortcutBook::reset(Shortcut id)
{
    return setKeys(id, defaultKeys(id));
}

void ShortcutBook::resetAll()
{
    for (const ShortcutFacts& facts : shortcutTable())
        m_keys.at(std::size_t(facts.id)) = defaultKeys(facts.id);
    store();
    Q_EMIT changed();
}

Result<void> ShortcutBook::check(Shortcut id, const QKeySequence& keys) const
{
    const ShortcutFacts& wanted = shortcutFacts(id);
    const QString field = QString::fromLatin1(wanted.key);
    const QString word = keys.toString(QKeySequence::NativeText);
    if (const QString refusal = keyRefusal(id, keys); !refusal.isEmpty())
        return Error{tr("%1 is not possible here. %2").arg(word, refusal), u"SHORTCUT_REFUSED"_s,
                     field};
    if (keys.isEmpty())
        return {};
    for (const ShortcutFacts& other : shortcutTable()) {
        if (other.id == id || m_keys.at(std::size_t(other.id)) != keys ||
            !clash(wanted.context, other.context))
            continue;
        return Error{tr("%1 is taken by \"%2\" (%3). Give that one another key first.")
                         .arg(word, shortcutTitle(other.id), contextTitle(other.context)),
                     u"SHORTCUT_TAKEN"_s, field};
    }
    return {};
}

/// `feed.pause=Ctrl+P`, one for each that is not as in the table.
void ShortcutBook::load()
{
    struct Chosen {
        Shortcut id;
        QKeySequence keys;
    };
    std::vector<Chosen> chosen;
    for (const QString& line : m_settings.value(setting::shortcuts)) {
        const QString key = line.section(u'=', 0, 0);
        for (const ShortcutFacts& facts : shortcutTable()) {
            if (key == QLatin1StringView(facts.key) && line.contains(u'='))
                chosen.push_back(
                    {facts.id, QKeySequence(line.section(u'=', 1), QKeySequence::PortableText)});
        }
    }
    // Two may have changed places: first all of them give way.
    for (const Chosen& one : chosen)
        m_keys.at(std::size_t(one.id)) = QKeySequence();
    for (const Chosen& one : chosen) {
        if (check(one.id, one.keys))
            m_keys.at(std::size_t(one.id)) = one.keys;
        else if (check(one.id, defaultKeys(one.id)))
            m_keys.at(std::size_t(one.id)) = defaultKeys(one.id);
    }
}

void ShortcutBook::store()
{
    QStringList lines;
    for (const ShortcutFacts& facts : shortcutTable()) {
        if (isChanged(facts.id))
            lines.append(QString::fromLatin1(facts.key) + u'=' +
                         keys(facts.id).toString(QKeySequence::PortableText));
    }
    m_settings.setValue(setting::shortcuts, lines);
}

} // namespace hall::ui
