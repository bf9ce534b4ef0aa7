// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/rule.h"
#include "core/protocol/decision/route_request.h"

#include <QHash>
#include <QString>

#include <vector>

namespace hall {

/// Finds the first rule that matches, without looking at rules for other capabilities. The four
/// closed word lists make 192 classes of request, so a rule's conditions on them are one mask, and
/// of the rules for one capability at most 192 can ever be the first: the rest are left out.
class RuleIndex {
public:
    RuleIndex() = default;
    explicit RuleIndex(const std::vector<Rule>& rules);

    /// Position in the rules, or -1.
    int firstMatch(const RouteRequest& request) const;

private:
    struct Entry {
        int rule = 0;
        quint16 mask = 0; ///< which words of the four lists the rule takes
    };
    using Entries = std::vector<Entry>;

    static Entries withoutUnreachable(const Entries& entries);

    QHash<QString, Entries> m_byCapability; ///< rules that name the capability
    Entries m_anyCapability;                ///< rules that name none
};

} // namespace hall
