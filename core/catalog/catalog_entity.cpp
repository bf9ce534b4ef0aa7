// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog_entity.h"

#include <array>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

struct TypeWords {
    QByteArrayView name;
    QByteArrayView prefix;
};

// In the order of EntityType.
constexpr std::array<TypeWords, entityTypeCount> typeWords{{
    {"capability", "cap."},
    {"worker_species", "wrk."},
    {"control", "ctrl."},
    {"profile", "prof."},
    {"policy", "pol."},
}};

} // namespace

QByteArrayView entityTypeName(EntityType type)
{
    return typeWords[std::size_t(type)].name;
}

std::optional<EntityType> parseEntityType(QStringView text)
{
    for (std::size_t i = 0; i < typeWords.size(); ++i) {
        if (text == QLatin1StringView(typeWords[i].name))
            return EntityType(i);
    }
    return std::nullopt;
}

QString entityTypeWords()
{
    QStringList words;
    for (const TypeWords& type : typeWords)
        words.append(QString::fromLatin1(type.name));
    return words.join(u", "_s);
}

QString entityIdPrefix(EntityType type)
{
    return QString::fromLatin1(typeWords[std::size_t(type)].prefix);
}

} // namespace hall
