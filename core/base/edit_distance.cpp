// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/edit_distance.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace hall {

int editDistance(QStringView a, QStringView b)
{
    const qsizetype width = b.size() + 1;
    std::vector<int> cost(std::size_t((a.size() + 1) * width));
    const auto at = [&](qsizetype i, qsizetype j) -> int& {
        return cost[std::size_t(i * width + j)];
    };
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            int& here = at(i, j);
            if (i == 0 || j == 0) {
                here = int(i + j);
                continue;
            }
            const int substitution = a[i - 1] == b[j - 1] ? 0 : 1;
            here = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + substitution});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                here = std::min(here, at(i - 2, j - 2) + 1);
        }
    }
    return at(a.size(), b.size());
}

} // namespace hall
