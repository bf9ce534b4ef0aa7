// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/words.h"

namespace hall {

namespace {

template <typename Values, typename Name>
auto wordsOf(const Values& values, Name name)
{
    std::array<QString, std::tuple_size_v<Values>> words;
    for (std::size_t i = 0; i < values.size(); ++i)
        words[i] = QString::fromLatin1(name(values[i]));
    return words;
}

} // namespace

const QString& word(Environment value)
{
    static const auto words = wordsOf(allEnvironments, environmentName);
    return words[std::size_t(value)];
}

const QString& word(DataLabel value)
{
    static const auto words = wordsOf(allDataLabels, dataLabelName);
    return words[std::size_t(value)];
}

const QString& word(TenantRisk value)
{
    static const auto words = wordsOf(allTenantRisks, tenantRiskName);
    return words[std::size_t(value)];
}

const QString& word(QosClass value)
{
    static const auto words = wordsOf(allQosClasses, qosClassName);
    return words[std::size_t(value)];
}

} // namespace hall
