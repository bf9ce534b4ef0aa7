// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/catalog/catalog_json.h"
#include "core/json/json_reader.h"

#include <algorithm>
#include <cstdlib>

using namespace hall;

/// A taxonomy either is refused with a message, or is a catalog in which each entity is found by
/// its id, by search and by completion, and whose page is JSON.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto catalog = Catalog::read(text);
    if (!catalog) {
        if (catalog.error().message.isEmpty() || catalog.error().code.isEmpty())
            std::abort();
        return 0;
    }

    constexpr std::size_t looked = 20;
    for (std::size_t i = 0; i < std::min(looked, catalog->entities().size()); ++i) {
        const CatalogEntity& entity = catalog->entities()[i];
        if (catalog->find(entity.id) != &entity || catalog->search({entity.id, {}}).empty() ||
            catalog->complete(entity.id, entity.type, 1).size() != 1)
            std::abort();
        if (catalog->idsNear(entity.id.chopped(1), 5).size() > 5)
            std::abort();
    }
    if (catalog->completedBy(*catalog).entities().size() != catalog->entities().size())
        std::abort();
    JsonLimits reply;
    reply.maxDepth = 80;
    if (!readJsonObject(catalogPage(*catalog, {}, qsizetype(looked)), reply))
        std::abort();
    return 0;
}
