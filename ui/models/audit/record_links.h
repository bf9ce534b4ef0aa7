// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <QString>

#include <vector>

namespace hall::ui {

/// Where a link of a record leads.
struct RecordPlace {
    QString word;    ///< on the button, translated: "Show worker"
    QString address; ///< of the window: `hall://worker/org.acme.reader`
};
/// Something that a record names, and the places that have to do with it.
struct RecordLink {
    QString name;  ///< translated: "Worker"
    QString value; ///< from outside
    std::vector<RecordPlace> places;
};

/// What a record leads to: itself in the log, its worker, rule, approval, capability, and the other
/// records of its correlation id. Pure; thread-safe.
std::vector<RecordLink> recordLinks(const RecordFields& fields);

/// Addresses of the Audit page: one record; a search; the record of the same correlation id that
/// comes before or after.
QString auditAddress(const QString& recordId);
QString auditSearchAddress(const QString& filter);
QString auditNeighbourAddress(const QString& recordId, bool later);

} // namespace hall::ui
