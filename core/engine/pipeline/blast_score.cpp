// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/pipeline/blast_score.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr int highest = 100;

/// In the order of `partNames`.
std::array<int, 6> pointsOf(const RouteRequest& request)
{
    constexpr std::array<int, 4> byLabel{0, 20, 30, 40};
    return {10,
            byLabel[std::size_t(request.dataLabel)],
            isProductionLike(request.env) ? 15 : 0,
            request.qosClass == QosClass::P0 ? 10 : 0,
            request.egress ? 15 : 0,
            request.writes ? 15 : 0};
}

struct PartText {
    const char16_t* name;
    const char16_t* why;
};
constexpr std::array<PartText, 6> partTexts{{
    {u"base", u"Every request has it."},
    {u"data_label", u"The data is labelled."},
    {u"env", u"It runs in prod or edge."},
    {u"qos_class", u"It is of the most urgent class, P0."},
    {u"egress", u"Data leaves the Hall's machines."},
    {u"writes", u"It changes something."},
}};

int sumOf(const std::array<int, 6>& points)
{
    return std::accumulate(points.begin(), points.end(), 0);
}

} // namespace

int blastScore(const RouteRequest& request)
{
    const int score = std::min(sumOf(pointsOf(request)), highest);
    if (!request.blastScore)
        return score;
    return std::max(score, int(std::clamp<qint64>(*request.blastScore, 0, highest)));
}

std::vector<BlastPart> blastParts(const RouteRequest& request)
{
    const auto points = pointsOf(request);
    std::vector<BlastPart> parts;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i] > 0)
            parts.push_back({QString::fromUtf16(partTexts[i].name), points[i],
                             QString::fromUtf16(partTexts[i].why)});
    }
    const int sum = sumOf(points);
    if (sum > highest)
        parts.push_back({u"limit"_s, highest - sum, u"It is at most 100."_s});
    if (const int raised = blastScore(request) - std::min(sum, highest); raised > 0)
        parts.push_back({u"blast_score"_s, raised, u"The caller says that it reaches further."_s});
    return parts;
}

} // namespace hall
