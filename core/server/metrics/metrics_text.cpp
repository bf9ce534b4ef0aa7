// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/metrics/metrics_text.h"

#include <cstddef>

namespace hall {

namespace {

QByteArray labelValue(QByteArray text)
{
    return text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

QByteArray typeName(MetricsText::Type type)
{
    switch (type) {
    case MetricsText::Type::Counter:
        return "counter";
    case MetricsText::Type::Gauge:
        return "gauge";
    case MetricsText::Type::Histogram:
        break;
    }
    return "histogram";
}

QByteArray inSeconds(double us)
{
    return QByteArray::number(us / 1e6, 'g', 12);
}

} // namespace

void MetricsText::family(const char* name, Type type, const char* help)
{
    m_name = name;
    m_text.append("# HELP ").append(m_name).append(' ').append(help).append('\n');
    m_text.append("# TYPE ").append(m_name).append(' ').append(typeName(type)).append('\n');
}

void MetricsText::line(const char* suffix, const Labels& labels, const QByteArray& value)
{
    m_text.append(m_name).append(suffix);
    char before = '{';
    for (const auto& [name, text] : labels) {
        m_text.append(before).append(name).append("=\"").append(labelValue(text)).append('"');
        before = ',';
    }
    m_text.append(labels.empty() ? " " : "} ").append(value).append('\n');
}

void MetricsText::sample(qint64 value, const Labels& labels)
{
    line("", labels, QByteArray::number(value));
}

void MetricsText::sample(quint64 value, const Labels& labels)
{
    line("", labels, QByteArray::number(value));
}

void MetricsText::sample(double value)
{
    line("", {}, QByteArray::number(value, 'f', 3));
}

void MetricsText::histogram(const Histogram& histogram)
{
    const Histogram::Reading reading = histogram.read();
    quint64 upTo = 0;
    for (std::size_t step = 0; step < Histogram::boundsUs.size(); ++step) {
        upTo += reading.counts[step];
        line("_bucket", {{"le", inSeconds(double(Histogram::boundsUs[step]))}},
             QByteArray::number(upTo));
    }
    line("_bucket", {{"le", "+Inf"}}, QByteArray::number(reading.total));
    line("_sum", {}, inSeconds(double(reading.sumUs)));
    line("_count", {}, QByteArray::number(reading.total));
}

} // namespace hall
