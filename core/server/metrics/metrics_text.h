// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/histogram.h"

#include <QByteArray>
#include <QByteArrayView>

#include <utility>
#include <vector>

namespace hall {

/// Writes the Prometheus text format, version 0.0.4: a family, then its samples.
class MetricsText {
public:
    using Labels = std::vector<std::pair<const char*, QByteArray>>;

    enum class Type { Counter, Gauge, Histogram };
    /// `name` and `help` are literals of ours; every sample that follows is of this family.
    void family(const char* name, Type type, const char* help);
    void sample(qint64 value, const Labels& labels = {});
    void sample(quint64 value, const Labels& labels = {});
    void sample(double value);
    /// Buckets, sum and count, in seconds.
    void histogram(const Histogram& histogram);

    QByteArray take() { return std::move(m_text); }

private:
    void line(const char* suffix, const Labels& labels, const QByteArray& value);

    QByteArray m_text;
    QByteArray m_name;
};

} // namespace hall
