// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/rule.h"

#include <algorithm>

namespace hall {

bool MatchCondition::matches(const QString& value) const
{
    switch (kind) {
    case Kind::Any:
        return true;
    case Kind::Equals:
        return values.front() == value;
    case Kind::In:
        return std::binary_search(values.begin(), values.end(), value);
    }
    return false;
}

bool MatchCondition::covers(const MatchCondition& later) const
{
    if (kind == Kind::Any || *this == later)
        return true;
    if (kind != Kind::In || later.kind == Kind::Any)
        return false;
    return std::includes(values.begin(), values.end(), later.values.begin(), later.values.end());
}

} // namespace hall
