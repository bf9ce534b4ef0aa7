// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QMutex>

#include <memory>

namespace hall {

/// The catalog in use. Taking it is a pointer copy. (Why not std::atomic: see SnapshotHolder.)
class CatalogHolder {
public:
    std::shared_ptr<const Catalog> get() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_catalog;
    }
    void publish(std::shared_ptr<const Catalog> catalog)
    {
        const QMutexLocker lock(&m_mutex);
        m_catalog.swap(catalog);
    }

private:
    mutable QMutex m_mutex;
    std::shared_ptr<const Catalog> m_catalog = Catalog::builtIn();
};

} // namespace hall
