// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/loading/member_reader.h"
#include "core/engine/rule.h"

namespace hall::loading {

/// Which fields a match may name.
enum class MatchFields {
    Routing, ///< the five of a routing rule
    Policy,  ///< those and `tenant_id`, `worker_id`
};

/// Reads a match object. Words of the closed lists become canonical (`staging` → `stage`); an
/// unknown word, an unknown member, an empty `in` and `{"any": false}` are Problems, because each
/// would make the rule mean something other than it says.
MatchSpec readMatch(const QJsonObject& json, const QString& path, MatchFields fields,
                    Problem& problem);

} // namespace hall::loading
