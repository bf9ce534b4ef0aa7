// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/pipeline/blast_score.h"

#include <algorithm>
#include <array>

namespace hall {

int blastScore(const RouteRequest& request)
{
    constexpr int base = 10;
    constexpr int highest = 100;
    constexpr std::array<int, 4> byLabel{0, 20, 30, 40};
    int score = base + byLabel[std::size_t(request.dataLabel)];
    if (isProductionLike(request.env))
        score += 15;
    if (request.qosClass == QosClass::P0)
        score += 10;
    if (request.egress)
        score += 15;
    if (request.writes)
        score += 15;
    score = std::min(score, highest);
    if (request.blastScore)
        score = std::max(score, int(std::clamp<qint64>(*request.blastScore, 0, highest)));
    return score;
}

} // namespace hall
