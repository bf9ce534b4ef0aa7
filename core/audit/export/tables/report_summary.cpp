// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/export/tables/report_summary.h"

#include <algorithm>

namespace hall {

void ReportSummary::add(const AuditRow& row)
{
    const RecordFields& fields = row.fields;
    const bool isFirst = m_times.empty();
    m_fromMs = isFirst ? fields.recordedAtMs : std::min(m_fromMs, fields.recordedAtMs);
    m_toMs = isFirst ? fields.recordedAtMs : std::max(m_toMs, fields.recordedAtMs);
    if (isFirst)
        m_firstSeq = row.record.seq;
    m_lastSeq = row.record.seq;

    const What what = fields.outcome == outcomeName(Outcome::Allow)          ? What::Allowed
                      : fields.outcome == outcomeName(Outcome::RequireHuman) ? What::Escalated
                      : fields.outcome == outcomeName(Outcome::Deny)         ? What::Denied
                                                                             : What::Other;
    m_times.push_back({fields.recordedAtMs, what});
    ++m_kinds[fields.kind];
    if (!fields.outcome.isEmpty())
        ++m_outcomes[fields.outcome];
    if (!fields.code.isEmpty())
        ++m_codes[fields.code];
}

ReportSummary::Counts ReportSummary::sorted(const QHash<QByteArray, qint64>& counts, int most)
{
    Counts list;
    for (auto word = counts.begin(); word != counts.end(); ++word)
        list.emplace_back(QString::fromUtf8(word.key()), word.value());
    std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    list.resize(std::min(list.size(), std::size_t(most)));
    return list;
}

std::vector<HistogramBucket> ReportSummary::buckets(int count) const
{
    if (m_times.empty())
        return {};
    const qint64 width = std::max<qint64>(1, (m_toMs - m_fromMs) / count + 1);
    std::vector<HistogramBucket> buckets(std::size_t(count), HistogramBucket{});
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        buckets[i].fromMs = m_fromMs + qint64(i) * width;
        buckets[i].toMs = buckets[i].fromMs + width;
    }
    for (const Moment& moment : m_times) {
        HistogramBucket& bucket = buckets[std::size_t((moment.ms - m_fromMs) / width)];
        switch (moment.what) {
        case What::Allowed:
            ++bucket.allowed;
            break;
        case What::Denied:
            ++bucket.denied;
            break;
        case What::Escalated:
            ++bucket.escalated;
            break;
        case What::Other:
            ++bucket.other;
            break;
        }
    }
    return buckets;
}

} // namespace hall
