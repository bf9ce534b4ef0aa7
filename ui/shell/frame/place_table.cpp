// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/place_table.h"

#include "ui/models/visible_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct PlaceTableSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::PlaceTable)
};

constexpr QLatin1StringView addressScheme("hall://");

} // namespace

Error leadsNowhere(const QString& what)
{
    return {what, u"INVALID_ADDRESS"_s, u"address"_s};
}

void PlaceTable::add(PlaceKind kind)
{
    m_kinds.push_back(std::move(kind));
}

Result<void> PlaceTable::open(const QString& address) const
{
    const QString shown = shortVisibleText(address);
    if (!address.startsWith(addressScheme)) {
        return leadsNowhere(
            PlaceTableSay::tr("%1 is no address: those begin with hall://.").arg(shown));
    }
    const QString path = address.mid(addressScheme.size());
    qsizetype end = 0;
    while (end < path.size() && path[end] != u'/' && path[end] != u'?')
        ++end;
    const QString name = path.left(end);
    const QString rest = end < path.size() && path[end] == u'/' ? path.mid(end + 1) : path.mid(end);
    QStringList names;
    for (const PlaceKind& kind : m_kinds) {
        if (kind.name == name) {
            const Result<void> opened = kind.open(rest);
            if (!opened)
                return leadsNowhere(
                    PlaceTableSay::tr("%1 leads nowhere: %2").arg(shown, opened.error().message));
            return {};
        }
        if (kind.here)
            names.append(kind.name);
    }
    return leadsNowhere(PlaceTableSay::tr("%1 leads nowhere: places are called %2.")
                            .arg(shown, names.join(u", "_s)));
}

QString PlaceTable::here() const
{
    for (const PlaceKind& kind : m_kinds) {
        const auto rest = kind.here ? kind.here() : std::nullopt;
        if (!rest)
            continue;
        const QString address = addressScheme + kind.name;
        const bool isJoined = rest->isEmpty() || rest->startsWith(u'?');
        return isJoined ? QString(address + *rest) : QString(address + u'/' + *rest);
    }
    return {};
}

QString PlaceTable::asLink(const QString& address)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(address, "/:?=,@#"));
}

QString PlaceTable::fromLink(const QString& link)
{
    return QUrl::fromPercentEncoding(link.toUtf8());
}

std::pair<QString, std::optional<QString>> PlaceTable::splitRest(const QString& rest,
                                                                 const QString& name)
{
    const QString mark = u'?' + name + u'=';
    const qsizetype at = rest.indexOf(mark);
    if (at < 0)
        return {rest, std::nullopt};
    return {rest.left(at), rest.mid(at + mark.size())};
}

} // namespace hall::ui
