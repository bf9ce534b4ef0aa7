// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/search/audit_reader.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace hall {

/// What a report says before its table.
class ReportSummary {
public:
    void add(const AuditRow& row);

    qint64 rows() const { return qint64(m_times.size()); }
    qint64 fromMs() const { return m_fromMs; }
    qint64 toMs() const { return m_toMs; }
    qint64 firstSeq() const { return m_firstSeq; }
    qint64 lastSeq() const { return m_lastSeq; }

    using Counts = std::vector<std::pair<QString, qint64>>;
    /// Most frequent first, at most `most`.
    Counts kinds(int most) const { return sorted(m_kinds, most); }
    Counts outcomes(int most) const { return sorted(m_outcomes, most); }
    Counts codes(int most) const { return sorted(m_codes, most); }
    /// Of equal width, oldest first; none without rows.
    std::vector<HistogramBucket> buckets(int count) const;

private:
    enum class What : quint8 { Allowed, Denied, Escalated, Other };
    struct Moment {
        qint64 ms;
        What what;
    };
    static Counts sorted(const QHash<QByteArray, qint64>& counts, int most);

    std::vector<Moment> m_times;
    QHash<QByteArray, qint64> m_kinds, m_outcomes, m_codes;
    qint64 m_fromMs = 0, m_toMs = 0, m_firstSeq = 0, m_lastSeq = 0;
};

} // namespace hall
