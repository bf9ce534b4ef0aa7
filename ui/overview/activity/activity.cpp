// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/activity/activity.h"

#include "core/protocol/vocabulary.h"

#include <algorithm>

namespace hall::ui {

namespace {

constexpr qint64 minuteMs = 60'000;

template <typename Before>
std::vector<CapabilityTally> best(const QHash<QString, CapabilityTally>& all, std::size_t count,
                                  bool (*wanted)(const CapabilityTally&), Before before)
{
    std::vector<CapabilityTally> picked;
    for (const CapabilityTally& tally : all) {
        if (wanted(tally))
            picked.push_back(tally);
    }
    const auto end = picked.begin() + std::ptrdiff_t(std::min(count, picked.size()));
    std::partial_sort(picked.begin(), end, picked.end(), before);
    picked.erase(end, picked.end());
    return picked;
}

} // namespace

void Activity::add(const DecisionEvent& event)
{
    const bool escalated = event.fields.outcome == outcomeName(Outcome::RequireHuman);
    const bool denied = !escalated && event.fields.outcome != outcomeName(Outcome::Allow);

    const qint64 minute = event.fields.recordedAtMs / minuteMs;
    Slot& slot = m_slots.at(std::size_t(minute % minutes));
    if (minute > slot.minute)
        slot = {minute, {}};
    if (minute == slot.minute) {
        ++slot.tally.decisions;
        slot.tally.denied += denied ? 1 : 0;
        slot.tally.escalated += escalated ? 1 : 0;
    }

    auto found = m_capabilities.find(event.fields.capability);
    if (found == m_capabilities.end()) {
        if (m_capabilities.size() >= maxCapabilities) {
            ++m_untold;
            return;
        }
        found = m_capabilities.insert(event.fields.capability, {event.fields.capability, 0, 0, 0});
    }
    ++found->decisions;
    found->denied += denied ? 1 : 0;
    found->slowestUs = std::max(found->slowestUs, event.latencyUs);
}

std::array<MinuteTally, Activity::minutes> Activity::lastHour(qint64 nowMs) const
{
    std::array<MinuteTally, minutes> hour;
    const qint64 newest = nowMs / minuteMs;
    for (std::size_t i = 0; i < hour.size(); ++i) {
        const qint64 minute = newest - minutes + 1 + qint64(i);
        if (minute < 0)
            continue;
        const Slot& slot = m_slots.at(std::size_t(minute % minutes));
        if (slot.minute == minute)
            hour.at(i) = slot.tally;
    }
    return hour;
}

std::vector<CapabilityTally> Activity::mostDenied(std::size_t count) const
{
    return best(
        m_capabilities, count, [](const CapabilityTally& tally) { return tally.denied > 0; },
        [](const CapabilityTally& a, const CapabilityTally& b) {
            return a.denied != b.denied ? a.denied > b.denied : a.capability < b.capability;
        });
}

std::vector<CapabilityTally> Activity::slowest(std::size_t count) const
{
    return best(
        m_capabilities, count, [](const CapabilityTally&) { return true; },
        [](const CapabilityTally& a, const CapabilityTally& b) {
            return a.slowestUs != b.slowestUs ? a.slowestUs > b.slowestUs
                                              : a.capability < b.capability;
        });
}

} // namespace hall::ui
